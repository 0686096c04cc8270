//! Changes of address, each until it takes effect, is stopped, or runs out.

use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    dialect,
    schema::{address_changes, duties, people},
};
use crate::domain::{
    address_change::AddressChange,
    ids::{AddressChangeId, PersonId},
    instant::Instant,
    permission::AddressPermit,
};

pub(super) type Row = (
    (AddressChangeId, PersonId, String, String, PersonId, Instant),
    (Option<Instant>, Option<Instant>, Option<Instant>, Option<Instant>),
);

/// The columns of a change: a macro because a constant would name the type of each.
macro_rules! change_columns {
    () => {
        (
            (
                address_changes::id,
                address_changes::person_id,
                address_changes::email,
                address_changes::nonce,
                address_changes::asked_by,
                address_changes::asked_at,
            ),
            (
                address_changes::confirmed_at,
                address_changes::approved_at,
                address_changes::stopped_at,
                address_changes::changed_at,
            ),
        )
    };
}
pub(super) use change_columns;

pub(super) fn change(
    ((id, person, email, nonce, asked_by, asked_at), (confirmed_at, approved_at, stopped_at, changed_at)): Row,
) -> AddressChange {
    AddressChange { id, person, email, nonce, asked_by, asked_at, confirmed_at, approved_at, stopped_at, changed_at }
}

/// Those that neither took effect nor were stopped.
macro_rules! in_hand {
    () => {
        address_changes::stopped_at.is_null().and(address_changes::changed_at.is_null())
    };
}

/// Keeps others from the change of this person's address until the transaction ends: its letters are answered under the lock of
/// another chain than an administrator's.
pub fn lock(db: &mut Db, person: PersonId) -> QueryResult<()> {
    dialect::lock(db, &format!("address of\n{person}"))
}

/// Enters a change; one in hand before is stopped.
pub fn ask(
    db: &mut Db,
    permit: &AddressPermit,
    person: PersonId,
    email: &str,
    nonce: &str,
    now: Instant,
) -> QueryResult<AddressChangeId> {
    diesel::update(address_changes::table.filter(address_changes::person_id.eq(person)).filter(in_hand!()))
        .set((address_changes::stopped_at.eq(now), address_changes::stopped_by.eq(permit.by())))
        .execute(db)?;
    diesel::insert_into(address_changes::table)
        .values((
            address_changes::person_id.eq(person),
            address_changes::email.eq(email),
            address_changes::nonce.eq(nonce),
            address_changes::asked_by.eq(permit.by()),
            address_changes::asked_at.eq(now),
        ))
        .returning(address_changes::id)
        .get_result(db)
}

/// One change.
pub fn load(db: &mut Db, id: AddressChangeId) -> QueryResult<AddressChange> {
    address_changes::table.find(id).select(change_columns!()).first::<Row>(db).map(change)
}

/// The change in hand of a person, whether it ran out or not.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Option<AddressChange>> {
    address_changes::table
        .filter(address_changes::person_id.eq(person))
        .filter(in_hand!())
        .select(change_columns!())
        .first::<Row>(db)
        .optional()
        .map(|row| row.map(change))
}

/// Of the changes asked for since `since` that wait for an administrator's approval, the oldest, with the names: so many at most.
pub fn to_approve(
    db: &mut Db,
    reader: PersonId,
    since: Instant,
    today: chrono::NaiveDate,
    most: i64,
) -> QueryResult<Vec<(AddressChange, String)>> {
    let holds_duty = duties::table
        .filter(duties::person_id.eq(address_changes::person_id))
        .filter(duties::ends_on.is_null().or(duties::ends_on.ge(today)));
    address_changes::table
        .inner_join(people::table.on(people::id.eq(address_changes::person_id)))
        .filter(in_hand!())
        .filter(address_changes::approved_at.is_null())
        .filter(address_changes::asked_at.gt(since))
        .filter(address_changes::asked_by.ne(reader))
        .filter(address_changes::person_id.ne(reader))
        .filter(diesel::dsl::exists(holds_duty))
        .order((address_changes::asked_at, address_changes::id))
        .limit(most)
        .select((change_columns!(), people::name))
        .load::<(Row, String)>(db)
        .map(|rows| rows.into_iter().map(|(row, name)| (change(row), name)).collect())
}

/// Records that the new address confirmed it. Answers whether it was in hand.
pub fn confirm(db: &mut Db, id: AddressChangeId, now: Instant) -> QueryResult<bool> {
    diesel::update(address_changes::table.find(id).filter(in_hand!()))
        .set(address_changes::confirmed_at.eq(now))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Records that another administrator approved it. Answers whether it was in hand.
pub fn approve(db: &mut Db, permit: &AddressPermit, id: AddressChangeId, now: Instant) -> QueryResult<bool> {
    diesel::update(address_changes::table.find(id).filter(in_hand!()))
        .set((address_changes::approved_at.eq(now), address_changes::approved_by.eq(permit.by())))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Stops it, by somebody or by the link in the letter to the old address. Answers whether it was in hand.
pub fn stop(db: &mut Db, id: AddressChangeId, by: Option<PersonId>, now: Instant) -> QueryResult<bool> {
    diesel::update(address_changes::table.find(id).filter(in_hand!()))
        .set((address_changes::stopped_at.eq(now), address_changes::stopped_by.eq(by)))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Records that the address changed. Answers whether the change was in hand.
pub fn set_changed(db: &mut Db, id: AddressChangeId, now: Instant) -> QueryResult<bool> {
    diesel::update(address_changes::table.find(id).filter(in_hand!()))
        .set(address_changes::changed_at.eq(now))
        .execute(db)
        .map(|rows| rows == 1)
}
