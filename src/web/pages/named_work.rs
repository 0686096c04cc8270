//! Work as other records name it: chosen in a form, and listed as what a record rests on.

use maud::{Markup, html};

use crate::{
    app::error::FieldErrors,
    db::work::NamedWork,
    domain::{
        calendar,
        ids::WorkId,
        work::{MOST_NAMED, Marking, check_named},
    },
    web::{
        form::Form,
        html::{Choice, checkboxes},
    },
};

/// The work a form names; what is not an id names nothing of anybody's.
fn works_of(form: &Form) -> Vec<WorkId> {
    let mut works: Vec<WorkId> = form.all("works").map(|text| text.parse::<i64>().unwrap_or(0).into()).collect();
    works.sort_unstable();
    works.dedup();
    works
}

/// The work a form names, if it is few enough to be kept.
pub fn read_works(form: &Form, errors: &mut FieldErrors) -> Vec<WorkId> {
    let works = works_of(form);
    errors.keep("works", check_named(works.len()));
    works
}

/// Of the work a form names, as much as is shown again.
pub fn named_in(form: &Form) -> Vec<WorkId> {
    let mut works = works_of(form);
    works.truncate(MOST_NAMED);
    works
}

/// The question which work a record belongs to; in its place, where to log some when there is none.
pub fn work_field(form: &Form, works: &[NamedWork], legend: &str, hint: &str) -> Markup {
    let choices: Vec<Choice> =
        works.iter().map(|work| Choice { hint: Some(about(work)), ..Choice::new(work.work.to_string(), work.label()) }).collect();
    html! {
        @if choices.is_empty() {
            div.field.wrong[form.error("works").is_some()] id="works" tabindex="-1" {
                @if let Some(wrong) = form.error("works") { p.wrong-text { span.hidden-visually { "Error: " } (wrong) } }
                p { "You have logged no work yet that this could name. " a href="/work/new" { "Log a piece of work" } }
            }
        } @else { (checkboxes(form, "works", legend, &choices).hint(hint)) }
    }
}

/// The work a record rests on, each leading to it.
pub fn rests_on(works: &[NamedWork], none: &str) -> Markup {
    html! {
        @if works.is_empty() { p { (none) } }
        @else {
            ul { @for work in works { li { a href={ "/work/" (work.work) } { (work.label()) } ". " span.soft { (about(work)) } } } }
        }
    }
}

/// The highest marking of the titles shown.
pub fn highest(works: &[NamedWork]) -> Marking {
    Marking::highest(works.iter().map(|work| work.marking))
}

fn about(work: &NamedWork) -> String {
    let from = calendar::long(work.span.from);
    match work.span.until {
        Some(until) => format!("{}, {from} to {}", work.kind_title, calendar::long(until)),
        None => format!("{}, {from}", work.kind_title),
    }
}
