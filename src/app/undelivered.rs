//! The letters that were given up, as a system administrator reads them: to whom, about what, and why. Never what they say.

use std::collections::HashMap;

use super::{context::View, error::Error};
use crate::{
    db::{
        closings,
        connection::Db,
        letters::{Letter, Link},
        people, undelivered,
    },
    domain::{
        ids::{LetterId, PersonId},
        instant::Instant,
        letter::{LetterKind, Remedy},
        page::{self, Turn, Ways},
        permission::{self, AdministratorPermit},
        person::Person,
    },
};

/// A letter that was given up.
#[derive(Debug)]
pub struct Undelivered {
    /// The letter.
    pub letter: Letter,
    /// Whom it is to, as they are now.
    pub person: Person,
    /// What can be done about it.
    pub remedy: Remedy,
}

impl Undelivered {
    pub(super) fn new(letter: Letter, person: Person, closed: bool, now: Instant) -> Self {
        let ended = letter.link.as_ref().is_some_and(|link| link.has_ended(now));
        Self { remedy: Remedy::of(letter.kind, ended, closed), letter, person }
    }

    /// Where it goes when it is sent again: to the person's address as it is now, since a wrong one is mended there first. A letter
    /// of a change of address is for the address that it was written to, and so is one that tells of the account: it may warn whoever
    /// had the address before.
    pub fn address(&self) -> &str {
        match self.letter.link {
            Some(Link::Address(_)) => &self.letter.address,
            None if self.letter.kind == LetterKind::Account => &self.letter.address,
            _ => &self.person.email,
        }
    }
}

/// A page of them.
#[derive(Debug)]
pub struct UndeliveredPage {
    /// Newest first.
    pub letters: Vec<Undelivered>,
    /// The pages beside it.
    pub ways: Ways<LetterId>,
}

/// Reads a page.
pub fn list(view: &mut View<'_>, turn: &Turn<LetterId>) -> Result<UndeliveredPage, Error> {
    let permit = permission::may_administer(&view.actor)?;
    let (found, ways) =
        page::read(turn, |letter: &Letter| letter.id, |turn, limit| undelivered::list(view.db, &permit, turn, limit))?;
    let ids: Vec<PersonId> = found.iter().map(|letter| letter.person).collect();
    let people: HashMap<PersonId, Person> =
        people::several(view.db, &ids)?.into_iter().map(|person| (person.id, person)).collect();
    let closed = closings::among(view.db, &ids)?;
    let letters = found.into_iter().filter_map(|letter| {
        let person = people.get(&letter.person)?.clone();
        let closed = closed.contains(&person.id);
        Some(Undelivered::new(letter, person, closed, view.now))
    });
    Ok(UndeliveredPage { letters: letters.collect(), ways })
}

/// One of them, inside an act.
pub(super) fn one(db: &mut Db, permit: &AdministratorPermit, id: LetterId, now: Instant) -> Result<Undelivered, Error> {
    let letter = undelivered::load(db, permit, id)?;
    if letter.given_up_at.is_none() || letter.withheld_at.is_some() {
        return Err(seen_to());
    }
    let person = people::load(db, letter.person)?;
    let closed = closings::of(db, person.id)?.is_some();
    Ok(Undelivered::new(letter, person, closed, now))
}

/// Somebody was quicker.
pub(super) fn seen_to() -> Error {
    Error::Stale("Somebody has seen to this letter meanwhile: it was sent again, or set aside.".into())
}
