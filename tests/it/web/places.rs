//! Duties in two organisations: a page is about one of them at a time, and who has left one sees nothing of it.

use chrono::TimeDelta;
use ipp::{
    app::end_duty,
    db::{duties, organisations},
    domain::{
        appointment::{Duty, DutyKind},
        calendar,
        ids::{DutyId, OrganisationId},
        progress::CriterionStanding,
        role::Role,
    },
};

use crate::{
    app::scenes::{a_criterion, submit},
    support::{
        World,
        browse::{Page, selector},
    },
};

fn agency(world: &World) -> OrganisationId {
    world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap()
}

fn give(world: &World, name: &str, kind: DutyKind, organisation: OrganisationId) {
    let roles = if kind.is_appointment() { Role::ALL.to_vec() } else { vec![] };
    let (person, from) = (world.person(name), world.now().day());
    let until = kind.is_appointment().then(|| calendar::months_after(from, 12));
    let duty = Duty { id: DutyId(0), person, organisation, kind, roles, from, until };
    crate::app::scenes::give(world, &duty);
}

fn end(world: &World, name: &str, kind: DutyKind, organisation: OrganisationId) {
    let person = world.person(name);
    let held = world.service.find(|db| duties::current(db, person, world.now().day())).unwrap();
    for duty in held.iter().filter(|duty| duty.kind == kind && duty.organisation == organisation) {
        let yesterday = calendar::day_before(world.now().day());
        end_duty::end(&world.act("sam.whitlock"), duty.id, yesterday).unwrap();
    }
}

#[test]
fn a_coordinator_of_two_organisations_chooses_which_a_list_is_about() {
    let world = World::with_the_force();
    let agency = agency(&world);
    give(&world, "helen.marsh", DutyKind::Coordinator, agency);
    let helen = world.sign_in("helen.marsh");
    for (path, force_only, agency_only) in [
        ("/expiry", "Kit Farrow", "Clara Winstanley"),
        ("/team", "Kit Farrow", "Clara Winstanley"),
        ("/enrolments", "Amara Nwosu", "Elspeth Garrowby"),
    ] {
        let first = helen.get(path).status(200);
        assert!(first.html().select(&selector("nav.alternatives a")).count() == 2, "{path} offers both");
        let asked = if path == "/enrolments" { "organisation" } else { "whose" };
        let there = helen.get(&format!("{path}?{asked}={agency}")).status(200);
        assert!(first.says(force_only) || helen.get(&format!("{path}?name=kit")).says(force_only), "{path}");
        assert!(!first.says(agency_only), "{path} is about one organisation");
        assert!(there.says(agency_only) && !there.says(force_only), "{path} about the agency");
        // The page says which of the two it is about.
        for (page, name) in [(&first, "Westmarch Police"), (&there, "Harbour and Ports Agency")] {
            let html = page.html();
            let now: Vec<String> =
                html.select(&selector("nav.alternatives a[aria-current]")).map(|link| link.text().collect()).collect();
            assert_eq!(now, [name], "{path}");
            let words = if path == "/enrolments" { name.to_owned() } else { format!("people posted in {name}") };
            assert!(page.says(&words), "{path}: {words}");
        }
    }
    let offered = helen.get(&format!("/enrolments/new?organisation={agency}")).status(200);
    assert!(offered.says("Harbour") && !offered.says("Tobias Renwick"), "only the agency's people are offered");
    // Somebody who coordinates one of the two finds no other.
    let yasmin = world.sign_in("yasmin.tregear");
    let force = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    for path in ["/expiry?whose", "/team?whose", "/expiry.csv?whose", "/enrolments?organisation", "/enrolments/new?organisation"]
    {
        yasmin.get(&format!("{path}={force}")).status(404);
    }
    assert_eq!(yasmin.get("/expiry").status(200).html().select(&selector("nav.alternatives")).count(), 0);
}

