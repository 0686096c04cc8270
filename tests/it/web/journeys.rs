//! The journeys, as real people make them: from the first piece of work to a certificate on a manager's list.

use ipp::cli::demonstration::PASSWORD;

use crate::{
    app::scenes,
    support::{
        World,
        browse::{Page, selector},
    },
};

/// The criteria offered on the page for logging work, by id.
fn criteria(page: &Page) -> Vec<String> {
    let html = page.html();
    let boxes = crate::support::browse::selector("input[name=claims]");
    let mut ids: Vec<String> = html.select(&boxes).filter_map(|field| field.value().attr("value").map(str::to_owned)).collect();
    ids.sort();
    ids.dedup();
    ids
}

const WORK: &[(&str, &str)] = &[
    ("kind", "provenance-confirmed"),
    ("from-day", "20"),
    ("from-month", "11"),
    ("from-year", "2026"),
    ("title", "A line of reporting, checked"),
    ("part", "did_it"),
    ("asked", "Asked to check a line of reporting before a meeting"),
    ("did", "Compared five reports with their originals"),
    ("came_of_it", "Two products were corrected"),
    ("learned", "Ask how the source knows"),
    ("system", "Intelligence system"),
    ("reference", "IR/900"),
    ("holder", "Intelligence unit"),
    ("marking", "OFFICIAL"),
    ("method", "work_product"),
    ("own_work", "yes"),
    ("sanitised", "yes"),
];

fn with<'a>(fields: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all: Vec<_> = fields.iter().filter(|(name, _)| !more.iter().any(|(over, _)| over == name)).copied().collect();
    all.extend(more);
    all
}

#[test]
fn zainab_logs_a_piece_of_work_and_tom_signs_it_off() {
    let world = World::with_the_force();
    let zainab = world.sign_in("zainab.holroyd");
    let page = zainab.get("/work/new").status(200);
    let offered = criteria(&page);
    assert_eq!(offered.len(), 45, "all her criteria are in the page");
    // Suggestions need the kind of work: she is told so, and keeps what she typed.
    let page = page.submit("/work", &with(WORK, &[("intent", "suggest"), ("kind", "")])).status(422);
    let page = page.expect("Choose the kind of work first");
    assert!(page.body.contains("Compared five reports with their originals"));
    // She asks for suggestions: nothing is stored, everything typed stands.
    let page = page.submit("/work", &with(WORK, &[("intent", "suggest")])).status(200).expect("Suggested");
    assert!(page.body.contains("Compared five reports with their originals"));
    assert!(!zainab.get("/work").says("A line of reporting, checked"));
    // Submitted without a declaration it comes back with what she typed and a linked summary.
    let reason = format!("reason-{}", offered[0]);
    let claim =
        [("claims", offered[0].as_str()), (reason.as_str(), "I traced three reports to one original"), ("intent", "submit")];
    let refused = page.submit("/work", &with(&with(WORK, &claim), &[("sanitised", "-")])).status(422);
    assert!(refused.body.contains("href=\"#sanitised\"") && refused.body.contains("I traced three reports"));
    let page = refused.submit("/work", &with(&with(WORK, &claim), &[]));
    page.status(200).expect("with your assessor");
    // Tom finds it at the end of his queue.
    let tom = world.sign_in("tom.reyes");
    let queue = tom.get("/queue").status(200).expect("Zainab Holroyd").expect("A line of reporting, checked");
    let page = queue.follow("A line of reporting, checked").status(200).expect("I traced three reports to one original");
    let action = page.path.clone();
    let names: Vec<String> = page
        .body
        .match_indices("name=\"outcome-")
        .map(|(at, _)| page.body[at + 14..].split('"').next().unwrap().to_owned())
        .collect();
    let id = names[0].clone();
    let tests: Vec<String> =
        ["valid", "authentic", "current", "sufficient", "reliable"].iter().map(|test| format!("test-{id}-{test}")).collect();
    let (outcome, feedback) = (format!("outcome-{id}"), format!("feedback-{id}"));
    let mut answers: Vec<(&str, &str)> = tests.iter().map(|test| (test.as_str(), "yes")).collect();
    answers.extend([(outcome.as_str(), "competent"), (feedback.as_str(), "Clear on independence"), ("signature", PASSWORD)]);
    // Nothing is answered for him: an empty page is refused test by test, and a wrong password signs nothing.
    page.submit(&action, &[("signature", PASSWORD)]).status(422).expect("There is a problem");
    let wrong =
        page.submit(&action, &with(&answers, &[("signature", "not his password")])).status(422).expect("not your password");
    assert!(wrong.body.contains("Clear on independence"), "what he wrote stands");
    wrong.submit(&action, &answers).status(200).expect("Your decisions are signed");
    assert!(!tom.get("/queue").says("A line of reporting, checked"));
    // She reads it, and the chain can be followed from her work.
    let record = zainab.get("/work").follow("A line of reporting, checked").status(200);
    record.expect("Competent");
}

