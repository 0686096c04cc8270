//! A change of somebody's address, from the asking to the day it takes effect: whoever reads an address can set its person's
//! password, so no administrator changes one alone and unseen.

use chrono::TimeDelta;

use super::{
    confirmations::Waiting,
    context::{Act, Service, Tx, Unsigned, View},
    error::Error,
    link_code,
    password::Proof,
    password_link,
};
use crate::{
    db::{address_changes, connection::Db, duties, letters::LinkTo, people, sessions},
    domain::{
        address_change::{AddressChange, DAYS, Waits},
        event::{Action, Subject, SubjectKind},
        ids::{AddressChangeId, PersonId},
        instant::Instant,
        letter::LetterKind,
        permission,
        person::Person,
    },
    mail::words,
    random,
};

/// What the link in a letter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Confirms the new address.
    Confirm,
    /// Stops the change.
    Stop,
}

impl Does {
    fn purpose(self) -> &'static str {
        match self {
            Self::Confirm => "confirm an address",
            Self::Stop => "stop a change of address",
        }
    }
}

/// Where a change is confirmed.
pub fn address_to_confirm(service: &Service, change: &AddressChange) -> String {
    format!("{}/confirm-address/{}", service.public_url, code(service, Does::Confirm, change))
}

/// Where a change is stopped.
pub fn address_to_stop(service: &Service, change: &AddressChange) -> String {
    format!("{}/stop-address/{}", service.public_url, code(service, Does::Stop, change))
}

fn code(service: &Service, does: Does, change: &AddressChange) -> String {
    link_code::make(&service.secret, does.purpose(), change.id.0, &row(change))
}

fn row(change: &AddressChange) -> String {
    format!("{}:{}:{}", change.nonce, change.person, change.email)
}

/// Asks for a change, inside an act that was signed: one letter to each of the two addresses.
pub(super) fn ask(tx: &mut Tx<'_>, person: &Person, email: &str, nonce: &str) -> Result<(), Error> {
    let permit = permission::may_change_addresses(&tx.actor)?;
    address_changes::lock(tx.db, person.id)?;
    if people::by_email(tx.db, email)?.is_some() {
        return Err(taken());
    }
    let id = address_changes::ask(tx.db, &permit, person.id, email, nonce, tx.now)?;
    if people::password_hash(tx.db, person.id)?.is_none() {
        // Nobody signed in by it yet, so it may be somebody else's: what was sent there opens nothing any more.
        sessions::end_links(tx.db, person.id, tx.now)?;
    }
    let new = Person { email: email.to_owned(), ..person.clone() };
    let link = Some(LinkTo::Address(id));
    let mut letters = tx.unsigned();
    letters.letter(
        format!("address-confirm:{id}"),
        LetterKind::AddressConfirm,
        &new,
        &words::confirm_address(&person.name, DAYS),
        link,
    )?;
    letters.letter(
        format!("address-changing:{id}"),
        LetterKind::AddressChanging,
        person,
        &words::address_changing(&person.name, DAYS),
        link,
    )?;
    tx.record(Action::AddressChangeAsked, Subject::new(SubjectKind::Person, person.id), &[("change", id.to_string())])
}

/// Another administrator approves a change, signed.
pub fn approve(act: &Act<'_>, id: AddressChangeId, signature: &Proof) -> Result<PersonId, Error> {
    let chain = act.administrators_chain()?;
    let nonce = random::token()?;
    act.write(chain, |tx| {
        let change = in_hand(tx.db, id, tx.now)?;
        let holds_duty = duties::any_from(tx.db, change.person, tx.today)?;
        let permit = permission::may_approve_address(&tx.actor, &change, holds_duty)?;
        tx.check_signature(signature)?;
        if !address_changes::approve(tx.db, &permit, id, tx.now)? {
            return Err(ended());
        }
        let subject = Subject::new(SubjectKind::Person, change.person);
        tx.record(Action::AddressChangeApproved, subject, &[("change", id.to_string())])?;
        let by = tx.actor.person;
        settle(&mut tx.unsigned(), Some(by), id, &nonce)?;
        Ok(change.person)
    })
}

/// An administrator stops a change.
pub fn stop(act: &Act<'_>, id: AddressChangeId) -> Result<PersonId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        permission::may_change_addresses(&tx.actor)?;
        let change = address_changes::load(tx.db, id)?;
        if !address_changes::stop(tx.db, id, Some(tx.actor.person), tx.now)? {
            return Err(ended());
        }
        let subject = Subject::new(SubjectKind::Person, change.person);
        tx.record(Action::AddressChangeStopped, subject, &[("change", id.to_string())])?;
        Ok(change.person)
    })
}

/// The change that a link of a letter is about, if the link is genuine and the change in hand.
pub fn look_up(service: &Service, does: Does, code: &str, now: Instant) -> Result<AddressChange, Error> {
    let id = link_code::id(code).ok_or_else(password_link::gone)?;
    let change = match service.find(|db| address_changes::load(db, AddressChangeId(id))) {
        Err(Error::NotFound) => return Err(password_link::gone()),
        found => found?,
    };
    let genuine = link_code::is_genuine(&service.secret, does.purpose(), code, &row(&change));
    if genuine && !change.has_ended(now) { Ok(change) } else { Err(password_link::gone()) }
}

