//! Whatever changes a fact is noted below the acts: no act can forget it, and none happens without an event that says so.

use std::{collections::BTreeSet, process::Command};

use diesel::{QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_query, sql_types::Text};
use ipp::{
    app::{adopt_record, check, error::Error, log_cpd},
    db::{
        audit::{self, Chain},
        connection::{Database, DatabaseUrl, Db},
        migrate, system,
        transaction::{self, SYSTEM},
        witness::{self, NO_FACTS, TABLES},
    },
    domain::{
        cpd::CpdText,
        event::{Action, Subject, SubjectKind},
    },
};

use crate::support::{
    World,
    databases::{self, KEY},
    growth,
};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(database: &Database, query: &str) -> BTreeSet<String> {
    sql_query(query).load::<Line>(&mut *database.writer().unwrap()).unwrap().into_iter().map(|row| row.line).collect()
}

#[test]
fn every_column_is_a_fact_or_follows_from_facts() {
    let file = databases::blank_sqlite();
    let database = Database::open(&file.url);
    migrate::migrate(&database).unwrap();
    let columns = "SELECT m.name || '.' || c.name AS line FROM sqlite_master m JOIN pragma_table_info(m.name) c \
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'";
    let there: BTreeSet<String> = lines(&database, columns)
        .into_iter()
        .filter(|line| !NO_FACTS.iter().any(|table| line.starts_with(&format!("{table}."))))
        .collect();
    let named: BTreeSet<String> = TABLES
        .iter()
        .flat_map(|table| {
            [table.keys, table.facts, table.derived].concat().into_iter().map(|column| format!("{}.{column}", table.name))
        })
        .collect();
    assert_eq!(there, named);
}

#[test]
fn postgresql_notes_the_same_rows() {
    if databases::postgres().is_none() {
        // On SQLite the triggers are made from the tables themselves.
        return;
    }
    let server = databases::blank();
    let database = Database::open(&server.url);
    migrate::migrate(&database).unwrap();
    let triggers = "SELECT pg_get_triggerdef(oid) AS line FROM pg_trigger WHERE tgname LIKE '%\\_witnessed'";
    let expected = TABLES.iter().map(|table| {
        let keys: Vec<String> = table.keys.iter().map(|key| format!("'{key}'")).collect();
        format!(
            "CREATE TRIGGER {0}_witnessed AFTER INSERT OR DELETE OR UPDATE OF {1} ON public.{0} FOR EACH ROW EXECUTE FUNCTION note_changed_row({2})",
            table.name,
            [table.keys, table.facts].concat().join(", "),
            keys.join(", ")
        )
    });
    // The server names the columns in an order of its own.
    let in_order = |line: String| {
        let line = line.replace('"', "");
        let (start, rest) = line.split_once(" UPDATE OF ").unwrap();
        let (columns, end) = rest.split_once(" ON ").unwrap();
        let columns: BTreeSet<&str> = columns.split(", ").collect();
        format!("{start} {columns:?} {end}")
    };
    let there: BTreeSet<String> = lines(&database, triggers).into_iter().map(in_order).collect();
    assert_eq!(there, expected.map(in_order).collect());
}

#[test]
fn nothing_is_changed_without_an_event() {
    let world = World::with_the_force();
    let spoil = "UPDATE people SET name = name || '!'";
    let before = growth::count(&world, "people WHERE name LIKE '%!'");
    let tidy = transaction::housekeep::<_, Error>(&world.service.database, |db| Ok(db.batch_execute(spoil)?));
    assert!(tidy.unwrap_err().to_string().contains("no event accounts for what was changed in people"));
    let silent = transaction::write::<_, Error>(&world.service.database, SYSTEM, |db, _| Ok(db.batch_execute(spoil)?));
    assert!(silent.unwrap_err().to_string().contains("no event accounts for"));
    assert_eq!(growth::count(&world, "people WHERE name LIKE '%!'"), before);
    // What follows from facts is nobody's act.
    transaction::housekeep::<_, Error>(&world.service.database, |db| {
        Ok(db.batch_execute("UPDATE people SET name_key = name_key; DELETE FROM sessions")?)
    })
    .unwrap();
}

#[test]
fn an_event_holds_the_rows_of_its_act() {
    let world = World::with_the_force();
    let text = CpdText { title: "A seminar".into(), what: "Sources".into(), effect: "I ask first".into() };
    let entry = log_cpd::LogCpd { on: world.now().day(), minutes: None, text, works: Vec::new() };
    let id = log_cpd::log(&world.act("amara.nwosu"), &entry).unwrap();
    let kept =
        lines(&world.service.database, "SELECT witness AS line FROM audit_events WHERE id = (SELECT MAX(id) FROM audit_events)");
    let kept = kept.first().unwrap();
    let rows: Vec<(&str, &str)> = witness::lines(kept).map(|(table, key, _)| (table, key)).collect();
    assert!(rows.contains(&("cpd_entries", id.to_string().as_str())), "{rows:?}");
    assert!(rows.iter().any(|(table, _)| *table == "texts"), "{rows:?}");
    assert_eq!(rows.len(), 2);
}

