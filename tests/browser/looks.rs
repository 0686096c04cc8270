//! How the pages look to everyone: axe-core finds no violation, nothing is wider than a phone, and the README's pictures
//! are taken.

use std::{collections::BTreeSet, env, fs, path::Path};

use chrono::TimeDelta;
use ipp::{
    app::{
        log_work::{self, LogWork},
        password_link,
    },
    domain::{ids::EvidenceVersionId, progress::CriterionStanding},
    mail::post::Outgoing,
};
use serde_json::Value;

use crate::{
    driver::{Browser, journey},
    scenes,
    support::World,
};

/// Where each kind of person goes; links are followed one step from there.
const WALKS: &[(&str, &[&str])] = &[
    (
        "amara.nwosu",
        &["/", "/account", "/account/second-factor", "/work", "/work/new", "/learning", "/learning/new", "/cpd", "/certificates"],
    ),
    ("zainab.holroyd", &["/", "/work", "/learning"]),
    ("kit.farrow", &["/", "/cpd", "/cpd/new", "/certificates"]),
    ("tom.reyes", &["/", "/queue", "/trainees"]),
    ("ify.okafor", &["/", "/team", "/expiry"]),
    ("helen.marsh", &["/", "/duties", "/duties/new", "/team", "/expiry", "/enrolments", "/enrolments/new"]),
    ("noor.vasquez", &["/", "/reports"]),
    ("sam.whitlock", &["/", "/duties", "/people", "/people/new", "/people/1", "/organisations", "/organisations/new"]),
    ("", &["/sign-in", "/forgotten-password", "/demonstration", "/demonstration/letters", "/nowhere"]),
];

async fn links(browser: &Browser) -> Vec<String> {
    let script = "return Array.from(document.querySelectorAll('main a[href^=\"/\"]')).map(a => a.getAttribute('href'))";
    serde_json::from_value(browser.client.execute(script, vec![]).await.unwrap()).unwrap()
}

fn kind(path: &str) -> String {
    path.split('?').next().unwrap_or_default().chars().filter(|c| !c.is_ascii_digit()).collect()
}

async fn look(browser: &Browser, axe: Option<&str>, name: &str, path: &str, faults: &mut Vec<String>) {
    browser.goto(path).await;
    look_here(browser, axe, &format!("{name} {path}"), faults).await;
}

async fn look_here(browser: &Browser, axe: Option<&str>, what: &str, faults: &mut Vec<String>) {
    let wide = "return document.documentElement.scrollWidth - window.innerWidth";
    let overhang = browser.client.execute(wide, vec![]).await.unwrap().as_i64().unwrap_or(0);
    if overhang > 0 {
        faults.push(format!("{what}: {overhang} pixels wider than the screen"));
    }
    // The top of the page leaves the first screen of a phone to the page itself.
    let above = "return Math.round(document.querySelector('main').getBoundingClientRect().top + window.scrollY)";
    let above = browser.client.execute(above, vec![]).await.unwrap().as_i64().unwrap_or(0);
    if above > 240 {
        faults.push(format!("{what}: the page begins only after {above} pixels"));
    }
    let Some(axe) = axe else { return };
    browser.client.execute(axe, vec![]).await.unwrap();
    let run = "const done = arguments[arguments.length - 1]; \
               axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', '))))";
    let found: Value = browser.client.execute_async(run, vec![]).await.unwrap();
    for violation in found.as_array().into_iter().flatten() {
        faults.push(format!("{what}: {}", violation.as_str().unwrap_or_default()));
    }
}

