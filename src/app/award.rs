//! The award: the enrolment's own assessor decides that every relevant criterion is met.

use super::{context::Act, error::Error, password::Proof};
use crate::{
    db::{certificates, enrolments, organisations, people, progress as kept_progress, texts},
    domain::{
        appointment::DutyKind,
        event::{Action, Subject, SubjectKind},
        ids::{AwardId, EnrolmentId},
        letter::LetterKind,
        permission, progress,
    },
    mail::words,
};

/// Makes the award of an enrolment; before the earliest expected completion it needs a reason.
pub fn award(act: &Act<'_>, enrolment: EnrolmentId, reason: &str, signature: &Proof) -> Result<AwardId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        let enrolled = enrolments::load(tx.db, enrolment)?;
        let subject = enrolments::assessment(tx.db, &enrolled, tx.today)?;
        let permit = permission::may_sign_off(&tx.actor, &subject, tx.today)?;
        organisations::load(tx.db, organisation)?.licence_allows("make an award", tx.today)?;
        if enrolled.facts.awarded {
            return Err(Error::Stale("The award has already been made.".into()));
        }
        // From the facts, not from the derived columns: a career hangs on it.
        let complete = progress::is_complete(&kept_progress::fold(tx.db, enrolment)?);
        let early = enrolled.dates().is_early(tx.today);
        let permit = match permission::may_award(&permit, complete, early, reason) {
            Err(refusal) if complete => return Err(Error::field("reason", refusal.sentence())),
            answer => answer?,
        };
        tx.check_signature(signature)?;
        let text = texts::write(tx.db, &reason.trim())?;
        let id = certificates::record_award(tx.db, &permit, &text, tx.now).map_err(|error| match Error::from(error) {
            error if error.is_duplicate("awards", "enrolment_id") => Error::Stale("The award has already been made.".into()),
            error => error,
        })?;
        enrolments::set_awarded(tx.db, enrolment)?;
        tx.record(
            Action::Awarded,
            Subject::new(SubjectKind::Award, id),
            &[("enrolment", enrolment.to_string()), ("early", early.to_string())],
        )?;
        let trainee = people::load(tx.db, enrolled.person)?;
        let coordinators = crate::db::duties::holders(tx.db, organisation, DutyKind::Coordinator, tx.today)?;
        let to_trainee = words::awarded(&trainee.name, &trainee.name, enrolled.role, &tx.service.public_url, "/");
        tx.letter(format!("awarded:{id}:{}", trainee.id), LetterKind::Awarded, &trainee, &to_trainee)?;
        for (coordinator, _) in coordinators {
            let coordinator = people::load(tx.db, coordinator)?;
            let link = format!("/enrolments/{enrolment}");
            let words = words::awarded(&coordinator.name, &trainee.name, enrolled.role, &tx.service.public_url, &link);
            tx.letter(format!("awarded:{id}:{}", coordinator.id), LetterKind::Awarded, &coordinator, &words)?;
        }
        Ok(id)
    })
}
