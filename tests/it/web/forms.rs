//! What a form survives: forgery, replay, an expired session, bad bytes and too many of them.

use chrono::TimeDelta;
use ipp::cli::demonstration::PASSWORD;

use crate::support::{World, browse::typed_over};

const CPD: &[(&str, &str)] = &[
    ("on-day", "20"),
    ("on-month", "11"),
    ("on-year", "2026"),
    ("title", "A seminar on sources"),
    ("what", "Listened and asked"),
    ("effect", "I ask how the source knows"),
];

#[test]
fn a_form_without_our_token_is_not_taken() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = kit.get("/cpd/new").form("/cpd");
    kit.post("/cpd", &typed_over(fields.clone(), &[("csrf", "-")])).status(400).expect("Nothing was changed");
    let forged = "0".repeat(64);
    kit.post("/cpd", &typed_over(fields.clone(), &[("csrf", &forged)])).status(400);
    let ify = world.sign_in("ify.okafor");
    ify.post("/cpd", &typed_over(fields, CPD)).status(400);
    let no_key = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    kit.post("/cpd", &typed_over(no_key, &[("key", "-")])).status(400);
    kit.get("/cpd").expect("CPD");
    assert!(!kit.get("/cpd").says("A seminar on sources"));
}

#[test]
fn a_double_click_logs_once_and_leads_to_the_same_place() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    let first = kit.post("/cpd", &fields);
    let second = kit.post("/cpd", &fields);
    assert_eq!((first.status, &first.path), (200, &second.path));
    assert_eq!(kit.get("/cpd").text().matches("A seminar on sources").count(), 1);
}

#[test]
fn the_same_form_with_another_content_is_refused() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    kit.post("/cpd", &fields).status(200);
    kit.post("/cpd", &typed_over(fields, &[("title", "Another")])).status(409).expect("already sent");
}

#[test]
fn two_forms_of_one_page_are_both_taken() {
    let world = World::with_the_force();
    let sam = world.sign_in("sam.whitlock");
    let path = format!("/people/{}", world.person("kit.farrow"));
    let page = sam.get(&path);
    let link = format!("{path}/password-link");
    let sent = sam.post(&link, &page.form(&link)).status(200);
    assert_eq!(sent.path, format!("{path}?done=link-sent"));
    let named = page.submit(&path, &[("name", "Kit Farrow-Hale")]).status(200);
    assert_eq!(named.path, format!("{path}?done=person-saved"));
}

#[test]
fn the_key_of_one_form_is_not_taken_at_another_address() {
    let world = World::with_the_force();
    let sam = world.sign_in("sam.whitlock");
    let link = |name: &str| format!("/people/{}/password-link", world.person(name));
    let form = sam.get(&format!("/people/{}", world.person("kit.farrow"))).form(&link("kit.farrow"));
    world.letters();
    sam.post(&link("kit.farrow"), &form).status(200);
    // The same words sent somewhere else are another wish: they are not answered as if they had been done.
    sam.post(&link("amara.nwosu"), &form).status(409).expect("already sent");
    assert_eq!(world.letters().len(), 1);
}

#[test]
fn a_refused_form_spends_no_key_and_keeps_what_was_typed() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let page = kit.get("/cpd/new").submit("/cpd", &typed_over_pairs(CPD, &[("effect", "")]));
    let page = page.status(422).expect("There is a problem");
    assert!(page.body.contains("A seminar on sources") && page.body.contains("href=\"#effect\""));
    assert!(page.body.contains("<title>Error: "));
    let page = page.submit("/cpd", &[("effect", "I ask how the source knows")]);
    assert_eq!(page.status, 200);
}

fn typed_over_pairs<'a>(fields: &[(&'a str, &'a str)], typed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all: Vec<_> = fields.iter().filter(|(name, _)| !typed.iter().any(|(over, _)| over == name)).copied().collect();
    all.extend(typed);
    all
}

#[test]
fn a_form_sent_after_the_session_ended_comes_back_filled_to_the_same_person() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    world.pass(TimeDelta::minutes(31));
    let sign_in = kit.post("/cpd", &fields).expect("What you wrote is kept");
    // A wrong password first: the form is still held.
    let sign_in =
        sign_in.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", "a wrong password")]).status(422);
    let page = sign_in.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)]);
    let page = page.status(200).expect("Nothing was sent yet");
    assert!(page.body.contains("A seminar on sources"));
    assert!(!kit.get("/cpd").says("A seminar on sources"), "nothing was executed");
    page.submit("/cpd", &[]).status(200);
    assert!(kit.get("/cpd").says("A seminar on sources"));
}

