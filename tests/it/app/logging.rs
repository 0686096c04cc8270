//! A trainee logs work, learning and CPD.

use diesel::{Connection, connection::InstrumentationEvent};
use ipp::{
    app::{
        begin_evidence,
        context::Act,
        enrol::{self, Enrol},
        keep_postings, log_cpd, log_learning, log_work,
        log_work::LogWork,
        revise_evidence, withdraw_evidence,
    },
    db::{claims, connection::Db, curricula, evidence, learning::LearningText, organisations, work},
    domain::{
        calendar,
        cpd::CpdText,
        evidence::{Declarations, EvidenceState},
        ids::{CriterionId, PostingId, UnitId, WorkId},
        learning::WayOfLearning,
        person::Posting,
        progress::CriterionStanding,
        role::Role,
        work::{Span, WorkText},
    },
};

use super::scenes::*;
use crate::support::World;

#[test]
fn evidence_waits_once_both_declarations_are_made() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let claims = vec![(criterion, "I checked it".to_owned())];
    for (own_work, sanitised, field) in [(false, true, "own_work"), (true, false, "sanitised")] {
        let command = LogWork { claims: claims.clone(), declarations: Declarations { own_work, sanitised }, ..some_work(&world) };
        assert_eq!(invalid(log_work::log(&world.act("zainab.holroyd"), &command)), [field]);
    }
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assert_eq!(version.state, EvidenceState::Submitted);
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::Waiting);
}

#[test]
fn a_draft_may_be_thin_but_a_submission_may_not() {
    let world = World::with_the_force();
    let thin = LogWork { text: WorkText { title: "Later".into(), ..WorkText::default() }, ..some_work(&world) };
    let draft = log_work::log(&world.act("zainab.holroyd"), &LogWork { submit: false, ..thin.clone() }).unwrap();
    assert_eq!(newest(&world, draft).state, EvidenceState::Draft);
    let at_fault = invalid(log_work::log(&world.act("zainab.holroyd"), &thin));
    assert_eq!(at_fault, ["asked", "did", "came_of_it", "learned", "system", "reference", "holder", "claims"]);
    let no_claim = invalid(log_work::log(&world.act("zainab.holroyd"), &some_work(&world)));
    assert_eq!(no_claim, ["claims"]);
}

#[test]
fn only_criteria_of_ones_own_programme_can_be_claimed() {
    let world = World::with_the_force();
    let mine = progress(&world, "zainab.holroyd");
    let foreign =
        progress(&world, "owen.castellan").into_iter().find(|c| !mine.iter().any(|m| m.criterion == c.criterion)).unwrap();
    assert_eq!(invalid(submit(&world, "zainab.holroyd", &[foreign.criterion])), ["claims"]);
    assert_eq!(invalid(submit(&world, "zainab.holroyd", &[CriterionId(999_999)])), ["claims"]);
}

#[test]
fn work_thirty_years_old_is_a_typing_slip() {
    let world = World::with_the_force();
    let mut command = LogWork { submit: false, ..some_work(&world) };
    command.values.span = Span { from: calendar::months_before(world.now().day(), 12 * 31), until: None };
    assert_eq!(invalid(log_work::log(&world.act("zainab.holroyd"), &command)), ["from"]);
}

#[test]
fn a_draft_saved_in_two_windows_is_stale_in_the_second() {
    let world = World::with_the_force();
    let command = LogWork { submit: false, ..some_work(&world) };
    let work = log_work::log(&world.act("zainab.holroyd"), &command).unwrap();
    let draft = newest(&world, work);
    log_work::save(&world.act("zainab.holroyd"), draft.id, draft.saves, &command).unwrap();
    let sentence = stale(log_work::save(&world.act("zainab.holroyd"), draft.id, draft.saves, &command));
    assert!(sentence.contains("saved somewhere else"), "{sentence}");
}

#[test]
fn a_judged_version_cannot_change() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let submitted = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", submitted.id, &competent()).unwrap();
    stale(log_work::save(&world.act("zainab.holroyd"), submitted.id, submitted.saves, &some_work(&world)));
    let sentence = refused(withdraw_evidence::withdraw(&world.act("zainab.holroyd"), submitted.id));
    assert!(sentence.contains("judged"), "{sentence}");
}

