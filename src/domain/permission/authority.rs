//! Authority that nobody holds alone: postings and duties are never one's own to give, and a duty takes two people (rule 13).

use super::{Actor, Denied, may_administer, refuse};
use crate::domain::{
    address_change::AddressChange,
    appointment::{self, Duty, DutyKind},
    ids::{DutyId, OrganisationId, PersonId, ProposalId},
    proposal::{Answer, Capacity, Proposal},
};

/// May enter and change the postings of one person.
#[derive(Debug)]
pub struct PostingPermit {
    person: PersonId,
}

impl PostingPermit {
    /// Whose postings.
    pub fn person(&self) -> PersonId {
        self.person
    }
}

/// An administrator enters and ends postings, never their own (rule 13).
pub fn may_keep_postings(actor: &Actor, person: PersonId) -> Result<PostingPermit, Denied> {
    may_administer(actor)?;
    if actor.person == person {
        return Err(refuse("Nobody enters, changes or ends a posting for themselves. Ask another system administrator."));
    }
    Ok(PostingPermit { person })
}

/// As what somebody deals with duties of one kind in one organisation: administrators with all of them, coordinators with those of
/// their own organisation that lead to evidence. For anybody else they do not exist.
pub fn deals_with(actor: &Actor, kind: DutyKind, organisation: OrganisationId) -> Result<Capacity, Denied> {
    if may_administer(actor).is_ok() {
        Ok(Capacity::Administrator)
    } else if kind.leads_to_evidence() && actor.holds_in(DutyKind::Coordinator, organisation) {
        Ok(Capacity::Coordinator)
    } else {
        Err(Denied::Unseen)
    }
}

/// May propose a duty.
#[derive(Debug)]
pub struct ProposePermit {
    by: PersonId,
    capacity: Capacity,
}

impl ProposePermit {
    /// Who proposes.
    pub fn by(&self) -> PersonId {
        self.by
    }
    /// As what.
    pub fn capacity(&self) -> Capacity {
        self.capacity
    }
}

/// Nobody proposes a duty for themselves, nor one that may not be held beside what the person holds (rule 13).
pub fn may_propose(actor: &Actor, duty: &Duty, held: &[Duty]) -> Result<ProposePermit, Denied> {
    let capacity = deals_with(actor, duty.kind, duty.organisation)?;
    if actor.person == duty.person {
        return Err(refuse("Nobody gives or lengthens a duty for themselves. Ask somebody else to propose it."));
    }
    appointment::check_apart(held, duty)?;
    Ok(ProposePermit { by: actor.person, capacity })
}

/// May answer a proposal for good or ill.
#[derive(Debug)]
pub struct AnswerPermit {
    proposal: ProposalId,
    by: PersonId,
    answer: Answer,
}

impl AnswerPermit {
    /// Which proposal.
    pub fn proposal(&self) -> ProposalId {
        self.proposal
    }
    /// Who answers.
    pub fn by(&self) -> PersonId {
        self.by
    }
    /// What they answer.
    pub fn answer(&self) -> Answer {
        self.answer
    }
}

/// A proposal is confirmed or declined by the other side, which is neither who proposed it nor whom it concerns; it is withdrawn
/// by whoever proposed it. `coordinated` says whether the organisation has a coordinator today other than the person concerned.
pub fn may_answer(actor: &Actor, proposal: &Proposal, coordinated: bool, answer: Answer) -> Result<AnswerPermit, Denied> {
    let capacity = deals_with(actor, proposal.duty.kind, proposal.duty.organisation)?;
    let needed = proposal.confirmed_by(coordinated);
    if actor.person == proposal.duty.person {
        return Err(refuse("This duty is proposed for you, so others decide it."));
    }
    match (answer, actor.person == proposal.by) {
        (Answer::Withdrawn, true) => {}
        (Answer::Withdrawn, false) => return Err(refuse("Only whoever proposed this duty withdraws it.")),
        (_, true) => return Err(refuse(format!("You proposed this duty, so it waits for another: {}.", waits_for(needed)))),
        (_, false) if capacity != needed => return Err(refuse(format!("This duty waits for {}.", waits_for(needed)))),
        (_, false) => {}
    }
    Ok(AnswerPermit { proposal: proposal.id, by: actor.person, answer })
}

fn waits_for(needed: Capacity) -> &'static str {
    match needed {
        Capacity::Administrator => "a system administrator who did not propose it",
        Capacity::Coordinator => "an IPP coordinator of the organisation",
    }
}

/// May give a duty its last day.
#[derive(Debug)]
pub struct EndDutyPermit {
    duty: DutyId,
}

impl EndDutyPermit {
    /// Which.
    pub fn duty(&self) -> DutyId {
        self.duty
    }
}

/// What has to be known before a duty is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Succession {
    /// Whether somebody else holds the same duty on the day after: anywhere for an administrator, in the organisation for others.
    pub another: bool,
    /// Whether the organisation has an enrolment whose certificate is not issued yet.
    pub open_enrolments: bool,
}

