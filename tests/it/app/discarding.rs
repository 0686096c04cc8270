//! A draft is discarded by its author, before anybody else saw it.

use diesel::prelude::*;
use ipp::{
    app::{
        discard_draft::{self, Left},
        log_work,
        log_work::LogWork,
        report_text, revise_evidence, withdraw_evidence,
    },
    db::{
        evidence::{self, EvidenceVersion},
        schema,
    },
    domain::{
        enrolment::EnrolmentState,
        evidence::EvidenceState,
        ids::{EvidenceVersionId, WorkId},
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
    },
};

use super::scenes::*;
use crate::support::World;

/// Logs a draft that claims a criterion.
fn draft(world: &World, name: &str) -> EvidenceVersion {
    let criterion = a_criterion(world, name, CriterionStanding::NotStarted);
    let command = LogWork { submit: false, claims: vec![(criterion, "It shows it".into())], ..some_work(world) };
    newest(world, log_work::log(&world.act(name), &command).unwrap())
}

fn discard(world: &World, name: &str, draft: &EvidenceVersion) -> Result<Left, ipp::app::error::Error> {
    discard_draft::discard(&world.act(name), draft.id, draft.saves)
}

fn rows(world: &World) -> [i64; 5] {
    use schema::*;
    world
        .service
        .find(|db| {
            Ok([
                texts::table.count().get_result(db)?,
                claims::table.count().get_result(db)?,
                evidence_versions::table.count().get_result(db)?,
                work_versions::table.count().get_result(db)?,
                works::table.count().get_result(db)?,
            ])
        })
        .unwrap()
}

fn exists(world: &World, work: WorkId) -> bool {
    world.service.find(|db| ipp::db::work::owner(db, work).optional()).unwrap().is_some()
}

fn lines(world: &World, id: EvidenceVersionId) -> Vec<String> {
    use schema::audit_events;
    let wanted = audit_events::table
        .filter(audit_events::subject_kind.eq("evidence_version"))
        .filter(audit_events::subject_id.eq(id.0))
        .order(audit_events::id)
        .select(audit_events::action);
    world.service.find(|db| wanted.load(db)).unwrap()
}

#[test]
fn zainab_thinks_better_of_it_and_only_the_event_remains() {
    let world = World::with_the_force();
    let before = rows(&world);
    let draft = draft(&world, "zainab.holroyd");
    assert_ne!(rows(&world), before);
    assert_eq!(discard(&world, "zainab.holroyd", &draft).unwrap(), Left::Nothing);
    assert_eq!(rows(&world), before, "no text, claim, version or work record is left behind");
    assert_eq!(lines(&world, draft.id), ["draft_discarded"]);
    unseen(discard(&world, "zainab.holroyd", &draft));
}

#[test]
fn the_only_thing_ever_logged_is_discarded_and_the_programme_has_not_begun() {
    let world = World::with_the_force();
    enrol(&world, "tobias.renwick");
    let draft = draft(&world, "tobias.renwick");
    assert_eq!(enrolment(&world, "tobias.renwick").state(), EnrolmentState::InProgress);
    discard(&world, "tobias.renwick", &draft).unwrap();
    assert_eq!(enrolment(&world, "tobias.renwick").state(), EnrolmentState::Registered);
}

#[test]
fn work_that_cpd_already_names_is_kept() {
    let world = World::with_the_force();
    let draft = draft(&world, "zainab.holroyd");
    log_cpd_on(&world, "zainab.holroyd", &[draft.work]);
    discard(&world, "zainab.holroyd", &draft).unwrap();
    assert!(exists(&world, draft.work));
    assert!(world.service.find(|db| evidence::of_work(db, draft.work)).unwrap().is_empty());
}

#[test]
fn an_answer_is_discarded_and_can_be_begun_again() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let first = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", first.id, &not_yet()).unwrap();
    let before = rows(&world);
    let answer = version(&world, revise_evidence::revise(&world.act("zainab.holroyd"), first.id).unwrap());
    assert_eq!(discard(&world, "zainab.holroyd", &answer).unwrap(), Left::Earlier(first.id));
    assert_eq!(rows(&world), before);
    assert_eq!(version(&world, first.id).state, EvidenceState::Returned);
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::NotYet);
    let again = version(&world, revise_evidence::revise(&world.act("zainab.holroyd"), first.id).unwrap());
    assert_eq!((again.number, again.id == answer.id), (2, false));
    assert!(exists(&world, first.work));
}

#[test]
fn nobody_else_discards_it_and_nothing_but_a_draft_is_discarded() {
    let world = World::with_the_force();
    let kept = draft(&world, "zainab.holroyd");
    for other in ["tom.reyes", "ify.okafor", "helen.marsh", "noor.vasquez", "sam.whitlock", "amara.nwosu"] {
        unseen(discard(&world, other, &kept));
    }
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let submitted = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assert!(refused(discard(&world, "zainab.holroyd", &submitted)).contains("with the assessor"));
    withdraw_evidence::withdraw(&world.act("zainab.holroyd"), submitted.id).unwrap();
    assert!(refused(discard(&world, "zainab.holroyd", &submitted)).contains("was withdrawn"));
    report_text::report(&world.act("zainab.holroyd"), Reported::Evidence(kept.id), ReportReason::Other).unwrap();
    assert!(refused(discard(&world, "zainab.holroyd", &kept)).contains("is hidden"), "the security contact decides about it");
}

#[test]
fn a_draft_saved_meanwhile_is_not_discarded() {
    let world = World::with_the_force();
    let draft = draft(&world, "zainab.holroyd");
    let command = LogWork { submit: false, ..some_work(&world) };
    log_work::save(&world.act("zainab.holroyd"), draft.id, draft.saves, &command).unwrap();
    assert!(stale(discard(&world, "zainab.holroyd", &draft)).contains("saved somewhere else"));
    assert!(exists(&world, draft.work));
}
