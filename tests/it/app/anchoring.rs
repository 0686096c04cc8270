//! Where the chains end is kept elsewhere, once a day.

use std::fs;

use chrono::TimeDelta;
use ipp::{
    app::{anchor, report_text},
    domain::{
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
    },
    jobs::Anchors,
};

use super::scenes::*;
use crate::support::World;

#[test]
fn the_heads_of_the_chains_leave_once_a_day_as_a_line_and_as_a_letter() {
    let world = World::with_the_force();
    world.letters();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("anchors");
    let anchors = Anchors { file: Some(file.clone()), letters: true };
    let lines = || fs::read_to_string(&file).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    for _ in 0..2 {
        anchors.of_the_day(&world.service, world.now()).unwrap();
        world.pass(TimeDelta::hours(1));
    }
    assert_eq!(lines().len(), 1);
    let letters = world.letters();
    let to: Vec<&str> = letters.iter().map(|letter| letter.address.as_str()).collect();
    assert!(to.contains(&"noor.vasquez@westmarch.example") && to.contains(&"yasmin.tregear@hpa.example"), "{to:?}");
    assert_eq!(to.len(), 2, "each once: {to:?}");
    assert!(letters.iter().all(|letter| letter.subject == "Where the audit chains end"));
    // What the letter carries is an anchor, as the file does.
    let sent = letters[0].body.lines().find(|line| line.starts_with("ipp-anchor-1 ")).unwrap();
    assert_eq!(anchor::compare(&world.service, sent).unwrap(), Vec::<String>::new());
    world.pass(TimeDelta::days(1));
    anchors.of_the_day(&world.service, world.now()).unwrap();
    assert_eq!(lines().len(), 2);
    assert_eq!(anchor::compare(&world.service, &fs::read_to_string(&file).unwrap()).unwrap(), Vec::<String>::new());
    // Neither is asked for: nothing leaves.
    Anchors::default().of_the_day(&world.service, world.now()).unwrap();
    // A file that cannot be written is said, and the letters leave all the same.
    let nowhere = Anchors { file: Some(folder.path().join("no/such/folder")), letters: true };
    world.letters();
    world.pass(TimeDelta::days(1));
    assert!(nowhere.of_the_day(&world.service, world.now()).unwrap_err().to_string().starts_with("ANCHOR_FILE: "));
    assert_eq!(world.letters().len(), 2);
}

#[test]
fn a_security_contact_hears_of_each_report_and_nothing_of_what_it_says() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.letters();
    report_text::report(&world.act("tom.reyes"), Reported::Evidence(version.id), ReportReason::NamesSomebody).unwrap();
    let letters = world.letters();
    let letter = letters.iter().find(|letter| letter.address == "noor.vasquez@westmarch.example").expect("a letter");
    assert_eq!(letter.subject, "A report waits for you");
    assert!(letter.body.contains("/reports") && letter.body.contains("Westmarch Police"));
    let text = some_work(&world).text;
    for word in [text.title.as_str(), text.did.as_str(), "Zainab", "Tom"] {
        assert!(!letter.body.contains(word), "{word}");
    }
    assert!(!letters.iter().any(|letter| letter.address.starts_with("yasmin")), "that is another organisation's");
}
