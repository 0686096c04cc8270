//! Enrolments, their relevant criteria and allocations.

use chrono::{Days, NaiveDate};
use diesel::{
    dsl::{count_star, exists, not, sql},
    prelude::*,
    result::QueryResult,
    sql_types::{Bool, Date, Nullable},
};

use super::{
    among::among,
    closings::is_closed,
    conflicts as conflict_rows,
    connection::{Db, on_either},
    dialect, duties as duty_rows, limit, organisations as organisation_rows, postings as posting_rows,
    postings::held_on,
    schema::{
        allocations, conflicts, duties, duty_roles, enrolments, evidence, evidence_versions, learning_records, organisations,
        postings, texts as text_rows,
    },
    texts::{self, Written},
    turned::turned,
};
use crate::domain::{
    appointment::DutyKind,
    enrolment::{Enrolment, Facts, IDLE_DAYS, Stage},
    ids::{AllocationId, CriterionId, EditionId, EnrolmentId, OrganisationId, PersonId, TextId},
    instant::Instant,
    page::Turn,
    permission::{AllocationPermit, Assessment, EnrolPermit, Scope, ScopeKind},
    programme::{Dates, Terms},
    role::Role,
    task::Tally,
};

type Backend = <Db as Connection>::Backend;

#[derive(Queryable, Selectable)]
#[diesel(table_name = enrolments)]
struct Row {
    id: EnrolmentId,
    person_id: PersonId,
    organisation_id: OrganisationId,
    edition_id: EditionId,
    role: Role,
    starts_on: NaiveDate,
    earliest_months: i64,
    due_months: i64,
    behind_after_months: i64,
    behind_below_percent: i64,
    enrolled_at: Instant,
    assessor_id: Option<PersonId>,
    active: bool,
    relevant_count: i64,
    competent_count: i64,
    awarded: bool,
    certified: bool,
    late_text_id: Option<TextId>,
}

impl From<Row> for Enrolment {
    fn from(row: Row) -> Self {
        let number = |value: i64| u32::try_from(value).unwrap_or(0);
        let count = |value: i64| usize::try_from(value).unwrap_or(0);
        Self {
            id: row.id,
            person: row.person_id,
            organisation: row.organisation_id,
            edition: row.edition_id,
            role: row.role,
            starts_on: row.starts_on,
            terms: Terms {
                earliest_months: number(row.earliest_months),
                due_months: number(row.due_months),
                behind_after_months: number(row.behind_after_months),
                behind_below_percent: number(row.behind_below_percent),
            },
            enrolled_at: row.enrolled_at,
            entered_late: row.late_text_id.is_some(),
            assessor: row.assessor_id,
            facts: Facts {
                active: row.active,
                relevant: count(row.relevant_count),
                competent: count(row.competent_count),
                awarded: row.awarded,
                certified: row.certified,
            },
        }
    }
}

/// What a new enrolment is made of.
#[derive(Debug, Clone)]
pub struct NewEnrolment {
    /// Against which edition.
    pub edition: EditionId,
    /// For which role.
    pub role: Role,
    /// First day.
    pub starts_on: NaiveDate,
    /// The numbers it runs by.
    pub terms: Terms,
    /// Its relevant criteria, fixed now.
    pub criteria: Vec<CriterionId>,
    /// Why it is entered long after its first day, when it is.
    pub late: Option<Written>,
}

/// Enters an enrolment with its relevant criteria.
pub fn insert(db: &mut Db, permit: &EnrolPermit, new: &NewEnrolment, now: Instant) -> QueryResult<EnrolmentId> {
    let dates = Dates::new(new.starts_on, new.terms);
    let id = diesel::insert_into(enrolments::table)
        .values((
            enrolments::person_id.eq(permit.person()),
            enrolments::organisation_id.eq(permit.organisation()),
            enrolments::edition_id.eq(new.edition),
            enrolments::role.eq(new.role),
            enrolments::starts_on.eq(new.starts_on),
            enrolments::earliest_months.eq(i64::from(new.terms.earliest_months)),
            enrolments::due_months.eq(i64::from(new.terms.due_months)),
            enrolments::behind_after_months.eq(i64::from(new.terms.behind_after_months)),
            enrolments::behind_below_percent.eq(i64::from(new.terms.behind_below_percent)),
            enrolments::enrolled_at.eq(now),
            enrolments::due_on.eq(dates.due),
            enrolments::behind_from.eq(dates.behind_from(0, new.criteria.len())),
            enrolments::active.eq(false),
            enrolments::relevant_count.eq(i64::try_from(new.criteria.len()).unwrap_or(0)),
            enrolments::competent_count.eq(0_i64),
            enrolments::awarded.eq(false),
            enrolments::certified.eq(false),
            enrolments::late_text_id.eq(new.late.as_ref().map(|late| late.id)),
            enrolments::late_text_digest.eq(new.late.as_ref().map(|late| &late.digest)),
        ))
        .returning(enrolments::id)
        .get_result(db)?;
    dialect::insert_enrolment_criteria(db, id, &new.criteria)?;
    Ok(id)
}

