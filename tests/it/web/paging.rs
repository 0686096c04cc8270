//! Every long list, from its first page to its last and back.

use std::collections::HashMap;

use diesel::prelude::*;
use ipp::{
    app::save_organisation,
    db::organisations,
    domain::{
        appointment::{Duty, DutyKind},
        ids::{DutyId, OrganisationId},
        organisation::Organisation,
        page::ROWS,
        role::Role,
    },
};

use crate::support::{
    World,
    browse::{Page, selector},
    growth,
};

/// A list, who reads it, and how many rows it has.
const LISTS: &[(&str, &str, &str)] = &[
    ("amara.nwosu", "/work", "works WHERE person_id = {me}"),
    (
        "amara.nwosu",
        "/evidence?kind=draft",
        "evidence_versions v JOIN evidence e ON e.id = v.evidence_id JOIN enrolments n ON n.id = e.enrolment_id \
         WHERE v.state = 'draft' AND n.person_id = {me}",
    ),
    ("amara.nwosu", "/learning", "learning_records WHERE person_id = {me}"),
    ("kit.farrow", "/cpd", "cpd_entries WHERE person_id = {me}"),
    (
        "tom.reyes",
        "/queue?organisation={force}",
        "evidence_versions v JOIN evidence e ON e.id = v.evidence_id JOIN enrolments n ON n.id = e.enrolment_id \
         WHERE v.state = 'submitted' AND n.assessor_id = {me} AND n.organisation_id = {force}",
    ),
    (
        "tom.reyes",
        "/trainees?stage=all&organisation={force}",
        "enrolments WHERE assessor_id = {me} AND organisation_id = {force}",
    ),
    ("helen.marsh", "/enrolments?stage=all", "enrolments WHERE organisation_id = {force}"),
    ("helen.marsh", "/enrolments?stage=open", "enrolments WHERE organisation_id = {force} AND awarded = FALSE"),
    ("helen.marsh", "/team?sort=name", POSTED),
    ("helen.marsh", "/team?sort=due", POSTED),
    ("helen.marsh", "/team?sort=progress", POSTED),
    ("helen.marsh", "/expiry?sort=soonest", POSTED),
    ("noor.vasquez", "/reports", "quarantines WHERE organisation_id = {force}"),
    ("sam.whitlock", "/people", "people"),
    ("sam.whitlock", "/people?name=1", "people WHERE name_key LIKE '%1%'"),
    ("sam.whitlock", "/organisations", "organisations"),
];

/// The people of the force today.
const POSTED: &str = "(SELECT DISTINCT person_id FROM postings WHERE organisation_id = {force} AND starts_on <= '2026-11-23' \
    AND (ends_on IS NULL OR ends_on >= '2026-11-23')) p";

/// Where the first cell of each row leads.
fn rows(page: &Page) -> Vec<String> {
    let links = selector("main tbody tr > :first-child a");
    page.html().select(&links).filter_map(|link| link.value().attr("href").map(str::to_owned)).collect()
}

/// A force in which every list has several pages, and Tom a second organisation to choose from.
fn a_large_force() -> (World, OrganisationId) {
    let mut world = World::with_the_force().shown_as_demonstration();
    world.check_at_end = false;
    growth::grow(&world);
    let sam = world.act("sam.whitlock");
    let force = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    let known = world.service.find(|db| organisations::load(db, force)).unwrap();
    for number in 0..60 {
        let new = Organisation { name: format!("Force {number}"), code: format!("F{number}"), ..known.clone() };
        save_organisation::add(&sam, &new).unwrap();
    }
    let duty = Duty {
        id: DutyId(0),
        person: world.person("tom.reyes"),
        organisation: agency,
        kind: DutyKind::Assessor,
        roles: Role::ALL.to_vec(),
        from: world.now().day(),
        until: None,
    };
    crate::app::scenes::give(&world, &duty);
    (world, force)
}

#[test]
fn every_list_shows_each_row_once_on_the_way_to_its_end_and_once_on_the_way_back() {
    let (world, force) = a_large_force();
    for (name, path, counted) in LISTS {
        let me = world.person(name).to_string();
        let about = |text: &str| text.replace("{me}", &me).replace("{force}", &force.to_string());
        let pages = world.sign_in(name).pages(&about(path), rows);
        let mut seen = pages.concat();
        assert_eq!(seen.len(), growth::count(&world, &about(counted)), "{path}");
        assert!(pages.len() > 1 && pages.iter().rev().skip(1).all(|page| page.len() == ROWS), "{path}: {} pages", pages.len());
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), pages.concat().len(), "{path}");
    }
    let letters = selector(".letter");
    let pages = world
        .visitor()
        .pages("/demonstration/letters", |page| page.html().select(&letters).map(|letter| letter.text().collect()).collect());
    assert_eq!(pages.concat().len(), growth::count(&world, "letters"));
    assert!(pages.len() > 1, "{} letters", pages.concat().len());
}

