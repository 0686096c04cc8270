//! What was reported as possible live intelligence shows nowhere, whichever page once named it.

use ipp::{
    app::{
        decide::{self, Decide},
        log_cpd::{self, LogCpd},
        log_learning::{self, LogLearning},
        log_work::{self, LogWork},
        report_text, revise_evidence,
    },
    db::{claims, learning::LearningText},
    domain::{
        cpd::CpdText,
        decision::{FiveTests, Judgement, Outcome},
        ids::{CriterionId, EvidenceVersionId, WorkId},
        learning::WayOfLearning,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
        work::Marking,
    },
};

use crate::{
    app::scenes::{self, some_work},
    support::{
        World,
        browse::{Page, Visitor},
    },
};

/// Words that stand in every text of the version that is reported, and nowhere else.
const MARKER: &str = "the name of a source";

/// Logs work that says what it should not, in its title, its account and the reason of its claim.
fn leak(world: &World, criterion: CriterionId) -> (WorkId, EvidenceVersionId) {
    let mut command = LogWork { claims: vec![(criterion, format!("It shows {MARKER}"))], ..some_work(world) };
    for text in [&mut command.text.title, &mut command.text.did, &mut command.text.reference] {
        text.push_str(MARKER);
    }
    let work = log_work::log(&world.act("zainab.holroyd"), &command).unwrap();
    (work, scenes::newest(world, work).id)
}

/// Judges it not yet competent, with feedback that repeats it.
fn judge_with_feedback(world: &World, version: EvidenceVersionId) {
    let tests = FiveTests { sufficient: false, ..scenes::YES };
    let judgement = Judgement::new(tests, Outcome::NotYet, &format!("Take out {MARKER}")).unwrap();
    let judgements = scenes::claims(world, version).into_iter().map(|claim| (claim, judgement.clone())).collect();
    let command = Decide { version, judgements, signature: world.signature("tom.reyes") };
    decide::decide(&world.act("tom.reyes"), &command).unwrap();
}

#[test]
fn what_was_reported_shows_on_no_page() {
    let world = World::with_the_force();
    let criterion = scenes::a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let enrolled = scenes::enrolment(&world, "zainab.holroyd").id;
    let (work, first) = leak(&world, criterion);
    let (zainab, tom) = (world.sign_in("zainab.holroyd"), world.sign_in("tom.reyes"));
    let common = ["/".to_owned(), format!("/enrolments/{enrolled}"), format!("/enrolments/{enrolled}/criteria/{criterion}")];
    let hers = [vec!["/work".to_owned(), format!("/work/{work}"), format!("/evidence/{first}")], common.to_vec()].concat();
    let his = [vec!["/queue".to_owned(), "/trainees".to_owned(), format!("/assessments/{first}")], common.to_vec()].concat();
    // Before it is reported the words are there, so the test looks where it should.
    assert!(hers.iter().any(|path| zainab.get(path).body.contains(MARKER)));
    assert!(his.iter().any(|path| tom.get(path).body.contains(MARKER)));
    judge_with_feedback(&world, first);
    report_text::report(&world.act("tom.reyes"), Reported::Evidence(first), ReportReason::LiveIntelligence).unwrap();
    for path in &hers {
        assert!(!zainab.get(path).body.contains(MARKER), "Zainab at {path}");
    }
    for path in &his {
        assert!(!tom.get(path).body.contains(MARKER), "Tom at {path}");
    }
    // She answers it. Neither the draft nor what Tom gets to judge shows what it answers.
    let second = revise_evidence::revise(&world.act("zainab.holroyd"), first).unwrap();
    let reasons = world.service.find(|db| claims::of(db, &[second])).unwrap();
    assert!(reasons.iter().all(|claim| claim.reason.as_deref() == Some("")), "{reasons:?}");
    for path in [vec![format!("/evidence/{second}"), format!("/evidence/{second}/edit")], hers.clone()].concat() {
        assert!(!zainab.get(&path).body.contains(MARKER), "Zainab at {path}, with a draft");
    }
    let again = LogWork { claims: vec![(criterion, "It shows it".into())], ..some_work(&world) };
    log_work::save(&world.act("zainab.holroyd"), second, 1, &again).unwrap();
    for path in [vec![format!("/evidence/{second}"), format!("/assessments/{second}")], his].concat() {
        assert!(!tom.get(&path).body.contains(MARKER), "Tom at {path}, with the answer");
    }
    for path in [vec![format!("/evidence/{second}")], hers].concat() {
        assert!(!zainab.get(&path).body.contains(MARKER), "Zainab at {path}, with the answer");
    }
    tom.get(&format!("/assessments/{second}")).status(200);
    tom.get(&format!("/assessments/{first}")).status(404);
    // The contact sees the version, and does not judge it either.
    let noor = world.sign_in("noor.vasquez");
    noor.get(&format!("/assessments/{first}")).status(404);
    noor.get(&format!("/evidence/{second}")).status(404);
}

/// Each page says MARKER before, and "Hidden" in its place after.
fn shows(visitor: &Visitor, paths: &[String], marked: bool) {
    for path in paths {
        let page = visitor.get(path).status(200);
        assert_eq!(page.body.contains(MARKER), marked, "{path}");
        assert!(marked || page.says("Hidden"), "{path}");
    }
}

