//! The page of letters that were given up, as an administrator sees to them.

use chrono::TimeDelta;
use ipp::app::password_link;

use crate::{
    app::scenes,
    support::{
        World,
        browse::{Page, selector},
        growth,
    },
};

fn a_world() -> World {
    let world = World::with_the_force();
    world.letters();
    world
}

fn rows(page: &Page) -> usize {
    page.html().select(&selector("tbody tr")).count()
}

#[test]
fn sam_finds_whose_letter_was_refused_and_sends_it_again() {
    let world = a_world();
    let sam = world.sign_in("sam.whitlock");
    let empty = sam.get("/").status(200).follow("Letters").status(200).expect("No letter waits for you.");
    assert_eq!(rows(&empty), 0);
    let id = scenes::given_up(&world, "kit.farrow", "refused");
    let home = sam.get("/").status(200).expect("1 letter could not be delivered");
    let page = home.follow("Letters").status(200);
    for words in
        ["Kit Farrow", "kit .farrow@ westmarch .example", "Account changed", "550 5.1.1 No such user here", "23 November 2026"]
    {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(!page.says("Dear Kit"), "what a letter says is not shown");
    let action = format!("/letters/{id}/sending");
    let fields = page.form(&action);
    // A second click, and another administrator who opened the page before.
    let ines = world.sign_in("ines.hale").get("/letters").status(200);
    sam.post(&action, &fields).status(200).expect("The letter is on its way again.").expect("No letter waits for you.");
    sam.post(&action, &fields).status(200).expect("The letter is on its way again.");
    ines.submit(&action, &[]).status(409).expect("Somebody has seen to this letter meanwhile");
    let left: Vec<String> = world
        .letters()
        .into_iter()
        .filter(|letter| letter.message_id == "<refused@ipp.example>")
        .map(|letter| letter.address)
        .collect();
    assert_eq!(left, ["kit.farrow@westmarch.example"]);
    sam.get("/activity").expect("Letter sent again").expect("Kit Farrow");
    assert!(!sam.get("/").says("could not be delivered"));
}

#[test]
fn a_letter_goes_to_the_address_that_was_put_right_meanwhile() {
    let world = a_world();
    scenes::given_up(&world, "kit.farrow", "refused");
    growth::run(&world, "UPDATE letters SET kind = 'expiring' WHERE once = 'refused'");
    let warning = scenes::given_up(&world, "kit.farrow", "warning");
    let kit = world.person("kit.farrow");
    let right = "kit.lane@westmarch.example";
    let keys = format!("email_key = '{right}', mailbox_key = 'kitlane@westmarch.example'");
    growth::run(&world, &format!("UPDATE people SET email = '{right}', {keys} WHERE id = {kit}"));
    let page = world.sign_in("sam.whitlock").get("/letters").expect("Now kit .lane@ westmarch .example");
    let action = format!("/letters/{}/sending", growth::id(&world, "letters WHERE once = 'refused'"));
    let page = page.submit(&action, &[]).status(200);
    // What tells of the account may warn whoever had the address before.
    page.submit(&format!("/letters/{warning}/sending"), &[]).status(200);
    let left = world.letters();
    let to = |id: &str| left.iter().find(|letter| letter.message_id == id).unwrap().address.clone();
    assert_eq!(to("<refused@ipp.example>"), right);
    assert_eq!(to("<warning@ipp.example>"), "kit.farrow@westmarch.example");
}

#[test]
fn a_link_that_has_ended_is_not_sent_again_but_a_new_one_is() {
    let world = a_world();
    password_link::ask(&world.service, "kit.farrow@westmarch.example", "192.0.2.1", world.now()).unwrap();
    let id = growth::id(&world, "letters WHERE delivered_at IS NULL");
    scenes::give_up(&world, &format!("id = {id}"));
    let sam = world.sign_in("sam.whitlock");
    let (sending, anew) = (format!("/letters/{id}/sending"), format!("/people/{}/password-link", world.person("kit.farrow")));
    // While it works, the letter goes as it is.
    let early = sam.get("/letters").status(200);
    let fields = early.form(&sending);
    world.pass(TimeDelta::hours(48));
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get("/letters").status(200).expect("Its link has ended.");
    assert!(page.links("set-password").is_empty() && !page.body.contains("/set-password/"), "a link is never shown");
    let tokens = page.form(&anew);
    let late = fields.into_iter().map(|(name, value)| {
        let own = tokens.iter().find(|(known, _)| *known == name).map(|(_, own)| own.clone());
        (name.clone(), if name == "csrf" { own.unwrap() } else { value })
    });
    sam.post(&sending, &late.collect::<Vec<_>>()).status(422).expect("The link in this letter has ended");
    page.submit(&anew, &[]).status(200).expect("A link to set the password is on its way");
    let links = world.letters().iter().filter(|letter| letter.subject == "Set your password").count();
    assert_eq!(links, 1, "the new one");
    sam.get("/letters").expect("No letter waits for you.");
}

#[test]
fn what_need_not_arrive_any_more_is_set_aside_and_a_closed_account_gets_nothing() {
    let world = a_world();
    let id = scenes::given_up(&world, "kit.farrow", "refused");
    let spent = scenes::given_up(&world, "tom.reyes", "spent");
    let kit = world.person("kit.farrow");
    growth::run(&world, &format!("UPDATE letters SET kind = 'expiring' WHERE id = {id}"));
    growth::run(
        &world,
        &format!(
            "INSERT INTO account_closings (person_id, reason, closed_at) VALUES ({kit}, 'no_posting_or_duty', '2026-11-23 09:00:00')"
        ),
    );
    // The link of Tom's was used: nobody need see to it.
    let used = "(SELECT MAX(id) FROM password_links WHERE used_at IS NOT NULL)";
    growth::run(&world, &format!("UPDATE letters SET password_link_id = {used} WHERE id = {spent}"));
    let page = world.sign_in("sam.whitlock").get("/letters").status(200).expect("The account is closed.");
    assert_eq!(rows(&page), 1);
    let action = format!("/letters/{id}/setting-aside");
    page.submit(&action, &[]).status(200).expect("The letter is set aside").expect("No letter waits for you.");
    world.pass(TimeDelta::days(1));
    assert!(world.letters().iter().all(|letter| !letter.address.starts_with("kit.farrow")));
    world.sign_in("sam.whitlock").get("/activity").expect("Letter set aside");
}

#[test]
fn many_letters_are_paged_and_each_is_named_for_those_who_hear() {
    let world = a_world();
    for number in 0..60 {
        scenes::given_up(&world, "kit.farrow", &format!("refused-{number}"));
    }
    let sam = world.sign_in("sam.whitlock");
    let pages = sam.pages("/letters", |page| {
        let html = page.html();
        let sending = selector("form[action$='/sending']");
        html.select(&sending).filter_map(|form| form.value().attr("action")).map(str::to_owned).collect()
    });
    let mut all: Vec<String> = pages.concat();
    assert_eq!(all.len(), 60);
    all.dedup();
    assert_eq!(all.len(), 60);
    assert!(sam.get("/letters").says("Send again : Account changed, to Kit Farrow"));
}
