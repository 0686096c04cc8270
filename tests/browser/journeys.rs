//! The journeys without JavaScript.

use ipp::cli::demonstration::PASSWORD;

use crate::{
    driver::{Browser, journey},
    looks::{path_in, submitted},
    scenes,
    support::World,
};

/// The Friday before every test begins.
const FRIDAY: [&str; 3] = ["20", "11", "2026"];

/// A journey at a browser as wide as a desk has.
fn at_a_desk(world: &World, steps: impl AsyncFnOnce(&Browser)) {
    journey(async {
        let browser = Browser::open(world.address(), false, 1280).await;
        steps(&browser).await;
        browser.close().await;
    });
}

#[test]
fn a_piece_of_work_becomes_evidence_and_is_signed_off() {
    let world = World::with_the_force();
    at_a_desk(&world, async |browser| {
        browser.sign_in("zainab.holroyd").await;
        browser.follow("Log a piece of work").await;
        browser.choose("#kind", "provenance-confirmed").await;
        browser.fill_day("from", FRIDAY).await;
        for (field, text) in [
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

        browser.sign_in("tom.reyes").await;
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

        browser.sign_in("zainab.holroyd").await;
        browser.expect("1 of 45").await;
    });
}

#[test]
fn a_complete_portfolio_becomes_a_certificate_on_the_manager_s_list() {
    let world = World::with_the_force();
    at_a_desk(&world, async |browser| {
        browser.sign_in("tom.reyes").await;
        browser.follow("My trainees").await;
        browser.follow("Bronwen Iveson").await;
        browser.fill("[name=signature]", PASSWORD).await;
        browser.press("Make the award").await;
        browser.expect("The award is made").await;

        browser.sign_in("helen.marsh").await;
        browser.follow("Enrolments").await;
        browser.follow("Bronwen Iveson").await;
        browser.press("Issue").await;
        browser.expect("The certificate is issued").await;

        browser.sign_in("ify.okafor").await;
        browser.follow("Expiry").await;
        browser.follow("valid longer").await;
        browser.expect("Bronwen Iveson").await;
    });
}

#[test]
fn a_new_person_sets_a_password_and_signs_in_by_keyboard_alone() {
    let world = World::with_the_force().shown_as_demonstration();
    world.letters();
    at_a_desk(&world, async |browser| {
        browser.sign_in("sam.whitlock").await;
        browser.goto("/people/new").await;
        browser.fill("#name", "Nia Bevan").await;
        browser.fill("#email", "nia.bevan@westmarch.example").await;
        browser.press("Add").await;
        browser.expect("Nia Bevan").await;
        let letter = world.letters().into_iter().find(|letter| letter.address.starts_with("nia")).unwrap();
        let path = path_in(&letter);
        browser.client.delete_all_cookies().await.unwrap();
        browser.goto(&path).await;
        browser.fill("#password", "kettle orbit plum").await;
        browser.fill("#again", "kettle orbit plum\u{E007}").await;
        browser.expect("Your password is set").await;
        // From the first field with the keyboard: address, Tab, password, Enter.
        browser.fill("#email", "nia.bevan@westmarch.example\u{E004}kettle orbit plum\u{E007}").await;
        browser.expect("Nia").await;
    });
}

#[test]
fn evidence_that_came_back_is_answered_with_a_new_version() {
    let world = World::with_the_force();
    let version = submitted(&world);
    at_a_desk(&world, async |browser| {
        browser.sign_in("tom.reyes").await;
        browser.goto(&format!("/assessments/{version}")).await;
        browser.fill("#send_back_reason", "Say how you compared the two reports").await;
        browser.press("Send the whole back unjudged").await;
        browser.expect("sent back with your reason").await;

        browser.sign_in("zainab.holroyd").await;
        browser.follow("Provenance check").await;
        browser.expect("Say how you compared the two reports").await;
        browser.press("Answer with a new version").await;
        browser.expect("Say how you compared the two reports").await;
        browser.fill("#did", "Compared both line by line with their originals").await;
        browser.click("[name=own_work]").await;
        browser.click("[name=sanitised]").await;
        browser.press("Submit").await;
        browser.expect("Your evidence is with your assessor").await;

        browser.sign_in("tom.reyes").await;
        browser.follow("Queue").await;
        browser.follow("Provenance check").await;
        browser.expect("Compared both line by line with their originals").await;
    });
}

#[test]
fn somebody_is_enrolled_and_allocated_and_a_conflict_bars_the_assessor() {
    let world = World::with_the_force();
    let tobias = world.person("tobias.renwick");
    let tom = world.person("tom.reyes");
    at_a_desk(&world, async |browser| {
        browser.sign_in("helen.marsh").await;
        browser.follow("Enrolments").await;
        browser.follow("Enrol a person").await;
        browser.choose("#person", &tobias.to_string()).await;
        browser.press("Enrol").await;
        browser.expect("The person is enrolled").await;
        browser.expect("allows 18 months").await;
        browser.choose("#assessor", &tom.to_string()).await;
        browser.press("Allocate").await;
        browser.expect("The assessor is allocated").await;

        browser.sign_in("tom.reyes").await;
        browser.follow("My trainees").await;
        browser.follow("Tobias Renwick").await;
        browser.click("details:has(#conflict_reason) summary").await;
        browser.fill("#conflict_reason", "We share a house").await;
        browser.press("Declare the conflict").await;
        browser.expect("The conflict is declared").await;

        browser.sign_in("helen.marsh").await;
        browser.follow("Enrolments").await;
        browser.follow("Tobias Renwick").await;
        browser.expect("A conflict with this trainee is declared").await;
    });
}

#[test]
fn learning_and_cpd_rest_on_work() {
    let world = World::with_the_force();
    let progress = scenes::progress(&world, "amara.nwosu");
    let unit = world.service.find(|db| ipp::db::progress::units(db, &world.service.shelf, &progress)).unwrap()[0].id;
    at_a_desk(&world, async |browser| {
        browser.sign_in("amara.nwosu").await;
        browser.follow("Learning").await;
        browser.follow("Log learning").await;
        browser.choose("#unit", &unit.to_string()).await;
        browser.fill_day("on", FRIDAY).await;
        browser.click("[name=way][value=practical_experience]").await;
        browser.fill("#title", "Grading a report with a colleague").await;
        browser.fill("#learned", "Say first how the source can know").await;
        browser.press("Log").await;
        // Practical experience rests on work, and none was named.
        browser.expect("There is a problem").await;
        browser.click("[name=works]").await;
        browser.press("Log").await;
        browser.expect("Your learning is logged").await;

        browser.sign_in("kit.farrow").await;
        browser.follow("CPD").await;
        browser.follow("Log CPD").await;
        browser.fill_day("on", FRIDAY).await;
        browser.fill("#title", "Read the new guidance on grading").await;
        browser.fill("#what", "Read it, and went through three old reports with it").await;
        browser.fill("#effect", "Two gradings would be lower today").await;
        browser.click("[name=works]").await;
        browser.press("Log").await;
        browser.expect("Your CPD is logged").await;
    });
}

#[test]
fn what_may_be_live_intelligence_is_reported_and_destroyed() {
    let world = World::with_the_force();
    let version = submitted(&world);
    at_a_desk(&world, async |browser| {
        browser.sign_in("tom.reyes").await;
        browser.goto(&format!("/evidence/{version}/report")).await;
        browser.click("[name=reason][value=live_intelligence]").await;
        browser.press("Report and hide it").await;
        browser.expect("hidden from everyone but the security contact").await;

        browser.sign_in("noor.vasquez").await;
        browser.follow("Reports").await;
        browser.follow("2026").await;
        browser.expect("Compared it with its originals").await;
        browser.press("Destroy the text for good").await;
        browser.expect("The text is destroyed").await;
        browser.expect("Who, when and why remain").await;
    });
}

#[test]
fn a_manager_finds_who_needs_help_and_who_is_valid_when() {
    let world = World::with_the_force();
    journey(async {
        for width in [1280, 320] {
            let browser = Browser::open(world.address(), false, width).await;
            browser.sign_in("ify.okafor").await;
            browser.goto("/team").await;
            browser.follow("behind").await;
            browser.expect("Dominic Ashgrove").await;
            browser.follow("Dominic Ashgrove").await;
            browser.expect("below 80 per cent of the plan").await;
            browser.goto("/expiry").await;
            browser.follow("at the end of March 2027").await;
            browser.expect("Only certificates that are valid on").await;
            browser.close().await;
        }
    });
}

#[test]
fn after_a_move_the_new_manager_sees_the_certificate_and_nothing_else() {
    let world = World::with_the_force();
    at_a_desk(&world, async |browser| {
        browser.sign_in("ify.okafor").await;
        browser.goto("/team").await;
        browser.follow("Nadia Ferris-Coombe").await;
        browser.expect("Harbour").await;
        browser.follow("HPA-").await;
        browser.expect("Harbour").await;
        // What it rests on stays where it was earned.
        browser.lacks("What it rests on").await;
    });
}

#[test]
fn a_trainee_sees_who_looked_and_a_coordinator_what_was_done() {
    let world = World::with_the_force();
    at_a_desk(&world, async |browser| {
        browser.sign_in("tom.reyes").await;
        browser.goto("/queue").await;
        browser.sign_in("amara.nwosu").await;
        browser.goto("/account").await;
        browser.follow("Who has looked at my record").await;
        browser.expect("Tom Reyes").await;
        browser.expect("Assessor").await;
        browser.sign_in("helen.marsh").await;
        browser.follow("Activity").await;
        browser.expect("Certificate issued").await;
        browser.choose("#area", "duties").await;
        browser.press("Show").await;
        browser.expect("Duty proposed").await;
        browser.lacks("Certificate issued").await;
        browser.goto("/activity?area=programme").await;
        browser.follow("Tom Reyes").await;
        browser.expect("Done by Tom Reyes").await;
    });
}
