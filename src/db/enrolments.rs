//! Enrolments, their relevant criteria and allocations. Progress columns are derived: [`refold`] writes them from the
//! decisions in every act that changes one.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    curricula::Shelf,
    dialect, duties, organisations, postings,
    schema::{
        allocations, claims, conflicts, criteria, decisions, enrolment_criteria, enrolments, evidence, evidence_versions,
        learning_records,
    },
};
use crate::domain::{
    appointment::DutyKind,
    curriculum::Unit,
    decision::Outcome,
    enrolment::{Enrolment, Facts, Stage},
    evidence::EvidenceState,
    ids::{AllocationId, ConflictId, CriterionId, EditionId, EnrolmentId, EvidenceVersionId, OrganisationId, PersonId, TextId},
    instant::Instant,
    permission::{AllocationPermit, Assessment, ConflictPermit, CoordinatorPermit, Scope, ScopeKind},
    programme::{Dates, Terms},
    progress::{self, ClaimFact, CriterionProgress, CriterionStanding, Relevant},
    role::Role,
};

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
    /// Who.
    pub person: PersonId,
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
}

/// Enters an enrolment with its relevant criteria.
pub fn insert(db: &mut Db, permit: &CoordinatorPermit, new: &NewEnrolment, now: Instant) -> QueryResult<EnrolmentId> {
    let dates = Dates::new(new.starts_on, new.terms);
    let id = diesel::insert_into(enrolments::table)
        .values((
            enrolments::person_id.eq(new.person),
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
        ))
        .returning(enrolments::id)
        .get_result(db)?;
    dialect::insert_enrolment_criteria(db, id, &new.criteria)?;
    Ok(id)
}

/// One enrolment.
pub fn load(db: &mut Db, id: EnrolmentId) -> QueryResult<Enrolment> {
    enrolments::table.find(id).select(Row::as_select()).first(db).map(Enrolment::from)
}

/// The organisation an enrolment belongs to, which never changes.
pub fn organisation_of(db: &mut Db, id: EnrolmentId) -> QueryResult<OrganisationId> {
    enrolments::table.find(id).select(enrolments::organisation_id).first(db)
}

/// A person's enrolments, newest first.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Vec<Enrolment>> {
    enrolments::table
        .filter(enrolments::person_id.eq(person))
        .order(enrolments::id.desc())
        .limit(50)
        .select(Row::as_select())
        .load(db)
        .map(|rows| rows.into_iter().map(Enrolment::from).collect())
}

/// The enrolment a person is working on: the open one in an organisation where they are posted.
pub fn in_hand(db: &mut Db, person: PersonId, posted: &[OrganisationId]) -> QueryResult<Option<Enrolment>> {
    enrolments::table
        .filter(enrolments::person_id.eq(person))
        .filter(enrolments::awarded.eq(false))
        .filter(among(enrolments::organisation_id, posted))
        .order(enrolments::id.desc())
        .select(Row::as_select())
        .first(db)
        .optional()
        .map(|row| row.map(Enrolment::from))
}

/// Whether the person has an enrolment that is not yet awarded: for `role` anywhere, or for any role where they are posted.
pub fn is_open(db: &mut Db, person: PersonId, role: Role, posted: &[OrganisationId]) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        enrolments::table
            .filter(enrolments::person_id.eq(person))
            .filter(enrolments::awarded.eq(false))
            .filter(enrolments::role.eq(role).or(among(enrolments::organisation_id, posted))),
    ))
    .get_result(db)
}

/// A page of the enrolments in scope after `after`, by id. Team scopes are listed through [`super::team`].
pub fn list(db: &mut Db, scope: Scope, after: EnrolmentId, limit: i64) -> QueryResult<Vec<Enrolment>> {
    list_at(db, scope, Stage::All, after, limit)
}

