//! Brings a database to this program's schema, and refuses one that is newer than the program.

use diesel::{
    QueryResult, QueryableByName, RunQueryDsl,
    migration::{MigrationSource, MigrationVersion},
    sql_types::Text,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::{Database, Db, Unavailable};

pub(super) const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
pub(super) const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number will do, as long as every node uses the same.
const MIGRATION_LOCK: i64 = 0x49_50_50;

/// Why a database cannot be brought up to date.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// No connection.
    #[error("DATABASE_URL")]
    Unavailable(#[from] Unavailable),
    /// It was migrated by a later release.
    #[error("DATABASE_URL names a database that is newer than this program (it knows migration {0}): install the later release")]
    Newer(String),
    /// A migration failed.
    #[error("migrating the database of DATABASE_URL failed: {0}")]
    Failed(String),
}

impl From<Box<dyn std::error::Error + Send + Sync>> for MigrateError {
    fn from(error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Refuses a newer database, then applies what is pending. Answers how many migrations were applied.
pub fn migrate(database: &Database) -> Result<usize, MigrateError> {
    database.create()?;
    let mut writer = database.writer()?;
    match &mut *writer {
        Db::Sqlite(c) => apply(c, SQLITE),
        Db::Postgres(c) => {
            // Two servers that start at once would otherwise race.
            let lock = |c: &mut diesel::PgConnection, call: &str| -> QueryResult<usize> {
                diesel::sql_query(format!("SELECT {call}({MIGRATION_LOCK})")).execute(c)
            };
            lock(c, "pg_advisory_lock").map_err(|error| MigrateError::Failed(error.to_string()))?;
            let applied = apply(c, POSTGRES);
            lock(c, "pg_advisory_unlock").map_err(|error| MigrateError::Failed(error.to_string()))?;
            applied
        }
    }
}

/// Undoes every migration: for the test that each `down.sql` undoes its `up.sql`.
pub fn revert_all(database: &Database) -> Result<(), MigrateError> {
    let mut writer = database.writer()?;
    match &mut *writer {
        Db::Sqlite(c) => c.revert_all_migrations(SQLITE).map(|_| ())?,
        Db::Postgres(c) => c.revert_all_migrations(POSTGRES).map(|_| ())?,
    }
    Ok(())
}

/// Whether migrations are pending.
pub fn is_current(database: &Database) -> Result<bool, MigrateError> {
    let mut writer = database.writer()?;
    Ok(!match &mut *writer {
        Db::Sqlite(c) => c.has_pending_migration(SQLITE)?,
        Db::Postgres(c) => c.has_pending_migration(POSTGRES)?,
    })
}

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    version: String,
}

/// Whether exactly the migrations of this program are applied: asked without changing anything.
pub fn fits(db: &mut Db) -> QueryResult<bool> {
    let applied: Vec<Applied> = diesel::sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version").load(db)?;
    let mut known = match db {
        Db::Sqlite(_) => versions::<diesel::sqlite::Sqlite>(&SQLITE),
        Db::Postgres(_) => versions::<diesel::pg::Pg>(&POSTGRES),
    }
    .map_err(diesel::result::Error::QueryBuilderError)?;
    known.sort_unstable();
    Ok(applied.into_iter().map(|one| one.version).eq(known.iter().map(ToString::to_string)))
}

type Unreadable = Box<dyn std::error::Error + Send + Sync>;

fn versions<DB: diesel::backend::Backend>(known: &EmbeddedMigrations) -> Result<Vec<MigrationVersion<'static>>, Unreadable>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    Ok(MigrationSource::<DB>::migrations(known)?.iter().map(|one| one.name().version().as_owned()).collect())
}

fn apply<DB, C>(connection: &mut C, known: EmbeddedMigrations) -> Result<usize, MigrateError>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let versions = versions::<DB>(&known)?;
    if let Some(newer) = connection.applied_migrations()?.iter().find(|applied| !versions.contains(applied)) {
        return Err(MigrateError::Newer(newer.to_string()));
    }
    Ok(connection.run_pending_migrations(known)?.len())
}
