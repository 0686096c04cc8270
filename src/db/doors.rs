//! The doors at which guesses are counted, and the browsers that are known to an account.

use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    dialect,
    schema::{guess_doors, known_browsers},
};
use crate::domain::{
    guessing::{Door, Tally},
    ids::PersonId,
    instant::Instant,
};

/// Keeps other guesses at the same door waiting until the transaction ends.
pub fn lock(db: &mut Db, door: &Door) -> QueryResult<()> {
    dialect::lock(db, &door.name())
}

/// What a door has heard.
pub fn heard(db: &mut Db, door: &Door) -> QueryResult<Option<Tally>> {
    guess_doors::table
        .find(door.name())
        .select((guess_doors::failures, guess_doors::began_at, guess_doors::opens_at))
        .first(db)
        .optional()
        .map(|row| row.map(|(failures, began_at, opens_at)| Tally { failures, began_at, opens_at }))
}

/// Keeps what a door has heard, under its lock.
pub fn keep(db: &mut Db, door: &Door, tally: Tally) -> QueryResult<()> {
    let name = door.name();
    let row = (
        guess_doors::failures.eq(tally.failures),
        guess_doors::began_at.eq(tally.began_at),
        guess_doors::opens_at.eq(tally.opens_at),
    );
    if diesel::update(guess_doors::table.find(&name)).set(row).execute(db)? == 0 {
        diesel::insert_into(guess_doors::table).values((guess_doors::door.eq(name), row.0, row.1, row.2)).execute(db)?;
    }
    Ok(())
}

/// Forgets what a door has heard.
pub fn forget(db: &mut Db, door: &Door) -> QueryResult<()> {
    diesel::delete(guess_doors::table.find(door.name())).execute(db).map(|_| ())
}

/// Whether somebody signed in with this browser before.
pub fn is_known(db: &mut Db, person: PersonId, browser: &str) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(known_browsers::table.find((person, browser)))).get_result(db)
}

/// Knows a browser from now on, or says that it was used. Answers whether it was new.
pub fn know(db: &mut Db, person: PersonId, browser: &str, now: Instant) -> QueryResult<bool> {
    let seen = diesel::update(known_browsers::table.find((person, browser))).set(known_browsers::seen_at.eq(now)).execute(db)?;
    if seen == 0 {
        diesel::insert_into(known_browsers::table)
            .values((known_browsers::person_id.eq(person), known_browsers::browser.eq(browser), known_browsers::seen_at.eq(now)))
            .execute(db)?;
    }
    Ok(seen == 0)
}

/// Forgets every browser of a person: whoever signs in next is told of it.
pub fn forget_browsers(db: &mut Db, person: PersonId) -> QueryResult<()> {
    diesel::delete(known_browsers::table.filter(known_browsers::person_id.eq(person))).execute(db).map(|_| ())
}

/// Removes tallies whose day is long over, and browsers that nobody used for as long as a browser keeps a cookie.
pub fn tidy(db: &mut Db, two_days_ago: Instant, long_ago: Instant) -> QueryResult<()> {
    diesel::delete(guess_doors::table.filter(guess_doors::began_at.lt(two_days_ago))).execute(db)?;
    diesel::delete(known_browsers::table.filter(known_browsers::seen_at.lt(long_ago))).execute(db).map(|_| ())
}
