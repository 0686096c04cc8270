//! Choosing one of the people posted in an organisation. They may be thousands: what is more than a list holds is searched.

use super::{context::View, error::Error};
use crate::{
    db::postings::{self, Candidate, Sought},
    domain::ids::{OrganisationId, PersonId},
};

/// How many people a list to choose from holds.
pub const MOST: usize = 100;

/// Whom the page asks for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// Who is chosen.
    pub chosen: Option<PersonId>,
    /// A part of the name.
    pub search: &'a str,
}

/// How far the choice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A list holds everybody.
    List,
    /// There are more than a list holds, and this is the one chosen of them.
    Chosen,
    /// There are more than a list holds: these are found by their name.
    Search {
        /// Whether more are found than these.
        more: bool,
    },
}

/// Those posted today in an organisation, as far as the choice is. Whether the reader may choose among them, the caller asks.
pub(super) fn posted(
    view: &mut View<'_>,
    organisation: OrganisationId,
    wanted: Wanted<'_>,
) -> Result<(Vec<Candidate>, Step), Error> {
    let (all, more) = found(view, organisation, Sought::Anybody)?;
    if !more {
        return Ok((all, Step::List));
    }
    if let Some(person) = wanted.chosen {
        let (one, _) = found(view, organisation, Sought::Person(person))?;
        if !one.is_empty() {
            return Ok((one, Step::Chosen));
        }
    }
    if wanted.search.is_empty() {
        return Ok((Vec::new(), Step::Search { more: false }));
    }
    let (people, more) = found(view, organisation, Sought::Called(wanted.search))?;
    Ok((people, Step::Search { more }))
}

fn found(view: &mut View<'_>, organisation: OrganisationId, sought: Sought<'_>) -> Result<(Vec<Candidate>, bool), Error> {
    let limit = i64::try_from(MOST).unwrap_or(i64::MAX).saturating_add(1);
    let mut people = postings::people_posted(view.db, organisation, sought, view.today, limit)?;
    let more = people.len() > MOST;
    people.truncate(MOST);
    Ok((people, more))
}
