//! Letters: enqueued once, delivered at least once, saying nothing they should not.

use chrono::TimeDelta;
use diesel::RunQueryDsl;
use ipp::{
    app::{
        award, check, give_notices, issue_certificate, log_work,
        password::{Hashing, NewPassword},
        password_link,
    },
    db::{certificates, letters, transaction},
    domain::{ids::CertificateId, page::Turn, progress::CriterionStanding},
    jobs::deliver::{self, Delivered},
    mail::{post::Post, words},
};

use super::scenes::*;
use crate::support::{
    World,
    mail::{MailServer, message_id},
};

#[test]
fn thirty_submissions_in_a_row_make_one_letter_with_the_count() {
    let world = World::with_the_force();
    world.letters();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    for _ in 0..30 {
        submit(&world, "zainab.holroyd", &[criterion]).unwrap();
        world.pass(TimeDelta::seconds(10));
        assert!(world.letters().is_empty());
    }
    world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    let letters = world.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert!(letters[0].body.contains("30 pieces of evidence were submitted for you to assess"), "{}", letters[0].body);
    // What comes after it left has a letter of its own.
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    assert!(world.letters()[0].body.contains("Zainab Holroyd submitted evidence"));
}

#[test]
fn each_step_of_the_journey_sends_its_letter() {
    let world = World::with_the_force();
    world.letters();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let (mut subjects, mut bodies) = (Vec::new(), Vec::new());
    let mut sent = |world: &World| {
        let letters = world.letters();
        for letter in &letters {
            assert!(!letter.body.contains("Provenance check") && !letter.body.contains("IR/1"), "{}", letter.body);
            subjects.push((letter.address.split('@').next().unwrap().to_owned(), letter.subject.clone()));
            bodies.push(letter.body.clone());
        }
    };
    let pause = || world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    let first = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    // It waits for what may join it.
    assert!(world.letters().is_empty());
    pause();
    sent(&world);
    judge(&world, "tom.reyes", first.id, &not_yet()).unwrap();
    sent(&world);
    let second = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    pause();
    sent(&world);
    judge(&world, "tom.reyes", second.id, &competent()).unwrap();
    sent(&world);
    let bronwen = enrolment(&world, "bronwen.iveson").id;
    award::award(&world.act("tom.reyes"), bronwen, "", &world.signature("tom.reyes")).unwrap();
    issue_certificate::issue(&world.act("helen.marsh"), bronwen).unwrap();
    sent(&world);
    let expected = [
        ("tom.reyes", "Evidence is waiting for you"),
        ("zainab.holroyd", "Evidence came back to you"),
        ("tom.reyes", "Evidence is waiting for you"),
        ("zainab.holroyd", "Your evidence was judged competent"),
        ("bronwen.iveson", "An award was made"),
        ("helen.marsh", "An award was made"),
        ("bronwen.iveson", "A certificate was issued"),
    ];
    let expected: Vec<_> = expected.iter().map(|(to, subject)| ((*to).to_owned(), (*subject).to_owned())).collect();
    assert_eq!(subjects, expected);
    for (body, version) in [(&bodies[1], first.id), (&bodies[3], second.id)] {
        assert!(body.contains(&format!("/evidence/{version}\n")), "the letter leads to the version it is about: {body}");
    }
}

#[test]
fn an_assessor_who_is_allocated_late_hears_of_what_waits_already() {
    let world = World::with_the_force();
    world.letters();
    let enrolled = enrolment(&world, "zainab.holroyd").id;
    let tell = |name: &str| {
        allocate(&world, "helen.marsh", enrolled, world.person(name)).unwrap();
        world.letters().into_iter().map(|letter| letter.address).collect::<Vec<_>>()
    };
    assert!(tell("ada.brandt").is_empty(), "nothing waits");
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.letters();
    assert_eq!(tell("tom.reyes"), ["tom.reyes@westmarch.example"]);
}

