//! Accounts, postings and duties, as the system administrator keeps them.

use chrono::TimeDelta;
use ipp::{
    app::{
        change_address, end_duty,
        error::Error,
        keep_people, keep_postings,
        password::{Hashing, NewPassword},
        password_link, propose_duty, save_organisation, sign_in,
    },
    db::{organisations, people, postings},
    domain::{
        appointment::{Duty, DutyKind},
        calendar,
        ids::{DutyId, OrganisationId, PostingId},
        organisation::{Organisation, OrganisationKind, Settings},
        person::Posting,
        role::Role,
    },
};

use super::scenes::*;
use crate::support::{World, growth};

#[test]
fn a_new_person_sets_their_first_password_by_a_link_that_works_once() {
    let world = World::with_the_force();
    world.letters();
    let id = keep_people::add(&world.act("sam.whitlock"), "Nia Bevan", "nia.bevan@westmarch.example", false).unwrap();
    let letter = world.letters().pop().unwrap();
    assert_eq!((letter.address.as_str(), letter.subject.as_str()), ("nia.bevan@westmarch.example", "Set your password"));
    let code = letter.body.lines().find_map(|line| line.split_once("/set-password/")).unwrap().1.to_owned();
    let hash = Hashing::default().hash(&NewPassword::read("kettle orbit plum").unwrap()).unwrap();
    assert_eq!(password_link::set_password(&world.service, &code, &hash, None, None, world.now()).unwrap(), id);
    refused(password_link::set_password(&world.service, &code, &hash, None, None, world.now()));
    let begun = sign_in::sign_in(
        &world.service,
        &Hashing::default(),
        "NIA.BEVAN@westmarch.example ",
        "kettle orbit plum",
        "::1",
        world.now(),
    );
    assert!(matches!(begun.unwrap(), sign_in::SignIn::Begun(begun) if begun.person == id));
}

#[test]
fn a_link_ends_after_two_days_and_when_another_is_asked_for() {
    let world = World::with_the_force();
    world.letters();
    let code = |world: &World| {
        let letter = world.letters().pop().unwrap();
        letter.body.lines().find_map(|line| line.split_once("/set-password/")).unwrap().1.to_owned()
    };
    ask(&world, "amara.nwosu");
    let first = code(&world);
    world.pass(TimeDelta::minutes(1));
    ask(&world, "amara.nwosu");
    let second = code(&world);
    refused(password_link::check(&world.service, &first, world.now()));
    password_link::check(&world.service, &second, world.now()).unwrap();
    let forged = format!("{}0", &second[..second.len() - 1]);
    if forged != second {
        refused(password_link::check(&world.service, &forged, world.now()));
    }
    world.pass(TimeDelta::hours(48));
    refused(password_link::check(&world.service, &second, world.now()));
}

fn ask(world: &World, name: &str) {
    password_link::ask(&world.service, &format!("{name}@westmarch.example"), "192.0.2.1", world.now()).unwrap();
}

fn lines_in_the_chains(world: &World) -> i64 {
    use diesel::prelude::*;
    use ipp::db::schema::audit_events;
    world.service.find(|db| audit_events::table.count().get_result(db)).unwrap()
}

#[test]
fn a_second_click_does_not_end_the_link_just_sent() {
    let world = World::with_the_force();
    world.letters();
    ask(&world, "amara.nwosu");
    world.pass(TimeDelta::seconds(59));
    ask(&world, "amara.nwosu");
    let letters = world.letters();
    assert_eq!(letters.len(), 1);
    let code = letters[0].body.lines().find_map(|line| line.split_once("/set-password/")).unwrap().1;
    password_link::check(&world.service, code, world.now()).unwrap();
}

#[test]
fn asking_for_a_link_leaves_little_behind_and_nothing_once_it_is_too_much() {
    let world = World::with_the_force();
    world.letters();
    // Amara, and somebody of whom nobody has heard: one line each, three times an hour.
    let mut letters = 0;
    for name in ["amara.nwosu", "nobody.at.all"] {
        let before = lines_in_the_chains(&world);
        for _ in 0..5 {
            ask(&world, name);
            letters += world.letters().len();
            world.pass(TimeDelta::minutes(2));
        }
        assert_eq!(lines_in_the_chains(&world) - before, 3, "{name}");
    }
    assert_eq!(letters, 3);
    // From one address thirty an hour and no more, whomever they are for.
    world.pass(TimeDelta::hours(1));
    let before = lines_in_the_chains(&world);
    for number in 0..40 {
        ask(&world, &format!("nobody.{number}"));
    }
    // Thirty more after three: the fourth, fifth, eighth, sixteenth and thirty-second leave a line, and nobody makes many.
    assert_eq!(growth::count(&world, "link_requests"), 36);
    assert_eq!(lines_in_the_chains(&world) - before, 5);
    ask(&world, "amara.nwosu");
    assert!(world.letters().is_empty());
    password_link::ask(&world.service, "amara.nwosu@westmarch.example", "192.0.2.2", world.now()).unwrap();
    assert_eq!(world.letters().len(), 1, "another address is not closed by it");
}

