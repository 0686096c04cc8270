//! The assessor's queue: submitted versions of the portfolios in scope, oldest first.

use std::collections::HashMap;

use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    limit,
    schema::{enrolments, evidence, evidence_versions, people, texts, work_versions},
    turned::turned,
};
use crate::domain::{
    evidence::EvidenceState,
    ids::{EnrolmentId, EvidenceVersionId, PersonId},
    instant::Instant,
    page::Turn,
    permission::{Scope, ScopeKind},
    task::Tally,
    work::Marking,
};

/// A submission waiting in an assessor's queue.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The version.
    pub id: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Whose it is.
    pub trainee: String,
    /// When it was submitted.
    pub submitted_at: Instant,
    /// Marking of the account.
    pub marking: Marking,
    /// The text of the work, as kept.
    pub body: Option<String>,
}

/// How many versions that wait for an assessor were submitted from this instant on.
pub fn submitted_since(db: &mut Db, assessor: PersonId, since: Instant) -> QueryResult<i64> {
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .filter(evidence_versions::submitted_at.ge(since))
        .filter(enrolments::assessor_id.eq(assessor))
        .count()
        .get_result(db)
}

/// Of the queue, oldest first, what belongs to a turn.
pub fn page(db: &mut Db, scope: Scope, turn: &Turn<(Instant, EvidenceVersionId)>, limit: i64) -> QueryResult<Vec<Waiting>> {
    let ScopeKind::Allocated(assessor, organisation) = scope.kind() else {
        return Ok(Vec::new());
    };
    let query = evidence_versions::table
        .inner_join(
            evidence::table.inner_join(enrolments::table.inner_join(people::table.on(people::id.eq(enrolments::person_id)))),
        )
        .inner_join(work_versions::table.inner_join(texts::table))
        .filter(enrolments::assessor_id.eq(assessor))
        .filter(enrolments::organisation_id.eq(organisation))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .limit(limit)
        .select((
            evidence_versions::id,
            evidence_versions::number,
            people::name,
            evidence_versions::submitted_at.assume_not_null(),
            work_versions::marking,
            texts::body,
        ))
        .into_boxed();
    let submitted = || evidence_versions::submitted_at.assume_not_null();
    let query = turned!(query, turn, rising, |(at, id)| submitted() => *at, evidence_versions::id => *id);
    query.load::<(EvidenceVersionId, i64, String, Instant, Marking, Option<String>)>(db).map(|rows| {
        rows.into_iter()
            .map(|(id, number, trainee, submitted_at, marking, body)| Waiting {
                id,
                number,
                trainee,
                submitted_at,
                marking,
                body,
            })
            .collect()
    })
}

/// When a version of an assessor's scope was submitted; none when it is not in it.
pub fn submitted_at(db: &mut Db, scope: Scope, id: EvidenceVersionId) -> QueryResult<Option<Instant>> {
    let ScopeKind::Allocated(assessor, organisation) = scope.kind() else {
        return Ok(None);
    };
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(evidence_versions::id.eq(id))
        .filter(enrolments::assessor_id.eq(assessor))
        .filter(enrolments::organisation_id.eq(organisation))
        .select(evidence_versions::submitted_at)
        .first::<Option<Instant>>(db)
        .optional()
        .map(Option::flatten)
}

/// How many versions of each enrolment wait for the assessor.
pub fn waiting_counts(db: &mut Db, ids: &[EnrolmentId]) -> QueryResult<HashMap<EnrolmentId, i64>> {
    // Counted for each by itself: put together, PostgreSQL might read everything that was ever submitted.
    let waiting = evidence_versions::table
        .inner_join(evidence::table)
        .filter(evidence::enrolment_id.eq(enrolments::id))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .select(diesel::dsl::count_star());
    enrolments::table
        .filter(among(enrolments::id, ids))
        .order(enrolments::id)
        .select((enrolments::id, waiting.single_value()))
        .load::<(EnrolmentId, Option<i64>)>(db)
        .map(|rows| rows.into_iter().filter_map(|(enrolment, waiting)| Some((enrolment, waiting?))).collect())
}

/// How many submissions wait in an assessor's queue, and since when the oldest does.
pub fn tally(db: &mut Db, scope: Scope) -> QueryResult<Tally> {
    limit::tell(db)?;
    let ScopeKind::Allocated(assessor, organisation) = scope.kind() else {
        return Ok(Tally::default());
    };
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(enrolments::assessor_id.eq(assessor))
        .filter(enrolments::organisation_id.eq(organisation))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .select((diesel::dsl::count_star(), diesel::dsl::min(evidence_versions::submitted_at)))
        .get_result::<(i64, Option<Instant>)>(db)
        .map(|(count, oldest)| Tally { count, first: oldest.map(Instant::day), more: false })
}
