//! A password that somebody else learned opens nothing, and signs nothing, without a code of the owner's app.

use chrono::TimeDelta;
use ipp::{
    app::{
        account, confirmations, decide,
        error::Error,
        password::{Hashing, Proof},
        second_factor,
        sign_in::{self, Client, SignIn},
    },
    authenticator::Seed,
    cli::demonstration::PASSWORD,
    db::second_factors,
    domain::{ids::PersonId, progress::CriterionStanding},
};

use super::scenes::*;
use crate::support::{World, growth};

/// Somebody's app, and their recovery codes on paper.
pub struct App {
    pub person: PersonId,
    email: String,
    seed: Seed,
    paper: Vec<String>,
}

/// Sets up a second factor, as the page does.
pub fn set_up(world: &World, name: &str) -> App {
    let act = world.act(name);
    let offer = act.read(|view| second_factor::offer(view, &world.service.secret, "")).unwrap();
    let seed = world.service.secret.open("second factor about to be set up", &act.person.to_string(), &offer.sealed).unwrap();
    let seed = Seed::kept(seed).unwrap();
    let code = seed.code(world.now()).unwrap();
    let paper = second_factor::set(&act, &world.signature(name), &offer.sealed, &code, "no session").unwrap();
    world.pass(TimeDelta::minutes(1));
    App { person: act.person, email: format!("{name}@westmarch.example"), seed, paper }
}

impl App {
    pub fn code(&self, world: &World) -> String {
        self.seed.code(world.now()).unwrap()
    }

    fn password(&self, world: &World) -> SignIn {
        sign_in::sign_in(&world.service, &Hashing::default(), &self.email, PASSWORD, "192.0.2.1", world.now()).unwrap()
    }

    /// What the browser holds after the right password.
    pub fn half(&self, world: &World) -> String {
        match self.password(world) {
            SignIn::NeedsCode(half) => half.sealed,
            SignIn::Begun(_) => panic!("no code was asked for"),
        }
    }

    fn with(&self, world: &World, code: &str) -> Result<(), Error> {
        sign_in::with_code(&world.service, &self.half(world), code, &Client::from("192.0.2.1"), world.now()).map(|_| ())
    }

    /// What is proved by a code, or by whatever else is typed in its place.
    pub fn prove(&self, world: &World, typed: &str) -> Option<Proof> {
        sign_in::prove_again(&world.service, &Hashing::default(), self.person, typed, "a session", world.now()).unwrap()
    }
}

#[test]
fn a_password_alone_opens_nothing_and_a_code_opens_once() {
    let world = World::with_the_force();
    world.letters();
    let tom = set_up(&world, "tom.reyes");
    assert!(world.letters().iter().any(|letter| letter.address == tom.email && letter.body.contains("second factor was set up")));
    assert!(matches!(tom.password(&world), SignIn::NeedsCode(_)));
    assert_eq!(invalid(tom.with(&world, "000000")), ["code"]);
    let code = tom.code(&world);
    tom.with(&world, &code).unwrap();
    assert_eq!(invalid(tom.with(&world, &code)), ["code"], "a code is spent once");
    // Nor is one of an earlier half minute taken after a later one.
    world.pass(TimeDelta::seconds(90));
    let earlier = tom.code(&world);
    world.pass(TimeDelta::seconds(30));
    tom.with(&world, &tom.code(&world)).unwrap();
    assert_eq!(invalid(tom.with(&world, &earlier)), ["code"]);
    // The database alone tells nobody the seed.
    let kept = world.service.find(|db| second_factors::sealed(db, tom.person)).unwrap().unwrap();
    assert!(!kept.contains(&tom.seed.in_words().replace(' ', "")));
}

#[test]
fn two_use_one_code_at_once_and_one_is_let_in() {
    let world = World::with_the_force();
    let tom = set_up(&world, "tom.reyes");
    let code = tom.code(&world);
    let (service, now) = (&world.service, world.now());
    let let_in = std::thread::scope(|scope| {
        let both = ["192.0.2.1", "192.0.2.2"].map(|address| {
            let (code, half) = (code.clone(), tom.half(&world));
            scope.spawn(move || sign_in::with_code(service, &half, &code, &Client::from(address), now).is_ok())
        });
        both.into_iter().map(|one| one.join().unwrap()).filter(|one| *one).count()
    });
    assert_eq!(let_in, 1);
}

