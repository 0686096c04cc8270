//! Days as people write them.

use chrono::NaiveDate;
use maud::{Markup, html};

/// "31 December 2028".
pub fn long_date(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// The long date, with the day for machines.
pub fn day(day: NaiveDate) -> Markup {
    html! { time.nowrap datetime=(day.format("%Y-%m-%d")) { (long_date(day)) } }
}

/// "Dec".
pub fn short_month(day: NaiveDate) -> String {
    day.format("%b").to_string()
}

/// "Dec 2028".
pub(super) fn month_and_year(day: NaiveDate) -> String {
    day.format("%b %Y").to_string()
}