#[test]
fn a_link_sent_to_a_mistyped_address_ends_when_the_address_is_mended() {
    let world = World::with_the_force();
    world.letters();
    let sam = world.act("sam.whitlock");
    let id = keep_people::add(&sam, "Nia Bevan", "nia.bevam@westmarch.example", false).unwrap();
    let code = |letter: &ipp::mail::post::Outgoing| {
        letter.body.lines().find_map(|line| line.split_once("/set-password/")).unwrap().1.to_owned()
    };
    let first = world.letters().remove(0);
    let person = world.service.find(|db| people::load(db, id)).unwrap();
    let mended = ipp::domain::person::Person { email: "nia.bevan@westmarch.example".into(), ..person };
    change(&world, &mended).unwrap();
    // Whoever got it by mistake sets no password with it, whether the new address is confirmed or not.
    refused(password_link::check(&world.service, &code(&first), world.now()));
    let asked = world.letters();
    let confirm = asked.iter().find(|letter| letter.address == "nia.bevan@westmarch.example").expect("the new address is asked");
    let confirm = confirm.body.lines().find_map(|line| line.split_once("/confirm-address/")).unwrap().1;
    change_address::confirm(&world.service, confirm, world.now()).unwrap();
    let letters: Vec<_> = world.letters().into_iter().filter(|letter| letter.subject == "Set your password").collect();
    assert_eq!(
        (first.address.as_str(), letters[0].address.as_str()),
        ("nia.bevam@westmarch.example", "nia.bevan@westmarch.example")
    );
    assert_eq!(password_link::check(&world.service, &code(&letters[0]), world.now()).unwrap().person, id);
    // Another name alone, or the same address in capitals, sends nothing.
    let person = world.service.find(|db| people::load(db, id)).unwrap();
    let renamed = ipp::domain::person::Person { name: "Nia Bevan-Rhys".into(), email: person.email.to_uppercase(), ..person };
    change(&world, &renamed).unwrap();
    assert!(world.letters().is_empty());
    password_link::check(&world.service, &code(&letters[0]), world.now()).unwrap();
}

/// What the administrator changes of a person, signed.
fn change(world: &World, person: &ipp::domain::person::Person) -> Result<ipp::domain::ids::PersonId, Error> {
    let signature = Some(world.signature("sam.whitlock"));
    keep_people::change(&world.act("sam.whitlock"), &keep_people::Change { person: person.clone(), another: false, signature })
}

#[test]
fn only_a_system_administrator_keeps_accounts() {
    let world = World::with_the_force();
    let amara = world.person("amara.nwosu");
    for stranger in ["helen.marsh", "tom.reyes", "diane.ellis", "amara.nwosu"] {
        unseen(keep_people::add(&world.act(stranger), "X", "x@westmarch.example", false));
        unseen(password_link::send(&world.act(stranger), amara));
        let duty = duty(&world, stranger, DutyKind::Administrator, &[]);
        unseen(propose_duty::propose(&world.act(stranger), &duty, &world.signature(stranger)));
    }
}

fn duty(world: &World, name: &str, kind: DutyKind, roles: &[Role]) -> Duty {
    let organisation = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    Duty {
        id: DutyId(0),
        person: world.person(name),
        organisation,
        kind,
        roles: roles.to_vec(),
        from: world.now().day(),
        until: None,
    }
}

#[test]
fn an_appointment_names_its_roles() {
    let world = World::with_the_force();
    let act = world.act("sam.whitlock");
    let propose = |kind, roles: &[Role]| {
        propose_duty::propose(&act, &duty(&world, "diane.ellis", kind, roles), &world.signature("sam.whitlock"))
    };
    assert_eq!(invalid(propose(DutyKind::Assessor, &[])), ["roles"]);
    assert_eq!(invalid(propose(DutyKind::Coordinator, &[Role::Researcher])), ["roles"]);
    give(&world, &duty(&world, "diane.ellis", DutyKind::Assessor, &[Role::Researcher]));
}

#[test]
fn an_address_belongs_to_one_person() {
    let world = World::with_the_force();
    let act = world.act("sam.whitlock");
    assert_eq!(invalid(keep_people::add(&act, "Another Amara", "AMARA.NWOSU@westmarch.example", false)), ["email"]);
    for address in ["", "nobody", "a@b@c", "two words@force.example", "x@force.example\r\nBcc: y@z", "<x@force.example>"] {
        assert_eq!(invalid(keep_people::add(&act, "Somebody", address, false)), ["email"], "{address}");
    }
    let amara = world.person("amara.nwosu");
    let person = world.service.find(|db| people::load(db, amara)).unwrap();
    change(&world, &ipp::domain::person::Person { name: "Amara Nwosu-Hart".into(), ..person }).unwrap();
}

