//! The outbox: letters enqueued once, in the transaction that made them due.

use diesel::{prelude::*, result::QueryResult};

use super::{
    address_changes::{self as changes, change_columns},
    connection::Db,
    dialect,
    schema::{address_changes, letters, password_links},
    sessions::{LinkRow, PasswordLink, link_columns, password_link},
    turned::turned,
};
use crate::domain::{
    address_change::AddressChange,
    ids::{AddressChangeId, LetterId, PasswordLinkId, PersonId},
    instant::Instant,
    letter::LetterKind,
    page::Turn,
    person::Person,
};

/// Which link a letter carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkTo {
    /// One to set a password.
    Password(PasswordLinkId),
    /// One to confirm a change of address, or to stop it.
    Address(AddressChangeId),
}

/// The link that a letter carries, as it stands.
#[derive(Debug, Clone)]
pub enum Link {
    /// To set a password.
    Password(PasswordLink),
    /// To confirm a change of address, or to stop it.
    Address(AddressChange),
}

impl Link {
    /// Whether it was used, replaced or stopped: its letter has nothing more to say.
    pub fn is_spent(&self) -> bool {
        match self {
            Self::Password(link) => link.life.is_spent(),
            Self::Address(change) => change.stopped_at.is_some() || change.changed_at.is_some(),
        }
    }

    /// Whether whoever follows it now is refused.
    pub fn has_ended(&self, now: Instant) -> bool {
        match self {
            Self::Password(link) => link.life.has_ended(now),
            Self::Address(change) => change.has_ended(now),
        }
    }
}

/// A letter to enqueue.
#[derive(Debug, Clone)]
pub struct NewLetter<'a> {
    /// What makes it one of its kind: enqueuing the same again does nothing.
    pub once: String,
    /// Which letter it is.
    pub kind: LetterKind,
    /// To whom.
    pub to: &'a Person,
    /// Subject line.
    pub subject: &'a str,
    /// Plain text.
    pub body: &'a str,
    /// The link whose address is written in when it leaves.
    pub link: Option<LinkTo>,
    /// Its fixed Message-ID.
    pub message_id: String,
    /// When it may leave.
    pub due_at: Instant,
}

/// The letter of this kind that has not begun to leave, and when it was enqueued: what happens meanwhile can join it.
pub fn to_join(db: &mut Db, to: PersonId, kind: LetterKind, now: Instant) -> QueryResult<Option<(LetterId, Instant)>> {
    letters::table
        .filter(letters::delivered_at.is_null())
        .filter(letters::withheld_at.is_null())
        .filter(letters::given_up_at.is_null())
        .filter(letters::due_at.gt(now))
        .filter(letters::begun_at.is_null())
        // One that was tried in vain may have arrived for all that, and must not say something else when it comes again.
        .filter(letters::attempts.eq(0_i64))
        .filter(letters::person_id.eq(to))
        .filter(letters::kind.eq(kind))
        .order(letters::id.desc())
        .select((letters::id, letters::enqueued_at))
        .first(db)
        .optional()
}

/// Gives a letter that has not begun to leave other words. Answers whether it had not.
pub fn reword(db: &mut Db, id: LetterId, subject: &str, body: &str) -> QueryResult<bool> {
    diesel::update(letters::table.find(id).filter(letters::begun_at.is_null()).filter(letters::attempts.eq(0_i64)))
        .set((letters::subject.eq(subject), letters::body.eq(body)))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Enqueues a letter, once. Answers whether it was new.
pub fn enqueue(db: &mut Db, letter: &NewLetter<'_>, now: Instant) -> QueryResult<bool> {
    dialect::insert_letter(db, letter, now)
}

/// Whether the letter of this key is enqueued.
pub fn is_enqueued(db: &mut Db, once: &str) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(letters::table.filter(letters::once.eq(once)))).get_result(db)
}

