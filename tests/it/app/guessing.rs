//! Guesses at passwords and codes: the guesser runs into a shut door, and the owner comes in.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::TimeDelta;
use ipp::{
    app::{
        account,
        error::Error,
        password::{Hashing, NewPassword},
        password_link,
        sign_in::{self, Client, SignIn},
    },
    cli::demonstration::PASSWORD,
    db::{audit, sessions},
};

use super::{scenes::*, second_factor::set_up};
use crate::support::{World, growth};

const AMARA: &str = "amara.nwosu@westmarch.example";

/// Amara's own browser at home, once it is known.
fn at_home() -> Client {
    Client { known_as: Some("her browser at home".into()), browser: "Firefox on Windows".into(), ..Client::from("198.51.100.7") }
}

fn attempt(world: &World, password: &str, client: impl Into<Client>) -> Result<SignIn, Error> {
    sign_in::sign_in(&world.service, &Hashing::default(), AMARA, password, client, world.now())
}

fn begun(answer: Result<SignIn, Error>) -> sign_in::Begun {
    match answer {
        Ok(SignIn::Begun(begun)) => begun,
        other => panic!("not signed in: {other:?}"),
    }
}

/// The answer of a door that was shut before: a code is asked for, whatever the password.
fn is_shut(answer: Result<SignIn, Error>) -> bool {
    matches!(answer, Ok(SignIn::NeedsCode(half)) if half.shut_until.is_some())
}

/// Strangers everywhere shut the door of her account.
fn shut(world: &World) {
    for number in 0..5 {
        assert!(refused(attempt(world, "a guess", format!("192.0.2.{number}").as_str())).contains("not right"));
    }
}

fn failures_recorded(world: &World) -> usize {
    growth::count(world, "audit_events WHERE action = 'sign_in_failed'")
}

#[test]
fn guesses_from_everywhere_shut_one_account_for_a_minute_and_then_for_longer() {
    let world = World::with_the_force();
    shut(&world);
    assert!(is_shut(attempt(&world, PASSWORD, "203.0.113.1")), "from an address that never guessed, with the right password");
    let other =
        sign_in::sign_in(&world.service, &Hashing::default(), "kit.farrow@westmarch.example", PASSWORD, "192.0.2.1", world.now());
    begun(other);
    world.pass(TimeDelta::seconds(61));
    assert!(refused(attempt(&world, "a guess", "203.0.113.2")).contains("not right"));
    world.pass(TimeDelta::seconds(61));
    assert!(is_shut(attempt(&world, PASSWORD, "203.0.113.3")), "now for two minutes, or more for those who knocked");
    world.pass(TimeDelta::minutes(4));
    begun(attempt(&world, PASSWORD, "203.0.113.4"));
    // The right password took the count back.
    for _ in 0..4 {
        refused(attempt(&world, "a guess", "203.0.113.5"));
    }
    begun(attempt(&world, PASSWORD, "203.0.113.6"));
}

#[test]
fn a_stranger_does_not_shut_out_a_browser_that_signed_in_before() {
    let world = World::with_the_force();
    begun(attempt(&world, PASSWORD, at_home()));
    shut(&world);
    begun(attempt(&world, PASSWORD, at_home()));
    // Whoever sits at that browser has a few guesses, and no more.
    for _ in 0..5 {
        assert!(refused(attempt(&world, "a guess", at_home())).contains("not right"));
    }
    assert!(refused(attempt(&world, PASSWORD, at_home())).contains("Too many attempts. Wait until"));
    // A name that nobody gave the browser is worth nothing.
    let invented = Client { known_as: Some("0".repeat(32)), ..Client::from("192.0.2.77") };
    assert!(is_shut(attempt(&world, PASSWORD, invented)));
}

#[test]
fn a_stranger_does_not_shut_out_who_has_a_second_factor_and_learns_nothing() {
    let world = World::with_the_force();
    let amara = set_up(&world, "amara.nwosu");
    shut(&world);
    let half = |password: &str, email: &str| {
        let answer = sign_in::sign_in(&world.service, &Hashing::default(), email, password, "203.0.113.1", world.now()).unwrap();
        match answer {
            SignIn::NeedsCode(half) => half.sealed,
            SignIn::Begun(_) => panic!("no code was asked for"),
        }
    };
    let finish =
        |half: &str| sign_in::with_code(&world.service, half, &amara.code(&world), &Client::from("203.0.113.1"), world.now());
    // A wrong password leads to the same page, and no code helps it.
    let (wrong, right) = (half("a guess", AMARA), half(PASSWORD, AMARA));
    assert_eq!(wrong.len(), right.len(), "not even by its length");
    assert_eq!(invalid(finish(&wrong)), ["code"]);
    finish(&right).unwrap();
    // So does an account that does not exist.
    for number in 0..5 {
        let guess = sign_in::sign_in(
            &world.service,
            &Hashing::default(),
            "nobody@westmarch.example",
            "a guess",
            format!("192.0.2.{number}").as_str(),
            world.now(),
        );
        assert!(refused(guess).contains("not right"));
    }
    assert_eq!(invalid(finish(&half("a guess", "nobody@westmarch.example"))), ["code"]);
}

