//! The pages, by noun. Each has handlers that show and handlers that change.

pub mod assessments;
pub mod certificates;
pub mod cpd;
pub mod criteria;
pub mod demonstration;
pub mod enrolments;
pub mod evidence;
pub mod expiry;
pub mod home;
pub mod learning;
pub mod log_work;
mod named_work;
pub mod organisations;
pub mod password;
pub mod people;
mod places;
pub mod queue;
pub mod reports;
pub mod sign_in;
pub mod team;
pub mod trainees;
pub mod units;
pub mod work;

use chrono::NaiveDate;

use super::{
    form::{Form, day_in_address},
    visit::Visit,
};

use named_work::{highest, rests_on, work_field};

/// Where a page of a list by day begins: `?before=2026-10-14.17`.
fn cursor<T: From<i64>>(visit: &Visit<'_>) -> Option<(NaiveDate, T)> {
    let (day, id) = visit.request.query.trimmed("before").split_once('.')?;
    Some((day_in_address(day)?, id.parse::<i64>().ok()?.into()))
}

/// The ids a form names; what is not an id names nothing of anybody's.
fn ids_of<T: From<i64> + Ord>(form: &Form, name: &str) -> Vec<T> {
    let mut ids: Vec<T> = form.all(name).map(|text| text.parse::<i64>().unwrap_or(0).into()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