#[test]
fn a_form_sent_after_signing_out_in_another_window_comes_back_filled_to_the_same_person() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    kit.get("/").submit("/sign-out", &[]);
    let sign_in = kit.post("/cpd", &fields).expect("you signed out in another window. What you wrote is kept");
    let page = sign_in.submit("/sign-in", &[("email", "kit.farrow@westmarch.example"), ("password", PASSWORD)]);
    let page = page.status(200).expect("Nothing was sent yet");
    assert!(page.body.contains("A seminar on sources"));
    assert!(!kit.get("/cpd").says("A seminar on sources"), "nothing was executed");
    // Whoever else signs in there sees nothing of it.
    kit.get("/").submit("/sign-out", &[]);
    let sign_in = kit.post("/cpd", &fields);
    let page = sign_in.submit("/sign-in", &[("email", "ify.okafor@westmarch.example"), ("password", PASSWORD)]).status(200);
    assert!(page.body.contains("Ify Okafor") && !page.body.contains("A seminar on sources"));
}

#[test]
fn a_held_form_is_not_shown_to_somebody_else() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    world.pass(TimeDelta::minutes(31));
    let sign_in = kit.post("/cpd", &fields);
    let page = sign_in.submit("/sign-in", &[("email", "ify.okafor@westmarch.example"), ("password", PASSWORD)]);
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("A seminar on sources"));
}

#[test]
fn hostile_text_is_kept_safely_or_refused_and_never_breaks() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let send = |title: &str| kit.get("/cpd/new").submit("/cpd", &typed_over_pairs(CPD, &[("title", title)]));
    let html = send("<script>alert(1)</script> & \"quotes\" 'n <b>bold</b>").status(200);
    assert!(html.body.contains("&lt;script&gt;") && !html.body.contains("<script>"));
    for refused in ["null\0byte", "bell\u{7}", "right \u{202e}tel", "isolate \u{2066}x\u{2069}"] {
        send(refused).status(422);
    }
    send(&"long ".repeat(5_000)).status(422);
    send("Ünïcödé, 漢字, עברית, 👮").status(200);
    send("'; DROP TABLE people; --").status(200).expect("DROP TABLE people");
}

#[test]
fn a_text_that_is_too_long_or_shows_nothing_is_refused_by_the_name_of_its_field() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let send = |title: &str| kit.get("/cpd/new").submit("/cpd", &typed_over_pairs(CPD, &[("title", title)])).status(422);
    send(&"x".repeat(201)).expect("“Short title” must be 200 characters or fewer; it has 201");
    send("A bell\u{7}").expect("“Short title” must not contain control characters");
    for unseen in ["\u{200B}", "\u{3164} \u{2060}", "\u{FEFF}\n"] {
        send(unseen).expect("Give it a short title");
    }
    let sam = world.sign_in("sam.whitlock");
    let email = ("email", "jo.bell@westmarch.example");
    sam.get("/people/new").submit("/people", &[("name", "\u{200D}"), email]).status(422).expect("Enter the person's name");
    sam.get("/people/new").submit("/people", &[("name", &"x".repeat(201)), email]).status(422).expect("“Name” must be 200");
    let named = sam.get("/people/new").submit("/people", &[("name", " Jo\tBell \n"), email]).status(200);
    assert!(named.body.contains("value=\"Jo Bell\"") || named.body.contains(">Jo Bell<"), "{}", named.text());
    let organisation = sam.get("/organisations/new").submit("/organisations", &[("name", "\u{200B}"), ("code", "XY")]);
    organisation.status(422).expect("Enter the name of the organisation");
}

#[test]
fn bytes_that_are_not_text_get_an_answer() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    let mut body: Vec<u8> = fields
        .iter()
        .filter(|(name, _)| name != "title")
        .flat_map(|(name, value)| format!("{name}={}&", value.replace(' ', "+")).into_bytes())
        .collect();
    body.extend_from_slice(b"title=%FF%FE%00\xff\xfe");
    let page = kit.post_raw("/cpd", body);
    assert_eq!(page.status, 422, "{}", page.text());
    for nonsense in [&b"%%%=&&&="[..], b"", b"\x00\x01\x02", b"csrf"] {
        assert_eq!(kit.post_raw("/cpd", nonsense.to_vec()).status, 400);
    }
}

#[test]
fn too_much_is_refused_with_an_explanation() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    let page = kit.post_raw("/cpd", format!("what={}", "x".repeat(256 * 1024)).into_bytes());
    page.status(413).expect("longer than one form may be");
    kit.get("/cpd").status(200);
}

