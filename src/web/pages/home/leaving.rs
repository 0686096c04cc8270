//! What somebody is told who holds neither a posting nor a duty any more.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::{
    domain::{account::Leaver, calendar},
    web::html::{Tone, long_date, notice},
};

/// How long somebody who left still sees their own record.
pub(super) fn told(leaver: Option<Leaver>, days: u32, today: NaiveDate) -> Markup {
    let Some(leaver) = leaver else { return html! {} };
    let last = leaver.last_open_day(days);
    let left = calendar::days_between(today, last).max(0);
    notice(
        Tone::Warn,
        html! {
            p {
                strong { "You hold neither a posting nor a duty." } " You see your own record until the end of " (long_date(last))
                @match left { 0 => { ", which is today" }, 1 => { ": one day is left" }, _ => { ": " (left) " days are left" } }
                ". Then your account closes by itself; what you made stands. If you work in an intelligence role, ask a system administrator to enter your posting."
            }
        },
    )
}