#[test]
fn expiry_letters_go_once_to_holder_and_line_manager_however_often_the_job_runs() {
    let world = World::with_the_force();
    give_notices::give_notices(&world.service, world.now()).unwrap();
    world.letters();
    // Priya has 25 days left: the next threshold is 7.
    let mut by_day = Vec::new();
    for _ in 0..30 {
        world.pass(TimeDelta::days(1));
        for _ in 0..2 {
            give_notices::give_notices(&world.service, world.now()).unwrap();
        }
        for letter in world.letters().into_iter().filter(|letter| letter.body.contains("of Priya Raman")) {
            by_day.push((world.now().day().to_string(), letter.address.split('.').next().unwrap().to_owned(), letter.subject));
        }
    }
    let expected = [
        ("2026-12-11", "lowri", "A certificate will expire"),
        ("2026-12-11", "priya", "A certificate will expire"),
        ("2026-12-18", "lowri", "A certificate expires today"),
        ("2026-12-18", "priya", "A certificate expires today"),
    ];
    by_day.sort();
    let expected: Vec<_> =
        expected.iter().map(|(day, to, subject)| ((*day).to_owned(), (*to).to_owned(), (*subject).to_owned())).collect();
    assert_eq!(by_day, expected);
}

/// Whom the job of today writes to about Priya, whose last valid day is 18 December 2026.
fn told_about_priya(world: &World) -> Vec<(String, String)> {
    give_notices::give_notices(&world.service, world.now()).unwrap();
    let letters = world.letters().into_iter().filter(|letter| letter.body.contains("of Priya Raman"));
    let mut told: Vec<_> = letters.map(|letter| (letter.address.split('.').next().unwrap().to_owned(), letter.subject)).collect();
    told.sort();
    told
}

fn pairs(told: &[(&str, &str)]) -> Vec<(String, String)> {
    told.iter().map(|(to, subject)| ((*to).to_owned(), (*subject).to_owned())).collect()
}

#[test]
fn however_long_the_job_stood_still_both_hear_once_that_the_certificate_expired() {
    for days in [25 + 61, 25 + 900] {
        let world = World::with_the_force();
        world.letters();
        world.pass(TimeDelta::days(days));
        let both = [("lowri", "A certificate has expired"), ("priya", "A certificate has expired")];
        assert_eq!(told_about_priya(&world), pairs(&both), "{}", world.now().day());
        world.pass(TimeDelta::days(1));
        assert_eq!(told_about_priya(&world), []);
        let today = world.now().day();
        let looked_at = world.service.find(|db| certificates::with_notice_due(db, today, CertificateId(0), 100)).unwrap();
        assert!(looked_at.is_empty(), "what has lapsed is not looked at again: {looked_at:?}");
    }
}

#[test]
fn a_line_manager_who_comes_later_hears_of_the_next_threshold_alone() {
    let world = World::with_the_force();
    world.letters();
    // Lowri heard of 30 days. Ify takes over, and hears of 7; then nobody does, and Priya alone hears of the last day.
    let (hers, soon) = (posting(&world, "priya.raman"), "A certificate will expire");
    leave(&world, "priya.raman");
    post(&world, "priya.raman", &hers, Some("ify.okafor"));
    assert_eq!(told_about_priya(&world), []);
    world.pass(TimeDelta::days(18));
    assert_eq!(told_about_priya(&world), pairs(&[("ify", soon), ("priya", soon)]));
    leave(&world, "priya.raman");
    post(&world, "priya.raman", &hers, None);
    world.pass(TimeDelta::days(7));
    assert_eq!(told_about_priya(&world), pairs(&[("priya", "A certificate expires today")]));
    // Whoever takes over after that opens the expiry page, and no letter is written about what is settled.
    world.pass(TimeDelta::days(1));
    leave(&world, "priya.raman");
    post(&world, "priya.raman", &hers, Some("ify.okafor"));
    assert_eq!(told_about_priya(&world), []);
}

