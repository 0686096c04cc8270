//! The only place where a transaction begins. A write locks its organisation's audit chain before its first read, so the
//! acts of one organisation are serial and organisations never wait for each other. A read is one snapshot.

use std::{cell::Cell, thread, time::Duration};

use diesel::{
    connection::{AnsiTransactionManager, SimpleConnection, TransactionManager, TransactionManagerStatus},
    result::{DatabaseErrorKind, Error},
};

use super::{
    audit::{self, Chain, Head},
    connection::{Database, Db, Unavailable},
    dialect, files, limit, witness,
};
use crate::domain::ids::OrganisationId;

/// The chain of what belongs to no organisation.
pub const SYSTEM: OrganisationId = OrganisationId(0);

/// How often a write is tried when the database reports that two got in each other's way.
const TRIES: u32 = 4;

/// How often it is asked whether a transaction in doubt was kept: within some two seconds, for which somebody waits.
const ASKED: u32 = 4;
/// For how long each time a connection is waited for, and then the lock.
const PATIENCE: Duration = Duration::from_millis(250);

/// For how long a connection to write with is waited for by who could do without.
const BRIEFLY: Duration = Duration::from_millis(20);

/// The connection was lost while a transaction was committed, and it could not be found out whether it was kept.
#[derive(Debug, thiserror::Error)]
#[error("it is not known whether a transaction was kept: {0}")]
pub struct InDoubt(pub String);

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
/// but on the database. An error means that nothing was kept, unless it is [`InDoubt`].
pub fn write<T, E>(
    database: &Database,
    chain: OrganisationId,
    mut f: impl FnMut(&mut Db, &mut Chain) -> Result<T, E>,
) -> Result<T, E>
where
    E: From<Error> + From<Unavailable> + From<InDoubt> + Contention,
{
    let mut writer = database.writer()?;
    let mut tries = 1;
    loop {
        let ended: Result<Ended<(T, Option<Head>)>, E> = once(&mut writer, |db| {
            let mut chain = Chain::lock(db, chain)?;
            let answer = f(db, &mut chain)?;
            let head = chain.close(db, database.secret()?)?;
            Ok((answer, head))
        });
        match ended {
            Err(error) if tries < TRIES && error.is_contention() => tries += 1,
            Err(error) => return Err(error),
            Ok(Ended::Kept((answer, _))) => {
                database.keep_log_short(&mut writer);
                // Nothing is acknowledged that went into a file which was exchanged meanwhile. One that is out of reach may come back,
                // with what was just kept in it.
                return match database.still_there() {
                    Ok(()) => Ok(answer),
                    Err(gone @ Unavailable::NotReached(_)) => Err(InDoubt(gone.to_string()).into()),
                    Err(exchanged) => Err(exchanged.into()),
                };
            }
            Ok(Ended::Lost((answer, head), error)) => {
                // Its place in the pool may be the one that the question needs.
                drop(writer);
                return match head.and_then(|head| was_kept(database, &head)) {
                    Some(true) => Ok(answer),
                    Some(false) => Err(error.into()),
                    None => Err(InDoubt(error.to_string()).into()),
                };
            }
        }
    }
}

/// Whether the transaction that left the chain with this head was kept, asked on new connections. It held the lock of the chain
/// until it ended, one way or the other: whoever has the lock after it sees its last line, or never will.
fn was_kept(database: &Database, head: &Head) -> Option<bool> {
    // The question has an end of its own, and is worth more than the time of the request.
    let _lifted = limit::lifted();
    for _ in 0..ASKED {
        let found = database.writer_within(PATIENCE).map_err(|error| error.to_string()).and_then(|mut db| {
            let seal: Result<_, Error> = once(&mut db, |db| {
                dialect::wait_at_most(db, PATIENCE)?;
                Chain::lock(db, head.chain)?;
                audit::seal_of(db, head.chain, head.length)
            });
            seal.map(Ended::answer).map_err(|error| error.to_string())
        });
        match found {
            Ok(seal) => {
                let kept = seal.as_ref() == Some(&head.seal);
                tracing::warn!(kept, "the connection was lost during a commit; the records say what became of it");
                return Some(kept);
            }
            Err(error) => tracing::warn!(error, "whether a transaction was kept cannot be asked yet"),
        }
        thread::sleep(PATIENCE / 4);
    }
    None
}

