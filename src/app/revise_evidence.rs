//! A trainee answers evidence that came back with a new version, which carries only the claims still open.

use super::{
    context::{Act, View},
    error::Error,
    seen,
};
use crate::{
    db::{
        claims::{self, Claim},
        connection::Db,
        decisions, enrolments,
        evidence::{self, DraftValues, EvidenceVersion, NewVersion},
        work,
    },
    domain::{
        decision::Outcome,
        enrolment::Enrolment,
        event::{Action, Subject, SubjectKind},
        evidence::{Declarations, EvidenceState, Move, check_answer},
        ids::{CriterionId, EvidenceVersionId},
        permission::{self, Denied},
        refusal::Refusal,
    },
};

/// Begins the version that answers `id`. Answers the new draft.
pub fn revise(act: &Act<'_>, id: EvidenceVersionId) -> Result<EvidenceVersionId, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, id))?;
    act.write(organisation, |tx| {
        let answered = evidence::load(tx.db, id)?;
        let enrolled = enrolments::load(tx.db, answered.enrolment)?;
        let permit = permission::may_go_on(&tx.actor, enrolled.person, enrolled.organisation, enrolled.facts.awarded)?;
        tx.check_shown(&seen::of_version(&answered))?;
        let versions = evidence::versions_of(tx.db, answered.evidence)?;
        if versions.iter().any(|other| other.number > answered.number) {
            return Err(Error::Stale("A new version has already been begun.".into()));
        }
        let open = open_claims(tx.db, &answered, &versions)?;
        check_answer(answered.state, open.len())?;
        let kept = work::load_version(tx.db, answered.work_version)?;
        let values = kept.values();
        let hidden = answered.state == EvidenceState::Quarantined;
        // What was reported is not copied: the answer is written anew.
        let text = if hidden { None } else { kept.text }.unwrap_or_default();
        let number = answered.number.saturating_add(1);
        let newest = work::versions_of(tx.db, answered.work)?.first().map_or(0, |version| version.number);
        let work_version = work::insert_version(tx.db, &permit, answered.work, newest.saturating_add(1), &values, &text, tx.now)?;
        let open: Vec<(CriterionId, String)> = open
            .into_iter()
            .map(|claim| (claim.criterion, if hidden { String::new() } else { claim.reason.unwrap_or_default() }))
            .collect();
        let new = NewVersion {
            evidence: answered.evidence,
            number,
            work_version,
            values: DraftValues { method: answered.method, declarations: Declarations::default() },
            claims: &open,
            submitted: false,
        };
        let new = evidence::insert_version(tx.db, &permit, &new, tx.now)?;
        tx.record(Action::EvidenceRevised, Subject::new(SubjectKind::EvidenceVersion, new), &[("answers", id.to_string())])?;
        Ok(new)
    })
}

/// Whether its author can answer a version that asks for it, or why not; none where nothing asks.
pub(super) fn is_open(
    view: &mut View<'_>,
    enrolled: &Enrolment,
    version: &EvidenceVersion,
    versions: &[EvidenceVersion],
) -> Result<Option<Result<(), Refusal>>, Error> {
    if version.state.allows(Move::Revise).is_err() {
        return Ok(None);
    }
    let permit = permission::may_go_on(&view.actor, enrolled.person, enrolled.organisation, enrolled.facts.awarded);
    if let Err(denied) = permit {
        return match denied {
            Denied::Refused(refusal) => Ok(Some(Err(refusal))),
            Denied::Unseen => Ok(None),
        };
    }
    let open = open_claims(view.db, version, versions)?;
    Ok(Some(check_answer(version.state, open.len())))
}

/// The claims of a version whose criterion no version of the same evidence has shown competent.
fn open_claims(db: &mut Db, version: &EvidenceVersion, versions: &[EvidenceVersion]) -> Result<Vec<Claim>, Error> {
    let all: Vec<EvidenceVersionId> = versions.iter().map(|version| version.id).collect();
    let shown: Vec<CriterionId> = decisions::of_versions(db, &all)?
        .into_iter()
        .filter(|decision| decision.outcome == Outcome::Competent)
        .map(|decision| decision.criterion)
        .collect();
    Ok(claims::of(db, &[version.id])?.into_iter().filter(|claim| !shown.contains(&claim.criterion)).collect())
}
