//! Publishing an edition: a file that is wrong is refused in a sentence, and a published one never changes.

use ipp::app::publish_curriculum;

use super::scenes::*;
use crate::support::World;

fn file(code: &str, organisation: &str, unit: &str) -> String {
    format!(
        r#"{{ "code": "{code}", "title": "A standard", "demonstration": true, "published_on": "2026-01-01", "organisation": {organisation},
              "kinds_of_work": [], "units": [{{ "code": "U1", "title": "Sources", {unit} }}] }}"#
    )
}

const CRITERIA: &str =
    r#""criteria": [{ "code": "U1.1", "text": "Can", "look_for": "It", "kinds_of_work": [], "evidence_minimum": 1 }]"#;

#[test]
fn what_does_not_fit_together_is_refused() {
    let world = World::with_the_force();
    let publish = |text: &str| publish_curriculum::publish(&world.service, text, world.now());
    for (organisation, unit, sentence) in [
        ("null", "\"kind\": \"bolt_on\"", "bolt-on units belong to an edition of an organisation"),
        ("\"HPA\"", "\"kind\": \"core\"", "bolt-on units belong to an edition of an organisation"),
        ("\"NONE\"", "\"kind\": \"bolt_on\"", "There is no organisation with the code NONE"),
        ("null", "\"kind\": \"role\"", "a role unit names its role"),
        ("null", "\"kind\": \"core\", \"role\": \"researcher\"", "a role unit names its role"),
        ("null", "\"kind\": \"role\", \"role\": \"constable\"", "its role is not one of the nine"),
        ("null", "\"kind\": \"nice\"", "its kind must be core, role or bolt_on"),
    ] {
        let said = refused(publish(&file("NEW", organisation, &format!("{unit}, {CRITERIA}"))));
        assert!(said.contains(sentence), "{unit}: {said}");
    }
    assert!(refused(publish(&file("NEW", "null", "\"kind\": \"core\", \"criteria\": []"))).contains("it has no criteria"));
    assert!(refused(publish("{}")).contains("cannot be read"));
}

#[test]
fn an_edition_is_published_once() {
    let world = World::with_the_force();
    let text = file("NEW", "null", &format!("\"kind\": \"core\", {CRITERIA}"));
    publish_curriculum::publish(&world.service, &text, world.now()).unwrap();
    let said = refused(publish_curriculum::publish(&world.service, &text, world.now()));
    assert!(said.contains("already published, and a published edition never changes"), "{said}");
}
