//! The list of one's CPD, and one entry.

use maud::{Markup, html};

use crate::{
    app::my_cpd::{Group, List, Record, Year},
    db::cpd::CpdEntry,
    web::{
        html::{Column, button_link, day, inset, pagination, prose, summary_list, table},
        pages::{reporting::hidden_since, rests_on},
    },
};

/// The list, by certificate year.
pub(super) fn list(list: &List, may_log: bool) -> Markup {
    html! {
        h1 { "CPD" }
        @if list.groups.is_empty() {
            p { "You have logged no CPD yet. Log what you did to stay current, and what it changed in your practice." }
        }
        @if may_log { p { (button_link("Log CPD", "/cpd/new")) } }
        @for group in &list.groups { (group_of(group, list.certified)) }
        (pagination("/cpd", &list.ways))
    }
}

fn group_of(group: &Group, certified: bool) -> Markup {
    let head = [Column::text("What"), Column::text("Day"), Column::text("Hours")];
    let caption = html! {
        @if !group.years.is_empty() { (years(&group.years)) }
        @else if certified { "Outside any certificate’s period" }
        @else { "Newest first" }
    };
    html! {
        (table("Your CPD", caption, &head, group.entries.iter().map(row).collect()))
        @for year in &group.years {
            p.small { a href={ "/certificates/" (year.certificate) } { "Certificate " (year.name) } }
        }
    }
}

/// "Year 2 of WMP-2026-000123".
fn years(list: &[Year]) -> Markup {
    html! {
        @for (index, year) in list.iter().enumerate() {
            @if index == 0 { "Year " } @else { ", year " }
            (year.number) " of " (year.name)
        }
    }
}

fn row(entry: &CpdEntry) -> Vec<Markup> {
    vec![
        html! { a href={ "/cpd/" (entry.id) } { (entry.title()) } },
        day(entry.on),
        html! { @match entry.minutes { Some(minutes) => { (hours(minutes)) } None => { "–" } } },
    ]
}

/// Minutes as hours: "1.5".
pub fn hours(minutes: i64) -> String {
    let (whole, part) = (minutes.div_euclid(60), minutes.rem_euclid(60));
    match part {
        0 => whole.to_string(),
        15 => format!("{whole}.25"),
        30 => format!("{whole}.5"),
        45 => format!("{whole}.75"),
        other => format!("{whole} h {other} min"),
    }
}

/// One entry.
pub(super) fn record(record: &Record) -> Markup {
    let entry = &record.entry;
    let counts = html! {
        @if record.years.is_empty() { "No certificate: the day lies in no certificate’s period" }
        @else { (years(&record.years)) }
    };
    html! {
        h1 { span.caption { "CPD entry" } (entry.title()) }
        @if let Some(report) = &record.report { (inset(hidden_since(report))) }
        (summary_list(&[
            ("Day", day(entry.on)),
            ("Hours", html! { @match entry.minutes { Some(minutes) => { (hours(minutes)) } None => { "Not given" } } }),
            ("Counts to", counts),
        ]))
        @if let Some(text) = &entry.text {
            h2 { "What you did" }
            (prose(&text.what))
            h2 { "What it changed in your practice" }
            (prose(&text.effect))
        }
        h2 { "Work it rests on" }
        (rests_on(&record.works, "This entry names no work."))
        @if record.report.is_none() {
            p { a href={ "/cpd/" (entry.id) "/report" } { "Report something that should not be here" } }
        }
    }
}
