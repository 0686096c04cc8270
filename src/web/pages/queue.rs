//! The assessor's queue, oldest first.

use maud::{Markup, html};

use super::{
    super::{
        answer::Answer,
        html::{Column, pagination, table},
        visit::{Page, Visit},
    },
    places, turn,
};
use crate::{
    app::{
        assessor_queue::{self, Waiting},
        error::Error,
    },
    domain::work::Marking,
};

/// What waits for the person signed in.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let queue = assessor_queue::open(&visit.look()?, places::wanted(visit), turn(visit))?;
    let marking = Marking::highest(queue.rows.iter().map(|row| row.marking));
    let content = html! {
        h1 { "Queue" }
        (places::choose("/queue", &queue.places))
        @if queue.rows.is_empty() { (nothing()) }
        @else { (rows(&queue.rows)) }
        (pagination(&places::address("/queue", &queue.places), &queue.ways))
    };
    visit.page(&queue.actor, Page::titled("Queue").marked(marking).under("Home", "/"), content)
}

fn nothing() -> Markup {
    html! {
        p { "Nothing is waiting for you. When one of your trainees submits evidence, it comes here and you get a letter." }
        p { a href="/trainees" { "See how your trainees are getting on" } }
    }
}

fn rows(waiting: &[Waiting]) -> Markup {
    let head = [
        Column::text("Work"),
        Column::text("Trainee"),
        Column::text("Version"),
        Column::text("Waiting"),
        Column::text("Marking"),
    ];
    let rows = waiting
        .iter()
        .map(|row| {
            vec![
                html! { a href={ "/assessments/" (row.version) } { (row.title.as_deref().unwrap_or("Text destroyed")) } },
                html! { (row.trainee) },
                html! { (ordinal(row.number)) },
                html! { span.nowrap { (waited(row.days)) } },
                html! { span.tag { (row.marking) } },
            ]
        })
        .collect();
    table("Evidence waiting for you", html! { "Waiting for your decision, oldest first" }, &head, rows)
}

/// How long it waited, to follow nothing: "6 days".
pub(super) fn waited(days: i64) -> String {
    match days {
        i64::MIN..=0 => "since today".to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    }
}

/// "2nd".
pub(super) fn ordinal(number: i64) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_people_say_it() {
        assert_eq!([1, 2, 3, 4, 11, 12, 21].map(ordinal), ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st"]);
        assert_eq!([0, 1, 6].map(waited), ["since today", "1 day", "6 days"]);
    }
}
