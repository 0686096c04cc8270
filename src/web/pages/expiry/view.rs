//! The page, and the lines of its file.

use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};

use super::super::{
    super::html::{Column, Figure, MonthBar, Tone, day, figures, months_named, short_month, table},
    team::{Address, cpd_cell, status_tag, tone},
};
use crate::{
    app::{
        expiry::{Expiry, Month},
        team::Entry,
    },
    db::team::{Filter, Sort},
    domain::{calendar, certificate::CertificateStatus},
};

const MONTHS: &str = "Certificates by month of their last valid day";
const LEGEND: [(Tone, &str); 4] = [
    (Tone::Bad, "expired, or 30 days or fewer"),
    (Tone::Warn, "31 to 90 days"),
    (Tone::Wait, "91 to 180 days"),
    (Tone::Quiet, "later"),
];

/// The page.
pub fn page(address: &Address, expiry: &Expiry) -> Markup {
    let people = &expiry.people;
    let bars: Vec<MonthBar> = expiry.months.iter().enumerate().map(|(index, month)| bar(address, index, month)).collect();
    let head = [
        address.sorting("Name", Sort::Name),
        Column::text("Role"),
        address.sorting("Last valid day", Sort::Soonest),
        Column::text("Status"),
        Column::text("Next step"),
        Column::text("CPD"),
    ];
    html! {
        div.row.between {
            h1 { "Expiry" }
            p.on-screen { a href=(address.address("/expiry.csv", address.wanted.sort)) { "Export this list as CSV" } }
        }
        (valid(address, &expiry.valid))
        (figures(&expiry.by_status.iter().map(|(status, people)| figure(address, *status, *people)).collect::<Vec<_>>()))
        (months_named(MONTHS, &LEGEND, &bars))
        (address.whose(&people.places))
        (address.filters())
        @if people.entries.is_empty() { (address.nobody()) }
        @else {
            (table("People by last valid day", address.caption(people), &head, people.entries.iter().map(|entry| row(address, entry)).collect()))
            (address.pages(people))
        }
    }
}

/// Who holds a valid certificate, each number leading to the list of them.
fn valid(address: &Address, counted: &[(NaiveDate, i64)]) -> Markup {
    html! {
        div.valid {
            h2 { "Who holds a valid certificate" }
            ul {
                @for (at, (day, people)) in counted.iter().enumerate() {
                    li {
                        a href=(address.narrowed(Filter { valid_on: Some(*day), ..Filter::default() })) {
                            strong { (people) } " "
                            @if at == 0 { "today" } @else { "at the end of " (calendar::month(*day)) }
                        }
                    }
                }
            }
            @if counted.len() > 1 { p.small.soft { "As certificates stand today: none issued, none renewed." } }
        }
    }
}

fn figure(address: &Address, status: CertificateStatus, people: i64) -> Figure {
    Figure {
        tone: tone(status),
        big: people.to_string(),
        label: status.label().to_lowercase(),
        href: Some(address.narrowed(Filter { status: Some(status), ..Filter::default() })),
    }
}

fn bar(address: &Address, index: usize, month: &Month) -> MonthBar {
    MonthBar {
        label: short_month(month.first).to_owned(),
        year: (index == 0 || month.first.month() == 1).then(|| month.first.year().to_string()),
        count: usize::try_from(month.people).unwrap_or(0),
        tone: match month.status {
            CertificateStatus::Longer => Tone::Quiet,
            status => tone(status),
        },
        href: address.narrowed(Filter { month: Some(month.first), ..Filter::default() }),
        long: calendar::month(month.first),
    }
}

fn row(address: &Address, entry: &Entry) -> Vec<Markup> {
    vec![
        html! { a href=(address.person(entry.person)) { (entry.name) } },
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
