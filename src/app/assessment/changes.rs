//! What a new version says differently from the one before it.

use std::collections::HashMap;

use crate::{
    app::{
        changes::{self, Change},
        context::View,
        error::Error,
    },
    db::{
        claims::{self, Claim},
        evidence::{self, EvidenceVersion},
        work::{self, WorkVersion},
    },
    domain::{
        evidence::EvidenceState,
        ids::{CriterionId, EvidenceVersionId},
        work::Marking,
    },
};

/// The version before, and what it said where it differs.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// Row id.
    pub id: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Whether it was reported and is hidden, so that nothing of it is shown.
    pub hidden: bool,
    /// What differs.
    pub changes: Vec<Change>,
    /// Its marking.
    pub marking: Marking,
}

pub(super) fn since_earlier(
    view: &mut View<'_>,
    version: &EvidenceVersion,
    now: &WorkVersion,
    claims: &[Claim],
) -> Result<Option<Earlier>, Error> {
    let versions = evidence::versions_of(view.db, version.evidence)?;
    // Newest first: the first with a smaller number is the one answered.
    let Some(before) = versions.into_iter().find(|other| other.number < version.number && other.submitted_at.is_some()) else {
        return Ok(None);
    };
    if before.state == EvidenceState::Quarantined {
        let marking = Marking::Official;
        return Ok(Some(Earlier { id: before.id, number: before.number, hidden: true, changes: Vec::new(), marking }));
    }
    let old = work::load_version(view.db, before.work_version)?;
    let old_claims = claims::of(view.db, &[before.id])?;
    let wanted: Vec<CriterionId> = claims.iter().map(|claim| claim.criterion).collect();
    let codes: HashMap<CriterionId, String> = view
        .shelf
        .units(view.db, &wanted)?
        .into_iter()
        .flat_map(|unit| unit.criteria)
        .map(|criterion| (criterion.id, criterion.code))
        .collect();
    // Claims that are judged already are not carried on, and are no change.
    let open: Vec<Claim> = old_claims.into_iter().filter(|claim| wanted.contains(&claim.criterion)).collect();
    let (then, today) = (changes::fields(&before, &old, &open, &codes), changes::fields(version, now, claims, &codes));
    let changes = changes::between(&then, &today);
    Ok(Some(Earlier { id: before.id, number: before.number, hidden: false, changes, marking: old.marking }))
}
