//! A coordinator enrols and allocates.

use diesel::RunQueryDsl;
use ipp::{
    app::{
        enrol::{self, Enrol},
        error::Error,
        keep_postings, publish_curriculum, save_organisation,
    },
    db::{curricula, enrolments, organisations, postings, progress},
    domain::{
        calendar,
        enrolment::EnrolmentState,
        ids::{EditionId, PostingId},
        person::Posting,
        progress::CriterionStanding,
        role::Role,
    },
};

use super::scenes::*;
use crate::support::World;

fn tobias(world: &World) -> Enrol {
    let person = world.person("tobias.renwick");
    let posting = world.service.find(|db| postings::current(db, person, world.now().day())).unwrap().remove(0);
    let edition = world.service.find(|db| curricula::national(db, world.now().day())).unwrap().remove(0).0;
    Enrol {
        organisation: posting.organisation,
        person,
        role: Role::IntelligenceOfficer,
        edition,
        starts_on: world.now().day(),
        late_reason: String::new(),
    }
}

#[test]
fn tobias_is_enrolled_with_the_criteria_of_that_day() {
    let world = World::with_the_force();
    let id = enrol::enrol(&world.act("helen.marsh"), &tobias(&world)).unwrap();
    let enrolled = world.service.find(|db| enrolments::load(db, id)).unwrap();
    assert_eq!(enrolled.facts.relevant, 45);
    assert_eq!(enrolled.dates().due.to_string(), "2028-05-23");
    assert_eq!(enrolled.state(), EnrolmentState::Registered);
}

#[test]
fn an_agency_adds_its_own_bolt_on() {
    let world = World::with_the_force();
    assert_eq!(enrolment(&world, "elspeth.garrowby").facts.relevant, 49);
    assert_eq!(enrolment(&world, "amara.nwosu").facts.relevant, 45);
}

fn bolt_on(number: u32, published_on: &str, organisation: &str, replaces: Option<&str>) -> String {
    serde_json::json!({
        "code": format!("{organisation}-{number}"),
        "title": format!("Bolt-on of {organisation}, edition {number}"),
        "demonstration": true,
        "published_on": published_on,
        "organisation": organisation,
        "replaces": replaces,
        "kinds_of_work": [],
        "units": [{ "code": "B1", "title": "Our own ways", "kind": "bolt_on", "role": null, "criteria": [{
            "code": format!("B1.{number}"),
            "text": format!("Works as edition {number} asks"),
            "look_for": "Knows why",
            "kinds_of_work": [],
            "evidence_minimum": 1,
        }] }],
    })
    .to_string()
}

