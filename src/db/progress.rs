//! The progress of enrolments, criterion by criterion: derived columns, which [`refold`] writes from the decisions in every
//! act that changes one.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    curricula::Shelf,
    schema::{claims, criteria, decisions, enrolment_criteria, enrolments, evidence, evidence_versions},
};
use crate::domain::{
    curriculum::Unit,
    decision::Outcome,
    enrolment::Enrolment,
    evidence::EvidenceState,
    ids::{CriterionId, EnrolmentId, EvidenceVersionId},
    instant::Instant,
    progress::{self, ClaimFact, CriterionProgress, CriterionStanding, Relevant},
};

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
pub fn of(db: &mut Db, id: EnrolmentId) -> QueryResult<Vec<CriterionProgress>> {
    let query = enrolment_criteria::table
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .order(enrolment_criteria::criterion_id)
        .select(PROGRESS);
    on_either!(db, |c| query.load(c)).map(|rows: Vec<ProgressRow>| rows.into_iter().map(progress_row).collect())
}

/// The progress of several enrolments at once, in the order of their criteria.
pub fn of_several(db: &mut Db, ids: &[EnrolmentId]) -> QueryResult<Vec<(EnrolmentId, CriterionProgress)>> {
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
    let query = enrolment_criteria::table
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .filter(among(enrolment_criteria::criterion_id, claimed))
        .order(enrolment_criteria::criterion_id)
        .select(enrolment_criteria::criterion_id);
    on_either!(db, |c| query.load(c))
}

/// The claims of an enrolment as progress sees them: a macro because a query has no name that fits a signature.
macro_rules! claim_facts {
    ($enrolment:expr) => {{
        let undone = diesel::alias!(decisions as undone);
        claims::table
            .inner_join(evidence_versions::table.inner_join(evidence::table))
            .left_join(decisions::table.on(decisions::claim_id.eq(claims::id)))
            .left_join(undone.on(undone.field(decisions::undoes_id).eq(decisions::id.nullable())))
            .filter(evidence::enrolment_id.eq($enrolment))
            // Joined, since of what is only asked whether it exists PostgreSQL makes a table of every decision there is.
            .filter(undone.field(decisions::id).is_null())
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
    let query = enrolment_criteria::table
        .inner_join(criteria::table)
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .filter(enrolment_criteria::criterion_id.eq_any(claimed))
        .order(enrolment_criteria::criterion_id)
        .select((criteria::evidence_minimum, PROGRESS));
    let kept: Vec<(i64, ProgressRow)> = on_either!(db, |c| query.load(c))?;
    let relevant: Vec<Relevant> =
        kept.iter().map(|(minimum, row)| Relevant { criterion: row.0, minimum: u32::try_from(*minimum).unwrap_or(1) }).collect();
    let ids: Vec<CriterionId> = relevant.iter().map(|wanted| wanted.criterion).collect();
    let query = claim_facts!(id).filter(among(claims::criterion_id, &ids));
    let facts: Vec<ClaimFact> = on_either!(db, |c| query.load(c))?.into_iter().map(claim_fact).collect();
    let folded = progress::fold(&relevant, &facts);
    let changed: Vec<&CriterionProgress> =
        folded.iter().zip(&kept).filter(|(new, (_, old))| **new != progress_row(*old)).map(|(new, _)| new).collect();
    for new in &changed {
        on_either!(db, |c| diesel::update(enrolment_criteria::table.find((id, new.criterion)))
            .set((
                enrolment_criteria::standing.eq(new.standing),
                enrolment_criteria::competent_claims.eq(i64::from(new.competent_claims)),
                enrolment_criteria::competent_on.eq(new.competent_on),
            ))
            .execute(c))?;
    }
    if changed.is_empty() {
        return Ok(());
    }
    let query = enrolment_criteria::table
        .filter(enrolment_criteria::enrolment_id.eq(id))
        .filter(enrolment_criteria::standing.eq(CriterionStanding::Competent))
        .count();
    let competent: i64 = on_either!(db, |c| query.get_result(c))?;
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
