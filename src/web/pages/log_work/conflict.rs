//! What is said when a draft changed while somebody wrote: how it stands now, and what they typed.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::{
    app::work_form::WorkForm,
    db::evidence::EvidenceVersion,
    domain::{
        evidence::Method,
        work::{Marking, Part},
    },
    web::{
        form::Form,
        html::{button_link, panel, prose, summary_list},
    },
};

/// A field with what stands in it.
pub struct Said {
    name: String,
    content: String,
}

/// What a form holds, field by field, in words.
pub fn typed(form: &Form, model: &WorkForm) -> Vec<Said> {
    let boxes = |name: &str| {
        let parts = ["day", "month", "year"].map(|part| form.trimmed(&format!("{name}-{part}")).to_owned());
        parts.join(" ").trim().to_owned()
    };
    let kind = model.kinds.iter().find(|kind| kind.code == form.value("kind")).map_or("", |kind| kind.title.as_str());
    let word = |label: Option<&'static str>| label.unwrap_or_default().to_owned();
    let text = |name: &str| form.trimmed(name).to_owned();
    let yes = |name: &str| if form.has(name, "yes") { "Yes".to_owned() } else { String::new() };
    let plain = [
        ("Kind of work", kind.to_owned()),
        ("First day", boxes("from")),
        ("Last day", boxes("until")),
        ("Title", text("title")),
        ("Part played", word(form.value("part").parse::<Part>().ok().map(Part::label))),
        ("Asked to do", text("asked")),
        ("Did, and why", text("did")),
        ("Came of it", text("came_of_it")),
        ("Learned", text("learned")),
        ("System", text("system")),
        ("Reference", text("reference")),
        ("Holder", text("holder")),
        ("Marking", word(form.value("marking").parse::<Marking>().ok().map(Marking::label))),
        ("To be assessed by", word(form.value("method").parse::<Method>().ok().map(Method::label))),
        ("My own work", yes("own_work")),
        ("No live intelligence", yes("sanitised")),
    ];
    let criteria = model.programme.iter().flat_map(|programme| &programme.units).flat_map(|unit| &unit.criteria);
    let claims = criteria.filter(|criterion| form.has("claims", &criterion.id.to_string())).map(|criterion| Said {
        name: format!("Shows {}", criterion.code),
        content: match form.trimmed(&format!("reason-{}", criterion.id)) {
            "" => "No reason given yet".to_owned(),
            reason => reason.to_owned(),
        },
    });
    plain.into_iter().map(|(name, content)| Said { name: name.to_owned(), content }).chain(claims).collect()
}

/// What stands now, where it is not what was typed.
pub fn between(stands: &Form, typed_now: &Form, model: &WorkForm) -> Vec<Said> {
    let (now, mine) = (typed(stands, model), typed(typed_now, model));
    let names: Vec<&String> = now.iter().chain(&mine).map(|said| &said.name).collect();
    let content = |list: &[Said], name: &str| {
        list.iter().find(|said| said.name == name).map(|said| said.content.clone()).unwrap_or_default()
    };
    let mut met = BTreeSet::new();
    names
        .into_iter()
        .filter(|name| met.insert((*name).clone()))
        .map(|name| (name, content(&now, name), content(&mine, name)))
        .filter(|(_, now, mine)| now != mine)
        .map(|(name, now, _)| Said { name: name.clone(), content: now })
        .collect()
}

/// What was saved meanwhile, above the form with what was typed.
pub fn differences(list: &[Said]) -> Markup {
    panel(html! {
        h2 { "Saved meanwhile" }
        @if list.is_empty() {
            p { "What was saved is the same as what you typed." }
        } @else {
            p { "Only what differs from your own words is shown." }
            (facts(list))
            p { "Your own words are in the form below. If you save it, they replace what is shown here." }
        }
    })
}

/// The page when there is no draft any more to save to.
pub fn too_late(version: &EvidenceVersion, list: &[Said]) -> Markup {
    html! {
        h1 { "This version is no longer a draft" }
        p { "What you typed was not saved. It is below, so that you can copy what you still need." }
        p { (button_link("See the evidence as it stands", &format!("/evidence/{}", version.id))) }
        h2 { "What you typed" }
        (facts(list))
    }
}

fn facts(list: &[Said]) -> Markup {
    let rows: Vec<(&str, Markup)> = list
        .iter()
        .map(|said| {
            let content = if said.content.is_empty() {
                html! { p.soft { "Nothing" } }
            } else {
                prose(&said.content)
            };
            (said.name.as_str(), content)
        })
        .collect();
    summary_list(&rows)
}