#[test]
fn both_ways_keep_what_the_list_was_narrowed_to() {
    let (world, force) = a_large_force();
    let organisation = format!("organisation={force}");
    for (name, path, kept) in [
        ("tom.reyes", format!("/queue?{organisation}"), vec![organisation.as_str()]),
        ("tom.reyes", format!("/trainees?stage=all&{organisation}"), vec![organisation.as_str(), "stage=all"]),
        ("sam.whitlock", "/people?name=1".to_owned(), vec!["name=1"]),
        ("helen.marsh", "/team?sort=soonest&programme=off".to_owned(), vec!["sort=soonest", "programme=off"]),
        ("helen.marsh", "/team?sort=due&programme=off".to_owned(), vec!["sort=due", "programme=off"]),
    ] {
        let visitor = world.sign_in(name);
        let second = visitor.get(&path).status(200).follow("Next page").status(200);
        for link in [second.links("Next page"), second.links("Previous page")].concat() {
            assert!(kept.iter().all(|part| link.contains(part)), "{path}: {link}");
        }
        assert!(!second.links("Previous page").is_empty(), "{path}");
    }
}

/// The lines of a file of people, each with its cells by the head of their column.
fn lines(file: &Page) -> Vec<HashMap<String, String>> {
    let (_, table) = file.body.split_once("\r\n").unwrap();
    csv::Reader::from_reader(table.as_bytes()).deserialize().map(|line| line.unwrap()).collect()
}

#[test]
fn a_team_is_sorted_by_due_day_and_by_progress_with_those_off_the_programme_last_as_its_file_is() {
    let (world, _) = a_large_force();
    // A long programme of which much is competent has less progress than a short one of which little is left.
    diesel::sql_query("UPDATE enrolments SET relevant_count = 400 WHERE id % 3 = 0")
        .execute(&mut *world.service.database.writer().unwrap())
        .unwrap();
    let helen = world.sign_in("helen.marsh");
    let key = |text: &str| ipp::domain::person::name_key(text);
    let day = |line: &HashMap<String, String>| (line["Due"].is_empty(), line["Due"].clone(), key(&line["Name"]));
    let by_due = lines(&helen.get("/team.csv?sort=due").status(200));
    assert!(by_due.is_sorted_by_key(day), "{:?}", by_due.iter().map(day).collect::<Vec<_>>());
    let share = |line: &HashMap<String, String>| {
        let number = |column: &str| line[column].parse::<i64>().unwrap();
        let share =
            if line["Due"].is_empty() { i64::MAX } else { number("Criteria competent") * 1_000 / number("Criteria relevant") };
        (share, key(&line["Name"]))
    };
    let by_progress = lines(&helen.get("/team.csv?sort=progress").status(200));
    assert!(by_progress.is_sorted_by_key(share), "{:?}", by_progress.iter().map(share).collect::<Vec<_>>());
    for (path, file) in [("/team?sort=due", by_due), ("/team?sort=progress", by_progress)] {
        let open = file.iter().filter(|line| !line["Due"].is_empty()).count();
        assert!(open > ROWS && file.len() - open > ROWS, "{path}: {open} of {} are on the programme", file.len());
        let names = selector("main tbody tr > :first-child a");
        let named = |page: &Page| page.html().select(&names).map(|link| link.text().collect()).collect();
        let shown: Vec<String> = helen.pages(path, named).concat();
        assert_eq!(shown, file.iter().map(|line| line["Name"].clone()).collect::<Vec<_>>(), "{path}");
    }
}

#[test]
fn who_has_two_open_portfolios_stands_in_a_list_once_by_the_newer() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let columns = "person_id, organisation_id, edition_id, earliest_months, behind_after_months, \
        behind_below_percent, enrolled_at, assessor_id, behind_from, active, relevant_count, competent_count, awarded, certified";
    growth::alter(
        &world,
        &format!(
            "INSERT INTO enrolments ({columns}, role, starts_on, due_months, due_on) SELECT {columns}, 'researcher', '2024-09-01', 18, '2026-03-01' FROM enrolments \
             WHERE awarded = FALSE AND person_id = {}",
            world.person("amara.nwosu")
        ),
    );
    let helen = world.sign_in("helen.marsh");
    let hers = |query: &str| -> Vec<String> {
        let lines = lines(&helen.get(&format!("/team.csv?{query}")).status(200));
        lines.iter().filter(|line| line["Name"] == "Amara Nwosu").map(|line| line["Due"].clone()).collect()
    };
    for query in ["sort=name", "sort=due", "sort=progress", "programme=overdue"] {
        assert_eq!(hers(query), ["2026-03-01"], "{query}");
    }
    assert!(hers("programme=on_pace").is_empty());
    // The tiles count everybody once.
    let tiles = helen.get("/team").status(200).html().select(&selector(".figures b")).map(|big| big.text().collect()).collect();
    let counted: usize = Vec::<String>::into_iter(tiles).map(|big| big.parse::<usize>().unwrap()).sum();
    assert_eq!(counted, lines(&helen.get("/team.csv").status(200)).len());
}

#[test]
fn a_place_that_leads_nowhere_any_more_leads_to_the_beginning() {
    let (world, _) = a_large_force();
    let sam = world.sign_in("sam.whitlock");
    let first = rows(&sam.get("/organisations").status(200));
    assert_eq!(first.len(), ROWS);
    for nowhere in ["before=3", "before=-1", "after=999999", "after=x", "before="] {
        let page = sam.get(&format!("/organisations?{nowhere}")).status(200);
        assert_eq!(rows(&page), first, "{nowhere}");
        assert!(page.links("Previous page").is_empty() && page.links("Next page").len() == 1, "{nowhere}");
    }
}
