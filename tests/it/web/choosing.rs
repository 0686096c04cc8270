//! Choosing one person where thousands are posted: a part of the name first, then the form for whoever was found.

use ipp::{
    app::{choosing::MOST, keep_people, keep_postings},
    db::{organisations, postings},
    domain::ids::{OrganisationId, PersonId},
};

use crate::support::{
    World,
    browse::{Page, selector},
    growth,
};

/// A force with more than a thousand people posted.
fn a_large_force() -> (World, OrganisationId) {
    let world = World::with_the_force();
    growth::crowd(&world, 1..=1_200);
    let force = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    (world, force)
}

fn options(page: &Page, field: &str) -> usize {
    page.html().select(&selector(&format!("select[name={field}] option"))).count()
}

fn value<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

/// What was searched for, sent with what the form of the search keeps.
fn search(visitor: &crate::support::browse::Visitor, page: &Page, words: &str) -> Page {
    let html = page.html();
    let form = html.select(&selector("main form[method=get]")).find(|form| form.html().contains("name=\"search\"")).unwrap();
    let hidden = selector("input[type=hidden]");
    let mut query = form_urlencoded::Serializer::new(String::new());
    for field in form.select(&hidden) {
        query.append_pair(field.value().attr("name").unwrap(), field.value().attr("value").unwrap());
    }
    let query = query.append_pair("search", words).finish();
    visitor.get(&format!("{}?{query}", form.value().attr("action").unwrap())).status(200)
}

#[test]
fn of_more_assessors_than_a_list_holds_the_rest_are_found_by_name() {
    let world = World::with_the_force();
    growth::crowd(&world, 1..=250);
    growth::run(
        &world,
        "INSERT INTO duties (person_id, organisation_id, kind, starts_on) \
           SELECT id, (SELECT id FROM organisations WHERE code = 'WMP'), 'assessor', '2026-11-01' FROM people WHERE email LIKE 'jo.bell.%'; \
         INSERT INTO duty_roles (duty_id, role) SELECT duties.id, enrolments.role FROM duties, enrolments \
           WHERE duties.person_id IN (SELECT id FROM people WHERE email LIKE 'jo.bell.%') \
           AND enrolments.person_id = (SELECT id FROM people WHERE email = 'zainab.holroyd@westmarch.example')",
    );
    let path = format!("/enrolments/{}", crate::app::scenes::enrolment(&world, "zainab.holroyd").id);
    let helen = world.sign_in("helen.marsh");
    let page = helen.get(&path).status(200).expect("More are appointed than the list below holds");
    let options = |page: &Page| page.html().select(&selector("select[name=assessor] option")).count();
    assert!(options(&page) <= 201, "{}", options(&page));
    assert!(!page.body.contains("Jo Bell 99<"), "the last of them are beyond the list");
    let found = helen.get(&format!("{path}?search=bell+99")).status(200).expect("Show them all");
    assert_eq!(options(&found), 2, "the blank one, and Jo Bell 99");
    let bell = growth::id(&world, "people WHERE email = 'jo.bell.99@westmarch.example'").to_string();
    found.submit(&format!("{path}/assessor"), &[("assessor", &bell)]).status(200).expect("Jo Bell 99");
}

