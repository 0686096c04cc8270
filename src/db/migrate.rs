//! Brings a database to this program's schema, and refuses one that is newer than the program, or not of its making.

use diesel::{
    Connection, PgConnection, QueryResult, QueryableByName, RunQueryDsl, SqliteConnection,
    backend::Backend,
    connection::SimpleConnection,
    migration::MigrationSource,
    pg::Pg,
    query_builder::SqlQuery,
    query_dsl::LoadQuery,
    sql_types::{BigInt, Text},
    sqlite::Sqlite,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{
    connection::{Database, DatabaseUrl, Db, POSTGRES_LIMIT, Unavailable, on_either},
    schema_check,
};

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
    #[error("DATABASE_URL names a database that {}", newer(.0))]
    Newer(String),
    /// Its schema is not what the migrations make that were applied to it.
    #[error(
        "DATABASE_URL names a database that {}: use the build that made it, or put a copy back, as the README says",
        other(.0)
    )]
    Other(Vec<String>),
    /// Its schema could not be looked at.
    #[error("the schema of the database of DATABASE_URL could not be compared with that of this program: {0}")]
    NotCompared(#[from] diesel::result::Error),
    /// A migration failed.
    #[error("migrating the database of DATABASE_URL failed: {0}")]
    Failed(String),
}

impl From<Box<dyn std::error::Error + Send + Sync>> for MigrateError {
    fn from(error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self::Failed(error.to_string())
    }
}

impl MigrateError {
    /// What is to be said of a database that no setting names, after its name.
    pub fn of_a_copy(&self) -> String {
        match self {
            Self::Newer(version) => format!("it {}", newer(version)),
            Self::Other(differences) => format!("it {}", other(differences)),
            Self::Unavailable(error) => error.to_string(),
            error => error.to_string(),
        }
    }
}

fn newer(version: &str) -> String {
    format!("is newer than this program (it knows migration {version}): install the later release")
}

/// The first differences, and how many more there are.
fn other(differences: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = differences.iter().take(SHOWN).map(|one| one.trim_start_matches("schema: ")).collect::<Vec<_>>().join("; ");
    let more = match differences.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    format!("has another schema than this program makes ({shown}{more}): another build made it, or somebody changed it since")
}

/// Refuses a database that is newer or of another making, then applies what is pending. Answers how many migrations were applied.
pub fn migrate(database: &Database) -> Result<usize, MigrateError> {
    migrate_after(database, |_, _| Ok(()))
}

/// The same, but does something else with a database that is to be changed, and holds something, before it is: told how many
/// migrations were applied to it until now.
pub fn migrate_after<E: From<MigrateError>>(
    database: &Database,
    before: impl FnOnce(&mut Db, usize) -> Result<(), E>,
) -> Result<usize, E> {
    database.create().map_err(MigrateError::from)?;
    // Two programs that start at once would otherwise race. Where nothing is pending, none waits for the other.
    let _turn = if matches!(database.url(), DatabaseUrl::Sqlite(_)) && !is_current(database)? { database.turn() } else { None };
    let mut writer = database.writer().map_err(MigrateError::from)?;
    in_turn(&mut writer, &format!("SET statement_timeout = 0; SELECT pg_advisory_lock({MIGRATION_LOCK})"))?;
    let applied = bring_up(&mut writer, before);
    in_turn(&mut writer, &format!("SELECT pg_advisory_unlock({MIGRATION_LOCK}); {POSTGRES_LIMIT}"))?;
    applied
}

/// A migration of a large database takes what it takes, and so does waiting for the one of another server.
fn in_turn(db: &mut Db, statements: &str) -> Result<(), MigrateError> {
    let Db::Postgres(c) = db else { return Ok(()) };
    c.batch_execute(statements).map_err(|error| MigrateError::Failed(error.to_string()))
}

