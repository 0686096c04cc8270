//! Letters that were given up, and wait for an administrator to see to them.

use diesel::{prelude::*, result::QueryResult};

use super::{
    address_changes::change_columns,
    connection::Db,
    letters::{Letter, Row, letter, rows},
    limit,
    schema::{address_changes, letters, password_links},
    sessions::link_columns,
    turned::turned,
};
use crate::domain::{
    ids::LetterId,
    instant::Instant,
    page::Turn,
    permission::AdministratorPermit,
    task::{COUNTED, Tally},
};

/// Those that still have something to say: a link that was used, replaced or stopped meanwhile leads nowhere.
macro_rules! to_see_to {
    () => {
        letters::given_up_at
            .is_not_null()
            .and(letters::withheld_at.is_null())
            .and(password_links::used_at.is_null())
            .and(address_changes::stopped_at.is_null())
            .and(address_changes::changed_at.is_null())
    };
}

/// Of the letters that were given up, newest first, those of a turn.
pub fn list(db: &mut Db, _permit: &AdministratorPermit, turn: &Turn<LetterId>, limit: i64) -> QueryResult<Vec<Letter>> {
    let query = rows!().filter(to_see_to!()).limit(limit).into_boxed();
    turned!(query, turn, falling, |id| letters::id => *id).load(db).map(|rows: Vec<Row>| rows.into_iter().map(letter).collect())
}

/// How many there are, and since when the first was given up.
pub fn tally(db: &mut Db, _permit: &AdministratorPermit) -> QueryResult<Tally> {
    limit::tell(db)?;
    let given_up: Vec<Instant> = letters::table
        .left_join(password_links::table.on(letters::password_link_id.eq(password_links::id.nullable())))
        .left_join(address_changes::table.on(letters::address_change_id.eq(address_changes::id.nullable())))
        .filter(to_see_to!())
        .order(letters::id)
        .select(letters::given_up_at.assume_not_null())
        .limit(COUNTED)
        .load(db)?;
    Ok(Tally::of(given_up.into_iter().map(Instant::day)))
}

/// One letter, given up or not.
pub fn load(db: &mut Db, _permit: &AdministratorPermit, id: LetterId) -> QueryResult<Letter> {
    rows!().filter(letters::id.eq(id)).first(db).map(letter)
}

/// Makes a letter that was given up due again, at this address, where it may have arrived before or not. Answers whether it was given up.
pub fn send_again(
    db: &mut Db,
    _permit: &AdministratorPermit,
    id: LetterId,
    address: &str,
    perhaps_twice: bool,
    now: Instant,
) -> QueryResult<bool> {
    diesel::update(letters::table.find(id).filter(letters::given_up_at.is_not_null()).filter(letters::withheld_at.is_null()))
        .set((
            letters::address.eq(address),
            letters::given_up_at.eq(None::<Instant>),
            letters::refusals.eq(0_i64),
            letters::attempts.eq(0_i64),
            letters::sent_again_at.eq(now),
            letters::perhaps_twice.eq(perhaps_twice),
            letters::due_at.eq(now),
        ))
        .execute(db)
        .map(|rows| rows == 1)
}

/// Takes a letter that was given up off the list: it is not sent. Answers whether it was on it.
pub fn set_aside(db: &mut Db, _permit: &AdministratorPermit, id: LetterId, now: Instant) -> QueryResult<bool> {
    diesel::update(letters::table.find(id).filter(letters::given_up_at.is_not_null()).filter(letters::withheld_at.is_null()))
        .set(letters::withheld_at.eq(now))
        .execute(db)
        .map(|rows| rows == 1)
}