/// Whoever reads the new address confirms it. Answers what the change still waits for.
pub fn confirm(service: &Service, code: &str, now: Instant) -> Result<Waits, Error> {
    let change = look_up(service, Does::Confirm, code, now)?;
    let nonce = random::token()?;
    service.write_unsigned(service.home_chain(change.person, now)?, now, |tx| {
        in_hand(tx.db, change.id, now)?;
        if !address_changes::confirm(tx.db, change.id, now)? {
            return Err(password_link::gone());
        }
        let subject = Subject::new(SubjectKind::Person, change.person);
        tx.record(Some(change.person), Action::AddressChangeConfirmed, subject, &[("change", change.id.to_string())])?;
        settle(tx, Some(change.person), change.id, &nonce)
    })
}

/// Whoever reads the old address stops the change.
pub fn stop_by_link(service: &Service, code: &str, now: Instant) -> Result<(), Error> {
    let change = look_up(service, Does::Stop, code, now)?;
    service.write_unsigned(service.home_chain(change.person, now)?, now, |tx| {
        if !address_changes::stop(tx.db, change.id, None, now)? {
            return Err(password_link::gone());
        }
        let subject = Subject::new(SubjectKind::Person, change.person);
        let detail = [("change", change.id.to_string()), ("by", "the old address".to_owned())];
        tx.record(None, Action::AddressChangeStopped, subject, &detail)
    })
}

// The change takes effect as soon as it waits for nothing. Both addresses are told.
fn settle(tx: &mut Unsigned<'_>, by: Option<PersonId>, id: AddressChangeId, nonce: &str) -> Result<Waits, Error> {
    let change = address_changes::load(tx.db, id)?;
    let waits = change.waits_for(duties::any_from(tx.db, change.person, tx.now.day())?);
    if waits != Waits::Nothing {
        return Ok(waits);
    }
    let before = people::load(tx.db, change.person)?;
    people::set_email(tx.db, change.person, &change.email).map_err(unless_taken)?;
    if !address_changes::set_changed(tx.db, id, tx.now)? {
        return Err(ended());
    }
    sessions::end_links(tx.db, change.person, tx.now)?;
    let subject = Subject::new(SubjectKind::Person, change.person);
    tx.record(by, Action::AddressChanged, subject, &[("change", id.to_string())])?;
    let after = people::load(tx.db, change.person)?;
    for to in [&before, &after] {
        tx.tell(to, "Your address was changed: letters go to the new one, and you sign in with it.")?;
    }
    if people::password_hash(tx.db, change.person)?.is_none() {
        password_link::open_for(tx, by, change.person, nonce)?;
    }
    Ok(waits)
}

fn in_hand(db: &mut Db, id: AddressChangeId, now: Instant) -> Result<AddressChange, Error> {
    let change = address_changes::load(db, id)?;
    address_changes::lock(db, change.person)?;
    let change = address_changes::load(db, id)?;
    if change.has_ended(now) { Err(ended()) } else { Ok(change) }
}

/// The change of somebody's address that is in hand.
pub(super) fn in_hand_of(db: &mut Db, person: PersonId, now: Instant) -> Result<Option<AddressChange>, Error> {
    Ok(address_changes::of(db, person)?.filter(|change| !change.has_ended(now)))
}

/// A change, as an administrator reads it.
#[derive(Debug, Clone)]
pub struct InHand {
    /// The change.
    pub change: AddressChange,
    /// Whose address it is.
    pub person: Person,
    /// Who asked for it.
    pub asked_by: String,
    /// What it waits for.
    pub waits: Waits,
    /// Whether the reader may approve it.
    pub may_approve: bool,
}

/// The change in hand of a person.
pub(super) fn of(view: &mut View<'_>, person: PersonId) -> Result<Option<InHand>, Error> {
    permission::may_change_addresses(&view.actor)?;
    let found = in_hand_of(view.db, person, view.now)?;
    found.map(|change| in_words(view, change)).transpose()
}

/// One change, whatever became of it.
pub fn read(view: &mut View<'_>, id: AddressChangeId) -> Result<InHand, Error> {
    permission::may_change_addresses(&view.actor)?;
    let change = address_changes::load(view.db, id)?;
    in_words(view, change)
}

fn in_words(view: &mut View<'_>, change: AddressChange) -> Result<InHand, Error> {
    let holds_duty = duties::any_from(view.db, change.person, view.today)?;
    let open = !change.has_ended(view.now);
    Ok(InHand {
        person: people::load(view.db, change.person)?,
        asked_by: people::load(view.db, change.asked_by)?.name,
        waits: change.waits_for(holds_duty),
        may_approve: open && permission::may_approve_address(&view.actor, &change, holds_duty).is_ok(),
        change,
    })
}

/// Changes that wait for approval: so many are read.
const MOST: i64 = 100;

/// The changes that wait for the reader's approval.
pub(super) fn waiting(view: &mut View<'_>) -> Result<Vec<Waiting>, Error> {
    if permission::may_change_addresses(&view.actor).is_err() {
        return Ok(Vec::new());
    }
    let since = view.now.minus(TimeDelta::days(DAYS));
    let found = address_changes::to_approve(view.db, view.actor.person, since, view.today, MOST)?;
    Ok(found
        .into_iter()
        .filter(|(change, _)| permission::may_approve_address(&view.actor, change, true).is_ok())
        .map(|(change, name)| Waiting {
            what: format!("Change of address of {name}"),
            href: format!("/address-changes/{}", change.id),
            since: change.asked_at,
        })
        .collect())
}

fn ended() -> Error {
    Error::Stale("This change of address has ended: it took effect, was stopped, or was not confirmed in time.".into())
}

/// What the database said of an address that somebody else has, in words.
pub(super) fn unless_taken(error: diesel::result::Error) -> Error {
    let error = Error::from(error);
    if error.is_duplicate("people", "email_key") { taken() } else { error }
}

/// Somebody else has this address.
pub(super) fn taken() -> Error {
    Error::field("email", "Somebody already has an account with this e-mail address")
}