/// The same, at one stage only.
pub fn list_at(db: &mut Db, scope: Scope, stage: Stage, after: EnrolmentId, limit: i64) -> QueryResult<Vec<Enrolment>> {
    let mut query = enrolments::table
        .filter(enrolments::id.gt(after))
        .order(enrolments::id)
        .limit(limit)
        .select(Row::as_select())
        .into_boxed();
    query = match scope.kind() {
        ScopeKind::Own(person) | ScopeKind::Team(person) => query.filter(enrolments::person_id.eq(person)),
        ScopeKind::Allocated(assessor, organisation) => {
            query.filter(enrolments::assessor_id.eq(assessor)).filter(enrolments::organisation_id.eq(organisation))
        }
        ScopeKind::Organisation(organisation) => query.filter(enrolments::organisation_id.eq(organisation)),
    };
    query = match stage {
        Stage::All => query,
        Stage::Open => query.filter(enrolments::awarded.eq(false)),
        Stage::ReadyForAward => query
            .filter(enrolments::awarded.eq(false))
            .filter(enrolments::relevant_count.gt(0_i64))
            .filter(enrolments::competent_count.ge(enrolments::relevant_count)),
        Stage::AwardedNotIssued => query.filter(enrolments::awarded.eq(true)).filter(enrolments::certified.eq(false)),
    };
    query.load(db).map(|rows: Vec<Row>| rows.into_iter().map(Enrolment::from).collect())
}

/// The open or latest enrolments of several people in one organisation, newest first.
pub fn of_people(db: &mut Db, people: &[PersonId]) -> QueryResult<Vec<Enrolment>> {
    enrolments::table
        .filter(among(enrolments::person_id, people))
        .order(enrolments::id.desc())
        .select(Row::as_select())
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(Enrolment::from).collect())
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

type ProgressRow = (CriterionId, CriterionStanding, i64, Option<NaiveDate>);
const PROGRESS: (
    enrolment_criteria::criterion_id,
    enrolment_criteria::standing,
    enrolment_criteria::competent_claims,
    enrolment_criteria::competent_on,
) = (
    enrolment_criteria::criterion_id,
    enrolment_criteria::standing,
    enrolment_criteria::competent_claims,
    enrolment_criteria::competent_on,
);

fn progress_row((criterion, standing, claims, competent_on): ProgressRow) -> CriterionProgress {
    CriterionProgress { criterion, standing, competent_claims: u32::try_from(claims).unwrap_or(0), competent_on }
}

/// The progress of every relevant criterion, as the derived columns have it.
pub fn progress(db: &mut Db, id: EnrolmentId) -> QueryResult<Vec<CriterionProgress>> {
    enrolment_criteria::table
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .order(enrolment_criteria::criterion_id)
        .select(PROGRESS)
        .load(db)
        .map(|rows| rows.into_iter().map(progress_row).collect())
}

/// The progress of several enrolments at once, in the order of their criteria.
pub fn progress_of(db: &mut Db, ids: &[EnrolmentId]) -> QueryResult<Vec<(EnrolmentId, CriterionProgress)>> {
    enrolment_criteria::table
        .filter(among(enrolment_criteria::enrolment_id, ids))
        .order((enrolment_criteria::enrolment_id, enrolment_criteria::criterion_id))
        .select((enrolment_criteria::enrolment_id, PROGRESS))
        .load::<(EnrolmentId, ProgressRow)>(db)
        .map(|rows| rows.into_iter().map(|(enrolment, row)| (enrolment, progress_row(row))).collect())
}

/// The units of an enrolment, with its relevant criteria only.
pub fn units(db: &mut Db, shelf: &Shelf, progress: &[CriterionProgress]) -> QueryResult<Vec<Unit>> {
    let wanted: Vec<CriterionId> = progress.iter().map(|criterion| criterion.criterion).collect();
    shelf.units(db, &wanted)
}

/// Which of `claimed` are relevant criteria of an enrolment.
pub fn relevant(db: &mut Db, id: EnrolmentId, claimed: &[CriterionId]) -> QueryResult<Vec<CriterionId>> {
    enrolment_criteria::table
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .filter(among(enrolment_criteria::criterion_id, claimed))
        .order(enrolment_criteria::criterion_id)
        .select(enrolment_criteria::criterion_id)
        .load(db)
}

