//! Looking at what somebody else wrote leaves an event of the chain, and a line that its author can read. Whoever looks at the same
//! thing again within a minute left theirs already: one line a minute stands for all of those looks.

use std::collections::HashMap;

use super::{
    context::{Act, View},
    error::Error,
};
use crate::{
    db::{evidence, people, record_views},
    domain::{
        appointment::DutyKind,
        event::{Action, Subject},
        ids::{EvidenceVersionId, OrganisationId, PersonId, RecordViewId},
        page::{self, Turn, Ways},
        permission,
        record_view::{Extent, RecordView, Viewed, same_since},
    },
};

/// What is about to be shown of other people's evidence.
pub struct Looked {
    /// What the page is of.
    pub subject: Subject,
    /// The duty in which one looks.
    pub duty: DutyKind,
    /// How much of each version it shows.
    pub extent: Extent,
    /// The versions.
    pub versions: Vec<EvidenceVersionId>,
}

/// Reads a page that shows other people's evidence, and leaves the line that says which versions were shown before it answers: the
/// chain is not held while the page is read.
pub fn open<T>(
    act: &Act<'_>,
    organisation: OrganisationId,
    read: impl FnOnce(&mut View<'_>) -> Result<(T, Looked), Error>,
) -> Result<T, Error> {
    let (page, looked, seen) = act.read(|view| {
        let (page, looked) = read(view)?;
        let seen = record_views::seen_since(view.db, view.actor.person, looked.extent, same_since(view.now))?;
        Ok((page, looked, seen))
    })?;
    if looked.versions.iter().all(|version| seen.contains(version)) {
        return Ok(page);
    }
    act.look(organisation, |tx| {
        record_views::record(tx.db, tx.actor.person, looked.duty, looked.extent, &looked.versions, tx.now)?;
        let versions: Vec<String> = looked.versions.iter().map(ToString::to_string).collect();
        tx.record(Action::EvidenceViewed, looked.subject, &[("versions", versions.join(" "))])
    })?;
    Ok(page)
}

/// A look, as the owner of the record reads it.
#[derive(Debug, Clone)]
pub struct OwnView {
    /// The look.
    pub view: RecordView,
    /// Who looked, by name.
    pub viewer: String,
    /// The title of what was seen; none while it is reported, or once destroyed.
    pub title: Option<String>,
}

/// A page of the looks at one's own record, newest first.
pub fn own(view: &mut View<'_>, turn: Turn<RecordViewId>) -> Result<(Vec<OwnView>, Ways<RecordViewId>), Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let (found, ways) =
        page::read(&turn, |one: &RecordView| one.id, |turn, limit| record_views::of(view.db, &permit, turn, limit))?;
    let viewers: Vec<PersonId> = found.iter().map(|one| one.viewer).collect();
    let names = people::names(view.db, &viewers)?;
    let versions = found.iter().filter_map(|one| match one.what {
        Viewed::Evidence(version) => Some(version),
        Viewed::Report(_) => None,
    });
    let titles: HashMap<EvidenceVersionId, String> = evidence::own_titles(view.db, &permit, &versions.collect::<Vec<_>>())?;
    let own = |one: RecordView| OwnView {
        viewer: names.get(&one.viewer).cloned().unwrap_or_default(),
        title: match one.what {
            Viewed::Evidence(version) => titles.get(&version).cloned(),
            Viewed::Report(_) => None,
        },
        view: one,
    };
    Ok((found.into_iter().map(own).collect(), ways))
}