/// Ending a duty takes one person, who is not its holder. The last administrator stays, and so does the last coordinator of an
/// organisation with open enrolments.
pub fn may_end_duty(actor: &Actor, duty: &Duty, succession: Succession) -> Result<EndDutyPermit, Denied> {
    deals_with(actor, duty.kind, duty.organisation)?;
    if actor.person == duty.person {
        return Err(refuse("Nobody ends a duty of their own. Ask somebody else to end it."));
    }
    succeeded(duty, succession)
}

/// The same for a duty that ends because its holder's last posting in the organisation does.
pub fn may_end_with_posting(permit: &PostingPermit, duty: &Duty, succession: Succession) -> Result<EndDutyPermit, Denied> {
    if permit.person != duty.person {
        return Err(Denied::Unseen);
    }
    succeeded(duty, succession)
}

fn succeeded(duty: &Duty, succession: Succession) -> Result<EndDutyPermit, Denied> {
    match duty.kind {
        _ if succession.another => {}
        DutyKind::Administrator => {
            return Err(refuse(
                "This is the last system administrator, who cannot be ended. Let another be given the duty first.",
            ));
        }
        DutyKind::Coordinator if succession.open_enrolments => {
            return Err(refuse(
                "This is the organisation’s last IPP coordinator, and enrolments are open there. Let another be given the duty first.",
            ));
        }
        _ => {}
    }
    Ok(EndDutyPermit { duty: duty.id })
}

/// May have a hand in the change of somebody's address.
#[derive(Debug)]
pub struct AddressPermit {
    by: PersonId,
}

impl AddressPermit {
    /// Who.
    pub fn by(&self) -> PersonId {
        self.by
    }
}

/// An administrator asks for a change of address, or stops one.
pub fn may_change_addresses(actor: &Actor) -> Result<AddressPermit, Denied> {
    may_administer(actor).map(|_| AddressPermit { by: actor.person })
}

/// The address of somebody who holds a duty changes when another administrator approves it: neither who asked nor the person.
pub fn may_approve_address(actor: &Actor, change: &AddressChange, holds_duty: bool) -> Result<AddressPermit, Denied> {
    may_administer(actor)?;
    if actor.person == change.person {
        return Err(refuse("This is your own address, so another system administrator approves the change."));
    }
    if actor.person == change.asked_by {
        return Err(refuse("You asked for this change, so another system administrator approves it."));
    }
    if !holds_duty || change.approved_at.is_some() {
        return Err(refuse("This change needs no approval."));
    }
    Ok(AddressPermit { by: actor.person })
}

/// May have a hand in the reset of somebody's second factor.
#[derive(Debug)]
pub struct ResetPermit {
    by: PersonId,
}

impl ResetPermit {
    /// Who.
    pub fn by(&self) -> PersonId {
        self.by
    }
}

/// An administrator asks for the reset of a lost factor, never of their own.
pub fn may_ask_for_reset(actor: &Actor, person: PersonId) -> Result<ResetPermit, Denied> {
    may_administer(actor)?;
    if actor.person == person {
        return Err(refuse("Nobody resets their own second factor. Use a recovery code, or ask another system administrator."));
    }
    Ok(ResetPermit { by: actor.person })
}

/// Another administrator confirms it; whoever asked may take it back, and any other but the person may refuse it.
pub fn may_answer_reset(actor: &Actor, person: PersonId, asked_by: PersonId, confirms: bool) -> Result<ResetPermit, Denied> {
    let permit = may_ask_for_reset(actor, person)?;
    if confirms && actor.person == asked_by {
        return Err(refuse("You asked for this reset, so another system administrator confirms it."));
    }
    Ok(permit)
}

/// May close an account, or open it again.
#[derive(Debug)]
pub struct ClosingPermit {
    by: PersonId,
}

impl ClosingPermit {
    /// Who.
    pub fn by(&self) -> PersonId {
        self.by
    }
}

/// An administrator closes accounts, never their own. The last administrator's stays open, and so does that of the last coordinator
/// of an organisation with open enrolments: `held` are the person's duties, each with who would succeed to it today.
pub fn may_close(actor: &Actor, person: PersonId, held: &[(Duty, Succession)]) -> Result<ClosingPermit, Denied> {
    let permit = may_open(actor, person)?;
    for (duty, succession) in held {
        succeeded(duty, *succession)?;
    }
    Ok(permit)
}

/// An administrator opens an account again, never their own.
pub fn may_open(actor: &Actor, person: PersonId) -> Result<ClosingPermit, Denied> {
    may_administer(actor)?;
    if actor.person == person {
        return Err(refuse("Nobody closes their own account, or opens it. Ask another system administrator."));
    }
    Ok(ClosingPermit { by: actor.person })
}
