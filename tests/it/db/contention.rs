//! Many at once lose nothing and fail nothing.

use std::thread;

use ipp::{
    app::{context::Act, log_cpd},
    db::cpd,
    domain::{cpd::CpdText, permission},
};

use crate::support::World;

fn entry(title: &str, world: &World) -> log_cpd::LogCpd {
    log_cpd::LogCpd {
        on: world.now().day(),
        minutes: None,
        text: CpdText { title: title.into(), what: "Read a paper".into(), effect: "Wrote a better summary".into() },
        works: vec![],
    }
}

#[test]
fn sixteen_writers_at_once_lose_nothing_and_fail_nothing() {
    let world = World::with_the_force();
    let writers = [
        "helen.marsh",
        "tom.reyes",
        "ada.brandt",
        "ify.okafor",
        "yasmin.tregear",
        "conrad.blaylock",
        "diane.ellis",
        "noor.vasquez",
    ];
    let people: Vec<_> = writers.iter().map(|name| world.person(name)).collect();
    let before: usize = people.iter().map(|person| count(&world, *person)).sum();
    thread::scope(|scope| {
        for writer in 0..16 {
            let (world, people) = (&world, &people);
            scope.spawn(move || {
                for number in 0..10 {
                    let act = Act::by(&world.service, people[(writer + number) % people.len()], world.now());
                    log_cpd::log(&act, &entry(&format!("Writer {writer}, entry {number}"), world)).unwrap();
                }
            });
        }
    });
    let after: usize = people.iter().map(|person| count(&world, *person)).sum();
    assert_eq!(after - before, 160);
}

fn count(world: &World, person: ipp::domain::ids::PersonId) -> usize {
    world
        .service
        .read(person, world.now(), |view| {
            let permit = permission::may_keep_own_record(&view.actor, person)?;
            Ok(cpd::list(view.db, &permit, None, 1_000)?.len())
        })
        .unwrap()
}
