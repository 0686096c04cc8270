//! The award and the certificate.

use diesel::RunQueryDsl;
use ipp::{
    app::{award, error::Error, issue_certificate, save_organisation},
    db::{certificates, organisations},
    domain::{
        appointment::{Duty, DutyKind},
        calendar,
        enrolment::EnrolmentState,
        ids::{DutyId, EnrolmentId, OrganisationId},
        programme::Dates,
    },
};

use super::scenes::*;
use crate::support::{World, growth};

fn award(world: &World, assessor: &str, enrolment: EnrolmentId, reason: &str) -> Result<ipp::domain::ids::AwardId, Error> {
    award::award(&world.act(assessor), enrolment, reason, &world.signature(assessor))
}

fn lapse(world: &World, organisation: OrganisationId) {
    let mut force = world.service.find(|db| organisations::load(db, organisation)).unwrap();
    force.licence_until = calendar::day_before(world.now().day());
    save_organisation::change(&world.act("sam.whitlock"), &force).unwrap();
}

#[test]
fn bronwen_gets_her_award_and_her_certificate() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "bronwen.iveson");
    assert_eq!(enrolled.state(), EnrolmentState::ReadyForAward);
    award(&world, "tom.reyes", enrolled.id, "").unwrap();
    let id = issue_certificate::issue(&world.act("helen.marsh"), enrolled.id).unwrap();
    let certificate = world.service.find(|db| certificates::load(db, id)).unwrap();
    assert_eq!(certificate.number, "WMP-2026-000002");
    assert_eq!(certificate.period.last_valid_day.to_string(), "2029-11-22");
    assert_eq!(enrolment(&world, "bronwen.iveson").state(), EnrolmentState::Certified);
}

#[test]
fn no_award_unless_every_relevant_criterion_is_competent() {
    let world = World::with_the_force();
    let sentence = refused(award(&world, "tom.reyes", enrolment(&world, "amara.nwosu").id, "In a hurry"));
    assert!(sentence.contains("Not every relevant criterion"), "{sentence}");
}

#[test]
fn only_the_enrolments_own_assessor_makes_the_award() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "bronwen.iveson").id;
    for stranger in ["ada.brandt", "helen.marsh", "ify.okafor", "conrad.blaylock"] {
        unseen(award(&world, stranger, enrolled, ""));
    }
    assert!(refused(award(&world, "bronwen.iveson", enrolled, "")).contains("No one judges their own work"));
}

#[test]
fn an_award_before_the_twelfth_month_needs_a_reason() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "bronwen.iveson");
    let recent = calendar::months_before(world.now().day(), 11);
    let due = Dates::new(recent, enrolled.terms).due;
    growth::run(
        &world,
        &format!("UPDATE enrolments SET starts_on = '{recent}', due_on = '{due}', behind_from = NULL WHERE id = {}", enrolled.id),
    );
    assert_eq!(invalid(award(&world, "tom.reyes", enrolled.id, " ")), ["reason"]);
    award(&world, "tom.reyes", enrolled.id, "Came with years of experience").unwrap();
    assert!(world.service.find(|db| certificates::award_of(db, enrolled.id)).unwrap().unwrap().early);
}

#[test]
fn a_second_award_and_a_second_certificate_are_impossible() {
    let world = World::with_the_force();
    let hamish = enrolment(&world, "hamish.oduya").id;
    assert!(stale(award(&world, "ada.brandt", hamish, "")).contains("already been made"));
    issue_certificate::issue(&world.act("helen.marsh"), hamish).unwrap();
    assert!(stale(issue_certificate::issue(&world.act("helen.marsh"), hamish)).contains("already been issued"));
    let twice = "INSERT INTO certificates (award_id, person_id, organisation_id, role, number, year, sequence, starts_on, last_valid_day, \
                 issued_by, issued_at) SELECT award_id, person_id, organisation_id, role, 'WMP-TWICE', year, sequence + 500, starts_on, \
                 last_valid_day, issued_by, issued_at FROM certificates WHERE id = (SELECT MAX(id) FROM certificates)";
    assert!(diesel::sql_query(twice).execute(&mut *world.service.database.writer().unwrap()).is_err());
}

