//! Facts about the installation itself, and the checks of integrity that only the database can make.

use std::path::Path;

use diesel::{
    connection::SimpleConnection,
    prelude::*,
    result::QueryResult,
    sql_types::{Integer, Text},
    sqlite::SqliteConnection,
};

use super::{
    connection::{Db, POSTGRES_LIMIT},
    schema::system_facts,
};

/// The fact that the demonstration's script was begun in this database, with the day.
pub const DEMONSTRATION_BEGUN: &str = "demonstration_begun_on";
/// The fact that this database holds the demonstration, with the day it was loaded.
pub const DEMONSTRATION_LOADED: &str = "demonstration_loaded_on";

/// The fact that what was recorded before events witnessed rows is not adopted yet.
pub const RECORD_TO_ADOPT: &str = "record_to_adopt";

/// A fact, if it is known.
pub fn fact(db: &mut Db, name: &str) -> QueryResult<Option<String>> {
    system_facts::table.find(name).select(system_facts::value).first(db).optional()
}

/// Records a fact, once.
pub fn record_fact(db: &mut Db, name: &str, value: &str) -> QueryResult<()> {
    diesel::insert_into(system_facts::table)
        .values((system_facts::name.eq(name), system_facts::value.eq(value)))
        .execute(db)
        .map(|_| ())
}

/// Forgets a fact.
pub fn forget_fact(db: &mut Db, name: &str) -> QueryResult<()> {
    diesel::delete(system_facts::table.find(name)).execute(db).map(|_| ())
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// What the database says of its own integrity: a sentence for each fault. PostgreSQL checks its foreign keys as it writes.
pub fn integrity(db: &mut Db) -> QueryResult<Vec<String>> {
    let Db::Sqlite(c) = db else {
        return Ok(Vec::new());
    };
    let pages: Vec<Line> = diesel::sql_query("SELECT integrity_check AS line FROM pragma_integrity_check").load(c)?;
    let keys: Vec<Line> = diesel::sql_query(
        "SELECT \"table\" || ' row ' || rowid || ' points at nothing in ' || parent AS line FROM pragma_foreign_key_check",
    )
    .load(c)?;
    Ok(pages.into_iter().chain(keys).map(|line| line.line).filter(|line| line != "ok").collect())
}

/// Lets the database learn how its tables have grown, by which it plans its statements: after a start, when it may have been put
/// back from a copy that knows nothing of it, and once a day.
pub fn learn_sizes(db: &mut Db) -> QueryResult<()> {
    match db {
        // All tables, those that changed, and of each a part that is soon looked at.
        Db::Sqlite(c) => c.batch_execute("PRAGMA optimize = 0x10012"),
        // Each by itself, so that no table stays locked until the last is done.
        Db::Postgres(c) => {
            c.batch_execute("SET statement_timeout = 0")?;
            let learned = c.batch_execute("ANALYZE");
            c.batch_execute(POSTGRES_LIMIT)?;
            learned
        }
    }
}

/// Writes a consistent copy of a SQLite database to a file that does not exist yet. Answers false on PostgreSQL.
pub fn copy_to(db: &mut Db, path: &str) -> QueryResult<bool> {
    let Db::Sqlite(c) = db else {
        return Ok(false);
    };
    c.batch_execute(&format!("VACUUM INTO '{}'", path.replace('\'', "''")))?;
    Ok(true)
}

/// The name of a PostgreSQL database, as its server knows it.
pub fn name(db: &mut Db) -> QueryResult<String> {
    diesel::select(diesel::dsl::sql::<Text>("current_database()::text")).get_result(db)
}

/// Carries what the log of a SQLite database holds over into it, and takes the log away. Refuses, as locked, while others are connected.
pub fn into_one_file(path: &Path) -> Result<(), NotOneFile> {
    #[derive(QueryableByName)]
    struct Mode {
        #[diesel(sql_type = Text)]
        journal_mode: String,
    }
    let mut c = SqliteConnection::establish(&path.to_string_lossy()).map_err(|error| NotOneFile::of(&error))?;
    let folded = c
        .batch_execute("PRAGMA busy_timeout = 1000")
        .and_then(|()| diesel::sql_query("PRAGMA journal_mode = DELETE").get_result::<Mode>(&mut c));
    match folded {
        Ok(Mode { journal_mode }) if journal_mode == "delete" => Ok(()),
        Ok(_) => Err(NotOneFile::Busy),
        Err(error) => Err(NotOneFile::of(&error)),
    }
}

/// Why a database is not one file.
#[derive(Debug, thiserror::Error)]
pub enum NotOneFile {
    /// Somebody else is connected.
    #[error("another program has it open")]
    Busy,
    /// SQLite cannot read it.
    #[error("{0}")]
    Damaged(String),
    /// SQLite cannot write it.
    #[error("{0}")]
    Failed(String),
}

impl NotOneFile {
    /// By the words of SQLite: no other sign of what it is comes through.
    fn of(error: &dyn std::fmt::Display) -> Self {
        let said = error.to_string();
        let is = |words: &[&str]| words.iter().any(|word| said.contains(word));
        match () {
            () if is(&["locked"]) => Self::Busy,
            () if is(&["malformed", "not a database"]) => Self::Damaged(said),
            () => Self::Failed(said),
        }
    }
}

#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

/// Carries SQLite's log of changes over into the database, and cuts it off. One that somebody still reads from is not cut off, and
/// SQLite says so in a row and not as an error: answers whether it was.
pub(super) fn truncate_log(c: &mut SqliteConnection) -> QueryResult<bool> {
    let outcome: Checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(c)?;
    Ok(outcome.busy == 0)
}

/// Leaves nothing of what was destroyed in SQLite's log: the freed pages are overwritten already (`secure_delete`).
/// PostgreSQL keeps dead rows until it vacuums, which is asked for here. Answers whether it was done to the end.
pub fn scrub(db: &mut Db) -> QueryResult<bool> {
    match db {
        Db::Sqlite(c) => truncate_log(c),
        Db::Postgres(c) => c.batch_execute("VACUUM texts").map(|()| true),
    }
}
