//! Anyone who sees live intelligence reports it, and it is gone.

use diesel::prelude::*;
use ipp::{
    app::{
        begin_evidence, criterion_progress,
        error::Error,
        report_text::{self, Purged},
        reports::{self, Concealed},
        revise_evidence, work_record,
    },
    db::{claims, cpd, evidence, people, quarantine, schema, work},
    domain::{
        evidence::EvidenceState,
        ids::{EvidenceVersionId, PersonId, QuarantineId, WorkId, WorkVersionId},
        permission,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
        work::Marking,
    },
};

use super::scenes::*;
use crate::support::{World, growth};

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

/// The texts of something that can be reported, as the database keeps them.
fn texts(world: &World, what: Reported) -> Vec<Option<String>> {
    use schema::{cpd_entries, learning_records, texts, work_versions};
    let found = world.service.find(|db| match what {
        Reported::Evidence(_) => Ok(vec![]),
        Reported::Work(id) => {
            work_versions::table.inner_join(texts::table).filter(work_versions::id.eq(id)).select(texts::body).load(db)
        }
        Reported::Learning(id) => {
            learning_records::table.inner_join(texts::table).filter(learning_records::id.eq(id)).select(texts::body).load(db)
        }
        Reported::Cpd(id) => {
            cpd_entries::table.inner_join(texts::table).filter(cpd_entries::id.eq(id)).select(texts::body).load(db)
        }
    });
    found.unwrap()
}

/// The newest version of a work record.
fn newest_version(world: &World, work: WorkId) -> WorkVersionId {
    world.service.find(|db| work::versions_of(db, work)).unwrap()[0].id
}

/// What a contact reads of a report.
fn read(world: &World, contact: &str, id: QuarantineId) -> Result<Option<Concealed>, Error> {
    world.service.read(world.person(contact), world.now(), |view| reports::read(view, id)).map(|report| report.text)
}

#[test]
fn work_learning_and_cpd_are_reported_by_whoever_sees_them_and_only_the_contact_sees_them_then() {
    let world = World::with_the_force();
    let kits = newest_version(&world, log_alone(&world, "kit.farrow"));
    let (_, zainabs) = log_learning_on(&world, "zainab.holroyd", &[]);
    let shadowed = log_learning_on(&world, "zainab.holroyd", &[]).1;
    let cpd = log_cpd_on(&world, "kit.farrow", &[]);
    for (what, author, reporter) in [
        (Reported::Work(kits), "kit.farrow", "kit.farrow"),
        (Reported::Learning(zainabs), "zainab.holroyd", "zainab.holroyd"),
        // Her assessor sees its title.
        (Reported::Learning(shadowed), "zainab.holroyd", "tom.reyes"),
        (Reported::Cpd(cpd), "kit.farrow", "kit.farrow"),
    ] {
        let report = |name: &str| report_text::report(&world.act(name), what, ReportReason::NamesSomebody);
        for stranger in ["amara.nwosu", "ada.brandt", "ify.okafor", "helen.marsh", "noor.vasquez", "sam.whitlock"] {
            unseen(report(stranger));
        }
        let id = report(reporter).unwrap();
        for everyone in [author, reporter, "ify.okafor", "helen.marsh", "yasmin.tregear"] {
            unseen(report(everyone));
            unseen(read(&world, everyone, id));
            unseen(report_text::destroy(&world.act(everyone), id));
        }
        assert!(refused(report("noor.vasquez")).contains("is hidden, so it cannot be reported"));
        assert!(read(&world, "noor.vasquez", id).unwrap().is_some());
        assert!(texts(&world, what)[0].is_some(), "hidden, not destroyed yet");
        report_text::destroy(&world.act("noor.vasquez"), id).unwrap();
        assert_eq!(texts(&world, what), [None], "{what:?}");
        assert!(read(&world, "noor.vasquez", id).unwrap().is_none());
        let remains = world.service.find(|db| quarantine::load(db, id)).unwrap();
        assert_eq!((remains.what, remains.reason), (what, ReportReason::NamesSomebody));
        let name = |name: &str| world.service.find(|db| people::load(db, world.person(name))).unwrap().name;
        assert_eq!((remains.author, remains.reporter), (name(author), name(reporter)));
        assert_eq!(remains.purged_by, Some(world.person("noor.vasquez")));
    }
}

