//! The pages, by noun. Each has handlers that show and handlers that change.

pub mod account;
pub mod activity;
pub mod addresses;
pub mod assessments;
pub mod certificates;
mod choosing;
pub mod closing;
pub mod cpd;
pub mod criteria;
pub mod demonstration;
pub mod duties;
pub mod enrolments;
pub mod evidence;
pub mod expiry;
pub mod health;
pub mod home;
pub mod learning;
pub mod letters;
pub mod log_work;
mod named_work;
pub mod organisations;
pub mod password;
pub mod people;
mod places;
pub mod queue;
pub mod reporting;
pub mod reports;
pub mod resets;
pub mod sign_in;
pub mod team;
pub mod trainees;
pub mod units;
pub mod work;

use std::str::FromStr;

use super::visit::Visit;
use crate::domain::{page::Turn, text};

use named_work::{highest, named_in, read_works, rests_on, work_field};

/// Which page of a list its address asks for. What is no place in the list asks for its beginning.
fn turn<P: FromStr>(visit: &Visit<'_>) -> Turn<P> {
    let place = |name| visit.request.query.value(name).parse().ok();
    match (place("after"), place("before")) {
        (Some(place), _) => Turn::After(place),
        (None, Some(place)) => Turn::Before(place),
        (None, None) => Turn::Start,
    }
}

/// The longest part of a name that is searched for.
const LONGEST_SEARCH: usize = 200;

/// The part of a name that an address asks for; what no name can contain asks for nothing.
fn searched<'v>(visit: &'v Visit<'_>, parameter: &str) -> &'v str {
    let fits = |typed: &&str| text::fit(typed, parameter).is_ok() && typed.chars().count() <= LONGEST_SEARCH;
    Some(text::said(visit.request.query.value(parameter))).filter(fits).unwrap_or_default()
}
