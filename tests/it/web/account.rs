//! Your account, and the way to it that whoever holds a duty is led.

use chrono::TimeDelta;
use ipp::{authenticator::Seed, cli::demonstration::PASSWORD};

use crate::support::{
    World,
    browse::{Page, Visitor, selector},
    growth,
};

const SET_UP: &str = "/account/second-factor";

/// The app of somebody who reads the key on the page.
fn app(page: &Page) -> Seed {
    let words = page.text().split("The key: ").nth(1).unwrap().split(" The code").next().unwrap().to_owned();
    let key: String = words.split_whitespace().collect();
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: String = key.chars().map(|c| format!("{:05b}", alphabet.find(c).unwrap())).collect();
    let bytes = bits.as_bytes().chunks(8).filter(|eight| eight.len() == 8);
    Seed::kept(bytes.map(|eight| u8::from_str_radix(std::str::from_utf8(eight).unwrap(), 2).unwrap()).collect()).unwrap()
}

fn give_password(visitor: &Visitor, from: &str, name: &str) -> Page {
    let email = format!("{name}@westmarch.example");
    visitor.get(from).submit("/sign-in", &[("email", &email), ("password", PASSWORD)])
}

#[test]
fn an_assessor_is_led_to_set_up_a_factor_and_then_to_where_they_were_going() {
    let world = World::with_the_force().with_second_factors();
    let tom = world.visitor();
    assert!(tom.get("/queue").path.starts_with("/sign-in?next=%2Fqueue"));
    let page = give_password(&tom, "/sign-in?next=%2Fqueue", "tom.reyes").status(200).expect("Set up a second factor");
    assert!(page.body.contains("<svg class=\"qr-code\" role=\"img\""));
    let seed = app(&page);
    for (code, signature, wrong) in
        [("", PASSWORD, "Give the code"), ("000000", PASSWORD, "not the code"), ("123456", "guess", "not your password")]
    {
        let again = page.submit(SET_UP, &[("code", code), ("signature", signature)]).status(422).expect(wrong);
        assert_eq!(app(&again).bytes(), seed.bytes(), "the picture that was read stays");
    }
    // Nothing else is open meanwhile.
    for path in ["/", "/queue", "/account", "/team"] {
        tom.get(path).expect("Set up a second factor");
    }
    let code = seed.code(world.now()).unwrap();
    let codes = page.submit(SET_UP, &[("code", &code), ("signature", PASSWORD)]).status(200).expect("shown this once");
    assert_eq!(codes.html().select(&selector("ol.codes li")).count(), 10);
    let on = codes.submit("/account/second-factor/continue", &[]).status(200);
    assert!(on.path.starts_with("/queue"), "{}", on.path);
    // The next time the password is asked for, and a code, in another browser too.
    world.pass(TimeDelta::minutes(1));
    let other = world.visitor();
    let half = give_password(&other, "/sign-in?next=%2Ftrainees", "tom.reyes").status(200).expect("Give a code");
    assert!(other.get("/queue").path.starts_with("/sign-in"), "half a sign-in opens nothing");
    half.submit("/sign-in/code", &[("code", "12")]).status(422).expect("not right");
    let code = seed.code(world.now()).unwrap();
    let done = half.submit("/sign-in/code", &[("code", &code)]).status(200);
    assert!(done.path.starts_with("/trainees"), "{}", done.path);
    // Half a sign-in is of its browser, and ends after ten minutes.
    let half = give_password(&world.visitor(), "/sign-in", "tom.reyes").status(200);
    let stranger = world.visitor();
    let tokens = stranger.get("/sign-in").form("/sign-in");
    let held = half.form("/sign-in/code").into_iter().find(|(name, _)| name == "pending").unwrap();
    let fields = crate::support::browse::typed_over(tokens, &[("pending", &held.1), ("code", "123456")]);
    stranger.post("/sign-in/code", &fields).status(422).expect("another browser");
    world.pass(TimeDelta::minutes(10));
    half.submit("/sign-in/code", &[("code", "123456")]).status(422).expect("took too long");
}

fn recovery_codes(page: &Page) -> Vec<String> {
    page.html().select(&selector("ol.codes li")).map(|line| line.text().collect()).collect()
}

