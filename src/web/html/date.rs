//! Days as people write them.

use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};

use crate::domain::calendar;

/// "31 December 2028".
pub fn long_date(day: NaiveDate) -> String {
    calendar::long(day)
}

/// The long date, with the day for machines.
pub fn day(day: NaiveDate) -> Markup {
    html! { time.nowrap datetime=(day) { (long_date(day)) } }
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
