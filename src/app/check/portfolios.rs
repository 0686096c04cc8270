//! Evidence and portfolios: the state of each version and the progress of each enrolment, from the facts.

use diesel::prelude::*;

use super::through;
use crate::{
    db::{
        certificates,
        connection::Db,
        enrolments, evidence, progress,
        schema::{self, enrolments as enrolment_rows},
        steps::Place,
    },
    domain::{
        ids::{EnrolmentId, PersonId},
        progress::CriterionStanding,
    },
};

pub(super) fn check_versions(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("evidence_versions");
    let load = |db: &mut Db, after: &Place, limit: i64| {
        let states = evidence::states(db, after.id(), limit)?;
        Ok(states.into_iter().map(|state| (Place::after_row(state.0.0), state)).collect())
    };
    while let Some(states) = steps.take(db, faults, load)? {
        for (id, kept, computed) in states.into_iter().filter(|(_, kept, computed)| Some(*kept) != *computed) {
            let computed = computed.map_or("nothing, since its decisions undo each other", |state| state.as_str());
            faults.push(format!("evidence version {id}: its state says {}, its facts say {computed}", kept.as_str()));
        }
    }
    Ok(())
}

pub(super) fn check_enrolments(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("enrolments");
    let load = |db: &mut Db, after: &Place, limit: i64| {
        let ids: Vec<EnrolmentId> = enrolment_rows::table
            .filter(enrolment_rows::id.gt(after.id::<EnrolmentId>()))
            .order(enrolment_rows::id)
            .limit(limit)
            .select(enrolment_rows::id)
            .load(db)?;
        ids.into_iter().map(|id| Ok((Place::after_row(id.0), (id, check_enrolment(db, id)?)))).collect()
    };
    while let Some(enrolments) = steps.take(db, faults, load)? {
        for (id, wrong) in enrolments {
            faults.extend(wrong.into_iter().map(|what| format!("enrolment {id}: {what}")));
        }
    }
    Ok(())
}

fn check_enrolment(db: &mut Db, id: EnrolmentId) -> QueryResult<Vec<&'static str>> {
    let mut wrong = Vec::new();
    let kept = enrolments::load(db, id)?;
    let folded = progress::fold(db, id)?;
    if progress::of(db, id)? != folded {
        wrong.push("the standing of a criterion is not what its decisions say");
    }
    let competent = folded.iter().filter(|criterion| criterion.standing == CriterionStanding::Competent).count();
    if (kept.facts.competent, kept.facts.relevant) != (competent, folded.len()) {
        wrong.push("its counts are not those of its criteria");
    }
    let dates = kept.dates();
    if enrolments::derived_days(db, id)? != (dates.due, dates.behind_from(competent, folded.len())) {
        wrong.push("its due day, or the day from which it is behind, is not what its dates say");
    }
    let awarded = certificates::award_of(db, id)?.is_some();
    let certified = certificates::of_enrolment(db, id)?.is_some();
    if (kept.facts.awarded, kept.facts.certified) != (awarded, certified) {
        wrong.push("it does not agree with its award and certificate");
    }
    let allocated: Option<PersonId> = schema::allocations::table
        .filter(schema::allocations::enrolment_id.eq(id))
        .order(schema::allocations::id.desc())
        .select(schema::allocations::assessor_id)
        .first(db)
        .optional()?;
    if kept.assessor != allocated {
        wrong.push("its assessor is not the one allocated last");
    }
    let logged: bool = diesel::select(diesel::dsl::exists(schema::evidence::table.filter(schema::evidence::enrolment_id.eq(id))))
        .get_result(db)?;
    let learned: bool = diesel::select(diesel::dsl::exists(
        schema::learning_records::table.filter(schema::learning_records::enrolment_id.eq(id)),
    ))
    .get_result(db)?;
    if kept.facts.active != (logged || learned) {
        wrong.push("whether anything was logged is not what it says");
    }
    Ok(wrong)
}