#[test]
fn the_purge_by_command_destroys_work_learning_and_cpd_as_well() {
    let world = World::with_the_force();
    let work = Reported::Work(newest_version(&world, log_alone(&world, "kit.farrow")));
    let learning = Reported::Learning(log_learning_on(&world, "zainab.holroyd", &[]).1);
    let cpd = Reported::Cpd(log_cpd_on(&world, "kit.farrow", &[]));
    for (what, author) in [(work, "kit.farrow"), (learning, "zainab.holroyd"), (cpd, "kit.farrow")] {
        report_text::report(&world.act(author), what, ReportReason::MarkedHigher).unwrap();
    }
    // And Joseph's, of this morning.
    assert_eq!(report_text::purge_all(&world.service, world.now()).unwrap().reports, 4);
    for what in [work, learning, cpd] {
        assert_eq!(texts(&world, what), [None], "{what:?}");
    }
}

#[test]
fn cpd_that_was_reported_still_counts() {
    let world = World::with_the_force();
    let kit = world.person("kit.farrow");
    let entry = log_cpd_on(&world, "kit.farrow", &[]);
    let counted = || {
        let force = world.service.find(|db| quarantine::kept(db, Reported::Cpd(entry))).unwrap().organisation;
        world.service.find(|db| cpd::counts(db, &[kit], force)).unwrap()
    };
    let before = counted();
    report_text::report(&world.act("kit.farrow"), Reported::Cpd(entry), ReportReason::Other).unwrap();
    assert_eq!(counted(), before);
    report_text::purge_all(&world.service, world.now()).unwrap();
    assert_eq!(counted(), before);
}

#[test]
fn work_under_evidence_is_reported_through_its_evidence() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let what = Reported::Work(version.work_version);
    assert!(refused(report_text::report(&world.act("zainab.holroyd"), what, ReportReason::Other)).contains("Evidence rests on"));
    unseen(report_text::report(&world.act("tom.reyes"), what, ReportReason::Other));
}

#[test]
fn what_was_logged_before_evidence_was_made_of_it_is_read_and_reported_by_itself() {
    let world = World::with_the_force();
    let (work, another) = (log_alone(&world, "tobias.renwick"), log_alone(&world, "tobias.renwick"));
    let first = newest_version(&world, work);
    enrol(&world, "tobias.renwick");
    let draft = begin_evidence::begin(&world.act("tobias.renwick"), work).unwrap();
    let tobias = world.sign_in("tobias.renwick");
    let record = tobias.get(&format!("/work/{work}")).status(200).expect("As it was logged before");
    // The page is marked as the highest of what it shows.
    let (sensitive, id) = (Marking::OfficialSensitive, world.person("tobias.renwick"));
    assert!(!record.says("OFFICIAL-SENSITIVE"));
    let marked = format!("UPDATE work_versions SET marking = '{}' WHERE id = {first}", sensitive.as_str());
    growth::run(&world, &marked);
    assert_eq!(world.service.read(id, world.now(), |view| Ok(work_record::read(view, work)?.marking())).unwrap(), sensitive);
    let form = record.follow("Report something that should not be here").status(200);
    let path = format!("/work/{work}/versions/{first}/report");
    assert_eq!(form.path, path);
    form.submit(&path, &[("reason", "live_intelligence")]).status(200);
    tobias.get(&format!("/work/{work}")).expect("It was reported as something that should not be here, and is hidden");
    report_text::purge_all(&world.service, world.now()).unwrap();
    // The evidence says what its author made of it, and stands until it is reported itself.
    let account = newest_version(&world, work);
    assert_eq!(texts(&world, Reported::Work(first)), [None]);
    assert!(texts(&world, Reported::Work(account)).iter().all(Option::is_some));
    // What evidence rests on is reported with the evidence; and nobody else comes to either.
    tobias.get(&format!("/work/{work}/versions/{account}/report")).status(422);
    tobias.get(&format!("/work/{another}/versions/{account}/report")).status(404);
    world.sign_in("amara.nwosu").get(&path).status(404);
    report_text::report(&world.act("tobias.renwick"), Reported::Evidence(draft), ReportReason::LiveIntelligence).unwrap();
}

#[test]
fn that_the_contact_reads_it_is_a_line_of_the_chain() {
    let world = World::with_the_force();
    let cpd = log_cpd_on(&world, "kit.farrow", &[]);
    let id = report_text::report(&world.act("kit.farrow"), Reported::Cpd(cpd), ReportReason::Other).unwrap();
    world.sign_in("noor.vasquez").get(&format!("/reports/{id}")).status(200).expect("Listened");
    let lines: Vec<(Option<PersonId>, i64)> = {
        use schema::audit_events;
        let wanted = audit_events::table
            .filter(audit_events::action.eq("report_viewed"))
            .filter(audit_events::subject_kind.eq("cpd"))
            .select((audit_events::actor_id, audit_events::subject_id));
        world.service.find(|db| wanted.load(db)).unwrap()
    };
    assert_eq!(lines, [(Some(world.person("noor.vasquez")), cpd.0)]);
}
