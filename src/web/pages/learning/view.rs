//! The list of one's learning, and one record.

use maud::{Markup, html};

use crate::{
    app::my_learning::{List, Record},
    db::learning::Learning,
    web::{
        html::{Column, button_link, day, inset, pagination, prose, summary_list, table},
        pages::{reporting::hidden_since, rests_on},
    },
};

/// The list.
pub(super) fn list(list: &List) -> Markup {
    html! {
        h1 { "Learning" }
        @if list.records.is_empty() {
            @if list.enrolled {
                p { "You have logged no learning yet. A course, an hour alongside a colleague, something you read: log it towards the unit it helps with." }
            } @else {
                p { "Learning counts towards a unit of the programme, and you are on no programme just now. " a href="/cpd/new" { "Log CPD instead" } ", or ask your IPP coordinator to enrol you." }
            }
        }
        @if list.enrolled { p { (button_link("Log learning", "/learning/new")) } }
        @if !list.records.is_empty() {
            (table("Your learning", html! { "Newest first" }, &head(), list.records.iter().map(row).collect()))
        }
        (pagination("/learning", &list.ways))
    }
}

fn head() -> [Column; 4] {
    [Column::text("What"), Column::text("Unit"), Column::text("Way"), Column::text("Day")]
}

fn row(record: &Learning) -> Vec<Markup> {
    vec![
        html! { a href={ "/learning/" (record.id) } { (record.title()) } },
        html! { (record.unit_title) },
        html! { (record.way.label()) },
        day(record.on),
    ]
}

/// One record.
pub(super) fn record(record: &Record) -> Markup {
    let learning = &record.learning;
    let unit = format!("/enrolments/{}/units/{}", record.enrolment, learning.unit);
    html! {
        h1 { span.caption { "Learning record" } (learning.title()) }
        @if let Some(report) = &record.report { (inset(hidden_since(report))) }
        (summary_list(&[
            ("Unit", html! { a href=(unit) { (learning.unit_title) } }),
            ("Way of learning", html! { (learning.way.label()) }),
            ("Day", day(learning.on)),
        ]))
        @if let Some(text) = &learning.text {
            h2 { "What you learned" }
            (prose(&text.learned))
            @if !text.used.is_empty() { h2 { "How you use it" } (prose(&text.used)) }
        }
        h2 { "Work it rests on" }
        (rests_on(&record.works, "This learning names no work."))
        @if record.report.is_none() {
            p { a href={ "/learning/" (learning.id) "/report" } { "Report something that should not be here" } }
        }
    }
}
