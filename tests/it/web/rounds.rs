//! What people meet at a form: every fault in one round, nobody offered and then refused, a draft thrown away.

use ipp::{
    app::{declare_conflict, log_work, log_work::LogWork, withdraw_evidence},
    cli::demonstration::PASSWORD,
};

use crate::{
    app::scenes,
    support::{World, browse::Page, growth},
};

/// The fields to which the summary of errors leads, in order.
fn at_fault(page: &Page) -> Vec<String> {
    let html = page.html();
    let links = crate::support::browse::selector(".summary-of-errors a");
    html.select(&links).filter_map(|link| link.value().attr("href")).map(|href| href.trim_start_matches('#').to_owned()).collect()
}

#[test]
fn tom_signs_an_empty_page_and_is_told_everything_at_once() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let page = tom.get("/queue").follow("Intelligence case for a search warrant").status(200);
    let action = page.path.clone();
    let claims = page.form(&action).iter().filter(|(name, _)| name == "claim").count();
    let refused = page.submit(&action, &[]).status(422);
    let fields = at_fault(&refused);
    assert_eq!(fields.len(), claims * 6 + 1, "five tests and a decision for each claim, and the password: {fields:?}");
    assert_eq!(fields.last().map(String::as_str), Some("signature"));
    // Not yet without feedback is said beside the tests that are still open, and a wrong password with them.
    let html = refused.html();
    let outcome = html.select(&crate::support::browse::selector("input[name^=outcome-]")).next().unwrap();
    let name = outcome.value().attr("name").unwrap();
    let refused = refused.submit(&action, &[(name, "not_yet"), ("signature", "not his password")]).status(422);
    let fields = at_fault(&refused);
    assert!(fields.contains(&name.replace("outcome", "feedback")) && fields.iter().any(|field| field.starts_with("test-")));
    refused.expect("not your password");
}

#[test]
fn what_tom_wrote_about_a_version_that_was_withdrawn_meanwhile_is_given_back_to_him() {
    let world = World::with_the_force();
    let tom = world.sign_in("tom.reyes");
    let page = tom.get("/queue").follow("Intelligence case for a search warrant").status(200);
    let action = page.path.clone();
    let version: i64 = action.rsplit('/').next().unwrap().parse().unwrap();
    withdraw_evidence::withdraw(&world.act("amara.nwosu"), version.into()).unwrap();
    let claims: Vec<String> =
        page.form(&action).into_iter().filter(|(name, _)| name == "claim").map(|(_, claim)| claim).collect();
    let mut judged = vec![("signature".to_owned(), PASSWORD.to_owned())];
    for claim in &claims {
        judged.push((format!("outcome-{claim}"), "competent".to_owned()));
        judged.push((format!("feedback-{claim}"), format!("Well argued <{claim}>")));
        judged.extend(
            ["valid", "authentic", "current", "sufficient", "reliable"]
                .map(|test| (format!("test-{claim}-{test}"), "yes".to_owned())),
        );
    }
    let judged: Vec<(&str, &str)> = judged.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let stale = page.submit(&action, &judged).status(409).expect("What you typed was not saved");
    for claim in &claims {
        assert!(stale.says(&format!("Well argued <{claim}>")), "{}", stale.text());
    }
    let reason = [("send_back_reason", "It names the street")];
    page.submit(&format!("{action}/return"), &reason).status(409).expect("It names the street");
}

#[test]
fn an_early_award_lacks_its_reason_and_its_signature_in_one_round() {
    let world = World::with_the_force();
    let bronwen = scenes::enrolment(&world, "bronwen.iveson");
    // As if her programme were one of two years.
    let due = ipp::domain::calendar::months_after(bronwen.starts_on, 30);
    let terms = format!("earliest_months = 24, due_months = 30, due_on = '{due}'");
    growth::run(&world, &format!("UPDATE enrolments SET {terms} WHERE id = {}", bronwen.id));
    let tom = world.sign_in("tom.reyes");
    let path = format!("/enrolments/{}/award", bronwen.id);
    let page = tom.get(&path).status(200).submit(&path, &[("reason", "\u{200B}")]).status(422);
    assert_eq!(at_fault(&page), ["reason", "signature"]);
    page.submit(&path, &[("reason", "Two years of practice before"), ("signature", PASSWORD)]).status(200);
}