async fn walk(address: &str, width: u32, axe: Option<&str>) -> Vec<String> {
    let browser = Browser::open(address, true, width).await;
    let mut faults = Vec::new();
    for (name, starts) in WALKS {
        if !name.is_empty() {
            browser.sign_in(name).await;
        }
        let mut seen = BTreeSet::new();
        for start in *starts {
            look(&browser, axe, name, start, &mut faults).await;
            seen.insert(kind(start));
            for link in links(&browser).await {
                if !link.contains(".csv") && !link.starts_with("/set-password") && seen.insert(kind(&link)) {
                    look(&browser, axe, name, &link, &mut faults).await;
                }
            }
        }
        browser.client.delete_all_cookies().await.unwrap();
    }
    browser.close().await;
    faults
}

/// A form that is sent as it opens.
struct Sent {
    name: &'static str,
    path: String,
    button: &'static str,
}

const PROBLEM: &str = "There is a problem";

/// Every form of the journeys, refused: it is a page too.
fn refusals(world: &World) -> Vec<Sent> {
    let version = submitted(world);
    let enrolment = |name: &str| scenes::enrolment(world, name).id;
    let (zainab, bronwen) = (enrolment("zainab.holroyd"), enrolment("bronwen.iveson"));
    let tobias = world.person("tobias.renwick");
    let refused = |name, path: &str, button| Sent { name, path: path.to_owned(), button };
    vec![
        refused("amara.nwosu", "/work/new", "Submit"),
        refused("amara.nwosu", "/learning/new", "Log learning"),
        refused("kit.farrow", "/cpd/new", "Log CPD"),
        refused("tom.reyes", &format!("/assessments/{version}"), "Sign all decisions"),
        refused("tom.reyes", &format!("/assessments/{version}"), "Send the whole back unjudged"),
        refused("tom.reyes", &format!("/evidence/{version}/report"), "Report and hide it"),
        refused("tom.reyes", &format!("/enrolments/{bronwen}/award"), "Make the award"),
        refused("tom.reyes", &format!("/enrolments/{zainab}"), "Declare the conflict"),
        refused("helen.marsh", "/enrolments/new", "Enrol"),
        refused("helen.marsh", &format!("/enrolments/{zainab}"), "Change the assessor"),
        refused("sam.whitlock", "/organisations/new", "Enter organisation"),
        refused("sam.whitlock", "/people/new", "Add person"),
        refused("sam.whitlock", &format!("/people/{tobias}?form=posting&organisation=1"), "Start posting"),
        refused("sam.whitlock", &format!("/duties/new?person={tobias}"), "Propose duty"),
        refused("sam.whitlock", &format!("/people/{tobias}/account"), "Close the account"),
        refused("helen.marsh", "/duties/new", "Propose duty"),
        refused("amara.nwosu", "/account", "Change password"),
        refused("amara.nwosu", "/account/second-factor", "Set up"),
    ]
}

async fn refuse(world: &World, sent: &[Sent], width: u32, axe: Option<&str>) -> Vec<String> {
    let browser = Browser::open(world.address(), true, width).await;
    let mut faults = Vec::new();
    let mut signed_in = "";
    for Sent { name, path, button } in sent {
        if signed_in != *name {
            browser.sign_in(name).await;
            signed_in = *name;
        }
        browser.goto(path).await;
        browser.unfold().await;
        browser.press(button).await;
        browser.expect(PROBLEM).await;
        look_here(&browser, axe, &format!("{name} {path}, {button}, refused"), &mut faults).await;
    }
    // A draft that was saved in another tab meanwhile: 409.
    browser.sign_in("zainab.holroyd").await;
    let draft = draft(world);
    browser.goto(&format!("/evidence/{draft}/discarding")).await;
    browser.client.execute("document.querySelector('[name=saves]').value = '0'", vec![]).await.unwrap();
    browser.press("Discard the draft").await;
    browser.expect("This is how it stands now").await;
    look_here(&browser, axe, "a draft discarded from a stale page", &mut faults).await;
    // The session ended while a form was being filled in: it is held while one signs in.
    browser.sign_in("kit.farrow").await;
    browser.goto("/cpd/new").await;
    browser.fill("#title", "Read the new guidance on grading").await;
    world.pass(TimeDelta::minutes(31));
    browser.press("Log CPD").await;
    browser.expect("What you wrote is kept").await;
    look_here(&browser, axe, "a form held while one signs in", &mut faults).await;
    browser.goto("/sign-in").await;
    browser.press("Sign in").await;
    browser.expect(PROBLEM).await;
    look_here(&browser, axe, "a sign-in refused", &mut faults).await;
    // The link of a letter.
    let link = link(world);
    browser.goto(&link).await;
    look_here(&browser, axe, "a password to be set", &mut faults).await;
    browser.press("Set password").await;
    browser.expect(PROBLEM).await;
    look_here(&browser, axe, "a password refused", &mut faults).await;
    browser.close().await;
    faults
}