/// The claims of an enrolment as progress sees them: a macro because a query has no name that fits a signature.
macro_rules! claim_facts {
    ($enrolment:expr) => {{
        let undone = diesel::alias!(decisions as undone);
        claims::table
            .inner_join(evidence_versions::table.inner_join(evidence::table))
            .left_join(decisions::table.on(decisions::claim_id.eq(claims::id)))
            .filter(evidence::enrolment_id.eq($enrolment))
            .filter(decisions::id.is_null().or(diesel::dsl::not(diesel::dsl::exists(
                undone.filter(undone.field(decisions::undoes_id).eq(decisions::id.nullable())),
            ))))
            .order(claims::id)
            .select((
                claims::criterion_id,
                evidence_versions::state,
                decisions::outcome.nullable(),
                decisions::signed_at.nullable(),
            ))
    }};
}

type FactRow = (CriterionId, EvidenceState, Option<Outcome>, Option<Instant>);

fn claim_fact((criterion, state, outcome, signed_at): FactRow) -> ClaimFact {
    ClaimFact { criterion, waiting: state == EvidenceState::Submitted, decided: outcome.zip(signed_at.map(Instant::day)) }
}

/// Folds the decisions of an enrolment anew, from the facts alone.
pub fn fold(db: &mut Db, id: EnrolmentId) -> QueryResult<Vec<CriterionProgress>> {
    let relevant: Vec<Relevant> = enrolment_criteria::table
        .inner_join(criteria::table)
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .order(enrolment_criteria::criterion_id)
        .select((criteria::id, criteria::evidence_minimum))
        .load::<(CriterionId, i64)>(db)?
        .into_iter()
        .map(|(criterion, minimum)| Relevant { criterion, minimum: u32::try_from(minimum).unwrap_or(1) })
        .collect();
    let facts: Vec<ClaimFact> = claim_facts!(id).load(db)?.into_iter().map(claim_fact).collect();
    Ok(progress::fold(&relevant, &facts))
}

/// Writes the derived progress of the criteria that `version` claims, from the facts: in every act that changes one.
pub fn refold(db: &mut Db, enrolled: &Enrolment, version: EvidenceVersionId) -> QueryResult<()> {
    let id = enrolled.id;
    let claimed = claims::table.filter(claims::evidence_version_id.eq(version)).select(claims::criterion_id);
    let kept: Vec<(i64, ProgressRow)> = enrolment_criteria::table
        .inner_join(criteria::table)
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .filter(enrolment_criteria::criterion_id.eq_any(claimed))
        .order(enrolment_criteria::criterion_id)
        .select((criteria::evidence_minimum, PROGRESS))
        .load(db)?;
    let relevant: Vec<Relevant> =
        kept.iter().map(|(minimum, row)| Relevant { criterion: row.0, minimum: u32::try_from(*minimum).unwrap_or(1) }).collect();
    let ids: Vec<CriterionId> = relevant.iter().map(|wanted| wanted.criterion).collect();
    let facts: Vec<ClaimFact> =
        claim_facts!(id).filter(among(claims::criterion_id, &ids)).load(db)?.into_iter().map(claim_fact).collect();
    let folded = progress::fold(&relevant, &facts);
    let changed: Vec<&CriterionProgress> =
        folded.iter().zip(&kept).filter(|(new, (_, old))| **new != progress_row(*old)).map(|(new, _)| new).collect();
    for new in &changed {
        diesel::update(enrolment_criteria::table.find((id, new.criterion)))
            .set((
                enrolment_criteria::standing.eq(new.standing),
                enrolment_criteria::competent_claims.eq(i64::from(new.competent_claims)),
                enrolment_criteria::competent_on.eq(new.competent_on),
            ))
            .execute(db)?;
    }
    if changed.is_empty() {
        return Ok(());
    }
    let competent: i64 = enrolment_criteria::table
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .filter(enrolment_criteria::standing.eq(CriterionStanding::Competent))
        .count()
        .get_result(db)?;
    let counted = usize::try_from(competent).unwrap_or(0);
    if counted == enrolled.facts.competent {
        return Ok(());
    }
    let behind_from = enrolled.dates().behind_from(counted, enrolled.facts.relevant);
    diesel::update(enrolments::table.find(id))
        .set((enrolments::competent_count.eq(competent), enrolments::behind_from.eq(behind_from)))
        .execute(db)
        .map(|_| ())
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
    let settings = organisations::load(db, enrolment.organisation)?.settings;
    Ok(Assessment {
        enrolment: enrolment.id,
        trainee: enrolment.person,
        organisation: enrolment.organisation,
        role: enrolment.role,
        assessor: enrolment.assessor,
        conflict: match assessor {
            Some(assessor) => has_conflict(db, enrolment.organisation, assessor, enrolment.person)?,
            None => false,
        },
        line_manager: postings::line_manager(db, enrolment.person, enrolment.organisation, today)?,
        line_manager_may_assess: settings.line_manager_may_assess,
        coordinators: duties::holders(db, enrolment.organisation, DutyKind::Coordinator, today)?
            .into_iter()
            .map(|(_, name)| name)
            .collect(),
    })
}

