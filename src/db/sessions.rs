//! Sessions that can be ended, one-use links to set a password, and spent form keys.

use chrono::TimeDelta;
use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::{Db, on_either},
    dialect, doors,
    schema::{form_keys, link_requests, password_links, sessions},
};
use crate::domain::{
    guessing::DAYS_A_BROWSER_IS_KNOWN,
    ids::{PasswordLinkId, PersonId},
    instant::Instant,
    password_link::Life,
};

/// A session as kept.
#[derive(Debug, Clone)]
pub struct Session {
    /// Whose.
    pub person: PersonId,
    /// When it began.
    pub began_at: Instant,
    /// When it was last seen, to the minute.
    pub seen_at: Instant,
    /// When it was ended.
    pub ended_at: Option<Instant>,
}

/// Begins a session.
pub fn begin(db: &mut Db, token: &str, person: PersonId, browser: &str, now: Instant) -> QueryResult<()> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::token.eq(token),
            sessions::person_id.eq(person),
            sessions::began_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::browser.eq(browser),
        ))
        .execute(db)
        .map(|_| ())
}

/// A session of a person, as they read it themselves.
#[derive(Debug, Clone)]
pub struct OwnSession {
    /// Its token, which no page shows.
    pub token: String,
    /// The session.
    pub session: Session,
    /// The browser and system, in words.
    pub browser: String,
}

/// The sessions of a person that were not ended, the newest first: so many at most.
pub fn not_ended(db: &mut Db, person: PersonId, since: Instant, most: i64) -> QueryResult<Vec<OwnSession>> {
    type Row = (String, Instant, Instant, String);
    sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::began_at.gt(since))
        .order((sessions::began_at.desc(), sessions::token))
        .limit(most)
        .select((sessions::token, sessions::began_at, sessions::seen_at, sessions::browser))
        .load::<Row>(db)
        .map(|rows| {
            let own = |(token, began_at, seen_at, browser)| OwnSession {
                token,
                session: Session { person, began_at, seen_at, ended_at: None },
                browser,
            };
            rows.into_iter().map(own).collect()
        })
}

/// Ends every session of a person but one.
pub fn end_others(db: &mut Db, person: PersonId, kept: &str, now: Instant) -> QueryResult<()> {
    let others = sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::token.ne(kept));
    diesel::update(others).set(sessions::ended_at.eq(now)).execute(db).map(|_| ())
}

/// The session with this token.
pub fn load(db: &mut Db, token: &str) -> QueryResult<Option<Session>> {
    let columns = (sessions::person_id, sessions::began_at, sessions::seen_at, sessions::ended_at);
    type Row = (PersonId, Instant, Instant, Option<Instant>);
    on_either!(db, |c| sessions::table.find(token).select(columns).first::<Row>(c))
        .optional()
        .map(|row| row.map(|(person, began_at, seen_at, ended_at)| Session { person, began_at, seen_at, ended_at }))
}

/// The newest sessions of a person, whether they hold or not.
pub fn newest(db: &mut Db, person: PersonId, limit: i64) -> QueryResult<Vec<String>> {
    sessions::table
        .filter(sessions::person_id.eq(person))
        .order((sessions::began_at.desc(), sessions::token))
        .limit(limit)
        .select(sessions::token)
        .load(db)
}

/// Records that a session was seen.
pub fn touch(db: &mut Db, token: &str, now: Instant) -> QueryResult<()> {
    diesel::update(sessions::table.find(token)).set(sessions::seen_at.eq(now)).execute(db).map(|_| ())
}

/// Ends a session.
pub fn end(db: &mut Db, token: &str, now: Instant) -> QueryResult<()> {
    diesel::update(sessions::table.find(token).filter(sessions::ended_at.is_null()))
        .set(sessions::ended_at.eq(now))
        .execute(db)
        .map(|_| ())
}

/// Ends every session of a person: a new password signs the old ones out.
pub fn end_all(db: &mut Db, person: PersonId, now: Instant) -> QueryResult<()> {
    diesel::update(sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::ended_at.is_null()))
        .set(sessions::ended_at.eq(now))
        .execute(db)
        .map(|_| ())
}

/// A link to set a password.
#[derive(Debug, Clone)]
pub struct PasswordLink {
    /// Row id.
    pub id: PasswordLinkId,
    /// For whom.
    pub person: PersonId,
    /// What its secret is made from, together with the key of the installation.
    pub nonce: String,
    /// How long it works.
    pub life: Life,
}

pub(super) type LinkRow = (PasswordLinkId, PersonId, String, Instant, Option<Instant>);

/// The columns of a link: a macro because a constant would name the type of each.
macro_rules! link_columns {
    () => {
        (
            password_links::id,
            password_links::person_id,
            password_links::nonce,
            password_links::expires_at,
            password_links::used_at,
        )
    };
}
pub(super) use link_columns;

