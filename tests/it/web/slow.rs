//! What takes long: a statement that would never end, and a list that is longer than one part of its file.

use std::{sync::mpsc, thread, time::Duration};

use chrono::TimeDelta;
use diesel::prelude::*;

use ipp::{
    app::{
        error::Error,
        export_team::{Export, List},
        team::{Entry, Wanted},
    },
    db::{
        connection::DatabaseUrl,
        limit,
        schema::sessions,
        sessions as kept_sessions,
        team::{Filter, Sort},
        transaction,
    },
    domain::{instant::Instant, page::Turn, permission::Whose},
};

use crate::support::{World, growth};

/// Whoever reads a CPD entry counts for ever.
const ENDLESS: &str = "ALTER TABLE cpd_entries RENAME TO cpd_kept; \
    CREATE VIEW cpd_entries AS SELECT * FROM cpd_kept WHERE 0 < \
    (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n)";
const MENDED: &str = "DROP VIEW cpd_entries; ALTER TABLE cpd_kept RENAME TO cpd_entries";

#[test]
fn a_page_that_would_never_be_ready_is_given_up_and_keeps_nobody_else_waiting() {
    let mut world = World::with_the_force();
    world.service.settings.request_seconds = 3;
    world.check_at_end = false;
    let amara = world.sign_in("amara.nwosu");
    let kit = world.sign_in("kit.farrow");
    growth::alter(&world, ENDLESS);
    let (done, ended) = mpsc::channel();
    for _ in 0..8 {
        let (done, asked) = (done.clone(), kit.elsewhere("/cpd"));
        thread::spawn(move || done.send(asked()).unwrap());
    }
    let mut answered = 0;
    let first = loop {
        amara.get("/work").status(200);
        answered += 1;
        if let Ok(first) = ended.try_recv() {
            break first;
        }
    };
    assert!(answered > 3, "only {answered} pages while another waited for one");
    let all: Vec<(u16, String)> = std::iter::once(first).chain(ended.iter().take(7)).collect();
    assert!(all.iter().all(|(status, _)| *status == 503), "{all:?}");
    assert!(all.iter().any(|(_, words)| words.contains("This took too long")), "{all:?}");
    growth::alter(&world, MENDED);
    kit.get("/cpd").status(200);
}

#[test]
fn an_act_that_would_never_end_is_given_up_with_its_locks_and_can_be_sent_again() {
    let mut world = World::with_the_force();
    world.service.settings.request_seconds = 1;
    let (begin, end) = match &world.database.url {
        DatabaseUrl::Sqlite(_) => (
            "CREATE TRIGGER endless BEFORE INSERT ON cpd_entries WHEN 0 < \
             (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n) BEGIN SELECT 1; END",
            "DROP TRIGGER endless",
        ),
        DatabaseUrl::Postgres(_) => (
            "CREATE FUNCTION endless() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN LOOP END LOOP; END $$; \
             CREATE TRIGGER endless BEFORE INSERT ON cpd_entries FOR EACH ROW EXECUTE FUNCTION endless()",
            "DROP TRIGGER endless ON cpd_entries; DROP FUNCTION endless",
        ),
    };
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
    let kept = growth::count(&world, "cpd_entries");
    growth::alter(&world, begin);
    form.submit("/cpd", &entry).status(503).expect("This took too long").expect("Nothing was changed");
    growth::alter(&world, end);
    assert_eq!(growth::count(&world, "cpd_entries"), kept);
    form.submit("/cpd", &entry).status(200).expect("A paper");
    assert_eq!(growth::count(&world, "cpd_entries"), kept + 1);
}

#[test]
fn what_one_request_asks_ends_in_time_however_many_statements_it_is() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let slow = match &world.database.url {
        DatabaseUrl::Sqlite(_) => {
            "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n) CROSS JOIN kept"
        }
        DatabaseUrl::Postgres(_) => "pg_sleep(1.2) LEFT JOIN kept ON TRUE",
    };
    growth::alter(&world, &format!("ALTER TABLE sessions RENAME TO kept; CREATE VIEW sessions AS SELECT kept.* FROM {slow}"));
    let _limit = limit::within(Duration::from_secs(2));
    let mut answered = 0;
    let ended = transaction::read::<(), Error>(&world.service.database, |db| {
        for _ in 0..3 {
            kept_sessions::load(db, "nobody's")?;
            answered += 1;
        }
        Ok(())
    });
    assert!(matches!(ended, Err(Error::TooLong)), "{ended:?}");
    assert!(answered < 2, "the second would have ended after the time");
}