#[test]
fn a_coordinator_enrols_the_last_of_more_than_a_thousand() {
    let (world, _) = a_large_force();
    let helen = world.sign_in("helen.marsh");
    let page = helen.get("/enrolments/new").status(200).expect("More than 100 people are posted here");
    assert_eq!(options(&page, "person"), 0);
    let many = search(&helen, &page, "JO BELL");
    assert_eq!(many.links("Jo Bell").len(), MOST);
    assert!(many.says("There are more than these 100"));
    search(&helen, &page, "nobody is called this").expect("No one posted here has a name that contains");
    let one = search(&helen, &page, "bell 1200");
    assert_eq!(one.links("Jo Bell").len(), 1, "{}", one.text());
    assert!(!one.says("There are more"));
    let form = one.follow("Jo Bell 1200").status(200).expect("Jo Bell 1200, intelligence officer");
    // She changes her mind after typing: what she typed, and what she cleared, goes with her.
    let typed = [("again", "yes"), ("role", "researcher"), ("start-day", "20"), ("start-year", "")];
    let anew = form.submit("/enrolments", &typed).status(200).expect("More than 100 people are posted here");
    let other = search(&helen, &anew, "bell 1199").follow("Jo Bell 1199").status(200);
    let fields = other.form("/enrolments");
    let kept = ["role", "start-day", "start-month", "start-year"].map(|name| value(&fields, name));
    assert_eq!(kept, ["researcher", "20", "11", ""]);
    assert!(options(&form, "edition") > 1 && !value(&form.form("/enrolments"), "start-year").is_empty());
    form.submit("/enrolments", &[]).status(200).expect("Jo Bell 1200");
}

#[test]
fn who_is_on_the_programme_is_found_but_not_offered() {
    let (world, _) = a_large_force();
    let helen = world.sign_in("helen.marsh");
    let found = helen.get("/enrolments/new?search=amara+nwosu").status(200).expect("Amara Nwosu");
    assert!(found.says("already on the programme") && found.links("Amara").is_empty());
    let amara = world.person("amara.nwosu");
    helen
        .get(&format!("/enrolments/new?person={amara}"))
        .status(200)
        .expect("Amara Nwosu cannot be enrolled today. This person is already on the programme");
}

#[test]
fn whoever_is_not_posted_there_is_refused_in_words_and_nothing_typed_is_lost() {
    let (world, _) = a_large_force();
    let helen = world.sign_in("helen.marsh");
    let tobias = world.person("tobias.renwick");
    let form = helen.get(&format!("/enrolments/new?person={tobias}")).status(200);
    let elsewhere = world.person("fergus.dallimore");
    for stranger in [PersonId(999_999), elsewhere] {
        let typed = [("person", &*stranger.to_string()), ("role", "researcher"), ("start-day", "20"), ("start-month", "11")];
        let refused = form.submit("/enrolments", &typed).status(422).expect("Choose somebody who is posted here today");
        // The search comes back without the rest of the form, of which it is said in words what was wrong.
        let faults = [("person", &*stranger.to_string()), ("start-month", "13")];
        form.submit("/enrolments", &faults).status(422).expect("The first day must be a real date").expect("Part of the name");
        let again = search(&helen, &refused, "tobias").follow("Tobias Renwick").status(200);
        let fields = again.form("/enrolments");
        assert_eq!(value(&fields, "person"), tobias.to_string());
        assert_eq!((value(&fields, "role"), value(&fields, "start-day")), ("researcher", "20"));
    }
}

#[test]
fn a_small_organisation_keeps_its_list() {
    let (world, _) = a_large_force();
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    let page = world.sign_in("helen.marsh").get("/enrolments/new").status(200);
    assert_eq!(options(&page, "person"), 0);
    let sam = world.sign_in("sam.whitlock");
    let tobias = world.person("tobias.renwick");
    let page = sam.get(&format!("/people/{tobias}?form=posting&organisation={agency}")).status(200);
    assert!(options(&page, "line_manager") > 1, "{}", page.text());
}

