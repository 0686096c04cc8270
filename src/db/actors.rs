//! The person acting, with what they hold today: two statements, since every request begins with them.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    closings::is_closed,
    connection::{Db, on_either},
    duties,
    postings::{self, held_on},
    schema::{people, postings as rows, second_factors},
};
use crate::domain::{appointment::in_force, ids::PersonId, permission::Actor};

/// Loads an actor as of `day`; none when there is no such person, or their account is closed.
pub fn load(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Option<Actor>> {
    let reports = diesel::alias!(rows as reports);
    let reporting = reports
        .filter(reports.field(rows::line_manager_id).eq(people::id.nullable()))
        .filter(reports.field(rows::starts_on).le(day))
        .filter(reports.field(rows::ends_on).is_null().or(reports.field(rows::ends_on).ge(day)));
    let factor = second_factors::table.filter(second_factors::person_id.eq(people::id));
    let query = people::table
        .left_join(rows::table.on(rows::person_id.eq(people::id).and(held_on!(rows, day))))
        .filter(people::id.eq(person))
        .filter(diesel::dsl::not(is_closed!(people::id)))
        .order((people::id, rows::starts_on.desc(), rows::id.desc()))
        .select((people::name, diesel::dsl::exists(reporting), diesel::dsl::exists(factor), rows::all_columns.nullable()));
    let found: Vec<(String, bool, bool, Option<postings::Row>)> = on_either!(db, |c| query.load(c))?;
    let Some((name, has_reports, second_factor)) =
        found.first().map(|(name, reports, factor, _)| (name.clone(), *reports, *factor))
    else {
        return Ok(None);
    };
    let postings = found.into_iter().filter_map(|(.., row)| row.map(postings::posting)).collect();
    Ok(Some(Actor { person, name, postings, duties: in_force(duties::current(db, person, day)?), has_reports, second_factor }))
}
