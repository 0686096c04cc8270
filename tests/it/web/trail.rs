//! Who looked at another person's evidence stands in the chain: each view is a line, and one's own views are none.

use diesel::prelude::*;
use ipp::{
    app::report_evidence,
    db::schema::audit_events,
    domain::{event::Action, ids::PersonId, progress::CriterionStanding, quarantine::ReportReason},
};

use crate::{app::scenes, support::World};

/// The lines about an action that somebody left so far: what they are about, and their detail.
fn lines(world: &World, name: &str, action: Action) -> Vec<(String, i64, String)> {
    let who: PersonId = world.person(name);
    audit_events::table
        .filter(audit_events::actor_id.eq(Some(who)))
        .filter(audit_events::action.eq(action.as_str()))
        .order(audit_events::id)
        .select((audit_events::subject_kind, audit_events::subject_id, audit_events::detail))
        .load(&mut *world.service.database.writer().unwrap())
        .unwrap()
}

#[test]
fn every_view_of_anothers_evidence_is_a_line_that_says_which() {
    let world = World::with_the_force();
    let criterion = scenes::a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = scenes::submit(&world, "zainab.holroyd", &[criterion]).unwrap().id;
    let enrolled = scenes::enrolment(&world, "zainab.holroyd").id;
    let tom = world.sign_in("tom.reyes");
    let viewed = |name: &str| lines(&world, name, Action::EvidenceViewed);
    let about = ("evidence_version".to_owned(), version.0);
    for path in [
        format!("/evidence/{version}"),
        format!("/assessments/{version}"),
        format!("/enrolments/{enrolled}/criteria/{criterion}"),
    ] {
        let before = viewed("tom.reyes").len();
        tom.get(&path).status(200).expect("Provenance check");
        let after = viewed("tom.reyes");
        assert_eq!(after.len(), before + 1, "{path}");
        let (kind, id, _) = after.last().unwrap().clone();
        assert_eq!((kind, id), about, "{path}");
    }
    let before = viewed("tom.reyes").len();
    tom.get("/queue").status(200).expect("Provenance check");
    let after = viewed("tom.reyes");
    assert_eq!(after.len(), before + 1, "the queue shows titles");
    let (_, _, detail) = after.last().unwrap();
    assert!(detail.contains(&version.to_string()), "{detail}");
}

#[test]
fn ones_own_evidence_and_progress_without_titles_leave_no_line() {
    let world = World::with_the_force();
    let criterion = scenes::a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = scenes::submit(&world, "zainab.holroyd", &[criterion]).unwrap().id;
    let enrolled = scenes::enrolment(&world, "zainab.holroyd").id;
    let zainab = world.sign_in("zainab.holroyd");
    zainab.get(&format!("/evidence/{version}")).status(200).expect("Provenance check");
    let on_the_criterion = format!("/enrolments/{enrolled}/criteria/{criterion}");
    zainab.get(&on_the_criterion).status(200).expect("Provenance check");
    // A coordinator and a manager see that something waits, and neither what nor about what.
    for name in ["helen.marsh", "ify.okafor"] {
        let page = world.sign_in(name).get(&on_the_criterion).status(200);
        assert!(!page.body.contains("Provenance check"), "{name}");
        assert_eq!(lines(&world, name, Action::EvidenceViewed), vec![], "{name}");
    }
    assert_eq!(lines(&world, "zainab.holroyd", Action::EvidenceViewed), vec![]);
}

#[test]
fn reading_what_was_reported_and_taking_a_list_out_are_lines() {
    let world = World::with_the_force();
    let criterion = scenes::a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = scenes::submit(&world, "zainab.holroyd", &[criterion]).unwrap().id;
    let report = report_evidence::report(&world.act("tom.reyes"), version, ReportReason::LiveIntelligence).unwrap();
    let noor = world.sign_in("noor.vasquez");
    noor.get(&format!("/reports/{report}")).status(200).expect("Provenance check");
    let read = lines(&world, "noor.vasquez", Action::EvidenceViewed);
    assert_eq!(read.iter().map(|(kind, id, _)| (kind.as_str(), *id)).collect::<Vec<_>>(), [("evidence_version", version.0)]);
    let helen = world.sign_in("helen.marsh");
    for (path, list) in [("/team.csv?name=zainab", "team"), ("/expiry.csv", "expiry")] {
        helen.get(path).status(200);
        let taken = lines(&world, "helen.marsh", Action::Exported);
        let (_, _, detail) = taken.last().unwrap();
        assert!(detail.contains(list) && !detail.contains("zainab"), "the chain holds no free text: {detail}");
    }
    assert_eq!(lines(&world, "helen.marsh", Action::Exported).len(), 2);
}
