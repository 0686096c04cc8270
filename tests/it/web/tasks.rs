//! What needs somebody today: each task of a home page counts the list that it leads to, for each kind of person.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use ipp::{
    app::{close_account, declare_conflict, end_duty, tasks},
    db::{duties, enrolments, organisations, postings},
    domain::{
        account::ClosedBecause,
        appointment::{Duty, DutyKind},
        enrolment::Stage,
        ids::{DutyId, EnrolmentId, OrganisationId},
        page::Turn,
        permission::{Scope, may_coordinate},
        progress::CriterionStanding,
        role::Role,
        task::Need,
    },
};

use crate::{
    app::scenes::{self, a_criterion, enrolment, submit},
    support::{
        World,
        browse::{Page, Visitor, selector},
        growth,
    },
};

const EVERYBODY: [&str; 9] = [
    "amara.nwosu",
    "zainab.holroyd",
    "tom.reyes",
    "ada.brandt",
    "ify.okafor",
    "diane.ellis",
    "helen.marsh",
    "noor.vasquez",
    "sam.whitlock",
];

/// The tasks that a home page shows: the words of each, and the list that it leads to.
fn tasks_on(home: &Page) -> Vec<(String, String)> {
    let html = home.html();
    let links = selector("ul.tasks a[href]");
    html.select(&links)
        .map(|link| (link.text().collect::<String>().trim().to_owned(), link.value().attr("href").unwrap().to_owned()))
        .filter(|(words, _)| words.starts_with(|first: char| first.is_ascii_digit()))
        .collect()
}

/// How many stand in a list, on all its pages.
fn length(visitor: &Visitor, path: &str) -> usize {
    let rows = |page: &Page| {
        let html = page.html();
        html.select(&selector("main table.folds")).next_back().map_or_else(Vec::new, |table| {
            table.select(&selector("tbody tr")).map(|row| row.text().collect::<String>()).collect()
        })
    };
    visitor.pages(path, rows).iter().map(Vec::len).sum()
}

/// The words of the tasks of everybody, without their numbers; fails unless each counts its list.
#[track_caller]
fn check(world: &World, least: usize) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut most = 0;
    for name in EVERYBODY {
        let visitor = world.sign_in(name);
        for (words, path) in tasks_on(&visitor.get("/").status(200)) {
            let (count, what) = words.split_once(' ').unwrap();
            let count: usize = count.parse().unwrap();
            assert_eq!(length(&visitor, &path), count, "{name}: {words}, {path}");
            most = most.max(count);
            seen.insert(what.to_owned());
        }
    }
    assert!(most >= least, "{most}");
    seen
}

fn duty(world: &World, name: &str, kind: DutyKind, organisation: OrganisationId) -> Duty {
    let roles = if kind.is_appointment() { Role::ALL.to_vec() } else { vec![] };
    Duty { id: DutyId(0), person: world.person(name), organisation, kind, roles, from: world.now().day(), until: None }
}

fn end(world: &World, name: &str, kind: DutyKind) {
    let (person, today) = (world.person(name), world.now().day());
    let held = world.service.find(|db| duties::current(db, person, today)).unwrap();
    let held = held.into_iter().find(|duty| duty.kind == kind).unwrap();
    end_duty::end(&world.act("sam.whitlock"), held.id, today.pred_opt().unwrap()).unwrap();
}

#[test]
fn each_task_counts_the_list_that_it_leads_to_for_each_kind_of_person_with_few_rows_and_with_many() {
    let mut world = World::with_the_force();
    growth::report(&world, 1);
    scenes::given_up(&world, "kit.farrow", "refused");
    end(&world, "ada.brandt", DutyKind::Assessor);
    let few = check(&world, 1);
    for words in [
        "could not be delivered",
        "reported and still stand",
        "for your decision",
        "no assessor who may sign today",
        "its certificate",
        "overdue",
        "behind",
        "lapsed",
    ] {
        assert!(few.iter().any(|known| known.contains(words)), "{words}: {few:#?}");
    }
    world.check_at_end = false;
    growth::grow(&world);
    check(&world, 200);
    // Forty days later nobody has logged anything.
    world.pass(TimeDelta::days(40));
    let idle = check(&world, 20);
    assert!(idle.iter().any(|known| known.contains("logged nothing for 30 days")), "{idle:#?}");
}