/// A letter as kept.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Row id.
    pub id: LetterId,
    /// Which letter it is.
    pub kind: LetterKind,
    /// Whom it is to.
    pub person: PersonId,
    /// Where it goes.
    pub address: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// The link whose address is written in when it leaves.
    pub link: Option<Link>,
    /// Its fixed Message-ID.
    pub message_id: String,
    /// When it was enqueued.
    pub enqueued_at: Instant,
    /// Attempts so far.
    pub attempts: i64,
    /// When the attempt in hand began.
    pub begun_at: Option<Instant>,
    /// When it left.
    pub delivered_at: Option<Instant>,
    /// When it was found that it must not leave: its link was used or replaced.
    pub withheld_at: Option<Instant>,
    /// Whether it was handed over, or may have been, and nobody confirmed it: it may have left already, and once it leaves again
    /// it may have arrived twice.
    pub perhaps_twice: bool,
    /// What the last failed attempt said.
    pub last_error: Option<String>,
    /// When it was given up, because it was refused for good again and again.
    pub given_up_at: Option<Instant>,
}

pub(super) type Row = (
    (LetterId, LetterKind, PersonId, String, String, String, Option<LinkRow>, Option<changes::Row>, String),
    (Instant, i64, Option<Instant>, Option<Instant>, Option<Instant>, bool, Option<String>, Option<Instant>),
);

/// Letters as they are read, each with its link: a macro because a query has no name that fits a signature.
macro_rules! rows {
    () => {
        letters::table
            .left_join(password_links::table.on(letters::password_link_id.eq(password_links::id.nullable())))
            .left_join(address_changes::table.on(letters::address_change_id.eq(address_changes::id.nullable())))
            .select((
                (
                    letters::id,
                    letters::kind,
                    letters::person_id,
                    letters::address,
                    letters::subject,
                    letters::body,
                    link_columns!().nullable(),
                    change_columns!().nullable(),
                    letters::message_id,
                ),
                (
                    letters::enqueued_at,
                    letters::attempts,
                    letters::begun_at,
                    letters::delivered_at,
                    letters::withheld_at,
                    letters::perhaps_twice,
                    letters::last_error,
                    letters::given_up_at,
                ),
            ))
    };
}
pub(super) use rows;

pub(super) fn letter(row: Row) -> Letter {
    let ((id, kind, person, address, subject, body, password, change, message_id), rest) = row;
    let (enqueued_at, attempts, begun_at, delivered_at, withheld_at, perhaps_twice, last_error, given_up_at) = rest;
    let link = match (password, change) {
        (Some(link), _) => Some(Link::Password(password_link(link))),
        (None, Some(row)) => Some(Link::Address(changes::change(row))),
        (None, None) => None,
    };
    Letter {
        id,
        kind,
        person,
        address,
        subject,
        body,
        link,
        message_id,
        enqueued_at,
        attempts,
        begun_at,
        delivered_at,
        withheld_at,
        perhaps_twice,
        last_error,
        given_up_at,
    }
}

/// Takes the next letter that is due, so that no other node takes it. An attempt begun before `cut_off` and never
/// finished was cut off, and the letter says so.
pub fn take_due(db: &mut Db, now: Instant, cut_off: Instant) -> QueryResult<Option<Letter>> {
    loop {
        let next = letters::table
            .filter(letters::delivered_at.is_null())
            .filter(letters::withheld_at.is_null())
            .filter(letters::given_up_at.is_null())
            .filter(letters::due_at.le(now))
            .filter(letters::begun_at.is_null().or(letters::begun_at.lt(cut_off)))
            .order((letters::due_at, letters::id))
            .select((letters::id, letters::begun_at))
            .first::<(LetterId, Option<Instant>)>(db)
            .optional()?;
        let Some((id, begun)) = next else { return Ok(None) };
        let taken = diesel::update(
            letters::table
                .find(id)
                .filter(letters::delivered_at.is_null())
                .filter(letters::due_at.le(now))
                .filter(letters::begun_at.is_null().or(letters::begun_at.lt(cut_off))),
        )
        .set((letters::begun_at.eq(now), letters::attempts.eq(letters::attempts + 1)))
        .execute(db)?;
        if taken == 0 {
            // Another node took it in the same moment, and the next one waits all the same.
            continue;
        }
        if begun.is_some() {
            diesel::update(letters::table.find(id)).set(letters::perhaps_twice.eq(true)).execute(db)?;
        }
        return rows!().filter(letters::id.eq(id)).first(db).optional().map(|row| row.map(letter));
    }
}

