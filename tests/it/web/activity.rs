//! What happened, read by those who answer for it.

use ipp::{cli::demonstration::PASSWORD, domain::progress::CriterionStanding};

use crate::{
    app::scenes::{a_criterion, competent, enrol, judge, submit},
    support::{
        World,
        browse::{Page, Visitor, selector, typed_over},
        growth,
    },
};

fn rows(page: &Page) -> Vec<String> {
    page.html()
        .select(&selector("main tbody tr"))
        .map(|row| row.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn all(visitor: &Visitor, path: &str) -> Vec<String> {
    visitor.pages(path, rows).concat()
}

#[test]
fn a_coordinator_reads_of_the_programme_and_a_security_contact_of_everything_in_their_own_organisation() {
    let world = World::with_the_force();
    enrol(&world, "tobias.renwick");
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let version = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", version.id, &competent()).unwrap();
    let helen = world.sign_in("helen.marsh");
    let page = helen.get("/").follow("Activity").status(200).expect("Westmarch Police");
    assert!(rows(&page)[0].contains("Helen Marsh Enrolled Enrolment of Tobias Renwick"), "{:?}", rows(&page)[0]);
    let seen = all(&helen, "/activity");
    assert!(seen.iter().any(|row| row.contains("Certificate issued")));
    assert!(
        !seen.iter().any(|row| row.contains("Signed") || row.contains("Evidence submitted")),
        "that is not hers to answer for"
    );
    let noor = world.sign_in("noor.vasquez");
    let page = noor.get("/activity?area=evidence").status(200);
    assert!(rows(&page)[0].contains("Tom Reyes Signed off"), "{:?}", rows(&page)[0]);
    // Words of the evidence are nowhere.
    let text = crate::app::scenes::some_work(&world).text;
    assert!(!page.body.contains(&text.title) && !page.body.contains(&text.did));
    // Nothing of another organisation.
    let agency = world.sign_in("yasmin.tregear");
    let elsewhere = all(&agency, "/activity");
    assert!(!elsewhere.is_empty() && !elsewhere.iter().any(|row| row.contains("Tobias Renwick")));
    let force = world.service.find(|db| ipp::db::organisations::by_code(db, "WMP")).unwrap().unwrap();
    agency.get(&format!("/activity?organisation={force}")).status(404);
    for name in ["amara.nwosu", "tom.reyes", "ify.okafor"] {
        world.sign_in(name).get("/activity").status(404);
    }
}

#[test]
fn an_administrator_reads_of_accounts_everywhere_by_person_and_by_day() {
    let world = World::with_the_force();
    world.sign_in("kit.farrow");
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get("/activity?area=accounts").status(200);
    let seen = rows(&page);
    assert!(seen[0].contains("Sam Whitlock Signed in") && seen[1].contains("Kit Farrow Signed in"), "{seen:?}");
    assert!(!all(&sam, "/activity").iter().any(|row| row.contains("Enrolled") || row.contains("Signed off")));
    let only = page.follow("Kit Farrow").status(200).expect("Done by Kit Farrow");
    assert!(rows(&only).iter().all(|row| row.contains("Kit Farrow")) && only.path.contains("area=accounts"));
    // By days, in the United Kingdom.
    let today = "from-day=23&from-month=11&from-year=2026&until-day=23&until-month=11&until-year=2026";
    let seen = all(&sam, &format!("/activity?{today}"));
    assert!(!seen.is_empty() && seen.iter().all(|row| row.starts_with("23 November 2026")), "{seen:?}");
    let earlier = all(&sam, "/activity?until-day=22&until-month=11&until-year=2026");
    assert!(!earlier.is_empty() && !earlier.iter().any(|row| row.starts_with("23 November 2026")));
    sam.get("/activity?from-day=31&from-month=2&from-year=2026").status(422).expect("The first day");
    sam.get("/activity?who=0&area=nonsense&after=999999999&organisation=x").status(200);
}

#[test]
fn who_is_refused_often_leaves_an_event() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let refused = || growth::count(&world, "audit_events WHERE action = 'refused_often'");
    for _ in 0..9 {
        tom.get("/enrolments/999999").status(404);
    }
    // An address that is no page of ours is nobody's to refuse.
    for _ in 0..5 {
        tom.get("/nowhere").status(404);
    }
    assert_eq!(refused(), 0);
    // A wrong signature is a refusal as well.
    let sam = world.sign_in("sam.whitlock");
    for _ in 0..9 {
        sam.get("/enrolments/999999").status(404);
    }
    let amara = world.person("amara.nwosu");
    let (page, path) = (sam.get(&format!("/people/{amara}/account")).status(200), format!("/people/{amara}/closing"));
    page.submit(&path, &[("reason", "left"), ("signature", "a guess at it")]).status(422);
    assert_eq!(refused(), 1);
    tom.get("/enrolments/999999").status(404);
    assert_eq!(refused(), 2);
    tom.get("/enrolments/999999").status(404);
    assert_eq!(refused(), 2, "once an hour");
    // So is what one sees and may not do: nobody closes their own account.
    let ines = world.sign_in("ines.hale");
    let form = ines.get(&format!("/people/{amara}/account")).form(&format!("/people/{amara}/closing"));
    let fields = typed_over(form, &[("reason", "left"), ("signature", PASSWORD)]);
    for _ in 0..10 {
        ines.post(&format!("/people/{}/closing", world.person("ines.hale")), &fields).status(422);
    }
    assert_eq!(refused(), 3);
    let seen = rows(&world.sign_in("ines.hale").get("/activity?area=accounts"));
    assert!(seen.iter().any(|row| row.contains("Refused often Tom Reyes refusals: 10")), "{seen:?}");
}
