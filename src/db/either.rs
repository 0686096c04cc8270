//! A connection to either database, in a file of its own because the derive writes public items without a word about them.

use diesel::{MultiConnection, pg::PgConnection, sqlite::SqliteConnection};

/// A connection to either database.
#[derive(MultiConnection)]
pub enum Db {
    /// The embedded default.
    Sqlite(SqliteConnection),
    /// For scale.
    Postgres(PgConnection),
}