/// Keeps other organisations from enrolling the person until the transaction ends.
pub fn lock(db: &mut Db, person: PersonId) -> QueryResult<()> {
    dialect::lock(db, &format!("enrol\n{person}"))
}

/// Why an enrolment was entered long after its first day; none when it was not.
pub fn why_late(db: &mut Db, id: EnrolmentId) -> QueryResult<Option<String>> {
    enrolments::table
        .inner_join(text_rows::table.on(enrolments::late_text_id.eq(text_rows::id.nullable())))
        .filter(enrolments::id.eq(id))
        .select(text_rows::body)
        .first::<Option<String>>(db)
        .optional()?
        .map_or(Ok(None), texts::read)
}

/// Whether an organisation has an enrolment whose certificate is not issued yet.
pub fn any_open(db: &mut Db, organisation: OrganisationId) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        enrolments::table.filter(enrolments::organisation_id.eq(organisation)).filter(enrolments::certified.eq(false)),
    ))
    .get_result(db)
}

/// One enrolment.
pub fn load(db: &mut Db, id: EnrolmentId) -> QueryResult<Enrolment> {
    on_either!(db, |c| enrolments::table.find(id).select(Row::as_select()).first(c)).map(|row: Row| row.into())
}

/// The organisation an enrolment belongs to, which never changes.
pub fn organisation_of(db: &mut Db, id: EnrolmentId) -> QueryResult<OrganisationId> {
    enrolments::table.find(id).select(enrolments::organisation_id).first(db)
}

/// A person's enrolments, newest first.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Vec<Enrolment>> {
    let query = enrolments::table.filter(enrolments::person_id.eq(person)).order(enrolments::id.desc()).limit(50);
    on_either!(db, |c| query.select(Row::as_select()).load(c))
        .map(|rows: Vec<Row>| rows.into_iter().map(Enrolment::from).collect())
}

/// A query of enrolments, whatever it asks of them.
type Asked<'q, Columns> = enrolments::BoxedQuery<'q, Backend, Columns>;

/// A condition on an enrolment.
type Condition = Box<dyn BoxableExpression<enrolments::table, Backend, SqlType = Bool>>;

