//! Looking at what somebody else wrote: how the page is marked, and what stands in the audit chain afterwards.

use std::collections::HashMap;

use chrono::TimeDelta;
use diesel::prelude::*;
use ipp::{
    app::{
        award,
        context::Service,
        error::Error,
        log_work::{self, LogWork},
        report_text, revise_evidence, send_back, withdraw_evidence,
    },
    db::{evidence::EvidenceVersion, people, schema::audit_events, transaction::SYSTEM},
    domain::{
        ids::{OrganisationId, PersonId},
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
        work::Marking,
    },
    web::request::Method,
};

use super::matrix::{MATRIX, Objects};
use crate::{
    app::scenes::{enrolment, newest, progress, some_work, version},
    support::{
        World,
        browse::{Page, selector},
    },
};

#[test]
fn the_demonstration_curriculum_says_so_wherever_its_criteria_are_worked_with() {
    let world = World::with_the_force();
    let amara = world.sign_in("amara.nwosu");
    for path in ["/", "/work/new", "/learning/new"] {
        amara.get(path).status(200).expect("Demonstration curriculum");
    }
    let tom = world.sign_in("tom.reyes");
    let judged = tom.get("/queue").follow("Intelligence case for a search warrant").status(200);
    judged.expect("Demonstration curriculum");
    amara
        .get("/work")
        .follow("Intelligence case for a search warrant")
        .status(200)
        .expect("By the standard: Demonstration curriculum");
    // Also where a certificate is all that a new manager sees of it.
    let nadia = world.sign_in("ify.okafor").get("/team").follow("Nadia Ferris-Coombe").status(200);
    nadia.follow("HPA-").status(200).expect("Earned by a demonstration curriculum, not the national standard");
}

#[test]
fn a_home_with_many_drafts_shows_a_few_of_them_and_still_says_what_next() {
    let world = World::with_the_force();
    let zainab = world.act("zainab.holroyd");
    let open = progress(&world, "zainab.holroyd")[0].criterion;
    for _ in 0..3 {
        let work = LogWork { claims: vec![(open, "It shows it".into())], ..some_work(&world) };
        let sent = newest(&world, log_work::log(&zainab, &work).unwrap());
        send_back::send_back(&world.act("tom.reyes"), sent.id, "Say more").unwrap();
    }
    let visitor = world.sign_in("zainab.holroyd");
    let home = visitor.get("/").status(200).expect("3 pieces of evidence are for you to answer.");
    assert!(!home.says("See all"), "all of them stand there");
    for _ in 0..30 {
        log_work::log(&zainab, &LogWork { submit: false, ..some_work(&world) }).unwrap();
    }
    let home = visitor.get("/").status(200).expect("Start unit");
    let tasks = selector("ul.tasks > li");
    // What came back, one draft, the way to all of them, and the unit to turn to.
    assert_eq!(home.html().select(&tasks).count(), 6, "{}", home.text());
    let rows = |page: &Page| page.html().select(&selector("main tbody tr")).map(|row| row.text().collect()).collect();
    assert_eq!(visitor.pages(&home.links("See all 30 drafts")[0], rows).concat().len(), 30);
    assert_eq!(visitor.pages(&home.links("to answer")[0], rows).concat().len(), 3);
    home.follow("See all 30 drafts").expect("To answer (3)").expect("Drafts (30)");
}

#[test]
fn after_the_award_nothing_is_left_to_answer() {
    let world = World::with_the_force();
    let open = progress(&world, "bronwen.iveson")[0].criterion;
    let work = LogWork { claims: vec![(open, "It shows it again".into())], ..some_work(&world) };
    let sent = newest(&world, log_work::log(&world.act("bronwen.iveson"), &work).unwrap());
    withdraw_evidence::withdraw(&world.act("bronwen.iveson"), sent.id).unwrap();
    let bronwen = world.sign_in("bronwen.iveson");
    bronwen.get("/").status(200).follow("to answer").status(200).expect("To answer (1)").expect("was withdrawn by you");
    let enrolled = enrolment(&world, "bronwen.iveson").id;
    award::award(&world.act("tom.reyes"), enrolled, "", &world.signature("tom.reyes")).unwrap();
    assert!(!bronwen.get("/").status(200).expect("Awarded").says("to answer"));
    bronwen.get("/evidence").status(200).expect("To answer (0)").expect("Nothing is for you to answer");
}

/// A line of the chain: where, what, about what, and its detail.
type Line = (OrganisationId, String, String, i64, String);

/// The lines that somebody left since `since`, which is how many they had.
fn lines(world: &World, who: PersonId, since: usize) -> Vec<Line> {
    let all: Vec<Line> = audit_events::table
        .filter(audit_events::actor_id.eq(Some(who)))
        .order(audit_events::id)
        .select((
            audit_events::organisation_id,
            audit_events::action,
            audit_events::subject_kind,
            audit_events::subject_id,
            audit_events::detail,
        ))
        .load(&mut *world.service.database.reader().unwrap())
        .unwrap();
    all[since..].to_vec()
}

