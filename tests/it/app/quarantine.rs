//! Anyone who sees live intelligence reports it, and it is gone.

use ipp::{
    app::{
        criterion_progress,
        report_text::{self, Purged},
        revise_evidence,
    },
    db::{claims, evidence, quarantine, work},
    domain::{
        evidence::EvidenceState,
        ids::EvidenceVersionId,
        permission,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
    },
};

use super::scenes::*;
use crate::support::World;

fn may_read(world: &World, name: &str, id: EvidenceVersionId) -> bool {
    world
        .service
        .read(world.person(name), world.now(), |view| {
            let version = evidence::load(view.db, id)?;
            let enrolled = ipp::db::enrolments::load(view.db, version.enrolment)?;
            let subject = ipp::db::enrolments::assessment(view.db, &enrolled, view.today)?;
            let hidden = version.state == EvidenceState::Quarantined;
            Ok(permission::may_read_evidence(&view.actor, &subject, version.submitted_at.is_some(), hidden).is_ok())
        })
        .unwrap()
}

#[test]
fn a_reported_version_is_hidden_at_once_and_its_text_can_be_destroyed() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assert!(may_read(&world, "tom.reyes", version.id) && !may_read(&world, "noor.vasquez", version.id));
    unseen(report_text::report(&world.act("helen.marsh"), Reported::Evidence(version.id), ReportReason::Other));
    let report =
        report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::LiveIntelligence).unwrap();
    assert!(may_read(&world, "noor.vasquez", version.id));
    for everyone_else in ["tom.reyes", "zainab.holroyd", "helen.marsh", "ify.okafor", "yasmin.tregear", "sam.whitlock"] {
        assert!(!may_read(&world, everyone_else, version.id), "{everyone_else}");
    }
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::NotStarted);
    unseen(judge(&world, "tom.reyes", version.id, &competent()));
    unseen(report_text::destroy(&world.act("tom.reyes"), report));
    unseen(report_text::destroy(&world.act("yasmin.tregear"), report));
    report_text::destroy(&world.act("noor.vasquez"), report).unwrap();
    let kept = world.service.find(|db| work::load_version(db, version.work_version)).unwrap();
    assert_eq!(kept.text, None);
    assert!(world.service.find(|db| claims::of(db, &[version.id])).unwrap().iter().all(|claim| claim.reason.is_none()));
    let remains = world.service.find(|db| quarantine::load(db, report)).unwrap();
    assert_eq!((remains.reporter.as_str(), remains.reason), ("Tom Reyes", ReportReason::LiveIntelligence));
    assert_eq!(remains.purged_by, Some(world.person("noor.vasquez")));
    stale(report_text::destroy(&world.act("noor.vasquez"), report));
}

#[test]
fn the_purge_by_command_destroys_what_still_stands() {
    let world = World::with_the_force();
    let purge = || report_text::purge_all(&world.service, world.now()).unwrap();
    // Joseph's, of this morning.
    assert_eq!(purge(), Purged { reports: 1, overwritten: true });
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", version.id, &competent()).unwrap();
    report_text::report(&world.act("zainab.holroyd"), Reported::Evidence(version.id), ReportReason::NamesSomebody).unwrap();
    assert_eq!(purge(), Purged { reports: 1, overwritten: true });
    assert_eq!(purge(), Purged { reports: 0, overwritten: true });
    let decision = &world.service.find(|db| ipp::db::decisions::of_versions(db, &[version.id])).unwrap()[0];
    assert_eq!(decision.feedback, None);
    // The decision itself stands: history is not undone by a purge.
    assert_eq!(standing(&world, "zainab.holroyd", criterion), CriterionStanding::Competent);
}

#[test]
fn what_was_reported_is_not_copied_into_the_next_version() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::LiveIntelligence).unwrap();
    let draft = revise_evidence::revise(&world.act("zainab.holroyd"), version.id).unwrap();
    let new = world.service.find(|db| evidence::load(db, draft)).unwrap();
    let text = world.service.find(|db| work::load_version(db, new.work_version)).unwrap().text.unwrap();
    assert_eq!(text, ipp::domain::work::WorkText::default());
}