/// Of enrolments, those in scope that are at a stage on `today`. Team scopes are listed through [`super::team`].
fn at_stage<C>(query: Asked<'static, C>, scope: Scope, stage: Stage, today: NaiveDate) -> Asked<'static, C> {
    let query = match scope.kind() {
        ScopeKind::Own(person) | ScopeKind::Team(person) => query.filter(enrolments::person_id.eq(person)),
        ScopeKind::Allocated(assessor, organisation) => {
            query.filter(enrolments::assessor_id.eq(assessor)).filter(enrolments::organisation_id.eq(organisation))
        }
        ScopeKind::Organisation(organisation) => query.filter(enrolments::organisation_id.eq(organisation)),
    };
    match stage {
        Stage::All => query,
        Stage::Open => query.filter(enrolments::awarded.eq(false)),
        Stage::ReadyForAward => query
            .filter(enrolments::awarded.eq(false))
            .filter(enrolments::relevant_count.gt(0_i64))
            .filter(enrolments::competent_count.ge(enrolments::relevant_count)),
        // In the words of the index that holds these alone.
        Stage::AwardedNotIssued => query.filter(not(enrolments::certified)).filter(enrolments::awarded.eq(true)),
        Stage::NoAssessor => {
            query.filter(enrolments::awarded.eq(false)).filter(is_posted(today)).filter(not(has_assessor(today)))
        }
        Stage::Idle => query
            .filter(enrolments::awarded.eq(false))
            .filter(enrolments::competent_count.lt(enrolments::relevant_count))
            .filter(is_posted(today))
            .filter(is_quiet_since(today)),
    }
}

/// Whether its trainee is still posted there, and can sign in: nothing becomes of the portfolio of who has gone.
fn is_posted(today: NaiveDate) -> Condition {
    let posted = exists(
        postings::table
            .filter(postings::person_id.eq(enrolments::person_id))
            .filter(postings::organisation_id.eq(enrolments::organisation_id))
            .filter(held_on!(postings, today)),
    );
    Box::new(posted.and(not(is_closed!(enrolments::person_id))))
}

/// Whether the allocated assessor may sign off today: [`Assessment::appointment_of`], asked of every row.
fn has_assessor(today: NaiveDate) -> Condition {
    let appointed = exists(
        duties::table
            .inner_join(duty_roles::table)
            .filter(duties::person_id.nullable().eq(enrolments::assessor_id))
            .filter(duties::organisation_id.eq(enrolments::organisation_id))
            .filter(duties::kind.eq(DutyKind::Assessor))
            .filter(duty_roles::role.eq(enrolments::role))
            .filter(held_on!(duties, today))
            .filter(not(is_closed!(duties::person_id))),
    );
    // Asked of each by itself: otherwise PostgreSQL might read every conflict there is.
    let conflict = conflicts::table
        .filter(conflicts::trainee_id.eq(enrolments::person_id))
        .filter(conflicts::organisation_id.eq(enrolments::organisation_id))
        .filter(conflicts::assessor_id.nullable().eq(enrolments::assessor_id))
        .filter(conflicts::ended_at.is_null())
        .select(conflicts::id)
        .single_value();
    let managed = exists(
        postings::table
            .inner_join(organisations::table)
            .filter(postings::person_id.eq(enrolments::person_id))
            .filter(postings::organisation_id.eq(enrolments::organisation_id))
            .filter(postings::line_manager_id.eq(enrolments::assessor_id))
            .filter(held_on!(postings, today))
            .filter(organisations::line_manager_may_assess.eq(false)),
    );
    Box::new(appointed.and(conflict.is_null()).and(not(managed)))
}

/// Whether it was begun, and nothing was logged towards it since: neither evidence, of which all its work is part, nor learning.
fn is_quiet_since(today: NaiveDate) -> Condition {
    let day = today.checked_sub_days(Days::new(IDLE_DAYS)).unwrap_or(today);
    let since = Instant::beginning(day.succ_opt().unwrap_or(day));
    let worked = exists(
        evidence::table
            .inner_join(evidence_versions::table)
            .filter(evidence::enrolment_id.eq(enrolments::id))
            .filter(evidence_versions::begun_at.ge(since).or(evidence_versions::submitted_at.ge(since).assume_not_null())),
    );
    let learned = exists(
        learning_records::table
            .filter(learning_records::enrolment_id.eq(enrolments::id))
            .filter(learning_records::logged_at.ge(since)),
    );
    let begun = enrolments::starts_on.le(day).and(enrolments::enrolled_at.lt(since));
    Box::new(begun.and(not(worked)).and(not(learned)))
}

/// Of the enrolments in scope at a stage on `today`, in the order they were entered, those of a turn.
pub fn list_at(
    db: &mut Db,
    (scope, stage, today): (Scope, Stage, NaiveDate),
    turn: &Turn<EnrolmentId>,
    limit: i64,
) -> QueryResult<Vec<Enrolment>> {
    limit::tell(db)?;
    let query = at_stage(enrolments::table.select(Row::as_select()).into_boxed(), scope, stage, today).limit(limit);
    turned!(query, turn, rising, |id| enrolments::id => *id)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(Enrolment::from).collect())
}

/// How many there are in scope at a stage on `today`, and since when the first of them is at it, where that is known.
pub fn tally_at(db: &mut Db, scope: Scope, stage: Stage, today: NaiveDate) -> QueryResult<Tally> {
    let since = sql::<Nullable<Date>>(match stage {
        Stage::ReadyForAward => {
            "MIN((SELECT MAX(competent_on) FROM enrolment_criteria WHERE enrolment_criteria.enrolment_id = enrolments.id))"
        }
        Stage::AwardedNotIssued => "MIN((SELECT awarded_on FROM awards WHERE awards.enrolment_id = enrolments.id))",
        Stage::All | Stage::Open | Stage::NoAssessor | Stage::Idle => "NULL",
    });
    limit::tell(db)?;
    let query = enrolments::table.select((count_star(), since)).into_boxed();
    at_stage(query, scope, stage, today).get_result(db).map(|(count, first)| Tally { count, first, more: false })
}

