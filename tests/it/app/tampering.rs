//! What somebody with the database in their hands can change past every act, and that `check` finds it and names it.

use ipp::{
    app::{anchor, assessment, check, declare_conflict},
    db::connection::Db,
    secret::Secret,
};
use rstest::rstest;

use super::scenes::*;
use crate::support::{World, growth};

/// A world whose records may be tampered with.
fn world() -> World {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    world
}

/// Runs statements as somebody with the database in their hands would: with the triggers out of the way where they stand in it,
/// and put back after it, so that the schema tells nothing.
fn tamper(world: &World, statements: &str) {
    let is_sqlite = matches!(&*world.service.database.writer().unwrap(), Db::Sqlite(_));
    let (mut off, mut on) = (String::new(), String::new());
    for table in ["decisions", "awards", "certificates", "audit_events"] {
        for (trigger, event) in [(format!("{table}_never_edited"), "UPDATE"), (format!("{table}_never_deleted"), "DELETE")] {
            if is_sqlite {
                off.push_str(&format!("DROP TRIGGER {trigger}; "));
                let refusal = format!("SELECT RAISE(ABORT, '{table} is appended, never changed')");
                on.push_str(&format!("CREATE TRIGGER {trigger} BEFORE {event} ON {table} BEGIN {refusal}; END; "));
            } else {
                off.push_str(&format!("ALTER TABLE {table} DISABLE TRIGGER {trigger}; "));
                on.push_str(&format!("ALTER TABLE {table} ENABLE TRIGGER {trigger}; "));
            }
        }
    }
    growth::alter(world, &off);
    growth::alter(world, statements);
    growth::alter(world, &on);
}

/// What `check` says, whole.
fn faults(world: &World) -> Vec<String> {
    check::check(&world.service, &mut |_, _| {}).unwrap()
}