#[test]
fn evidence_is_withdrawn_before_it_is_judged_and_answered_with_a_new_version() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let submitted = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    unseen(withdraw_evidence::withdraw(&world.act("owen.castellan"), submitted.id));
    withdraw_evidence::withdraw(&world.act("zainab.holroyd"), submitted.id).unwrap();
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::NotStarted);
    let draft = revise_evidence::revise(&world.act("zainab.holroyd"), submitted.id).unwrap();
    assert_eq!(version(&world, draft).number, 2);
    stale(revise_evidence::revise(&world.act("zainab.holroyd"), submitted.id));
}

#[test]
fn the_next_version_carries_only_the_claims_still_open() {
    let world = World::with_the_force();
    let open: Vec<_> = progress(&world, "zainab.holroyd").into_iter().map(|c| c.criterion).take(2).collect();
    let submitted = submit(&world, "zainab.holroyd", &open).unwrap();
    let claims = claims(&world, submitted.id);
    let judgements = vec![(claims[0], competent()), (claims[1], not_yet())];
    let command = ipp::app::decide::Decide { version: submitted.id, judgements, signature: world.signature("tom.reyes") };
    ipp::app::decide::decide(&world.act("tom.reyes"), &command).unwrap();
    let draft = revise_evidence::revise(&world.act("zainab.holroyd"), submitted.id).unwrap();
    let carried: Vec<_> =
        world.service.find(|db| claims::of(db, &[draft])).unwrap().into_iter().map(|claim| claim.criterion).collect();
    assert_eq!(carried, [open[1]]);
    let both = LogWork { claims: open.iter().map(|c| (*c, "Again".to_owned())).collect(), ..some_work(&world) };
    assert_eq!(invalid(log_work::save(&world.act("zainab.holroyd"), draft, 1, &both)), [format!("claim-{}", open[0])]);
}

#[test]
fn somebody_without_an_enrolment_logs_the_work_alone() {
    let world = World::with_the_force();
    let work = log_work::log(&world.act("kit.farrow"), &LogWork { submit: false, ..some_work(&world) }).unwrap();
    assert!(world.service.find(|db| evidence::newest_of_works(db, &[work])).unwrap().is_empty());
    let sentence = refused(log_work::log(&world.act("sam.whitlock"), &some_work(&world)));
    assert!(sentence.contains("no current posting"), "{sentence}");
}

fn learning(world: &World, unit: UnitId, works: Vec<WorkId>, way: WayOfLearning) -> log_learning::LogLearning {
    let text = LearningText { title: "Shadowed a check".into(), learned: "How to ask".into(), used: "Every week".into() };
    log_learning::LogLearning { unit, way, on: world.now().day(), text, works }
}

#[test]
fn learning_on_the_job_names_ones_own_work() {
    let world = World::with_the_force();
    let progress = progress(&world, "amara.nwosu");
    let unit = world.service.find(|db| ipp::db::progress::units(db, &world.service.shelf, &progress)).unwrap()[0].id;
    let act = world.act("amara.nwosu");
    log_learning::log(&act, &learning(&world, unit, vec![], WayOfLearning::Classroom)).unwrap();
    assert_eq!(invalid(log_learning::log(&act, &learning(&world, unit, vec![], WayOfLearning::OnTheJob))), ["works"]);
    let somebody_elses = log_work::log(&world.act("kit.farrow"), &LogWork { submit: false, ..some_work(&world) }).unwrap();
    assert_eq!(
        invalid(log_learning::log(&act, &learning(&world, unit, vec![somebody_elses], WayOfLearning::OnTheJob))),
        ["works"]
    );
    let foreign = learning(&world, UnitId(999_999), vec![], WayOfLearning::Classroom);
    assert_eq!(invalid(log_learning::log(&act, &foreign)), ["unit"]);
    let mut tomorrow = learning(&world, unit, vec![], WayOfLearning::Classroom);
    tomorrow.on = calendar::day_after(tomorrow.on);
    assert_eq!(invalid(log_learning::log(&act, &tomorrow)), ["on"]);
    refused(log_learning::log(&world.act("kit.farrow"), &learning(&world, unit, vec![], WayOfLearning::Classroom)));
}