#[test]
fn destroyed_text_is_not_left_in_the_file() {
    let world = World::with_the_force();
    let ipp::db::connection::DatabaseUrl::Sqlite(file) = &world.database.url else { return };
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let marker = "a line that should never have been written";
    let mut command = some_work(&world);
    command.text.did = format!("I wrote {marker}. ").repeat(400);
    command.claims = vec![(criterion, "It shows it".into())];
    let work = ipp::app::log_work::log(&world.act("zainab.holroyd"), &command).unwrap();
    let holds = || {
        let wal = file.with_extension("db-wal");
        [file.clone(), wal].iter().any(|path| {
            std::fs::read(path).is_ok_and(|bytes| bytes.windows(marker.len()).any(|window| window == marker.as_bytes()))
        })
    };
    assert!(holds());
    let version = newest(&world, work);
    let report =
        report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::LiveIntelligence).unwrap();
    report_text::destroy(&world.act("noor.vasquez"), report).unwrap();
    assert!(!holds());
}

#[test]
fn who_destroyed_a_text_first_is_who_destroyed_it() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let id = report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::Other).unwrap();
    // The purge by command has the report in hand when Noor destroys its text.
    let in_hand = world.service.find(|db| quarantine::load(db, id)).unwrap();
    let destroyed_at = world.now();
    report_text::destroy(&world.act("noor.vasquez"), id).unwrap();
    world.pass(chrono::TimeDelta::minutes(1));
    let late = quarantine::purge(&mut world.service.database.writer().unwrap(), &in_hand, None, world.now()).unwrap();
    assert_eq!(late, None);
    let kept = world.service.find(|db| quarantine::load(db, id)).unwrap();
    assert_eq!((kept.purged_by, kept.purged_at), (Some(world.person("noor.vasquez")), Some(destroyed_at)));
}

#[test]
fn a_text_is_destroyed_though_its_place_cannot_be_overwritten_yet() {
    use diesel::connection::SimpleConnection;
    let world = World::with_the_force();
    let ipp::db::connection::DatabaseUrl::Sqlite(file) = &world.database.url else { return };
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let id = report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::Other).unwrap();
    // Somebody reads an older state all the while, such as a backup.
    let mut backup: diesel::SqliteConnection = diesel::Connection::establish(&file.to_string_lossy()).unwrap();
    backup.batch_execute("BEGIN; SELECT COUNT(*) FROM texts;").unwrap();
    report_text::destroy(&world.act("noor.vasquez"), id).unwrap();
    assert!(world.service.find(|db| quarantine::load(db, id)).unwrap().purged_at.is_some());
    let later = report_text::purge_all(&world.service, world.now()).unwrap();
    // Joseph's, of this morning.
    assert_eq!(later, Purged { reports: 1, overwritten: false });
    backup.batch_execute("COMMIT").unwrap();
    let later = report_text::purge_all(&world.service, world.now()).unwrap();
    assert_eq!(later, Purged { reports: 0, overwritten: true });
}

#[test]
fn a_version_is_reported_once() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::Other).unwrap();
    // To those who reported it, it no longer exists; the contact is told that it is reported already.
    unseen(report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::Other));
    unseen(report_text::report(&world.act("zainab.holroyd"), Reported::Evidence(version.id), ReportReason::Other));
    assert!(
        refused(report_text::report(&world.act("noor.vasquez"), Reported::Evidence(version.id), ReportReason::Other))
            .contains("reported")
    );
}

#[test]
fn the_criterion_it_claimed_names_it_without_its_title() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let titles = |name: &str| {
        let page = world
            .service
            .read(world.person(name), world.now(), |view| criterion_progress::show(view, version.enrolment, criterion));
        page.unwrap().submissions.into_iter().map(|one| one.title).collect::<Vec<_>>()
    };
    for name in ["zainab.holroyd", "tom.reyes"] {
        assert_eq!(titles(name), [Some("Provenance check".to_owned())], "{name}");
    }
    report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::LiveIntelligence).unwrap();
    for name in ["zainab.holroyd", "tom.reyes", "helen.marsh"] {
        assert_eq!(titles(name), [None], "{name}");
    }
}
