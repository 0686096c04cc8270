//! No page issues more SQL statements when its data grows tenfold. Statements are counted through a hook of the whole
//! process, so this test has a process of its own.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails on the spot")]

#[path = "../it/support/mod.rs"]
#[expect(dead_code, reason = "the world has more verbs than this test needs")]
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::connection::{InstrumentationEvent, set_default_instrumentation};
use support::{World, browse::Visitor, growth};

static STATEMENTS: AtomicUsize = AtomicUsize::new(0);

fn count() -> Option<Box<dyn diesel::connection::Instrumentation>> {
    Some(Box::new(|event: InstrumentationEvent<'_>| {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            STATEMENTS.fetch_add(1, Ordering::Relaxed);
        }
    }))
}

/// Every list and dashboard, as somebody for whom it is full.
const PAGES: &[(&str, &str)] = &[
    ("amara.nwosu", "/"),
    ("amara.nwosu", "/work"),
    ("amara.nwosu", "/work/new"),
    ("amara.nwosu", "/learning"),
    ("amara.nwosu", "/learning/new"),
    ("kit.farrow", "/"),
    ("kit.farrow", "/cpd"),
    ("kit.farrow", "/cpd/new"),
    ("kit.farrow", "/certificates"),
    ("kit.farrow", "/certificates/7"),
    ("tom.reyes", "/"),
    ("tom.reyes", "/queue"),
    ("tom.reyes", "/trainees"),
    ("ify.okafor", "/team"),
    ("ify.okafor", "/expiry"),
    ("ify.okafor", "/expiry?status=longer"),
    ("helen.marsh", "/team"),
    ("helen.marsh", "/expiry"),
    ("helen.marsh", "/enrolments"),
    ("helen.marsh", "/enrolments/new"),
    ("noor.vasquez", "/reports"),
    ("sam.whitlock", "/people"),
    ("sam.whitlock", "/organisations"),
];

/// Choosing among more people than a list holds.
const CHOICES: &[(&str, &str)] = &[
    ("helen.marsh", "/enrolments/new"),
    ("helen.marsh", "/enrolments/new?search=jo"),
    ("sam.whitlock", "/people/1?form=posting&organisation=1"),
    ("sam.whitlock", "/people/1?form=posting&organisation=1&search=jo"),
];

fn measure(pages: &[(&str, &str)], visitors: &[(&str, Visitor)]) -> Vec<usize> {
    pages
        .iter()
        .map(|(name, path)| {
            let visitor = &visitors.iter().find(|(known, _)| known == name).unwrap().1;
            visitor.get(path).status(200);
            let before = STATEMENTS.load(Ordering::Relaxed);
            visitor.get(path).status(200);
            STATEMENTS.load(Ordering::Relaxed) - before
        })
        .collect()
}

#[test]
fn no_page_issues_more_statements_when_its_data_grows_tenfold() {
    set_default_instrumentation(count).unwrap();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    growth::report(&world, 1);
    let mut names: Vec<&str> = PAGES.iter().map(|(name, _)| *name).collect();
    names.dedup();
    names.sort_unstable();
    names.dedup();
    let visitors: Vec<_> = names.into_iter().map(|name| (name, world.sign_in(name))).collect();
    let before = measure(PAGES, &visitors);
    growth::grow(&world);
    let after = measure(PAGES, &visitors);
    let mut faults = Vec::new();
    for (((name, path), few), many) in PAGES.iter().zip(&before).zip(&after) {
        println!("{name:<14} {path:<24} {few:>3} statements, {many:>3} with ten times the data");
        assert!(*few > 0, "nothing was counted");
        // A tree of managers that grew a level deeper takes one statement more: this force did not.
        if many > few {
            faults.push(format!("{name} {path}: {few} became {many}"));
        }
    }
    growth::crowd(&world, 1..=150);
    let chosen = format!("/enrolments/new?person={}", world.person("tobias.renwick"));
    let choices: Vec<(&str, &str)> = CHOICES.iter().copied().chain([("helen.marsh", chosen.as_str())]).collect();
    let (_, helen) = visitors.iter().find(|(known, _)| *known == "helen.marsh").unwrap();
    helen.get(&chosen).status(200).expect("Choose somebody else");
    let few = measure(&choices, &visitors);
    growth::crowd(&world, 151..=2_000);
    assert_eq!(measure(&choices, &visitors), few, "among {choices:?}");
    let mut turned = 0;
    for (name, path) in PAGES {
        let visitor = &visitors.iter().find(|(known, _)| known == name).unwrap().1;
        let counted = |path: &str| {
            let before = STATEMENTS.load(Ordering::Relaxed);
            let page = visitor.get(path).status(200);
            (page, STATEMENTS.load(Ordering::Relaxed) - before)
        };
        let (first, usual) = counted(path);
        let Some(next) = first.links("Next page").pop() else { continue };
        let (second, on) = counted(&next);
        let (_, back) = counted(&second.links("Previous page").pop().unwrap());
        turned += 1;
        // The queue asks when the version that its address names was submitted.
        let usual = usual + usize::from(*path == "/queue");
        if on > usual || back > usual {
            faults.push(format!("{name} {path}: {usual}, {on} on the next page, {back} on the way back"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(turned, 12, "lists longer than a page");
}
