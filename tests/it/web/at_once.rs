//! Two people at the same form at once: neither overrules the other unseen, and nothing that was typed is lost.

use ipp::{
    app::{issue_certificate, report_text, save_organisation},
    db::{certificates, duties, enrolments, evidence, organisations, people, postings},
    domain::{
        appointment::DutyKind,
        evidence::EvidenceState,
        organisation::Organisation,
        person::Posting,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
        role::Role,
    },
};

use crate::{
    app::scenes::{a_criterion, allocate, competent, draft_of, enrolment, judge, not_yet, posting, submit, version},
    support::{World, browse::Page, growth},
};

/// The same page, before each of two people.
fn both(world: &World, names: [&str; 2], path: &str) -> (Page, Page) {
    let [one, other] = names.map(|name| world.sign_in(name).get(path).status(200));
    (one, other)
}

const ADMINISTRATORS: [&str; 2] = ["sam.whitlock", "ines.hale"];

fn day(name: &str, day: &str, month: &str, year: &str) -> [(String, String); 3] {
    [("day", day), ("month", month), ("year", year)].map(|(part, value)| (format!("{name}-{part}"), value.to_owned()))
}

/// Sends the form with this action, with these fields and days typed over.
fn send(page: &Page, action: &str, typed: &[(&str, &str)], days: &[[(String, String); 3]]) -> Page {
    let days = days.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()));
    page.submit(action, &typed.iter().copied().chain(days).collect::<Vec<_>>())
}

fn value(page: &Page, action: &str, field: &str) -> String {
    page.form(action).into_iter().find(|(name, _)| name == field).map(|(_, value)| value).unwrap_or_default()
}

fn force(world: &World) -> Organisation {
    let id = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    world.service.find(|db| organisations::load(db, id)).unwrap()
}

/// An administrator changes the settings of the force meanwhile.
fn set(world: &World, change: impl FnOnce(&mut Organisation)) {
    let mut organisation = force(world);
    change(&mut organisation);
    save_organisation::change(&world.act("sam.whitlock"), &organisation).unwrap();
}

#[test]
fn two_coordinators_who_allocate_do_not_overrule_each_other_unseen() {
    let world = World::with_the_force();
    let id = crate::app::scenes::enrol(&world, "tobias.renwick");
    let path = format!("/enrolments/{id}");
    let (one, other) = both(&world, ["helen.marsh", "helen.marsh"], &path);
    let action = format!("{path}/assessor");
    let (tom, ada) = (world.person("tom.reyes").to_string(), world.person("ada.brandt").to_string());
    one.submit(&action, &[("assessor", &tom)]).status(200);
    let told = other.submit(&action, &[("assessor", &ada)]).status(409);
    let told = told.expect("nothing of yours was saved").expect("Assessor: Tom Reyes (before: nobody)");
    let assessor = || world.service.find(|db| enrolments::load(db, id)).unwrap().assessor.unwrap().to_string();
    assert_eq!((assessor(), value(&told, &action, "assessor")), (tom, ada.clone()));
    // Whoever has read that may send it again.
    told.submit(&action, &[]).status(200);
    assert_eq!(assessor(), ada);
}

#[test]
fn a_form_that_comes_back_to_be_mended_still_carries_what_it_showed_at_first() {
    let world = World::with_the_force();
    let id = crate::app::scenes::enrol(&world, "tobias.renwick");
    let path = format!("/enrolments/{id}");
    let page = world.sign_in("helen.marsh").get(&path);
    allocate(&world, "helen.marsh", id, world.person("tom.reyes")).unwrap();
    let action = format!("{path}/assessor");
    let ada = world.person("ada.brandt").to_string();
    let mended = page.submit(&action, &[("assessor", "")]).status(422).expect("Choose an assessor");
    mended.submit(&action, &[("assessor", &ada)]).status(409).expect("Tom Reyes");
    // And one that carries nothing is not taken to have shown it.
    let page = world.sign_in("helen.marsh").get(&path);
    page.submit(&action, &[("assessor", &ada), ("shown", "-")]).status(409).expect("Assessor: Tom Reyes");
    assert_eq!(world.service.find(|db| enrolments::load(db, id)).unwrap().assessor, Some(world.person("tom.reyes")));
}