#[test]
fn sam_enters_an_organisation_with_everything_wrong_and_mends_it_in_one_round() {
    let world = World::with_the_force();
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get("/organisations/new").status(200);
    let typed = [
        ("name", "Westmarch Police"),
        ("code", "WMP"),
        ("licence_from-day", "31"),
        ("licence_from-month", "2"),
        ("licence_from-year", "2026"),
        ("earliest_months", "20"),
        ("due_months", "18"),
        ("certificate_years", "three"),
        ("currency_months", "900"),
    ];
    let refused = page.submit("/organisations", &typed).status(422);
    let mut fields = at_fault(&refused);
    fields.sort();
    let all = ["certificate_years", "code", "currency_months", "due_months", "kind", "licence_from", "licence_until", "name"];
    assert_eq!(fields, all);
    let mended = [
        ("name", "Fenland Police"),
        ("code", "FEN"),
        ("kind", "police_force"),
        ("licence_from-day", "1"),
        ("licence_until-day", "31"),
        ("licence_until-month", "12"),
        ("licence_until-year", "2030"),
        ("due_months", "24"),
        ("certificate_years", "3"),
        ("currency_months", "24"),
    ];
    let page = refused.submit("/organisations", &mended);
    page.status(200).expect("The organisation is saved");
}

#[test]
fn a_double_click_enters_an_organisation_once() {
    let world = World::with_the_force();
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get("/organisations/new").status(200);
    let typed = [
        ("name", "Fenland Police"),
        ("code", "FEN"),
        ("kind", "police_force"),
        ("licence_from-day", "1"),
        ("licence_from-month", "1"),
        ("licence_from-year", "2026"),
        ("licence_until-day", "31"),
        ("licence_until-month", "12"),
        ("licence_until-year", "2030"),
    ];
    let (first, second) = (page.submit("/organisations", &typed), page.submit("/organisations", &typed));
    assert_eq!((first.status, &first.path), (200, &second.path), "{}", second.text());
}

#[test]
fn helen_is_offered_only_those_who_may_assess_and_told_who_is_left_out() {
    let world = World::with_the_force();
    let zainab = scenes::enrolment(&world, "zainab.holroyd");
    let path = format!("/enrolments/{}", zainab.id);
    let helen = world.sign_in("helen.marsh");
    let options = |page: &Page, field: &str| -> Vec<String> {
        let html = page.html();
        let css = format!("select[name={field}] option[value]:not([value=''])");
        html.select(&crate::support::browse::selector(&css)).map(|option| option.text().collect()).collect()
    };
    let before = helen.get(&path).status(200);
    assert!(options(&before, "assessor").iter().any(|name| name == "Ada Brandt"));
    assert!(!before.says("not to be allocated"));
    declare_conflict::declare(&world.act("helen.marsh"), zainab.id, world.person("ada.brandt"), "They share a house").unwrap();
    let page = helen.get(&path).status(200);
    assert!(!options(&page, "assessor").iter().any(|name| name == "Ada Brandt"));
    page.expect("not to be allocated to Zainab Holroyd").expect("Ada Brandt : A conflict with this trainee is declared.");
    // Nor is she offered to be declared a second time.
    let page = helen.get(&path);
    assert!(!options(&page, "conflict_assessor").iter().any(|name| name == "Ada Brandt"));
    // Whoever assesses others is not offered for their own portfolio.
    let gareth = scenes::enrolment(&world, "gareth.ainscough");
    let page = helen.get(&format!("/enrolments/{}", gareth.id)).status(200);
    assert!(!options(&page, "assessor").iter().any(|name| name == "Gareth Ainscough"));
    // What is offered is taken, and what is left out is refused by the same rule.
    let page = helen.get(&path);
    let action = format!("{path}/assessor");
    let ada = world.person("ada.brandt").to_string();
    page.submit(&action, &[("assessor", &ada)]).status(422).expect("A conflict with this trainee is declared");
}