#[test]
fn a_line_manager_who_left_the_organisation_is_not_written_to() {
    let world = World::with_the_force();
    world.letters();
    leave(&world, "lowri.beckwith");
    post(&world, "lowri.beckwith", &posting(&world, "fergus.dallimore"), None);
    world.pass(TimeDelta::days(18));
    assert_eq!(told_about_priya(&world), pairs(&[("priya", "A certificate will expire")]));
}

#[test]
fn a_certificate_followed_by_a_newer_one_for_the_role_is_not_written_about() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    world.letters();
    let number = |world: &World| {
        world.pass(TimeDelta::days(18));
        told_about_priya(world).len()
    };
    assert_eq!(number(&world), 2, "7 days are left");
    // As if the award that Hamish waits with were hers.
    let hamish = enrolment(&world, "hamish.oduya").id;
    {
        use diesel::prelude::*;
        use ipp::db::schema::enrolments;
        let hers = enrolments::person_id.eq(world.person("priya.raman"));
        let db = &mut *world.service.database.writer().unwrap();
        diesel::update(enrolments::table.find(hamish)).set(hers).execute(db).unwrap();
    }
    issue_certificate::issue(&world.act("helen.marsh"), hamish).unwrap();
    world.letters();
    assert_eq!(number(&world), 0, "her old one has ended, and the new one lasts");
    let owing = || {
        check::check_records(&world.service, &mut |_, _| {})
            .unwrap()
            .into_iter()
            .filter(|fault| fault.contains("still owes a notice"))
            .count()
    };
    assert_eq!(owing(), 0);
    diesel::sql_query("UPDATE notices SET outcome = NULL, settled_at = NULL WHERE outcome = 'followed'")
        .execute(&mut *world.service.database.writer().unwrap())
        .unwrap();
    assert_eq!(owing(), 1);
}

#[test]
fn two_jobs_at_once_give_each_notice_once() {
    let world = World::with_the_force();
    world.pass(TimeDelta::days(20));
    world.letters();
    let given: usize = std::thread::scope(|scope| {
        let jobs: Vec<_> =
            (0..4).map(|_| scope.spawn(|| give_notices::give_notices(&world.service, world.now()).unwrap())).collect();
        jobs.into_iter().map(|job| job.join().unwrap()).sum()
    });
    assert!(given > 0);
    assert_eq!(world.letters().len(), given);
}

#[test]
fn a_letter_whose_link_was_used_or_replaced_never_leaves_and_the_page_says_so() {
    let world = World::with_the_force().shown_as_demonstration();
    world.letters();
    let ask = |name: &str| {
        password_link::ask(&world.service, &format!("{name}@westmarch.example"), "192.0.2.1", world.now()).unwrap();
        world.service.find(|db| letters::list(db, &Turn::Start, 1)).unwrap().remove(0)
    };
    let deliver = || deliver::deliver_due(&world.service, &Post::memory(), &world.hand(), || false).unwrap();
    // No letter leaves for a while. Amara asks again, and Kit sets his password by the link.
    ask("amara.nwosu");
    world.pass(TimeDelta::minutes(2));
    let standing = ask("amara.nwosu");
    let Some(letters::Link::Password(link)) = ask("kit.farrow").link else { panic!("no link") };
    let code = password_link::code(&world.service, link.id, link.person, &link.nonce);
    let hash = Hashing::default().hash(&NewPassword::read("kettle orbit plum").unwrap()).unwrap();
    password_link::set_password(&world.service, &code, &hash, None, None, world.now()).unwrap();
    // Amara's newer link, and that his password is new, go out.
    assert_eq!(deliver(), Delivered { sent: 2, failed: 0, withheld: 2 });
    let sent = world.service.find(|db| letters::list(db, &Turn::Start, 3)).unwrap().remove(2);
    assert_eq!((sent.id, sent.delivered_at.is_some()), (standing.id, true), "of Amara's two the second leaves");
    ask("tom.reyes");
    world.pass(TimeDelta::hours(48));
    let page = world.visitor().get("/demonstration/letters").status(200).text();
    assert_eq!(page.matches("Not sent: its link was used or replaced").count(), 2, "{page}");
    // Tom's ran out by itself: the letter leaves, since the page it leads to tells him what to do.
    assert_eq!(deliver(), Delivered { sent: 1, failed: 0, withheld: 0 });
    world.pass(TimeDelta::days(1));
    assert_eq!(deliver(), Delivered::default(), "it is not looked at again");
}

