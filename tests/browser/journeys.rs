//! The journeys without JavaScript.

use ipp::cli::demonstration::PASSWORD;

use crate::{
    driver::{Browser, journey},
    support::World,
};

#[test]
fn a_piece_of_work_becomes_evidence_and_is_signed_off() {
    let world = World::with_the_force();
    let address = world.address().to_owned();
    journey(async {
        let browser = Browser::open(&address, false, 1280).await;
        browser.sign_in("zainab.holroyd@westmarch.example").await;
        browser.follow("Log a piece of work").await;
        browser.choose("#kind", "provenance-confirmed").await;
        for (field, text) in [
            ("#from", "20"),
            ("[name=from-month]", "11"),
            ("[name=from-year]", "2026"),
            ("#title", "A line of reporting, checked"),
            ("#asked", "Asked to check a line of reporting before a meeting"),
            ("#did", "Compared five reports with their originals"),
            ("#came_of_it", "Two products were corrected"),
            ("#learned", "Ask how the source knows"),
            ("#system", "Intelligence system"),
            ("#reference", "IR/900"),
            ("#holder", "Intelligence unit"),
        ] {
            browser.fill(field, text).await;
        }
        browser.click("[name=part][value=did_it]").await;
        browser.press("Suggest criteria").await;
        browser.expect("Suggested").await;
        browser.click("[name=claims]").await;
        browser.fill(".claim:has(:checked) textarea", "I traced three reports to one original").await;
        browser.press("Submit").await;
        // Both declarations are missing: the summary says so, and nothing typed is lost.
        browser.expect("There is a problem").await;
        browser.click("[name=own_work]").await;
        browser.click("[name=sanitised]").await;
        browser.press("Submit").await;
        browser.expect("Your evidence is with your assessor").await;

        browser.sign_in("tom.reyes@westmarch.example").await;
        browser.follow("Queue").await;
        browser.follow("A line of reporting, checked").await;
        browser.expect("I traced three reports to one original").await;
        for test in ["valid", "authentic", "current", "sufficient", "reliable"] {
            browser.click(&format!("[name^=test-][name$=-{test}][value=yes]")).await;
        }
        browser.click("[name^=outcome-][value=competent]").await;
        browser.fill("[name^=feedback-]", "Clear on independence").await;
        browser.fill("[name=signature]", PASSWORD).await;
        browser.press("Sign").await;
        browser.expect("Your decisions are signed").await;

        browser.sign_in("zainab.holroyd@westmarch.example").await;
        browser.expect("1 of 45").await;
        browser.close().await;
    });
}

#[test]
fn a_complete_portfolio_becomes_a_certificate_on_the_manager_s_list() {
    let world = World::with_the_force();
    let address = world.address().to_owned();
    journey(async {
        let browser = Browser::open(&address, false, 1280).await;
        browser.sign_in("tom.reyes@westmarch.example").await;
        browser.follow("My trainees").await;
        browser.follow("Bronwen Iveson").await;
        browser.fill("[name=signature]", PASSWORD).await;
        browser.press("Make the award").await;
        browser.expect("The award is made").await;

        browser.sign_in("helen.marsh@westmarch.example").await;
        browser.follow("Enrolments").await;
        browser.follow("Bronwen Iveson").await;
        browser.press("Issue").await;
        browser.expect("The certificate is issued").await;

        browser.sign_in("ify.okafor@westmarch.example").await;
        browser.follow("Expiry").await;
        browser.follow("valid longer").await;
        browser.expect("Bronwen Iveson").await;
        browser.close().await;
    });
}

#[test]
fn a_new_person_sets_a_password_and_signs_in_by_keyboard_alone() {
    let world = World::with_the_force().shown_as_demonstration();
    world.letters();
    let address = world.address().to_owned();
    journey(async {
        let browser = Browser::open(&address, false, 1280).await;
        browser.sign_in("sam.whitlock@westmarch.example").await;
        browser.goto("/people/new").await;
        browser.fill("#name", "Nia Bevan").await;
        browser.fill("#email", "nia.bevan@westmarch.example").await;
        browser.press("Add").await;
        browser.expect("Nia Bevan").await;
        let letter = world.letters().into_iter().find(|letter| letter.address.starts_with("nia")).unwrap();
        let path = letter.body.lines().find_map(|line| line.strip_prefix("http://127.0.0.1")).unwrap().to_owned();
        browser.client.delete_all_cookies().await.unwrap();
        browser.goto(&path).await;
        browser.fill("#password", "kettle orbit plum").await;
        browser.fill("#again", "kettle orbit plum\u{E007}").await;
        browser.expect("Your password is set").await;
        // From the first field with the keyboard: address, Tab, password, Enter.
        browser.fill("#email", "nia.bevan@westmarch.example\u{E004}kettle orbit plum\u{E007}").await;
        browser.expect("Nia").await;
        browser.close().await;
    });
}
