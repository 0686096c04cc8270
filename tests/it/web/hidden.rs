//! What was reported as possible live intelligence shows nowhere, whichever page once named it.

use ipp::{
    app::{
        decide::{self, Decide},
        log_work::{self, LogWork},
        report_text, revise_evidence,
    },
    db::claims,
    domain::{
        decision::{FiveTests, Judgement, Outcome},
        ids::{CriterionId, EvidenceVersionId, WorkId},
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
    },
};

use crate::{
    app::scenes::{self, some_work},
    support::World,
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
