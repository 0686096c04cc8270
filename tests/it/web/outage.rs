//! The database goes away, and comes back.

use std::{
    fs::{self, OpenOptions},
    path::{Path, PathBuf},
};

use chrono::TimeDelta;
use diesel::{Connection, PgConnection, connection::SimpleConnection};
use ipp::{
    app::error::Error,
    db::{
        connection::{Database, DatabaseUrl, Unavailable},
        files::beside,
        transaction::{self, SYSTEM},
    },
    jobs::deliver,
    mail::post::Post,
};
use rstest::rstest;

use crate::support::{World, databases, growth};

#[test]
fn without_its_database_the_service_says_so_and_recovers_by_itself() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let kit = world.sign_in("kit.farrow");
    kit.get("/certificates").status(200);
    let outage = Outage::begin(&world);
    let page = kit.get("/certificates").status(503).expect("cannot reach its records");
    assert!(!page.says("Nothing was changed"), "a page may follow an act that was kept");
    drop(outage);
    kit.get("/certificates").status(200);
}

#[test]
fn a_monitor_is_told_in_one_line_whether_the_service_is_well() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let monitor = world.visitor();
    let says = |status: u16, line: &str| assert_eq!(monitor.get("/health").status(status).body, format!("{line}\n"));
    world.letters();
    says(200, "well");
    growth::run(&world, "UPDATE letters SET delivered_at = NULL WHERE id = (SELECT MAX(id) FROM letters)");
    world.pass(TimeDelta::hours(2));
    says(503, "letters do not leave");
    world.letters();
    says(200, "well");
    growth::alter(&world, "INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000001')");
    says(503, "the schema of the database is not that of this program");
    growth::alter(&world, "DELETE FROM __diesel_schema_migrations WHERE version = '29990101000001'");
    if let DatabaseUrl::Sqlite(file) = &world.database.url {
        let away = file.with_extension("away");
        std::fs::rename(file, &away).unwrap();
        says(503, "the database does not answer");
        std::fs::rename(&away, file).unwrap();
    } else {
        let outage = Outage::begin(&world);
        says(503, "the database does not answer");
        drop(outage);
    }
    says(200, "well");
}

#[test]
fn a_file_that_is_gone_is_an_outage_and_nothing_is_put_in_its_place() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let DatabaseUrl::Sqlite(file) = world.database.url.clone() else { return };
    let kit = world.sign_in("kit.farrow");
    let away = file.with_extension("away");
    std::fs::rename(&file, &away).unwrap();
    kit.get("/certificates").status(503).expect("cannot reach its records");
    world.visitor().get("/certificates");
    assert!(!file.exists());
    std::fs::rename(&away, &file).unwrap();
    kit.get("/certificates").status(200).expect("WMP-2026-000001");
}

/// A copy of a database beside it, consistent and as whole as it.
fn copy_of(file: &Path) -> PathBuf {
    let copy = file.with_extension("copy");
    let mut direct = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    direct.batch_execute(&format!("VACUUM INTO '{}'", copy.display())).unwrap();
    copy
}

#[rstest]
#[case::by_a_copy(|file: &Path| {
    let copy = copy_of(file);
    // No shorter than what it takes the place of.
    OpenOptions::new().write(true).open(&copy).unwrap().set_len(fs::metadata(file).unwrap().len()).unwrap();
    fs::rename(copy, file).unwrap();
})]
#[case::by_a_copy_written_over_it(|file: &Path| {
    let copy = copy_of(file);
    // A copy holds no page that is free.
    assert!(fs::metadata(&copy).unwrap().len() < fs::metadata(file).unwrap().len());
    fs::copy(copy, file).map(|_| ()).unwrap();
})]
#[case::by_half_of_it(|file: &Path| {
    let half = fs::metadata(file).unwrap().len() / 2;
    OpenOptions::new().write(true).open(file).unwrap().set_len(half).unwrap();
})]
#[case::without_its_log(|file: &Path| fs::remove_file(beside(file, "-wal")).unwrap())]
#[case::without_the_index_of_its_log(|file: &Path| fs::remove_file(beside(file, "-shm")).unwrap())]
fn files_that_are_exchanged_are_an_outage_until_a_new_start(#[case] exchange: fn(&Path)) {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let DatabaseUrl::Sqlite(file) = world.database.url.clone() else { return };
    growth::alter(
        &world,
        "CREATE TABLE room (filled BLOB); INSERT INTO room VALUES (zeroblob(400000)); DROP TABLE room; PRAGMA wal_checkpoint(TRUNCATE)",
    );
    let kit = world.sign_in("kit.farrow");
    let form = kit.get("/cpd/new").status(200);
    exchange(&file);
    let entry = [
        ("on-day", "23"),
        ("on-month", "11"),
        ("on-year", "2026"),
        ("title", "A paper"),
        ("what", "Read it"),
        ("effect", "Wrote better"),
    ];
    form.submit("/cpd", &entry).status(503).expect("cannot reach its records");
    kit.get("/certificates").status(503);
    assert!(matches!(world.service.database.reader().err(), Some(Unavailable::Exchanged(_))));
    let told = world.visitor().get("/health").status(503).body;
    assert_eq!(told, "the files of the database were exchanged: start the service anew\n");
    let post = Post::memory();
    assert!(matches!(
        deliver::deliver_due(&world.service, &post, &world.hand(), || false),
        Err(Error::Unavailable(Unavailable::Exchanged(_)))
    ));
}