#[test]
fn cpd_says_what_it_changed() {
    let world = World::with_the_force();
    let entry = |effect: &str| log_cpd::LogCpd {
        on: world.now().day(),
        minutes: Some(60),
        text: CpdText { title: "Seminar".into(), what: "Listened".into(), effect: effect.into() },
        works: vec![],
    };
    assert_eq!(invalid(log_cpd::log(&world.act("kit.farrow"), &entry(""))), ["effect"]);
    log_cpd::log(&world.act("kit.farrow"), &entry("I brief differently")).unwrap();
    refused(log_cpd::log(&world.act("sam.whitlock"), &entry("Anything")));
}

#[test]
fn nothing_is_added_after_leaving_or_after_the_award() {
    use ipp::{app::keep_postings, db::postings};
    let world = World::with_the_force();
    let command = LogWork { submit: false, ..some_work(&world) };
    let work = log_work::log(&world.act("zainab.holroyd"), &command).unwrap();
    let draft = newest(&world, work);
    let zainab = world.person("zainab.holroyd");
    let held = world.service.find(|db| postings::current(db, zainab, world.now().day())).unwrap().remove(0);
    keep_postings::end(
        &world.act("sam.whitlock"),
        held.id,
        &keep_postings::LastDay::first(calendar::day_before(world.now().day()), &[]),
    )
    .unwrap();
    let sentence = refused(log_work::save(&world.act("zainab.holroyd"), draft.id, draft.saves, &command));
    assert!(sentence.contains("no current posting where this portfolio is kept"), "{sentence}");
    // Bronwen has a draft open when her award is made.
    let hers = newest(&world, log_work::log(&world.act("bronwen.iveson"), &command).unwrap());
    let enrolled = enrolment(&world, "bronwen.iveson").id;
    ipp::app::award::award(&world.act("tom.reyes"), enrolled, "", &world.signature("tom.reyes")).unwrap();
    let sentence = refused(log_work::save(&world.act("bronwen.iveson"), hers.id, hers.saves, &command));
    assert!(sentence.contains("The award has been made"), "{sentence}");
}

#[test]
fn the_kind_of_work_is_one_of_the_list() {
    let world = World::with_the_force();
    let mut command = LogWork { submit: false, ..some_work(&world) };
    command.values.kind = "something-else-altogether".into();
    assert_eq!(invalid(log_work::log(&world.act("zainab.holroyd"), &command)), ["kind"]);
}

#[test]
fn a_new_version_declares_nothing_until_its_author_does() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let submitted = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assert!(submitted.declarations.own_work && submitted.declarations.sanitised);
    withdraw_evidence::withdraw(&world.act("zainab.holroyd"), submitted.id).unwrap();
    let draft = revise_evidence::revise(&world.act("zainab.holroyd"), submitted.id).unwrap();
    assert_eq!(version(&world, draft).declarations, Declarations::default());
}

#[test]
fn work_in_another_organisation_makes_no_evidence_for_the_portfolio_left_behind() {
    use ipp::{app::keep_postings, db::postings, domain::ids::PostingId, domain::person::Posting};
    let world = World::with_the_force();
    let (elspeth, amara) = (world.person("elspeth.garrowby"), world.person("amara.nwosu"));
    let current = |person| world.service.find(|db| postings::current(db, person, world.now().day())).unwrap().remove(0);
    let at_the_force = current(amara);
    keep_postings::end(
        &world.act("sam.whitlock"),
        current(elspeth).id,
        &keep_postings::LastDay::first(calendar::day_before(world.now().day()), &[]),
    )
    .unwrap();
    let moved = Posting { id: PostingId(0), person: elspeth, from: world.now().day(), until: None, ..at_the_force };
    keep_postings::start(&world.act("sam.whitlock"), &moved, false).unwrap();
    let work = log_work::log(&world.act("elspeth.garrowby"), &LogWork { submit: false, ..some_work(&world) }).unwrap();
    assert!(world.service.find(|db| evidence::newest_of_works(db, &[work])).unwrap().is_empty());
}

