//! What a new version says differently from the one before it.

use crate::{
    app::{context::View, error::Error},
    db::{
        evidence::{self, Claim, EvidenceVersion},
        work::{self, WorkVersion},
    },
    domain::{
        calendar,
        evidence::EvidenceState,
        work::{Marking, Span},
    },
};

/// The version before, and what it said where it differs.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// Its number.
    pub number: i64,
    /// Whether it was reported and is hidden, so that nothing of it is shown.
    pub hidden: bool,
    /// What differs.
    pub changes: Vec<Change>,
    /// Its marking.
    pub marking: Marking,
}

/// One field that differs.
#[derive(Debug, Clone)]
pub struct Change {
    /// What the page calls the field.
    pub field: String,
    /// What stood there before.
    pub before: String,
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
        return Ok(Some(Earlier { number: before.number, hidden: true, changes: Vec::new(), marking: Marking::Official }));
    }
    let old = work::load_version(view.db, before.work_version)?;
    let mut changes = of_work(&old, now);
    if before.method != version.method {
        changes.push(Change { field: "Method".into(), before: before.method.label().into() });
    }
    let old_claims = evidence::claims_of(view.db, &[before.id])?;
    let wanted: Vec<_> = claims.iter().map(|claim| claim.criterion).collect();
    let units = view.shelf.units(view.db, &wanted)?;
    let code_of = |claim: &Claim| {
        let mut all = units.iter().flat_map(|unit| &unit.criteria);
        all.find(|criterion| criterion.id == claim.criterion).map_or_else(String::new, |criterion| criterion.code.clone())
    };
    for claim in claims {
        match old_claims.iter().find(|old| old.criterion == claim.criterion) {
            None => changes.push(Change { field: format!("Claim {}", code_of(claim)), before: "Not claimed".into() }),
            Some(old) if old.reason != claim.reason => {
                let before = old.reason.clone().unwrap_or_default();
                changes.push(Change { field: format!("Reason for {}", code_of(claim)), before });
            }
            Some(_) => {}
        }
    }
    Ok(Some(Earlier { number: before.number, hidden: false, changes, marking: old.marking }))
}

fn of_work(old: &WorkVersion, new: &WorkVersion) -> Vec<Change> {
    let was = old.text.clone().unwrap_or_default();
    let is = new.text.clone().unwrap_or_default();
    [
        ("Title", was.title, is.title),
        ("Kind of work", old.kind_title.clone(), new.kind_title.clone()),
        ("Done", days(old.span), days(new.span)),
        ("Part played", old.part.label().into(), new.part.label().into()),
        ("Marking", old.marking.label().into(), new.marking.label().into()),
        ("System of the original", was.system, is.system),
        ("Reference of the original", was.reference, is.reference),
        ("Holder of the original", was.holder, is.holder),
        ("Asked to do", was.asked, is.asked),
        ("Did, and why", was.did, is.did),
        ("Came of it", was.came_of_it, is.came_of_it),
        ("Learned", was.learned, is.learned),
    ]
    .into_iter()
    .filter(|(_, before, after)| before != after)
    .map(|(field, before, _)| Change { field: field.into(), before })
    .collect()
}

fn days(span: Span) -> String {
    match span.until {
        Some(last) => format!("{} to {}", calendar::long(span.from), calendar::long(last)),
        None => calendar::long(span.from),
    }
}