#[test]
fn an_assessor_in_two_organisations_has_a_queue_in_each() {
    let world = World::with_the_force();
    let agency = agency(&world);
    give(&world, "tom.reyes", DutyKind::Assessor, agency);
    let tom = world.sign_in("tom.reyes");
    // Nothing waits in the other: of an empty list nothing is said.
    let tasks = tom.get("/").status(200).links("for your decision");
    assert!(tasks.len() == 1 && !tasks[0].contains(&format!("={agency}")), "{tasks:?}");
    tom.get("/queue").status(200).expect("Oldest first".to_lowercase().as_str());
    tom.get(&format!("/queue?organisation={agency}")).status(200).expect("Nothing is waiting for you");
    tom.get(&format!("/trainees?organisation={agency}")).status(200).expect("No trainee is allocated to you");
}

#[test]
fn an_assessor_who_left_sees_and_hears_nothing_of_those_they_assessed() {
    let world = World::with_the_force();
    let agency = agency(&world);
    let force = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    end(&world, "tom.reyes", DutyKind::Assessor, force);
    give(&world, "tom.reyes", DutyKind::Assessor, agency);
    world.pass(TimeDelta::minutes(1));
    world.letters();
    let criterion = a_criterion(&world, "amara.nwosu", CriterionStanding::NotStarted);
    let version = submit(&world, "amara.nwosu", &[criterion]).unwrap();
    assert!(world.letters().iter().all(|letter| !letter.address.contains("tom.reyes")), "no letter to who has left");
    let tom = world.sign_in("tom.reyes");
    tom.get("/queue").status(200).expect("Nothing is waiting for you");
    tom.get("/trainees?stage=all").status(200).expect("No trainee is allocated to you");
    tom.get(&format!("/queue?organisation={force}")).status(404);
    tom.get(&format!("/queue?after={}", version.id)).status(200).expect("waiting for you");
    assert!(!tom.get("/").says("for your decision"), "nothing of the force is counted");
    tom.get(&format!("/assessments/{}", version.id)).status(404);
}

#[test]
fn a_manager_asks_who_needs_help_and_who_is_valid_when() {
    let world = World::with_the_force();
    let ify = world.sign_in("ify.okafor");
    let team = ify.get("/team").status(200);
    let listed = |page: &Page| {
        let rows = selector("main table.folds tbody tr");
        page.html().select(&rows).filter(|row| row.html().contains("/team/")).count()
    };
    let mut people = 0;
    for figure in team.html().select(&selector(".figures a")) {
        let count: usize = figure.select(&selector("b")).next().unwrap().text().collect::<String>().trim().parse().unwrap();
        let page = ify.get(figure.value().attr("href").unwrap()).status(200);
        assert_eq!(if count == 0 { 0 } else { listed(&page) }, count, "{:?}", figure.value().attr("href"));
        people += count;
    }
    assert!(people > 10, "everybody is on the programme somehow or off it: {people}");
    // Who is behind is listed alone, as their own line says it.
    let behind = ify.get("/team?programme=behind").status(200);
    assert!(listed(&behind) > 0 && behind.text().matches("Behind").count() > listed(&behind));
    let overdue = ify.get("/team?programme=overdue").status(200);
    assert!(listed(&overdue) > 0 && overdue.text().contains("Overdue"));
    // Today's valid certificates, and those at the end of each month to come, never more as time passes.
    let expiry = ify.get("/expiry").status(200);
    let mut before = usize::MAX;
    for link in expiry.html().select(&selector(".valid a")) {
        let count: usize = link.select(&selector("strong")).next().unwrap().text().collect::<String>().parse().unwrap();
        let page = ify.get(link.value().attr("href").unwrap()).status(200);
        assert_eq!(if count == 0 { 0 } else { listed(&page) }, count, "{:?}", link.value().attr("href"));
        assert!(count <= before);
        before = count;
    }
    assert_ne!(before, usize::MAX);
}