#[test]
fn a_page_waits_for_nobody_to_note_that_its_session_was_seen() {
    let world = World::with_the_force();
    let seen = || -> Instant {
        sessions::table.select(sessions::seen_at).first(&mut *world.service.database.reader().unwrap()).unwrap()
    };
    let amara = world.sign_in("amara.nwosu");
    let signed_in = seen();
    world.pass(TimeDelta::minutes(2));
    let others: Vec<_> = std::iter::from_fn(|| {
        let _limit = limit::within(Duration::from_secs(2));
        world.service.database.writer().ok()
    })
    .collect();
    assert!(!others.is_empty());
    let (done, written) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            thread::sleep(Duration::from_secs(5));
            drop(others);
            done.send(()).unwrap();
        });
        amara.get("/work").status(200);
        assert!(written.try_recv().is_err(), "it waited for those who write");
        assert_eq!(seen(), signed_in);
        written.recv().unwrap();
    });
    amara.get("/work").status(200);
    assert_eq!(seen(), world.now(), "the next page notes it");
}

/// So many people more in the force of the world, analysts without a manager.
fn crowd(world: &World, people: usize) {
    let force = growth::id(world, "organisations WHERE name LIKE 'Westmarch%'");
    growth::run(
        world,
        &format!(
            "INSERT INTO people (name, name_key, email, email_key, mailbox_key, last_valid_day, version, added_at) \
               WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people}) \
               SELECT 'Crowd ' || (10000 + i), 'crowd ' || (10000 + i), 'crowd' || i || '@westmarch.example', \
               'crowd' || i || '@westmarch.example', 'crowd' || i || '@westmarch.example', p.last_valid_day, 1, p.added_at \
               FROM n, people p WHERE p.email = 'kit.farrow@westmarch.example';
             INSERT INTO postings (person_id, organisation_id, role, starts_on) \
               SELECT id, {force}, 'intelligence_analyst', '2026-01-01' FROM people WHERE name LIKE 'Crowd %';"
        ),
    );
}

#[test]
fn a_long_list_goes_out_part_by_part_and_whole_or_not_at_all() {
    let mut world = World::with_the_force();
    crowd(&world, 4_100);
    let helen = world.sign_in("helen.marsh");
    let file = helen.get("/team.csv").status(200);
    assert_eq!(file.headers["transfer-encoding"], "chunked");
    let names: Vec<&str> = file.body.lines().skip(2).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(names.iter().filter(|name| name.starts_with("Crowd ")).count(), 4_100);
    assert!(names.is_sorted_by_key(|name| ipp::domain::person::name_key(name)));
    let rows = format!("\"rows\":\"{}\"", names.len());
    assert_eq!(growth::count(&world, &format!("audit_events WHERE action = 'exported' AND detail LIKE '%{rows}%'")), 1);
    // The last of them cannot be read: what went out before is no whole file, and does not pass for one.
    world.check_at_end = false;
    let unreadable = "UPDATE postings SET role = 'nonsense' WHERE person_id = (SELECT id FROM people WHERE name = 'Crowd 14100')";
    match &world.database.url {
        DatabaseUrl::Sqlite(_) => growth::alter(&world, &format!("PRAGMA ignore_check_constraints = ON; {unreadable}")),
        DatabaseUrl::Postgres(_) => {
            growth::alter(&world, &format!("ALTER TABLE postings DROP CONSTRAINT postings_role_check; {unreadable}"));
        }
    }
    let broken = helen.get("/team.csv");
    assert!(broken.status == 200 && broken.body.is_empty(), "half a file is taken for a whole one");
}

#[test]
fn no_part_of_a_list_is_longer_than_another_and_each_asks_anew_who_may_read_it() {
    const NAMES: List = List { name: "team", head: &["Name"], cells: |entry: &Entry| vec![entry.name.clone()] };
    let mut world = World::with_the_force();
    world.check_at_end = false;
    crowd(&world, 4_100);
    let wanted = Wanted { filter: Filter::default(), sort: Sort::Name, turn: Turn::Start, whose: None::<Whose> };
    let helen = world.act("helen.marsh");
    let mut export = Export::begin(&helen, &NAMES, wanted).unwrap();
    let part = export.next(&world.service).unwrap().unwrap();
    assert_eq!(part.lines().count(), 2_002, "marking, head and 2,000 people");
    let part = export.next(&world.service).unwrap().unwrap();
    assert_eq!(part.lines().count(), 2_000);
    let hers = world.person("helen.marsh");
    growth::run(&world, &format!("UPDATE duties SET starts_on = '2020-01-01', ends_on = '2020-01-02' WHERE person_id = {hers}"));
    assert!(export.next(&world.service).is_err(), "she answers for nobody any more");
}
