//! An address changes when its new reader confirms it and its old one had the chance to stop it; nobody is entered twice unawares.

use chrono::TimeDelta;
use ipp::{
    app::{
        change_address::{self, Does},
        confirmations,
        context::Act,
        enrol::{self, Enrol},
        error::Error,
        keep_people::{self, Change},
        password::{Hashing, NewPassword},
        password_link, sign_in,
    },
    db::{address_changes, curricula, enrolments, people, postings},
    domain::{
        address_change::Waits,
        calendar,
        ids::{AddressChangeId, EnrolmentId, PersonId},
        person::Person,
    },
    mail::post::Outgoing,
};

use super::scenes::*;
use crate::support::{World, growth};

fn load(world: &World, name: &str) -> Person {
    let id = world.person(name);
    world.service.find(|db| people::load(db, id)).unwrap()
}

fn ask(world: &World, by: &str, name: &str, email: &str) -> Result<PersonId, Error> {
    let person = Person { email: email.into(), ..load(world, name) };
    keep_people::change(&world.act(by), &Change { person, another: false, signature: Some(world.signature(by)) })
}

fn in_hand(world: &World, id: PersonId) -> Option<AddressChangeId> {
    world.service.find(|db| address_changes::of(db, id)).unwrap().map(|change| change.id)
}

fn code(letters: &[Outgoing], address: &str, path: &str) -> String {
    let letter = letters.iter().find(|letter| letter.address == address && letter.body.contains(path));
    let letter = letter.unwrap_or_else(|| panic!("no letter to {address} with {path}: {letters:?}"));
    letter.body.lines().find_map(|line| line.split_once(path)).unwrap().1.to_owned()
}

fn email(world: &World, id: PersonId) -> String {
    world.service.find(|db| people::load(db, id)).unwrap().email
}

const OLD: &str = "tom.reyes@westmarch.example";
const NEW: &str = "sams.own@westmarch.example";

#[test]
fn an_administrator_does_not_take_an_assessor_s_place_by_their_address() {
    let world = World::with_the_force();
    world.letters();
    let tom = world.person("tom.reyes");
    ask(&world, "sam.whitlock", "tom.reyes", NEW).unwrap();
    let letters = world.letters();
    let confirm = code(&letters, NEW, "/confirm-address/");
    code(&letters, OLD, "/stop-address/");
    assert!(
        letters.iter().all(|letter| !letter.body.contains(if letter.address == OLD { NEW } else { OLD })),
        "neither tells the other address"
    );
    // Sam reads the new address and confirms; a password link still goes to Tom.
    assert_eq!(change_address::confirm(&world.service, &confirm, world.now()).unwrap(), Waits::Approval);
    assert_eq!(email(&world, tom), OLD);
    password_link::send(&world.act("sam.whitlock"), tom).unwrap();
    assert!(world.letters().iter().all(|letter| letter.address == OLD));
    let id = in_hand(&world, tom).unwrap();
    let approve = |by: &str| change_address::approve(&world.act(by), id, &world.signature(by));
    assert!(refused(approve("sam.whitlock")).contains("You asked for this change"));
    unseen(approve("helen.marsh"));
    assert_eq!(email(&world, tom), OLD);
    // Only with the second administrator, and then both addresses hear of it.
    approve("ines.hale").unwrap();
    assert_eq!(email(&world, tom), NEW);
    let told: Vec<String> =
        world.letters().into_iter().filter(|letter| letter.body.contains("was changed")).map(|letter| letter.address).collect();
    assert_eq!(told, [OLD, NEW]);
}

#[test]
fn whoever_reads_the_old_address_stops_it_and_nothing_happened() {
    let world = World::with_the_force();
    world.letters();
    let tom = world.person("tom.reyes");
    ask(&world, "sam.whitlock", "tom.reyes", NEW).unwrap();
    let letters = world.letters();
    let (confirm, stop) = (code(&letters, NEW, "/confirm-address/"), code(&letters, OLD, "/stop-address/"));
    // One link does not serve for the other.
    refused(change_address::confirm(&world.service, &stop, world.now()));
    refused(change_address::look_up(&world.service, Does::Stop, &confirm, world.now()));
    // A filter that follows links changes nothing: opening the page is not the answer.
    let visitor = world.visitor();
    let page = visitor.get(&format!("/stop-address/{stop}")).status(200).expect("keep coming");
    assert!(in_hand(&world, tom).is_some());
    page.submit(&format!("/stop-address/{stop}"), &[]).status(200).expect("The change is stopped");
    assert_eq!((in_hand(&world, tom), email(&world, tom)), (None, OLD.to_owned()));
    visitor.get(&format!("/confirm-address/{confirm}")).status(422).expect("This link has ended");
    refused(change_address::confirm(&world.service, &confirm, world.now()));
}

