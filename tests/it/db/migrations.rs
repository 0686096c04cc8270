//! Each migration has its twin, undoes itself, and a newer database is refused.

use std::{fs, path::Path};

use diesel::{RunQueryDsl, connection::SimpleConnection};
use ipp::db::{
    connection::{Database, DatabaseUrl, Db},
    migrate::{self, MigrateError},
    schema_check,
};
use rstest::rstest;

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

/// A database that was brought up to date, and then changed by hand.
fn changed(sqlite: &str, postgres: &str) -> (databases::TestDatabase, Database) {
    let blank = databases::blank();
    let database = Database::open(&blank.url);
    migrate::migrate(&database).unwrap();
    let by_hand = if databases::postgres().is_some() { postgres } else { sqlite };
    database.writer().unwrap().batch_execute(by_hand).unwrap();
    (blank, database)
}

#[rstest]
#[case::a_column("ALTER TABLE duties ADD COLUMN note TEXT", "ALTER TABLE duties ADD COLUMN note TEXT", "duties")]
#[case::a_unique_index(
    "CREATE UNIQUE INDEX one_name ON people (name)",
    "CREATE UNIQUE INDEX one_name ON people (name)",
    "no migration makes the unique index one_name"
)]
#[case::an_index_that_computes(
    "CREATE INDEX counted ON people (abs(name))",
    "CREATE INDEX counted ON people (CAST(name AS BIGINT))",
    "no migration makes the computed index counted"
)]
#[case::an_index_of_some(
    "CREATE INDEX some_names ON people (name) WHERE abs(name) > 1",
    "CREATE INDEX some_names ON people (name) WHERE CAST(name AS BIGINT) > 1",
    "no migration makes the computed index some_names"
)]
#[case::an_index_that_went(
    "DROP INDEX enrolments_of_person",
    "DROP INDEX enrolments_of_person",
    "the index enrolments_of_person is missing"
)]
#[case::a_view("CREATE VIEW theirs AS SELECT 1 AS one", "CREATE VIEW theirs AS SELECT 1 AS one", "theirs")]
fn a_schema_that_the_migrations_do_not_make_is_refused(#[case] sqlite: &str, #[case] postgres: &str, #[case] named: &str) {
    let (_blank, database) = changed(sqlite, postgres);
    let error = migrate::migrate(&database).unwrap_err();
    assert!(matches!(error, MigrateError::Other(_)) && error.to_string().contains(named), "{error}");
}

#[test]
fn what_the_keeper_of_a_database_may_add_is_let_be() {
    let (_blank, database) = changed(
        "CREATE INDEX theirs ON people (name, added_at); ANALYZE",
        "CREATE INDEX theirs ON people (name, added_at); CREATE STATISTICS theirs_too ON role, starts_on FROM postings; ANALYZE; \
         DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = 'pgcrypto') THEN CREATE EXTENSION pgcrypto; END IF; END $$; \
         CREATE SCHEMA reports; CREATE VIEW reports.names AS SELECT name FROM public.people; CREATE FUNCTION reports.one() RETURNS INT \
         LANGUAGE SQL AS 'SELECT 1'; COMMENT ON TABLE people IS 'Theirs'",
    );
    assert_eq!(migrate::migrate(&database).unwrap(), 0);
    assert_eq!(schema_check::differences(&mut database.writer().unwrap()).unwrap(), Vec::<String>::new());
}

#[test]
fn a_database_of_an_earlier_release_is_held_against_the_migrations_it_has_before_it_is_changed() {
    let blank = databases::blank();
    let database = Database::open(&blank.url);
    migrate::migrate(&database).unwrap();
    let is_sqlite = matches!(&*database.writer().unwrap(), Db::Sqlite(_));
    let twin = if is_sqlite { "sqlite" } else { "postgres" };
    let last = names(twin).pop().unwrap();
    let down = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(twin).join(&last).join("down.sql");
    let down = fs::read_to_string(down).unwrap();
    let taken_back = format!(
        "{down} DELETE FROM __diesel_schema_migrations WHERE version = (SELECT MAX(version) FROM __diesel_schema_migrations);"
    );
    database.writer().unwrap().batch_execute(&taken_back).unwrap();
    assert_eq!(schema_check::differences(&mut database.writer().unwrap()).unwrap(), Vec::<String>::new());
    database.writer().unwrap().batch_execute("ALTER TABLE duties ADD COLUMN note TEXT").unwrap();
    let mut begun = false;
    let refused = migrate::migrate_after::<MigrateError>(&database, |_, _| {
        begun = true;
        Ok(())
    });
    assert!(matches!(&refused, Err(MigrateError::Other(differences)) if differences.len() == 1), "{refused:?}");
    assert!(!begun && !migrate::is_current(&database).unwrap());
    database.writer().unwrap().batch_execute("ALTER TABLE duties DROP COLUMN note").unwrap();
    assert_eq!(migrate::migrate(&database).unwrap(), 1);
}

#[test]
fn a_database_that_lacks_an_earlier_migration_is_refused() {
    let (_blank, database) = changed(FORGET_THE_FIRST, FORGET_THE_FIRST);
    let error = migrate::migrate(&database).unwrap_err();
    assert!(error.to_string().contains("migration 20261123000001 is missing, and a later one was applied"), "{error}");
}

const FORGET_THE_FIRST: &str = "DELETE FROM __diesel_schema_migrations WHERE version = '20261123000001'";

#[test]
fn a_database_of_another_program_is_left_as_it_is() {
    let blank = databases::blank();
    if let DatabaseUrl::Sqlite(path) = &blank.url {
        fs::write(path, "").unwrap();
    }
    let database = Database::open(&blank.url);
    database.writer().unwrap().batch_execute("CREATE TABLE theirs (id BIGINT)").unwrap();
    let error = migrate::migrate(&database).unwrap_err();
    assert!(matches!(error, MigrateError::Other(_)) && error.to_string().contains("theirs"), "{error}");
    assert_eq!(migrate::applied(&database).unwrap(), 0);
    let table = diesel::sql_query("SELECT version FROM __diesel_schema_migrations").execute(&mut *database.writer().unwrap());
    assert!(table.is_err(), "nothing was made in it");
}
