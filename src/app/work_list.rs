//! One's own pieces of work, newest first, each with the state of its newest evidence.

use std::collections::HashMap;

use super::{context::View, error::Error};
use crate::{
    db::{evidence, work},
    domain::{
        evidence::EvidenceState,
        ids::{EvidenceVersionId, WorkId},
        permission,
        work::{Marking, Span},
    },
};

/// How many pieces of work stand on a page.
const PAGE: usize = 25;

/// The newest evidence about a piece of work.
#[derive(Debug, Clone, Copy)]
pub struct Newest {
    /// The version.
    pub id: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Where it is in its life.
    pub state: EvidenceState,
}

/// One piece of work.
#[derive(Debug, Clone)]
pub struct WorkLine {
    /// The record.
    pub work: WorkId,
    /// Its title; none while it is hidden or once it is destroyed.
    pub title: Option<String>,
    /// What kind of work it was.
    pub kind: String,
    /// When it was done.
    pub span: Span,
    /// The newest evidence about it.
    pub evidence: Option<Newest>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct WorkList {
    /// The pieces of work.
    pub lines: Vec<WorkLine>,
    /// The highest marking among the titles shown.
    pub marking: Marking,
    /// Where the next page begins, if there is one.
    pub next: Option<WorkId>,
    /// Whether new work can be logged.
    pub may_log: bool,
}

/// The page of the actor's own work before `before`.
pub fn list(view: &mut View<'_>, before: Option<WorkId>) -> Result<WorkList, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let limit = i64::try_from(PAGE).unwrap_or(0).saturating_add(1);
    let mut versions = work::list(view.db, &permit, before, limit)?;
    let more = versions.len() > PAGE;
    versions.truncate(PAGE);
    let works: Vec<WorkId> = versions.iter().map(|version| version.work).collect();
    let newest: HashMap<WorkId, Newest> = evidence::newest_of_works(view.db, &works)?
        .into_iter()
        .map(|version| (version.work, Newest { id: version.id, number: version.number, state: version.state }))
        .collect();
    let hidden = |work: &WorkId| newest.get(work).is_some_and(|newest| newest.state == EvidenceState::Quarantined);
    let marking = Marking::highest(versions.iter().filter(|version| !hidden(&version.work)).map(|version| version.marking));
    let lines = versions
        .into_iter()
        .map(|version| WorkLine {
            title: version.text.filter(|_| !hidden(&version.work)).map(|text| text.title),
            evidence: newest.get(&version.work).copied(),
            work: version.work,
            kind: version.kind_title,
            span: version.span,
        })
        .collect();
    let next = works.last().copied().filter(|_| more);
    Ok(WorkList { lines, marking, next, may_log: permission::may_log(&view.actor).is_ok() })
}

/// The newest evidence about one of the actor's own pieces of work: where the page that logged it leads.
pub fn newest(view: &mut View<'_>, work: WorkId) -> Result<Option<EvidenceVersionId>, Error> {
    let (owner, _) = work::owner(view.db, work)?;
    permission::may_keep_own_record(&view.actor, owner)?;
    Ok(evidence::newest_of_works(view.db, &[work])?.last().map(|version| version.id))
}