#[test]
fn codes_are_not_guessed_from_many_addresses_with_a_stolen_password() {
    let world = World::with_the_force();
    let amara = set_up(&world, "amara.nwosu");
    world.letters();
    let from = |address: &str, client: Client, code: &str| {
        let client = Client { address: address.into(), ..client };
        let half = match attempt(&world, PASSWORD, client.clone()) {
            Ok(SignIn::NeedsCode(half)) => half.sealed,
            other => panic!("{other:?}"),
        };
        sign_in::with_code(&world.service, &half, code, &client, world.now())
    };
    // Her own browser is known before.
    from("198.51.100.7", at_home(), &amara.code(&world)).unwrap();
    world.letters();
    for number in 0..5 {
        let address = format!("192.0.2.{number}");
        assert_eq!(invalid(from(&address, Client::from(""), "000000")), ["code"]);
    }
    world.pass(TimeDelta::seconds(59));
    let shut = from("192.0.2.99", Client::from(""), &amara.code(&world));
    assert!(refused(shut).contains("Too many attempts"), "not even the right code is looked at");
    let told = world.letters();
    assert!(told.iter().any(|letter| letter.address == AMARA && letter.body.contains("wrong codes after it")), "{told:?}");
    from("198.51.100.7", at_home(), &amara.code(&world)).unwrap();
}

#[test]
fn half_a_sign_in_ends_with_its_password_and_belongs_to_its_browser() {
    let world = World::with_the_force();
    let amara = set_up(&world, "amara.nwosu");
    let half = amara.half(&world);
    let elsewhere = Client { visitor: "somebody else".into(), ..Client::from("192.0.2.1") };
    let nobody = Client { visitor: String::new(), ..Client::from("192.0.2.1") };
    let finish = |client: &Client| sign_in::with_code(&world.service, &half, &amara.code(&world), client, world.now());
    for client in [&elsewhere, &nobody] {
        assert!(refused(finish(client)).contains("another browser"));
    }
    set_password(&world, "kettle orbit plum");
    assert!(refused(finish(&Client::from("192.0.2.1"))).contains("Give your password again"));
}

/// Sets Amara's password through a letter, in a browser of hers.
fn set_password(world: &World, password: &str) {
    world.letters();
    password_link::ask(&world.service, AMARA, "192.0.2.200", world.now()).unwrap();
    let letter = world.letters().pop().unwrap();
    let code = letter.body.lines().find_map(|line| line.split_once("/set-password/")).unwrap().1.to_owned();
    let hash = Hashing::default().hash(&NewPassword::read(password).unwrap()).unwrap();
    password_link::set_password(&world.service, &code, &hash, None, Some("where she read the letter"), world.now()).unwrap();
}

#[test]
fn who_is_shut_out_sets_a_new_password_and_is_let_in_there() {
    let world = World::with_the_force();
    shut(&world);
    set_password(&world, "kettle orbit plum");
    world.letters();
    let there = Client { known_as: Some("where she read the letter".into()), ..Client::from("192.0.2.200") };
    // However often strangers go on.
    shut(&world);
    begun(attempt(&world, "kettle orbit plum", there));
    assert!(world.letters().is_empty(), "nobody is told of a browser in which the link was opened");
}

#[test]
fn a_person_is_told_of_a_browser_that_was_not_used_before_and_of_no_other() {
    let world = World::with_the_force();
    begun(attempt(&world, PASSWORD, at_home()));
    let letter = world.letters().pop().unwrap();
    assert_eq!(letter.address, AMARA);
    assert!(letter.body.contains("a browser that it did not know: Firefox on Windows, at"), "{}", letter.body);
    begun(attempt(&world, PASSWORD, at_home()));
    assert!(world.letters().is_empty());
    let token = begun(attempt(&world, PASSWORD, "192.0.2.1")).token;
    assert!(world.letters().pop().unwrap().body.contains("an unknown browser"));
    // A changed password makes every other browser a new one.
    let hash = Hashing::default().hash(&NewPassword::read("kettle orbit plum").unwrap()).unwrap();
    let (act, signature) = (world.act("amara.nwosu"), world.signature("amara.nwosu"));
    account::change_password(&act, &signature, &hash, &token, Some("the one she sits at")).unwrap();
    world.letters();
    begun(attempt(&world, "kettle orbit plum", Client { known_as: Some("the one she sits at".into()), ..at_home() }));
    assert!(world.letters().is_empty());
    begun(attempt(&world, "kettle orbit plum", at_home()));
    assert_eq!(world.letters().len(), 1);
}

