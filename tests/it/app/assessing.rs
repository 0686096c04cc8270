//! An assessor judges evidence: appointed, unconflicted, never their own, once.

use diesel::RunQueryDsl;
use ipp::{
    app::{
        decide::{self, Decide},
        declare_conflict, end_duty, keep_postings, save_organisation, send_back,
    },
    db::{decisions, duties, organisations, postings},
    domain::{
        appointment::Duty, calendar, evidence::EvidenceState, ids::PostingId, person::Posting, progress::CriterionStanding,
        role::Role,
    },
};

use super::scenes::*;
use crate::support::World;

fn waiting(world: &World) -> ipp::db::evidence::EvidenceVersion {
    let criterion = a_criterion(world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(world, "zainab.holroyd", &[criterion]).unwrap()
}

#[test]
fn the_allocated_assessor_signs_and_the_criterion_is_competent() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", version.id, &competent()).unwrap();
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::Competent);
    let judged = &world.service.find(|db| decisions::of_versions(db, &[version.id])).unwrap()[0];
    assert_eq!((judged.assessor_name.as_str(), judged.feedback.as_deref()), ("Tom Reyes", Some("Clear")));
}

#[test]
fn nobody_but_the_allocated_assessor_sees_it() {
    let world = World::with_the_force();
    let version = waiting(&world);
    for stranger in ["ada.brandt", "helen.marsh", "ify.okafor", "sam.whitlock", "conrad.blaylock", "noor.vasquez"] {
        unseen(judge(&world, stranger, version.id, &competent()));
    }
}

#[test]
fn no_one_judges_their_own_work() {
    let world = World::with_the_force();
    let version = waiting(&world);
    let sentence = refused(judge(&world, "zainab.holroyd", version.id, &competent()));
    assert!(sentence.contains("No one judges their own work") && sentence.contains("Ask Helen Marsh"), "{sentence}");
}

#[test]
fn an_assessor_without_a_current_appointment_cannot_sign() {
    let world = World::with_the_force();
    let version = waiting(&world);
    let tom = world.person("tom.reyes");
    let duty = world.service.find(|db| duties::of(db, tom)).unwrap().remove(0);
    end_duty::end(&world.act("sam.whitlock"), duty.id, calendar::day_before(world.now().day())).unwrap();
    // Without any appointment in the force it no longer exists for him; with one for another role he is told why not.
    unseen(judge(&world, "tom.reyes", version.id, &competent()));
    let analysts = Duty { roles: vec![Role::IntelligenceAnalyst], from: world.now().day(), until: None, ..duty };
    give(&world, &analysts);
    let sentence = refused(judge(&world, "tom.reyes", version.id, &competent()));
    assert!(sentence.contains("no appointment as assessor for intelligence officer"), "{sentence}");
}

#[test]
fn a_declared_conflict_blocks_until_a_coordinator_ends_it() {
    let world = World::with_the_force();
    let version = waiting(&world);
    let enrolment = enrolment(&world, "zainab.holroyd").id;
    let tom = world.person("tom.reyes");
    unseen(declare_conflict::declare(&world.act("ada.brandt"), enrolment, tom, "Cousins"));
    let conflict = declare_conflict::declare(&world.act("tom.reyes"), enrolment, tom, "We are cousins").unwrap();
    stale(declare_conflict::declare(&world.act("zainab.holroyd"), enrolment, tom, "Cousins"));
    let sentence = refused(judge(&world, "tom.reyes", version.id, &competent()));
    assert!(sentence.contains("conflict") && sentence.contains("Helen Marsh"), "{sentence}");
    assert!(refused(allocate(&world, "helen.marsh", enrolment, tom)).contains("conflict"));
    unseen(declare_conflict::end(&world.act("tom.reyes"), enrolment, conflict));
    declare_conflict::end(&world.act("helen.marsh"), enrolment, conflict).unwrap();
    judge(&world, "tom.reyes", version.id, &competent()).unwrap();
}

