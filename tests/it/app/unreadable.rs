//! Rows that cannot be read: the check names each, and looks at all the others.

use std::{
    fs::{self, OpenOptions},
    os::unix::fs::FileExt,
    path::Path,
};

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::BigInt};
use ipp::{
    app::{check, context::Service},
    db::{
        connection::{Database, DatabaseUrl},
        system,
    },
};

use crate::support::{World, databases, growth};

/// A world whose records may be spoiled.
fn world() -> World {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    world
}

/// What `check` says of the records, as a program that starts now finds them.
fn faults(world: &World) -> Vec<String> {
    let service = Service::new(Database::open(&world.database.url), "http://127.0.0.1", databases::key());
    check::check(&service, &mut |_, _| {}).unwrap()
}

#[track_caller]
fn assert_told(told: &[String], expected: &[String]) {
    for fault in expected {
        assert!(told.iter().any(|told| told.contains(fault)), "{fault}: {told:#?}");
    }
}

/// Faults that can be read, in other tables than those that hold what cannot be.
const BESIDE: &str = "UPDATE enrolments SET competent_count = 44 WHERE id = 1; \
    UPDATE quarantines SET organisation_id = (SELECT MAX(id) FROM organisations); \
    UPDATE texts SET body = '\"changed\"' WHERE id = (SELECT MIN(text_id) FROM cpd_entries); \
    UPDATE duties SET starts_on = '2001-01-01' WHERE id = 2; \
    UPDATE audit_chains SET head = 'forged' WHERE organisation_id = 0;";

fn beside() -> Vec<String> {
    [
        "enrolment 1: its counts are not those of its criteria",
        "whose text it hides, or where, is not what the record says",
        "it is not the text whose digest was kept in cpd_entries",
        "duties 2: starts_on is not as event",
        "audit chain 0: it should hold",
    ]
    .map(str::to_owned)
    .into()
}

#[test]
fn a_row_that_cannot_be_read_is_named_and_every_other_is_looked_at() {
    let world = world();
    let (version, event) = (
        growth::id(&world, "evidence_versions WHERE id = (SELECT MAX(id) FROM evidence_versions)"),
        growth::id(&world, "audit_events WHERE organisation_id = 1 AND sequence = 7"),
    );
    growth::alter(&world, BESIDE);
    match world.database.url {
        DatabaseUrl::Sqlite(_) => growth::alter(
            &world,
            &format!(
                "PRAGMA ignore_check_constraints = ON; DROP TRIGGER audit_events_never_edited; \
                 UPDATE evidence_versions SET state = 'lost' WHERE id = {version}; \
                 UPDATE audit_events SET happened_at = 'one morning' WHERE id = {event}; \
                 UPDATE people SET last_valid_day = 'never' WHERE id = 3; \
                 UPDATE postings SET role = X'00FF' WHERE id = 4; \
                 UPDATE claims SET text_digest = X'00FF' WHERE id = 5; \
                 UPDATE notices SET outcome = '', settled_at = '2026-01-01 10:00:00' WHERE certificate_id = 1 AND threshold = 0; \
                 PRAGMA writable_schema = ON; \
                 UPDATE sqlite_master SET sql = replace(sql, 'standing TEXT NOT NULL', 'standing TEXT') WHERE name = 'enrolment_criteria'; \
                 PRAGMA writable_schema = RESET; \
                 UPDATE enrolment_criteria SET standing = NULL WHERE enrolment_id = 2;"
            ),
        ),
        DatabaseUrl::Postgres(_) => growth::alter(
            &world,
            &format!(
                "ALTER TABLE evidence_versions DROP CONSTRAINT evidence_versions_state_check; \
                 ALTER TABLE audit_events DISABLE TRIGGER audit_events_never_edited; \
                 ALTER TABLE postings DROP CONSTRAINT postings_role_check; \
                 ALTER TABLE notices DROP CONSTRAINT notices_outcome_check; \
                 ALTER TABLE enrolment_criteria ALTER standing DROP NOT NULL; \
                 UPDATE evidence_versions SET state = 'lost' WHERE id = {version}; \
                 UPDATE audit_events SET happened_at = 'infinity' WHERE id = {event}; \
                 UPDATE people SET last_valid_day = 'infinity' WHERE id = 3; \
                 UPDATE postings SET role = 'nobody' WHERE id = 4; \
                 UPDATE claims SET text_digest = '' WHERE id = 5; \
                 UPDATE notices SET outcome = '', settled_at = '2026-01-01 10:00:00' WHERE certificate_id = 1 AND threshold = 0; \
                 UPDATE enrolment_criteria SET standing = NULL WHERE enrolment_id = 2;"
            ),
        ),
    }
    let enrolled = growth::id(
        &world,
        &format!(
            "enrolments WHERE id = (SELECT e.enrolment_id FROM evidence e JOIN evidence_versions v ON v.evidence_id = e.id WHERE v.id = {version})"
        ),
    );
    let holder = growth::id(&world, "people WHERE id = (SELECT person_id FROM postings WHERE id = 4)");
    let told = faults(&world);
    let mut expected = vec![
        format!("evidence_versions {version}: it cannot be read, or what belongs to it"),
        format!("enrolments {enrolled}: it cannot be read, or what belongs to it"),
        format!("audit_events {event}: it cannot be read"),
        "audit chain 1, line 7 (event".into(),
        "people 3: it cannot be read".into(),
        "postings 4: ".into(),
        format!("people {holder}: it cannot be read, or what belongs to it"),
        "claims 5: ".into(),
        "certificates 1: it cannot be read, or what belongs to it".into(),
        "enrolments 2: it cannot be read, or what belongs to it".into(),
    ];
    expected.extend(beside());
    assert_told(&told, &expected);
    let gone: Vec<&String> = told.iter().filter(|told| told.contains("it is gone")).collect();
    assert!(gone.is_empty(), "what cannot be read is not gone: {gone:#?}");
    // Nothing else is said to be unreadable.
    let mut unreadable: Vec<&str> =
        told.iter().filter(|told| told.contains("it cannot be read")).filter_map(|told| told.split(':').next()).collect();
    unreadable.sort_unstable();
    unreadable.dedup();
    let named = |told: &str| expected.iter().any(|fault| fault.starts_with(&format!("{told}: ")));
    assert!(unreadable.iter().all(|told| named(told)), "{unreadable:#?}");
}