#[test]
fn an_address_has_so_many_guesses_at_whatever_accounts_and_a_known_browser_behind_it_works_on() {
    let world = World::with_the_force();
    let home = Client { address: "2001:db8::1".into(), ..at_home() };
    begun(attempt(&world, PASSWORD, home.clone()));
    let guess = |account: usize, address: &str| {
        let email = format!("somebody.{account}@westmarch.example");
        refused(sign_in::sign_in(&world.service, &Hashing::default(), &email, "a guess", address, world.now()))
    };
    for account in 0..30 {
        assert!(guess(account, "2001:db8::1").contains("not right"));
    }
    assert!(guess(30, "2001:db8::1").contains("Too many attempts"));
    assert!(refused(attempt(&world, PASSWORD, "2001:db8::1")).contains("Too many attempts"));
    begun(attempt(&world, PASSWORD, home));
    // Another address of the same network is no way round for long.
    for account in 31..61 {
        assert!(guess(account, &format!("2001:db8::{account}")).contains("not right"), "{account}");
    }
    assert!(guess(61, "2001:db8::ffff").contains("Too many attempts"));
    begun(attempt(&world, PASSWORD, "2001:db8:0:1::1"));
}

#[test]
fn guesses_sent_at_once_are_counted_too() {
    let world = World::with_the_force();
    let looked_at = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for number in 0..20 {
            let (world, looked_at) = (&world, &looked_at);
            scope.spawn(move || {
                if matches!(attempt(world, "a guess", format!("192.0.2.{number}").as_str()), Err(Error::Refused(_))) {
                    looked_at.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(looked_at.into_inner(), 5);
}

#[test]
fn a_signature_has_a_count_of_its_own() {
    let world = World::with_the_force();
    let tom = world.person("tom.reyes");
    let sign = |password: &str, session: &str| {
        sign_in::prove_again(&world.service, &Hashing::default(), tom, password, session, world.now())
    };
    for _ in 0..5 {
        assert!(sign("not his password", "one session").unwrap().is_none());
    }
    assert!(refused(sign(PASSWORD, "one session").map(|_| ())).contains("Too many attempts"));
    assert!(sign(PASSWORD, "another").unwrap().is_some(), "who sits elsewhere goes on working");
    let answer =
        sign_in::sign_in(&world.service, &Hashing::default(), "tom.reyes@westmarch.example", PASSWORD, "192.0.2.1", world.now());
    begun(answer);
    world.pass(TimeDelta::minutes(1));
    assert!(sign(PASSWORD, "one session").unwrap().is_some());
    // Nor do strangers at the door keep anybody from signing.
    let amara = world.person("amara.nwosu");
    shut(&world);
    let signed = sign_in::prove_again(&world.service, &Hashing::default(), amara, PASSWORD, "hers", world.now());
    assert!(signed.unwrap().is_some());
}

#[test]
fn a_thousand_guesses_leave_few_lines_in_the_record_and_the_count_in_them() {
    let world = World::with_the_force();
    let guess = |email: &str, address: &str| {
        sign_in::sign_in(&world.service, &Hashing::default(), email, "a guess", address, world.now()).map(|_| ())
    };
    for number in 0..40 {
        let _wrong = guess(&format!("nobody.{number}@westmarch.example"), &format!("192.0.2.{number}"));
    }
    assert_eq!(failures_recorded(&world), 8, "1 to 5, 8, 16 and 32");
    for number in 0..40 {
        let _wrong = guess(AMARA, &format!("198.51.100.{number}"));
    }
    assert_eq!(failures_recorded(&world), 16);
    let amara = world.person("amara.nwosu");
    let lines = world.service.find(|db| audit::sign_ins(db, amara, 20)).unwrap();
    assert!(lines[0].1.contains("\"failures\":\"32\""), "{lines:?}");
    let token = begun(attempt(&world, PASSWORD, at_home_after(&world))).token;
    let own = world.act("amara.nwosu").read(|view| account::own(view, &world.service.secret, &token)).unwrap();
    assert_eq!(own.attempts[1].failures, Some(32));
}

fn at_home_after(world: &World) -> Client {
    world.pass(TimeDelta::hours(1));
    at_home()
}

#[test]
fn what_guessing_left_is_tidied_away() {
    let world = World::with_the_force();
    begun(attempt(&world, PASSWORD, at_home()));
    shut(&world);
    let left = || (growth::count(&world, "guess_doors"), growth::count(&world, "known_browsers"));
    let browsers = left().1;
    assert!(left().0 > 5);
    world.pass(TimeDelta::days(3));
    world.service.database.writer().map(|mut db| sessions::tidy(&mut db, world.now()).unwrap()).unwrap();
    assert_eq!(left(), (0, browsers));
    world.pass(TimeDelta::days(400));
    world.service.database.writer().map(|mut db| sessions::tidy(&mut db, world.now()).unwrap()).unwrap();
    assert_eq!(left().1, 0);
}