#[test]
fn a_link_opens_nothing_whose_row_was_turned_to_somebody_else_at_the_database() {
    let world = World::with_the_force();
    world.letters();
    let (kit, sam) = (world.person("kit.farrow"), world.person("sam.whitlock"));
    // Kit has a link of his own, and turns it to the administrator.
    password_link::ask(&world.service, "kit.farrow@westmarch.example", "192.0.2.1", world.now()).unwrap();
    let link = code(&world.letters(), "kit.farrow@westmarch.example", "/set-password/");
    password_link::check(&world.service, &link, world.now()).unwrap();
    growth::run(&world, &format!("UPDATE password_links SET person_id = {sam} WHERE person_id = {kit} AND used_at IS NULL"));
    refused(password_link::check(&world.service, &link, world.now()));
    // So with a change of address, turned to another person or to another address.
    ask(&world, "sam.whitlock", "amara.nwosu", "amara@elsewhere.example").unwrap();
    let link = code(&world.letters(), "amara@elsewhere.example", "/confirm-address/");
    let stands = || change_address::look_up(&world.service, Does::Confirm, &link, world.now());
    let amara = stands().unwrap().person;
    for turned in [format!("person_id = {kit}"), format!("person_id = {amara}, email = 'kits@elsewhere.example'")] {
        growth::run(&world, &format!("UPDATE address_changes SET {turned} WHERE changed_at IS NULL AND stopped_at IS NULL"));
        refused(stands());
    }
}

#[test]
fn somebody_without_a_duty_confirms_alone_and_goes_on_as_before() {
    let world = World::with_the_force();
    world.letters();
    let amara = world.person("amara.nwosu");
    let session = world.sign_in("amara.nwosu");
    let new = "amara.nwosu-hart@westmarch.example";
    ask(&world, "sam.whitlock", "amara.nwosu", new).unwrap();
    let confirm = code(&world.letters(), new, "/confirm-address/");
    let page = world.visitor().get(&format!("/confirm-address/{confirm}")).status(200);
    page.submit(&format!("/confirm-address/{confirm}"), &[]).status(200).expect("Your address is changed");
    assert_eq!(email(&world, amara), new);
    session.get("/work").status(200);
    let begin = |email: &str| {
        let right = ipp::cli::demonstration::PASSWORD;
        sign_in::sign_in(&world.service, &Hashing::default(), email, right, "192.0.2.1", world.now()).map(|_| ())
    };
    begin(new).unwrap();
    refused(begin("amara.nwosu@westmarch.example"));
}

#[test]
fn a_change_runs_out_after_a_week_and_another_takes_its_place() {
    let world = World::with_the_force();
    world.letters();
    let amara = world.person("amara.nwosu");
    ask(&world, "sam.whitlock", "amara.nwosu", "first@westmarch.example").unwrap();
    let first = code(&world.letters(), "first@westmarch.example", "/confirm-address/");
    ask(&world, "ines.hale", "amara.nwosu", "second@westmarch.example").unwrap();
    let second = code(&world.letters(), "second@westmarch.example", "/confirm-address/");
    refused(change_address::confirm(&world.service, &first, world.now()));
    world.pass(TimeDelta::days(7));
    refused(change_address::confirm(&world.service, &second, world.now()));
    ask(&world, "sam.whitlock", "amara.nwosu", "third@westmarch.example").unwrap();
    let id = in_hand(&world, amara).unwrap();
    // An administrator stops it; its letters that have not left never do.
    change_address::stop(&world.act("ines.hale"), id).unwrap();
    stale(change_address::stop(&world.act("ines.hale"), id));
    assert!(world.letters().iter().all(|letter| !letter.body.contains("/confirm-address/")));
}

