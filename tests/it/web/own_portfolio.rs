//! What a trainee's own pages offer: only what would be taken, and in words that are true.

use ipp::{
    app::{
        begin_evidence,
        log_work::{self, LogWork},
        report_text, revise_evidence,
    },
    domain::{
        ids::EvidenceVersionId,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
    },
};

use crate::{
    app::scenes::{self, some_work},
    support::{World, browse::selector},
};

const ZAINAB: &str = "zainab.holroyd";
const ANSWER: &str = "Answer with a new version";

fn draft(world: &World, name: &str) -> EvidenceVersionId {
    let command = LogWork { submit: false, claims: Vec::new(), ..some_work(world) };
    scenes::newest(world, log_work::log(&world.act(name), &command).unwrap()).id
}

fn report(world: &World, id: EvidenceVersionId) {
    report_text::report(&world.act(ZAINAB), Reported::Evidence(id), ReportReason::NamesSomebody).unwrap();
}

#[test]
fn hidden_evidence_is_to_be_answered_only_while_something_in_it_is_open() {
    let world = World::with_the_force();
    let zainab = world.sign_in(ZAINAB);
    let to_answer = || {
        let page = zainab.get("/evidence?kind=to_answer").status(200);
        page.html().select(&selector("main a[href^='/evidence/']")).count()
    };
    let before = to_answer();
    let criterion = scenes::a_criterion(&world, ZAINAB, CriterionStanding::NotStarted);
    let shown = scenes::submit(&world, ZAINAB, &[criterion]).unwrap().id;
    scenes::judge(&world, "tom.reyes", shown, &scenes::competent()).unwrap();
    let empty = draft(&world, ZAINAB);
    for closed in [shown, empty] {
        report(&world, closed);
        let page = zainab.get(&format!("/evidence/{closed}")).status(200).expect("nothing to answer");
        assert!(!page.says(ANSWER) && !page.says("write about the work anew"));
        let refused = scenes::refused(revise_evidence::revise(&world.act(ZAINAB), closed));
        assert!(refused.contains("nothing to answer"), "{refused}");
        assert_eq!(to_answer(), before);
        assert!(!zainab.get("/").says("write it anew"));
    }
    // What nobody has judged yet is open, and is written anew.
    let criterion = scenes::a_criterion(&world, ZAINAB, CriterionStanding::NotStarted);
    let open = scenes::submit(&world, ZAINAB, &[criterion]).unwrap().id;
    report(&world, open);
    assert_eq!(to_answer(), before + 1);
    assert!(zainab.get("/").says("write it anew"));
    zainab.get(&format!("/evidence/{open}")).expect(ANSWER).submit(&format!("/evidence/{open}/revision"), &[]).status(200);
}

#[test]
fn who_is_no_longer_posted_where_the_portfolio_is_kept_is_told_so_and_offered_no_answer() {
    let world = World::with_the_force();
    let criterion = scenes::a_criterion(&world, ZAINAB, CriterionStanding::NotStarted);
    let returned = scenes::submit(&world, ZAINAB, &[criterion]).unwrap().id;
    scenes::judge(&world, "tom.reyes", returned, &scenes::not_yet()).unwrap();
    let (zainab, path) = (world.sign_in(ZAINAB), format!("/evidence/{returned}"));
    assert!(zainab.get(&path).says(ANSWER));
    scenes::leave(&world, ZAINAB);
    let page = zainab.get(&path).status(200).expect("You hold no current posting where this portfolio is kept");
    assert!(!page.says(ANSWER));
}

#[test]
fn work_without_a_title_is_called_that() {
    let world = World::with_the_force();
    let zainab = world.sign_in(ZAINAB);
    let criterion = scenes::a_criterion(&world, ZAINAB, CriterionStanding::NotStarted);
    let hidden = scenes::submit(&world, ZAINAB, &[criterion]).unwrap();
    report(&world, hidden.id);
    let answer = revise_evidence::revise(&world.act(ZAINAB), hidden.id).unwrap();
    let work = format!("/work/{}", hidden.work);
    assert_eq!(zainab.get("/work").links("No title yet").first(), Some(&work));
    for path in [work, format!("/evidence/{answer}"), format!("/evidence/{answer}/discarding")] {
        let page = zainab.get(&path).status(200).expect("No title yet");
        let title: String = page.html().select(&selector("title")).flat_map(|title| title.text().collect::<Vec<_>>()).collect();
        assert!(title.starts_with("No title yet") || title.starts_with("Discard this draft"), "{path}: {title}");
    }
}

#[test]
fn logging_is_offered_only_in_the_programme_to_which_it_would_count() {
    let world = World::with_the_force();
    let enrolled = scenes::enrolment(&world, ZAINAB).id;
    let criterion = scenes::a_criterion(&world, ZAINAB, CriterionStanding::NotStarted);
    let criterion = format!("/enrolments/{enrolled}/criteria/{criterion}");
    let page = world.sign_in(ZAINAB).get(&criterion).html();
    let unit = page.select(&selector("a[href*='/units/']")).next().unwrap().attr("href").unwrap();
    let offers = || {
        let zainab = world.sign_in(ZAINAB);
        [criterion.as_str(), unit].map(|path| zainab.get(path).status(200).html().select(&selector("main .actions a")).count())
    };
    assert_eq!(offers(), [1, 2]);
    scenes::move_to_the_agency(&world, ZAINAB);
    assert_eq!(offers(), [0, 0], "what is logged now counts to the agency's programme");
    scenes::leave(&world, ZAINAB);
    assert_eq!(offers(), [0, 0], "nothing can be logged without a posting");
}

#[test]
fn the_page_that_discards_a_draft_says_what_becomes_of_the_work() {
    let world = World::with_the_force();
    let name = "tobias.renwick";
    let before = scenes::log_alone(&world, name);
    scenes::enrol(&world, name);
    let begun = begin_evidence::begin(&world.act(name), before).unwrap();
    let (alone, named) = (draft(&world, name), draft(&world, name));
    scenes::log_cpd_on(&world, name, &[scenes::version(&world, named).work]);
    let tobias = world.sign_in(name);
    let page = |id| tobias.get(&format!("/evidence/{id}/discarding")).status(200);
    page(begun).expect("The account you wrote goes").expect("The piece of work stays as it was logged");
    page(alone).expect("The account you wrote goes").expect("The piece of work goes with it");
    let kept = page(named).expect("The piece of work stays with its account");
    assert!(!kept.says("The account you wrote goes"));
}