#[test]
fn two_administrators_who_change_an_organisation_each_keep_what_the_other_changed() {
    let world = World::with_the_force();
    let before = force(&world);
    let path = format!("/organisations/{}", before.id);
    let (one, other) = both(&world, ADMINISTRATORS, &path);
    one.submit(&path, &[("name", "Westmarch Constabulary"), ("certificate_years", "4")]).status(200);
    let told =
        send(&other, &path, &[("certificate_years", "5"), ("currency_months", "30")], &[day("licence_until", "3", "5", "2031")]);
    let told = told.status(409).expect("Name: Westmarch Constabulary (before: Westmarch Police)");
    let told = told.expect("Years a certificate is valid: 4 (before: 3)");
    // What she had not touched is as it stands now; what she typed is as she typed it.
    let fields = ["name", "certificate_years", "currency_months", "licence_until-year"].map(|field| value(&told, &path, field));
    assert_eq!(fields, ["Westmarch Constabulary", "5", "30", "2031"]);
    assert_eq!((force(&world).name.as_str(), force(&world).settings.certificate_years), ("Westmarch Constabulary", 4));
    told.submit(&path, &[]).status(200);
    let now = force(&world);
    assert_eq!(
        (now.name.as_str(), now.settings.certificate_years, now.settings.currency_months),
        ("Westmarch Constabulary", 5, 30)
    );
    assert_eq!(now.licence_until.to_string(), "2031-05-03");
}

#[test]
fn two_administrators_who_change_a_person_do_not_undo_each_other() {
    let world = World::with_the_force();
    let kit = world.person("kit.farrow");
    let path = format!("/people/{kit}");
    let (one, other) = both(&world, ADMINISTRATORS, &path);
    one.submit(&path, &[("name", "Kit Farrow-Hale")]).status(200);
    let told = other.submit(&path, &[("email", "KIT.FARROW@westmarch.example")]).status(409);
    let told = told.expect("Name: Kit Farrow-Hale (before: Kit Farrow)");
    assert_eq!(value(&told, &path, "name"), "Kit Farrow-Hale");
    told.submit(&path, &[]).status(200);
    let now = world.service.find(|db| people::load(db, kit)).unwrap();
    assert_eq!((now.name.as_str(), now.email.as_str()), ("Kit Farrow-Hale", "KIT.FARROW@westmarch.example"));
    // Another address that is asked for takes the place of one before: that is seen as well.
    let (one, other) = both(&world, ADMINISTRATORS, &path);
    let asked =
        |page: &Page, email: &str| page.submit(&path, &[("email", email), ("signature", ipp::cli::demonstration::PASSWORD)]);
    asked(&one, "kit.hale@westmarch.example").status(200);
    let told = asked(&other, "kit.farrow-hale@westmarch.example").status(409);
    told.expect("Another address, asked for: kit.hale@westmarch.example (before: none)");
    assert_eq!(growth::count(&world, &format!("address_changes WHERE person_id = {kit}")), 1);
}

#[test]
fn two_administrators_who_end_a_posting_do_not_move_its_last_day_unseen() {
    let world = World::with_the_force();
    let held = posting(&world, "kit.farrow");
    let path = format!("/people/{}?form=end-posting&posting={}", held.person, held.id);
    let action = format!("/postings/{}/end", held.id);
    let (one, other) = both(&world, ADMINISTRATORS, &path);
    let last = |month| [day("last", "31", month, "2027")];
    send(&one, &action, &[], &last("3")).status(200);
    let told = send(&other, &action, &[], &last("5")).status(409).expect("Last day: 31 March 2027 (before: none)");
    assert_eq!(["last-day", "last-month", "last-year"].map(|field| value(&told, &action, field)), ["31", "5", "2027"]);
    let ends = || world.service.find(|db| postings::load(db, held.id)).unwrap().until.unwrap().to_string();
    assert_eq!(ends(), "2027-03-31");
    told.submit(&action, &[("reason", "stays_longer")]).status(200);
    assert_eq!(ends(), "2027-05-31");
}

