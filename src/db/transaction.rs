//! The only place where a transaction begins. A write locks its organisation's audit chain before its first read, so the
//! acts of one organisation are serial and organisations never wait for each other. A read is one snapshot.

use std::cell::Cell;

use diesel::{
    connection::{AnsiTransactionManager, TransactionManager},
    result::{DatabaseErrorKind, Error},
};

use super::{
    audit::{self, Chain},
    connection::{Database, Db, Unavailable},
    limit, witness,
};
use crate::domain::ids::OrganisationId;

/// The chain of what belongs to no organisation.
pub const SYSTEM: OrganisationId = OrganisationId(0);

/// How often a write is tried when the database reports that two got in each other's way.
const TRIES: u32 = 4;

/// Tells whether a failed write may succeed when it is simply done again.
pub trait Contention {
    /// A deadlock or a serialization failure.
    fn is_contention(&self) -> bool;
}

impl Contention for Error {
    fn is_contention(&self) -> bool {
        match self {
            Self::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
            Self::DatabaseError(_, information) => information.message().contains("deadlock detected"),
            _ => false,
        }
    }
}

/// Runs `f` in one write transaction under the lock of `chain`. It may run more than once, so it must have no effect
/// but on the database.
pub fn write<T, E>(
    database: &Database,
    chain: OrganisationId,
    mut f: impl FnMut(&mut Db, &mut Chain) -> Result<T, E>,
) -> Result<T, E>
where
    E: From<Error> + From<Unavailable> + Contention,
{
    let mut writer = database.writer()?;
    let mut tries = 1;
    loop {
        let answer: Result<T, E> = once(&mut writer, |db| {
            let mut chain = Chain::lock(db, chain)?;
            let answer = f(db, &mut chain)?;
            chain.close(db, database.secret()?)?;
            Ok(answer)
        });
        match answer {
            Err(error) if tries < TRIES && error.is_contention() => tries += 1,
            answer => {
                database.keep_log_short(&mut writer);
                // Nothing is acknowledged that went into a file which was exchanged meanwhile.
                return answer.and_then(|answer| database.still_there().map(|()| answer).map_err(E::from));
            }
        }
    }
}

/// Runs `f` in one write transaction of the system's own housekeeping, which is nobody's act and in no chain:
/// sessions seen, letters delivered. It changes no facts.
pub fn housekeep<T, E>(database: &Database, mut f: impl FnMut(&mut Db) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error> + From<Unavailable>,
{
    let mut writer = database.writer()?;
    let answer = once::<T, E>(&mut writer, |db| {
        let answer = f(db)?;
        let changed = witness::changed(db)?;
        if changed.is_empty() { Ok(answer) } else { Err(audit::unwitnessed(&changed).into()) }
    });
    database.keep_log_short(&mut writer);
    let answer = answer?;
    database.still_there()?;
    Ok(answer)
}

/// Runs `f` on one snapshot.
pub fn read<T, E>(database: &Database, f: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error> + From<Unavailable>,
{
    let mut reader = database.reader()?;
    let db = &mut *reader;
    match db {
        Db::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN DEFERRED")?,
        Db::Postgres(c) => {
            AnsiTransactionManager::begin_transaction_sql(c, &begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"))?
        }
    }
    finish(db, f)
}

/// What begins a transaction of PostgreSQL that ends in time.
fn begin(how: &str) -> String {
    how.to_owned() + &limit::for_postgres()
}

/// Runs `f` on one snapshot, for as long as it takes. Nobody else reads for long meanwhile: see [`Database::reading_long`].
pub fn read_long<T, E>(database: &Database, f: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error> + From<Unavailable>,
{
    database.reading_long(|| read(database, f))
}

/// Runs `f` so that the transaction around it goes on when it fails: PostgreSQL would answer nothing more in it.
pub fn attempt<T>(db: &mut Db, f: impl FnOnce(&mut Db) -> Result<T, Error>) -> Result<T, Error> {
    let Db::Postgres(c) = db else { return f(db) };
    AnsiTransactionManager::begin_transaction(c)?;
    finish(db, f)
}

thread_local! {
    static WRITING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is in a write transaction, where nothing slow may happen: everybody else waits for it.
pub fn is_writing() -> bool {
    WRITING.get()
}

struct Writing;

impl Writing {
    fn begin() -> Self {
        WRITING.set(true);
        Self
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        WRITING.set(false);
    }
}

fn once<T, E: From<Error>>(db: &mut Db, mut f: impl FnMut(&mut Db) -> Result<T, E>) -> Result<T, E> {
    let _writing = Writing::begin();
    match db {
        // A deferred transaction that reads and then writes is refused the upgrade at once, whatever the timeout.
        Db::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE")?,
        Db::Postgres(c) => AnsiTransactionManager::begin_transaction_sql(c, &begin("BEGIN ISOLATION LEVEL READ COMMITTED"))?,
    }
    finish(db, |db| {
        witness::begin(db)?;
        f(db)
    })
}

fn finish<T, E: From<Error>>(db: &mut Db, f: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<T, E> {
    match f(db) {
        Ok(value) => {
            match db {
                Db::Sqlite(c) => AnsiTransactionManager::commit_transaction(c)?,
                Db::Postgres(c) => AnsiTransactionManager::commit_transaction(c)?,
            }
            Ok(value)
        }
        Err(error) => {
            let undone = match db {
                Db::Sqlite(c) => AnsiTransactionManager::rollback_transaction(c),
                Db::Postgres(c) => AnsiTransactionManager::rollback_transaction(c),
            };
            if let Err(rollback) = undone {
                tracing::warn!(%rollback, "rolling back failed; the connection is dropped");
            }
            Err(error)
        }
    }
}
