//! People, as a system administrator reads them: account, postings, duties. Nothing of anybody's portfolio.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    change_address::{self, InHand},
    choosing::{self, Step},
    context::View,
    duties::{self as duties_page, ProposalLine},
    error::Error,
    keep_postings,
};
use crate::{
    db::{
        closings::{self, Closing},
        duties, organisations, people,
        postings::{self, Candidate},
        second_factors::{self, Reset},
    },
    domain::{
        appointment::Duty,
        ids::{OrganisationId, PersonId, PostingId},
        page::{self, ByName, Turn, Ways},
        permission,
        person::{Person, Posting, name_key},
    },
};

/// A page of people.
#[derive(Debug)]
pub struct PeoplePage {
    /// Each with where they are posted today.
    pub people: Vec<(Person, Vec<String>)>,
    /// Of them those whose account is closed.
    pub closed: Vec<PersonId>,
    /// The pages beside it.
    pub ways: Ways<ByName<PersonId>>,
}

/// A page of the people whose name contains `search`.
pub fn list(view: &mut View<'_>, search: &str, turn: &Turn<ByName<PersonId>>) -> Result<PeoplePage, Error> {
    let permit = permission::may_administer(&view.actor)?;
    let place = |person: &Person| ByName { key: name_key(&person.name), id: person.id };
    let (found, ways) = page::read(turn, place, |turn, limit| people::list(view.db, &permit, search, turn, limit))?;
    let ids: Vec<PersonId> = found.iter().map(|person| person.id).collect();
    let held = postings::current_of(view.db, &ids, view.today)?;
    let names = organisation_names(view, held.iter().map(|posting| posting.organisation))?;
    let mut posted: HashMap<PersonId, Vec<String>> = HashMap::new();
    for posting in held {
        let place = names.get(&posting.organisation).cloned().unwrap_or_default();
        posted.entry(posting.person).or_default().push(format!("{}, {place}", posting.role));
    }
    let people = found.into_iter().map(|person| {
        let posted = posted.remove(&person.id).unwrap_or_default();
        (person, posted)
    });
    Ok(PeoplePage { people: people.collect(), closed: closings::among(view.db, &ids)?, ways })
}

/// One person's account.
#[derive(Debug)]
pub struct Account {
    /// Who.
    pub person: Person,
    /// Whether they have set a password.
    pub has_password: bool,
    /// Their postings, newest first.
    pub postings: Vec<Posting>,
    /// Their duties, newest first.
    pub duties: Vec<Duty>,
    /// Why, when and by whom it was closed; none while it is open.
    pub closed: Option<(Closing, Option<String>)>,
    /// Whether they have a second factor.
    pub has_second_factor: bool,
    /// The reset of it that waits.
    pub factor_reset: Option<Reset>,
    /// The change of their address that is in hand.
    pub address_change: Option<InHand>,
    /// Duties that are proposed for them and wait.
    pub proposals: Vec<ProposalLine>,
    /// The names of the organisations of both.
    pub organisations: HashMap<OrganisationId, String>,
    /// The names of line managers.
    pub managers: HashMap<PersonId, String>,
    /// The day it is true of.
    pub today: NaiveDate,
}

impl Account {
    /// The name of an organisation of a posting or duty.
    pub fn organisation(&self, id: OrganisationId) -> &str {
        self.organisations.get(&id).map_or("", String::as_str)
    }
}

/// One person's account, postings and duties.
pub fn show(view: &mut View<'_>, id: PersonId) -> Result<Account, Error> {
    permission::may_administer(&view.actor)?;
    let person = people::load(view.db, id)?;
    let postings = postings::of(view.db, id)?;
    let duties = duties::of(view.db, id)?;
    let places = postings.iter().map(|posting| posting.organisation).chain(duties.iter().map(|duty| duty.organisation));
    let organisations = organisation_names(view, places)?;
    let managers: Vec<PersonId> = postings.iter().filter_map(|posting| posting.line_manager).collect();
    Ok(Account {
        has_password: people::password_hash(view.db, id)?.is_some(),
        managers: people::names(view.db, &managers)?,
        closed: match closings::of(view.db, id)? {
            None => None,
            Some(closing) => {
                let by = closing.by.map(|by| people::load(view.db, by)).transpose()?;
                Some((closing, by.map(|by| by.name)))
            }
        },
        has_second_factor: second_factors::sealed(view.db, id)?.is_some(),
        factor_reset: second_factors::waiting_for(view.db, id)?,
        address_change: change_address::of(view, id)?,
        proposals: duties_page::proposals_for(view, id)?,
        person,
        postings,
        duties,
        organisations,
        today: view.today,
    })
}

/// Whose posting this is.
pub fn of_posting(view: &mut View<'_>, posting: PostingId) -> Result<PersonId, Error> {
    permission::may_administer(&view.actor)?;
    Ok(postings::load(view.db, posting)?.person)
}

/// The duties that end together with a posting that ends today.
pub fn duties_ending_with(view: &mut View<'_>, posting: &Posting) -> Result<Vec<Duty>, Error> {
    permission::may_administer(&view.actor)?;
    keep_postings::duties_that_end(view, posting, view.today)
}

/// The organisations to choose from.
pub fn organisations(view: &mut View<'_>) -> Result<Vec<(OrganisationId, String)>, Error> {
    permission::may_administer(&view.actor)?;
    Ok(organisations::choices(view.db)?)
}

/// Those posted in an organisation who may be the line manager of `person`, as far as the choice is.
pub fn line_managers(
    view: &mut View<'_>,
    organisation: OrganisationId,
    person: PersonId,
    wanted: choosing::Wanted<'_>,
) -> Result<(Vec<Candidate>, Step), Error> {
    permission::may_administer(&view.actor)?;
    let wanted = choosing::Wanted { chosen: wanted.chosen.filter(|chosen| *chosen != person), ..wanted };
    let (mut posted, step) = choosing::posted(view, organisation, wanted)?;
    posted.retain(|one| one.person != person);
    Ok((posted, step))
}

fn organisation_names(
    view: &mut View<'_>,
    ids: impl Iterator<Item = OrganisationId>,
) -> Result<HashMap<OrganisationId, String>, Error> {
    let mut ids: Vec<OrganisationId> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(organisations::of_ids(view.db, &ids)?.into_iter().map(|(id, organisation)| (id, organisation.name)).collect())
}
