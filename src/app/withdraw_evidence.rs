//! A trainee takes evidence back before it is judged.

use super::{context::Act, error::Error, seen};
use crate::{
    db::{enrolments, evidence, progress},
    domain::{
        event::{Action, Subject, SubjectKind},
        evidence::Move,
        ids::EvidenceVersionId,
        permission,
    },
};

/// Withdraws a submitted version.
pub fn withdraw(act: &Act<'_>, id: EvidenceVersionId) -> Result<EvidenceVersionId, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, id))?;
    act.write(organisation, |tx| {
        let version = evidence::load(tx.db, id)?;
        let enrolled = enrolments::load(tx.db, version.enrolment)?;
        let permit = permission::may_keep_own_record(&tx.actor, enrolled.person)?;
        tx.check_shown(&seen::of_version(&version))?;
        version.state.allows(Move::Withdraw)?;
        evidence::set_withdrawn(tx.db, &permit, id, tx.now)?;
        evidence::refold(tx.db, id)?;
        progress::refold(tx.db, &enrolled, id)?;
        tx.record(Action::EvidenceWithdrawn, Subject::new(SubjectKind::EvidenceVersion, id), &[])?;
        Ok(id)
    })
}