#[test]
fn a_second_click_shows_the_recovery_codes_that_the_first_one_made() {
    let world = World::with_the_force().with_second_factors();
    let tom = world.visitor();
    let page = give_password(&tom, "/sign-in", "tom.reyes").status(200);
    let seed = app(&page);
    let twice = |page: &Page, path: &str, fields: &[(&str, &str)]| {
        let click = || recovery_codes(&page.submit(path, fields).status(200).expect("shown this once"));
        let (first, second) = (click(), click());
        assert_eq!((first.len(), &first), (10, &second));
        first
    };
    let code = seed.code(world.now()).unwrap();
    let first = twice(&page, SET_UP, &[("code", &code), ("signature", PASSWORD)]);
    world.pass(TimeDelta::minutes(1));
    let code = seed.code(world.now()).unwrap();
    let page = tom.get(SET_UP).status(200);
    let codes = format!("{SET_UP}/recovery-codes");
    let fresh = twice(&page, &codes, &[("signature", &code)]);
    assert!(fresh.iter().all(|code| !first.contains(code)));
    assert_eq!(growth::count(&world, "audit_events WHERE action = 'recovery_codes_made'"), 1);
    // What was shown last is what opens the account.
    let half = give_password(&world.visitor(), "/sign-in", "tom.reyes").status(200).expect("Give a code");
    half.submit("/sign-in/code", &[("code", &first[0])]).status(422);
    assert_eq!(half.submit("/sign-in/code", &[("code", &fresh[0])]).status(200).path, "/");
    // Sent once more from a page that was left open, it shows them to nobody.
    world.pass(TimeDelta::seconds(31));
    let late = page.submit(&codes, &[("signature", &code)]).status(409).expect("are shown once");
    assert!(recovery_codes(&late).is_empty());
    // The same form with something else in it is not the same click.
    page.submit(&codes, &[("signature", "123456")]).status(409);
}

#[test]
fn what_was_sent_before_the_factor_was_set_up_is_not_lost() {
    let world = World::with_the_force().with_second_factors();
    // Zainab holds no duty while she writes, and is given one.
    let zainab = world.sign_in("zainab.holroyd");
    let page = zainab.get("/cpd/new").status(200);
    let (person, wmp) = (world.person("zainab.holroyd"), "(SELECT id FROM organisations WHERE code = 'WMP')");
    crate::support::growth::run(
        &world,
        &format!(
            "INSERT INTO duties (person_id, organisation_id, kind, starts_on) VALUES ({person}, {wmp}, 'curriculum_owner', '2026-11-23')"
        ),
    );
    let led = page.submit("/cpd", &[("title", "A seminar that must not be lost")]).status(200).expect("Set up a second factor");
    let code = app(&led).code(world.now()).unwrap();
    let codes = led.submit(SET_UP, &[("code", &code), ("signature", PASSWORD)]).status(200);
    let shown = codes.submit("/account/second-factor/continue", &[]);
    assert!(shown.body.contains("A seminar that must not be lost"), "{} {}", shown.status, shown.text());
}

#[test]
fn one_sees_where_one_is_signed_in_and_signs_out_there() {
    let world = World::with_the_force();
    let (here, there) = (world.sign_in("amara.nwosu"), world.sign_in("amara.nwosu"));
    give_password(&world.visitor(), "/sign-in", "amara.nwosu");
    let failed = [("email", "amara.nwosu@westmarch.example"), ("password", "not her password")];
    world.visitor().get("/sign-in").submit("/sign-in", &failed).status(422);
    let page =
        here.get("/").follow("Amara Nwosu").status(200).expect("Where you are signed in").expect("This one").expect("Refused");
    let ends: Vec<String> = page
        .html()
        .select(&crate::support::browse::selector("form[action^='/account/sessions/']"))
        .map(|form| form.value().attr("action").unwrap().to_owned())
        .collect();
    assert_eq!(ends.len(), 3, "two other places, and everywhere else: {ends:?}");
    page.submit(&ends[0], &[]).status(200).expect("You are signed out there");
    let left = here.get("/account").status(200);
    left.submit("/account/sessions/end-others", &[]).status(200).expect("You are signed out there");
    assert!(there.get("/work").path.starts_with("/sign-in"));
    here.get("/work").status(200);
}

#[test]
fn a_password_is_changed_with_the_old_one() {
    let world = World::with_the_force();
    let amara = world.sign_in("amara.nwosu");
    let page = amara.get("/account").status(200);
    let change = |old: &str, new: &str, again: &str| {
        page.submit("/account/password", &[("old", old), ("password", new), ("again", again)])
    };
    change("", "kettle orbit plum", "kettle orbit plum").status(422).expect("Give your password as it is now");
    change("a guess at it", "kettle orbit plum", "kettle orbit plum").status(422).expect("That is not your password");
    change(PASSWORD, "short", "short").status(422).expect("12 characters or more");
    change(PASSWORD, "kettle orbit plum", "kettle orbit pear").status(422).expect("not the same");
    change(PASSWORD, "kettle orbit plum", "kettle orbit plum").status(200).expect("Your password is changed");
    let begin = |password: &str| {
        let fields = [("email", "amara.nwosu@westmarch.example"), ("password", password)];
        world.visitor().get("/sign-in").submit("/sign-in", &fields).status
    };
    assert_eq!((begin(PASSWORD), begin("kettle orbit plum")), (422, 200));
}