#[test]
fn the_line_manager_assesses_only_where_the_organisation_allows_it() {
    let world = World::with_the_force();
    let version = waiting(&world);
    let (zainab, tom) = (world.person("zainab.holroyd"), world.person("tom.reyes"));
    let held = world.service.find(|db| postings::current(db, zainab, world.now().day())).unwrap().remove(0);
    keep_postings::end(
        &world.act("sam.whitlock"),
        held.id,
        &keep_postings::LastDay::first(calendar::day_before(world.now().day()), &[]),
    )
    .unwrap();
    let under_tom = Posting { id: PostingId(0), from: world.now().day(), until: None, line_manager: Some(tom), ..held.clone() };
    keep_postings::start(&world.act("sam.whitlock"), &under_tom, false).unwrap();
    let sentence = refused(judge(&world, "tom.reyes", version.id, &competent()));
    assert!(sentence.contains("line manager may not assess"), "{sentence}");
    let mut force = world.service.find(|db| organisations::load(db, held.organisation)).unwrap();
    force.settings.line_manager_may_assess = true;
    save_organisation::change(&world.act("sam.whitlock"), &force).unwrap();
    judge(&world, "tom.reyes", version.id, &competent()).unwrap();
}

#[test]
fn a_second_decision_on_the_same_claim_is_impossible() {
    let world = World::with_the_force();
    let version = waiting(&world);
    judge(&world, "tom.reyes", version.id, &competent()).unwrap();
    let sentence = stale(judge(&world, "tom.reyes", version.id, &not_yet()));
    assert!(sentence.contains("Tom Reyes signed this version off on 23 November 2026"), "{sentence}");
    // By constraint, whatever a program tries.
    let again = "INSERT INTO decisions (claim_id, assessor_id, duty_id, outcome, valid, authentic, current, sufficient, reliable, \
                 text_id, text_digest, signed_at) SELECT claim_id, assessor_id, duty_id, outcome, valid, authentic, current, \
                 sufficient, reliable, text_id, text_digest, signed_at FROM decisions WHERE id = (SELECT MAX(id) FROM decisions)";
    assert!(diesel::sql_query(again).execute(&mut *world.service.database.writer().unwrap()).is_err());
}

#[test]
fn eight_windows_sign_the_same_page_and_one_counts() {
    let world = World::with_the_force();
    let version = waiting(&world);
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let windows: Vec<_> =
            (0..8).map(|_| scope.spawn(|| judge(&world, "tom.reyes", version.id, &competent()).is_ok())).collect();
        windows.into_iter().map(|window| window.join().unwrap()).collect()
    });
    assert_eq!(outcomes.into_iter().filter(|signed| *signed).count(), 1);
}

#[test]
fn decisions_awards_certificates_and_events_are_never_changed() {
    let world = World::with_the_force();
    for (table, column) in
        [("decisions", "signed_at"), ("awards", "early"), ("certificates", "number"), ("audit_events", "detail")]
    {
        for statement in [format!("UPDATE {table} SET {column} = {column}"), format!("DELETE FROM {table}")] {
            let answer = diesel::sql_query(&statement).execute(&mut *world.service.database.writer().unwrap());
            assert!(answer.unwrap_err().to_string().contains("appended, never changed"), "{statement}");
        }
    }
}

#[test]
fn the_page_is_signed_as_a_whole() {
    let world = World::with_the_force();
    let criteria: Vec<_> = progress(&world, "zainab.holroyd").into_iter().map(|c| c.criterion).take(2).collect();
    let version = submit(&world, "zainab.holroyd", &criteria).unwrap();
    let claims = claims(&world, version.id);
    let half =
        Decide { version: version.id, judgements: vec![(claims[0], competent())], signature: world.signature("tom.reyes") };
    assert_eq!(invalid(decide::decide(&world.act("tom.reyes"), &half)), [format!("outcome-{}", claims[1])]);
    assert_eq!(crate::app::scenes::version(&world, version.id).state, EvidenceState::Submitted);
}

#[test]
fn only_ones_own_password_signs() {
    let world = World::with_the_force();
    let version = waiting(&world);
    let judgements = claims(&world, version.id).into_iter().map(|claim| (claim, competent())).collect();
    let forged = Decide { version: version.id, judgements, signature: world.signature("helen.marsh") };
    refused(decide::decide(&world.act("tom.reyes"), &forged));
}