/// What a record was before events witnessed rows: no line is sealed, and nothing is witnessed.
fn as_before(world: &World) {
    let mut db = world.service.database.writer().unwrap();
    let (off, on) = match &mut *db {
        Db::Sqlite(c) => {
            let triggers = "SELECT sql AS line FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_events_never%'";
            let made: Vec<Line> = diesel::sql_query(triggers).load(c).unwrap();
            let made: Vec<String> = made.into_iter().map(|trigger| trigger.line).collect();
            ("DROP TRIGGER audit_events_never_edited; DROP TRIGGER audit_events_never_deleted", made.join(";"))
        }
        Db::Postgres(_) => {
            ("ALTER TABLE audit_events DISABLE TRIGGER USER", "ALTER TABLE audit_events ENABLE TRIGGER USER".to_owned())
        }
    };
    db.batch_execute(off).unwrap();
    db.batch_execute("DELETE FROM audit_events; UPDATE audit_chains SET length = 0, head = ''").unwrap();
    // The first line of each, as it was hashed then.
    for (chain, hash) in OLD {
        db.batch_execute(&format!(
            "INSERT INTO audit_events (organisation_id, sequence, happened_at, actor_id, action, subject_kind, subject_id, detail, previous, hash) \
             VALUES ({chain}, 1, '2026-11-01 10:00:00', NULL, 'signed_out', 'person', 1, '{{}}', '', '{hash}'); \
             UPDATE audit_chains SET length = 1, head = '{hash}' WHERE organisation_id = {chain}; "
        ))
        .unwrap();
    }
    db.batch_execute(&on).unwrap();
    system::record_fact(&mut db, system::RECORD_TO_ADOPT, "yes").unwrap();
}

/// The SHA-256 of `[chain,1,"2026-11-01T10:00:00.000000Z","","signed_out","person",1,"{}",""]`.
const OLD: [(i64, &str); 2] = [
    (0, "cb01dae8292d18f3e35becda0a732c129d51a3049796dd85edf38d9d66c561aa"),
    (1, "de0651f66cb49f4669332e99ed71be9bc7de734c999816a81904c5a20be9a4f0"),
];

#[test]
fn a_check_says_that_a_record_is_to_be_adopted_and_migrate_adopts_it_under_the_key() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    as_before(&world);
    let database = match world.service.database.url() {
        DatabaseUrl::Sqlite(file) => format!("sqlite:{}", file.display()),
        DatabaseUrl::Postgres(url) => url.clone(),
    };
    let said = |command: &str, key: Option<&str>| {
        let mut ipp = Command::new(env!("CARGO_BIN_EXE_ipp"));
        ipp.arg(command).env_clear().env("DATABASE_URL", &database).envs(key.map(|key| ("SECRET_KEY", key)));
        let output = ipp.output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    let is_due = || said("check", Some(KEY)).contains("adopt it by `ipp migrate`, and check again");
    assert!(!said("migrate", None).contains("witnessed as they stand"));
    assert!(is_due());
    assert!(said("migrate", Some(KEY)).contains(" rows are witnessed as they stand"));
    assert!(!is_due());
}

#[test]
fn a_record_of_before_is_adopted_once_and_witnessed_from_then_on() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    as_before(&world);
    let faults = || check::check_records(&world.service, &mut |_, _| {}).unwrap();
    assert!(faults().iter().any(|fault| fault.contains("audit chain 1: it is not adopted yet")));
    let adopted = adopt_record::adopt(&world.service, world.now()).unwrap();
    assert!(adopted > 1_000, "{adopted}");
    assert_eq!(faults(), Vec::<String>::new());
    assert_eq!(adopt_record::adopt(&world.service, world.now()).unwrap(), 0);
    // Whoever asks for it once more, to have what they changed adopted, is found.
    growth::run(&world, "INSERT INTO system_facts (name, value) VALUES ('record_to_adopt', 'yes')");
    assert_eq!(adopt_record::adopt(&world.service, world.now()).unwrap(), 0, "every chain is sealed");
    let sealed = format!("audit_events WHERE action = '{}' AND key_id <> ''", Action::RecordAdopted.as_str());
    assert!(growth::count(&world, &sealed) > 2);
    // Nor does a line of that name pass, however it came to be there once ordinary lines have followed.
    let adopting = |chain: &mut Chain| {
        let subject = Subject::new(SubjectKind::Organisation, SYSTEM);
        chain.append(audit::Line { at: world.now(), actor: None, action: Action::RecordAdopted, subject, detail: "{}".into() });
    };
    transaction::write::<_, Error>(&world.service.database, SYSTEM, |_, chain| {
        adopting(chain);
        Ok(())
    })
    .unwrap();
    assert!(faults().iter().any(|fault| fault.contains("the record was adopted once more")), "{:?}", faults());
    spoil(&world, "UPDATE people SET version = version + 1 WHERE id = 1");
    assert!(faults().iter().any(|fault| fault.starts_with("people 1: version is not as event")), "{:?}", faults());
}

fn spoil(world: &World, statement: &str) {
    world.service.database.writer().unwrap().batch_execute(statement).unwrap();
}
