//! A coordinator issues the certificate of an award: never their own, never on their own award.

use chrono::{Datelike, NaiveDate};

use super::{context::Act, error::Error, seen::Fact};
use crate::{
    db::{certificates, enrolments, notices, organisations, people},
    domain::{
        certificate::Period,
        event::{Action, Subject, SubjectKind},
        ids::{CertificateId, EnrolmentId},
        letter::LetterKind,
        permission,
        refusal::Refusal,
    },
    mail::words,
};

/// The beginning of the numbers of an organisation's certificates of a year.
pub fn series(code: &str, today: NaiveDate) -> String {
    format!("{code}-{}", today.year())
}

/// What a form shows of the certificate that it issues.
pub fn facts(series: &str, period: Period) -> Vec<Fact> {
    vec![Fact::new("Series of its number", series), Fact::day("Last valid day", Some(period.last_valid_day))]
}

/// Issues the certificate of an enrolment's award.
pub fn issue(act: &Act<'_>, enrolment: EnrolmentId) -> Result<CertificateId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        permission::may_coordinate(&tx.actor, organisation)?;
        let enrolled = enrolments::load(tx.db, enrolment)?;
        let award = certificates::award_of(tx.db, enrolment)?
            .ok_or_else(|| Refusal::because("The award has not been made yet, so there is no certificate to issue."))?;
        let permit = permission::may_issue(&tx.actor, organisation, enrolled.person, award.assessor)?;
        let issuer = organisations::load(tx.db, organisation)?;
        issuer.licence_allows("issue a certificate", tx.today)?;
        if enrolled.facts.certified {
            return Err(Error::Stale("The certificate of this award has already been issued.".into()));
        }
        let period = Period::beginning(tx.today, issuer.settings.certificate_years);
        tx.check_shown(&facts(&series(&issuer.code, tx.today), period))?;
        let id =
            certificates::issue(tx.db, &permit, award.id, (enrolled.role, &issuer.code), period, tx.now).map_err(|error| {
                match Error::from(error) {
                    error if error.is_duplicate("certificates", "award_id") => {
                        Error::Stale("The certificate of this award has already been issued.".into())
                    }
                    error => error,
                }
            })?;
        notices::owe(tx.db, id, (enrolled.person, enrolled.role), period.last_valid_day, tx.now)?;
        enrolments::set_certified(tx.db, enrolment)?;
        let certificate = certificates::load(tx.db, id)?;
        let detail = [("number", certificate.number.clone()), ("last_valid_day", period.last_valid_day.to_string())];
        tx.record(Action::CertificateIssued, Subject::new(SubjectKind::Certificate, id), &detail)?;
        let holder = people::load(tx.db, enrolled.person)?;
        let link = format!("/certificates/{id}");
        let words = words::issued(&holder.name, &holder.name, &certificate.number, period, &tx.service.public_url, &link);
        tx.letter(format!("issued:{id}"), LetterKind::Issued, &holder, &words)?;
        Ok(id)
    })
}
