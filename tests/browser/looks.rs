//! How the pages look to everyone: axe-core finds no violation, nothing is wider than a phone, and the README's pictures
//! are taken.

use std::{collections::BTreeSet, env, fs, path::Path};

use serde_json::Value;

use crate::{
    driver::{Browser, journey},
    support::World,
};

/// Where each kind of person goes; links are followed one step from there.
const WALKS: &[(&str, &[&str])] = &[
    ("amara.nwosu", &["/", "/work", "/work/new", "/learning", "/learning/new", "/cpd", "/certificates"]),
    ("zainab.holroyd", &["/", "/work", "/learning"]),
    ("kit.farrow", &["/", "/cpd", "/cpd/new", "/certificates"]),
    ("tom.reyes", &["/", "/queue", "/trainees"]),
    ("ify.okafor", &["/", "/team", "/expiry"]),
    ("helen.marsh", &["/", "/team", "/expiry", "/enrolments", "/enrolments/new"]),
    ("noor.vasquez", &["/", "/reports"]),
    ("sam.whitlock", &["/", "/people", "/people/new", "/organisations", "/organisations/new"]),
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
    let wide = "return document.documentElement.scrollWidth - window.innerWidth";
    let overhang = browser.client.execute(wide, vec![]).await.unwrap().as_i64().unwrap_or(0);
    if overhang > 0 {
        faults.push(format!("{name} {path}: {overhang} pixels wider than the screen"));
    }
    // The top of the page leaves the first screen of a phone to the page itself.
    let above = "return Math.round(document.querySelector('main').getBoundingClientRect().top + window.scrollY)";
    let above = browser.client.execute(above, vec![]).await.unwrap().as_i64().unwrap_or(0);
    if above > 240 {
        faults.push(format!("{name} {path}: the page begins only after {above} pixels"));
    }
    let Some(axe) = axe else { return };
    browser.client.execute(axe, vec![]).await.unwrap();
    let run = "const done = arguments[arguments.length - 1]; \
               axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', '))))";
    let found: Value = browser.client.execute_async(run, vec![]).await.unwrap();
    for violation in found.as_array().into_iter().flatten() {
        faults.push(format!("{name} {path}: {}", violation.as_str().unwrap_or_default()));
    }
}

async fn walk(address: &str, width: u32, axe: Option<&str>) -> Vec<String> {
    let browser = Browser::open(address, true, width).await;
    let mut faults = Vec::new();
    for (name, starts) in WALKS {
        if !name.is_empty() {
            browser.sign_in(&format!("{name}@westmarch.example")).await;
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
        // A form refused is a page too.
        if *name == "amara.nwosu" {
            browser.goto("/work/new").await;
            browser.press("Submit").await;
            look_here(&browser, axe, name, &mut faults).await;
        }
        browser.client.delete_all_cookies().await.unwrap();
    }
    browser.close().await;
    faults
}

async fn look_here(browser: &Browser, axe: Option<&str>, name: &str, faults: &mut Vec<String>) {
    let Some(axe) = axe else { return };
    browser.client.execute(axe, vec![]).await.unwrap();
    let run = "const done = arguments[arguments.length - 1]; axe.run().then(r => done(r.violations.map(v => v.id)))";
    let found: Value = browser.client.execute_async(run, vec![]).await.unwrap();
    for violation in found.as_array().into_iter().flatten() {
        faults.push(format!("{name}, a refused form: {}", violation.as_str().unwrap_or_default()));
    }
}

#[test]
fn axe_finds_no_violation_and_no_page_is_wider_than_its_screen() {
    let axe = env::var("AXE_JS").ok().map(|file| fs::read_to_string(file).expect("AXE_JS names a file"));
    if axe.is_none() {
        println!("AXE_JS is not set: the pages are measured, but axe-core does not look at them. `.ci/run` sets it.");
    }
    let world = World::with_the_force().shown_as_demonstration();
    world.letters();
    let address = world.address().to_owned();
    journey(async {
        for width in [1280, 320] {
            let faults = walk(&address, width, axe.as_deref()).await;
            assert_eq!(faults, Vec::<String>::new(), "at {width} pixels");
        }
    });
}

#[test]
fn the_pictures_of_the_readme_are_taken() {
    let world = World::with_the_force();
    let address = world.address().to_owned();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/pictures");
    journey(async {
        let browser = Browser::open(&address, false, 1280).await;
        for (name, path, picture) in [("amara.nwosu", "/", "home.png"), ("helen.marsh", "/expiry", "expiry.png")] {
            browser.sign_in(&format!("{name}@westmarch.example")).await;
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
