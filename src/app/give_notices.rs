//! The expiry letters that are due today, to the holder and the line manager, once each however often this runs.

use super::{context::Service, error::Error};
use crate::{
    db::{
        certificates::{self, Certificate},
        letters, people, postings,
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{CertificateId, PersonId},
        instant::Instant,
        letter::LetterKind,
        notice,
    },
    mail::words,
};

/// Days after its last valid day for which a certificate is still reminded of: a job that stood still catches up, but
/// nobody hears of a certificate that lapsed long ago.
const LATEST_DAYS: i64 = 31;

/// Certificates looked at in one step.
const STEP: i64 = 200;

/// Enqueues every expiry letter that is due. Answers how many.
pub fn give_notices(service: &Service, now: Instant) -> Result<usize, Error> {
    let widest = notice::THRESHOLDS.into_iter().max().unwrap_or(0);
    let until = now.day().checked_add_signed(chrono::TimeDelta::days(widest)).unwrap_or(now.day());
    let from = now.day().checked_sub_signed(chrono::TimeDelta::days(LATEST_DAYS)).unwrap_or(now.day());
    let (mut after, mut given) = (CertificateId(0), 0_usize);
    loop {
        let step = service.find(|db| certificates::expiring(db, (from, until), after, STEP))?;
        let Some(last) = step.last() else { return Ok(given) };
        after = last.id;
        for certificate in &step {
            // One certificate that cannot be reminded of must not silence the others.
            match give(service, certificate, now) {
                Ok(letters) => given = given.saturating_add(letters),
                Err(error) => tracing::error!(certificate = certificate.id.0, %error, "expiry letter not given"),
            }
        }
    }
}

fn give(service: &Service, certificate: &Certificate, now: Instant) -> Result<usize, Error> {
    let today = now.day();
    let days_left = certificate.period.days_left(today);
    let recipients = service.find(|db| {
        let mut recipients = vec![certificate.person];
        let postings = postings::current(db, certificate.person, today)?;
        recipients.extend(postings.iter().filter_map(|posting| posting.line_manager));
        Ok(recipients)
    })?;
    let mut given = 0_usize;
    for recipient in recipients {
        let settled = service.find(|db| letters::settled(db, certificate.id, recipient))?;
        if notice::due(days_left, &settled).is_none() {
            continue;
        }
        let sent = service.write_unsigned(certificate.organisation, now, |tx| {
            // Read again under the lock: another node may have been faster.
            let settled = letters::settled(tx.db, certificate.id, recipient)?;
            let Some(due) = notice::due(days_left, &settled) else {
                return Err(Error::Stale("another run has just given this letter".into()));
            };
            for wider in &due.overtaken {
                letters::settle(tx.db, certificate.id, recipient, *wider, false, now)?;
            }
            letters::settle(tx.db, certificate.id, recipient, due.threshold, true, now)?;
            let to = people::load(tx.db, recipient)?;
            let link = format!("/certificates/{}", certificate.id);
            let words = words::expiring(
                &to.name,
                &certificate.holder,
                &certificate.number,
                certificate.period.last_valid_day,
                days_left,
                &service.public_url,
                &link,
            );
            let once = format!("expiring:{}:{recipient}:{}", certificate.id, due.threshold);
            tx.letter(once, LetterKind::Expiring, &to, &words, None)?;
            tx.record(None, Action::NoticeGiven, subject(certificate), &detail(recipient, due.threshold))
        });
        match sent {
            Ok(()) => given = given.saturating_add(1),
            Err(Error::Stale(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(given)
}

fn subject(certificate: &Certificate) -> Subject {
    Subject::new(SubjectKind::Certificate, certificate.id)
}

fn detail(recipient: PersonId, threshold: i64) -> [(&'static str, String); 2] {
    [("recipient", recipient.to_string()), ("threshold", threshold.to_string())]
}