fn bring_up<E: From<MigrateError>>(db: &mut Db, before: impl FnOnce(&mut Db, usize) -> Result<(), E>) -> Result<usize, E> {
    let (known, applied) = versions(db)?;
    let differences = match known.iter().zip(&applied).find(|(known, applied)| known != applied) {
        Some((missing, _)) => vec![format!("migration {missing} is missing, and a later one was applied")],
        None => schema_check::differences(db).map_err(MigrateError::from)?,
    };
    if !differences.is_empty() {
        return Err(MigrateError::Other(differences).into());
    }
    if known == applied {
        return Ok(0);
    }
    if !applied.is_empty() {
        before(db, applied.len())?;
    }
    let run = match db {
        Db::Sqlite(c) => c.run_pending_migrations(SQLITE).map(|run| run.len()),
        Db::Postgres(c) => c.run_pending_migrations(POSTGRES).map(|run| run.len()),
    };
    Ok(run.map_err(MigrateError::from)?)
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

/// Whether no migration is pending. Refuses a newer database.
pub fn is_current(database: &Database) -> Result<bool, MigrateError> {
    let (known, applied) = versions(&mut *database.writer()?)?;
    Ok(known == applied)
}

/// How many migrations were applied: without any it is not, or not yet, a database of this program.
pub fn applied(database: &Database) -> Result<usize, MigrateError> {
    Ok(versions(&mut *database.writer()?)?.1.len())
}

/// Whether exactly the migrations of this program are applied: asked without changing anything.
pub fn fits(db: &mut Db) -> QueryResult<bool> {
    let known = known(db).map_err(diesel::result::Error::QueryBuilderError)?;
    Ok(on_either!(db, |c| read_applied(c))? == known)
}

/// The migrations of this program and those applied to a database, in their order. Refuses a newer one.
fn versions(db: &mut Db) -> Result<(Vec<String>, Vec<String>), MigrateError> {
    let known = known(db)?;
    let applied = match db {
        Db::Sqlite(c) => applied_to_sqlite(c),
        Db::Postgres(c) => applied_to_postgres(c),
    }?;
    match applied.iter().find(|applied| !known.contains(applied)) {
        Some(newer) => Err(MigrateError::Newer(newer.clone())),
        None => Ok((known, applied)),
    }
}

fn known(db: &Db) -> Result<Vec<String>, Unreadable> {
    match db {
        Db::Sqlite(_) => versions_of::<Sqlite>(&SQLITE),
        Db::Postgres(_) => versions_of::<Pg>(&POSTGRES),
    }
}

type Unreadable = Box<dyn std::error::Error + Send + Sync>;

fn versions_of<DB: Backend>(known: &EmbeddedMigrations) -> Result<Vec<String>, Unreadable>
where
    EmbeddedMigrations: MigrationSource<DB>,
{
    let mut versions: Vec<String> =
        MigrationSource::<DB>::migrations(known)?.iter().map(|one| one.name().version().to_string()).collect();
    versions.sort_unstable();
    Ok(versions)
}

#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = Text)]
    version: String,
}

#[derive(QueryableByName)]
struct Tables {
    #[diesel(sql_type = BigInt)]
    tables: i64,
}

/// The migrations applied to a database, in their order. One that was never migrated is left as it is: it may not be ours.
pub(super) fn applied_to_sqlite(c: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    applied_if(c, "SELECT COUNT(*) AS tables FROM sqlite_master WHERE name = '__diesel_schema_migrations'")
}

/// The same, on PostgreSQL.
pub(super) fn applied_to_postgres(c: &mut PgConnection) -> QueryResult<Vec<String>> {
    applied_if(c, "SELECT COUNT(*) AS tables FROM pg_class WHERE oid = to_regclass('__diesel_schema_migrations')")
}

fn applied_if<'q, C: Connection>(c: &mut C, is_there: &str) -> QueryResult<Vec<String>>
where
    SqlQuery: LoadQuery<'q, C, Tables> + LoadQuery<'q, C, Applied>,
{
    let found: Tables = diesel::sql_query(is_there).get_result(c)?;
    if found.tables == 0 { Ok(Vec::new()) } else { read_applied(c) }
}

fn read_applied<'q, C: Connection>(c: &mut C) -> QueryResult<Vec<String>>
where
    SqlQuery: LoadQuery<'q, C, Applied>,
{
    let applied: Vec<Applied> = diesel::sql_query("SELECT version FROM __diesel_schema_migrations ORDER BY version").load(c)?;
    Ok(applied.into_iter().map(|one| one.version).collect())
}