#[test]
fn an_administrator_finds_the_line_manager_among_more_than_a_thousand() {
    let (world, force) = a_large_force();
    let sam = world.sign_in("sam.whitlock");
    let new = keep_people::add(&world.act("sam.whitlock"), "Wren Abbot", "wren.abbot@westmarch.example", false).unwrap();
    let path = format!("/people/{new}");
    let page = sam.get(&format!("{path}?form=posting&organisation={force}")).status(200);
    assert_eq!(options(&page, "line_manager"), 0);
    let found = search(&sam, &page, "jo bell 1200").follow("Jo Bell 1200").status(200);
    let action = format!("{path}/postings");
    let typed = [("role", "researcher"), ("from-day", "2"), ("from-month", "11"), ("from-year", "2026")];
    // Whoever is nobody there, or was and has left, is refused; and what was typed comes along to the next choice.
    let left = world.person("jo.bell.7");
    let held = world.service.find(|db| postings::current(db, left, world.now().day())).unwrap().remove(0);
    keep_postings::end(&world.act("sam.whitlock"), held.id, &keep_postings::LastDay::first("2026-11-01".parse().unwrap(), &[]))
        .unwrap();
    let mut refused = found;
    for stranger in ["999999".to_owned(), left.to_string()] {
        let typed = [typed.as_slice(), &[("line_manager", &*stranger)]].concat();
        let form =
            if refused.says("Part of the name") { search(&sam, &refused, "bell 1198").follow("Jo Bell 1198") } else { refused };
        refused = form.submit(&action, &typed).status(422).expect("Choose a line manager who is posted there");
    }
    let form = search(&sam, &refused, "bell 1198").follow("Jo Bell 1198");
    let faults = [("line_manager", "nobody"), ("role", "none"), ("from-day", "32")];
    form.submit(&action, &faults).status(422).expect("Choose a role").expect("Part of the name");
    form.submit(&action, &[("organisation", "none"), ("role", "none")]).status(422).expect("Choose an organisation");
    let again = search(&sam, &refused, "bell 1199").follow("Jo Bell 1199").status(200);
    let fields = again.form(&action);
    assert_eq!((value(&fields, "role"), value(&fields, "from-year")), ("researcher", "2026"));
    again.submit(&action, &[]).status(200).expect("Jo Bell 1199");
    let held = world.service.find(|db| postings::current(db, new, world.now().day())).unwrap();
    let manager = world.person("jo.bell.1199");
    assert_eq!(held.first().and_then(|posting| posting.line_manager), Some(manager));
}

#[test]
fn a_posting_may_begin_without_a_line_manager_among_a_thousand_too() {
    let (world, force) = a_large_force();
    let sam = world.sign_in("sam.whitlock");
    let new = keep_people::add(&world.act("sam.whitlock"), "Wren Abbot", "wren.abbot@westmarch.example", false).unwrap();
    let path = format!("/people/{new}");
    let page = sam.get(&format!("{path}?form=posting&organisation={force}")).status(200);
    let form = page.follow("without a line manager").status(200);
    let action = format!("{path}/postings");
    // A fault elsewhere leaves the choice as it was made.
    let refused = form.submit(&action, &[("role", "researcher")]).status(422);
    let typed = [("from-day", "2"), ("from-month", "11"), ("from-year", "2026")];
    refused.submit(&action, &typed).status(200);
    let held = world.service.find(|db| postings::current(db, new, world.now().day())).unwrap();
    assert_eq!(held.first().map(|posting| posting.line_manager), Some(None));
}

#[test]
fn why_a_line_manager_is_refused_is_said_beside_the_choice() {
    let (world, force) = a_large_force();
    let sam = world.sign_in("sam.whitlock");
    let (ify, amara) = (world.person("ify.okafor"), world.person("amara.nwosu"));
    let path = format!("/people/{ify}?form=posting&organisation={force}");
    assert!(sam.get(&format!("{path}&line_manager={ify}")).says("Part of the name"), "nobody is offered to themselves");
    let form = sam.get(&format!("{path}&line_manager={amara}")).status(200).expect("Amara Nwosu");
    let typed = [("role", "researcher"), ("from-day", "2"), ("from-month", "11"), ("from-year", "2026")];
    let refused = form.submit(&format!("/people/{ify}/postings"), &typed).status(422);
    let beside: String = refused.html().select(&selector("#line_manager .wrong-text")).flat_map(|said| said.text()).collect();
    assert!(beside.contains("already below the other"), "{}", refused.text());
    let again = refused.submit(&format!("/people/{ify}/postings"), &[("again", "yes")]).status(200);
    let found = search(&sam, &again, "diane").follow("Diane Ellis").status(200);
    assert_eq!(value(&found.form(&format!("/people/{ify}/postings")), "role"), "researcher", "what was typed came along");
}