#[test]
fn a_sign_off_takes_a_code_and_no_password() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "amara.nwosu", CriterionStanding::NotStarted);
    let [first, second] = [(), ()].map(|()| submit(&world, "amara.nwosu", &[criterion]).unwrap());
    let before = world.signature("tom.reyes");
    let tom = set_up(&world, "tom.reyes");
    let sign = |version: ipp::domain::ids::EvidenceVersionId, signature: Proof| {
        let judgements = claims(&world, version).into_iter().map(|claim| (claim, competent())).collect();
        decide::decide(&world.act("tom.reyes"), &decide::Decide { version, judgements, signature })
    };
    assert!(refused(sign(first.id, before)).contains("How you sign changed"));
    assert!(tom.prove(&world, PASSWORD).is_none(), "the password signs nothing any more");
    assert!(tom.prove(&world, &tom.paper[0]).is_none(), "nor does a recovery code");
    let code = tom.code(&world);
    let proof = tom.prove(&world, &code).unwrap();
    sign(first.id, proof.clone()).unwrap();
    assert!(refused(sign(second.id, proof)).contains("used already"), "one code, one signature");
    assert!(refused(sign(second.id, tom.prove(&world, &code).unwrap())).contains("used already"));
    world.pass(TimeDelta::minutes(1));
    sign(second.id, tom.prove(&world, &tom.code(&world)).unwrap()).unwrap();
}

#[test]
fn a_recovery_code_opens_once_and_the_owner_is_told() {
    let world = World::with_the_force();
    let tom = set_up(&world, "tom.reyes");
    world.letters();
    assert_eq!(tom.paper.len(), 10);
    tom.password(&world);
    tom.with(&world, &tom.paper[0].to_uppercase().replace('-', " ")).unwrap();
    assert!(world.letters().iter().any(|letter| letter.body.contains("A recovery code was used")));
    assert_eq!(invalid(tom.with(&world, &tom.paper[0])), ["code"]);
    // New ones take the place of those before.
    let act = world.act("tom.reyes");
    let fresh = second_factor::make_codes(&act, &tom.prove(&world, &tom.code(&world)).unwrap()).unwrap();
    assert_eq!(invalid(tom.with(&world, &tom.paper[1])), ["code"]);
    tom.with(&world, &fresh[0]).unwrap();
    assert_eq!(world.service.find(|db| second_factors::codes_left(db, tom.person)).unwrap(), 9);
}

