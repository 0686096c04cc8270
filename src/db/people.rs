//! People and their accounts.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    schema::people,
    turned::turned,
};
use crate::domain::{
    ids::PersonId,
    instant::Instant,
    page::{ByName, Turn},
    permission::AdministratorPermit,
    person::{Person, email_key, mailbox_key, name_key},
};

/// The day that stands for “holds no certificate”, after every real one.
pub const NEVER: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

pub(super) type Row = (PersonId, String, String, i64);
pub(super) const COLUMNS: (people::id, people::name, people::email, people::version) =
    (people::id, people::name, people::email, people::version);

pub(super) fn person((id, name, email, version): Row) -> Person {
    Person { id, name, email, version }
}

/// Adds a person, without a password yet.
pub fn insert(db: &mut Db, _permit: &AdministratorPermit, name: &str, email: &str, now: Instant) -> QueryResult<PersonId> {
    add(db, name, email, now)
}

/// Adds the first administrator, whom nobody with an account could add.
pub fn insert_first(db: &mut Db, name: &str, email: &str, now: Instant) -> QueryResult<PersonId> {
    add(db, name, email, now)
}

fn add(db: &mut Db, name: &str, email: &str, now: Instant) -> QueryResult<PersonId> {
    diesel::insert_into(people::table)
        .values((
            people::name.eq(name),
            people::name_key.eq(name_key(name)),
            people::email.eq(email),
            people::email_key.eq(email_key(email)),
            people::mailbox_key.eq(mailbox_key(email)),
            people::last_valid_day.eq(NEVER),
            people::version.eq(1_i64),
            people::added_at.eq(now),
        ))
        .returning(people::id)
        .get_result(db)
}

/// Changes name and address, if nobody did since `person.version`. Answers whether they were changed.
pub fn update(db: &mut Db, _permit: &AdministratorPermit, person: &Person) -> QueryResult<bool> {
    diesel::update(people::table.find(person.id).filter(people::version.eq(person.version)))
        .set((
            people::name.eq(&person.name),
            people::name_key.eq(name_key(&person.name)),
            people::email.eq(&person.email),
            people::email_key.eq(email_key(&person.email)),
            people::mailbox_key.eq(mailbox_key(&person.email)),
            people::version.eq(person.version.saturating_add(1)),
        ))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Gives a person the address that they confirmed.
pub fn set_email(db: &mut Db, id: PersonId, email: &str) -> QueryResult<()> {
    diesel::update(people::table.find(id))
        .set((
            people::email.eq(email),
            people::email_key.eq(email_key(email)),
            people::mailbox_key.eq(mailbox_key(email)),
            people::version.eq(people::version + 1),
        ))
        .execute(db)
        .map(|_| ())
}

/// One person.
pub fn load(db: &mut Db, id: PersonId) -> QueryResult<Person> {
    on_either!(db, |c| people::table.find(id).select(COLUMNS).first::<Row>(c)).map(person)
}

/// Several people.
pub fn several(db: &mut Db, ids: &[PersonId]) -> QueryResult<Vec<Person>> {
    people::table
        .filter(among(people::id, ids))
        .order(people::id)
        .select(COLUMNS)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(person).collect())
}

/// The person with this address, however it is capitalised.
pub fn by_email(db: &mut Db, email: &str) -> QueryResult<Option<Person>> {
    people::table
        .filter(people::email_key.eq(email_key(email)))
        .select(COLUMNS)
        .first::<Row>(db)
        .optional()
        .map(|row| row.map(person))
}

/// Others than `except` who may be the same human being: of the same name as it is folded, or of what is likely the same mailbox;
/// so many at most.
pub fn alike(
    db: &mut Db,
    _permit: &AdministratorPermit,
    name: &str,
    email: &str,
    except: Option<PersonId>,
    most: i64,
) -> QueryResult<Vec<Person>> {
    let except = except.unwrap_or(PersonId(0));
    let named = people::table
        .filter(people::name_key.eq(name_key(name)))
        .filter(people::id.ne(except))
        .order(people::id)
        .limit(most)
        .select(COLUMNS)
        .load::<Row>(db)?;
    let same_mailbox = people::table
        .filter(people::mailbox_key.eq(mailbox_key(email)))
        .filter(people::id.ne(except))
        .order(people::id)
        .limit(most)
        .select(COLUMNS)
        .load::<Row>(db)?;
    let mut found: Vec<Person> = named.into_iter().chain(same_mailbox).map(person).collect();
    found.sort_by_key(|one| one.id);
    found.dedup_by_key(|one| one.id);
    Ok(found)
}

/// The password hash of a person, once they set one.
pub fn password_hash(db: &mut Db, id: PersonId) -> QueryResult<Option<String>> {
    people::table.find(id).select(people::password_hash).first(db)
}

/// Sets the password hash.
pub fn set_password_hash(db: &mut Db, id: PersonId, hash: &str) -> QueryResult<()> {
    diesel::update(people::table.find(id)).set(people::password_hash.eq(hash)).execute(db).map(|_| ())
}

/// Writes the derived last valid day of a person beside a new certificate, if it lasts longer than what they held.
pub fn certified_until(db: &mut Db, id: PersonId, day: NaiveDate) -> QueryResult<()> {
    let shorter = people::last_valid_day.eq(NEVER).or(people::last_valid_day.lt(day));
    diesel::update(people::table.find(id).filter(shorter)).set(people::last_valid_day.eq(day)).execute(db).map(|_| ())
}

/// Of the people whose folded name contains `search`, by name, those of a turn.
pub fn list(
    db: &mut Db,
    _permit: &AdministratorPermit,
    search: &str,
    turn: &Turn<ByName<PersonId>>,
    limit: i64,
) -> QueryResult<Vec<Person>> {
    let mut query = people::table.select(COLUMNS).limit(limit).into_boxed();
    if !search.is_empty() {
        query = query.filter(people::name_key.like(containing(search)).escape('\\'));
    }
    query = turned!(query, turn, rising, |at| people::name_key => at.key.as_str(), people::id => at.id);
    query.load::<Row>(db).map(|rows| rows.into_iter().map(person).collect())
}

/// The pattern of the folded names that contain `search`; its escape is a backslash.
pub(super) fn containing(search: &str) -> String {
    let literal = name_key(search).replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{literal}%")
}

/// Names by id.
pub fn names(db: &mut Db, ids: &[PersonId]) -> QueryResult<HashMap<PersonId, String>> {
    let query = people::table.filter(among(people::id, ids)).select((people::id, people::name));
    on_either!(db, |c| query.load::<(PersonId, String)>(c)).map(|rows| rows.into_iter().collect())
}

/// Whether anyone has an account at all.
pub fn any(db: &mut Db) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(people::table.select(people::id))).get_result(db)
}
