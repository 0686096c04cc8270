//! Many at once lose nothing and fail nothing.

use std::{sync::mpsc, thread, time::Duration};

use ipp::{
    app::{
        context::Act,
        error::Error,
        log_cpd,
        password::{Hashing, NewPassword},
        sign_in,
    },
    cli::demonstration::PASSWORD,
    db::{
        cpd, organisations,
        transaction::{self, SYSTEM},
    },
    domain::{cpd::CpdText, page::Turn, permission},
};

use crate::support::{World, databases};

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

#[test]
#[should_panic = "hashed while everybody waits"]
fn no_password_is_hashed_while_a_write_is_held() {
    let world = World::with_the_force();
    let hash = || Hashing::default().hash(&NewPassword::read("three random words").unwrap());
    assert!(hash().is_ok());
    // Every sign-in, signature and new password of the other tests goes past the same guard.
    let _hashed = transaction::housekeep::<_, Error>(&world.service.database, |_| hash());
}

#[test]
fn an_organisation_works_on_while_the_chains_of_others_are_held() {
    let world = World::with_the_force();
    if databases::postgres().is_none() {
        // SQLite has one writer, and everybody waits their turn.
        return;
    }
    let force = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    let yasmin = world.person("yasmin.tregear");
    let (finish, finished) = mpsc::channel();
    thread::scope(|scope| {
        let mut let_go = Vec::new();
        for chain in [force, SYSTEM] {
            let (hold, held) = mpsc::channel();
            let (release, released) = mpsc::channel::<()>();
            let world = &world;
            scope.spawn(move || {
                transaction::write(&world.service.database, chain, |_, _| {
                    hold.send(()).unwrap();
                    let _let_go = released.recv();
                    Ok::<_, Error>(())
                })
                .unwrap();
            });
            held.recv().unwrap();
            let_go.push(release);
        }
        // The agency's coordinator signs in, signs again, and logs, while the force and the system are in the middle of theirs.
        let worker = &world;
        scope.spawn(move || {
            let (service, hashing, now) = (&worker.service, Hashing::default(), worker.now());
            sign_in::sign_in(service, &hashing, "yasmin.tregear@hpa.example", PASSWORD, "192.0.2.1", now).unwrap();
            sign_in::prove_again(service, &hashing, yasmin, PASSWORD, "a session", now).unwrap().unwrap();
            log_cpd::log(&Act::by(service, yasmin, now), &entry("While the others were busy", worker)).unwrap();
            finish.send(()).unwrap();
        });
        let in_time = finished.recv_timeout(Duration::from_secs(15));
        drop(let_go);
        in_time.expect("the agency waited for somebody else's chain");
    });
}

fn count(world: &World, person: ipp::domain::ids::PersonId) -> usize {
    world
        .service
        .read(person, world.now(), |view| {
            let permit = permission::may_keep_own_record(&view.actor, person)?;
            Ok(cpd::list(view.db, &permit, &Turn::Start, 1_000)?.len())
        })
        .unwrap()
}
