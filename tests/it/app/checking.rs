//! What the records say of themselves: every derived column and every line of the chains is held against the facts.

use diesel::{RunQueryDsl, result::DatabaseErrorKind};
use ipp::{
    app::{check, error::Error, log_work},
    db::{connection::DatabaseUrl, organisations, people},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{OrganisationId, PersonId},
        progress::CriterionStanding,
    },
};

use super::scenes::*;
use crate::support::World;

/// A world whose records may be spoiled.
fn spoilable() -> World {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    world
}

/// Runs a statement past every act.
#[track_caller]
fn spoil(world: &World, statement: &str) {
    diesel::sql_query(statement).execute(&mut *world.service.database.writer().unwrap()).expect(statement);
}

/// Takes the trigger away that keeps a table as it was appended, as somebody with the database in their hands could.
fn unlock(world: &World, table: &str) {
    for step in ["edited", "deleted"] {
        match world.database.url {
            DatabaseUrl::Sqlite(_) => spoil(world, &format!("DROP TRIGGER {table}_never_{step}")),
            DatabaseUrl::Postgres(_) => spoil(world, &format!("DROP TRIGGER {table}_never_{step} ON {table}")),
        }
    }
}

fn faults(world: &World) -> Vec<String> {
    check::check(&world.service, &mut |_, _| {}).unwrap()
}

fn force(world: &World) -> OrganisationId {
    world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap()
}

#[test]
fn every_derived_column_is_held_against_its_facts() {
    let world = spoilable();
    assert_eq!(faults(&world), Vec::<String>::new());
    let amara = enrolment(&world, "amara.nwosu").id;
    let ada = world.person("ada.brandt");
    let waiting = "(SELECT MIN(id) FROM evidence_versions WHERE state = 'submitted')";
    for (statement, fault) in [
        (
            format!("UPDATE evidence_versions SET state = 'judged' WHERE id = {waiting}"),
            "its state says judged, its facts say submitted",
        ),
        (
            format!(
                "UPDATE enrolment_criteria SET standing = 'competent' WHERE enrolment_id = {amara} AND standing = 'not_started'"
            ),
            "the standing of a criterion is not what its decisions say",
        ),
        (format!("UPDATE enrolments SET competent_count = 44 WHERE id = {amara}"), "its counts are not those of its criteria"),
        (
            format!("UPDATE enrolments SET awarded = NOT awarded WHERE id = {amara}"),
            "it does not agree with its award and certificate",
        ),
        (
            format!("UPDATE enrolments SET certified = NOT certified WHERE id = {amara}"),
            "it does not agree with its award and certificate",
        ),
        (format!("UPDATE enrolments SET assessor_id = {ada} WHERE id = {amara}"), "its assessor is not the one allocated last"),
        (
            format!("UPDATE enrolments SET active = NOT active WHERE id = {amara}"),
            "whether anything was logged is not what it says",
        ),
        (
            format!("UPDATE enrolments SET due_on = starts_on WHERE id = {amara}"),
            "its due day, or the day from which it is behind, is not what its dates say",
        ),
        (
            format!("UPDATE enrolments SET behind_from = starts_on WHERE id = {amara}"),
            "its due day, or the day from which it is behind, is not what its dates say",
        ),
        (
            format!("UPDATE people SET last_valid_day = '2030-01-01' WHERE id = {ada}"),
            "their last valid day is not that of their certificates",
        ),
        (format!("UPDATE quarantines SET person_id = {ada}"), "whose text it hides, or where, is not what the record says"),
        (
            "UPDATE quarantines SET organisation_id = (SELECT MAX(id) FROM organisations)".to_owned(),
            "whose text it hides, or where, is not what the record says",
        ),
        (
            "UPDATE notices SET due_on = '2030-01-01' WHERE certificate_id = 1 AND threshold = 30".to_owned(),
            "its notices are not due on the days that its last valid day says",
        ),
        (
            "DELETE FROM notices WHERE certificate_id = 1 AND threshold = 30".to_owned(),
            "its notices are not due on the days that its last valid day says",
        ),
        (
            "UPDATE texts SET body = '\"changed\"' WHERE id = (SELECT MIN(text_id) FROM claims)".to_owned(),
            "it is not the text whose digest was kept in claims",
        ),
    ] {
        let world = spoilable();
        spoil(&world, &statement);
        let found = faults(&world);
        // What waits is counted from the states, so one lie may be two faults.
        assert!(found.iter().any(|found| found.contains(fault)), "{statement}: {found:?}");
    }
}