/// Zainab's evidence about sensitive work came back; she answered it with a version that is not sensitive, and that shows
/// another criterion.
fn answered(world: &World) -> (EvidenceVersion, EvidenceVersion) {
    let open = progress(world, "zainab.holroyd").into_iter().filter(|one| one.standing == CriterionStanding::NotStarted);
    let open: Vec<_> = open.map(|one| one.criterion).collect();
    let mut work = LogWork { claims: vec![(open[0], "It shows it".into())], ..some_work(world) };
    work.values.marking = Marking::OfficialSensitive;
    work.text.did = "Compared what a source had said".into();
    let first = newest(world, log_work::log(&world.act("zainab.holroyd"), &work).unwrap());
    send_back::send_back(&world.act("tom.reyes"), first.id, "Leave the source out").unwrap();
    let draft = revise_evidence::revise(&world.act("zainab.holroyd"), first.id).unwrap();
    work.values.marking = Marking::Official;
    work.text.did = "Compared two reports".into();
    work.claims = vec![(open[1], "It shows this instead".into())];
    log_work::save(&world.act("zainab.holroyd"), draft, version(world, draft).saves, &work).unwrap();
    (first, version(world, draft))
}

#[test]
fn a_page_is_marked_as_the_highest_version_it_shows() {
    let world = World::with_the_force();
    let (first, second) = answered(&world);
    for reader in ["zainab.holroyd", "tom.reyes"] {
        let visitor = world.sign_in(reader);
        for path in [format!("/evidence/{}", second.id), format!("/assessments/{}", second.id)] {
            let page = visitor.get(&path).status(200).expect("Compared what a source had said");
            assert!(page.body.contains("<body class=\"sensitive\">"), "{path} as {reader} shows sensitive words unmarked");
        }
        assert!(visitor.get(&format!("/evidence/{}", first.id)).body.contains("<body class=\"sensitive\">"));
    }
}

#[test]
fn a_draft_saved_in_two_windows_is_marked_as_the_higher_of_both() {
    let world = World::with_the_force();
    let mut work = LogWork { submit: false, ..some_work(&world) };
    let draft = newest(&world, log_work::log(&world.act("zainab.holroyd"), &work).unwrap());
    let path = format!("/evidence/{}", draft.id);
    let window = world.sign_in("zainab.holroyd").get(&format!("{path}/edit")).status(200);
    work.values.marking = Marking::OfficialSensitive;
    work.text.did = "Compared what a source had said".into();
    log_work::save(&world.act("zainab.holroyd"), draft.id, draft.saves, &work).unwrap();
    let page = window.submit(&path, &[("did", "Compared two reports")]).status(409);
    let page = page.expect("Compared what a source had said");
    assert!(page.body.contains("<body class=\"sensitive\">"), "the words of the other window are sensitive");
}

#[test]
fn the_line_names_the_versions_that_were_shown_and_no_other() {
    let world = World::with_the_force();
    let (first, second) = answered(&world);
    let (zainab, tom) = (world.act("zainab.holroyd"), world.sign_in("tom.reyes"));
    let who = world.person("tom.reyes");
    let shown = |path: String| {
        // Looks at the same thing within a minute are one.
        world.pass(TimeDelta::minutes(1));
        let before = lines(&world, who, 0).len();
        tom.get(&path).status(200);
        let left = lines(&world, who, before);
        assert_eq!(left.len(), 1, "{path}: {left:?}");
        left[0].4.clone()
    };
    let named = |ids: &[i64]| format!("{{\"versions\":\"{}\"}}", ids.iter().map(i64::to_string).collect::<Vec<_>>().join(" "));
    for place in ["evidence", "assessments"] {
        assert_eq!(shown(format!("/{place}/{}", second.id)), named(&[first.id.0, second.id.0]), "{place}");
    }
    assert_eq!(shown(format!("/evidence/{}", first.id)), named(&[first.id.0]), "what came after is not on the page");
    // The answer comes back, and a third version is begun: a draft is nobody's to see.
    send_back::send_back(&world.act("tom.reyes"), second.id, "Say how you compared them").unwrap();
    revise_evidence::revise(&zainab, second.id).unwrap();
    assert_eq!(shown(format!("/evidence/{}", second.id)), named(&[first.id.0, second.id.0]));
    // The first is reported: it is hidden, and so is what changed from it.
    report_text::report(&zainab, Reported::Evidence(first.id), ReportReason::NamesSomebody).unwrap();
    assert_eq!(shown(format!("/evidence/{}", second.id)), named(&[second.id.0]));
}