#[test]
fn evidence_is_sent_back_unjudged_with_a_reason() {
    let world = World::with_the_force();
    let version = waiting(&world);
    assert_eq!(invalid(send_back::send_back(&world.act("tom.reyes"), version.id, " ")), ["send_back_reason"]);
    unseen(send_back::send_back(&world.act("helen.marsh"), version.id, "No"));
    send_back::send_back(&world.act("tom.reyes"), version.id, "The reference leads elsewhere").unwrap();
    assert_eq!(crate::app::scenes::version(&world, version.id).state, EvidenceState::Returned);
    assert!(stale(judge(&world, "tom.reyes", version.id, &competent())).contains("sent back"));
}

#[test]
fn a_not_yet_comes_back_and_touches_its_own_claim_only() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let first = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let second = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", first.id, &competent()).unwrap();
    judge(&world, "tom.reyes", second.id, &not_yet()).unwrap();
    assert_eq!(crate::app::scenes::version(&world, second.id).state, EvidenceState::Returned);
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::Competent);
}

#[test]
fn claims_that_are_not_the_versions_own_make_the_page_stale() {
    let world = World::with_the_force();
    let (version, other) = (waiting(&world), waiting(&world));
    let judgements = [version.id, other.id].iter().flat_map(|id| claims(&world, *id)).map(|claim| (claim, competent())).collect();
    let both = Decide { version: version.id, judgements, signature: world.signature("tom.reyes") };
    assert!(stale(decide::decide(&world.act("tom.reyes"), &both)).contains("not those of the page you signed"));
    for id in [version.id, other.id] {
        assert_eq!(crate::app::scenes::version(&world, id).state, EvidenceState::Submitted);
    }
}

#[test]
fn a_conflict_has_a_reason_and_is_about_somebody_who_might_assess() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "zainab.holroyd").id;
    let (tom, ada, diane) = (world.person("tom.reyes"), world.person("ada.brandt"), world.person("diane.ellis"));
    let declare = |by: &str, about, reason: &str| declare_conflict::declare(&world.act(by), enrolled, about, reason);
    assert_eq!(invalid(declare("zainab.holroyd", tom, " ")), ["conflict_reason"]);
    // The parties speak about each other; the coordinator about anyone appointed for the role.
    assert_eq!(invalid(declare("zainab.holroyd", ada, "Cousins")), ["conflict_assessor"]);
    assert_eq!(invalid(declare("helen.marsh", diane, "Cousins")), ["conflict_assessor"]);
    assert_eq!(invalid(declare("helen.marsh", world.person("conrad.blaylock"), "Cousins")), ["conflict_assessor"]);
    declare("helen.marsh", ada, "Cousins").unwrap();
    assert!(refused(allocate(&world, "helen.marsh", enrolled, ada)).contains("conflict"));
}

#[test]
fn a_conflict_is_ended_once_and_from_its_own_enrolment() {
    let world = World::with_the_force();
    let (zainab, amara) = (enrolment(&world, "zainab.holroyd").id, enrolment(&world, "amara.nwosu").id);
    let tom = world.person("tom.reyes");
    let conflict = declare_conflict::declare(&world.act("tom.reyes"), zainab, tom, "We are cousins").unwrap();
    unseen(declare_conflict::end(&world.act("helen.marsh"), amara, conflict));
    declare_conflict::end(&world.act("helen.marsh"), zainab, conflict).unwrap();
    assert!(stale(declare_conflict::end(&world.act("helen.marsh"), zainab, conflict)).contains("already been ended"));
}

#[test]
fn old_work_is_flagged_by_its_age_when_it_was_submitted() {
    let world = World::with_the_force();
    let today = world.now().day();
    for (months, flagged) in [(23, None), (25, Some(24))] {
        let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
        let mut command = some_work(&world);
        command.values.span.from = calendar::months_before(today, months);
        command.claims = vec![(criterion, "It shows it".into())];
        let work = ipp::app::log_work::log(&world.act("zainab.holroyd"), &command).unwrap();
        let version = newest(&world, work).id;
        // Two months in the queue do not make it older.
        let later =
            ipp::app::context::Act::by(&world.service, world.person("tom.reyes"), world.now().plus(chrono::TimeDelta::days(61)));
        assert_eq!(ipp::app::assessment::open(&later, version).unwrap().older_than_months, flagged, "{months} months");
        let author = world.person("zainab.holroyd");
        let read = world.service.read(author, world.now(), |view| ipp::app::read_evidence::read(view, version)).unwrap();
        assert_eq!(read.older_than, flagged, "{months} months");
    }
}