#[test]
fn a_line_changed_taken_out_or_cut_off_breaks_its_chain() {
    let force = force(&spoilable());
    let of = format!("WHERE organisation_id = {force} AND sequence");
    for (statement, line) in [
        (format!("UPDATE audit_events SET actor_id = actor_id + 1 {of} = 7"), "line 7 (event"),
        (format!("UPDATE audit_events SET detail = '{{\"forged\":\"yes\"}}' {of} = 9"), "line 9 (event"),
        (format!("UPDATE audit_events SET hash = 'forged' {of} = 11"), "line 11 (event"),
        (format!("UPDATE audit_events SET previous = 'forged' {of} = 13"), "line 13 (event"),
        (format!("DELETE FROM audit_events {of} = 15"), "line 15 (event"),
        (
            format!("DELETE FROM audit_events {of} = (SELECT length FROM audit_chains WHERE organisation_id = {force})"),
            "it should hold",
        ),
    ] {
        let world = spoilable();
        unlock(&world, "audit_events");
        spoil(&world, &statement);
        let found = faults(&world);
        assert!(found.iter().any(|found| found.contains(line)), "{statement}: {found:?}");
    }
}

#[test]
fn an_act_that_leaves_no_line_does_not_happen() {
    let world = World::with_the_force();
    let (force, amara) = (force(&world), world.person("amara.nwosu"));
    let silent = world.act("helen.marsh").write(force, |tx| {
        people::set_password_hash(tx.db, amara, "nobody's")?;
        Ok(PersonId(1))
    });
    assert!(matches!(silent, Err(Error::Unaudited)), "{silent:?}");
    let unsigned =
        world.service.write_unsigned(force, world.now(), |tx| Ok(people::set_password_hash(tx.db, amara, "nobody's")?));
    assert!(matches!(unsigned, Err(Error::Unaudited)), "{unsigned:?}");
    let kept = world.service.find(|db| people::password_hash(db, amara)).unwrap();
    assert_ne!(kept.as_deref(), Some("nobody's"), "what was not recorded was not done");
    let said = world.act("helen.marsh").write(force, |tx| {
        tx.record(Action::Exported, Subject::new(SubjectKind::Organisation, force), &[])?;
        Ok(PersonId(1))
    });
    assert!(said.is_ok());
}

#[test]
fn whatever_a_program_tries_nothing_is_there_twice() {
    let mut world = spoilable();
    world.check_at_end = true;
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    log_work::log(&world.act("zainab.holroyd"), &log_work::LogWork { submit: false, ..some_work(&world) }).unwrap();
    for (table, columns) in [
        ("notices", "certificate_id, threshold, due_on"),
        ("claims", "evidence_version_id, criterion_id, text_id, text_digest"),
        (
            "evidence_versions",
            "evidence_id, number, work_version_id, method, own_work, sanitised, begun_at, submitted_at, state, saves",
        ),
        (
            "audit_events",
            "organisation_id, sequence, happened_at, actor_id, action, subject_kind, subject_id, detail, previous, hash",
        ),
        ("form_keys", "person_id, form_key, body_digest, outcome, spent_at"),
    ] {
        let one = match table {
            "form_keys" => "1 = 1".to_owned(),
            "notices" => "threshold = 0 AND certificate_id = (SELECT MAX(certificate_id) FROM notices)".to_owned(),
            _ => format!("id = (SELECT MAX(id) FROM {table})"),
        };
        if table == "form_keys" {
            let amara = world.person("amara.nwosu");
            spoil(
                &world,
                &format!("INSERT INTO form_keys ({columns}) VALUES ({amara}, 'key', 'digest', 1, '2026-11-23 10:00:00')"),
            );
        }
        let again = format!("INSERT INTO {table} ({columns}) SELECT {columns} FROM {table} WHERE {one}");
        let error = diesel::sql_query(&again).execute(&mut *world.service.database.writer().unwrap()).expect_err(&again);
        assert!(Error::from(error).is_duplicate(table, ""), "{again}");
    }
}

#[test]
fn whatever_a_program_tries_a_report_is_of_one_thing() {
    let world = World::with_the_force();
    let columns = "person_id, organisation_id, reason, reported_by, reported_at";
    for (of, ids) in [("learning_id, cpd_id", "1, 1"), ("learning_id, work_version_id", "1, 1"), ("cpd_id", "NULL")] {
        let report =
            format!("INSERT INTO quarantines ({of}, {columns}) SELECT {ids}, {columns} FROM quarantines ORDER BY id LIMIT 1");
        let refused = diesel::sql_query(&report).execute(&mut *world.service.database.writer().unwrap());
        assert!(matches!(refused, Err(diesel::result::Error::DatabaseError(DatabaseErrorKind::CheckViolation, _))), "{report}");
    }
}
