//! Where a duty is done. A page is about one organisation at a time; somebody who holds the duty in several chooses which.

use super::{context::View, error::Error};
use crate::{
    db::organisations,
    domain::{
        appointment::DutyKind,
        ids::OrganisationId,
        permission::{Scope, ScopeKind, Whose},
    },
};

/// The organisation a page is about, and the others it could be about.
#[derive(Debug, Clone)]
pub struct Places {
    /// The organisation the page is about.
    pub here: OrganisationId,
    /// Every organisation in which the duty is held, by name; empty when there is but one.
    pub choices: Vec<(OrganisationId, String)>,
}

/// Where the reader does the work of a duty: in the organisation wanted, or in the first.
pub fn of(view: &mut View<'_>, kind: DutyKind, wanted: Option<OrganisationId>) -> Result<Places, Error> {
    let here = view.actor.place(kind, wanted)?;
    Ok(Places { here, choices: named(view, kind)? })
}

/// The organisations in which the reader holds a duty, by name, when they are several.
pub fn named(view: &mut View<'_>, kind: DutyKind) -> Result<Vec<(OrganisationId, String)>, Error> {
    let mut held: Vec<OrganisationId> = view.actor.holds(kind).collect();
    held.sort_unstable();
    held.dedup();
    if held.len() < 2 {
        return Ok(Vec::new());
    }
    let mut found: Vec<(OrganisationId, String)> =
        organisations::of_ids(view.db, &held)?.into_iter().map(|(id, organisation)| (id, organisation.name)).collect();
    found.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(found)
}

/// Whose people a list is about: the words for it, and every choice there is when there are several.
#[derive(Debug, Clone)]
pub struct People {
    /// Whom the list spans, as the end of a sentence.
    pub span: String,
    /// What it is about.
    pub whose: Whose,
    /// Everything it could be about, by name; empty when there is but one.
    pub choices: Vec<(Whose, String)>,
}

/// Whose people a list of the reader is about.
pub fn people(view: &mut View<'_>, wanted: Option<Whose>) -> Result<People, Error> {
    let (whose, span) = match Scope::people(&view.actor, wanted)?.kind() {
        ScopeKind::Organisation(organisation) => {
            (Whose::Organisation(organisation), format!("posted in {}", organisations::name(view.db, organisation)?))
        }
        _ => (Whose::Team, "in your team".to_owned()),
    };
    let mut choices: Vec<(Whose, String)> = Vec::new();
    for (organisation, name) in named(view, DutyKind::Coordinator)? {
        choices.push((Whose::Organisation(organisation), name));
    }
    if let Some(only) = view.actor.holds(DutyKind::Coordinator).next().filter(|_| choices.is_empty() && view.actor.has_reports) {
        choices.push((Whose::Organisation(only), organisations::name(view.db, only)?));
    }
    if !choices.is_empty() && view.actor.has_reports {
        choices.push((Whose::Team, "Your team".to_owned()));
    }
    Ok(People { span, whose, choices })
}