#[test]
fn another_address_takes_a_signature_and_is_nobody_else_s() {
    let world = World::with_the_force();
    let person = Person { email: NEW.into(), ..load(&world, "amara.nwosu") };
    let unsigned = Change { person: person.clone(), another: false, signature: None };
    assert_eq!(invalid(keep_people::change(&world.act("sam.whitlock"), &unsigned)), ["signature"]);
    assert_eq!(invalid(ask(&world, "sam.whitlock", "amara.nwosu", "Tom.Reyes@westmarch.example")), ["email"]);
    // A name alone takes none, and the event says what was changed, not what it is.
    let renamed = Person { name: "Amara Hart".into(), ..load(&world, "amara.nwosu") };
    keep_people::change(&world.act("sam.whitlock"), &Change { person: renamed, another: false, signature: None }).unwrap();
    let details: Vec<String> = world
        .service
        .find(|db| {
            use diesel::prelude::*;
            use ipp::db::schema::audit_events;
            audit_events::table.filter(audit_events::action.eq("person_changed")).select(audit_events::detail).load(db)
        })
        .unwrap();
    assert_eq!(details, ["{\"fields\":\"name\"}"]);
    // Two ask for one address; who confirms last is told.
    world.letters();
    for name in ["amara.nwosu", "zainab.holroyd"] {
        ask(&world, "sam.whitlock", name, NEW).unwrap();
    }
    let codes: Vec<String> = world
        .letters()
        .iter()
        .filter_map(|letter| {
            letter.body.lines().find_map(|line| line.split_once("/confirm-address/")).map(|(_, code)| code.to_owned())
        })
        .collect();
    change_address::confirm(&world.service, &codes[0], world.now()).unwrap();
    world
        .visitor()
        .get(&format!("/confirm-address/{}", codes[1]))
        .submit(&format!("/confirm-address/{}", codes[1]), &[])
        .status(422)
        .expect("already has an account");
}

#[test]
fn what_waits_for_approval_is_on_the_home_page_of_the_other_administrator() {
    let world = World::with_the_force();
    ask(&world, "sam.whitlock", "tom.reyes", NEW).unwrap();
    assert!(world.act("sam.whitlock").read(confirmations::waiting).unwrap().is_empty());
    let ines = world.sign_in("ines.hale");
    let page =
        ines.get("/").status(200).follow("Change of address of Tom Reyes").status(200).expect("sams .own@ westmarch .example");
    let done = page.submit(&format!("{}/approval", page.path), &[("signature", ipp::cli::demonstration::PASSWORD)]).status(200);
    assert!(done.says("The address is approved") && done.says("Waits for the new address"), "{}", done.text());
    // On their own address nobody decides alone either.
    ask(&world, "ines.hale", "sam.whitlock", "sam.elsewhere@westmarch.example").unwrap();
    let id = in_hand(&world, world.person("sam.whitlock")).unwrap();
    assert!(
        refused(change_address::approve(&world.act("sam.whitlock"), id, &world.signature("sam.whitlock")))
            .contains("your own address")
    );
}

#[test]
fn a_new_password_is_told_to_its_person() {
    let world = World::with_the_force();
    world.letters();
    password_link::ask(&world.service, OLD, "192.0.2.1", world.now()).unwrap();
    let link = code(&world.letters(), OLD, "/set-password/");
    let hash = Hashing::default().hash(&NewPassword::read("kettle orbit plum").unwrap()).unwrap();
    password_link::set_password(&world.service, &link, &hash, None, None, world.now()).unwrap();
    let letter = world.letters().pop().expect("he is told");
    assert_eq!((letter.address.as_str(), letter.subject.as_str()), (OLD, "Your account"));
    assert!(letter.body.contains("A new password was set"), "{}", letter.body);
}

#[test]
fn who_may_be_entered_already_is_asked_about_once() {
    let world = World::with_the_force();
    let add = |name: &str, email: &str, another| keep_people::add(&world.act("sam.whitlock"), name, email, another);
    for (name, email) in [
        ("Tom Reyes", "t.reyes@westmarch.example"),
        ("TOM RÉYES", "t.reyes@westmarch.example"),
        ("To\u{200B}m Reyes", "t.reyes@westmarch.example"),
        ("Thomas Reyes", "tomreyes+ipp@westmarch.example"),
    ] {
        assert_eq!(invalid(add(name, email, false)), ["another"], "{name}");
    }
    // One address is one person's, whatever is ticked.
    assert_eq!(invalid(add("Thomas Reyes", "TOM.REYES@westmarch.example", true)), ["email"]);
    let id = add("Tom Reyes", "t.reyes@westmarch.example", true).unwrap();
    assert_eq!(email(&world, id), "t.reyes@westmarch.example");
    let sam = world.sign_in("sam.whitlock");
    let fields = [("name", "Ada Brandt"), ("email", "a.brandt@hpa.example")];
    let asked = sam.get("/people/new").submit("/people", &fields).status(422).expect("posted in Westmarch Police");
    let ticked = [fields.as_slice(), &[("another", "yes")]].concat();
    asked.submit("/people", &ticked).status(200).expect("The person is added");
    // A change of name asks as well, about others than the person.
    let renamed = Person { name: "Tom Reyes".into(), ..load(&world, "ada.brandt") };
    let wanted = |another| Change { person: renamed.clone(), another, signature: None };
    assert_eq!(invalid(keep_people::change(&world.act("sam.whitlock"), &wanted(false))), ["another"]);
    keep_people::change(&world.act("sam.whitlock"), &wanted(true)).unwrap();
}

