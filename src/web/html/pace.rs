//! Pace: what has been achieved, drawn against the window of the programme.

use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};

use super::date::long_date;
use super::pace_drawing::{Frame, drawing};

/// The dated facts of one enrolment.
#[derive(Debug, Clone)]
pub struct Pace {
    /// The first day.
    pub start: NaiveDate,
    /// Earliest expected completion.
    pub earliest: NaiveDate,
    /// The day it is due.
    pub due: NaiveDate,
    /// Today.
    pub today: NaiveDate,
    /// Criteria that have to be competent.
    pub relevant: usize,
    /// The day each criterion became competent, earliest first.
    pub competent_on: Vec<NaiveDate>,
    /// How many the plan expects by today.
    pub expected_now: usize,
}

/// The figure: a caption in words, a drawing for wide and one for narrow screens, a legend.
pub fn pace(facts: &Pace) -> Markup {
    if facts.relevant == 0 {
        return html! { p { "No criterion is relevant yet, so there is no pace to draw." } };
    }
    let told = told(facts);
    html! {
        figure.pace {
            figcaption { (summary(facts)) }
            (drawing(facts, &Frame::WIDE, &told))
            (drawing(facts, &Frame::NARROW, &told))
            ul.legend {
                li { (line("paceline")) "competent" }
                li { (line("planline")) "the plan" }
            }
        }
    }
}

fn summary(facts: &Pace) -> String {
    let done = format!("Pace: {} of {} criteria competent", facts.competent_on.len(), facts.relevant);
    if facts.today > facts.due {
        return format!("{done}; it was due on {}", long_date(facts.due));
    }
    let within = match whole_months(facts.start, facts.today) {
        0 => "in the first month".to_owned(),
        1 => "one month in".to_owned(),
        months => format!("{months} months in"),
    };
    format!("{done}, {within}; the plan expects {}", facts.expected_now)
}

/// What somebody who cannot see the drawing hears.
fn told(facts: &Pace) -> String {
    format!(
        "{}. Started {}, earliest expected completion {}, due {}.",
        summary(facts),
        long_date(facts.start),
        long_date(facts.earliest),
        long_date(facts.due)
    )
}

fn whole_months(from: NaiveDate, to: NaiveDate) -> i64 {
    let count = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    let begun = i64::from(to.day() < from.day());
    (count(to) - count(from) - begun).max(0)
}

fn line(class: &str) -> Markup {
    html! {
        svg.wide viewBox="0 0 24 10" aria-hidden="true" focusable="false" {
            line class=(class) x1="0" y1="5" x2="24" y2="5" {}
        }
    }
}