fn has_conflict(db: &mut Db, organisation: OrganisationId, assessor: PersonId, trainee: PersonId) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        conflicts::table
            .filter(conflicts::organisation_id.eq(organisation))
            .filter(conflicts::assessor_id.eq(assessor))
            .filter(conflicts::trainee_id.eq(trainee))
            .filter(conflicts::ended_at.is_null()),
    ))
    .get_result(db)
}

/// A declared conflict, as pages show it.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// Row id.
    pub id: ConflictId,
    /// The assessor.
    pub assessor: PersonId,
    /// Its reason, as kept.
    pub body: Option<String>,
    /// Who declared it.
    pub declared_by: PersonId,
    /// When.
    pub declared_at: Instant,
    /// When it was ended.
    pub ended_at: Option<Instant>,
}

/// The conflicts declared about a trainee in an organisation, newest first.
pub fn conflicts_of(db: &mut Db, organisation: OrganisationId, trainee: PersonId) -> QueryResult<Vec<Conflict>> {
    use super::schema::texts;
    conflicts::table
        .inner_join(texts::table)
        .filter(conflicts::organisation_id.eq(organisation))
        .filter(conflicts::trainee_id.eq(trainee))
        .order(conflicts::id.desc())
        .limit(50)
        .select((
            conflicts::id,
            conflicts::assessor_id,
            texts::body,
            conflicts::declared_by,
            conflicts::declared_at,
            conflicts::ended_at,
        ))
        .load::<(ConflictId, PersonId, Option<String>, PersonId, Instant, Option<Instant>)>(db)
        .map(|rows| {
            rows.into_iter()
                .map(|(id, assessor, body, declared_by, declared_at, ended_at)| Conflict {
                    id,
                    assessor,
                    body,
                    declared_by,
                    declared_at,
                    ended_at,
                })
                .collect()
        })
}

/// Declares a conflict; a second declaration of the same two is refused by the index.
#[expect(clippy::too_many_arguments, reason = "one row, named column by column")]
pub fn declare_conflict(
    db: &mut Db,
    _permit: &ConflictPermit,
    organisation: OrganisationId,
    assessor: PersonId,
    trainee: PersonId,
    (text, digest): (TextId, &str),
    by: PersonId,
    now: Instant,
) -> QueryResult<ConflictId> {
    diesel::insert_into(conflicts::table)
        .values((
            conflicts::organisation_id.eq(organisation),
            conflicts::assessor_id.eq(assessor),
            conflicts::trainee_id.eq(trainee),
            conflicts::text_id.eq(text),
            conflicts::text_digest.eq(digest),
            conflicts::declared_by.eq(by),
            conflicts::declared_at.eq(now),
        ))
        .returning(conflicts::id)
        .get_result(db)
}

/// The two of a standing conflict.
pub fn conflict_parties(db: &mut Db, id: ConflictId) -> QueryResult<(OrganisationId, PersonId, PersonId)> {
    conflicts::table
        .find(id)
        .filter(conflicts::ended_at.is_null())
        .select((conflicts::organisation_id, conflicts::assessor_id, conflicts::trainee_id))
        .first(db)
}

/// Ends a declared conflict.
pub fn end_conflict(db: &mut Db, _permit: &ConflictPermit, id: ConflictId, by: PersonId, now: Instant) -> QueryResult<()> {
    diesel::update(conflicts::table.find(id))
        .set((conflicts::ended_by.eq(by), conflicts::ended_at.eq(now)))
        .execute(db)
        .map(|_| ())
}
