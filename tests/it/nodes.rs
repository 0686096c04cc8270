//! Two nodes on one database: what is owed is done once, whichever does it, and nothing is lost with one of them.

use std::{collections::HashSet, process::Command, sync::Barrier, thread};

use chrono::TimeDelta;
use ipp::{
    app::give_notices,
    db::letters,
    domain::page::Turn,
    jobs::deliver,
    mail::{post::Post, words},
};

use crate::{
    app::scenes,
    cli::{Serving, a_force_at_work, complete, free_address, ipp, said},
    support::{
        World, databases, growth,
        mail::{MailServer, Says, message_id},
    },
};

/// What both nodes answer when they do it in the same moment.
fn both<T: Send>(world: &World, act: impl Fn(&ipp::app::context::Service) -> T + Sync) -> [T; 2] {
    let other = world.another_node();
    let (together, act) = (Barrier::new(2), &act);
    thread::scope(|scope| {
        let node = |service| {
            let together = &together;
            scope.spawn(move || {
                together.wait();
                act(service)
            })
        };
        [node(&world.service), node(&other)].map(|node| node.join().unwrap())
    })
}

#[test]
fn each_letter_leaves_once_though_both_nodes_deliver() {
    let world = World::with_the_force();
    world.letters();
    for number in 0..60 {
        scenes::letter(&world, "amara.nwosu", &format!("letter-{number}"));
    }
    let (post, hand) = (Post::memory(), world.hand());
    let sent = both(&world, |service| deliver::deliver_due(service, &post, &hand, || false).unwrap().sent);
    assert_eq!(sent.iter().sum::<usize>(), 60, "{sent:?}");
    let Post::Memory(left) = &post else { unreachable!("it goes into memory") };
    let ids: HashSet<String> = left.lock().unwrap().iter().map(|letter| letter.message_id.clone()).collect();
    assert_eq!((left.lock().unwrap().len(), ids.len()), (60, 60));
    assert_eq!(growth::count(&world, "letters WHERE perhaps_twice"), 0);
}

#[test]
fn each_notice_is_given_once_though_both_nodes_give_them() {
    let world = World::with_the_force();
    world.pass(TimeDelta::days(20));
    world.letters();
    let now = world.now();
    let given = both(&world, |service| give_notices::give_notices(service, now).unwrap());
    assert!(given.iter().sum::<usize>() > 0);
    assert_eq!(world.letters().len(), given.iter().sum::<usize>());
}

#[test]
fn who_signs_in_at_one_node_is_signed_in_at_the_other_and_signs_out_of_both() {
    let world = World::with_the_force();
    let other = world.serve(world.another_node());
    let here = world.sign_in("amara.nwosu");
    let there = here.sent_to(&other);
    // A form opened at one is taken at the other, once.
    let page = here.get("/learning/new").status(200);
    let fields = page.form("/learning");
    there.get("/").status(200).expect("Amara");
    assert_eq!(there.post("/learning", &fields).status, here.post("/learning", &fields).status);
    there.get("/").submit("/sign-out", &[]).status(200);
    for node in [&here, &there] {
        assert!(node.get("/").path.starts_with("/sign-in"));
    }
}

#[test]
fn what_a_killed_node_held_is_delivered_by_the_other_and_marked() {
    let folder = tempfile::tempdir().unwrap();
    let world = a_force_at_work();
    world.letters();
    let held = scenes::letter(&world, "kit.farrow", "held");
    let server = MailServer::that(|step| if step.starts_with("TEXT") { Says::Nothing } else { Says::Usual });
    let (_, address) = free_address();
    let setting = world.database.setting();
    let mut settings = complete(&setting, "letters");
    settings.retain(|(name, _)| *name != "MAIL_FOLDER");
    settings.extend([("LISTEN", address.as_str()), ("SMTP_URL", server.url.as_str())]);
    let mut node = Serving::start(&["serve"], &settings, folder.path(), &address);
    server.wait_for("TEXT");
    node.kill();
    let first = server.letters().remove(0);
    assert_eq!(message_id(&first), "<held@ipp.example>");
    // Meanwhile another is due, and leaves from the other node at once; what the first one held is left alone for a while.
    scenes::letter(&world, "amara.nwosu", "due");
    world.pass(TimeDelta::minutes(1));
    let ids = |letters: &[ipp::mail::post::Outgoing]| letters.iter().map(|letter| letter.message_id.clone()).collect::<Vec<_>>();
    assert!(ids(&world.letters()).iter().all(|id| id != "<held@ipp.example>"));
    assert_eq!(growth::count(&world, "letters WHERE once = 'due' AND delivered_at IS NOT NULL AND NOT perhaps_twice"), 1);
    world.pass(TimeDelta::minutes(60));
    let after = world.letters();
    let again = after.iter().find(|letter| letter.message_id == "<held@ipp.example>").expect("nothing is lost");
    assert!(again.body.starts_with(words::AGAIN), "{}", again.body);
    let all = world.service.find(|db| letters::list(db, &Turn::Start, 100)).unwrap();
    let kept = all.iter().find(|letter| letter.id.0 == held).unwrap();
    assert!(kept.perhaps_twice && kept.delivered_at.is_some());
    assert_eq!(growth::count(&world, "letters WHERE delivered_at IS NULL AND withheld_at IS NULL"), 0);
    assert_eq!(growth::count(&world, "letters WHERE perhaps_twice"), 1);
}

#[test]
fn both_nodes_may_begin_with_an_empty_database_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let blank = databases::postgres().map(|_| databases::blank());
    let setting = blank.as_ref().map_or("sqlite:ipp.db".to_owned(), |blank| blank.setting());
    let settings = [("DATABASE_URL", setting.as_str())];
    let migrate = || ipp(&["migrate"], &settings, folder.path());
    let together = thread::scope(|scope| [scope.spawn(migrate), scope.spawn(migrate)].map(|node| node.join().unwrap()));
    for node in &together {
        assert!(node.status.success(), "{}", said(node));
    }
    assert!(said(&migrate()).contains("0 migrations applied"));
}

#[test]
fn a_program_that_is_told_to_end_does_so_though_its_mail_server_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let world = a_force_at_work();
    world.letters();
    scenes::letter(&world, "kit.farrow", "held");
    let server = MailServer::that(|_| Says::Nothing);
    let (_, address) = free_address();
    let setting = world.database.setting();
    let mut settings = complete(&setting, "letters");
    settings.retain(|(name, _)| *name != "MAIL_FOLDER");
    settings.extend([("LISTEN", address.as_str()), ("SMTP_URL", server.url.as_str())]);
    let mut node = Serving::start(&["serve"], &settings, folder.path(), &address);
    server.wait_for("CONNECT");
    assert!(Command::new("kill").arg(node.0.id().to_string()).status().unwrap().success());
    assert!(node.0.wait().unwrap().success());
    assert_eq!(growth::count(&world, "letters WHERE begun_at IS NOT NULL AND delivered_at IS NULL"), 0, "it is given back");
}
