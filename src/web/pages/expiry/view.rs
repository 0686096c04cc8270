//! The page, and the lines of its file.

use chrono::Datelike;
use maud::{Markup, html};

use super::super::{
    super::html::{Column, Figure, MonthBar, Tone, day, figures, months_named, short_month, table},
    team::{Wanted, cpd_cell, month_word, status_tag, tone},
};
use crate::{
    app::{
        expiry::{Expiry, Month},
        team::Entry,
    },
    db::team::Sort,
    domain::certificate::CertificateStatus,
};

const MONTHS: &str = "Certificates by month of their last valid day";
const LEGEND: [(Tone, &str); 4] = [
    (Tone::Bad, "expired, or 30 days or fewer"),
    (Tone::Warn, "31 to 90 days"),
    (Tone::Wait, "91 to 180 days"),
    (Tone::Quiet, "later"),
];

/// The page.
pub fn page(wanted: &Wanted, expiry: &Expiry) -> Markup {
    let people = &expiry.people;
    let bars: Vec<MonthBar> = expiry.months.iter().enumerate().map(|(index, month)| bar(index, month)).collect();
    let head = [
        wanted.sorting("Name", Sort::Name),
        Column::text("Role"),
        wanted.sorting("Last valid day", Sort::Soonest),
        Column::text("Status"),
        Column::text("Next step"),
        Column::text("CPD"),
    ];
    html! {
        div.row.between {
            h1 { "Expiry" }
            p.on-screen { a href=(wanted.address("/expiry.csv", wanted.sort)) { "Export this list as CSV" } }
        }
        (figures(&expiry.by_status.iter().map(|(status, people)| figure(*status, *people)).collect::<Vec<_>>()))
        (months_named(MONTHS, &LEGEND, &bars))
        (wanted.filters())
        @if people.entries.is_empty() { (wanted.nobody()) }
        @else {
            (table("People by last valid day", wanted.caption(people), &head, people.entries.iter().map(row).collect()))
            (wanted.pages(people))
        }
    }
}

fn figure(status: CertificateStatus, people: i64) -> Figure {
    Figure {
        tone: tone(status),
        big: people.to_string(),
        label: status.label().to_lowercase(),
        href: Some(format!("/expiry?status={}", status.as_str())),
    }
}

fn bar(index: usize, month: &Month) -> MonthBar {
    MonthBar {
        label: short_month(month.first),
        year: (index == 0 || month.first.month() == 1).then(|| month.first.year().to_string()),
        count: usize::try_from(month.people).unwrap_or(0),
        tone: match month.status {
            CertificateStatus::Longer => Tone::Quiet,
            status => tone(status),
        },
        href: format!("/expiry?month={}", month_word(month.first)),
        long: month.first.format("%B %Y").to_string(),
    }
}

fn row(entry: &Entry) -> Vec<Markup> {
    vec![
        html! { a href={ "/team/" (entry.person) } { (entry.name) } },
        html! { (entry.role) },
        html! { @match entry.last_valid_day { Some(last) => (day(last)), None => "—" } },
        status_tag(entry.status),
        html! { (entry.next_step) },
        cpd_cell(entry.cpd),
    ]
}

/// The cells of a line of the file.
pub fn cells(entry: &Entry) -> Vec<String> {
    vec![
        entry.name.clone(),
        entry.role.to_string(),
        entry.last_valid_day.map_or_else(String::new, |last| last.to_string()),
        entry.status.to_string(),
        entry.next_step.clone(),
        entry.cpd.entries.to_string(),
        entry.cpd.last.map_or_else(String::new, |last| last.to_string()),
    ]
}
