//! Evidence is made of work that was logged before there was a programme for it.

use ipp::{
    app::{begin_evidence, discard_draft, keep_postings, log_work, report_text},
    db::{
        evidence, postings,
        work::{self, WorkVersion},
    },
    domain::{
        enrolment::EnrolmentState,
        evidence::EvidenceState,
        ids::{PostingId, WorkId},
        person::Posting,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
        role::Role,
    },
};

use super::scenes::*;
use crate::support::World;

fn versions(world: &World, work: WorkId) -> Vec<WorkVersion> {
    world.service.find(|db| work::versions_of(db, work)).unwrap()
}

#[test]
fn tobias_makes_evidence_of_what_he_did_before_he_was_enrolled() {
    let world = World::with_the_force();
    let work = log_alone(&world, "tobias.renwick");
    let enrolment_id = enrol(&world, "tobias.renwick");
    let draft = version(&world, begin_evidence::begin(&world.act("tobias.renwick"), work).unwrap());
    assert_eq!((draft.enrolment, draft.work, draft.number, draft.state), (enrolment_id, work, 1, EvidenceState::Draft));
    assert_eq!(enrolment(&world, "tobias.renwick").state(), EnrolmentState::InProgress);
    let [newest, first] = <[WorkVersion; 2]>::try_from(versions(&world, work)).unwrap();
    assert_eq!((newest.id, newest.number, &newest.text, newest.span), (draft.work_version, 2, &first.text, first.span));
    // He says more in it, and claims a criterion; what he had logged stays as it was.
    let criterion = a_criterion(&world, "tobias.renwick", CriterionStanding::NotStarted);
    let mut command = log_work::LogWork { claims: vec![(criterion, "It shows it".into())], ..some_work(&world) };
    command.text.did = "Compared it with its originals, line by line".into();
    log_work::save(&world.act("tobias.renwick"), draft.id, draft.saves, &command).unwrap();
    assert_eq!(version(&world, draft.id).state, EvidenceState::Submitted);
    let [newest, kept] = <[WorkVersion; 2]>::try_from(versions(&world, work)).unwrap();
    assert_eq!((newest.text, kept.text), (Some(command.text), first.text));
    assert_eq!(standing(&world, "tobias.renwick", criterion), CriterionStanding::Waiting);
}

#[test]
fn it_is_made_once_of_ones_own_work_for_a_programme_and_of_nothing_hidden() {
    let world = World::with_the_force();
    let work = log_alone(&world, "tobias.renwick");
    let begin = |name: &str, work| begin_evidence::begin(&world.act(name), work);
    assert!(refused(begin("tobias.renwick", work)).contains("on no programme"));
    for other in ["amara.nwosu", "tom.reyes", "helen.marsh", "noor.vasquez", "sam.whitlock"] {
        unseen(begin(other, work));
    }
    unseen(begin("tobias.renwick", WorkId(1_000_000)));
    let spoken = log_alone(&world, "tobias.renwick");
    enrol(&world, "tobias.renwick");
    begin("tobias.renwick", work).unwrap();
    assert!(refused(begin("tobias.renwick", work)).contains("already"));
    let what = Reported::Work(versions(&world, spoken)[0].id);
    report_text::report(&world.act("tobias.renwick"), what, ReportReason::LiveIntelligence).unwrap();
    assert!(refused(begin("tobias.renwick", spoken)).contains("hidden"));
    report_text::purge_all(&world.service, world.now()).unwrap();
    assert!(refused(begin("tobias.renwick", spoken)).contains("hidden"));
}

#[test]
fn a_draft_discarded_leaves_the_work_as_it_was_logged() {
    let world = World::with_the_force();
    let work = log_alone(&world, "tobias.renwick");
    enrol(&world, "tobias.renwick");
    let before = versions(&world, work)[0].id;
    let draft = version(&world, begin_evidence::begin(&world.act("tobias.renwick"), work).unwrap());
    discard_draft::discard(&world.act("tobias.renwick"), draft.id, draft.saves).unwrap();
    let left: Vec<_> = versions(&world, work).into_iter().map(|version| version.id).collect();
    assert_eq!(left, [before]);
    assert_eq!(enrolment(&world, "tobias.renwick").state(), EnrolmentState::Registered);
    begin_evidence::begin(&world.act("tobias.renwick"), work).unwrap();
}

#[test]
fn a_draft_that_other_evidence_was_begun_from_leaves_no_account_that_nobody_can_open() {
    let world = World::with_the_force();
    let command = log_work::LogWork { submit: false, ..some_work(&world) };
    let work = log_work::log(&world.act("zainab.holroyd"), &command).unwrap();
    let draft = newest(&world, work);
    move_to_the_agency(&world, "zainab.holroyd");
    let begun = version(&world, begin_evidence::begin(&world.act("zainab.holroyd"), work).unwrap());
    discard_draft::discard(&world.act("zainab.holroyd"), draft.id, draft.saves).unwrap();
    let left: Vec<_> = versions(&world, work).into_iter().map(|version| version.id).collect();
    assert_eq!(left, [begun.work_version]);
}

#[test]
fn kit_becomes_an_analyst_and_shows_work_of_her_first_programme_again() {
    let world = World::with_the_force();
    let kit = world.person("kit.farrow");
    let today = world.now().day();
    let posting = world.service.find(|db| postings::current(db, kit, today)).unwrap().remove(0);
    let first = enrolment(&world, "kit.farrow");
    let work = world.service.find(|db| work_of(db, first.id)).unwrap();
    let sam = world.act("sam.whitlock");
    keep_postings::end(&sam, posting.id, &keep_postings::LastDay::first(today, &[])).unwrap();
    world.pass(chrono::TimeDelta::days(1));
    let analyst = Posting { id: PostingId(0), role: Role::IntelligenceAnalyst, from: world.now().day(), until: None, ..posting };
    keep_postings::start(&world.act("sam.whitlock"), &analyst, false).unwrap();
    let second = enrol(&world, "kit.farrow");
    let before = versions(&world, work)[0].number;
    let draft = version(&world, begin_evidence::begin(&world.act("kit.farrow"), work).unwrap());
    assert_eq!((draft.enrolment, draft.number), (second, 1));
    assert_eq!(versions(&world, work)[0].number, before + 1);
    let judged = world.service.find(|db| evidence::of_work(db, work)).unwrap();
    assert!(judged.iter().any(|version| version.enrolment == first.id && version.state == EvidenceState::Judged));
}

fn work_of(db: &mut ipp::db::connection::Db, enrolment: ipp::domain::ids::EnrolmentId) -> diesel::QueryResult<WorkId> {
    use diesel::prelude::*;
    use ipp::db::schema::evidence;
    evidence::table.filter(evidence::enrolment_id.eq(enrolment)).order(evidence::id).select(evidence::work_id).first(db)
}