const PAGE: usize = 4_096;

/// The pages below the root of a table's tree, each with its number.
fn leaves(file: &Path, root: i64) -> Vec<u32> {
    let bytes = fs::read(file).unwrap();
    let start = usize::try_from(root - 1).unwrap() * PAGE;
    let page = &bytes[start..start + PAGE];
    assert_eq!(page[0], 5, "the table is more than a page");
    let cells = usize::from(u16::from_be_bytes([page[3], page[4]]));
    let number = |at: usize| u32::from_be_bytes(page[at..at + 4].try_into().unwrap());
    (0..cells).map(|cell| number(usize::from(u16::from_be_bytes([page[12 + 2 * cell], page[13 + 2 * cell]])))).collect()
}

#[test]
fn a_damaged_page_is_gone_round() {
    #[derive(QueryableByName)]
    struct Root {
        #[diesel(sql_type = BigInt)]
        rootpage: i64,
    }
    let world = world();
    let DatabaseUrl::Sqlite(file) = &world.database.url else { return };
    growth::alter(&world, BESIDE);
    assert!(system::scrub(&mut world.service.database.writer().unwrap()).unwrap());
    let root: Root = sql_query("SELECT rootpage FROM sqlite_master WHERE name = 'claims'")
        .get_result(&mut *world.service.database.writer().unwrap())
        .unwrap();
    let leaves = leaves(file, root.rootpage);
    let damaged = u64::from(leaves[leaves.len() / 2]);
    let open = OpenOptions::new().write(true).open(file).unwrap();
    open.write_all_at(&[0; PAGE], (damaged - 1) * u64::try_from(PAGE).unwrap()).unwrap();
    let told = faults(&world);
    let round = |fault: &String| fault.starts_with("claims ") && fault.contains("none of these rows that there are can be read");
    assert!(told.iter().any(round), "{told:#?}");
    assert!(told.iter().any(|fault| fault.contains("malformed")), "{told:#?}");
    assert_told(&told, &beside());
    assert!(!told.iter().any(|fault| fault.starts_with("claims ") && fault.contains("it is gone")), "{told:#?}");
    // On either side of the page everything was read.
    let (first, last) = (growth::id(&world, "claims ORDER BY id LIMIT 1"), growth::id(&world, "claims ORDER BY id DESC LIMIT 1"));
    growth::alter(&world, &format!("UPDATE claims SET text_digest = '' WHERE id IN ({first}, {last})"));
    let told = faults(&world);
    assert_told(&told, &[first, last].map(|id| format!("claims {id}: text_digest is not as event")));
}