#[test]
fn marking_above_official_sensitive_is_refused_in_words() {
    let world = World::with_the_force();
    let zainab = world.sign_in("zainab.holroyd");
    let page = zainab.get("/work/new").submit("/work", &with(WORK, &[("marking", "SECRET"), ("intent", "draft")]));
    page.status(422).expect("Only OFFICIAL and OFFICIAL-SENSITIVE may be held here");
    assert!(!zainab.get("/work").says("A line of reporting, checked"));
}

#[test]
fn two_windows_on_one_page_and_the_second_sees_what_changed() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let page = tom.get("/queue").follow("version");
    let (first, second) = (tom.get(&page.path), tom.get(&page.path));
    let action = format!("{}/return", page.path);
    first.submit(&action, &[("send_back_reason", "The reference leads elsewhere")]).status(200).expect("sent back");
    second.submit(&action, &[("send_back_reason", "Again")]).status(409).expect("was sent back unjudged on 23 November 2026");
}

#[test]
fn bronwen_is_awarded_certified_and_on_ify_s_list() {
    let world = World::with_the_force();
    let ify = world.sign_in("ify.okafor");
    assert!(!ify.get("/expiry?status=longer").says("Bronwen Iveson"));
    let tom = world.sign_in("tom.reyes");
    let award = tom.get("/trainees").follow("Bronwen Iveson").status(200);
    let action = award.path.clone();
    let overview = action.strip_suffix("/award").expect("the page of the award").to_owned();
    award.submit(&action, &[("signature", "not his password")]).status(422);
    award.submit(&action, &[("signature", PASSWORD)]).status(200).expect("The award is made");
    let helen = world.sign_in("helen.marsh");
    let page = helen.get(&overview).status(200);
    let issue = format!("{overview}/certificate");
    page.submit(&issue, &[]).status(200).expect("The certificate is issued");
    ify.get("/expiry?status=longer").expect("Bronwen Iveson").expect("22 November 2029");
    let bronwen = world.sign_in("bronwen.iveson");
    let certificate = bronwen.get("/certificates").follow("WMP-2026-000002").status(200);
    certificate.expect("What it rests on").expect("22 November 2029");
}

#[test]
fn helen_enrols_tobias_and_sees_when_he_is_due() {
    let world = World::with_the_force();
    let helen = world.sign_in("helen.marsh");
    let tobias = world.person("tobias.renwick").to_string();
    let page = helen.get("/enrolments/new").status(200).expect("Tobias Renwick");
    let page = page.submit("/enrolments", &[("person", &tobias), ("role", "intelligence_officer")]).status(200);
    let page = page.expect("due on 23 May 2028");
    let assessor = format!("{}/assessor", page.path.split('?').next().unwrap());
    let tom = world.person("tom.reyes").to_string();
    page.submit(&assessor, &[("assessor", &tom)]).status(200).expect("Tom Reyes");
}

