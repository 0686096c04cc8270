//! No page issues more SQL statements when its data grows tenfold, and each is served by an index. Statements are seen through a
//! hook of the whole process, so these tests have a process of their own.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails on the spot")]

mod plans;
mod population;
#[path = "../it/support/mod.rs"]
#[expect(dead_code, reason = "the world has more verbs than this test needs")]
mod support;

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use diesel::connection::{InstrumentationEvent, set_default_instrumentation};
use ipp::{app::check, cli::demonstration::PASSWORD};
use support::{World, browse::Visitor, growth};

static STATEMENTS: AtomicUsize = AtomicUsize::new(0);

fn count() -> Option<Box<dyn diesel::connection::Instrumentation>> {
    Some(Box::new(|event: InstrumentationEvent<'_>| {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            STATEMENTS.fetch_add(1, Ordering::Relaxed);
        }
    }))
}

/// One test at a time: the hook sees every connection of the process.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Counts from now on.
fn counting() -> MutexGuard<'static, ()> {
    let guard = alone();
    set_default_instrumentation(count).unwrap();
    guard
}

/// Every list and dashboard, as somebody for whom it is full.
const PAGES: &[(&str, &str)] = &[
    ("amara.nwosu", "/"),
    ("amara.nwosu", "/evidence?kind=draft"),
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
    ("ify.okafor", "/team?sort=progress"),
    ("ify.okafor", "/expiry"),
    ("ify.okafor", "/expiry?status=longer"),
    ("helen.marsh", "/team"),
    ("helen.marsh", "/expiry"),
    ("helen.marsh", "/enrolments"),
    ("helen.marsh", "/enrolments/new"),
    ("noor.vasquez", "/reports"),
    ("sam.whitlock", "/people"),
    ("sam.whitlock", "/duties"),
    ("sam.whitlock", "/letters"),
    ("helen.marsh", "/duties"),
    ("sam.whitlock", "/organisations"),
    ("sam.whitlock", "/demonstration/letters"),
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

/// A line of so many levels below Jo Bell 1, who can sign in: each of the crowd answers to the one before.
fn line(world: &World, levels: usize) {
    let bell = |number: usize| format!("(SELECT id FROM people WHERE email = 'jo.bell.{number}@westmarch.example')");
    for level in 1..=levels {
        let (above, below) = (bell(level), bell(level + 1));
        growth::run(world, &format!("UPDATE postings SET line_manager_id = {above} WHERE person_id = {below}"));
    }
    let (jo, amara) = (bell(1), world.person("amara.nwosu"));
    growth::run(
        world,
        &format!("UPDATE people SET password_hash = (SELECT password_hash FROM people WHERE id = {amara}) WHERE id = {jo}"),
    );
}

/// Of the letters only a few, all of which carry a link.
fn few_letters(world: &World) {
    growth::run(
        world,
        "DELETE FROM letters WHERE id NOT IN (SELECT id FROM letters WHERE kind = 'set_password' ORDER BY id DESC LIMIT 3)",
    );
}

#[test]
fn no_page_issues_more_statements_when_its_data_grows_tenfold() {
    let _alone = counting();
    let mut world = World::with_the_force().shown_as_demonstration();
    world.check_at_end = false;
    growth::report(&world, 1);
    few_letters(&world);
    growth::give_up_letters(&world, "some", 3);
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
            // What is looked at for the first time in a minute leaves its line as well.
            visitor.get(path);
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
    assert_eq!(turned, 16, "lists longer than a page");
}

#[test]
fn a_tree_of_managers_takes_as_many_statements_at_any_depth_and_ends_at_the_fifth() {
    let _alone = counting();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    growth::crowd(&world, 1..=7);
    let jo = {
        line(&world, 1);
        let visitor = world.visitor();
        let sign_in = [("email", "jo.bell.1@westmarch.example"), ("password", PASSWORD)];
        visitor.get("/sign-in").submit("/sign-in", &sign_in).status(200);
        [("jo.bell", visitor)]
    };
    let team = |levels: usize| {
        line(&world, levels);
        let page = jo[0].1.get("/team").status(200);
        let shown = (2..=7).filter(|number| page.says(&format!("Jo Bell {number}"))).count();
        (shown, measure(&[("jo.bell", "/team")], &jo)[0])
    };
    let ((one, first), (three, third), (five, fifth), (six, sixth)) = (team(1), team(3), team(5), team(6));
    assert_eq!((one, three, five, six), (1, 3, 5, 5), "who reports through a sixth is not shown");
    assert_eq!([third, fifth, sixth], [first; 3]);
    // Who is above and below at once: the line ends all the same.
    let (jo_1, jo_6) = ("jo.bell.1@westmarch.example", "jo.bell.6@westmarch.example");
    growth::run(
        &world,
        &format!(
            "UPDATE postings SET line_manager_id = (SELECT id FROM people WHERE email = '{jo_6}') \
             WHERE person_id = (SELECT id FROM people WHERE email = '{jo_1}')"
        ),
    );
    assert_eq!(team(6), (5, first));
}

#[test]
fn the_check_asks_no_more_of_each_row_when_there_are_more() {
    let _alone = counting();
    let asked = |people: usize| {
        let mut world = World::with_the_force();
        world.check_at_end = false;
        population::populate(&world, people);
        let before = STATEMENTS.load(Ordering::Relaxed);
        check::check_records(&world.service, &mut |_, _| {}).unwrap();
        STATEMENTS.load(Ordering::Relaxed) - before
    };
    let (few, many) = (asked(250), asked(1_000));
    assert!(few > 1_000 && many <= 4 * few, "{few} statements for 250 people, {many} for 1,000");
}

#[test]
fn a_file_takes_as_many_statements_for_one_person_as_for_two_hundred() {
    let _alone = counting();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let helen = [("helen.marsh", world.sign_in("helen.marsh"))];
    let files = [("helen.marsh", "/team.csv"), ("helen.marsh", "/expiry.csv")];
    let few = measure(&files, &helen);
    let counts: Vec<Vec<usize>> = [1..=150, 151..=350, 351..=550]
        .into_iter()
        .map(|numbers| {
            growth::crowd(&world, numbers);
            measure(&files, &helen)
        })
        .collect();
    assert_eq!(counts[0], few, "one part");
    for (file, (_, path)) in files.iter().enumerate() {
        let (second, third) = (counts[1][file] - counts[0][file], counts[2][file] - counts[1][file]);
        assert!(second > 0 && second == third, "{path}: {second} statements for the second part, {third} for the third");
    }
}