#[test]
fn cpd_rests_on_ones_own_work_alone() {
    let world = World::with_the_force();
    let entry = |works: Vec<WorkId>| log_cpd::LogCpd {
        on: world.now().day(),
        minutes: None,
        text: CpdText { title: "Review".into(), what: "Read it again".into(), effect: "I ask sooner".into() },
        works,
    };
    let draft = LogWork { submit: false, ..some_work(&world) };
    let own = log_work::log(&world.act("kit.farrow"), &draft).unwrap();
    let somebody_elses = log_work::log(&world.act("zainab.holroyd"), &draft).unwrap();
    assert_eq!(invalid(log_cpd::log(&world.act("kit.farrow"), &entry(vec![own, somebody_elses]))), ["works"]);
    log_cpd::log(&world.act("kit.farrow"), &entry(vec![own])).unwrap();
}

#[test]
fn work_is_done_before_it_is_logged_and_claims_a_criterion_once() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "amara.nwosu", CriterionStanding::NotStarted);
    let claim = (criterion, "It shows it".to_owned());
    let mut work = LogWork { claims: vec![claim.clone()], ..some_work(&world) };
    work.values.span.from = calendar::day_after(world.now().day());
    assert_eq!(invalid(log_work::log(&world.act("amara.nwosu"), &work)), ["from"]);
    work.values.span.from = world.now().day();
    work.claims.push(claim);
    assert_eq!(invalid(log_work::log(&world.act("amara.nwosu"), &work)), [format!("claim-{criterion}")]);
}

#[test]
fn work_logged_while_its_author_is_enrolled_elsewhere_is_work_alone_where_it_was_begun() {
    let world = World::with_the_force();
    let (tobias, force) = (world.person("tobias.renwick"), posting(&world, "tobias.renwick").organisation);
    // Since this morning he is posted at the agency as well, and on no programme: what he logs belongs there.
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    let today = world.now().day();
    let there =
        Posting { id: PostingId(0), organisation: agency, line_manager: None, from: today, ..posting(&world, "tobias.renwick") };
    keep_postings::start(&world.act("sam.whitlock"), &there, false).unwrap();
    // In the moment in which he has read that, and has not begun to write, the force enrols him.
    let (service, helen, now) = (world.service.clone(), world.person("helen.marsh"), world.now());
    let edition = world.service.find(|db| curricula::national(db, today)).unwrap().remove(0).0;
    let command = Enrol {
        organisation: force,
        person: tobias,
        role: Role::IntelligenceOfficer,
        edition,
        starts_on: today,
        late_reason: String::new(),
    };
    let mut waiting = Some((service, command));
    let as_it_ends = move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::CommitTransaction { .. } = event
            && let Some((service, command)) = waiting.take()
        {
            enrol::enrol(&Act::by(&service, helen, now), &command).unwrap();
        }
    };
    let (act, some_work) = (world.act("tobias.renwick"), LogWork { submit: false, ..some_work(&world) });
    match &mut *world.service.database.reader().unwrap() {
        Db::Sqlite(c) => c.set_instrumentation(as_it_ends),
        Db::Postgres(c) => c.set_instrumentation(as_it_ends),
    }
    let work = log_work::log(&act, &some_work).unwrap();
    let enrolled = enrolment(&world, "tobias.renwick");
    assert_eq!(
        (enrolled.organisation, enrolled.facts.active),
        (force, false),
        "he was enrolled meanwhile, and logged nothing there"
    );
    assert!(world.service.find(|db| evidence::of_work(db, work)).unwrap().is_empty(), "it was logged as work alone");
    assert_eq!(world.service.find(|db| work::owner(db, work)).unwrap(), (tobias, agency));
    // Nothing of it is in the force's chain; he makes evidence of it there when he chooses to.
    begin_evidence::begin(&world.act("tobias.renwick"), work).unwrap();
    assert!(enrolment(&world, "tobias.renwick").facts.active);
}