#[test]
fn who_looks_again_within_a_minute_leaves_one_line_and_its_author_reads_it() {
    let world = World::with_the_force();
    let (first, second) = answered(&world);
    let (tom, who) = (world.sign_in("tom.reyes"), world.person("tom.reyes"));
    let before = lines(&world, who, 0).len();
    let zainab = world.sign_in("zainab.holroyd");
    assert!(zainab.get("/account/looks").status(200).says("Nobody has looked at what you wrote"));
    for _ in 0..20 {
        tom.get(&format!("/evidence/{}", second.id)).status(200);
        tom.get(&format!("/assessments/{}", second.id)).status(200);
    }
    assert_eq!(lines(&world, who, before).len(), 1);
    // The title in the queue is another look, and so is the next minute.
    tom.get("/queue").status(200);
    world.pass(TimeDelta::minutes(1));
    tom.get(&format!("/evidence/{}", second.id)).status(200);
    assert_eq!(lines(&world, who, before).len(), 3);
    let rows =
        |page: &Page| page.html().select(&selector("main tbody tr")).map(|row| row.text().collect()).collect::<Vec<String>>();
    let page = zainab.get("/account").follow("Who has looked at my record").status(200);
    let seen = rows(&page);
    assert_eq!(seen.len(), 5, "two versions, their answer in the queue, and two versions again: {seen:?}");
    assert!(seen[0].contains("Tom Reyes") && seen[0].contains("Assessor"), "{seen:?}");
    assert_eq!(seen.iter().filter(|row| row.contains("its title, in a list")).count(), 1);
    assert!(page.links(&some_work(&world).text.title).contains(&format!("/evidence/{}", first.id)));
    // What the security contact reads of a report is there as well, and nothing of its text.
    report_text::report(&world.act("zainab.holroyd"), Reported::Evidence(first.id), ReportReason::NamesSomebody).unwrap();
    let noor = world.sign_in("noor.vasquez");
    noor.get("/reports").follow("2026").status(200);
    let seen = rows(&zainab.get("/account/looks").status(200));
    assert!(seen[0].contains("Noor Vasquez") && seen[0].contains("Security contact"), "{seen:?}");
    assert!(seen[0].contains("What was reported and hidden"), "{seen:?}");
    // Nobody else reads it, and nobody's own look is a look.
    zainab.get(&format!("/evidence/{}", second.id)).status(200);
    assert_eq!(rows(&zainab.get("/account/looks")).len(), 6);
    assert!(world.sign_in("ify.okafor").get("/account/looks").says("Nobody has looked"));
}

#[test]
fn every_page_that_shows_what_somebody_else_wrote_leaves_one_line_and_no_other_page_does() {
    let world = World::with_the_force();
    let objects = Objects::of(&world);
    let place = enrolment(&world, "amara.nwosu").organisation;
    let mut visitors = HashMap::new();
    let mut faults = Vec::new();
    let mut seen = 0;
    for (_, pattern, allowed) in MATRIX.iter().filter(|(method, ..)| *method == Method::Get) {
        world.pass(TimeDelta::minutes(1));
        let path = objects.path(pattern);
        for name in *allowed {
            let who = world.person(name);
            let visitor = visitors.entry(name).or_insert_with(|| world.sign_in(name));
            let before = lines(&world, who, 0).len();
            let page = visitor.get(&path);
            let left = lines(&world, who, before);
            // Amara's piece of work, or the titles in an assessor's queue: words of somebody else, unless one is her.
            let of_another = match *pattern {
                "/queue" => page.body.contains("href=\"/assessments/"),
                // Kit has once done a piece of work of that name herself, and nothing of Amara's is hers to see.
                _ => page.body.contains("Provenance check") && !["amara.nwosu", "kit.farrow"].contains(name),
            };
            let expected = match *pattern {
                "/team.csv" | "/expiry.csv" => Some(("exported", "organisation")),
                "/queue" if of_another => Some(("evidence_viewed", "person")),
                "/reports/{report}" if of_another => Some(("report_viewed", "evidence_version")),
                "/enrolments/{enrolment}/criteria/{criterion}" if of_another => Some(("evidence_viewed", "enrolment")),
                _ if of_another => Some(("evidence_viewed", "evidence_version")),
                _ => None,
            };
            let found: Vec<(&str, &str)> = left.iter().map(|line| (line.1.as_str(), line.2.as_str())).collect();
            if found != expected.into_iter().collect::<Vec<_>>() {
                faults.push(format!("{path} as {name}: {left:?}"));
            }
            if of_another && *pattern != "/queue" {
                seen += 1;
                if left.iter().any(|line| line.0 != place) {
                    faults.push(format!("{path} as {name}: the line is in the wrong chain"));
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    assert!(seen >= 4, "only {seen} views of Amara's words: evidence, assessment, criterion, report");
}

#[test]
fn an_act_that_leaves_no_line_does_not_happen() {
    let world = World::with_the_force();
    let kit = world.person("kit.farrow");
    let forge = |db: &mut ipp::db::connection::Db| people::set_password_hash(db, kit, "forged");
    let kept = |service: &Service| service.find(|db| people::password_hash(db, kit)).unwrap();
    let before = kept(&world.service);
    let silent = world.act("sam.whitlock").write(SYSTEM, |tx| {
        forge(tx.db)?;
        Ok(kit)
    });
    assert!(matches!(silent, Err(Error::Unaudited)), "{silent:?}");
    let unsigned = world.service.write_unsigned(SYSTEM, world.now(), |tx| Ok(forge(tx.db)?));
    assert!(matches!(unsigned, Err(Error::Unaudited)), "{unsigned:?}");
    assert_eq!(kept(&world.service), before);
}
