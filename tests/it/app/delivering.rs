//! A mail server that does not answer, or answers badly: whose letters wait, which come twice, and which are given up.

use std::{
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use chrono::TimeDelta;
use ipp::{
    app::{
        error::Error,
        health::{self, Health},
        log_work, send_again,
    },
    db::{
        connection::Db,
        letters::{self, Letter},
        transaction,
    },
    domain::{page::Turn, progress::CriterionStanding},
    jobs::{
        Anchors, Rounds,
        deliver::{self, Delivered, Delivery},
    },
    mail::{
        post::{Patience, Post},
        words,
    },
};

use super::scenes::*;
use crate::support::{
    World,
    growth::{self, count},
    mail::{MailServer, Says, message_id},
};

const AN_HOUR: Duration = Duration::from_secs(3_600);

/// Somebody who soon loses patience, and does one thing after another.
const HASTY: Patience =
    Patience { reply: Duration::from_secs(1), beside: AN_HOUR, letter: Duration::from_secs(20), text: Duration::from_secs(1) };

/// Somebody who never does, but lets others go on meanwhile.
const PATIENT: Patience = Patience { reply: AN_HOUR, beside: Duration::from_millis(20), letter: AN_HOUR, text: AN_HOUR };

fn post(server: &MailServer, patience: Patience) -> Post {
    Post::smtp(&server.url, "IPP <ipp@force.example>").unwrap().with_patience(patience)
}

fn delivery(world: &World, post: Post) -> impl FnMut() -> Delivered {
    let mut delivery = Delivery::new(world.service.clone(), post, world.hand());
    move || {
        let mut delivered = Delivered::default();
        delivery.round(&|| false, &mut delivered).unwrap();
        delivered
    }
}

fn deliver_by(world: &World, post: &Post) -> (usize, usize) {
    let delivered = deliver::deliver_due(&world.service, post, &world.hand(), || false).unwrap();
    (delivered.sent, delivered.failed)
}

/// A world in which these letters are due, and no other.
fn owing(names: &[&str]) -> World {
    let world = World::with_the_force();
    world.letters();
    for (number, name) in names.iter().enumerate() {
        letter(&world, name, &format!("letter-{number}"));
    }
    world
}

fn kept(world: &World) -> Letter {
    world.service.find(|db| letters::list(db, &Turn::Start, 1)).unwrap().remove(0)
}

#[test]
fn a_server_that_says_nothing_is_asked_once_and_then_left_alone_for_a_while() {
    let world = owing(&["amara.nwosu", "kit.farrow", "tom.reyes", "ada.brandt", "ify.okafor"]);
    let silent = MailServer::that(|_| Says::Nothing);
    let mut round = delivery(&world, post(&silent, HASTY));
    assert_eq!(round(), Delivered { failed: 1, ..Delivered::default() });
    assert_eq!(round(), Delivered::default(), "it is left alone");
    assert_eq!(silent.times("CONNECT"), 1, "no letter is tried in vain after the first");
    for (seconds, asked) in [(15, 2), (15, 2), (15, 3)] {
        world.pass(TimeDelta::seconds(seconds));
        round();
        assert_eq!(silent.times("CONNECT"), asked, "longer each time");
    }
    assert_eq!(
        count(&world, "letters WHERE attempts > 0 OR begun_at IS NOT NULL"),
        count(&world, "letters WHERE delivered_at IS NOT NULL")
    );
    // Once the post is there again, nobody's letter is late for what was tried in vain.
    assert_eq!(world.letters().len(), 5);
}

#[test]
fn a_server_that_refuses_the_sender_or_is_not_there_makes_no_letter_late() {
    let world = owing(&["amara.nwosu", "kit.farrow"]);
    let strict = MailServer::that(|step| if step.starts_with("MAIL") { Says::Line("550 not you") } else { Says::Usual });
    assert_eq!(deliver_by(&world, &post(&strict, HASTY)), (0, 1));
    let nowhere = Post::smtp("smtp+plain://127.0.0.1:9", "IPP <ipp@force.example>").unwrap();
    assert_eq!(deliver_by(&world, &nowhere), (0, 1));
    assert_eq!(world.letters().len(), 2);
}

#[test]
fn a_server_that_falls_silent_over_one_letter_holds_up_nobody_else() {
    let world = owing(&["amara.nwosu", "kit.farrow", "tom.reyes", "ada.brandt"]);
    let tarpit = MailServer::that(|step| if step.starts_with("RCPT TO:<amara") { Says::Nothing } else { Says::Usual });
    let mut delivery = Delivery::new(world.service.clone(), post(&tarpit, PATIENT), world.hand());
    let mut delivered = Delivered::default();
    // It would be waited for an hour, and is left standing: the others have left by then.
    delivery.round(&|| false, &mut delivered).unwrap();
    assert_eq!((delivered.sent, delivered.failed), (3, 0));
    delivery.end(&mut delivered).unwrap();
    assert_eq!(world.letters().len(), 1, "it was given back, and due at once");
}

#[test]
fn the_letter_over_which_it_falls_silent_is_tried_later_and_is_not_in_doubt() {
    let world = owing(&["amara.nwosu"]);
    let tarpit = MailServer::that(|step| if step.starts_with("RCPT") { Says::Nothing } else { Says::Usual });
    assert_eq!(deliver_by(&world, &post(&tarpit, HASTY)), (0, 1));
    assert!(world.letters().is_empty(), "not due yet");
    world.pass(TimeDelta::minutes(2));
    let [again] = world.letters().try_into().expect("one letter");
    assert!(!again.body.contains(words::AGAIN), "it never had the text");
    assert_eq!(kept(&world).last_error, None);
}

#[test]
fn a_server_that_falls_silent_over_every_letter_is_left_alone_after_three() {
    let busy = MailServer::that(|step| if step.starts_with("DATA") { Says::Line("421 too busy") } else { Says::Usual });
    let broken = MailServer::that(|step| if step.starts_with("TEXT") { Says::Goodbye } else { Says::Usual });
    for server in [busy, broken] {
        let world = owing(&["amara.nwosu", "kit.farrow", "tom.reyes", "ada.brandt", "ify.okafor", "helen.marsh", "diane.ellis"]);
        let mut round = delivery(&world, post(&server, HASTY));
        assert_eq!(round().failed, 3);
        assert_eq!(round().failed, 0);
        world.pass(TimeDelta::seconds(15));
        // Those that failed come after those that were not tried yet.
        assert_eq!(round().failed, 3);
        assert_eq!(count(&world, "letters WHERE delivered_at IS NULL AND attempts = 1"), 6);
    }
}

#[test]
fn a_letter_dropped_behind_its_text_comes_again_and_says_so() {
    let world = owing(&["amara.nwosu"]).shown_as_demonstration();
    let dropped = AtomicBool::new(false);
    let server = MailServer::that(move |step| {
        if step.starts_with("TEXT") && !dropped.swap(true, Ordering::SeqCst) { Says::Goodbye } else { Says::Usual }
    });
    let post = post(&server, HASTY);
    assert_eq!(deliver_by(&world, &post), (0, 1));
    assert_eq!((kept(&world).perhaps_twice, kept(&world).delivered_at), (true, None));
    world.visitor().get("/demonstration/letters").expect("Perhaps sent; it will be sent again");
    assert_eq!(deliver_by(&world, &post), (0, 0), "not due yet");
    world.pass(TimeDelta::minutes(2));
    assert_eq!(deliver_by(&world, &post), (1, 0));
    let [first, second] = server.letters().try_into().expect("two letters");
    assert_eq!(message_id(&first), message_id(&second), "a mail program can tell that it is the same");
    let text = |letter: &str| letter.split_once("\r\n\r\n").unwrap().1.replace("=\r\n", "").replace("\r\n", "\n");
    assert!(text(&first).starts_with("Dear Amara Nwosu"), "{first}");
    assert!(text(&second).starts_with(&format!("{}\n\nDear Amara Nwosu", words::AGAIN)), "{second}");
    assert!(kept(&world).perhaps_twice && kept(&world).delivered_at.is_some());
    world.visitor().get("/demonstration/letters").expect("Perhaps sent twice");
}

#[test]
fn a_server_that_says_nothing_of_a_text_may_have_taken_it() {
    let world = owing(&["amara.nwosu"]);
    let server = MailServer::that(|step| if step.starts_with("TEXT") { Says::Nothing } else { Says::Usual });
    assert_eq!(deliver_by(&world, &post(&server, HASTY)), (0, 1));
    world.pass(TimeDelta::minutes(2));
    let [again] = world.letters().try_into().expect("one letter");
    assert!(again.body.starts_with(words::AGAIN), "{}", again.body);
}

#[test]
fn a_letter_that_may_have_left_says_the_same_when_it_comes_again() {
    let world = World::with_the_force();
    world.letters();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    let server = MailServer::that(|step| if step.starts_with("TEXT") { Says::Goodbye } else { Says::Usual });
    assert_eq!(deliver_by(&world, &post(&server, HASTY)), (0, 1));
    // What is submitted while it waits has a letter of its own: under the same Message-ID nobody would read it.
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    let [again, other] = world.letters().try_into().expect("two letters");
    assert!(again.body.starts_with(words::AGAIN) && again.body.contains("Zainab Holroyd submitted evidence"), "{}", again.body);
    assert_ne!(again.message_id, other.message_id);
}

#[test]
fn what_is_refused_for_good_is_given_up_after_three_tries_and_makes_nobody_unwell() {
    let world = owing(&["kit.farrow", "amara.nwosu"]);
    let server =
        MailServer::that(
            |step| {
                if step.starts_with("RCPT TO:<kit") { Says::Line("550 5.1.1 No such user here") } else { Says::Usual }
            },
        );
    let post = post(&server, HASTY);
    assert_eq!(deliver_by(&world, &post), (1, 1));
    for _ in 0..10 {
        world.pass(TimeDelta::hours(6));
        deliver_by(&world, &post);
    }
    assert_eq!(server.times("RCPT TO:<kit"), 3);
    let given_up = world.service.find(|db| letters::list(db, &Turn::Start, 2)).unwrap().remove(1);
    assert!(given_up.given_up_at.is_some() && given_up.delivered_at.is_none());
    assert_eq!(given_up.last_error.as_deref(), Some("550 5.1.1 No such user here"));
    assert_eq!(health::health(&world.service, world.now()), Health::Well);
    // One that still waits does.
    letter(&world, "amara.nwosu", "late");
    world.pass(TimeDelta::hours(2));
    assert_eq!(health::health(&world.service, world.now()), Health::LettersWait);
    world.letters();
}

#[test]
fn a_letter_that_is_sent_again_has_its_time_anew() {
    let world = owing(&["kit.farrow"]);
    let server = MailServer::that(|step| if step.starts_with("RCPT") { Says::Line("550 No such user") } else { Says::Usual });
    let post = post(&server, HASTY);
    for _ in 0..3 {
        deliver_by(&world, &post);
        world.pass(TimeDelta::hours(6));
    }
    let letter = world.service.find(|db| letters::list(db, &Turn::Start, 1)).unwrap().remove(0);
    assert!(letter.given_up_at.is_some());
    send_again::send_again(&world.act("sam.whitlock"), letter.id).unwrap();
    assert_eq!(deliver_by(&world, &post), (0, 1));
    assert_eq!(health::health(&world.service, world.now()), Health::Well);
    world.letters();
}

#[test]
fn a_server_that_takes_nothing_from_this_machine_makes_no_letter_given_up() {
    let world = owing(&["kit.farrow", "amara.nwosu", "tom.reyes", "ify.okafor"]);
    let server =
        MailServer::that(
            |step| {
                if step.starts_with("RCPT") { Says::Line("554 5.7.1 Client host rejected") } else { Says::Usual }
            },
        );
    let mut delivery = Delivery::new(world.service.clone(), post(&server, HASTY), world.hand());
    let mut delivered = Delivered::default();
    for _ in 0..10 {
        delivery.round(&|| false, &mut delivered).unwrap();
        world.pass(TimeDelta::hours(6));
    }
    assert!(server.times("RCPT") > 6);
    assert_eq!(growth::count(&world, "letters WHERE given_up_at IS NOT NULL"), 0);
    assert_eq!(health::health(&world.service, world.now()), Health::LettersWait);
    world.letters();
}

#[test]
fn what_is_refused_for_now_is_tried_on_and_on() {
    let world = owing(&["kit.farrow"]);
    let server = MailServer::that(|step| if step.starts_with("RCPT") { Says::Line("451 later") } else { Says::Usual });
    let post = post(&server, HASTY);
    for tries in 1..=6 {
        assert_eq!(deliver_by(&world, &post), (0, 1), "{tries}");
        world.pass(TimeDelta::hours(6));
    }
    assert_eq!(kept(&world).given_up_at, None);
    assert_eq!(health::health(&world.service, world.now()), Health::LettersWait);
    assert_eq!(world.letters().len(), 1);
}

/// Stops the rounds while a letter waits for a server that falls silent at this step.
fn stop_at(step: &'static str) -> World {
    let world = owing(&["kit.farrow"]);
    let server = MailServer::that(move |said| if said.starts_with(step) { Says::Nothing } else { Says::Usual });
    let rounds = Rounds::start(world.service.clone(), post(&server, PATIENT), world.hand(), Anchors::default()).unwrap();
    server.wait_for(step);
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        rounds.stop();
        tell.send(()).unwrap();
    });
    // It would be waited for an hour.
    told.recv_timeout(Duration::from_secs(60)).expect("the rounds end though the mail server says nothing");
    world
}