#[test]
fn addresses_that_lead_nowhere_say_so() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    for path in [
        "/nowhere",
        "/cpd/999999",
        "/cpd/abc",
        "/cpd/-1",
        "/cpd/99999999999999999999",
        "/certificates/%00",
        "/people",
        "/cpd/1%2F2",
    ] {
        kit.get(path).status(404).expect("nothing here for you");
    }
}

#[test]
fn bad_bytes_in_addresses_and_at_the_door_get_an_answer() {
    let world = World::with_the_force();
    let visitor = world.visitor();
    let page = visitor.get("/sign-in");
    page.submit("/sign-in", &[("email", "nul\0@westmarch.example"), ("password", "anything at all")]).status(422);
    page.submit("/sign-in", &[("email", &"x".repeat(10_000)), ("password", "anything at all")]).status(422);
    let forgotten = visitor.get("/forgotten-password");
    forgotten.submit("/forgotten-password", &[("email", "nul\0@westmarch.example")]).status(200);
    let helen = world.sign_in("helen.marsh");
    for path in
        ["/team?name=%00", "/expiry?name=%00%FF&month=9999-99&status=x", "/expiry?after=%00", "/enrolments?stage=%00&after=x"]
    {
        helen.get(path).status(200);
    }
    let kit = world.sign_in("kit.farrow");
    let fields = typed_over(kit.get("/cpd/new").form("/cpd"), CPD);
    kit.post("/cpd", &typed_over(fields, &[("key", "nul\0key")])).status(400);
}

#[test]
fn a_form_left_open_while_its_person_signed_in_again_elsewhere_comes_back_as_typed() {
    let world = World::with_the_force();
    let first = world.sign_in("kit.farrow");
    let fields = typed_over(first.get("/cpd/new").form("/cpd"), CPD);
    world.pass(TimeDelta::minutes(31));
    let again = world.sign_in("kit.farrow");
    let back = again.post("/cpd", &fields).status(200).expect("You are signed in again. Nothing was sent yet");
    let (_, title) = CPD.iter().find(|(name, _)| *name == "title").unwrap();
    assert!(back.body.contains(title), "{}", back.text());
    assert!(!again.get("/cpd").says(title), "nothing was executed");
    back.submit("/cpd", &[]).status(200);
    assert!(again.get("/cpd").says(title));
    // Somebody else's form stays refused, and nothing of it is shown.
    let amara = world.sign_in("amara.nwosu").post("/cpd", &fields).status(400);
    assert!(!amara.body.contains(title));
}

#[test]
fn a_form_held_over_a_sign_in_holds_no_password_and_no_key() {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let page = tom.get("/queue").follow("version");
    let fields = typed_over(page.form(&page.path), &[("signature", PASSWORD), ("feedback-1", "What he wrote")]);
    world.pass(TimeDelta::minutes(31));
    let sign_in = tom.post(&page.path, &fields).expect("What you wrote is kept");
    let held = sign_in.form("/sign-in").into_iter().find(|(name, _)| name == "held_body").unwrap().1;
    let held = String::from_utf8(URL_SAFE_NO_PAD.decode(held).unwrap()).unwrap();
    assert!(held.contains("What+he+wrote"), "{held}");
    for secret in ["signature", "key=", &PASSWORD.replace(' ', "+")] {
        assert!(!held.contains(secret), "{held}");
    }
}

#[test]
fn a_record_names_only_so_much_work_and_says_so_on_the_field() {
    let world = World::with_the_force();
    let amara = world.sign_in("amara.nwosu");
    for path in ["/cpd", "/learning"] {
        let mut fields = amara.get(&format!("{path}/new")).form(path);
        fields.extend((1..=20_000).map(|id| ("works".to_owned(), id.to_string())));
        let page = amara.post(path, &fields).status(422).expect("Choose at most 100 pieces of work");
        assert!(page.body.contains("href=\"#works\""), "{path}");
    }
    let works: Vec<_> = (1..=101).map(ipp::domain::ids::WorkId).collect();
    let (text, on) = (ipp::domain::cpd::CpdText::default(), world.now().day());
    let entry = ipp::app::log_cpd::LogCpd { on, minutes: None, text, works };
    let wrong = ipp::app::log_cpd::log(&world.act("amara.nwosu"), &entry);
    let Err(ipp::app::error::Error::Invalid(errors)) = wrong else { panic!("{wrong:?}") };
    assert_eq!(errors.of("works"), Some("Choose at most 100 pieces of work"));
}