/// Runs `f` in one write transaction of the system's own housekeeping, which is nobody's act and in no chain:
/// sessions seen, letters delivered. It changes no facts, so one in doubt is as good as not kept: whoever needs it does it again.
pub fn housekeep<T, E>(database: &Database, f: impl FnMut(&mut Db) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error> + From<Unavailable>,
{
    housekept(database, &mut *database.writer()?, f)
}

/// The same, of what can be left for another time: none when others write, and would have to be waited for.
pub fn housekeep_if_free<T, E>(database: &Database, f: impl FnMut(&mut Db) -> Result<T, E>) -> Result<Option<T>, E>
where
    E: From<Error> + From<Unavailable>,
{
    let Ok(mut writer) = database.writer_within(BRIEFLY) else { return Ok(None) };
    // Another program may be writing: SQLite waits for that one by itself.
    be_patient(&mut writer, BRIEFLY)?;
    let kept = housekept(database, &mut writer, f);
    be_patient(&mut writer, files::LONGEST_PATIENCE)?;
    kept.map(Some)
}

fn be_patient(db: &mut Db, patience: Duration) -> Result<(), Error> {
    match db {
        Db::Sqlite(c) => c.batch_execute(&files::patience(patience)),
        Db::Postgres(_) => Ok(()),
    }
}

fn housekept<T, E>(database: &Database, writer: &mut Db, mut f: impl FnMut(&mut Db) -> Result<T, E>) -> Result<T, E>
where
    E: From<Error> + From<Unavailable>,
{
    let ended: Result<_, E> = once(writer, |db| {
        let answer = f(db)?;
        let changed = witness::changed(db)?;
        if changed.is_empty() { Ok(answer) } else { Err(audit::unwitnessed(&changed).into()) }
    });
    match ended? {
        Ended::Kept(answer) => {
            database.keep_log_short(writer);
            database.still_there()?;
            Ok(answer)
        }
        Ended::Lost(_, error) => Err(error.into()),
    }
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
    finish(db, f).map(Ended::answer)
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
    finish(db, f).map(Ended::answer)
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

/// How a transaction ended that went well up to its commit.
enum Ended<T> {
    /// It was kept.
    Kept(T),
    /// The connection was lost during the commit, with this error.
    Lost(T, Error),
}

impl<T> Ended<T> {
    /// What it answers, for one that only read.
    fn answer(self) -> T {
        match self {
            Self::Kept(answer) | Self::Lost(answer, _) => answer,
        }
    }
}

fn once<T, E: From<Error>>(db: &mut Db, mut f: impl FnMut(&mut Db) -> Result<T, E>) -> Result<Ended<T>, E> {
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

fn finish<T, E: From<Error>>(db: &mut Db, f: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<Ended<T>, E> {
    match f(db) {
        Ok(value) => match commit(db) {
            Ok(()) => Ok(Ended::Kept(value)),
            Err(error) if is_in_doubt(db) => Ok(Ended::Lost(value, error)),
            Err(error) => Err(error.into()),
        },
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

fn commit(db: &mut Db) -> Result<(), Error> {
    match db {
        Db::Sqlite(c) => AnsiTransactionManager::commit_transaction(c),
        Db::Postgres(c) => AnsiTransactionManager::commit_transaction(c),
    }
}

/// Whether a commit that failed may have been kept all the same. A PostgreSQL server that refuses one says so on a connection that
/// goes on; on one that is lost it may have kept it and not been heard. SQLite has no server to be lost: what it did not report as
/// kept, no connection sees, and the next transaction is written over it.
fn is_in_doubt(db: &mut Db) -> bool {
    match db {
        Db::Sqlite(_) => false,
        Db::Postgres(c) => {
            matches!(AnsiTransactionManager::transaction_manager_status_mut(c), TransactionManagerStatus::InError)
        }
    }
}
