//! Anyone who sees a text can report it as possible live intelligence: it is hidden at once from all but the security
//! contact. The text is destroyed on the contact's page, or by the purge from the command line.

use super::{
    context::{Act, Service, Tx, View},
    error::Error,
};
use crate::{
    db::{duties, enrolments, evidence, learning, organisations, people, progress, quarantine, system, work},
    domain::{
        appointment::DutyKind,
        event::{Action, Subject, SubjectKind},
        ids::{EnrolmentId, LearningId, QuarantineId, UnitId, WorkId, WorkVersionId},
        instant::Instant,
        letter::LetterKind,
        permission::{self, Assessment, ReadTextPermit},
        quarantine::{ReportReason, Reported, check_alone, check_unreported},
    },
    mail::words,
};

/// Reports something. Answers the report.
pub fn report(act: &Act<'_>, what: Reported, reason: ReportReason) -> Result<QuarantineId, Error> {
    let organisation = act.service.find(|db| quarantine::kept(db, what))?.organisation;
    act.write(organisation, |tx| {
        let seen = tx.view(|view| reportable(view, what))?;
        let permit = permission::may_report(&seen);
        let report = quarantine::insert(tx.db, &permit, what, reason, tx.actor.person, tx.now)?;
        if let Reported::Evidence(id) = what {
            let enrolment = evidence::load(tx.db, id)?.enrolment;
            let enrolled = enrolments::load(tx.db, enrolment)?;
            evidence::refold(tx.db, id)?;
            progress::refold(tx.db, &enrolled, id)?;
        }
        let subject = what.subject();
        let detail = [(subject.kind.as_str(), subject.id.to_string()), ("reason", reason.as_str().to_owned())];
        tx.record(Action::Quarantined, Subject::new(SubjectKind::Quarantine, report), &detail)?;
        tell_contacts(tx, report)?;
        Ok(report)
    })
}

fn tell_contacts(tx: &mut Tx<'_>, report: QuarantineId) -> Result<(), Error> {
    let organisation = tx.organisation();
    let place = organisations::name(tx.db, organisation)?;
    for (contact, name) in duties::holders(tx.db, organisation, DutyKind::SecurityContact, tx.today)? {
        let to = people::load(tx.db, contact)?;
        let words = words::reported(&name, &place, &tx.service.public_url);
        tx.letter(format!("reported:{report}:{contact}"), LetterKind::Reported, &to, &words)?;
    }
    Ok(())
}

/// What is about to be reported.
pub struct Reporting {
    /// The security contacts who will see it, by name.
    pub contacts: Vec<String>,
    /// The unit beside which its title is read, when it is another person's learning.
    pub beside: Option<(EnrolmentId, UnitId)>,
}

/// What is about to be reported, to whoever may report it.
pub fn read(view: &mut View<'_>, what: Reported) -> Result<Reporting, Error> {
    let seen = reportable(view, what)?;
    let organisation = quarantine::kept(view.db, what)?.organisation;
    let holders = duties::holders(view.db, organisation, DutyKind::SecurityContact, view.today)?;
    let beside = match what {
        Reported::Learning(id) if seen.of_another() => Some(beside(view, id)?),
        _ => None,
    };
    Ok(Reporting { contacts: holders.into_iter().map(|(_, name)| name).collect(), beside })
}

/// A version of one's own work record, as its address names it.
pub fn of_work(view: &mut View<'_>, id: WorkId, version: WorkVersionId) -> Result<Reported, Error> {
    permission::may_keep_own_record(&view.actor, work::owner(view.db, id)?.0)?;
    if work::load_version(view.db, version)?.work == id { Ok(Reported::Work(version)) } else { Err(Error::NotFound) }
}

fn beside(view: &mut View<'_>, id: LearningId) -> Result<(EnrolmentId, UnitId), Error> {
    Ok((learning::enrolment_of(view.db, id)?, learning::load(view.db, id)?.unit))
}

