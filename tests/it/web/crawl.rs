//! Every page that can be reached by links, as everyone: one heading, labelled fields, no link that leads nowhere.

use std::collections::{BTreeSet, VecDeque};

use crate::support::{
    World,
    browse::{Page, selector},
};

const PEOPLE: &[&str] = &[
    "amara.nwosu",
    "tom.reyes",
    "helen.marsh",
    "ify.okafor",
    "noor.vasquez",
    "sam.whitlock",
    "kit.farrow",
    "tobias.renwick",
    "gareth.ainscough",
    "bethan.osgood-pryce",
];

fn markup_faults(page: &Page) -> Vec<String> {
    let html = page.html();
    let mut faults = Vec::new();
    if html.select(&selector("h1")).count() != 1 {
        faults.push(format!("{} headings of the first order", html.select(&selector("h1")).count()));
    }
    let mut ids = BTreeSet::new();
    for element in html.select(&selector("[id]")) {
        if !ids.insert(element.value().attr("id").unwrap()) {
            faults.push(format!("the id {} twice", element.value().attr("id").unwrap()));
        }
    }
    let labelled: BTreeSet<_> = html.select(&selector("label[for]")).filter_map(|label| label.value().attr("for")).collect();
    for field in html.select(&selector("input:not([type=hidden]):not([type=submit]), select, textarea")) {
        let element = field.value();
        let named = element.attr("aria-label").is_some() || element.attr("aria-labelledby").is_some();
        if !named && !element.attr("id").is_some_and(|id| labelled.contains(id)) {
            faults.push(format!("the field {} has no label", element.attr("name").unwrap_or("?")));
        }
    }
    for form in html.select(&selector("form[method=post]")) {
        for token in ["csrf", "key"] {
            if form.select(&selector(&format!("input[name={token}]"))).next().is_none() {
                faults.push(format!("a form without {token}"));
            }
        }
    }
    let mut keys = BTreeSet::new();
    for key in html.select(&selector("form[method=post] input[name=key]")) {
        if !keys.insert(key.value().attr("value")) {
            faults.push("two forms with one key".to_owned());
        }
    }
    let mut level = 0;
    for heading in html.select(&selector("h1, h2, h3, h4")) {
        let next: u32 = heading.value().name()[1..].parse().unwrap();
        if next > level + 1 {
            faults.push(format!("a heading jumps from {level} to {next}"));
        }
        level = next;
    }
    for inline in ["[style]", "script"] {
        if html.select(&selector(inline)).next().is_some() {
            faults.push(format!("inline {inline}"));
        }
    }
    faults
}

#[test]
fn every_page_is_whole_and_every_link_leads_somewhere() {
    let world = World::with_the_force();
    let mut faults = Vec::new();
    let mut patterns = BTreeSet::new();
    for name in PEOPLE {
        let visitor = world.sign_in(name);
        let mut waiting = VecDeque::from(["/".to_owned()]);
        let mut seen = BTreeSet::from(["/".to_owned()]);
        // A hundred pages a person reach every kind of page.
        while let Some(path) = waiting.pop_front().filter(|_| seen.len() < 400) {
            let page = visitor.get(&path);
            if page.status != 200 {
                faults.push(format!("{name}: {path} answers {}", page.status));
                continue;
            }
            let kind: String = path.split('?').next().unwrap().chars().filter(|c| !c.is_ascii_digit()).collect();
            let first_of_its_kind = patterns.insert(format!("{name} {kind}"));
            if !path.contains(".csv") && first_of_its_kind {
                faults.extend(markup_faults(&page).into_iter().map(|fault| format!("{name}: {path}: {fault}")));
            }
            for link in page.links("") {
                let local = link.starts_with('/') && !link.starts_with("/assets/");
                let kind: String = link.split('?').next().unwrap().chars().filter(|c| !c.is_ascii_digit()).collect();
                // Ten of each kind are enough.
                let alike = seen
                    .iter()
                    .filter(|known| known.split('?').next().unwrap().chars().filter(|c| !c.is_ascii_digit()).eq(kind.chars()))
                    .count();
                if local && alike < 10 && seen.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    assert!(patterns.len() > 60, "only {} kinds of page were reached", patterns.len());
}
