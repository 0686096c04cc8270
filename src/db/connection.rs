//! One type for both databases, opened by the scheme of its URL. SQLite has one writer and a pool of readers;
//! PostgreSQL has a pool for each.

use std::{fs::File, path::PathBuf, sync::Arc, time::Duration};

use diesel::{
    Connection, ConnectionError, RunQueryDsl,
    connection::{SimpleConnection, TransactionManager, TransactionManagerStatus},
    pg::PgConnection,
    r2d2::{self, ManageConnection, Pool, PooledConnection},
    sqlite::SqliteConnection,
};

pub use super::{database_url::DatabaseUrl, either::Db};
use super::{files::Files, limit, log::Log, witness};
use crate::secret::Secret;

/// Runs the same statement on whichever database is there, past the multi-connection. That one writes the text of a statement
/// anew at every use, kept prepared or not: so what the trainee's home page, Expiry and a submission ask goes past it, as does
/// what it cannot express. PostgreSQL ends a statement by the time that it was told of last: so it is told again before one of a request
/// that takes long.
macro_rules! on_either {
    ($db:expr, |$c:ident| $statement:expr) => {
        match $db {
            $crate::db::connection::Db::Sqlite($c) => $statement,
            $crate::db::connection::Db::Postgres($c) => match $crate::db::limit::tell_again($c) {
                Ok(()) => $statement,
                Err(over) => Err(over),
            },
        }
    };
}
pub(super) use on_either;

/// The records cannot be reached.
#[derive(Debug, thiserror::Error)]
pub enum Unavailable {
    /// No connection could be had in time.
    #[error("the database cannot be reached: {0}")]
    NotReached(String),
    /// What is there now is not what was opened.
    #[error(
        "{} is not the file that was opened, or it or the files beside it were replaced, cut short or removed: nothing is read or \
         written until this program is started anew", .0.display()
    )]
    Exchanged(PathBuf),
}

/// How a PostgreSQL connection behaves. Every statement of a page has an index that fits it, and goes by it whatever the planner
/// believes of the tables: without statistics, or with old ones, it would read and join whole tables to answer for one person.
/// What asks of everybody is let off by `joining_all`.
pub const POSTGRES_SETTINGS: &str = "SET TIME ZONE 'UTC'; SET client_min_messages = 'warning'; \
    SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off; \
    SET max_parallel_workers_per_gather = 0;";

/// The time that a statement may take on PostgreSQL when no request waits for it.
pub(super) const POSTGRES_LIMIT: &str = "SET statement_timeout = '30s'";

enum Manager {
    Sqlite(Arc<Files>),
    Postgres(String),
}

impl ManageConnection for Manager {
    type Connection = Db;
    type Error = r2d2::Error;

    fn connect(&self) -> Result<Db, r2d2::Error> {
        match self {
            Self::Sqlite(files) => {
                let refused =
                    |error: Unavailable| r2d2::Error::ConnectionError(ConnectionError::BadConnection(error.to_string()));
                files.connect().map(Db::Sqlite).map_err(refused)
            }
            Self::Postgres(url) => {
                let mut postgres = PgConnection::establish(url).map_err(r2d2::Error::ConnectionError)?;
                postgres
                    .batch_execute(POSTGRES_SETTINGS)
                    .and_then(|()| postgres.batch_execute(POSTGRES_LIMIT))
                    .and_then(|()| witness::open_list(&mut postgres))
                    .map_err(r2d2::Error::QueryError)?;
                Ok(Db::Postgres(postgres))
            }
        }
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), r2d2::Error> {
        diesel::sql_query("SELECT 1").execute(db).map(|_| ()).map_err(r2d2::Error::QueryError)
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        let broken = match db {
            Db::Sqlite(c) => is_broken::<SqliteConnection>(c),
            Db::Postgres(c) => is_broken::<PgConnection>(c),
        };
        std::thread::panicking() || broken
    }
}

fn is_broken<C: Connection>(connection: &mut C) -> bool {
    match C::TransactionManager::transaction_manager_status_mut(connection) {
        TransactionManagerStatus::Valid(status) => status.transaction_depth().is_some(),
        TransactionManagerStatus::InError => true,
    }
}

/// How long anybody waits for a connection.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// How long this thread waits for one: no longer than what it asks may take.
fn patience() -> Duration {
    limit::left().map_or(LONGEST_WAIT, |left| left.min(LONGEST_WAIT))
}

/// Connections to read with, for each core of the machine.
pub const READERS_PER_CORE: usize = 4;

/// The two pools.
#[derive(Clone)]
pub struct Database {
    url: DatabaseUrl,
    files: Option<Arc<Files>>,
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    log: Log,
    secret: Option<Secret>,
}