#[rstest]
// Decisions, awards, certificates.
#[case::a_decision_s_assessor(
    "UPDATE decisions SET assessor_id = assessor_id + 1 WHERE id = 1",
    "decisions 1: assessor_id is not as event"
)]
#[case::a_decision_s_outcome(
    "UPDATE decisions SET outcome = 'not_yet', valid = FALSE WHERE id = (SELECT MIN(id) FROM decisions WHERE outcome = 'competent')",
    "outcome, valid is not as event"
)]
#[case::a_decision_s_test(
    "UPDATE decisions SET reliable = NOT reliable WHERE id = (SELECT MIN(id) FROM decisions WHERE outcome = 'not_yet' AND NOT sufficient)",
    "reliable is not as event"
)]
#[case::a_decision_s_duty("UPDATE decisions SET duty_id = duty_id + 1 WHERE id = 1", "decisions 1: duty_id is not as event")]
#[case::a_decision_s_day(
    "UPDATE decisions SET signed_at = '2020-01-01 10:00:00' WHERE id = 1",
    "decisions 1: signed_at is not as event"
)]
#[case::a_decision_taken_out("DELETE FROM decisions WHERE id = 1", "decisions 1: it is gone, and event")]
#[case::a_decision_invented(
    "INSERT INTO decisions (claim_id, assessor_id, duty_id, outcome, valid, authentic, current, sufficient, reliable, text_id, text_digest, undoes_id, signed_at) \
     SELECT claim_id, assessor_id, duty_id, outcome, valid, authentic, current, sufficient, reliable, text_id, text_digest, id, signed_at FROM decisions WHERE id = 1",
    "no event accounts for this row"
)]
#[case::an_award_s_date("UPDATE awards SET awarded_on = '2020-01-01' WHERE id = 1", "awards 1: awarded_on is not as event")]
#[case::an_award_s_assessor(
    "UPDATE awards SET assessor_id = assessor_id + 1 WHERE id = 1",
    "awards 1: assessor_id is not as event"
)]
#[case::an_early_award_made_ordinary("UPDATE awards SET early = NOT early WHERE id = 1", "awards 1: early is not as event")]
#[case::a_certificate_a_year_longer(
    "UPDATE certificates SET last_valid_day = '2031-01-01' WHERE id = 1; UPDATE notices SET due_on = due_on WHERE certificate_id = 1",
    "certificates 1: last_valid_day is not as event"
)]
#[case::a_certificate_s_number(
    "UPDATE certificates SET number = 'WMP-2020-000009' WHERE id = 1",
    "certificates 1: number is not as event"
)]
#[case::a_certificate_of_another_role(
    "UPDATE certificates SET role = 'researcher' WHERE id = 1 AND role <> 'researcher'; UPDATE certificates SET role = 'intelligence_manager' WHERE id = 1",
    "certificates 1: role is not as event"
)]
#[case::a_certificate_issued_by_another(
    "UPDATE certificates SET issued_by = issued_by + 1 WHERE id = 1",
    "certificates 1: issued_by is not as event"
)]
#[case::a_notice_settled(
    "UPDATE notices SET outcome = 'given', settled_at = '2026-01-01 10:00:00' WHERE threshold = 0 AND certificate_id = (SELECT MAX(certificate_id) FROM notices WHERE outcome IS NULL)",
    "outcome, settled_at is not as event"
)]
// Authority and accounts.
#[case::a_duty_lengthened("UPDATE duties SET ends_on = '2040-01-01' WHERE id = 1", "duties 1: ends_on is not as event")]
#[case::a_duty_begun_earlier("UPDATE duties SET starts_on = '2001-01-01' WHERE id = 1", "duties 1: starts_on is not as event")]
#[case::a_duty_given_to_another(
    "UPDATE duties SET person_id = person_id + 1 WHERE id = 1",
    "duties 1: person_id is not as event"
)]
#[case::a_duty_of_another_kind("UPDATE duties SET kind = 'curriculum_owner' WHERE id = 1", "duties 1: kind is not as event")]
#[case::a_duty_taken_away(
    "DELETE FROM duty_roles WHERE duty_id = (SELECT MIN(duty_id) FROM duty_roles)",
    "it is gone, and event"
)]
#[case::a_role_added_to_an_appointment(
    "INSERT INTO duty_roles (duty_id, role) SELECT MIN(duty_id), 'director_of_intelligence' FROM duty_roles",
    "director_of_intelligence: no event accounts for this row"
)]
#[case::an_administrator_inserted(
    "INSERT INTO duties (person_id, organisation_id, kind, starts_on) SELECT MIN(id), 1, 'administrator', '2026-01-01' FROM people",
    "no event accounts for this row"
)]
#[case::a_person_inserted(
    "INSERT INTO people (name, name_key, email, email_key, mailbox_key, last_valid_day, version, added_at) VALUES ('Nobody', 'nobody', 'no@body.example', 'no@body.example', 'no@body.example', '0001-01-01', 1, '2026-01-01 10:00:00')",
    "no event accounts for this row"
)]
#[case::a_password_replaced(
    "UPDATE people SET password_hash = (SELECT password_hash FROM people WHERE id = 2) || ' ' WHERE id = 1",
    "people 1: password_hash is not as event"
)]
#[case::a_person_renamed(
    "UPDATE people SET name = 'Somebody Else', name_key = 'somebody else' WHERE id = 1",
    "people 1: name is not as event"
)]
#[case::an_address_replaced(
    "UPDATE people SET email = 'x@y.example', email_key = 'x@y.example', mailbox_key = 'x@y.example' WHERE id = 1",
    "people 1: email is not as event"
)]
#[case::a_closed_account_opened(
    "UPDATE account_closings SET opened_at = '2026-11-01 10:00:00', opened_by = (SELECT MAX(id) FROM people), opened_reason = 'returned' WHERE id = 1",
    "account_closings 1: opened_reason, opened_by, opened_at is not as event"
)]
#[case::a_proposal_answered(
    "UPDATE duty_proposals SET answer = 'declined', answered_by = (SELECT MAX(id) FROM people), answered_at = '2026-11-01 10:00:00' WHERE id = (SELECT MAX(id) FROM duty_proposals WHERE answer IS NULL)",
    "answer, answered_by, answered_at is not as event"
)]
#[case::a_link_turned_to_another_person(
    "UPDATE password_links SET person_id = person_id + 1 WHERE id = 1",
    "password_links 1: person_id is not as event"
)]
#[case::a_link_made_to_last(
    "UPDATE password_links SET expires_at = '2040-01-01 10:00:00', used_at = NULL WHERE id = 1",
    "password_links 1: expires_at, used_at is not as event"
)]
#[case::a_posting_moved("UPDATE postings SET starts_on = '2001-01-01' WHERE id = 1", "postings 1: starts_on is not as event")]
#[case::a_line_manager_exchanged(
    "UPDATE postings SET line_manager_id = NULL WHERE id = (SELECT MIN(id) FROM postings WHERE line_manager_id IS NOT NULL)",
    "line_manager_id is not as event"
)]
#[case::a_setting_of_an_organisation(
    "UPDATE organisations SET certificate_years = 9 WHERE id = 1",
    "organisations 1: certificate_years is not as event"
)]
#[case::a_licence_lengthened(
    "UPDATE organisations SET licence_until = '2050-01-01' WHERE id = 1",
    "organisations 1: licence_until is not as event"
)]
// Programmes and evidence.
#[case::an_enrolment_begun_earlier(
    "UPDATE enrolments SET starts_on = '2020-01-01' WHERE id = 1",
    "enrolments 1: starts_on is not as event"
)]
#[case::other_terms("UPDATE enrolments SET earliest_months = 1 WHERE id = 1", "enrolments 1: earliest_months is not as event")]
#[case::a_criterion_taken_out_of_a_programme(
    "DELETE FROM enrolment_criteria WHERE enrolment_id = 1 AND criterion_id = (SELECT MAX(criterion_id) FROM enrolment_criteria WHERE enrolment_id = 1)",
    "it is gone, and event"
)]
#[case::another_assessor_allocated(
    "UPDATE allocations SET assessor_id = assessor_id + 1 WHERE id = 1",
    "allocations 1: assessor_id is not as event"
)]
#[case::a_conflict_of_another_trainee(
    "UPDATE conflicts SET trainee_id = (SELECT MAX(id) FROM people) WHERE id = 1",
    "conflicts 1: trainee_id is not as event"
)]
#[case::evidence_submitted_earlier(
    "UPDATE evidence_versions SET submitted_at = '2020-01-01 10:00:00' WHERE id = (SELECT MIN(id) FROM evidence_versions WHERE submitted_at IS NOT NULL)",
    "submitted_at is not as event"
)]
#[case::evidence_declared_own_work(
    "UPDATE evidence_versions SET own_work = NOT own_work WHERE id = (SELECT MIN(id) FROM evidence_versions WHERE submitted_at IS NULL)",
    "own_work is not as event"
)]
#[case::evidence_of_another_piece_of_work(
    "UPDATE evidence SET work_id = (SELECT MAX(id) FROM works) WHERE id = 1",
    "evidence 1: work_id is not as event"
)]
#[case::a_claim_of_another_criterion(
    "UPDATE claims SET criterion_id = (SELECT MAX(id) FROM criteria) WHERE id = 1",
    "claims 1: criterion_id is not as event"
)]
#[case::work_of_another_person("UPDATE works SET person_id = person_id + 1 WHERE id = 1", "works 1: person_id is not as event")]
#[case::work_marked_lower(
    "UPDATE work_versions SET marking = 'OFFICIAL-SENSITIVE' WHERE id = 1",
    "work_versions 1: marking is not as event"
)]
#[case::work_done_later("UPDATE work_versions SET starts_on = '2001-01-01', ends_on = NULL WHERE id = 1", "starts_on")]
#[case::learning_done_earlier(
    "UPDATE learning_records SET learned_on = '2001-01-01' WHERE id = 1",
    "learning_records 1: learned_on is not as event"
)]
#[case::cpd_of_another_day(
    "UPDATE cpd_entries SET done_on = '2001-01-01' WHERE id = 1",
    "cpd_entries 1: done_on is not as event"
)]
#[case::cpd_taken_out(
    "DELETE FROM cpd_works WHERE cpd_id = 1; DELETE FROM cpd_entries WHERE id = 1",
    "cpd_entries 1: it is gone, and event"
)]
#[case::a_report_taken_back("DELETE FROM quarantines WHERE id = 1", "quarantines 1: it is gone, and event")]
#[case::a_look_at_a_record_taken_out(
    "DELETE FROM record_views WHERE id = (SELECT MIN(id) FROM record_views)",
    "it is gone, and event"
)]
#[case::a_look_by_another(
    "UPDATE record_views SET viewer_id = (SELECT MAX(id) FROM people) WHERE id = (SELECT MIN(id) FROM record_views)",
    "viewer_id is not as event"
)]
#[case::a_report_by_another(
    "UPDATE quarantines SET reported_by = reported_by + 1 WHERE id = 1",
    "quarantines 1: reported_by is not as event"
)]
#[case::a_text_destroyed_without_a_report(
    "UPDATE texts SET body = NULL, salt = NULL, destroyed_at = '2026-11-01 10:00:00' WHERE id = (SELECT MIN(text_id) FROM decisions)",
    "destroyed_at is not as event"
)]
#[case::a_text_reworded(
    "UPDATE texts SET body = '\"changed\"' WHERE id = (SELECT MIN(text_id) FROM decisions)",
    "it is not the text whose digest was kept in decisions"
)]
#[case::a_text_and_its_digest("UPDATE decisions SET text_digest = 'ab' WHERE id = 1", "decisions 1: text_digest is not as event")]
// The curriculum, as published.
#[case::a_criterion_reworded(
    "UPDATE criteria SET statement = 'Can do little' WHERE id = 1",
    "criteria 1: statement is not as event"
)]
#[case::a_criterion_that_needs_less(
    "UPDATE criteria SET evidence_minimum = evidence_minimum + 1 WHERE id = 1",
    "criteria 1: evidence_minimum is not as event"
)]
#[case::a_unit_of_another_role("UPDATE units SET title = 'Another' WHERE id = 1", "units 1: title is not as event")]
#[case::an_edition_published_earlier(
    "UPDATE editions SET published_on = '2001-01-01' WHERE id = 1",
    "editions 1: published_on is not as event"
)]
// Letters.
#[case::a_letter_reworded("UPDATE letters SET body = 'Nothing happened' WHERE id = 1", "letters 1: body is not as event")]
#[case::a_letter_to_another("UPDATE letters SET address = 'x@y.example' WHERE id = 1", "letters 1: address is not as event")]
fn a_changed_row_is_found_with_its_column_and_its_event(#[case] statements: &str, #[case] fault: &str) {
    let world = world();
    let criterion = a_criterion(&world, "zainab.holroyd", ipp::domain::progress::CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assessment::open(&world.act("tom.reyes"), version.id).unwrap();
    let (enrolled, tom) = (enrolment(&world, "zainab.holroyd").id, world.person("tom.reyes"));
    declare_conflict::declare(&world.act("zainab.holroyd"), enrolled, tom, "They share a house").unwrap();
    tamper(&world, statements);
    let found = faults(&world);
    assert!(found.iter().any(|found| found.contains(fault)), "{statements}: {found:#?}");
    assert!(!found.iter().any(|found| found.starts_with("schema")), "{found:#?}");
}

#[test]
fn each_line_of_a_chain_that_was_changed_is_told() {
    let world = world();
    tamper(
        &world,
        "UPDATE audit_events SET detail = '{}', action = 'exported' WHERE organisation_id = 1 AND sequence IN (9, 30); \
         DELETE FROM audit_events WHERE organisation_id = 1 AND sequence = 20",
    );
    let told: Vec<String> = faults(&world).into_iter().filter(|fault| fault.starts_with("audit chain")).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    for (fault, line) in told.iter().zip([9, 20, 30]) {
        assert!(fault.starts_with(&format!("audit chain 1, line {line} (event")), "{told:?}");
    }
}

#[test]
fn two_postings_in_one_place_on_one_day_are_found() {
    let world = world();
    assert_eq!(faults(&world), Vec::<String>::new());
    let amara = world.person("amara.nwosu");
    // Witnessed as if an act had done it, so that nothing but the rule is broken. Elsewhere, or from the day after, is no fault.
    growth::run(
        &world,
        &format!(
            "INSERT INTO postings (person_id, organisation_id, role, starts_on, ends_on) \
               SELECT person_id, organisation_id, role, '2030-01-01', '2030-06-30' FROM postings WHERE person_id = {amara} AND ends_on IS NULL;
             INSERT INTO postings (person_id, organisation_id, role, starts_on) \
               SELECT {amara}, MAX(id), 'researcher', '2026-01-01' FROM organisations;
             INSERT INTO postings (person_id, organisation_id, role, starts_on, ends_on) \
               SELECT {amara}, MAX(id), 'researcher', '2020-01-01', '2025-12-31' FROM organisations;"
        ),
    );
    let told = faults(&world);
    let (met, by) = (format!("person {amara} is still posted in organisation 1 by posting"), "when it begins");
    assert!(told.len() == 1 && told[0].starts_with("posting ") && told[0].contains(&met) && told[0].ends_with(by), "{told:?}");
}

#[test]
fn a_record_that_nobody_touched_has_no_fault() {
    let world = world();
    assert_eq!(faults(&world), Vec::<String>::new());
}

#[test]
fn a_trigger_or_a_constraint_that_was_dropped_is_found() {
    for (sqlite, postgres, fault) in [
        ("DROP TRIGGER decisions_never_edited", "DROP TRIGGER decisions_never_edited ON decisions", "decisions_never_edited"),
        ("DROP INDEX people_by_mailbox", "DROP INDEX people_by_mailbox", "people_by_mailbox"),
        (
            "DROP TRIGGER awards_never_edited; CREATE TRIGGER awards_never_edited BEFORE UPDATE ON awards BEGIN SELECT 1; END",
            "ALTER TABLE awards DISABLE TRIGGER awards_never_edited",
            "awards_never_edited",
        ),
        ("ALTER TABLE duties ADD COLUMN note TEXT", "ALTER TABLE duty_proposals DROP CONSTRAINT duty_proposals_check1", "duties"),
        (
            "CREATE TRIGGER unseen AFTER INSERT ON people BEGIN SELECT 1; END",
            "ALTER TABLE works DISABLE TRIGGER works_witnessed",
            "",
        ),
    ] {
        let world = world();
        let is_sqlite = matches!(&*world.service.database.writer().unwrap(), Db::Sqlite(_));
        growth::alter(&world, if is_sqlite { sqlite } else { postgres });
        let found = faults(&world);
        assert!(
            found.iter().any(|found| found.starts_with("schema: ") && (!is_sqlite || found.contains(fault))),
            "{sqlite}: {found:?}"
        );
    }
}

#[test]
fn a_chain_computed_anew_without_the_key_is_found() {
    let mut other = World::with_the_force();
    other.check_at_end = false;
    // The same record under another key: what somebody without ours could make at best.
    other.service.secret = Secret::fresh().unwrap();
    let found = check::check_records(&other.service, &mut |_, _| {}).unwrap();
    assert!(found.iter().any(|found| found.contains("which is neither SECRET_KEY nor in SECRET_KEY_PREVIOUS")), "{found:?}");
    // Unsealed lines are of before, and stand at the beginning alone.
    let world = world();
    tamper(&world, "UPDATE audit_events SET key_id = '', witness = '' WHERE organisation_id = 1 AND sequence > 5");
    assert!(faults(&world).iter().any(|found| found.contains("audit chain 1, line 6")), "{:?}", faults(&world));
}

#[test]
fn a_key_that_was_changed_still_opens_what_was_sealed_before() {
    let mut world = World::with_the_force();
    let old = world.service.secret.clone();
    let new = Secret::fresh().unwrap().after(vec![old]);
    world.service =
        ipp::app::context::Service::new(world.service.database.clone(), "http://127.0.0.1", new).with(world.service.settings);
    let criterion = a_criterion(&world, "zainab.holroyd", ipp::domain::progress::CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assert_eq!(check::check_records(&world.service, &mut |_, _| {}).unwrap(), Vec::<String>::new());
}

#[test]
fn lines_cut_off_the_end_are_found_by_an_anchor_alone() {
    let world = world();
    let kept = anchor::line(&world.service, world.now()).unwrap();
    assert_eq!(anchor::compare(&world.service, &kept).unwrap(), Vec::<String>::new());
    let cut = "organisation_id = 1 AND sequence > (SELECT length - 20 FROM audit_chains WHERE organisation_id = 1)";
    tamper(
        &world,
        &format!(
            "DELETE FROM audit_events WHERE {cut}; \
             UPDATE audit_chains SET length = length - 20, head = (SELECT hash FROM audit_events e WHERE e.organisation_id = 1 ORDER BY sequence DESC LIMIT 1) WHERE organisation_id = 1"
        ),
    );
    let found = anchor::compare(&world.service, &kept).unwrap();
    assert!(found.len() == 1 && found[0].contains("audit chain 1 had") && found[0].contains("is shorter now"), "{found:?}");
    // The chain itself tells nothing, but the rows of those acts do.
    let records = check::check_records(&world.service, &mut |_, _| {}).unwrap();
    assert!(!records.iter().any(|found| found.starts_with("audit chain 1")), "{records:?}");
    // A line of the file that somebody changed is no anchor.
    let forged = kept.replacen(":", ":1", 1);
    for line in [forged.as_str(), "nonsense", &kept[..kept.len() - 1]] {
        assert!(anchor::compare(&world.service, line).unwrap()[0].contains("not signed by this installation"), "{line}");
    }
}

#[test]
fn a_chain_that_went_on_differently_is_found_by_an_anchor() {
    let (one, other) = (world(), world());
    let criterion = a_criterion(&one, "zainab.holroyd", ipp::domain::progress::CriterionStanding::NotStarted);
    submit(&one, "zainab.holroyd", &[criterion]).unwrap();
    let kept = anchor::line(&one.service, one.now()).unwrap();
    other.pass(chrono::TimeDelta::minutes(1));
    submit(&other, "zainab.holroyd", &[criterion]).unwrap();
    let found = anchor::compare(&other.service, &kept).unwrap();
    assert!(found.iter().any(|found| found.contains("had another line")), "{found:?}");
}