#[test]
fn eight_coordinators_windows_issue_one_certificate() {
    let world = World::with_the_force();
    let hamish = enrolment(&world, "hamish.oduya").id;
    let issued = std::thread::scope(|scope| {
        let windows: Vec<_> =
            (0..8).map(|_| scope.spawn(|| issue_certificate::issue(&world.act("helen.marsh"), hamish).is_ok())).collect();
        windows.into_iter().map(|window| window.join().unwrap()).filter(|issued| *issued).count()
    });
    assert_eq!(issued, 1);
}

#[test]
fn the_one_who_made_the_award_does_not_issue_the_certificate() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "hamish.oduya");
    let duty = Duty {
        id: DutyId(0),
        person: world.person("ada.brandt"),
        organisation: enrolled.organisation,
        kind: DutyKind::Coordinator,
        roles: vec![],
        from: world.now().day(),
        until: None,
    };
    give(&world, &duty);
    assert!(refused(issue_certificate::issue(&world.act("ada.brandt"), enrolled.id)).contains("You made this award"));
    give(&world, &Duty { person: enrolled.person, ..duty });
    assert!(
        refused(issue_certificate::issue(&world.act("hamish.oduya"), enrolled.id))
            .contains("No one issues their own certificate")
    );
    unseen(issue_certificate::issue(&world.act("yasmin.tregear"), enrolled.id));
    unseen(issue_certificate::issue(&world.act("tom.reyes"), enrolled.id));
}

#[test]
fn there_is_no_certificate_without_an_award() {
    let world = World::with_the_force();
    let sentence = refused(issue_certificate::issue(&world.act("helen.marsh"), enrolment(&world, "bronwen.iveson").id));
    assert!(sentence.contains("The award has not been made yet"), "{sentence}");
}

#[test]
fn a_lapsed_licence_may_not_award_or_issue() {
    let world = World::with_the_force();
    let (bronwen, hamish) = (enrolment(&world, "bronwen.iveson"), enrolment(&world, "hamish.oduya"));
    lapse(&world, bronwen.organisation);
    assert!(refused(award(&world, "tom.reyes", bronwen.id, "")).contains("cannot make an award"));
    assert!(refused(issue_certificate::issue(&world.act("helen.marsh"), hamish.id)).contains("cannot issue a certificate"));
}

#[test]
fn only_ones_own_password_signs_an_award() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "bronwen.iveson").id;
    refused(award::award(&world.act("tom.reyes"), enrolled, "", &world.signature("helen.marsh")));
}

#[test]
fn the_award_rests_on_the_decisions_whatever_a_derived_column_says() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let enrolled = enrolment(&world, "amara.nwosu").id;
    for derived in [
        "UPDATE enrolment_criteria SET standing = 'competent' WHERE enrolment_id",
        "UPDATE enrolments SET competent_count = relevant_count WHERE id",
    ] {
        diesel::sql_query(format!("{derived} = {enrolled}")).execute(&mut *world.service.database.writer().unwrap()).unwrap();
    }
    let sentence = refused(award(&world, "tom.reyes", enrolled, "Everything looks competent"));
    assert!(sentence.contains("Not every relevant criterion"), "{sentence}");
}

#[test]
fn after_the_award_no_other_assessor_is_allocated() {
    let world = World::with_the_force();
    let hamish = enrolment(&world, "hamish.oduya").id;
    let answer = allocate(&world, "helen.marsh", hamish, world.person("tom.reyes"));
    assert!(refused(answer).contains("The award has been made"));
}

#[test]
fn a_trainee_who_coordinates_gets_one_letter_about_their_own_award() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "bronwen.iveson");
    let duty = Duty {
        id: DutyId(0),
        person: enrolled.person,
        organisation: enrolled.organisation,
        kind: DutyKind::Coordinator,
        roles: vec![],
        from: world.now().day(),
        until: None,
    };
    give(&world, &duty);
    world.letters();
    award(&world, "tom.reyes", enrolled.id, "").unwrap();
    let letters = world.letters();
    assert_eq!(letters.iter().filter(|letter| letter.address.starts_with("bronwen")).count(), 1);
}