impl Database {
    /// Opens the pools. Connections are made when first needed, so that a server can start before its database.
    pub fn open(url: &DatabaseUrl) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let readers = cores.saturating_mul(READERS_PER_CORE);
        let size = |connections: usize| u32::try_from(connections).unwrap_or(4);
        let log = Log::of(url);
        let url = url.clone();
        match &url {
            DatabaseUrl::Sqlite(path) => {
                let files = Arc::new(Files::new(path.clone()));
                let pool = |size| pool(Manager::Sqlite(Arc::clone(&files)), size);
                Self { readers: pool(size(readers)), writers: pool(1), files: Some(files), url, log, secret: None }
            }
            DatabaseUrl::Postgres(server) => {
                // Who writes may wait long for the lock of a chain, and who only reads not for them.
                let pool = |connections| pool(Manager::Postgres(server.clone()), size(connections));
                let readers = readers.max(8);
                Self { readers: pool(readers), writers: pool(readers / 2), files: None, url, log, secret: None }
            }
        }
    }

    /// The same, whose chains are sealed under this key.
    #[must_use]
    pub fn sealed_under(self, secret: Secret) -> Self {
        Self { secret: Some(secret), ..self }
    }

    /// The key under which the chains are sealed: without it nothing is written to one.
    pub(super) fn secret(&self) -> Result<&Secret, Unavailable> {
        self.secret
            .as_ref()
            .ok_or_else(|| Unavailable::NotReached("it was opened without the key that seals its chains".to_owned()))
    }

    /// Where the records are.
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// A connection for reading.
    pub fn reader(&self) -> Result<impl std::ops::DerefMut<Target = Db>, Unavailable> {
        self.files.as_ref().map_or(Ok(()), |files| files.look())?;
        self.checkout(&self.readers, patience())
    }

    /// The connection for writing; on SQLite there is one.
    pub fn writer(&self) -> Result<impl std::ops::DerefMut<Target = Db>, Unavailable> {
        self.writer_within(patience())
    }

    /// The same, if it can be had within that time.
    pub(super) fn writer_within(&self, longest: Duration) -> Result<impl std::ops::DerefMut<Target = Db>, Unavailable> {
        self.still_there()?;
        self.checkout(&self.writers, longest)
    }

    /// Refuses when what was just written is in files that nobody finds again.
    pub(super) fn still_there(&self) -> Result<(), Unavailable> {
        self.files.as_ref().map_or(Ok(()), |files| files.look_at_all())
    }

    /// Runs what reads for long. On SQLite the log of changes grows for as long as somebody reads from a moment gone by, and can
    /// only be cut off when nobody does: so those who read for long, in this process or another, do it one after the other,
    /// and each cuts the log off behind it.
    pub fn reading_long<T>(&self, f: impl FnOnce() -> T) -> T {
        let turn = self.turn();
        let answer = f();
        if let Ok(mut reader) = self.reader() {
            self.log.cut_off(&mut reader);
        }
        drop(turn);
        answer
    }

    /// Waits, on SQLite, until no other program migrates the database or reads from it for long.
    pub(super) fn turn(&self) -> Option<File> {
        self.log.turn()
    }

    /// Cuts the log of changes off after a write, when it has grown long.
    pub(super) fn keep_log_short(&self, writer: &mut Db) {
        self.log.keep_short(writer);
    }

    /// Makes the file of a SQLite database that is not there yet. Nothing else does: a file that is gone is an outage, and
    /// an empty one in its place would outlast it.
    pub(super) fn create(&self) -> Result<(), Unavailable> {
        self.files.as_ref().map_or(Ok(()), |files| files.create())
    }

    fn checkout(&self, pool: &Pool<Manager>, longest: Duration) -> Result<PooledConnection<Manager>, Unavailable> {
        // The client library of PostgreSQL adds lines of advice to what happened.
        let first_line = |error: &dyn std::fmt::Display| error.to_string().lines().next().unwrap_or_default().to_owned();
        pool.get_timeout(longest).map_err(|error| Unavailable::NotReached(first_line(&error)))
    }
}

fn pool(manager: Manager, size: u32) -> Pool<Manager> {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(0))
        // A server can go away between two requests; a file cannot.
        .test_on_check_out(matches!(manager, Manager::Postgres(_)))
        .connection_timeout(LONGEST_WAIT)
        .error_handler(Box::new(Quiet))
        .build_unchecked(manager)
}

/// The pool retries in the background; the request that fails says so itself.
#[derive(Debug)]
struct Quiet;

impl<E: std::fmt::Display> diesel::r2d2::HandleError<E> for Quiet {
    fn handle_error(&self, error: E) {
        tracing::debug!(%error, "no database connection yet");
    }
}
