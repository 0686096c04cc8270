//! The person acting, with what they hold today.

use chrono::NaiveDate;
use diesel::{OptionalExtension, result::QueryResult};

use super::{connection::Db, duties, people, postings};
use crate::domain::{ids::PersonId, permission::Actor};

/// Loads an actor as of `day`; none when there is no such person.
pub fn load(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Option<Actor>> {
    let Some(found) = people::load(db, person).optional()? else {
        return Ok(None);
    };
    Ok(Some(Actor {
        person,
        name: found.name,
        postings: postings::current(db, person, day)?,
        duties: duties::current(db, person, day)?,
        has_reports: postings::has_reports(db, person, day)?,
    }))
}
