//! Somebody moves to another organisation in the middle of the programme, or while their award waits.

use ipp::{
    app::{
        enrol::{self, Enrol},
        error::Error,
        issue_certificate,
        log_work::{self, LogWork},
    },
    db::evidence,
    domain::{enrolment::EnrolmentState, ids::EnrolmentId, person::Posting},
};

use super::scenes::*;
use crate::support::World;

/// Moves a person from the force to the agency, in the same role.
fn move_to_the_agency(world: &World, name: &str) {
    let role = posting(world, name).role;
    leave(world, name);
    post(world, name, &Posting { role, ..posting(world, "elspeth.garrowby") }, None);
}

/// The agency enrols a person for the role they are posted in.
fn enrol_at_the_agency(world: &World, name: &str) -> Result<EnrolmentId, Error> {
    let (there, role) = (enrolment(world, "elspeth.garrowby"), posting(world, name).role);
    let (organisation, person, edition) = (there.organisation, world.person(name), there.edition);
    enrol::enrol(
        &world.act("yasmin.tregear"),
        &Enrol { organisation, person, role, edition, starts_on: world.now().day(), late_reason: String::new() },
    )
}

#[test]
fn whoever_moves_in_mid_programme_begins_anew_and_what_they_left_stands_as_it_was() {
    let world = World::with_the_force();
    let left = enrolment(&world, "zainab.holroyd");
    move_to_the_agency(&world, "zainab.holroyd");
    let home = world.sign_in("zainab.holroyd").get("/").status(200);
    home.expect("You are not on the programme. Harbour").expect("You are not posted there today, so nothing can be added to it");
    // Her new coordinator is offered her, and hears nothing of the portfolio at the force.
    let form = world.sign_in("yasmin.tregear").get("/enrolments/new").status(200);
    assert!(form.says("Zainab Holroyd"));
    let begun = enrol_at_the_agency(&world, "zainab.holroyd").unwrap();
    let home = world.sign_in("zainab.holroyd").get("/").status(200);
    assert_eq!(home.links("Your portfolio at Westmarch Police"), [format!("/enrolments/{}", left.id)]);
    world
        .sign_in("zainab.holroyd")
        .get(&format!("/enrolments/{}", left.id))
        .status(200)
        .expect("You are not posted in Westmarch Police");
    // What she logs belongs to the new portfolio.
    let work = log_work::log(&world.act("zainab.holroyd"), &LogWork { submit: false, ..some_work(&world) }).unwrap();
    let made = world.service.find(|db| evidence::newest_of_works(db, &[work])).unwrap();
    assert_eq!(made.iter().map(|version| version.enrolment).collect::<Vec<_>>(), [begun]);
    // Her old coordinator sees that she left, and not where to.
    let list = world.sign_in("helen.marsh").get("/enrolments?stage=open").status(200);
    assert!(list.says("Not posted here"));
    world
        .sign_in("helen.marsh")
        .get(&format!("/enrolments/{}", left.id))
        .status(200)
        .expect("Nothing can be added to this portfolio");
    world.sign_in("helen.marsh").get(&format!("/enrolments/{begun}")).status(404);
}

#[test]
fn whoever_comes_back_goes_on_with_the_portfolio_they_left() {
    let world = World::with_the_force();
    let left = enrolment(&world, "zainab.holroyd");
    let at_the_force = posting(&world, "zainab.holroyd");
    move_to_the_agency(&world, "zainab.holroyd");
    post(&world, "zainab.holroyd", &at_the_force, None);
    let again = Enrol {
        organisation: left.organisation,
        person: left.person,
        role: left.role,
        edition: left.edition,
        starts_on: world.now().day(),
        late_reason: String::new(),
    };
    assert!(refused(enrol::enrol(&world.act("helen.marsh"), &again)).contains("already on the programme"));
    // Posted at both, she has a portfolio in hand, so the agency begins none.
    assert!(refused(enrol_at_the_agency(&world, "zainab.holroyd")).contains("settle themselves"));
    // The agency is not told why; she is.
    let home = world.sign_in("zainab.holroyd").get("/").status(200);
    assert!(
        home.says("You are also posted in Harbour and Ports Agency") && home.says("nobody there is told why"),
        "{}",
        home.text()
    );
    assert!(!world.sign_in("yasmin.tregear").get("/enrolments/new").status(200).says("Zainab Holroyd"));
    let work = log_work::log(&world.act("zainab.holroyd"), &LogWork { submit: false, ..some_work(&world) }).unwrap();
    assert_eq!(newest(&world, work).enrolment, left.id);
}

#[test]
fn whoever_is_posted_again_where_they_began_finds_both_portfolios() {
    let world = World::with_the_force();
    let (first, at_the_force) = (enrolment(&world, "zainab.holroyd"), posting(&world, "zainab.holroyd"));
    move_to_the_agency(&world, "zainab.holroyd");
    let second = enrol_at_the_agency(&world, "zainab.holroyd").unwrap();
    post(&world, "zainab.holroyd", &at_the_force, None);
    let home = world.sign_in("zainab.holroyd").get("/").status(200);
    assert!(home.body.contains(&format!("/enrolments/{second}/units/")), "the newer one is in hand");
    assert_eq!(home.links("Your portfolio at Westmarch Police"), [format!("/enrolments/{}", first.id)]);
    home.expect("It waits until the one you work on has its award");
}

#[test]
fn an_award_that_waits_is_certified_after_a_move_and_stands_beside_the_next_portfolio() {
    let world = World::with_the_force();
    let waiting = enrolment(&world, "hamish.oduya");
    move_to_the_agency(&world, "hamish.oduya");
    world.sign_in("hamish.oduya").get("/").status(200).expect("Your certificate is being issued");
    assert!(refused(enrol_at_the_agency(&world, "hamish.oduya")).contains("settle themselves"));
    assert!(!world.sign_in("yasmin.tregear").get("/enrolments/new").status(200).says("Hamish Oduya"));
    let certificate = issue_certificate::issue(&world.act("helen.marsh"), waiting.id).unwrap();
    assert_eq!(enrolment(&world, "hamish.oduya").state(), EnrolmentState::Certified);
    world.sign_in("hamish.oduya").get("/").status(200).expect("Your certificate");
    assert!(refused(enrol_at_the_agency(&world, "hamish.oduya")).contains("holds a certificate for this role"));
    // Callum's is up for renewal: enrolled again, he keeps it in sight.
    let again = Enrol {
        person: world.person("callum.byrne"),
        role: posting(&world, "callum.byrne").role,
        organisation: waiting.organisation,
        edition: waiting.edition,
        starts_on: world.now().day(),
        late_reason: String::new(),
    };
    enrol::enrol(&world.act("helen.marsh"), &again).unwrap();
    let home = world.sign_in("callum.byrne").get("/").status(200);
    assert_eq!(home.links("Certificate WMP").len(), 1);
    assert_ne!(home.links("Certificate WMP"), [format!("/certificates/{certificate}")]);
}
