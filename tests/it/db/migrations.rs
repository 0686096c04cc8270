//! Each migration has its twin, undoes itself, and a newer database is refused.

use std::{fs, path::Path};

use diesel::RunQueryDsl;
use ipp::db::{
    connection::Database,
    migrate::{self, MigrateError},
};

use crate::support::databases;

/// The migrations of a database, the oldest first.
pub fn names(database: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn every_migration_has_its_twin() {
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn what_a_migration_does_it_can_undo() {
    let blank = databases::blank();
    let database = Database::open(&blank.url);
    assert_eq!(migrate::migrate(&database).unwrap(), names("sqlite").len());
    assert!(migrate::is_current(&database).unwrap());
    migrate::revert_all(&database).unwrap();
    assert_eq!(migrate::migrate(&database).unwrap(), names("sqlite").len());
    assert_eq!(migrate::migrate(&database).unwrap(), 0);
}

#[test]
fn a_database_newer_than_the_program_is_refused() {
    let blank = databases::blank();
    let database = Database::open(&blank.url);
    migrate::migrate(&database).unwrap();
    diesel::sql_query("INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000000')")
        .execute(&mut *database.writer().unwrap())
        .unwrap();
    let error = migrate::migrate(&database).unwrap_err();
    assert!(matches!(&error, MigrateError::Newer(version) if version == "20991231000000"), "{error}");
    assert!(error.to_string().contains("DATABASE_URL"));
}