/// Records that a letter left.
pub fn set_delivered(db: &mut Db, id: LetterId, now: Instant) -> QueryResult<()> {
    diesel::update(letters::table.find(id))
        .set((letters::delivered_at.eq(now), letters::last_error.eq(None::<String>)))
        .execute(db)
        .map(|_| ())
}

/// Records that a letter will never leave.
pub fn set_withheld(db: &mut Db, id: LetterId, now: Instant) -> QueryResult<()> {
    diesel::update(letters::table.find(id)).set(letters::withheld_at.eq(now)).execute(db).map(|_| ())
}

/// The letter as long as the attempt in hand is this one: what another node took meanwhile is that node's. A macro because a
/// query has no name that fits a signature.
macro_rules! in_hand {
    ($letter:expr) => {
        letters::table.find($letter.id).filter(letters::begun_at.eq($letter.begun_at))
    };
}

/// Gives a letter back as if it had not been taken: nothing was said about it, and it is due as before.
pub fn give_back(db: &mut Db, letter: &Letter, reason: Option<&str>) -> QueryResult<()> {
    diesel::update(in_hand!(letter))
        .set((letters::begun_at.eq(None::<Instant>), letters::attempts.eq(letters::attempts - 1), letters::last_error.eq(reason)))
        .execute(db)
        .map(|_| ())
}

/// Records that an attempt failed, and when the next is due.
pub fn set_failed(db: &mut Db, letter: &Letter, error: &str, due_at: Instant) -> QueryResult<()> {
    diesel::update(in_hand!(letter))
        .set((letters::begun_at.eq(None::<Instant>), letters::due_at.eq(due_at), letters::last_error.eq(error)))
        .execute(db)
        .map(|_| ())
}

/// The same, of an attempt after which the letter may have left for all that is known.
pub fn set_in_doubt(db: &mut Db, letter: &Letter, error: &str, due_at: Instant) -> QueryResult<()> {
    diesel::update(in_hand!(letter)).set(letters::perhaps_twice.eq(true)).execute(db)?;
    set_failed(db, letter, error, due_at)
}

/// The same, of an attempt that was refused for good. Answers how often this letter was.
pub fn set_refused(db: &mut Db, letter: &Letter, error: &str, due_at: Instant) -> QueryResult<i64> {
    diesel::update(in_hand!(letter)).set(letters::refusals.eq(letters::refusals + 1)).execute(db)?;
    set_failed(db, letter, error, due_at)?;
    letters::table.find(letter.id).select(letters::refusals).first(db)
}

/// Records that a letter is not tried again by itself.
pub fn set_given_up(db: &mut Db, id: LetterId, now: Instant) -> QueryResult<()> {
    diesel::update(letters::table.find(id)).set(letters::given_up_at.eq(now)).execute(db).map(|_| ())
}

/// Whether a letter that was enqueued, or sent again, at this instant or before has not left: it was due then, or was tried in vain. One that was
/// given up waits for nobody but an administrator.
pub fn any_waiting_since(db: &mut Db, since: Instant) -> QueryResult<bool> {
    let waiting = letters::table
        .filter(letters::delivered_at.is_null())
        .filter(letters::withheld_at.is_null())
        .filter(letters::given_up_at.is_null())
        .filter(letters::enqueued_at.le(since))
        .filter(letters::sent_again_at.is_null().or(letters::sent_again_at.le(since)))
        .filter(letters::due_at.le(since).or(letters::attempts.gt(0_i64)));
    diesel::select(diesel::dsl::exists(waiting)).get_result(db)
}

/// Of the letters, newest first, those of a turn: what the demonstration shows.
pub fn list(db: &mut Db, turn: &Turn<LetterId>, limit: i64) -> QueryResult<Vec<Letter>> {
    let query = rows!().limit(limit).into_boxed();
    turned!(query, turn, falling, |id| letters::id => *id).load(db).map(|rows: Vec<Row>| rows.into_iter().map(letter).collect())
}
