//! The end of an account: closed and opened again by an administrator, or closed by itself some time after its person left.

use chrono::TimeDelta;
use ipp::{
    app::{close_account, error::Error, keep_postings, password::Hashing, password_link, propose_duty, sign_in},
    cli::demonstration::PASSWORD,
    db::{closings, organisations},
    domain::{
        account::{ClosedBecause, OpenedBecause},
        appointment::{Duty, DutyKind},
        calendar,
        ids::{DutyId, PersonId},
        person::Posting,
        progress::CriterionStanding,
    },
};

use super::scenes::*;
use crate::support::World;

fn close(world: &World, by: &str, name: &str) -> Result<PersonId, Error> {
    close_account::close(&world.act(by), world.person(name), ClosedBecause::Left, &world.signature(by))
}

fn open(world: &World, by: &str, name: &str) -> Result<PersonId, Error> {
    close_account::open(&world.act(by), world.person(name), OpenedBecause::Returned, &world.signature(by))
}

fn begin(world: &World, name: &str) -> Result<(), Error> {
    let email = format!("{name}@westmarch.example");
    sign_in::sign_in(&world.service, &Hashing::default(), &email, PASSWORD, "192.0.2.1", world.now()).map(|_| ())
}

fn is_closed(world: &World, name: &str) -> bool {
    let person = world.person(name);
    world.service.find(|db| closings::of(db, person)).unwrap().is_some()
}

#[test]
fn a_closed_account_opens_nothing_and_says_no_more_than_a_wrong_password() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    world.letters();
    let criterion = a_criterion(&world, "amara.nwosu", CriterionStanding::NotStarted);
    password_link::send(&world.act("sam.whitlock"), world.person("tom.reyes")).unwrap();
    submit(&world, "amara.nwosu", &[criterion]).unwrap();
    close(&world, "sam.whitlock", "tom.reyes").unwrap();
    // What waited for him never leaves; that his account is closed does.
    let letters: Vec<_> = world.letters().into_iter().filter(|letter| letter.address.starts_with("tom.reyes")).collect();
    assert_eq!(letters.iter().map(|letter| letter.subject.as_str()).collect::<Vec<_>>(), ["Your account"], "{letters:?}");
    assert!(letters[0].body.contains("was closed"));
    assert!(tom.get("/queue").path.starts_with("/sign-in"));
    assert_eq!(refused(begin(&world, "tom.reyes")), "The e-mail address or the password is not right.");
    password_link::ask(&world.service, "tom.reyes@westmarch.example", "192.0.2.1", world.now()).unwrap();
    assert!(world.letters().is_empty());
    assert!(refused(password_link::send(&world.act("sam.whitlock"), world.person("tom.reyes"))).contains("closed"));
    assert!(matches!(world.act("tom.reyes").read(|view| Ok(view.today)), Err(Error::SignedOut)));
    // Nobody counts on his duty meanwhile; it stands.
    let id = enrolment(&world, "zainab.holroyd").id;
    refused(allocate(&world, "helen.marsh", id, world.person("tom.reyes")));
    stale(close(&world, "ines.hale", "tom.reyes"));
    open(&world, "ines.hale", "tom.reyes").unwrap();
    stale(open(&world, "ines.hale", "tom.reyes"));
    world.pass(TimeDelta::minutes(16));
    begin(&world, "tom.reyes").unwrap();
    allocate(&world, "helen.marsh", id, world.person("tom.reyes")).unwrap();
    assert!(world.letters().iter().any(|letter| letter.body.contains("was opened again")));
}

#[test]
fn nobody_closes_their_own_account_nor_that_of_the_last_of_a_kind() {
    let world = World::with_the_force();
    unseen(close(&world, "helen.marsh", "tom.reyes"));
    assert!(refused(close(&world, "sam.whitlock", "sam.whitlock")).contains("their own account"));
    assert!(refused(close(&world, "sam.whitlock", "helen.marsh")).contains("last IPP coordinator"));
    let organisation = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    let ada = Duty {
        id: DutyId(0),
        person: world.person("ada.brandt"),
        organisation,
        kind: DutyKind::Coordinator,
        roles: vec![],
        from: world.now().day(),
        until: None,
    };
    give(&world, &ada);
    close(&world, "sam.whitlock", "helen.marsh").unwrap();
    // A coordinator whose account is closed does not keep a place for the other.
    assert!(refused(close(&world, "sam.whitlock", "ada.brandt")).contains("last IPP coordinator"));
    close(&world, "sam.whitlock", "ines.hale").unwrap();
    // Of one administrator nobody is left to close it; nor does the closed one confirm anything.
    let diane = Duty { person: world.person("diane.ellis"), kind: DutyKind::Administrator, ..ada };
    let proposal = propose_duty::propose(&world.act("sam.whitlock"), &diane, &world.signature("sam.whitlock")).unwrap();
    let confirmed = ipp::app::answer_proposal::confirm(&world.act("ines.hale"), proposal, &world.signature("ines.hale"));
    assert!(matches!(confirmed, Err(Error::SignedOut)));
}

