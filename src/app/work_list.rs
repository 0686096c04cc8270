//! One's own pieces of work, newest first, each with the state of its newest evidence.

use std::collections::HashMap;

use super::{context::View, error::Error};
use crate::{
    db::{
        evidence,
        work::{self, WorkVersion},
    },
    domain::{
        evidence::EvidenceState,
        ids::{EvidenceVersionId, WorkId},
        page::{self, Turn, Ways},
        permission,
        work::{Marking, Span},
    },
};

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
    /// Its title, or that it is hidden.
    pub title: String,
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
    /// The pages beside it.
    pub ways: Ways<WorkId>,
    /// Whether new work can be logged.
    pub may_log: bool,
}

/// A page of the actor's own work.
pub fn list(view: &mut View<'_>, turn: Turn<WorkId>) -> Result<WorkList, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let find = |turn: &Turn<WorkId>, limit| work::list(view.db, &permit, turn, limit);
    let (versions, ways) = page::read(&turn, |version: &WorkVersion| version.work, find)?;
    let works: Vec<WorkId> = versions.iter().map(|version| version.work).collect();
    let newest: HashMap<WorkId, Newest> = evidence::newest_of_works(view.db, &works)?
        .into_iter()
        .map(|version| (version.work, Newest { id: version.id, number: version.number, state: version.state }))
        .collect();
    let marking = Marking::highest(versions.iter().map(|version| version.marking));
    let lines = versions
        .into_iter()
        .map(|version| WorkLine {
            title: version.title().to_owned(),
            evidence: newest.get(&version.work).copied(),
            work: version.work,
            kind: version.kind_title,
            span: version.span,
        })
        .collect();
    Ok(WorkList { lines, marking, ways, may_log: permission::may_log(&view.actor).is_ok() })
}

/// The newest evidence about one of the actor's own pieces of work: where the page that logged it leads.
pub fn newest(view: &mut View<'_>, work: WorkId) -> Result<Option<EvidenceVersionId>, Error> {
    let (owner, _) = work::owner(view.db, work)?;
    permission::may_keep_own_record(&view.actor, owner)?;
    Ok(evidence::newest_of_works(view.db, &[work])?.last().map(|version| version.id))
}