#[test]
fn the_program_ends_while_a_letter_hangs_and_gives_back_what_was_not_handed_over() {
    for step in ["CONNECT", "RCPT"] {
        let world = stop_at(step);
        let waiting = kept(&world);
        assert_eq!((waiting.begun_at, waiting.attempts, waiting.perhaps_twice), (None, 0, false), "{step}");
        assert!(world.letters().iter().any(|letter| letter.body == "Dear Kit Farrow"), "{step}");
    }
}

#[test]
fn the_program_ends_while_a_text_hangs_and_the_letter_perhaps_left() {
    let world = stop_at("TEXT");
    assert_eq!((kept(&world).begun_at, kept(&world).perhaps_twice), (None, true));
    world.pass(TimeDelta::minutes(2));
    assert!(world.letters().iter().any(|letter| letter.body.starts_with(words::AGAIN)));
}

#[test]
fn what_another_node_took_meanwhile_is_that_node_s() {
    let world = owing(&["kit.farrow"]);
    let take = || {
        let now = world.now();
        let taken = transaction::housekeep::<_, Error>(&world.service.database, |db| {
            Ok(letters::take_due(db, now, now.minus(TimeDelta::minutes(10)))?)
        });
        taken.unwrap()
    };
    let first = take().unwrap();
    assert!(take().is_none(), "it is in hand");
    world.pass(TimeDelta::minutes(11));
    let second = take().unwrap();
    assert!(second.perhaps_twice);
    let late = |write: &dyn Fn(&mut Db) -> diesel::QueryResult<()>| {
        transaction::housekeep::<_, Error>(&world.service.database, |db| Ok(write(db)?)).unwrap();
        assert!(take().is_none(), "it is in the other's hand");
    };
    late(&|db| letters::give_back(db, &first, None));
    late(&|db| letters::set_failed(db, &first, "late", world.now()));
    late(&|db| letters::set_in_doubt(db, &first, "late", world.now()));
    late(&|db| letters::set_refused(db, &first, "late", world.now()).map(|_| ()));
    assert_eq!(count(&world, "letters WHERE refusals > 0"), 0);
    growth::alter(&world, "UPDATE letters SET delivered_at = begun_at WHERE delivered_at IS NULL");
}

#[test]
fn letters_leave_in_their_order() {
    let world = owing(&["amara.nwosu", "kit.farrow", "tom.reyes"]);
    let server = MailServer::start();
    assert_eq!(deliver_by(&world, &post(&server, Patience::default())), (3, 0));
    let to = |letter: &String| letter.lines().find_map(|line| line.strip_prefix("To: ")).unwrap().trim().to_owned();
    let order = ["amara.nwosu", "kit.farrow", "tom.reyes"].map(|name| format!("{name}@westmarch.example"));
    assert_eq!(server.letters().iter().map(to).collect::<Vec<_>>(), order);
}