fn enrol_from(world: &World, by: &str, name: &str, months_back: u32, reason: &str) -> Result<EnrolmentId, Error> {
    let (person, today) = (world.person(name), world.now().day());
    let posting = world.service.find(|db| postings::current(db, person, today)).unwrap().remove(0);
    let edition = world.service.find(|db| curricula::national(db, today)).unwrap().remove(0).0;
    let command = Enrol {
        organisation: posting.organisation,
        person,
        role: posting.role,
        edition,
        starts_on: calendar::day_before(calendar::months_before(today, months_back)),
        late_reason: reason.to_owned(),
    };
    enrol::enrol(&Act::by(&world.service, world.person(by), world.now()), &command)
}

#[test]
fn a_start_long_ago_needs_a_reason_and_says_so_wherever_its_dates_are_explained() {
    let world = World::with_the_force();
    // Clara has been posted at the agency for fourteen months.
    assert_eq!(invalid(enrol_from(&world, "yasmin.tregear", "clara.winstanley", 3, "")), ["late_reason"]);
    let id = enrol_from(&world, "yasmin.tregear", "clara.winstanley", 3, "She began on paper in August").unwrap();
    assert!(world.service.find(|db| enrolments::load(db, id)).unwrap().entered_late);
    let page = world.sign_in("yasmin.tregear").get(&format!("/enrolments/{id}")).status(200);
    page.expect("long after it started, with a reason").expect("She began on paper in August");
    world.sign_in("clara.winstanley").get("/").status(200).expect("long after it started, with a reason");
    let manager = world.sign_in("fergus.dallimore");
    manager.get(&format!("/team/{}", world.person("clara.winstanley"))).status(200).expect("long after it started");
}

#[test]
fn nobody_enrols_themselves() {
    let world = World::with_the_force();
    assert!(refused(enrol_from(&world, "yasmin.tregear", "yasmin.tregear", 0, "")).contains("Nobody enrols themselves"));
    let helen = world.sign_in("helen.marsh").get("/enrolments/new").status(200);
    assert!(!helen.body.contains("Helen Marsh, "), "she is not offered");
}

#[test]
fn a_hundred_changes_that_one_asked_for_hide_nobody_else_s() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    growth::crowd(&world, 1..=120);
    let (sam, ines, tom) = (world.person("sam.whitlock"), world.person("ines.hale"), world.person("tom.reyes"));
    growth::run(
        &world,
        &format!(
            "INSERT INTO duties (person_id, organisation_id, kind, starts_on) \
             SELECT p.id, d.organisation_id, 'external_reviewer', d.starts_on FROM people p, duties d \
             WHERE p.email LIKE 'jo.bell.%' AND d.id = (SELECT MIN(id) FROM duties WHERE person_id = {tom})"
        ),
    );
    let now = world.now().as_utc().format("%Y-%m-%d %H:%M:%S").to_string();
    let ask = |by, rows: &str| {
        growth::run(
            &world,
            &format!(
                "INSERT INTO address_changes (person_id, email, nonce, asked_by, asked_at) \
                 SELECT id, 'elsewhere.' || email, 'nonce', {by}, '{now}' FROM people WHERE email LIKE 'jo.bell.%' {rows}"
            ),
        );
    };
    ask(sam, "ORDER BY id LIMIT 110");
    ask(ines, "ORDER BY id DESC LIMIT 1");
    let waits = world.act("sam.whitlock").read(confirmations::waiting).unwrap();
    assert_eq!(waits.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Change of address of Jo Bell 120"]);
}
