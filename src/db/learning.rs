//! Learning records.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};
use serde::{Deserialize, Serialize};

use super::{
    among::among,
    connection::Db,
    dialect,
    schema::{learning_records, learning_works, quarantines, texts, units},
    texts::{self as text_rows, HIDDEN},
    turned::turned,
};
use crate::domain::{
    ids::{EnrolmentId, LearningId, PersonId, UnitId, WorkId},
    instant::Instant,
    learning::WayOfLearning,
    page::{ByDay, Turn},
    permission::{OwnRecordPermit, SecurityPermit},
};

/// The free text of a learning record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearningText {
    /// A short title.
    pub title: String,
    /// What was learned.
    pub learned: String,
    /// How it is used.
    pub used: String,
}

/// A learning record, with its text unless it is hidden.
#[derive(Debug, Clone)]
pub struct Learning {
    /// Row id.
    pub id: LearningId,
    /// Whose.
    pub person: PersonId,
    /// Towards which unit.
    pub unit: UnitId,
    /// That unit's code and title.
    pub unit_title: String,
    /// By which way.
    pub way: WayOfLearning,
    /// On which day.
    pub on: NaiveDate,
    /// Its text; none while it is hidden, and once it is destroyed.
    pub text: Option<LearningText>,
}

impl Learning {
    /// What to call it.
    pub fn title(&self) -> &str {
        self.text.as_ref().map_or(HIDDEN, |text| text.title.as_str())
    }
}

/// Logs a learning record and the work it rests on.
#[expect(clippy::too_many_arguments, reason = "one row, named column by column")]
pub fn insert(
    db: &mut Db,
    permit: &OwnRecordPermit,
    enrolment: EnrolmentId,
    unit: UnitId,
    way: WayOfLearning,
    on: NaiveDate,
    text: &LearningText,
    works: &[WorkId],
    now: Instant,
) -> QueryResult<LearningId> {
    let written = text_rows::write(db, text)?;
    let id = diesel::insert_into(learning_records::table)
        .values((
            learning_records::enrolment_id.eq(enrolment),
            learning_records::person_id.eq(permit.person()),
            learning_records::unit_id.eq(unit),
            learning_records::way.eq(way),
            learning_records::learned_on.eq(on),
            learning_records::text_id.eq(written.id),
            learning_records::text_digest.eq(written.digest),
            learning_records::logged_at.eq(now),
        ))
        .returning(learning_records::id)
        .get_result(db)?;
    if !works.is_empty() {
        dialect::insert_learning_works(db, id, works)?;
    }
    Ok(id)
}

type Row = (LearningId, PersonId, UnitId, (String, String), WayOfLearning, NaiveDate, Option<String>, bool);

fn learning((id, person, unit, (code, title), way, on, body, hidden): Row) -> QueryResult<Learning> {
    let text = text_rows::read(body.filter(|_| !hidden))?;
    Ok(Learning { id, person, unit, unit_title: format!("{code} {title}"), way, on, text })
}

macro_rules! rows {
    () => {
        learning_records::table.inner_join(units::table).inner_join(texts::table).select((
            learning_records::id,
            learning_records::person_id,
            units::id,
            (units::code, units::title),
            learning_records::way,
            learning_records::learned_on,
            texts::body,
            diesel::dsl::exists(quarantines::table.filter(quarantines::learning_id.eq(learning_records::id.nullable()))),
        ))
    };
}

/// One record.
pub fn load(db: &mut Db, id: LearningId) -> QueryResult<Learning> {
    learning(rows!().filter(learning_records::id.eq(id)).first(db)?)
}

/// What a reported record says.
pub fn reported_text(db: &mut Db, _permit: &SecurityPermit, id: LearningId) -> QueryResult<Option<LearningText>> {
    let rows = learning_records::table.inner_join(texts::table);
    text_rows::read(rows.filter(learning_records::id.eq(id)).select(texts::body).first(db)?)
}

/// The enrolment a record belongs to.
pub fn enrolment_of(db: &mut Db, id: LearningId) -> QueryResult<EnrolmentId> {
    learning_records::table.find(id).select(learning_records::enrolment_id).first(db)
}

/// Of a person's records, newest first, those of a turn.
pub fn list(db: &mut Db, permit: &OwnRecordPermit, turn: &Turn<ByDay<LearningId>>, limit: i64) -> QueryResult<Vec<Learning>> {
    let query = rows!().filter(learning_records::person_id.eq(permit.person())).limit(limit).into_boxed();
    turned!(query, turn, falling, |at| learning_records::learned_on => at.day, learning_records::id => at.id)
        .load::<Row>(db)?
        .into_iter()
        .map(learning)
        .collect()
}

/// The records of an enrolment towards one unit, oldest first.
pub fn towards(db: &mut Db, enrolment: EnrolmentId, unit: UnitId) -> QueryResult<Vec<Learning>> {
    rows!()
        .filter(learning_records::enrolment_id.eq(enrolment))
        .filter(learning_records::unit_id.eq(unit))
        .order((learning_records::learned_on, learning_records::id))
        .limit(500)
        .load::<Row>(db)?
        .into_iter()
        .map(learning)
        .collect()
}

/// The records that rest on a work record, oldest first.
pub fn resting_on(db: &mut Db, work: WorkId) -> QueryResult<Vec<Learning>> {
    rows!()
        .filter(
            learning_records::id
                .eq_any(learning_works::table.filter(learning_works::work_id.eq(work)).select(learning_works::learning_id)),
        )
        .order(learning_records::id)
        .limit(200)
        .load::<Row>(db)?
        .into_iter()
        .map(learning)
        .collect()
}

/// The work that several records rest on.
pub fn works_of_all(db: &mut Db, ids: &[LearningId]) -> QueryResult<Vec<(LearningId, WorkId)>> {
    learning_works::table
        .filter(among(learning_works::learning_id, ids))
        .order((learning_works::learning_id, learning_works::work_id))
        .select((learning_works::learning_id, learning_works::work_id))
        .load(db)
}

/// The work a record rests on.
pub fn works_of(db: &mut Db, id: LearningId) -> QueryResult<Vec<WorkId>> {
    learning_works::table
        .filter(learning_works::learning_id.eq(id))
        .order(learning_works::work_id)
        .select(learning_works::work_id)
        .load(db)
}