#[test]
fn sam_enters_somebody_who_then_signs_in() {
    let world = World::with_the_force();
    world.letters();
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get("/people/new").submit("/people", &[("name", "Nia Bevan"), ("email", "nia.bevan@westmarch.example")]);
    let page = page.status(200).expect("Nia Bevan");
    let path = page.path.split('?').next().unwrap().to_owned();
    let organisation = scenes_organisation(&world);
    let posting = [
        ("organisation", organisation.as_str()),
        ("role", "intelligence_officer"),
        ("from-day", "23"),
        ("from-month", "11"),
        ("from-year", "2026"),
    ];
    page.follow("Start a posting").status(200).expect("Organisation");
    let page = sam
        .get(&format!("{path}?form=posting&organisation={organisation}"))
        .status(200)
        .expect("Start a posting in Westmarch Police");
    page.submit(&format!("{path}/postings"), &posting).status(200).expect("Intelligence officer");
    let letter = world.letters().into_iter().find(|letter| letter.address.starts_with("nia")).unwrap();
    let link = letter.body.lines().find_map(|line| line.strip_prefix("http://127.0.0.1")).unwrap().to_owned();
    let nia = world.visitor();
    nia.get(&link)
        .submit(&link, &[("password", "kettle orbit plum"), ("again", "kettle orbit plum")])
        .expect("Your password is set");
    let home =
        nia.get("/sign-in").submit("/sign-in", &[("email", "nia.bevan@westmarch.example"), ("password", "kettle orbit plum")]);
    home.status(200).expect("Nia");
}

fn scenes_organisation(world: &World) -> String {
    world.service.find(|db| ipp::db::organisations::by_code(db, "WMP")).unwrap().unwrap().to_string()
}

#[test]
fn counts_open_exactly_their_lists() {
    let world = World::with_the_force();
    let mut months = 0;
    for name in ["helen.marsh", "ify.okafor", "diane.ellis", "yasmin.tregear"] {
        let visitor = world.sign_in(name);
        let page = visitor.get("/expiry").status(200);
        let html = page.html();
        let opens = |path: &str, count: usize| {
            let (mut listed, mut next) = (0, Some(path.to_owned()));
            while let Some(path) = next {
                let list = visitor.get(&path).status(200);
                let rows = selector("main table.folds tbody tr");
                listed += list.html().select(&rows).filter(|row| row.html().contains("/team/")).count();
                next = list.links("Next page").first().cloned();
            }
            assert_eq!(listed, count, "{name}: {path}");
            // The list says the same of itself.
            if count > 0 {
                visitor.get(path).expect(&format!("{count} {}", if count == 1 { "person" } else { "people" }));
            }
        };
        let figures: Vec<_> = html.select(&selector(".figures a")).collect();
        assert_eq!(figures.len(), 6, "{name}");
        for figure in figures {
            let number: String = figure.select(&selector("b")).next().unwrap().text().collect();
            opens(figure.value().attr("href").unwrap(), number.trim().parse().unwrap());
        }
        // Each bar of the drawing says its month and number, and leads to as many.
        for bar in html.select(&selector("svg a[aria-label]")) {
            let (_, number) = bar.value().attr("aria-label").unwrap().rsplit_once(": ").unwrap();
            opens(bar.value().attr("href").unwrap(), number.parse().unwrap());
            months += 1;
        }
    }
    assert!(months > 10, "only {months} bars were followed");
}

#[test]
fn a_list_as_a_file_is_marked_and_safe_to_open() {
    let world = World::with_the_force();
    let sam = world.act("sam.whitlock");
    let priya = world.person("priya.raman");
    let person = world.service.find(|db| ipp::db::people::load(db, priya)).unwrap();
    let formula = ipp::domain::person::Person { name: "=HYPERLINK(\"http://evil\")".into(), ..person };
    let wanted = ipp::app::keep_people::Change { person: formula, another: false, signature: None };
    ipp::app::keep_people::change(&sam, &wanted).unwrap();
    let helen = world.sign_in("helen.marsh");
    for path in ["/expiry.csv", "/team.csv"] {
        let file = helen.get(path).status(200);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("attachment"));
        let first = file.body.lines().next().unwrap();
        assert!(first.contains("OFFICIAL"), "{first}");
        assert!(
            file.body.contains("'=HYPERLINK") && !file.body.lines().any(|line| line.starts_with('=')),
            "{path}: {}",
            file.body
        );
    }
}