#[test]
fn in_several_organisations_each_task_names_its_own_and_leads_to_its_list() {
    let world = World::with_the_force();
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    for (name, kind) in
        [("helen.marsh", DutyKind::Coordinator), ("tom.reyes", DutyKind::Assessor), ("noor.vasquez", DutyKind::SecurityContact)]
    {
        scenes::give(&world, &duty(&world, name, kind, agency));
    }
    growth::report(&world, 1);
    // Somebody reports to Helen too: her team and the force are not the same people.
    let reports = format!(
        "UPDATE postings SET line_manager_id = {} WHERE person_id = {}",
        world.person("helen.marsh"),
        world.person("leon.fairweather")
    );
    growth::run(&world, &reports);
    let moved = scenes::move_to_the_agency(&world, "kit.farrow");
    scenes::allocate(&world, "helen.marsh", moved, world.person("tom.reyes")).unwrap();
    let criterion = a_criterion(&world, "kit.farrow", CriterionStanding::NotStarted);
    submit(&world, "kit.farrow", &[criterion]).unwrap();
    end(&world, "ada.brandt", DutyKind::Assessor);
    let seen = check(&world, 1);
    for words in ["for your decision, Harbour and Ports Agency", "your decision, Westmarch Police", "in your team"] {
        assert!(seen.iter().any(|known| known.contains(words)), "{words}: {seen:#?}");
    }
    let helen = tasks_on(&world.sign_in("helen.marsh").get("/").status(200));
    assert!(helen.iter().any(|(_, path)| path.contains("whose=team")), "{helen:?}");
    assert!(helen.iter().any(|(_, path)| path.contains("organisation=")), "{helen:?}");
}

#[test]
fn one_list_is_grouped_for_somebody_who_is_several_and_quiet_for_who_is_not_needed() {
    let world = World::with_the_force();
    let force = enrolment(&world, "amara.nwosu").organisation;
    end(&world, "noor.vasquez", DutyKind::SecurityContact);
    scenes::give(&world, &duty(&world, "ify.okafor", DutyKind::SecurityContact, force));
    growth::report(&world, 1);
    let home = world.sign_in("ify.okafor").get("/").status(200);
    let html = home.html();
    let headings: Vec<String> = html.select(&selector("main h2, main h3")).map(|one| one.text().collect::<String>()).collect();
    let place = |words: &str| headings.iter().position(|one| one == words).unwrap_or_else(|| panic!("{words}: {headings:?}"));
    assert!(place("What needs you today") < place("As security contact"));
    assert!(place("As security contact") < place("As line manager"), "a report comes before everything");
    // Who has but one part needs no heading for it.
    let tom = world.sign_in("tom.reyes").get("/").status(200).expect("What needs you today");
    assert!(!tom.says("As assessor"), "{}", tom.text());
    // And who is not needed today is told so in one line, and is shown no empty list.
    scenes::give(&world, &duty(&world, "kit.farrow", DutyKind::Assessor, force));
    let kit = world.sign_in("kit.farrow").get("/").status(200).expect("Nothing waits for you today.");
    assert!(!kit.says("What needs you today") && tasks_on(&kit).is_empty());
    // Of a trainee who is nobody else nothing is said of it at all.
    let amara = world.sign_in("amara.nwosu").get("/").status(200);
    assert!(!amara.says("Nothing waits for you today.") && !amara.says("What needs you today"));
}

#[test]
fn what_waits_long_stands_above_a_trainees_own_and_what_does_not_below() {
    let world = World::with_the_force();
    let force = enrolment(&world, "amara.nwosu").organisation;
    scenes::give(&world, &duty(&world, "amara.nwosu", DutyKind::Assessor, force));
    let zainab = enrolment(&world, "zainab.holroyd");
    scenes::allocate(&world, "helen.marsh", zainab.id, world.person("amara.nwosu")).unwrap();
    growth::run(
        &world,
        &format!("UPDATE evidence_versions SET submitted_at = '{}' WHERE state = 'submitted'", world.now().as_utc()),
    );
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let order = |page: &Page| {
        let text = page.text();
        (text.find("What needs you today").expect("a task"), text.find("What is left, by unit").expect("her own"))
    };
    let amara = world.sign_in("amara.nwosu");
    let (others, own) = order(&amara.get("/").status(200));
    assert!(own < others, "what came today comes after her own");
    world.pass(TimeDelta::days(20));
    let amara = world.sign_in("amara.nwosu");
    let (others, own) = order(&amara.get("/").status(200));
    assert!(others < own, "who has waited three weeks comes first");
}

