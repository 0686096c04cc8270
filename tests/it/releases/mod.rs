//! Upgrades are proved: a database that each release made, kept as text in `tests/releases`, is brought up to date and found whole.

mod history;
mod text;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use diesel::{prelude::*, sql_query, sql_types::Text};
use ipp::{
    app::adopt_record,
    db::{
        connection::{Database, Db},
        migrate,
        schema::{audit_events, letters},
    },
    domain::{event::Action, instant::Instant, letter::LetterKind, progress::CriterionStanding},
};

use crate::{
    app::scenes,
    cli::{complete, ipp, said},
    db::migrations,
    support::{
        World,
        databases::{self, TestDatabase},
        growth,
    },
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/releases")
}

/// A release is known by the number of its newest migration.
fn number(migration: &str) -> &str {
    migration.split_once('_').unwrap().0
}

/// The file of a release for the database that the suite runs on.
fn file() -> &'static str {
    if databases::postgres().is_some() { "postgres.sql" } else { "sqlite.sql" }
}

/// The tables of a database, and of each column that may be empty the rows in which it is not.
const SQLITE_ROWS: &str = "SELECT name AS line FROM sqlite_master WHERE type = 'table' UNION ALL \
    SELECT m.name || ' WHERE ' || c.name || ' IS NOT NULL' FROM sqlite_master m JOIN pragma_table_info(m.name) c \
    WHERE m.type = 'table' AND c.\"notnull\" = 0 AND c.pk = 0";
const POSTGRES_ROWS: &str = "SELECT table_name::text AS line FROM information_schema.tables WHERE table_schema = 'public' UNION ALL \
    SELECT table_name || ' WHERE ' || column_name || ' IS NOT NULL' FROM information_schema.columns \
    WHERE table_schema = 'public' AND is_nullable = 'YES'";

/// No upgrade is proved on nothing: every table has a row, and every column that may be empty is filled in one.
fn has_every_kind_of_row(world: &World) {
    #[derive(QueryableByName)]
    struct Line {
        #[diesel(sql_type = Text)]
        line: String,
    }
    let wanted: Vec<Line> = match &mut *world.service.database.writer().unwrap() {
        Db::Sqlite(c) => sql_query(SQLITE_ROWS).load(c).unwrap(),
        Db::Postgres(c) => sql_query(POSTGRES_ROWS).load(c).unwrap(),
    };
    assert!(wanted.len() > 80, "{}", wanted.len());
    // No act undoes a decision yet.
    let reached = wanted.into_iter().map(|rows| rows.line).filter(|rows| rows != "decisions WHERE undoes_id IS NOT NULL");
    let missing: Vec<String> = reached.filter(|rows| growth::count(world, rows) == 0).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn a_database_of_each_release_is_brought_up_to_date_and_serves_on() {
    let mut releases: Vec<String> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    releases.sort();
    assert_eq!(releases.first().map(String::as_str), Some("2026-11-27-000009"));
    for release in releases {
        serves_on(&release, text::read(&fs::read_to_string(folder().join(&release).join(file())).unwrap()));
    }
}

fn serves_on(release: &str, database: TestDatabase) {
    println!("the database of {release}");
    let place = tempfile::tempdir().unwrap();
    let setting = database.setting();
    let run = |command: &str| {
        let output = ipp(&[command], &complete(&setting, "letters"), place.path());
        assert!(output.status.success(), "ipp {command}: {}", said(&output));
        said(&output)
    };
    let world = World::over(database, ipp::clock::now());
    let last: Instant = {
        let happened = audit_events::table.select(audit_events::happened_at);
        happened.order(audit_events::happened_at.desc()).first(&mut *world.service.database.reader().unwrap()).unwrap()
    };
    *world.clock.lock().unwrap() = last;
    has_every_kind_of_row(&world);
    let newer = migrations::names("sqlite").iter().filter(|name| number(name) > release).count();
    let applied = run("migrate");
    assert!(applied.lines().any(|line| line.starts_with(&format!("{newer} migration"))), "{applied}");
    assert!(run("check").contains("no fault found"));
    assert!(migrate::is_current(&world.service.database).unwrap() && !adopt_record::is_due(&world.service).unwrap());
    // Whoever worked with it works on: they sign in with the password they had, and find what they did.
    let kit = world.sign_in("kit.farrow").get("/").status(200);
    kit.follow("WMP-").status(200).expect("Valid");
    world.sign_in("helen.marsh").get("/expiry").status(200).expect("Kit Farrow").expect("Bronwen Iveson");
    world.sign_in("tom.reyes").get("/queue").status(200).expect("Amara Nwosu");
    let criterion = scenes::a_criterion(&world, "amara.nwosu", CriterionStanding::Waiting);
    let version = scenes::submit(&world, "amara.nwosu", &[criterion]).unwrap();
    scenes::judge(&world, "tom.reyes", version.id, &scenes::competent()).unwrap();
    assert_eq!(scenes::standing(&world, "amara.nwosu", criterion), CriterionStanding::Competent);
    assert!(run("check").contains("no fault found"));
}

#[test]
fn the_history_that_a_release_is_kept_by_leaves_every_kind_of_row() {
    let database = databases::blank();
    migrate::migrate(&Database::open(&database.url)).unwrap();
    let world = history::play(database);
    has_every_kind_of_row(&world);
    let db = &mut *world.service.database.writer().unwrap();
    let acts: BTreeSet<String> =
        audit_events::table.select(audit_events::action).distinct().load(db).unwrap().into_iter().collect();
    // Only a record of before events witnessed rows is adopted.
    let adopted = Action::RecordAdopted;
    let wanted = Action::ALL.iter().filter(|action| **action != adopted).map(|action| action.as_str());
    let missing: Vec<&str> = wanted.filter(|action| !acts.contains(*action)).collect();
    assert_eq!(missing, Vec::<&str>::new());
    let sent: BTreeSet<String> = letters::table.select(letters::kind).distinct().load(db).unwrap().into_iter().collect();
    let missing: Vec<&str> = LetterKind::ALL.iter().map(|kind| kind.as_str()).filter(|kind| !sent.contains(*kind)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
#[ignore = "it is run once for each release, and what it writes is kept"]
fn the_databases_of_this_release_are_written() {
    assert!(databases::postgres().is_some(), "TEST_DATABASE_URL names a PostgreSQL server, so that both are written");
    let release = folder().join(number(migrations::names("sqlite").last().unwrap()));
    fs::create_dir_all(&release).unwrap();
    for (database, file) in [(databases::blank_sqlite(), "sqlite.sql"), (databases::blank(), "postgres.sql")] {
        migrate::migrate(&Database::open(&database.url)).unwrap();
        let world = history::play(database);
        fs::write(release.join(file), text::written(&world.database.url)).unwrap();
    }
}
