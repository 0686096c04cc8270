//! The time that what one request asks of the database may take. PostgreSQL is told of it as each transaction begins, and again
//! before what may take long; SQLite asks a clock as it works. What a job or a command asks has no such limit.

use std::{
    cell::Cell,
    sync::Once,
    time::{Duration, Instant},
};

use diesel::{
    connection::SimpleConnection,
    pg::PgConnection,
    result::{DatabaseErrorKind, Error, QueryResult},
};
use libsqlite3_sys as sqlite;

use super::connection::Db;

thread_local! {
    static UNTIL: Cell<Option<Instant>> = const { Cell::new(None) };
    /// When PostgreSQL was told last.
    static TOLD: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// For how long what PostgreSQL was told is near enough.
const NEAR: Duration = Duration::from_millis(500);

/// While it lives, what this thread asks ends in time.
#[derive(Debug)]
#[must_use]
pub struct Limit(Option<Instant>);

/// Begins to count: what this thread asks ends after `time`.
pub fn within(time: Duration) -> Limit {
    Limit(UNTIL.replace(Instant::now().checked_add(time)))
}

/// Lifts the limit of this thread for as long as it lives.
pub(super) fn lifted() -> Limit {
    Limit(UNTIL.take())
}

impl Drop for Limit {
    fn drop(&mut self) {
        UNTIL.set(self.0);
    }
}

/// What is left of the time, if it is limited.
pub(super) fn left() -> Option<Duration> {
    UNTIL.get().map(|until| until.saturating_duration_since(Instant::now()))
}

/// Whether the time is over.
pub fn is_over() -> bool {
    left() == Some(Duration::ZERO)
}

/// What tells PostgreSQL, after the statement that begins a transaction.
pub(super) fn for_postgres() -> String {
    TOLD.set(Some(Instant::now()));
    left().map(|left| format!("; {}", telling(left))).unwrap_or_default()
}

fn telling(left: Duration) -> String {
    // To the next millisecond: none at all would mean that there is no limit.
    format!("SET LOCAL statement_timeout = {}", left.as_millis().saturating_add(1))
}

/// The same on whichever database is there, for what goes by the multi-connection and may take long.
pub(super) fn tell(db: &mut Db) -> QueryResult<()> {
    match db {
        Db::Sqlite(_) => Ok(()),
        Db::Postgres(c) => tell_again(c),
    }
}

/// Tells PostgreSQL again, inside a transaction, how much time is left, when it was told a while ago; refuses when none is.
pub(super) fn tell_again(postgres: &mut PgConnection) -> QueryResult<()> {
    let Some(until) = UNTIL.get() else { return Ok(()) };
    let now = Instant::now();
    if TOLD.get().is_some_and(|told| now < told + NEAR) {
        return Ok(());
    }
    let left = until.saturating_duration_since(now);
    if left.is_zero() {
        return Err(Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new("the time of the request is over".to_owned())));
    }
    TOLD.set(Some(now));
    postgres.batch_execute(&telling(left))
}

/// Steps of SQLite's machine between two looks at the clock: a few hundred microseconds.
const STEPS: i32 = 10_000;

/// Has every connection to SQLite that is opened from now on end a statement when the time of its thread is over. A connection is
/// in the hands of one thread at a time, so the clock of the thread is that of what is asked.
#[expect(unsafe_code, reason = "diesel opens the connection and keeps its handle to itself; SQLite hands it to an extension")]
pub(super) fn watch_sqlite() {
    unsafe extern "C" fn opened(
        connection: *mut sqlite::sqlite3,
        _: *mut *mut std::ffi::c_char,
        _: *const sqlite::sqlite3_api_routines,
    ) -> std::ffi::c_int {
        // SAFETY: SQLite calls this with the connection that it has just opened, and the handler is given no data.
        unsafe { sqlite::sqlite3_progress_handler(connection, STEPS, Some(end), std::ptr::null_mut()) };
        sqlite::SQLITE_OK
    }
    /// Not zero ends the statement. Nothing in it can unwind into SQLite.
    unsafe extern "C" fn end(_: *mut std::ffi::c_void) -> std::ffi::c_int {
        let until = UNTIL.try_with(Cell::get).ok().flatten();
        i32::from(until.is_some_and(|until| Instant::now() >= until))
    }
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: the function has the signature that SQLite calls it with, and lives as long as the program.
        let kept = unsafe { sqlite::sqlite3_auto_extension(Some(opened)) };
        if kept != sqlite::SQLITE_OK {
            tracing::error!(kept, "SQLite takes no clock: a statement that takes too long will not be ended");
        }
    });
}
