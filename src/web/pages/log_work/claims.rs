//! The criteria to choose from: those suggested for the kind of work first, then every unit, folded.

use maud::{Markup, html};

use super::form::{reason, shows_suggestions};
use crate::{
    app::{
        error::FieldErrors,
        work_form::{CriterionChoice, Programme, UnitChoice, WorkForm},
    },
    domain::{ids::CriterionId, progress::CriterionStanding},
    web::{
        form::Form,
        html::{Tone, checkbox, tag},
    },
};

/// Every relevant criterion, each once.
pub fn all(form: &Form, programme: &Programme) -> Markup {
    let kind = form.value("kind");
    let asked = shows_suggestions(form) && !kind.is_empty();
    let fits = |criterion: &CriterionChoice| asked && !criterion.shown && criterion.kinds.iter().any(|known| known == kind);
    let suggested: Vec<&CriterionChoice> =
        programme.units.iter().flat_map(|unit| &unit.criteria).filter(|criterion| fits(criterion)).collect();
    let above: Vec<CriterionId> = suggested.iter().map(|criterion| criterion.id).collect();
    html! {
        @if asked {
            h3 id="suggested" { "Suggested" }
            @if suggested.is_empty() { p { "No criterion names this kind of work. Choose from the units below." } }
            @for criterion in &suggested { (claim(form, criterion)) }
            @if !suggested.is_empty() { h3 { "All criteria" } }
        }
        @for unit in &programme.units { (group(form, unit, &above)) }
    }
}

/// Names the criterion in what is said about its reason: several reasons may be wanting, and each sentence is a link.
pub fn name_criteria(form: &mut Form, model: &WorkForm) {
    let criteria: Vec<&CriterionChoice> =
        model.programme.iter().flat_map(|programme| &programme.units).flat_map(|unit| &unit.criteria).collect();
    let mut named = FieldErrors::default();
    for (field, sentence) in form.errors().iter() {
        let criterion = field
            .strip_prefix("reason-")
            .or_else(|| field.strip_prefix("claim-"))
            .and_then(|id| criteria.iter().find(|criterion| criterion.id.to_string() == id));
        match criterion {
            Some(criterion) => named.add(field, format!("{}: {sentence}", criterion.code)),
            None => named.add(field, sentence),
        }
    }
    form.set_errors(named);
}

fn group(form: &Form, unit: &UnitChoice, above: &[CriterionId]) -> Markup {
    let rest: Vec<&CriterionChoice> = unit.criteria.iter().filter(|criterion| !above.contains(&criterion.id)).collect();
    html! {
        details.group open[rest.iter().any(|criterion| is_touched(form, criterion))] {
            summary { (heading(unit)) }
            @for criterion in &rest { (claim(form, criterion)) }
            @if rest.is_empty() { p.soft { "All of them are suggested above." } }
        }
    }
}

fn heading(unit: &UnitChoice) -> String {
    let count = unit.criteria.len();
    let word = if count == 1 { "criterion" } else { "criteria" };
    match unit.competent {
        0 => format!("{}: {count} {word}, none competent yet", unit.label),
        all if all == count => format!("{}: {count} {word}, all competent", unit.label),
        some => format!("{}: {count} {word}, {some} competent", unit.label),
    }
}

fn is_touched(form: &Form, criterion: &CriterionChoice) -> bool {
    let id = criterion.id.to_string();
    form.has("claims", &id) || form.error(&format!("claim-{id}")).is_some() || form.error(&format!("reason-{id}")).is_some()
}

fn claim(form: &Form, criterion: &CriterionChoice) -> Markup {
    let value = criterion.id.to_string();
    let (id, field) = (format!("claim-{value}"), format!("reason-{value}"));
    let question = format!("How does it show {}?", criterion.code);
    let mut boxed = checkbox(form, "claims", &value, &criterion.text).id(&id).code(&criterion.code);
    if let Some(hint) = hint(criterion.standing) {
        boxed = boxed.hint(hint);
    }
    html! {
        @if criterion.shown && !form.has("claims", &value) {
            p { strong { (criterion.code) } " " (criterion.text) " " (tag(Tone::Good, "Shown by this evidence")) }
        } @else {
            div.claim {
                (boxed)
                div.reveal { (reason(&field, &question).asked(form).rows(3)) }
            }
        }
    }
}

fn hint(standing: CriterionStanding) -> Option<&'static str> {
    match standing {
        CriterionStanding::NotStarted => None,
        CriterionStanding::Waiting => Some("Waiting for the assessor"),
        CriterionStanding::NotYet => Some("Not yet competent"),
        CriterionStanding::Competent => Some("Already competent"),
    }
}
