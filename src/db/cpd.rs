//! CPD entries.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    dialect,
    schema::{cpd_entries, cpd_works, quarantines, texts},
    texts::{self as text_rows, HIDDEN},
    turned::turned,
};
use crate::domain::{
    cpd::CpdText,
    ids::{CpdId, OrganisationId, PersonId, WorkId},
    instant::Instant,
    page::{ByDay, Turn},
    permission::{OwnRecordPermit, SecurityPermit},
};

/// An entry, with its text unless it is hidden.
#[derive(Debug, Clone)]
pub struct CpdEntry {
    /// Row id.
    pub id: CpdId,
    /// Whose.
    pub person: PersonId,
    /// On which day.
    pub on: NaiveDate,
    /// How long, in minutes, if they said.
    pub minutes: Option<i64>,
    /// Its text; none while it is hidden, and once it is destroyed.
    pub text: Option<CpdText>,
}

impl CpdEntry {
    /// What to call it.
    pub fn title(&self) -> &str {
        self.text.as_ref().map_or(HIDDEN, |text| text.title.as_str())
    }
}

/// Logs an entry and the work it rests on.
#[expect(clippy::too_many_arguments, reason = "one row, named column by column")]
pub fn insert(
    db: &mut Db,
    permit: &OwnRecordPermit,
    organisation: OrganisationId,
    on: NaiveDate,
    minutes: Option<i64>,
    text: &CpdText,
    works: &[WorkId],
    now: Instant,
) -> QueryResult<CpdId> {
    let written = text_rows::write(db, text)?;
    let id = diesel::insert_into(cpd_entries::table)
        .values((
            cpd_entries::person_id.eq(permit.person()),
            cpd_entries::organisation_id.eq(organisation),
            cpd_entries::done_on.eq(on),
            cpd_entries::minutes.eq(minutes),
            cpd_entries::text_id.eq(written.id),
            cpd_entries::text_digest.eq(written.digest),
            cpd_entries::logged_at.eq(now),
        ))
        .returning(cpd_entries::id)
        .get_result(db)?;
    if !works.is_empty() {
        dialect::insert_cpd_works(db, id, works)?;
    }
    Ok(id)
}

type Row = (CpdId, PersonId, NaiveDate, Option<i64>, Option<String>, bool);

fn entry((id, person, on, minutes, body, hidden): Row) -> QueryResult<CpdEntry> {
    Ok(CpdEntry { id, person, on, minutes, text: text_rows::read(body.filter(|_| !hidden))? })
}

macro_rules! rows {
    () => {
        cpd_entries::table.inner_join(texts::table).select((
            cpd_entries::id,
            cpd_entries::person_id,
            cpd_entries::done_on,
            cpd_entries::minutes,
            texts::body,
            diesel::dsl::exists(quarantines::table.filter(quarantines::cpd_id.eq(cpd_entries::id.nullable()))),
        ))
    };
}

/// One entry.
pub fn load(db: &mut Db, id: CpdId) -> QueryResult<CpdEntry> {
    entry(rows!().filter(cpd_entries::id.eq(id)).first(db)?)
}

/// What a reported entry says.
pub fn reported_text(db: &mut Db, _permit: &SecurityPermit, id: CpdId) -> QueryResult<Option<CpdText>> {
    let body = cpd_entries::table.inner_join(texts::table).filter(cpd_entries::id.eq(id)).select(texts::body).first(db)?;
    text_rows::read(body)
}

/// Of a person's entries, newest first, those of a turn.
pub fn list(db: &mut Db, permit: &OwnRecordPermit, turn: &Turn<ByDay<CpdId>>, limit: i64) -> QueryResult<Vec<CpdEntry>> {
    let query = rows!().filter(cpd_entries::person_id.eq(permit.person())).limit(limit).into_boxed();
    turned!(query, turn, falling, |at| cpd_entries::done_on => at.day, cpd_entries::id => at.id)
        .load::<Row>(db)?
        .into_iter()
        .map(entry)
        .collect()
}

/// A person's entries inside a period, oldest first: what counts to a certificate's years.
pub fn within(db: &mut Db, person: PersonId, from: NaiveDate, until: NaiveDate) -> QueryResult<Vec<CpdEntry>> {
    rows!()
        .filter(cpd_entries::person_id.eq(person))
        .filter(cpd_entries::done_on.between(from, until))
        .order((cpd_entries::done_on, cpd_entries::id))
        .limit(500)
        .load::<Row>(db)?
        .into_iter()
        .map(entry)
        .collect()
}

/// The days of a person's entries inside a period, oldest first; only those logged in `organisation` when one is named,
/// for organisations do not see each other's people.
pub fn days_within(
    db: &mut Db,
    person: PersonId,
    organisation: Option<OrganisationId>,
    (from, until): (NaiveDate, NaiveDate),
) -> QueryResult<Vec<NaiveDate>> {
    let mut query = cpd_entries::table
        .filter(cpd_entries::person_id.eq(person))
        .filter(cpd_entries::done_on.between(from, until))
        .order((cpd_entries::done_on, cpd_entries::id))
        .select(cpd_entries::done_on)
        .limit(2_000)
        .into_boxed();
    if let Some(organisation) = organisation {
        query = query.filter(cpd_entries::organisation_id.eq(organisation));
    }
    query.load(db)
}

/// The entries that rest on a work record, oldest first.
pub fn resting_on(db: &mut Db, work: WorkId) -> QueryResult<Vec<CpdEntry>> {
    rows!()
        .filter(cpd_entries::id.eq_any(cpd_works::table.filter(cpd_works::work_id.eq(work)).select(cpd_works::cpd_id)))
        .order(cpd_entries::id)
        .limit(200)
        .load::<Row>(db)?
        .into_iter()
        .map(entry)
        .collect()
}

/// The work an entry rests on.
pub fn works_of(db: &mut Db, id: CpdId) -> QueryResult<Vec<WorkId>> {
    cpd_works::table.filter(cpd_works::cpd_id.eq(id)).order(cpd_works::work_id).select(cpd_works::work_id).load(db)
}

/// How many entries each of several people logged in an organisation, and the last day: all a manager sees of CPD.
pub fn counts(
    db: &mut Db,
    people: &[PersonId],
    organisation: OrganisationId,
) -> QueryResult<Vec<(PersonId, i64, Option<NaiveDate>)>> {
    cpd_entries::table
        .filter(among(cpd_entries::person_id, people))
        .filter(cpd_entries::organisation_id.eq(organisation))
        .group_by(cpd_entries::person_id)
        .order(cpd_entries::person_id)
        .select((cpd_entries::person_id, diesel::dsl::count_star(), diesel::dsl::max(cpd_entries::done_on)))
        .load(db)
}

/// A person, an organisation, how many entries they logged in it, and the day of the last.
pub type Counted = (PersonId, OrganisationId, i64, Option<NaiveDate>);

/// The same in every organisation, for a list of people who may be posted in several.
pub fn counts_by_organisation(db: &mut Db, people: &[PersonId]) -> QueryResult<Vec<Counted>> {
    let query = cpd_entries::table
        .filter(among(cpd_entries::person_id, people))
        .group_by((cpd_entries::person_id, cpd_entries::organisation_id))
        .order((cpd_entries::person_id, cpd_entries::organisation_id))
        .select((
            cpd_entries::person_id,
            cpd_entries::organisation_id,
            diesel::dsl::count_star(),
            diesel::dsl::max(cpd_entries::done_on),
        ));
    on_either!(db, |c| query.load(c))
}
