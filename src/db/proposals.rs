//! Duties that are proposed, and what became of each proposal.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    dialect,
    schema::{duty_proposal_roles, duty_proposals},
};
use crate::domain::{
    appointment::{Duty, DutyKind},
    ids::{DutyId, OrganisationId, PersonId, ProposalId},
    instant::Instant,
    permission::{AnswerPermit, ProposePermit},
    proposal::{Answer, Capacity, Proposal},
    role::Role,
};

type Row = (
    (ProposalId, PersonId, OrganisationId, DutyKind, NaiveDate, Option<NaiveDate>),
    (PersonId, Capacity, Instant, Option<Answer>, Option<PersonId>, Option<Instant>),
    Option<Role>,
);

/// Proposals, a row for each role of an appointment.
macro_rules! rows {
    () => {
        duty_proposals::table
            .left_join(duty_proposal_roles::table.on(duty_proposal_roles::proposal_id.eq(duty_proposals::id)))
            .select((
                (
                    duty_proposals::id,
                    duty_proposals::person_id,
                    duty_proposals::organisation_id,
                    duty_proposals::kind,
                    duty_proposals::starts_on,
                    duty_proposals::ends_on,
                ),
                (
                    duty_proposals::proposed_by,
                    duty_proposals::proposed_as,
                    duty_proposals::proposed_at,
                    duty_proposals::answer,
                    duty_proposals::answered_by,
                    duty_proposals::answered_at,
                ),
                duty_proposal_roles::role.nullable(),
            ))
    };
}

fn fold(rows: Vec<Row>) -> Vec<Proposal> {
    let mut found: Vec<Proposal> = Vec::new();
    for ((id, person, organisation, kind, from, until), (by, capacity, at, answer, answered_by, answered_at), role) in rows {
        if let Some(known) = found.last_mut().filter(|known| known.id == id) {
            known.duty.roles.extend(role);
            continue;
        }
        let duty = Duty { id: DutyId(0), person, organisation, kind, roles: role.into_iter().collect(), from, until };
        let answered = answer.zip(answered_by).zip(answered_at).map(|((answer, by), at)| (answer, by, at));
        found.push(Proposal { id, duty, by, capacity, at, answered });
    }
    for proposal in &mut found {
        proposal.duty.roles.sort_unstable_by_key(|role| role.as_str());
    }
    found
}

/// Enters a proposal.
pub fn insert(db: &mut Db, permit: &ProposePermit, duty: &Duty, now: Instant) -> QueryResult<ProposalId> {
    let id = diesel::insert_into(duty_proposals::table)
        .values((
            duty_proposals::person_id.eq(duty.person),
            duty_proposals::organisation_id.eq(duty.organisation),
            duty_proposals::kind.eq(duty.kind),
            duty_proposals::starts_on.eq(duty.from),
            duty_proposals::ends_on.eq(duty.until),
            duty_proposals::proposed_by.eq(permit.by()),
            duty_proposals::proposed_as.eq(permit.capacity()),
            duty_proposals::proposed_at.eq(now),
        ))
        .returning(duty_proposals::id)
        .get_result(db)?;
    if !duty.roles.is_empty() {
        dialect::insert_proposal_roles(db, id, &duty.roles)?;
    }
    Ok(id)
}

/// Answers a proposal that waits, with the duty it became. Answers whether it still waited.
pub fn answer(db: &mut Db, permit: &AnswerPermit, duty: Option<DutyId>, now: Instant) -> QueryResult<bool> {
    diesel::update(duty_proposals::table.find(permit.proposal()).filter(duty_proposals::answer.is_null()))
        .set((
            duty_proposals::answer.eq(permit.answer()),
            duty_proposals::answered_by.eq(permit.by()),
            duty_proposals::answered_at.eq(now),
            duty_proposals::duty_id.eq(duty),
        ))
        .execute(db)
        .map(|rows| rows == 1)
}

/// One proposal.
pub fn load(db: &mut Db, id: ProposalId) -> QueryResult<Proposal> {
    let rows = rows!().filter(duty_proposals::id.eq(id)).load(db)?;
    fold(rows).pop().ok_or(diesel::result::Error::NotFound)
}

/// What waits for a person, the oldest first.
pub fn waiting_for(db: &mut Db, person: PersonId) -> QueryResult<Vec<Proposal>> {
    rows!()
        .filter(duty_proposals::person_id.eq(person))
        .filter(duty_proposals::answer.is_null())
        .order(duty_proposals::id)
        .load(db)
        .map(fold)
}

/// The proposals that wait in an organisation, or in all, the oldest first: so many rows at most, of which an appointment
/// takes one a role.
pub fn waiting(db: &mut Db, organisation: Option<OrganisationId>, limit: i64) -> QueryResult<Vec<Proposal>> {
    let mut query = rows!().filter(duty_proposals::answer.is_null()).order(duty_proposals::id).limit(limit).into_boxed();
    if let Some(organisation) = organisation {
        query = query.filter(duty_proposals::organisation_id.eq(organisation));
    }
    query.load(db).map(fold)
}