#[test]
fn a_newer_bolt_on_takes_the_place_of_the_one_it_replaces_for_those_who_begin_after_it() {
    let world = World::with_the_force();
    let publish = |json: &str| publish_curriculum::publish(&world.service, json, world.now());
    let codes = |id| {
        world.service.find(|db| {
            let progress = progress::of(db, id)?;
            let units = progress::units(db, &world.service.shelf, &progress)?;
            let criteria = units.into_iter().filter(|unit| unit.code == "B1").flat_map(|unit| unit.criteria);
            Ok(criteria.map(|criterion| criterion.code).collect::<Vec<_>>())
        })
    };
    publish(&bolt_on(1, "2026-01-01", "WMP", None)).unwrap();
    let early = enrol::enrol(&world.act("helen.marsh"), &tobias(&world)).unwrap();
    assert_eq!(codes(early).unwrap(), ["B1.1"]);
    publish(&bolt_on(2, "2026-11-23", "WMP", Some("WMP-1"))).unwrap();
    let sian = world.person("sian.powell");
    let posting = world.service.find(|db| postings::current(db, sian, world.now().day())).unwrap().remove(0);
    let change = keep_postings::end(
        &world.act("sam.whitlock"),
        posting.id,
        &keep_postings::LastDay::first(calendar::day_before(world.now().day()), &[]),
    );
    change.unwrap();
    let posting = Posting { id: PostingId(0), role: Role::IntelligenceOfficer, from: world.now().day(), until: None, ..posting };
    keep_postings::start(&world.act("sam.whitlock"), &posting, false).unwrap();
    let late = enrol::enrol(&world.act("helen.marsh"), &Enrol { person: sian, ..tobias(&world) }).unwrap();
    assert_eq!(codes(late).unwrap(), ["B1.2"], "only the criteria of the newer edition");
    assert_eq!(codes(early).unwrap(), ["B1.1"], "who began before keeps their own");
    // What cannot take another's place is refused in a sentence.
    for (json, sentence) in [
        (bolt_on(3, "2026-11-23", "WMP", Some("WMP-9")), "no edition with the code WMP-9"),
        (bolt_on(3, "2026-11-23", "WMP", Some("WMP-1")), "taken its place already"),
        (bolt_on(3, "2026-11-22", "WMP", Some("WMP-2")), "earlier day"),
        (bolt_on(3, "2026-11-23", "WMP", Some("HPA-BOLT-1")), "a bolt-on of its own organisation"),
    ] {
        let said = refused(publish(&json));
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn later_settings_do_not_move_the_dates_of_those_enrolled() {
    let world = World::with_the_force();
    let before = enrolment(&world, "amara.nwosu").dates();
    let place = enrolment(&world, "amara.nwosu").organisation;
    let mut force = world.service.find(|db| organisations::load(db, place)).unwrap();
    force.settings.due_months = 24;
    save_organisation::change(&world.act("sam.whitlock"), &force).unwrap();
    assert_eq!(enrolment(&world, "amara.nwosu").dates(), before);
}

#[test]
fn enrolment_needs_a_coordinator_of_the_place_a_posting_there_and_a_licence() {
    let world = World::with_the_force();
    let command = tobias(&world);
    for stranger in ["tom.reyes", "ify.okafor", "sam.whitlock", "yasmin.tregear", "tobias.renwick"] {
        unseen(enrol::enrol(&world.act(stranger), &command));
    }
    // Somebody of the agency does not exist for the force's coordinator.
    unseen(enrol::enrol(&world.act("helen.marsh"), &Enrol { person: world.person("clara.winstanley"), ..command.clone() }));
    let wrong_role = Enrol { role: Role::IntelligenceAnalyst, ..command.clone() };
    assert!(refused(enrol::enrol(&world.act("helen.marsh"), &wrong_role)).contains("no current posting as intelligence analyst"));
    unseen(enrol::enrol(&world.act("helen.marsh"), &Enrol { edition: EditionId(999), ..command.clone() }));
    let mut force = world.service.find(|db| organisations::load(db, command.organisation)).unwrap();
    force.licence_until = calendar::day_before(world.now().day());
    save_organisation::change(&world.act("sam.whitlock"), &force).unwrap();
    assert!(
        refused(enrol::enrol(&world.act("helen.marsh"), &command))
            .contains("licence of Westmarch Police ended on 22 November 2026")
    );
}

#[test]
fn nobody_is_enrolled_twice_at_once() {
    let world = World::with_the_force();
    let command = tobias(&world);
    let enrolled = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..6).map(|_| scope.spawn(|| enrol::enrol(&world.act("helen.marsh"), &command).is_ok())).collect();
        windows.into_iter().map(|window| window.join().unwrap()).filter(|enrolled| *enrolled).count()
    });
    assert_eq!(enrolled, 1);
}

/// Tobias, posted at the agency as well, and how the agency would enrol him.
fn tobias_at_the_agency(world: &World, role: Role) -> Enrol {
    let command = tobias(world);
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    let held = world.service.find(|db| postings::current(db, command.person, world.now().day())).unwrap().remove(0);
    let second = Posting { id: PostingId(0), organisation: agency, role, from: world.now().day(), line_manager: None, ..held };
    keep_postings::start(&world.act("sam.whitlock"), &second, false).unwrap();
    Enrol { organisation: agency, role, ..command }
}

#[test]
fn one_open_enrolment_a_role_wherever_one_is_posted() {
    let world = World::with_the_force();
    let (here, there) = (tobias(&world), tobias_at_the_agency(&world, Role::IntelligenceOfficer));
    enrol::enrol(&world.act("helen.marsh"), &here).unwrap();
    let sentence = refused(enrol::enrol(&world.act("yasmin.tregear"), &there));
    assert!(sentence.contains("settle themselves"), "{sentence}");
    // By constraint, whatever a program tries.
    let again = "INSERT INTO enrolments (person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, \
                 behind_after_months, behind_below_percent, enrolled_at, due_on, active, relevant_count, competent_count, awarded, certified) \
                 SELECT person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, behind_after_months, \
                 behind_below_percent, enrolled_at, due_on, active, relevant_count, competent_count, awarded, certified \
                 FROM enrolments WHERE id = (SELECT MAX(id) FROM enrolments)";
    let error = diesel::sql_query(again).execute(&mut *world.service.database.writer().unwrap()).unwrap_err();
    assert!(Error::from(error).is_duplicate("enrolments", ""), "the index over organisation, person and role refuses");
}

#[test]
fn whoever_waits_for_their_certificate_is_not_enrolled_for_its_role_again() {
    let world = World::with_the_force();
    let waiting = enrolment(&world, "hamish.oduya");
    assert_eq!(waiting.state(), EnrolmentState::Awarded);
    let starts_on = world.now().day();
    let (organisation, person, role) = (waiting.organisation, waiting.person, waiting.role);
    let again = Enrol { organisation, person, role, edition: waiting.edition, starts_on, late_reason: String::new() };
    assert!(refused(enrol::enrol(&world.act("helen.marsh"), &again)).contains("certificate is still to be issued"));
    let offered = world.sign_in("helen.marsh").get("/enrolments/new").status(200);
    // Nor is anybody offered whom the rules would refuse: no standard for her role, a certificate that lasts.
    assert!(offered.says("Tobias Renwick"));
    for refused in ["Hamish Oduya", "Diane Ellis", "Kit Farrow"] {
        assert!(!offered.says(refused), "{refused}");
    }
    assert!(offered.says("Callum Byrne"), "his renewal window is open");
}