#[test]
fn cpd_that_was_reported_shows_on_no_page() {
    let world = World::with_the_force();
    let work = scenes::log_alone(&world, "kit.farrow");
    let text = CpdText { title: format!("Seminar: {MARKER}"), what: MARKER.into(), effect: MARKER.into() };
    let entry = LogCpd { on: world.now().day(), minutes: None, text, works: vec![work] };
    let cpd = log_cpd::log(&world.act("kit.farrow"), &entry).unwrap();
    let kit = world.sign_in("kit.farrow");
    let certificate = kit.get("/certificates").links("WMP-").remove(0);
    let pages = ["/cpd".to_owned(), format!("/cpd/{cpd}"), certificate.clone(), format!("/work/{work}")];
    shows(&kit, &pages, true);
    let entries = |page: Page| page.links("").iter().filter(|link| link.starts_with("/cpd/")).count();
    let before = entries(kit.get(&certificate));
    let form = kit.get(&format!("/cpd/{cpd}")).follow("Report something").status(200);
    form.submit(&format!("/cpd/{cpd}/report"), &[("reason", "names_somebody")]).status(200).expect("hidden from everyone");
    shows(&kit, &pages, false);
    assert_eq!(entries(kit.get(&certificate)), before, "it still counts");
    let page = kit.get(&format!("/cpd/{cpd}")).expect("It was reported on");
    assert!(page.links("Report something").is_empty());
    kit.get(&format!("/cpd/{cpd}/report")).status(404);
    is_read_and_destroyed_by_noor(&world, "CPD entry of Kit Farrow", &format!("/cpd/{cpd}"));
    kit.get(&format!("/cpd/{cpd}")).status(200).expect("Its text was destroyed on");
}

#[test]
fn learning_that_was_reported_by_the_assessor_shows_on_no_page() {
    let world = World::with_the_force();
    let criterion = scenes::a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let work = scenes::submit(&world, "zainab.holroyd", &[criterion]).unwrap().work;
    let (unit, _) = scenes::log_learning_on(&world, "zainab.holroyd", &[]);
    let record = LogLearning {
        unit,
        way: WayOfLearning::OnTheJob,
        on: world.now().day(),
        text: LearningText { title: MARKER.into(), learned: MARKER.into(), used: MARKER.into() },
        works: vec![work],
    };
    let learning = log_learning::log(&world.act("zainab.holroyd"), &record).unwrap();
    let (zainab, tom) = (world.sign_in("zainab.holroyd"), world.sign_in("tom.reyes"));
    let beside = format!("/enrolments/{}/units/{unit}", scenes::enrolment(&world, "zainab.holroyd").id);
    let hers = ["/learning".to_owned(), format!("/learning/{learning}"), format!("/work/{work}"), beside.clone()];
    shows(&zainab, &hers, true);
    shows(&tom, std::slice::from_ref(&beside), true);
    let report = format!("/learning/{learning}/report");
    let form = tom.get(&beside).links("Report possible").into_iter().find(|link| *link == report);
    let form = tom.get(&form.expect("the assessor is offered to report the title")).status(200);
    assert_eq!(form.links("Go back without reporting"), std::slice::from_ref(&beside));
    form.submit(&report, &[("reason", "live_intelligence")]).status(200).expect("hidden from everyone");
    shows(&zainab, &hers, false);
    shows(&tom, std::slice::from_ref(&beside), false);
    assert!(!tom.get(&beside).links("Report possible").contains(&report));
    // Whoever never saw titles is not told that one is hidden.
    assert!(!world.sign_in("helen.marsh").get(&beside).status(200).says("Hidden"));
    tom.get(&report).status(404);
    is_read_and_destroyed_by_noor(&world, "Learning record of Zainab Holroyd", &format!("/learning/{learning}"));
    zainab.get(&format!("/learning/{learning}")).status(200).expect("Its text was destroyed on");
}

#[test]
fn work_that_was_reported_by_itself_shows_on_no_page() {
    let world = World::with_the_force();
    let mut command = some_work(&world);
    for text in [&mut command.text.title, &mut command.text.did, &mut command.text.reference] {
        text.push_str(MARKER);
    }
    command.values.marking = Marking::OfficialSensitive;
    let work = log_work::log(&world.act("kit.farrow"), &command).unwrap();
    let cpd = scenes::log_cpd_on(&world, "kit.farrow", &[work]);
    let kit = world.sign_in("kit.farrow");
    let pages = ["/work".to_owned(), format!("/work/{work}"), format!("/cpd/{cpd}"), "/cpd/new".to_owned()];
    shows(&kit, &pages, true);
    assert!(kit.get(&format!("/work/{work}")).body.contains("OFFICIAL-SENSITIVE"));
    let form = kit.get(&format!("/work/{work}")).follow("Report something").status(200);
    form.submit(&form.path, &[("reason", "marked_higher")]).status(200).expect("hidden from everyone");
    shows(&kit, &pages, false);
    assert!(!kit.get(&format!("/work/{work}")).body.contains("OFFICIAL-SENSITIVE"), "nothing of that marking is shown");
    is_read_and_destroyed_by_noor(&world, "Work record of Kit Farrow", &format!("/work/{work}"));
    kit.get(&format!("/work/{work}")).status(200).expect("Its text was destroyed on");
}

/// Noor finds it on her list, reads it there and nowhere else, and destroys it.
fn is_read_and_destroyed_by_noor(world: &World, listed: &str, elsewhere: &str) {
    let noor = world.sign_in("noor.vasquez");
    let list = noor.get("/reports").status(200).expect(listed);
    assert!(!list.body.contains(MARKER));
    let report = list.links("").into_iter().find(|link| link.starts_with("/reports/")).unwrap();
    let page = noor.get(&report).status(200).expect(listed).expect(MARKER);
    noor.get(elsewhere).status(404);
    let gone = page.submit(&format!("{report}/destruction"), &[]).status(200).expect("The text is destroyed").expect(listed);
    assert!(!gone.body.contains(MARKER));
}