/// The open portfolios of the force, and which of them the list says have nobody who may sign today; by the rule, asked of each.
fn without_assessor(world: &World) -> (Vec<EnrolmentId>, Vec<EnrolmentId>) {
    let helen = world.act("helen.marsh");
    helen
        .read(|view| {
            let organisation = view.actor.holds(DutyKind::Coordinator).next().unwrap();
            let scope = Scope::organisation(&may_coordinate(&view.actor, organisation)?);
            let mut list = |stage| enrolments::list_at(view.db, (scope, stage, view.today), &Turn::Start, 500);
            let (listed, open) = (list(Stage::NoAssessor)?, list(Stage::Open)?);
            let mut ruled = Vec::new();
            for one in open {
                let subject = enrolments::assessment(view.db, &one, view.today)?;
                let may = match one.assessor {
                    Some(assessor) => {
                        let held = duties::current(view.db, assessor, view.today)?;
                        subject.check_assessor(assessor, &held, view.today).is_ok()
                    }
                    None => false,
                };
                let posted = postings::current(view.db, one.person, view.today)?;
                let is_there = posted.iter().any(|posting| posting.organisation == one.organisation);
                if !may && is_there {
                    ruled.push(one.id);
                }
            }
            Ok((listed.into_iter().map(|one| one.id).collect(), ruled))
        })
        .unwrap()
}

#[test]
fn a_portfolio_stands_in_the_list_of_those_without_an_assessor_when_the_rule_says_so() {
    let world = World::with_the_force();
    let agree = |what: &str| {
        let (listed, ruled) = without_assessor(&world);
        assert_eq!(listed, ruled, "{what}");
        listed.len()
    };
    let begun = agree("as it was");
    let zainab = enrolment(&world, "zainab.holroyd");
    declare_conflict::declare(&world.act("helen.marsh"), zainab.id, zainab.assessor.unwrap(), "They share a house").unwrap();
    assert_eq!(agree("a conflict is declared"), begun + 1);
    scenes::allocate(&world, "helen.marsh", zainab.id, world.person("ada.brandt")).unwrap();
    assert_eq!(agree("another is allocated"), begun);
    growth::run(
        &world,
        &format!(
            "UPDATE postings SET line_manager_id = {} WHERE person_id = {} AND ends_on IS NULL",
            world.person("ada.brandt"),
            zainab.person
        ),
    );
    assert_eq!(agree("the assessor became the line manager"), begun + 1);
    growth::run(&world, &format!("UPDATE organisations SET line_manager_may_assess = TRUE WHERE id = {}", zainab.organisation));
    assert_eq!(agree("the organisation allows it"), begun);
    let other = if zainab.role == Role::Researcher { Role::IntelligenceAnalyst } else { Role::Researcher };
    growth::run(
        &world,
        &format!(
            "DELETE FROM duty_roles WHERE role <> '{}' AND duty_id IN (SELECT id FROM duties WHERE person_id = {})",
            other.as_str(),
            world.person("ada.brandt")
        ),
    );
    assert!(agree("the appointment covers another role") > begun);
    end(&world, "tom.reyes", DutyKind::Assessor);
    let without = agree("the appointment of the other ended");
    assert!(without > begun + 1);
    scenes::leave(&world, "zainab.holroyd");
    assert_eq!(agree("the trainee has left"), without - 1);
    close_account::close(
        &world.act("sam.whitlock"),
        world.person("ada.brandt"),
        ClosedBecause::LongAbsence,
        &world.signature("sam.whitlock"),
    )
    .unwrap();
    assert!(agree("an account is closed") >= without - 1);
}

#[test]
fn a_trainee_is_idle_after_thirty_days_without_work_evidence_or_learning() {
    let world = World::with_the_force();
    let zainab = enrolment(&world, "zainab.holroyd");
    let idle = || {
        let tom = world.act("tom.reyes");
        tom.read(|view| {
            let scope = Scope::allocated(&view.actor, zainab.organisation)?;
            let list = enrolments::list_at(view.db, (scope, Stage::Idle, view.today), &Turn::Start, 500)?;
            let told = tasks::of(view)?.into_iter().find(|task| task.need == Need::Idle).map_or(0, |task| task.tally.count);
            assert_eq!(i64::try_from(list.len()).unwrap(), told);
            Ok(list.iter().any(|one| one.id == zainab.id))
        })
        .unwrap()
    };
    let after = |days: i64| world.pass(TimeDelta::days(days));
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let sent = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    assert!(!idle());
    after(29);
    assert!(!idle(), "29 days after");
    after(1);
    assert!(idle(), "30 days after");
    scenes::log_learning_on(&world, "zainab.holroyd", &[sent.work]);
    assert!(!idle(), "she logged what she learned");
    after(30);
    assert!(idle());
    scenes::leave(&world, "zainab.holroyd");
    assert!(!idle(), "nothing becomes of the portfolio of who has gone");
}