#[test]
fn a_posting_that_was_started_meanwhile_is_not_ended_by_the_next_unseen() {
    let world = World::with_the_force();
    let held = posting(&world, "kit.farrow");
    let path = format!("/people/{}?form=posting&organisation={}", held.person, held.organisation);
    let action = format!("/people/{}/postings", held.person);
    let (one, other) = both(&world, ADMINISTRATORS, &path);
    let typed = |role| [("role", role), ("ends_before", "yes")];
    send(&one, &action, &typed(Role::IntelligenceAnalyst.as_str()), &[day("from", "1", "12", "2026")]).status(200);
    let told = send(&other, &action, &typed(Role::Researcher.as_str()), &[day("from", "5", "12", "2026")]).status(409);
    let now = |role: Role| format!("Open posting there: {}, since 1 December 2026", role.label().to_lowercase());
    let told = told.expect(&now(Role::IntelligenceAnalyst));
    assert_eq!(
        (value(&told, &action, "role"), value(&told, &action, "from-day")),
        (Role::Researcher.as_str().into(), "5".into())
    );
    let of = || world.service.find(|db| postings::of(db, held.person)).unwrap();
    assert!(of().iter().any(|one: &Posting| one.role == Role::IntelligenceAnalyst && one.until.is_none()), "it goes on");
    told.submit(&action, &[]).status(200);
    assert!(
        of().iter()
            .any(|one| one.role == Role::IntelligenceAnalyst && one.until.is_some_and(|last| last.to_string() == "2026-12-04"))
    );
}

#[test]
fn two_who_end_a_duty_do_not_shorten_it_unseen() {
    let world = World::with_the_force();
    let tom = world.person("tom.reyes");
    let held = world.service.find(|db| duties::current(db, tom, world.now().day())).unwrap();
    let duty = held.into_iter().find(|duty| duty.kind == DutyKind::Assessor).unwrap();
    let path = format!("/duties/{}/end", duty.id);
    let (one, other) = both(&world, ["helen.marsh", "sam.whitlock"], &path);
    send(&one, &path, &[], &[day("last", "20", "12", "2026")]).status(200);
    let told = send(&other, &path, &[], &[day("last", "10", "12", "2026")]).status(409);
    let told = told.expect("Last day: 20 December 2026 (before:");
    let until = || world.service.find(|db| duties::load(db, duty.id)).unwrap().until.unwrap().to_string();
    assert_eq!((until(), value(&told, &path, "last-day")), ("2026-12-20".into(), "10".into()));
    told.submit(&path, &[]).status(200);
    assert_eq!(until(), "2026-12-10");
}

#[test]
fn a_trainee_declares_a_conflict_about_the_assessor_their_page_names() {
    let world = World::with_the_force();
    let enrolled = enrolment(&world, "zainab.holroyd");
    let path = format!("/enrolments/{}", enrolled.id);
    let page = world.sign_in("zainab.holroyd").get(&path);
    allocate(&world, "helen.marsh", enrolled.id, world.person("ada.brandt")).unwrap();
    let action = format!("{path}/conflicts");
    let told = page.submit(&action, &[("conflict_reason", "We share a house")]).status(409);
    let told = told.expect("Assessor: Ada Brandt (before: Tom Reyes)");
    assert_eq!(value(&told, &action, "conflict_reason").trim(), "We share a house");
    assert_eq!(growth::count(&world, "conflicts"), 0);
}

#[test]
fn an_enrolment_has_the_dates_and_the_role_that_its_form_showed() {
    let world = World::with_the_force();
    let tobias = posting(&world, "tobias.renwick");
    let form = || world.sign_in("helen.marsh").get("/enrolments/new");
    let enrol = |page: &Page| page.submit("/enrolments", &[("person", &tobias.person.to_string())]);
    let page = form();
    set(&world, |force| force.settings.due_months += 2);
    enrol(&page).status(409).expect("Months to the due day: 20 (before: 18)");
    let page = form();
    let other = if tobias.role == Role::IntelligenceAnalyst { Role::Researcher } else { Role::IntelligenceAnalyst };
    growth::run(&world, &format!("UPDATE postings SET role = '{}' WHERE id = {}", other.as_str(), tobias.id));
    let told = enrol(&page).status(409).expect("Role in which Tobias Renwick is posted");
    assert_eq!(world.service.find(|db| enrolments::of(db, tobias.person)).unwrap().len(), 0);
    assert_eq!(value(&told, "/enrolments", "person"), tobias.person.to_string());
    told.submit("/enrolments", &[]).status(200);
    assert_eq!(world.service.find(|db| enrolments::of(db, tobias.person)).unwrap()[0].role, other);
}

