//! Addresses that nobody would write in good faith: each gets an answer, and none brings the service down.

use ipp::web::{request::Method, routes::ROUTES};

use super::matrix::{MATRIX, Objects};
use crate::support::{World, growth};

/// Every parameter that a page reads from its address.
const PARAMETERS: &[&str] = &[
    "before",
    "after",
    "month",
    "name",
    "search",
    "person",
    "line_manager",
    "role",
    "status",
    "stage",
    "sort",
    "form",
    "organisation",
    "posting",
    "duty",
    "unit",
    "work",
    "done",
    "next",
];

const VALUES: &[&str] = &[
    "-9999-01-01.1",
    "-9999-01-01~1~a",
    "%2B262142-12-31.1",
    "-9999-01",
    "2026-11-23.9223372036854775807",
    "2026-11-23~-9223372036854775808~%F0%9F%91%AE",
    "-9223372036854775808.%F0%9F%91%AE",
    "99999999999999999999",
    "9223372036854775807",
    "-1",
    "%00",
    "%FF",
    "%E2%80%AE",
    "%25%5C_'%22%3B--",
];

#[test]
fn a_search_longer_than_any_name_searches_for_nothing() {
    let world = World::with_the_force();
    growth::crowd(&world, 1..=100);
    // Doubled by its escapes, this is more than a database takes for a pattern.
    let long = "_".repeat(26_000);
    for (name, path) in [
        ("sam.whitlock", "/people?name="),
        ("helen.marsh", "/team?name="),
        ("helen.marsh", "/enrolments/new?search="),
        ("sam.whitlock", "/people/1?form=posting&organisation=1&search="),
    ] {
        world.sign_in(name).get(&format!("{path}{long}")).status(200);
    }
}

#[test]
fn no_query_is_answered_with_a_fault() {
    let world = World::with_the_force().shown_as_demonstration();
    // Else the service says of itself that letters wait.
    world.letters();
    let objects = Objects::of(&world);
    let mut faults = Vec::new();
    for route in ROUTES.iter().filter(|route| route.method == Method::Get) {
        let allowed = MATRIX.iter().find(|(method, path, _)| (*method, *path) == (Method::Get, route.path));
        let visitor = match allowed.and_then(|(.., allowed)| allowed.first()) {
            Some(name) => world.sign_in(name),
            None => world.visitor(),
        };
        let path = objects.path(route.path);
        for value in VALUES {
            let all: Vec<String> = PARAMETERS.iter().map(|name| format!("{name}={value}")).collect();
            // All at once; and those by which lists are cut, one by one, since the first that is refused may hide the next.
            for query in [all.join("&")].iter().chain(&all[..3]) {
                let status = visitor.get(&format!("{path}?{query}")).status;
                if status >= 500 {
                    faults.push(format!("{path}?{query}: {status}"));
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
