//! Days as people write them.

use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};

use crate::domain::{calendar, instant::Instant};

/// "31 December 2028".
pub fn long_date(day: NaiveDate) -> String {
    calendar::long(day)
}

/// The long date, with the day for machines.
pub fn day(day: NaiveDate) -> Markup {
    html! { time.nowrap datetime=(day) { (long_date(day)) } }
}

/// The long date and the time of day, in London.
pub fn moment(at: Instant) -> Markup {
    html! { (day(at.day())) ", " (at.in_london().format("%H:%M")) }
}

/// "Dec".
pub fn short_month(day: NaiveDate) -> &'static str {
    let name = calendar::month_name(day);
    name.get(..3).unwrap_or(name)
}

/// "Dec 2028".
pub(super) fn month_and_year(day: NaiveDate) -> String {
    format!("{} {}", short_month(day), day.year())
}