#[test]
fn zainab_throws_a_draft_away_after_being_asked_once() {
    let world = World::with_the_force();
    let draft = LogWork { submit: false, ..scenes::some_work(&world) };
    let version = scenes::newest(&world, log_work::log(&world.act("zainab.holroyd"), &draft).unwrap());
    let zainab = world.sign_in("zainab.holroyd");
    let page = zainab.get(&format!("/evidence/{}", version.id)).status(200).expect("Go on with the draft");
    let page = page.follow("Discard the draft").status(200).expect("cannot be brought back");
    let action = page.path.clone();
    // The other window saved meanwhile: nothing is lost, and the page asks again about the draft as it stands now.
    log_work::save(&world.act("zainab.holroyd"), version.id, version.saves, &draft).unwrap();
    let page = page.submit(&action, &[]).status(409).expect("saved somewhere else");
    let fields = page.form(&action);
    let (first, second) = (zainab.post(&action, &fields), zainab.post(&action, &fields));
    first.status(200).expect("Your draft is discarded");
    assert_eq!((second.status, second.path.as_str()), (200, "/work?done=draft-discarded"), "a double click");
    assert!(!zainab.get("/work").says("Provenance check"));
    zainab.get(&action).status(404);
}

#[test]
fn whoever_holds_a_role_without_a_standard_is_not_sent_to_ask_for_the_impossible() {
    let world = World::with_the_force();
    // Nobody can be enrolled as a researcher: the curriculum has no units for it.
    let sian = world.sign_in("sian.powell").get("/").status(200).expect("The curriculum sets no standard for researcher yet");
    assert!(!sian.says("to enrol you"));
    world.sign_in("tobias.renwick").get("/").status(200).expect("To begin, ask Helen Marsh to enrol you.");
}

#[test]
fn a_certificate_says_whose_it_is_to_its_holder_too() {
    let world = World::with_the_force();
    let kit = world.sign_in("kit.farrow");
    kit.get("/certificates").follow("WMP-2026-000001").status(200).expect("Certificate WMP-2026-000001, Kit Farrow");
}

#[test]
fn what_cannot_be_seen_is_nothing_said_on_every_form() {
    const UNSEEN: &str = "\u{200B}\u{2060} \u{FEFF}";
    let world = World::with_the_force();
    let faults = |name: &str, page: &str, action: &str, fields: &[&str]| {
        let typed: Vec<(&str, &str)> = fields.iter().map(|field| (*field, UNSEEN)).collect();
        let refused = world.sign_in(name).get(page).status(200).submit(action, &typed).status(422);
        let found = at_fault(&refused);
        for field in fields {
            assert!(found.iter().any(|fault| fault == field), "{action}: {field} is not among {found:?}");
        }
    };
    faults("kit.farrow", "/cpd/new", "/cpd", &["title", "what", "effect"]);
    faults("amara.nwosu", "/learning/new", "/learning", &["title", "learned"]);
    faults("sam.whitlock", "/people/new", "/people", &["name", "email"]);
    faults("sam.whitlock", "/organisations/new", "/organisations", &["name", "code"]);
    let enrolled = scenes::enrolment(&world, "zainab.holroyd").id;
    let (page, action) = (format!("/enrolments/{enrolled}"), format!("/enrolments/{enrolled}/conflicts"));
    let ada = world.person("ada.brandt").to_string();
    let conflict = [("conflict_assessor", ada.as_str()), ("conflict_reason", UNSEEN)];
    let refused = world.sign_in("helen.marsh").get(&page).submit(&action, &conflict).status(422);
    assert_eq!(at_fault(&refused), ["conflict_reason"]);
    let judged = world.sign_in("tom.reyes").get("/queue").follow("Intelligence case for a search warrant").path;
    faults("tom.reyes", &judged, &format!("{judged}/return"), &["send_back_reason"]);
    let zainab = world.sign_in("zainab.holroyd");
    let criterion = scenes::a_criterion(&world, "zainab.holroyd", ipp::domain::progress::CriterionStanding::NotStarted);
    let (claimed, reason) = (criterion.to_string(), format!("reason-{criterion}"));
    let words = ["title", "asked", "did", "came_of_it", "learned", "system", "reference", "holder", reason.as_str()];
    let mut typed: Vec<(&str, &str)> = words.iter().map(|field| (*field, UNSEEN)).collect();
    typed.extend([("claims", claimed.as_str()), ("intent", "submit")]);
    let found = at_fault(&zainab.get("/work/new").submit("/work", &typed).status(422));
    for field in words {
        assert!(found.iter().any(|fault| fault == field), "{field} is not among {found:?}");
    }
}