#[test]
fn who_left_is_told_once_sees_their_record_for_ninety_days_and_then_it_closes() {
    let world = World::with_the_force();
    world.letters();
    let round = || close_account::close_those_who_left(&world.service, world.now()).unwrap();
    assert_eq!(round(), 0);
    leave(&world, "kit.farrow");
    assert_eq!((round(), world.letters().len()), (0, 0), "not on the first day: a posting may be entered yet");
    world.pass(TimeDelta::days(1));
    for _ in 0..3 {
        assert_eq!(round(), 0);
    }
    let letters = world.letters();
    assert_eq!(letters.len(), 1, "once");
    assert!(letters[0].body.contains("until the end of 20 February 2027"), "{}", letters[0].body);
    let kit = world.sign_in("kit.farrow");
    kit.get("/").status(200).expect("You hold neither a posting nor a duty").expect("20 February 2027: 88 days are left");
    for path in ["/certificates", "/cpd", "/work"] {
        kit.get(path).status(200);
    }
    world.pass(TimeDelta::days(88));
    assert_eq!((round(), is_closed(&world, "kit.farrow")), (0, false), "the last day");
    world.pass(TimeDelta::days(1));
    assert_eq!((round(), is_closed(&world, "kit.farrow")), (1, true));
    assert_eq!(round(), 0);
    refused(begin(&world, "kit.farrow"));
    let last = world.letters().pop().unwrap();
    assert!(last.body.contains("was closed"), "{}", last.body);
    let sam = world.sign_in("sam.whitlock");
    sam.get("/people?name=kit+farrow").status(200).expect("Account closed").follow("Kit Farrow").expect("by itself");
}

#[test]
fn who_is_posted_from_tomorrow_is_no_leaver_though_others_left() {
    let world = World::with_the_force();
    let before = posting(&world, "kit.farrow");
    for one in ["kit.farrow", "amara.nwosu"] {
        leave(&world, one);
    }
    world.pass(TimeDelta::days(1));
    let from = calendar::day_after(world.now().day());
    keep_postings::start(&world.act("sam.whitlock"), &Posting { from, until: None, ..before }, false).unwrap();
    let leaver = |name: &str| {
        let (id, today) = (world.person(name), world.now().day());
        world.service.find(|db| closings::leaver(db, id, today)).unwrap().is_some()
    };
    assert_eq!((leaver("kit.farrow"), leaver("amara.nwosu")), (false, true));
}

#[test]
fn a_new_posting_ends_the_countdown() {
    let world = World::with_the_force();
    let before = posting(&world, "kit.farrow");
    leave(&world, "kit.farrow");
    world.pass(TimeDelta::days(60));
    post(&world, "kit.farrow", &before, None);
    world.pass(TimeDelta::days(200));
    // Bethan's time as external reviewer is over by then, and so is her account.
    assert_eq!(close_account::close_those_who_left(&world.service, world.now()).unwrap(), 1);
    assert_eq!((is_closed(&world, "kit.farrow"), is_closed(&world, "bethan.osgood-pryce")), (false, true));
}

#[test]
fn an_administrator_closes_an_account_on_its_page() {
    let world = World::with_the_force();
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get(&format!("/people/{}", world.person("tom.reyes"))).status(200).follow("Close the account").status(200);
    let path = format!("/people/{}/closing", world.person("tom.reyes"));
    page.submit(&path, &[("reason", ""), ("signature", PASSWORD)]).status(422).expect("Choose why it is closed");
    page.submit(&path, &[("reason", "no_posting_or_duty"), ("signature", PASSWORD)])
        .status(422)
        .expect("Choose why it is closed");
    page.submit(&path, &[("reason", "left"), ("signature", "a guess at it")]).status(422).expect("not your password");
    let done = page.submit(&path, &[("reason", "left"), ("signature", PASSWORD)]).status(200).expect("This account is closed");
    let page = done.follow("Open the account again").status(200);
    let path = format!("/people/{}/opening", world.person("tom.reyes"));
    page.submit(&path, &[("reason", "returned"), ("signature", PASSWORD)]).status(200).expect("The account is open again");
    // The demonstration has one.
    sam.get("/people?name=thornley").status(200).expect("Account closed");
}