#[test]
fn postings_do_not_overlap_and_nobody_manages_themselves() {
    let world = World::with_the_force();
    let act = world.act("sam.whitlock");
    let amara = world.person("amara.nwosu");
    let held = world.service.find(|db| postings::current(db, amara, world.now().day())).unwrap().remove(0);
    let next = Posting { id: PostingId(0), from: world.now().day(), until: None, ..held.clone() };
    assert_eq!(invalid(keep_postings::start(&act, &next, false)), ["from"]);
    keep_postings::end(&act, held.id, &keep_postings::LastDay::first(calendar::day_before(world.now().day()), &[])).unwrap();
    stale(keep_postings::end(&act, held.id, &keep_postings::LastDay::first(world.now().day(), &[])));
    assert_eq!(
        invalid(keep_postings::start(&act, &Posting { line_manager: Some(amara), ..next.clone() }, false)),
        ["line_manager"]
    );
    keep_postings::start(&act, &next, false).unwrap();
    // Ify manages Amara, so Amara cannot manage Ify.
    let ify = world.person("ify.okafor");
    let hers = world.service.find(|db| postings::current(db, ify, world.now().day())).unwrap().remove(0);
    keep_postings::end(&act, hers.id, &keep_postings::LastDay::first(calendar::day_before(world.now().day()), &[])).unwrap();
    let loops = Posting { id: PostingId(0), from: world.now().day(), until: None, line_manager: Some(amara), ..hers };
    assert_eq!(invalid(keep_postings::start(&act, &loops, false)), ["line_manager"]);
}

#[test]
fn an_organisation_has_its_own_code_name_and_sensible_numbers() {
    let world = World::with_the_force();
    let act = world.act("sam.whitlock");
    let new = Organisation {
        id: OrganisationId(0),
        code: "NEW".into(),
        name: "New Agency".into(),
        kind: OrganisationKind::PartnerAgency,
        licence_from: world.now().day(),
        licence_until: world.now().day(),
        mandatory: false,
        settings: Settings::default(),
        version: 1,
    };
    assert_eq!(invalid(save_organisation::add(&act, &Organisation { code: "WMP".into(), ..new.clone() })), ["code"]);
    assert_eq!(invalid(save_organisation::add(&act, &Organisation { code: "w m".into(), ..new.clone() })), ["code"]);
    let shorter = Settings { due_months: 6, ..Settings::default() };
    assert_eq!(invalid(save_organisation::add(&act, &Organisation { settings: shorter, ..new.clone() })), ["due_months"]);
    let id = save_organisation::add(&act, &new).unwrap();
    let entered = world.service.find(|db| organisations::load(db, id)).unwrap();
    save_organisation::change(&act, &entered).unwrap();
    assert!(matches!(
        save_organisation::change(&act, &Organisation { id: OrganisationId(999), ..entered }),
        Err(Error::NotFound)
    ));
}

#[test]
fn eight_windows_use_one_link_and_one_sets_the_password() {
    let world = World::with_the_force();
    world.letters();
    password_link::ask(&world.service, "amara.nwosu@westmarch.example", "192.0.2.1", world.now()).unwrap();
    let letter = world.letters().pop().unwrap();
    let code = letter.body.lines().find_map(|line| line.split_once("/set-password/")).unwrap().1.to_owned();
    let hash = Hashing::default().hash(&NewPassword::read("kettle orbit plum").unwrap()).unwrap();
    let set = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| password_link::set_password(&world.service, &code, &hash, None, None, world.now()).is_ok()))
            .collect();
        windows.into_iter().map(|window| window.join().unwrap()).filter(|set| *set).count()
    });
    assert_eq!(set, 1);
}

#[test]
fn a_line_manager_is_of_the_same_organisation_and_a_duty_ends_once() {
    let world = World::with_the_force();
    let act = world.act("sam.whitlock");
    let amara = world.person("amara.nwosu");
    let held = world.service.find(|db| postings::current(db, amara, world.now().day())).unwrap().remove(0);
    let yesterday = calendar::day_before(world.now().day());
    keep_postings::end(&act, held.id, &keep_postings::LastDay::first(yesterday, &[])).unwrap();
    let fergus = Some(world.person("fergus.dallimore"));
    let elsewhere = Posting { id: PostingId(0), from: world.now().day(), until: None, line_manager: fergus, ..held };
    assert_eq!(invalid(keep_postings::start(&act, &elsewhere, false)), ["line_manager"]);
    let given = give(&world, &duty(&world, "diane.ellis", DutyKind::Coordinator, &[]));
    end_duty::end(&act, given, world.now().day()).unwrap();
    stale(end_duty::end(&act, given, world.now().day()));
}