pub(super) fn password_link((id, person, nonce, expires_at, used_at): LinkRow) -> PasswordLink {
    PasswordLink { id, person, nonce, life: Life { expires_at, used_at } }
}

/// Ends the unused links of a person.
pub fn end_links(db: &mut Db, person: PersonId, now: Instant) -> QueryResult<()> {
    diesel::update(password_links::table.filter(password_links::person_id.eq(person)).filter(password_links::used_at.is_null()))
        .set(password_links::used_at.eq(now))
        .execute(db)
        .map(|_| ())
}

/// Opens a link; earlier unused links of the person end.
pub fn open_link(db: &mut Db, person: PersonId, nonce: &str, now: Instant) -> QueryResult<PasswordLinkId> {
    end_links(db, person, now)?;
    diesel::insert_into(password_links::table)
        .values((
            password_links::person_id.eq(person),
            password_links::nonce.eq(nonce),
            password_links::asked_at.eq(now),
            password_links::expires_at.eq(Life::beginning(now).expires_at),
        ))
        .returning(password_links::id)
        .get_result(db)
}

/// One link.
pub fn link(db: &mut Db, id: PasswordLinkId) -> QueryResult<Option<PasswordLink>> {
    password_links::table.find(id).select(link_columns!()).first::<LinkRow>(db).optional().map(|row| row.map(password_link))
}

/// Keeps other requests for a link from the same address waiting until the transaction ends.
pub fn lock_requests(db: &mut Db, address: &str) -> QueryResult<()> {
    dialect::lock(db, &format!("link request\n{address}"))
}

/// Counts the links asked for since `since` for an account, known or not.
pub fn requests_for(db: &mut Db, account: &str, since: Instant) -> QueryResult<i64> {
    link_requests::table
        .filter(link_requests::account.eq(account))
        .filter(link_requests::asked_at.gt(since))
        .count()
        .get_result(db)
}

/// Counts the links asked for since `since` from an address, whomever they were for.
pub fn requests_from(db: &mut Db, address: &str, since: Instant) -> QueryResult<i64> {
    link_requests::table
        .filter(link_requests::address.eq(address))
        .filter(link_requests::asked_at.gt(since))
        .count()
        .get_result(db)
}

/// Records that a link was asked for.
pub fn record_request(db: &mut Db, account: &str, address: &str, now: Instant) -> QueryResult<()> {
    diesel::insert_into(link_requests::table)
        .values((link_requests::account.eq(account), link_requests::address.eq(address), link_requests::asked_at.eq(now)))
        .execute(db)
        .map(|_| ())
}

/// Spends a link. Answers whether it was still unspent.
pub fn spend_link(db: &mut Db, id: PasswordLinkId, now: Instant) -> QueryResult<bool> {
    diesel::update(password_links::table.find(id).filter(password_links::used_at.is_null()))
        .set(password_links::used_at.eq(now))
        .execute(db)
        .map(|rows| rows == 1)
}

/// What a spent form key led to: the digest of the body it came with, and the outcome.
pub fn spent_key(db: &mut Db, person: PersonId, key: &str) -> QueryResult<Option<(String, i64)>> {
    on_either!(db, |c| form_keys::table.find((person, key)).select((form_keys::body_digest, form_keys::outcome)).first(c))
        .optional()
}

/// Spends a form key inside the act it belongs to.
pub fn spend_key(db: &mut Db, person: PersonId, key: &str, digest: &str, outcome: i64, now: Instant) -> QueryResult<()> {
    on_either!(db, |c| diesel::insert_into(form_keys::table)
        .values((
            form_keys::person_id.eq(person),
            form_keys::form_key.eq(key),
            form_keys::body_digest.eq(digest),
            form_keys::outcome.eq(outcome),
            form_keys::spent_at.eq(now),
        ))
        .execute(c))
    .map(|_| ())
}

/// Removes what no longer serves: spent keys, guesses and requests of past days, sessions long ended, browsers long unused.
pub fn tidy(db: &mut Db, now: Instant) -> QueryResult<()> {
    let two_days_ago = now.minus(TimeDelta::days(2));
    // A form left open over a holiday still finds whose it was.
    let a_month_ago = now.minus(TimeDelta::days(30));
    diesel::delete(form_keys::table.filter(form_keys::spent_at.lt(two_days_ago))).execute(db)?;
    diesel::delete(link_requests::table.filter(link_requests::asked_at.lt(two_days_ago))).execute(db)?;
    diesel::delete(sessions::table.filter(sessions::began_at.lt(a_month_ago))).execute(db)?;
    doors::tidy(db, two_days_ago, now.minus(TimeDelta::days(DAYS_A_BROWSER_IS_KNOWN)))
}