/// A version of Zainab's that waits for her assessor.
pub fn submitted(world: &World) -> EvidenceVersionId {
    let criterion = scenes::a_criterion(world, "zainab.holroyd", CriterionStanding::NotStarted);
    scenes::submit(world, "zainab.holroyd", &[criterion]).unwrap().id
}

/// A draft of Zainab's.
fn draft(world: &World) -> EvidenceVersionId {
    let work = LogWork { submit: false, ..scenes::some_work(world) };
    scenes::newest(world, log_work::log(&world.act("zainab.holroyd"), &work).unwrap()).id
}

/// The path of a fresh link to set a password, as its letter says it.
fn link(world: &World) -> String {
    world.letters();
    password_link::send(&world.act("sam.whitlock"), world.person("tobias.renwick")).unwrap();
    path_in(&world.letters().remove(0))
}

/// The path of the address that a letter gives.
pub fn path_in(letter: &Outgoing) -> String {
    letter.body.lines().find_map(|line| line.strip_prefix("http://127.0.0.1")).unwrap().to_owned()
}

#[test]
fn axe_finds_no_violation_in_what_is_refused_stale_or_interrupted() {
    let world = World::with_the_force();
    let axe = axe();
    let sent = refusals(&world);
    world.address();
    journey(async {
        for width in [1280, 320] {
            let faults = refuse(&world, &sent, width, axe.as_deref()).await;
            assert_eq!(faults, Vec::<String>::new(), "at {width} pixels");
        }
    });
}

fn axe() -> Option<String> {
    let axe = env::var("AXE_JS").ok().map(|file| fs::read_to_string(file).expect("AXE_JS names a file"));
    if axe.is_none() {
        println!("AXE_JS is not set: the pages are measured, but axe-core does not look at them. `.ci/run` sets it.");
    }
    axe
}

#[test]
fn axe_finds_no_violation_and_no_page_is_wider_than_its_screen() {
    let axe = axe();
    let world = World::with_the_force().shown_as_demonstration();
    world.letters();
    journey(async {
        for width in [1280, 320] {
            let faults = walk(world.address(), width, axe.as_deref()).await;
            assert_eq!(faults, Vec::<String>::new(), "at {width} pixels");
        }
    });
}

#[test]
fn the_pictures_of_the_readme_are_taken() {
    let world = World::with_the_force();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/pictures");
    journey(async {
        let browser = Browser::open(world.address(), false, 1280).await;
        for (name, path, picture) in [("amara.nwosu", "/", "home.png"), ("helen.marsh", "/expiry", "expiry.png")] {
            browser.sign_in(name).await;
            browser.client.set_window_size(1280, 1500).await.unwrap();
            browser.goto(path).await;
            let taken = browser.client.screenshot().await.unwrap();
            assert!(taken.starts_with(b"\x89PNG"), "a picture");
            // Kept only when asked for: a test run leaves the tree as it was.
            if env::var("KEEP_PICTURES").is_ok() {
                fs::create_dir_all(&folder).unwrap();
                fs::write(folder.join(picture), taken).unwrap();
            }
        }
        browser.close().await;
    });
}