#[test]
fn one_portfolio_is_worked_on_at_a_time_and_what_is_logged_goes_to_it() {
    let world = World::with_the_force();
    let enrolled = enrol::enrol(&world.act("helen.marsh"), &tobias(&world)).unwrap();
    // The agency posts him too, later and in another role: what he logs still belongs to his portfolio at the force.
    let there = tobias_at_the_agency(&world, Role::IntelligenceAnalyst);
    let criterion = a_criterion(&world, "tobias.renwick", CriterionStanding::NotStarted);
    assert_eq!(submit(&world, "tobias.renwick", &[criterion]).unwrap().enrolment, enrolled);
    // And nobody begins a second one with him, whatever the role.
    assert!(refused(enrol::enrol(&world.act("yasmin.tregear"), &there)).contains("settle themselves"));
}

#[test]
fn two_organisations_that_enrol_at_once_are_told_in_a_sentence_which_was_faster() {
    let world = World::with_the_force();
    let (here, there) = (tobias(&world), tobias_at_the_agency(&world, Role::IntelligenceOfficer));
    // Their chains are two, so on PostgreSQL neither of these makes the other wait.
    let answers = std::thread::scope(|scope| {
        let acts = [("helen.marsh", &here), ("yasmin.tregear", &there)].repeat(3);
        let windows: Vec<_> = acts
            .into_iter()
            .map(|(who, command)| {
                let world = &world;
                scope.spawn(move || enrol::enrol(&world.act(who), command))
            })
            .collect();
        windows.into_iter().map(|window| window.join().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for answer in answers.into_iter().filter(Result::is_err) {
        let sentence = refused(answer);
        assert!(sentence.contains("already on the programme") || sentence.contains("settle themselves"), "{sentence}");
    }
}

#[test]
fn a_holder_is_not_enrolled_again_before_the_renewal_window() {
    let world = World::with_the_force();
    let kit = Enrol { person: world.person("kit.farrow"), ..tobias(&world) };
    let why = refused(enrol::enrol(&world.act("helen.marsh"), &kit));
    assert!(why.contains("holds a certificate for this role until 4 November 2029"), "{why}");
    assert!(why.contains("its renewal window opens on 5 May 2029"), "{why}");
}

#[test]
fn a_role_without_units_has_no_standard() {
    let world = World::with_the_force();
    let command = Enrol { person: world.person("sian.powell"), role: Role::Researcher, ..tobias(&world) };
    assert!(refused(enrol::enrol(&world.act("helen.marsh"), &command)).contains("sets no standard for researcher"));
}

#[test]
fn only_an_assessor_who_could_sign_today_is_allocated() {
    let world = World::with_the_force();
    let id = enrol::enrol(&world.act("helen.marsh"), &tobias(&world)).unwrap();
    let allocate = |by: &str, assessor: &str| allocate(&world, by, id, world.person(assessor));
    assert!(refused(allocate("helen.marsh", "tobias.renwick")).contains("No one judges their own work"));
    assert!(refused(allocate("helen.marsh", "diane.ellis")).contains("no appointment"));
    assert!(refused(allocate("helen.marsh", "conrad.blaylock")).contains("no appointment"));
    unseen(allocate("yasmin.tregear", "tom.reyes"));
    unseen(allocate("tom.reyes", "tom.reyes"));
    allocate("helen.marsh", "tom.reyes").unwrap();
    allocate("helen.marsh", "ada.brandt").unwrap();
    assert_eq!(world.service.find(|db| enrolments::load(db, id)).unwrap().assessor, Some(world.person("ada.brandt")));
}

#[test]
fn a_trainee_who_coordinates_does_not_allocate_their_own_assessor() {
    use ipp::domain::{
        appointment::{Duty, DutyKind},
        ids::DutyId,
    };
    let world = World::with_the_force();
    let command = tobias(&world);
    let id = enrol::enrol(&world.act("helen.marsh"), &command).unwrap();
    let duty = Duty {
        id: DutyId(0),
        person: command.person,
        organisation: command.organisation,
        kind: DutyKind::Coordinator,
        roles: vec![],
        from: world.now().day(),
        until: None,
    };
    give(&world, &duty);
    let answer = allocate(&world, "tobias.renwick", id, world.person("tom.reyes"));
    assert!(refused(answer).contains("No one allocates their own assessor"));
}
