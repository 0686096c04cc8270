//! The list of a team, as a table and as a file.

use maud::{Markup, html};

use super::{
    super::super::html::{Column, Figure, Tone, day, figures, table, tag},
    cells::{cpd_cell, status_tag},
    filter::Address,
};
use crate::{
    app::team::{Entry, Programme, Team},
    db::team::{Filter, Sort},
    domain::{
        enrolment::{EnrolmentState, NotEnrolled},
        programme::{OnProgramme, Standing},
    },
};

/// How a portfolio stands.
pub fn standing_tag(standing: Standing) -> Markup {
    let tone = match standing {
        Standing::Complete | Standing::OnPace => Tone::Good,
        Standing::Behind => Tone::Warn,
        Standing::Overdue => Tone::Bad,
    };
    tag(tone, standing.label())
}

/// The page.
pub fn list(address: &Address, shown: &Team) -> Markup {
    let people = &shown.people;
    let head = [
        address.sorting("Name", Sort::Name),
        Column::text("Role"),
        address.sorting("Progress", Sort::Progress),
        address.sorting("Due", Sort::Due),
        address.sorting("Certificate", Sort::Soonest),
        Column::text("CPD"),
    ];
    html! {
        div.row.between {
            h1 { "Team" }
            p.on-screen { a href=(address.address("/team.csv", address.wanted.sort)) { "Export this list as CSV" } }
        }
        (address.whose(&people.places))
        (figures(&shown.on_programme.iter().map(|(stand, people)| figure(address, *stand, *people)).collect::<Vec<_>>()))
        (address.filters())
        @if people.entries.is_empty() { (address.nobody()) }
        @else {
            (table("People and their progress", address.caption(people), &head, people.entries.iter().map(|entry| row(address, entry)).collect()))
            (address.pages(people))
        }
    }
}

fn figure(address: &Address, stand: OnProgramme, people: i64) -> Figure {
    Figure {
        tone: match stand {
            OnProgramme::Overdue => Tone::Bad,
            OnProgramme::Behind => Tone::Warn,
            OnProgramme::OnPace => Tone::Good,
            OnProgramme::ReadyForAward => Tone::Wait,
            OnProgramme::Off => Tone::Quiet,
        },
        big: people.to_string(),
        label: stand.label().to_lowercase(),
        href: Some(address.narrowed(Filter { programme: Some(stand), ..Filter::default() })),
    }
}

fn row(address: &Address, entry: &Entry) -> Vec<Markup> {
    vec![
        html! { a href=(address.person(entry.person)) { (entry.name) } },
        html! { (entry.role) },
        programme_cell(entry),
        due_cell(entry),
        html! {
            (status_tag(entry.status))
            @if let Some(last) = entry.last_valid_day { div.small.soft { "Last valid day " (day(last)) } }
        },
        cpd_cell(entry.cpd),
    ]
}

fn programme_cell(entry: &Entry) -> Markup {
    html! {
        @match &entry.programme {
            None => @match entry.not_enrolled {
                Some(why) => {
                    (tag(if why == NotEnrolled::Mandatory { Tone::Warn } else { Tone::Quiet }, "Not enrolled"))
                    div.small.soft { (why.sentence()) "." }
                }
                None => span.soft { "Not enrolled" },
            },
            Some(programme) => {
                (programme_tag(programme)) " "
                span.numeric.nowrap { (programme.pace.competent) " of " (programme.pace.relevant) }
                @if programme.role != entry.role { div.small { "as " (programme.role.label().to_lowercase()) } }
                @if programme.is_open() { div.small.soft { (programme.why) } }
            }
        }
    }
}

fn due_cell(entry: &Entry) -> Markup {
    html! {
        @match entry.programme.as_ref().filter(|programme| programme.is_open()) {
            Some(programme) => { (day(programme.due)) @if programme.is_overdue() { div { strong { "overdue" } } } },
            None => span.soft { "—" },
        }
    }
}

/// Pace while the work goes on, then what became of it.
pub fn programme_tag(programme: &Programme) -> Markup {
    match programme.state {
        EnrolmentState::Awarded => tag(Tone::Wait, "Awarded, certificate to issue"),
        EnrolmentState::Certified => tag(Tone::Good, EnrolmentState::Certified.label()),
        _ => standing_tag(programme.pace.standing),
    }
}

/// The cells of a line of the file.
pub fn cells(entry: &Entry) -> Vec<String> {
    let programme = entry.programme.as_ref();
    let open = programme.filter(|programme| programme.is_open());
    let state = match programme {
        None => NotEnrolled::words(entry.not_enrolled),
        Some(programme) => programme.state.to_string(),
    };
    vec![
        entry.name.clone(),
        entry.role.to_string(),
        state,
        programme.map_or_else(String::new, |programme| programme.pace.competent.to_string()),
        programme.map_or_else(String::new, |programme| programme.pace.relevant.to_string()),
        open.map_or_else(String::new, |programme| programme.pace.standing.to_string()),
        open.map_or_else(String::new, |programme| programme.why.clone()),
        open.map_or_else(String::new, |programme| programme.due.to_string()),
        entry.status.to_string(),
        entry.last_valid_day.map_or_else(String::new, |last| last.to_string()),
        entry.cpd.entries.to_string(),
        entry.cpd.last.map_or_else(String::new, |last| last.to_string()),
    ]
}