#[test]
fn a_lost_factor_is_reset_by_two_administrators() {
    let world = World::with_the_force();
    let tom = set_up(&world, "tom.reyes");
    let (half, code) = (tom.half(&world), tom.code(&world));
    let session = sign_in::with_code(&world.service, &half, &code, &Client::from("192.0.2.1"), world.now()).unwrap();
    world.letters();
    unseen(second_factor::ask_for_reset(&world.act("helen.marsh"), tom.person, &world.signature("helen.marsh")));
    let sam = world.person("sam.whitlock");
    assert!(
        refused(second_factor::ask_for_reset(&world.act("sam.whitlock"), sam, &world.signature("sam.whitlock")))
            .contains("their own")
    );
    let id = second_factor::ask_for_reset(&world.act("sam.whitlock"), tom.person, &world.signature("sam.whitlock")).unwrap();
    stale(second_factor::ask_for_reset(&world.act("ines.hale"), tom.person, &world.signature("ines.hale")));
    let confirm = |by: &str| second_factor::confirm_reset(&world.act(by), id, &world.signature(by));
    assert!(refused(confirm("sam.whitlock")).contains("You asked for this reset"));
    unseen(confirm("helen.marsh"));
    assert!(matches!(tom.password(&world), SignIn::NeedsCode(_)), "nothing changed yet");
    let waits = world.act("ines.hale").read(confirmations::waiting).unwrap();
    assert_eq!(waits.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Reset of the second factor of Tom Reyes"]);
    confirm("ines.hale").unwrap();
    stale(confirm("ines.hale"));
    assert!(matches!(tom.password(&world), SignIn::Begun(_)));
    let ended = world.service.find(|db| ipp::db::sessions::load(db, &session.token)).unwrap().unwrap().ended_at;
    assert!(ended.is_some(), "wherever he was signed in he is signed out");
    let told =
        world.letters().into_iter().filter(|letter| letter.address == tom.email && letter.body.contains("second factor")).count();
    assert_eq!(told, 2, "at the asking and at the reset");
}

#[test]
fn whoever_holds_a_duty_keeps_theirs_and_anybody_else_may_remove_it() {
    let world = World::with_the_force().with_second_factors();
    // Amara holds no duty.
    let amara = set_up(&world, "amara.nwosu");
    let proof = amara.prove(&world, &amara.code(&world)).unwrap();
    second_factor::remove(&world.act("amara.nwosu"), &proof).unwrap();
    assert!(matches!(amara.password(&world), SignIn::Begun(_)));
    let mut optional = World::with_the_force();
    let tom = set_up(&optional, "tom.reyes");
    optional.service.settings.second_factor = true;
    let proof = tom.prove(&optional, &tom.code(&optional)).unwrap();
    assert!(refused(second_factor::remove(&optional.act("tom.reyes"), &proof)).contains("Your duties need a second factor"));
}

#[test]
fn nothing_is_open_to_a_holder_of_a_duty_before_the_factor_is_set_up() {
    let world = World::with_the_force().with_second_factors();
    let tom = world.act("tom.reyes");
    assert!(matches!(tom.read(|view| Ok(view.today)), Err(Error::SecondFactorNeeded)));
    let version = submit(&world, "amara.nwosu", &[a_criterion(&world, "amara.nwosu", CriterionStanding::NotStarted)]).unwrap();
    assert!(matches!(judge(&world, "tom.reyes", version.id, &competent()), Err(Error::SecondFactorNeeded)));
    world.act("amara.nwosu").read(|view| Ok(view.today)).unwrap();
}

#[test]
fn a_new_password_ends_the_other_sessions_and_takes_the_old_one() {
    let world = World::with_the_force();
    world.letters();
    let begin = || match sign_in::sign_in(
        &world.service,
        &Hashing::default(),
        "amara.nwosu@westmarch.example",
        PASSWORD,
        "::1",
        world.now(),
    ) {
        Ok(SignIn::Begun(begun)) => begun.token,
        other => panic!("{other:?}"),
    };
    let (here, there) = (begin(), begin());
    let act = world.act("amara.nwosu");
    let hash = Hashing::default().hash(&ipp::app::password::NewPassword::read("kettle orbit plum").unwrap()).unwrap();
    account::change_password(&act, &world.signature("amara.nwosu"), &hash, &here, None).unwrap();
    let ended = |token: &str| world.service.find(|db| ipp::db::sessions::load(db, token)).unwrap().unwrap().ended_at.is_some();
    assert_eq!((ended(&here), ended(&there)), (false, true));
    assert!(world.letters().iter().any(|letter| letter.body.contains("password of your account was changed")));
}

#[test]
fn a_hundred_resets_that_one_asked_for_hide_nobody_else_s() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    growth::crowd(&world, 1..=120);
    let (sam, ines) = (world.person("sam.whitlock"), world.person("ines.hale"));
    let ask = |by, rows: &str| {
        growth::run(
            &world,
            &format!(
                "INSERT INTO factor_resets (person_id, asked_by, asked_at) SELECT id, {by}, added_at FROM people WHERE email LIKE 'jo.bell.%' {rows}"
            ),
        );
    };
    ask(sam, "ORDER BY id LIMIT 110");
    ask(ines, "ORDER BY id DESC LIMIT 1");
    let waits = world.act("sam.whitlock").read(confirmations::waiting).unwrap();
    assert_eq!(waits.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Reset of the second factor of Jo Bell 120"]);
}