#[test]
fn a_letter_cut_off_before_its_link_was_replaced_may_have_left() {
    let world = World::with_the_force().shown_as_demonstration();
    world.letters();
    password_link::ask(&world.service, "amara.nwosu@westmarch.example", "192.0.2.1", world.now()).unwrap();
    transaction::housekeep::<_, ipp::app::error::Error>(&world.service.database, |db| {
        Ok(letters::take_due(db, world.now(), world.now())?)
    })
    .unwrap();
    world.pass(TimeDelta::minutes(20));
    password_link::ask(&world.service, "amara.nwosu@westmarch.example", "192.0.2.1", world.now()).unwrap();
    assert_eq!(world.letters().len(), 1, "the second");
    world.visitor().get("/demonstration/letters").expect("Perhaps sent; not sent again: its link was used or replaced");
}

#[test]
fn in_the_demonstration_everybody_got_the_letter_by_which_they_set_their_password() {
    let world = World::with_the_force();
    world.letters();
    use diesel::prelude::*;
    use ipp::{db::schema::letters, domain::letter::LetterKind};
    let (all, left): (i64, i64) = world
        .service
        .find(|db| {
            let links = letters::table.filter(letters::kind.eq(LetterKind::SetPassword));
            Ok((links.count().get_result(db)?, links.filter(letters::delivered_at.is_not_null()).count().get_result(db)?))
        })
        .unwrap();
    assert!(all > 30);
    assert_eq!(left, all);
}

#[test]
fn a_letter_cut_off_between_acceptance_and_record_leaves_again_and_says_so() {
    let world = World::with_the_force();
    world.letters();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    // The program takes the letter, and is killed.
    let taken = transaction::housekeep::<_, ipp::app::error::Error>(&world.service.database, |db| {
        Ok(letters::take_due(db, world.now(), world.now())?)
    });
    let taken = taken.unwrap().unwrap();
    assert!(world.letters().is_empty(), "another node leaves it alone for a while");
    world.pass(TimeDelta::minutes(11));
    let again = world.letters();
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].message_id, taken.message_id, "the same Message-ID");
    assert!(again[0].body.starts_with(words::AGAIN), "{}", again[0].body);
    let kept = world.service.find(|db| letters::list(db, &Turn::Start, 1)).unwrap().remove(0);
    assert!(kept.perhaps_twice && kept.delivered_at.is_some());
}

#[test]
fn a_letter_leaves_by_smtp_with_its_fixed_message_id() {
    let world = World::with_the_force();
    world.letters();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    world.pass(TimeDelta::minutes(log_work::MINUTES_TO_JOIN));
    let server = MailServer::start();
    let post = Post::smtp(&server.url, "IPP <ipp@force.example>").unwrap();
    assert_eq!(deliver::deliver_due(&world.service, &post, &world.hand(), || false).unwrap().sent, 1);
    let [letter] = server.letters().try_into().expect("one letter");
    let kept = world.service.find(|db| letters::list(db, &Turn::Start, 1)).unwrap().remove(0);
    assert_eq!(message_id(&letter), kept.message_id);
    assert!(letter.contains("To: tom.reyes@westmarch.example") && letter.contains("Evidence is waiting for you"), "{letter}");
    world.pass(TimeDelta::days(1));
    assert!(world.letters().is_empty(), "delivered once");
}
