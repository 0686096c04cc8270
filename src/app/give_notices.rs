//! The expiry letters that are due today, to the holder and the line manager, once each however often this runs.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{context::Service, error::Error};
use crate::{
    db::{
        certificates::{self, Certificate},
        connection::Db,
        notices, people, postings,
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{CertificateId, PersonId},
        instant::Instant,
        letter::LetterKind,
        notice::{self, NoticeOutcome},
        person::Person,
    },
    mail::words,
};

/// Certificates looked at in one step.
const STEP: i64 = 200;

/// Enqueues every expiry letter that is due. Answers how many.
pub fn give_notices(service: &Service, now: Instant) -> Result<usize, Error> {
    let today = now.day();
    let (mut after, mut given) = (CertificateId(0), 0_usize);
    loop {
        let (step, recipients) = service.find(|db| {
            let step = certificates::with_notice_due(db, today, after, STEP)?;
            let recipients = recipients(db, &step, today)?;
            Ok((step, recipients))
        })?;
        let Some(last) = step.last() else { return Ok(given) };
        after = last.id;
        for certificate in &step {
            let to = recipients.get(&certificate.person).map_or(&[][..], Vec::as_slice);
            // One certificate that cannot be reminded of must not silence the others.
            match give(service, certificate, to, now) {
                Ok(()) => given = given.saturating_add(to.len()),
                Err(Error::Stale(_)) => {}
                Err(error) => tracing::error!(certificate = certificate.id.0, %error, "expiry letter not given"),
            }
        }
    }
}

/// By holder, who is told: the holder, then the line managers.
fn recipients(db: &mut Db, step: &[Certificate], today: NaiveDate) -> diesel::QueryResult<HashMap<PersonId, Vec<Person>>> {
    let holders: Vec<PersonId> = step.iter().map(|certificate| certificate.person).collect();
    let mut recipients: HashMap<PersonId, Vec<Person>> =
        people::several(db, &holders)?.into_iter().map(|holder| (holder.id, vec![holder])).collect();
    for (holder, manager) in postings::line_managers(db, &holders, today)? {
        recipients.entry(holder).or_default().push(manager);
    }
    Ok(recipients)
}

fn give(service: &Service, certificate: &Certificate, recipients: &[Person], now: Instant) -> Result<(), Error> {
    let days_left = certificate.period.days_left(now.day());
    let link = format!("/certificates/{}", certificate.id);
    service.write_unsigned(certificate.organisation, now, |tx| {
        let waiting = notices::waiting(tx.db, certificate.id)?;
        let Some(due) = notice::due(days_left, &waiting) else { return Err(settled_meanwhile()) };
        // A newer certificate may be issued in another organisation, whose lock is not this one.
        if notices::settle(tx.db, certificate.id, &[due.threshold], NoticeOutcome::Given, now)? == 0 {
            return Err(settled_meanwhile());
        }
        notices::settle(tx.db, certificate.id, &due.overtaken, NoticeOutcome::Overtaken, now)?;
        for to in recipients {
            let words = words::expiring(
                &to.name,
                &certificate.holder,
                &certificate.number,
                certificate.period.last_valid_day,
                days_left,
                &service.public_url,
                &link,
            );
            let once = format!("expiring:{}:{}:{}", certificate.id, due.threshold, to.id);
            tx.letter(once, LetterKind::Expiring, to, &words, None)?;
        }
        let told: Vec<String> = recipients.iter().map(|to| to.id.to_string()).collect();
        let detail = [("recipients", told.join(", ")), ("threshold", due.threshold.to_string())];
        tx.record(None, Action::NoticeGiven, Subject::new(SubjectKind::Certificate, certificate.id), &detail)
    })
}

fn settled_meanwhile() -> Error {
    Error::Stale("another run has just given this notice, or the certificate was followed by a newer one".into())
}