// Whether the actor sees it, and it can be reported.
fn reportable(view: &mut View<'_>, what: Reported) -> Result<ReadTextPermit, Error> {
    let hidden = quarantine::of(view.db, what)?.is_some();
    let seen = match what {
        Reported::Evidence(id) => {
            let version = evidence::load(view.db, id)?;
            let subject = subject(view, version.enrolment)?;
            permission::may_read_evidence(&view.actor, &subject, version.submitted_at.is_some(), hidden)?
        }
        Reported::Learning(id) => {
            let enrolment = learning::enrolment_of(view.db, id)?;
            let subject = subject(view, enrolment)?;
            permission::may_read_learning(&view.actor, &subject, hidden)?
        }
        Reported::Work(_) | Reported::Cpd(_) => {
            let kept = quarantine::kept(view.db, what)?;
            permission::may_read_own_text(&view.actor, kept.author, kept.organisation, hidden)?
        }
    };
    if let Reported::Work(id) = what {
        check_alone(work::is_under_evidence(view.db, id)?)?;
    }
    check_unreported(hidden)?;
    Ok(seen)
}

fn subject(view: &mut View<'_>, enrolment: EnrolmentId) -> Result<Assessment, Error> {
    let enrolled = enrolments::load(view.db, enrolment)?;
    Ok(enrolments::assessment(view.db, &enrolled, view.today)?)
}

/// Destroys the text that a report hides, as the security contact.
pub fn destroy(act: &Act<'_>, id: QuarantineId) -> Result<QuarantineId, Error> {
    let organisation = act.service.find(|db| quarantine::load(db, id).map(|report| report.organisation))?;
    let destroyed = act.write(organisation, |tx| {
        permission::may_secure(&tx.actor, organisation)?;
        let report = quarantine::load(tx.db, id)?;
        let texts = quarantine::purge(tx.db, &report, Some(tx.actor.person), tx.now)?.ok_or_else(already_destroyed)?;
        tx.record(Action::Purged, Subject::new(SubjectKind::Quarantine, id), &[("texts", texts.to_string())])?;
        Ok(id)
    })?;
    scrub(act.service);
    Ok(destroyed)
}

fn already_destroyed() -> Error {
    Error::Stale("This text was destroyed before: nothing was destroyed now.".into())
}

/// What the purge by command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purged {
    /// Reports whose text was destroyed.
    pub reports: usize,
    /// Whether the database overwrote what it freed; the next purge does when this one could not.
    pub overwritten: bool,
}

/// Destroys the text of every report that still stands, from the command line.
pub fn purge_all(service: &Service, now: Instant) -> Result<Purged, Error> {
    let mut reports = 0_usize;
    loop {
        let standing = service.find(|db| quarantine::standing(db, 100))?;
        if standing.is_empty() {
            return Ok(Purged { reports, overwritten: scrub(service) });
        }
        for report in standing {
            let outcome = service.write_unsigned(report.organisation, now, |tx| {
                let texts = quarantine::purge(tx.db, &report, None, now)?.ok_or_else(already_destroyed)?;
                let detail = [("texts", texts.to_string()), ("by", "command".to_owned())];
                tx.record(None, Action::Purged, Subject::new(SubjectKind::Quarantine, report.id), &detail)
            });
            match outcome {
                Ok(()) => reports = reports.saturating_add(1),
                // The security contact was faster: it is their line that stands in the chain.
                Err(Error::Stale(_)) => {}
                Err(error) => return Err(error),
            }
        }
    }
}

// Outside the transaction, which must be over before the database can overwrite what it freed. The text is destroyed by
// then, so a failure here is for whoever keeps the service and not for whoever destroyed it.
fn scrub(service: &Service) -> bool {
    let scrubbed = service.database.writer().map_err(Error::from).and_then(|mut db| Ok(system::scrub(&mut db)?));
    match scrubbed {
        Ok(true) => true,
        Ok(false) => {
            tracing::warn!("what was destroyed is not overwritten yet: somebody was reading; `ipp purge` does it");
            false
        }
        Err(error) => {
            tracing::error!(%error, "what was destroyed is not overwritten yet; `ipp purge` does it");
            false
        }
    }
}
