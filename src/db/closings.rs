//! Accounts that are closed, and who is about to lose theirs.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    people::{COLUMNS, Row as PersonRow, person},
    schema::{account_closings, duties, letters, people, postings},
};
use crate::domain::{
    account::{ClosedBecause, Leaver, OpenedBecause},
    ids::{ClosingId, LetterId, PersonId},
    instant::Instant,
    permission::ClosingPermit,
    person::Person,
};

/// Whether the account of the person in this column is closed: a macro because diesel's filters have no name that fits a signature.
macro_rules! is_closed {
    ($person:expr) => {
        diesel::dsl::exists(
            $crate::db::schema::account_closings::table
                .filter($crate::db::schema::account_closings::person_id.eq($person))
                .filter($crate::db::schema::account_closings::opened_at.is_null()),
        )
    };
}
pub(super) use is_closed;

/// A time for which an account is closed.
#[derive(Debug, Clone, Copy)]
pub struct Closing {
    /// Row id.
    pub id: ClosingId,
    /// Why.
    pub reason: ClosedBecause,
    /// By whom; nobody when it closed by itself.
    pub by: Option<PersonId>,
    /// When.
    pub at: Instant,
}

/// Closes an account, if it is open.
pub fn close(db: &mut Db, permit: &ClosingPermit, person: PersonId, reason: ClosedBecause, now: Instant) -> QueryResult<()> {
    insert(db, person, reason, Some(permit.by()), now)
}

/// Closes an account by itself.
pub fn close_by_itself(db: &mut Db, person: PersonId, now: Instant) -> QueryResult<()> {
    insert(db, person, ClosedBecause::NoPostingOrDuty, None, now)
}

fn insert(db: &mut Db, person: PersonId, reason: ClosedBecause, by: Option<PersonId>, now: Instant) -> QueryResult<()> {
    diesel::insert_into(account_closings::table)
        .values((
            account_closings::person_id.eq(person),
            account_closings::reason.eq(reason),
            account_closings::closed_by.eq(by),
            account_closings::closed_at.eq(now),
        ))
        .execute(db)
        .map(|_| ())
}

/// Opens an account again. Answers whether it was closed.
pub fn open(db: &mut Db, permit: &ClosingPermit, person: PersonId, reason: OpenedBecause, now: Instant) -> QueryResult<bool> {
    let closed =
        account_closings::table.filter(account_closings::person_id.eq(person)).filter(account_closings::opened_at.is_null());
    diesel::update(closed)
        .set((
            account_closings::opened_by.eq(permit.by()),
            account_closings::opened_at.eq(now),
            account_closings::opened_reason.eq(reason),
        ))
        .execute(db)
        .map(|rows| rows == 1)
}

/// The closing that stands; none while the account is open.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Option<Closing>> {
    type Row = (ClosingId, ClosedBecause, Option<PersonId>, Instant);
    account_closings::table
        .filter(account_closings::person_id.eq(person))
        .filter(account_closings::opened_at.is_null())
        .select((account_closings::id, account_closings::reason, account_closings::closed_by, account_closings::closed_at))
        .first::<Row>(db)
        .optional()
        .map(|row| row.map(|(id, reason, by, at)| Closing { id, reason, by, at }))
}

/// Which of these people have a closed account.
pub fn among(db: &mut Db, ids: &[PersonId]) -> QueryResult<Vec<PersonId>> {
    account_closings::table
        .filter(super::among::among(account_closings::person_id, ids))
        .filter(account_closings::opened_at.is_null())
        .order(account_closings::person_id)
        .select(account_closings::person_id)
        .load(db)
}

/// Whether a letter is for somebody whose account is closed.
pub fn is_for_closed(db: &mut Db, letter: LetterId) -> QueryResult<bool> {
    letters::table.find(letter).select(is_closed!(letters::person_id)).first(db)
}

/// The last day of the last posting or duty of a person, when they hold none today or later.
pub fn leaver(db: &mut Db, id: PersonId, today: NaiveDate) -> QueryResult<Option<Leaver>> {
    Ok(who_left(db, Sought::One(id), today, 1)?.pop().map(|(_, leaver)| leaver))
}

/// People after `after` with an open account and neither posting nor duty, today or later: so many at most.
pub fn leavers(db: &mut Db, after: PersonId, today: NaiveDate, most: i64) -> QueryResult<Vec<(Person, Leaver)>> {
    who_left(db, Sought::After(after), today, most)
}

enum Sought {
    One(PersonId),
    After(PersonId),
}

fn who_left(db: &mut Db, sought: Sought, today: NaiveDate, most: i64) -> QueryResult<Vec<(Person, Leaver)>> {
    let posted = postings::table
        .filter(postings::person_id.eq(people::id))
        .filter(postings::ends_on.is_null().or(postings::ends_on.ge(today)));
    let on_duty =
        duties::table.filter(duties::person_id.eq(people::id)).filter(duties::ends_on.is_null().or(duties::ends_on.ge(today)));
    let query = people::table
        .filter(diesel::dsl::not(diesel::dsl::exists(posted)))
        .filter(diesel::dsl::not(diesel::dsl::exists(on_duty)))
        .filter(diesel::dsl::not(is_closed!(people::id)))
        .order(people::id)
        .limit(most)
        .select((COLUMNS, people::added_at))
        .into_boxed();
    let query = match sought {
        Sought::One(id) => query.filter(people::id.eq(id)),
        Sought::After(after) => query.filter(people::id.gt(after)),
    };
    let found: Vec<(PersonRow, Instant)> = query.load(db)?;
    let mut leavers = Vec::with_capacity(found.len());
    for (row, added_at) in found {
        let one = person(row);
        let last_posted: Option<NaiveDate> =
            postings::table.filter(postings::person_id.eq(one.id)).select(diesel::dsl::max(postings::ends_on)).first(db)?;
        let last_duty: Option<NaiveDate> =
            duties::table.filter(duties::person_id.eq(one.id)).select(diesel::dsl::max(duties::ends_on)).first(db)?;
        leavers.push((one, Leaver { last_day: last_posted.max(last_duty), added_on: added_at.day() }));
    }
    Ok(leavers)
}