#[test]
fn a_certificate_is_issued_for_the_time_that_the_page_named() {
    let world = World::with_the_force();
    let hamish = enrolment(&world, "hamish.oduya").id;
    let path = format!("/enrolments/{hamish}");
    let action = format!("{path}/certificate");
    let page = world.sign_in("helen.marsh").get(&path);
    set(&world, |force| force.settings.certificate_years = 1);
    let told = page.submit(&action, &[]).status(409).expect("Last valid day: 22 November 2027 (before: 22 November 2029)");
    assert!(world.service.find(|db| certificates::of_enrolment(db, hamish)).unwrap().is_none());
    told.submit(&action, &[]).status(200);
    assert!(world.service.find(|db| certificates::of_enrolment(db, hamish)).unwrap().is_some());
}

#[test]
fn a_certificate_issued_meanwhile_is_not_issued_again() {
    let world = World::with_the_force();
    let hamish = enrolment(&world, "hamish.oduya").id;
    let page = world.sign_in("helen.marsh").get(&format!("/enrolments/{hamish}"));
    issue_certificate::issue(&world.act("helen.marsh"), hamish).unwrap();
    page.submit(&format!("/enrolments/{hamish}/certificate"), &[]).status(409).expect("already been issued");
}

#[test]
fn evidence_that_was_judged_meanwhile_is_not_withdrawn_and_its_page_says_what_happened() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let sent = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let path = format!("/evidence/{}", sent.id);
    let zainab = world.sign_in("zainab.holroyd");
    let page = zainab.get(&path);
    judge(&world, "tom.reyes", sent.id, &competent()).unwrap();
    let told = page.submit(&format!("{path}/withdrawal"), &[]).status(409).expect("How it stands:");
    told.expect("A judged version cannot change");
    assert_eq!(version(&world, sent.id).state, EvidenceState::Judged);
}

#[test]
fn a_version_is_answered_and_a_draft_discarded_as_their_page_showed_them() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let sent = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    let zainab = world.sign_in("zainab.holroyd");
    let path = format!("/evidence/{}", sent.id);
    zainab.get(&path).submit(&format!("{path}/withdrawal"), &[]).status(200);
    let revision = format!("{path}/revision");
    let (one, other) = (zainab.get(&path), zainab.get(&path));
    one.submit(&revision, &[]).status(200);
    other.submit(&revision, &[]).status(409).expect("A new version has already been begun").expect("See the newest version");
    let draft = draft_of(&world, sent.evidence);
    let discarding = format!("/evidence/{draft}/discarding");
    let page = zainab.get(&discarding).status(200);
    let whole = [("intent", "submit"), ("own_work", "yes"), ("sanitised", "yes")];
    zainab.get(&format!("/evidence/{draft}/edit")).submit(&format!("/evidence/{draft}"), &whole).status(200);
    page.submit(&discarding, &[]).status(409).expect("How it stands:");
    assert!(world.service.find(|db| evidence::load(db, draft)).is_ok());
}

#[test]
fn evidence_that_was_reported_meanwhile_is_not_answered_as_if_it_had_only_come_back() {
    let world = World::with_the_force();
    let criterion = a_criterion(&world, "zainab.holroyd", CriterionStanding::NotStarted);
    let sent = submit(&world, "zainab.holroyd", &[criterion]).unwrap();
    judge(&world, "tom.reyes", sent.id, &not_yet()).unwrap();
    let path = format!("/evidence/{}", sent.id);
    let zainab = world.sign_in("zainab.holroyd");
    let page = zainab.get(&path);
    report_text::report(&world.act("tom.reyes"), Reported::Evidence(sent.id), ReportReason::NamesSomebody).unwrap();
    let revision = format!("{path}/revision");
    page.submit(&revision, &[]).status(409).expect("How it stands:");
    assert_eq!(growth::count(&world, &format!("evidence_versions WHERE evidence_id = {}", sent.evidence)), 1);
    zainab.get(&path).submit(&revision, &[]).status(200);
    assert_eq!(growth::count(&world, &format!("evidence_versions WHERE evidence_id = {}", sent.evidence)), 2);
}