#[test]
fn the_files_that_were_exchanged_stay_unused_when_they_come_back_and_a_new_start_uses_what_is_there() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let DatabaseUrl::Sqlite(file) = world.database.url.clone() else { return };
    let kit = world.sign_in("kit.farrow");
    let (copy, away) = (copy_of(&file), file.with_extension("away"));
    fs::rename(&file, &away).unwrap();
    fs::rename(&copy, &file).unwrap();
    kit.get("/certificates").status(503);
    // Whoever opened the other one meanwhile may have taken the log of this one for its own.
    fs::rename(&away, &file).unwrap();
    kit.get("/certificates").status(503);
    assert!(Database::open(&world.database.url).writer().is_ok());
}

#[test]
fn what_is_written_while_the_file_is_exchanged_is_not_acknowledged() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let DatabaseUrl::Sqlite(file) = world.database.url.clone() else { return };
    let copy = copy_of(&file);
    let outcome = transaction::write::<_, Error>(&world.service.database, SYSTEM, |_, _| {
        fs::rename(&copy, &file).unwrap();
        Ok(())
    });
    assert!(matches!(outcome, Err(Error::Unavailable(Unavailable::Exchanged(_)))), "{outcome:?}");
}

#[test]
fn while_another_program_holds_the_file_nothing_is_written_and_then_it_is() {
    let world = World::with_the_force();
    let DatabaseUrl::Sqlite(file) = world.database.url.clone() else { return };
    let kit = world.sign_in("kit.farrow");
    let entry = [
        ("on-day", "23"),
        ("on-month", "11"),
        ("on-year", "2026"),
        ("title", "A paper"),
        ("what", "Read it"),
        ("effect", "Wrote better"),
    ];
    let form = kit.get("/cpd/new").status(200);
    let mut other = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    // Long enough for the session to be seen anew, which cannot be written either.
    world.pass(TimeDelta::minutes(2));
    form.submit("/cpd", &entry).status(503).expect("cannot reach its records");
    kit.get("/certificates").status(200);
    other.batch_execute("ROLLBACK").unwrap();
    form.submit("/cpd", &entry).status(200).expect("A paper");
}

/// While it lasts, the database cannot be used.
enum Outage {
    /// A table that every page needs is gone from the file.
    Sqlite(std::path::PathBuf),
    /// Nobody may connect, and who was connected is thrown out.
    Postgres(String, String),
}

impl Outage {
    fn begin(world: &World) -> Self {
        match &world.database.url {
            DatabaseUrl::Sqlite(file) => {
                let mut direct = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
                direct.batch_execute("ALTER TABLE sessions RENAME TO sessions_gone").unwrap();
                Self::Sqlite(file.clone())
            }
            DatabaseUrl::Postgres(url) => {
                let server = databases::postgres().unwrap();
                let name = url.rsplit('/').next().unwrap().to_owned();
                let mut direct = PgConnection::establish(&server).unwrap();
                direct
                    .batch_execute(&format!(
                        "ALTER DATABASE {name} ALLOW_CONNECTIONS false; \
                         SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
                    ))
                    .unwrap();
                Self::Postgres(server, name)
            }
        }
    }
}

impl Drop for Outage {
    fn drop(&mut self) {
        match self {
            Self::Sqlite(file) => {
                let mut direct = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
                direct.batch_execute("ALTER TABLE sessions_gone RENAME TO sessions").unwrap();
            }
            Self::Postgres(server, name) => {
                let mut direct = PgConnection::establish(server).unwrap();
                direct.batch_execute(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true")).unwrap();
            }
        }
    }
}
