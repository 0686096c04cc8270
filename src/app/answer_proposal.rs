//! The other side confirms a proposed duty or declines it; whoever proposed it may withdraw it.

use super::{
    context::{Act, Tx},
    error::Error,
    password::Proof,
    propose_duty,
};
use crate::{
    db::{connection::Db, duties, organisations, people, postings, proposals},
    domain::{
        appointment, calendar,
        event::{Action, Subject, SubjectKind},
        ids::{OrganisationId, PersonId, ProposalId},
        permission,
        proposal::{Answer, Proposal},
    },
};
use chrono::NaiveDate;

/// Confirms a proposal, signed: the duty is given.
pub fn confirm(act: &Act<'_>, id: ProposalId, signature: &Proof) -> Result<ProposalId, Error> {
    act.write(place(act, id)?, |tx| {
        let proposal = waiting(tx, id)?;
        duties::lock(tx.db, proposal.duty.person)?;
        let coordinated = is_coordinated(tx.db, proposal.duty.organisation, proposal.duty.person, tx.today)?;
        let permit = permission::may_answer(&tx.actor, &proposal, coordinated, Answer::Confirmed)?;
        let duty = proposal.becomes(tx.today)?;
        // What the person came to hold since it was proposed counts as well.
        appointment::check_apart(&duties::of(tx.db, duty.person)?, &duty)?;
        appointment::check_postings(&postings::of(tx.db, duty.person)?, &duty)?;
        tx.check_signature(signature)?;
        let given = duties::insert(tx.db, &permit, &duty)?;
        if !proposals::answer(tx.db, &permit, Some(given), tx.now)? {
            return Err(answered());
        }
        let mut detail = propose_duty::detail(&duty);
        detail.push(("proposed_by", proposal.by.to_string()));
        tx.record(Action::DutyGiven, Subject::new(SubjectKind::Duty, given), &detail)?;
        let holder = people::load(tx.db, duty.person)?;
        let place = organisations::name(tx.db, duty.organisation)?;
        let until = duty.until.map_or_else(String::new, |last| format!(" until the end of {}", calendar::long(last)));
        let from = calendar::long(duty.from);
        tx.tell(&holder, &format!("You were given the duty as {} in {place}, from {from}{until}.", duty.kind.inside()))?;
        Ok(id)
    })
}

/// Declines a proposal, or withdraws it: it gives nothing.
pub fn refuse(act: &Act<'_>, id: ProposalId, answer: Answer) -> Result<ProposalId, Error> {
    act.write(place(act, id)?, |tx| {
        let proposal = waiting(tx, id)?;
        let coordinated = is_coordinated(tx.db, proposal.duty.organisation, proposal.duty.person, tx.today)?;
        let permit = permission::may_answer(&tx.actor, &proposal, coordinated, answer)?;
        let action = match answer {
            Answer::Withdrawn => Action::DutyWithdrawn,
            Answer::Declined => Action::DutyDeclined,
            // A duty is given by `confirm` alone, which asks for the signature.
            Answer::Confirmed => return Err(Error::BadForm),
        };
        if !proposals::answer(tx.db, &permit, None, tx.now)? {
            return Err(answered());
        }
        tx.record(action, Subject::new(SubjectKind::Proposal, id), &propose_duty::detail(&proposal.duty))?;
        Ok(id)
    })
}

/// Whether an organisation has a coordinator on `day` other than `person`.
pub(super) fn is_coordinated(db: &mut Db, organisation: OrganisationId, person: PersonId, day: NaiveDate) -> Result<bool, Error> {
    Ok(duties::coordinators_of(db, &[organisation], day)?.into_iter().any(|(_, coordinator)| coordinator != person))
}

fn place(act: &Act<'_>, id: ProposalId) -> Result<OrganisationId, Error> {
    Ok(act.service.find(|db| proposals::load(db, id))?.duty.organisation)
}

fn waiting(tx: &mut Tx<'_>, id: ProposalId) -> Result<Proposal, Error> {
    let proposal = proposals::load(tx.db, id)?;
    permission::deals_with(&tx.actor, proposal.duty.kind, proposal.duty.organisation)?;
    if proposal.answered.is_some() { Err(answered()) } else { Ok(proposal) }
}

fn answered() -> Error {
    Error::Stale("Somebody answered this proposal already.".into())
}
