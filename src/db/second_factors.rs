//! Second factors, recovery codes, and resets of a lost factor.

use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    dialect,
    schema::{factor_resets, people, recovery_codes, second_factors},
};
use crate::domain::{
    ids::{PersonId, ResetId},
    instant::Instant,
    permission::ResetPermit,
};

/// The sealed seed of a person's factor.
pub fn sealed(db: &mut Db, person: PersonId) -> QueryResult<Option<String>> {
    second_factors::table.find(person).select(second_factors::sealed).first(db).optional()
}

/// Sets a person's factor, in place of any before, with the step of the code that proved it, and its recovery codes.
pub fn set(db: &mut Db, person: PersonId, sealed: &str, step: i64, codes: &[String], now: Instant) -> QueryResult<()> {
    remove(db, person)?;
    diesel::insert_into(second_factors::table)
        .values((
            second_factors::person_id.eq(person),
            second_factors::sealed.eq(sealed),
            second_factors::last_step.eq(step),
            second_factors::set_at.eq(now),
        ))
        .execute(db)?;
    dialect::insert_recovery_codes(db, person, codes)
}

/// Spends the code of a step. Answers whether neither it nor a later one was spent before.
pub fn spend(db: &mut Db, person: PersonId, step: i64) -> QueryResult<bool> {
    diesel::update(second_factors::table.find(person).filter(second_factors::last_step.lt(step)))
        .set(second_factors::last_step.eq(step))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Removes a person's factor and its recovery codes.
pub fn remove(db: &mut Db, person: PersonId) -> QueryResult<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(db)?;
    diesel::delete(second_factors::table.find(person)).execute(db).map(|_| ())
}

/// Puts new recovery codes in the place of those before.
pub fn set_codes(db: &mut Db, person: PersonId, codes: &[String]) -> QueryResult<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(db)?;
    dialect::insert_recovery_codes(db, person, codes)
}

/// Spends a recovery code. Answers whether it was one that was not used before.
pub fn spend_code(db: &mut Db, person: PersonId, digests: &[String], now: Instant) -> QueryResult<bool> {
    let code = recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .filter(recovery_codes::digest.eq_any(digests))
        .filter(recovery_codes::used_at.is_null());
    diesel::update(code).set(recovery_codes::used_at.eq(now)).execute(db).map(|rows| rows == 1)
}

/// Recovery codes of a person that are not used yet.
pub fn codes_left(db: &mut Db, person: PersonId) -> QueryResult<i64> {
    recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .filter(recovery_codes::used_at.is_null())
        .count()
        .get_result(db)
}

/// A reset of a lost factor.
#[derive(Debug, Clone)]
pub struct Reset {
    /// Row id.
    pub id: ResetId,
    /// Whose factor.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Who asked for it.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: Instant,
    /// Whether it was confirmed, once it is answered.
    pub confirmed: Option<bool>,
}

type Row = (ResetId, PersonId, String, PersonId, Instant, Option<bool>);

macro_rules! rows {
    () => {
        factor_resets::table.inner_join(people::table.on(people::id.eq(factor_resets::person_id))).select((
            factor_resets::id,
            factor_resets::person_id,
            people::name,
            factor_resets::asked_by,
            factor_resets::asked_at,
            factor_resets::confirmed,
        ))
    };
}

fn reset((id, person, name, asked_by, asked_at, confirmed): Row) -> Reset {
    Reset { id, person, name, asked_by, asked_at, confirmed }
}

/// Enters a reset.
pub fn ask(db: &mut Db, permit: &ResetPermit, person: PersonId, now: Instant) -> QueryResult<ResetId> {
    diesel::insert_into(factor_resets::table)
        .values((factor_resets::person_id.eq(person), factor_resets::asked_by.eq(permit.by()), factor_resets::asked_at.eq(now)))
        .returning(factor_resets::id)
        .get_result(db)
}

/// Answers a reset that waits. Answers whether it still waited.
pub fn answer(db: &mut Db, permit: &ResetPermit, id: ResetId, confirmed: bool, now: Instant) -> QueryResult<bool> {
    diesel::update(factor_resets::table.find(id).filter(factor_resets::answered_at.is_null()))
        .set((
            factor_resets::answered_by.eq(permit.by()),
            factor_resets::answered_at.eq(now),
            factor_resets::confirmed.eq(confirmed),
        ))
        .execute(db)
        .map(|rows| rows == 1)
}

/// One reset.
pub fn load(db: &mut Db, id: ResetId) -> QueryResult<Reset> {
    rows!().filter(factor_resets::id.eq(id)).first::<Row>(db).map(reset)
}

/// The reset of a person that waits.
pub fn waiting_for(db: &mut Db, person: PersonId) -> QueryResult<Option<Reset>> {
    rows!()
        .filter(factor_resets::person_id.eq(person))
        .filter(factor_resets::answered_at.is_null())
        .first::<Row>(db)
        .optional()
        .map(|row| row.map(reset))
}

/// The resets that wait for somebody other than who asked and whom it is about, the oldest first: so many at most.
pub fn waiting(db: &mut Db, reader: PersonId, most: i64) -> QueryResult<Vec<Reset>> {
    rows!()
        .filter(factor_resets::answered_at.is_null())
        .filter(factor_resets::asked_by.ne(reader))
        .filter(factor_resets::person_id.ne(reader))
        .order((factor_resets::asked_at, factor_resets::id))
        .limit(most)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(reset).collect())
}