#[test]
fn work_logged_before_the_programme_is_made_evidence_from_its_own_page() {
    let world = World::with_the_force();
    let work = scenes::log_alone(&world, "tobias.renwick");
    let tobias = world.sign_in("tobias.renwick");
    let record = format!("/work/{work}");
    let form = format!("{record}/evidence");
    let page = tobias.get(&record).status(200).expect("work only");
    assert!(!page.says("Make evidence of this work"), "he is on no programme");
    scenes::enrol(&world, "tobias.renwick");
    let page = tobias.get(&record).status(200).expect("Make evidence of this work");
    let draft = page.submit(&form, &[]).status(200).expect("A draft is begun");
    assert!(draft.path.starts_with("/evidence/") && draft.path.contains("/edit"), "{}", draft.path);
    assert!(draft.body.contains("Provenance check"));
    // Sent twice, it is one draft.
    assert_eq!(page.submit(&form, &[]).path, draft.path);
    let page = tobias.get(&record).status(200).expect("Draft");
    assert!(!page.says("Make evidence of this work"), "it is made once");
    assert_eq!(page.links("Report something").len(), 1, "as it was logged before: what evidence rests on is reported with that");
    world.sign_in("zainab.holroyd").get(&record).status(404);
}

#[test]
fn reported_evidence_is_gone_for_everyone_but_the_security_contact() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let page = tom.get("/queue").follow("version").status(200);
    let title =
        page.html().select(&crate::support::browse::selector("h1")).next().unwrap().text().last().unwrap().trim().to_owned();
    let version = page.path.rsplit('/').next().unwrap().to_owned();
    let report = tom.get(&format!("/evidence/{version}/report")).status(200);
    report
        .submit(&format!("/evidence/{version}/report"), &[("reason", "live_intelligence")])
        .status(200)
        .expect("hidden from everyone");
    tom.get(&format!("/evidence/{version}")).status(404);
    tom.get(&format!("/assessments/{version}")).status(404);
    assert!(!tom.get("/queue").says(&title));
    let noor = world.sign_in("noor.vasquez");
    let list = noor.get("/reports").status(200).expect("Tom Reyes");
    let link = list.links("").into_iter().find(|link| link.starts_with("/reports/")).unwrap();
    let report = noor.get(&link).status(200).expect(&title);
    let gone = report.submit(&format!("{link}/destruction"), &[]).status(200).expect("destroyed");
    assert!(!gone.says(&title));
}

#[test]
fn the_pages_of_a_list_show_everyone_once_whatever_they_are_called() {
    use ipp::{
        app::{keep_people, keep_postings},
        db::postings,
        domain::{ids::PostingId, person::Posting},
    };
    let world = World::with_the_force();
    let sam = world.act("sam.whitlock");
    let amara = world.person("amara.nwosu");
    let held = world.service.find(|db| postings::current(db, amara, world.now().day())).unwrap().remove(0);
    // Names that an address has to carry from one page to the next.
    let odd = [
        "Ann ~ Bell",
        "Åsa & Co",
        "100% Carys",
        "D'Arcy +1",
        "Éloïse #2",
        "漢字",
        "a=b;c",
        "Zoë/Ω",
        "홍길동",
        "Same Name",
        "Same Name",
    ];
    for (number, name) in odd.iter().cycle().take(60).enumerate() {
        let person = keep_people::add(&sam, name, &format!("odd.{number}@westmarch.example"), true).unwrap();
        let posting = Posting { id: PostingId(0), person, from: world.now().day(), until: None, ..held.clone() };
        keep_postings::start(&sam, &posting, false).unwrap();
    }
    let helen = world.sign_in("helen.marsh");
    for list in ["/team", "/team?sort=soonest", "/expiry", "/expiry?sort=name", "/team?name=~"] {
        let said: usize = helen.get(list).text().split(" people ").next().unwrap().rsplit(' ').next().unwrap().parse().unwrap();
        let pages = helen.pages(list, |page| {
            let mut people: Vec<_> = page.links("").into_iter().filter(|link| link.starts_with("/team/")).collect();
            people.dedup();
            people
        });
        let seen = pages.concat();
        let once: std::collections::BTreeSet<_> = seen.iter().collect();
        assert_eq!((seen.len(), once.len()), (said, said), "{list}");
        assert!(pages.len() > 2 || list.contains("name=~"), "{list}: {} pages", pages.len());
    }
}