/// The enrolments of several people, newest first: sorted here, since a database that is to sort them may read all there are in
/// that order.
pub fn of_people(db: &mut Db, people: &[PersonId]) -> QueryResult<Vec<Enrolment>> {
    let query = enrolments::table.filter(among(enrolments::person_id, people));
    let rows: Vec<Row> = on_either!(db, |c| query.select(Row::as_select()).load(c))?;
    let mut found: Vec<Enrolment> = rows.into_iter().map(Enrolment::from).collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.id));
    Ok(found)
}

/// Allocates an assessor: appended, and the enrolment's derived column follows.
pub fn allocate(db: &mut Db, permit: &AllocationPermit, by: PersonId, now: Instant) -> QueryResult<AllocationId> {
    diesel::update(enrolments::table.find(permit.enrolment())).set(enrolments::assessor_id.eq(permit.assessor())).execute(db)?;
    diesel::insert_into(allocations::table)
        .values((
            allocations::enrolment_id.eq(permit.enrolment()),
            allocations::assessor_id.eq(permit.assessor()),
            allocations::allocated_by.eq(by),
            allocations::allocated_at.eq(now),
        ))
        .returning(allocations::id)
        .get_result(db)
}

/// Records that something was logged: the enrolment is in progress.
pub fn set_active(db: &mut Db, id: EnrolmentId) -> QueryResult<()> {
    diesel::update(enrolments::table.find(id)).set(enrolments::active.eq(true)).execute(db).map(|_| ())
}

/// Works out anew whether anything was logged, after a draft was destroyed: it may have been the only thing.
pub fn refold_active(db: &mut Db, id: EnrolmentId) -> QueryResult<()> {
    let logged =
        diesel::select(diesel::dsl::exists(evidence::table.filter(evidence::enrolment_id.eq(id)))).get_result::<bool>(db)?;
    let learned = diesel::select(diesel::dsl::exists(learning_records::table.filter(learning_records::enrolment_id.eq(id))))
        .get_result::<bool>(db)?;
    diesel::update(enrolments::table.find(id)).set(enrolments::active.eq(logged || learned)).execute(db).map(|_| ())
}

/// Records that the award was made, beside the award itself.
pub fn set_awarded(db: &mut Db, id: EnrolmentId) -> QueryResult<()> {
    diesel::update(enrolments::table.find(id)).set(enrolments::awarded.eq(true)).execute(db).map(|_| ())
}

/// Records that the certificate was issued, beside the certificate itself.
pub fn set_certified(db: &mut Db, id: EnrolmentId) -> QueryResult<()> {
    diesel::update(enrolments::table.find(id)).set(enrolments::certified.eq(true)).execute(db).map(|_| ())
}

/// The derived days of an enrolment: when it is due, and from when on it is behind.
pub fn derived_days(db: &mut Db, id: EnrolmentId) -> QueryResult<(NaiveDate, Option<NaiveDate>)> {
    enrolments::table.find(id).select((enrolments::due_on, enrolments::behind_from)).first(db)
}

/// What the assessment rules need to know of an enrolment on `today`.
pub fn assessment(db: &mut Db, enrolment: &Enrolment, today: NaiveDate) -> QueryResult<Assessment> {
    assessment_by(db, enrolment, enrolment.assessor, today)
}

/// The same, as it would be with another assessor.
pub fn assessment_by(
    db: &mut Db,
    enrolment: &Enrolment,
    assessor: Option<PersonId>,
    today: NaiveDate,
) -> QueryResult<Assessment> {
    let settings = organisation_rows::load(db, enrolment.organisation)?.settings;
    Ok(Assessment {
        enrolment: enrolment.id,
        trainee: enrolment.person,
        organisation: enrolment.organisation,
        role: enrolment.role,
        assessor: enrolment.assessor,
        conflict: match assessor {
            Some(assessor) => conflict_rows::stands(db, enrolment.organisation, assessor, enrolment.person)?,
            None => false,
        },
        line_manager: posting_rows::line_manager(db, enrolment.person, enrolment.organisation, today)?,
        line_manager_may_assess: settings.line_manager_may_assess,
        coordinators: duty_rows::holders(db, enrolment.organisation, DutyKind::Coordinator, today)?
            .into_iter()
            .map(|(_, name)| name)
            .collect(),
    })
}
