//! Anyone who sees a version can report it as possible live intelligence: it is hidden at once from all but the security
//! contact. Its text is destroyed on the contact's page, or by the purge from the command line.

use super::{
    context::{Act, Service, View},
    error::Error,
};
use crate::{
    db::{duties, enrolments, evidence, progress, quarantine, system},
    domain::{
        appointment::DutyKind,
        event::{Action, Subject, SubjectKind},
        evidence::{EvidenceState, Move},
        ids::{EvidenceVersionId, QuarantineId},
        instant::Instant,
        permission,
        quarantine::ReportReason,
    },
};

/// Reports a version. Answers the report.
pub fn report(act: &Act<'_>, id: EvidenceVersionId, reason: ReportReason) -> Result<QuarantineId, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, id))?;
    act.write(organisation, |tx| {
        let version = evidence::load(tx.db, id)?;
        let enrolled = enrolments::load(tx.db, version.enrolment)?;
        let subject = enrolments::assessment(tx.db, &enrolled, tx.today)?;
        let quarantined = version.state == EvidenceState::Quarantined;
        let seen = permission::may_read_evidence(&tx.actor, &subject, version.submitted_at.is_some(), quarantined)?;
        version.state.allows(Move::Report)?;
        let permit = permission::may_report(&seen);
        let report = quarantine::insert(tx.db, &permit, id, organisation, reason, tx.actor.person, tx.now)?;
        evidence::refold(tx.db, id)?;
        progress::refold(tx.db, &enrolled, id)?;
        let detail = [("version", id.to_string()), ("reason", reason.as_str().to_owned())];
        tx.record(Action::Quarantined, Subject::new(SubjectKind::Quarantine, report), &detail)?;
        Ok(report)
    })
}

/// The security contacts who will see a version once it is reported, by name; for those who may report it.
pub fn contacts(view: &mut View<'_>, id: EvidenceVersionId) -> Result<Vec<String>, Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    let quarantined = version.state == EvidenceState::Quarantined;
    permission::may_read_evidence(&view.actor, &subject, version.submitted_at.is_some(), quarantined)?;
    version.state.allows(Move::Report)?;
    let holders = duties::holders(view.db, enrolled.organisation, DutyKind::SecurityContact, view.today)?;
    Ok(holders.into_iter().map(|(_, name)| name).collect())
}

/// Destroys the text of a reported version, as the security contact.
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
    Error::Stale("The text of this version has already been destroyed.".into())
}

/// What the purge by command came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purged {
    /// Versions whose text was destroyed.
    pub versions: usize,
    /// Whether the database overwrote what it freed; the next purge does when this one could not.
    pub overwritten: bool,
}

/// Destroys the text of every reported version that still stands, from the command line.
pub fn purge_all(service: &Service, now: Instant) -> Result<Purged, Error> {
    let mut versions = 0_usize;
    loop {
        let standing = service.find(|db| quarantine::standing(db, 100))?;
        if standing.is_empty() {
            return Ok(Purged { versions, overwritten: scrub(service) });
        }
        for report in standing {
            let outcome = service.write_unsigned(report.organisation, now, |tx| {
                let texts = quarantine::purge(tx.db, &report, None, now)?.ok_or_else(already_destroyed)?;
                let detail = [("texts", texts.to_string()), ("by", "command".to_owned())];
                tx.record(None, Action::Purged, Subject::new(SubjectKind::Quarantine, report.id), &detail)
            });
            match outcome {
                Ok(()) => versions = versions.saturating_add(1),
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
