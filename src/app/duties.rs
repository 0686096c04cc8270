//! Duties, as those read them who propose, confirm and end them: system administrators, and the coordinators of an organisation.

use chrono::NaiveDate;

use super::{
    choosing::{self, Step},
    context::View,
    end_duty,
    error::Error,
    places::{self, Places},
};
use crate::{
    db::{duties, organisations, people, postings::Candidate, proposals},
    domain::{
        appointment::{Duty, DutyKind},
        ids::{DutyId, OrganisationId, PersonId, ProposalId},
        page::{self, ByName, Turn, Ways},
        permission::{self, Denied},
        person::{Person, name_key},
        proposal::{Answer, Capacity, Proposal},
        refusal::Refusal,
    },
};

/// Rows read of what waits: an appointment takes one a role. Whatever waits beyond them is shown once these are answered.
const MOST_WAITING: i64 = 200;

/// A proposal, as it is listed.
#[derive(Debug, Clone)]
pub struct ProposalLine {
    /// The proposal.
    pub proposal: Proposal,
    /// Whom it concerns.
    pub person: String,
    /// Where.
    pub organisation: String,
    /// Who proposed it.
    pub proposer: String,
    /// Who answered it.
    pub answerer: Option<String>,
    /// Who has to confirm it.
    pub needs: Capacity,
    /// Whether the reader may confirm or decline it.
    pub mine_to_answer: bool,
    /// Whether the reader proposed it, and so may withdraw it.
    pub mine_to_withdraw: bool,
}

/// The proposals that wait and that the reader deals with, the oldest first.
pub fn proposals(view: &mut View<'_>) -> Result<Vec<ProposalLine>, Error> {
    let keeps_accounts = permission::may_administer(&view.actor).is_ok();
    let mut waiting = Vec::new();
    if keeps_accounts {
        waiting = proposals::waiting(view.db, None, MOST_WAITING)?;
    } else {
        let mut coordinated: Vec<OrganisationId> = view.actor.holds(DutyKind::Coordinator).collect();
        coordinated.sort_unstable();
        coordinated.dedup();
        for organisation in coordinated {
            waiting.extend(proposals::waiting(view.db, Some(organisation), MOST_WAITING)?);
        }
    }
    lines(view, waiting)
}

/// One proposal, with everything there is to know.
pub fn proposal(view: &mut View<'_>, id: ProposalId) -> Result<ProposalLine, Error> {
    let proposal = proposals::load(view.db, id)?;
    lines(view, vec![proposal])?.pop().ok_or(Error::NotFound)
}

/// The proposals that wait for one person, as an administrator reads them.
pub(super) fn proposals_for(view: &mut View<'_>, person: PersonId) -> Result<Vec<ProposalLine>, Error> {
    let waiting = proposals::waiting_for(view.db, person)?;
    lines(view, waiting)
}

fn lines(view: &mut View<'_>, found: Vec<Proposal>) -> Result<Vec<ProposalLine>, Error> {
    let mut places: Vec<OrganisationId> = found.iter().map(|one| one.duty.organisation).collect();
    places.sort_unstable();
    places.dedup();
    let named = organisations::of_ids(view.db, &places)?;
    let coordinators = if places.is_empty() { Vec::new() } else { duties::coordinators_of(view.db, &places, view.today)? };
    let answerers = found.iter().filter_map(|one| one.answered.map(|(_, by, _)| by));
    let who: Vec<PersonId> = found.iter().flat_map(|one| [one.duty.person, one.by]).chain(answerers).collect();
    let names = people::names(view.db, &who)?;
    let name = |id: PersonId| names.get(&id).cloned().unwrap_or_default();
    let mut lines = Vec::new();
    for proposal in found {
        if permission::deals_with(&view.actor, proposal.duty.kind, proposal.duty.organisation).is_err() {
            continue;
        }
        let coordinated =
            coordinators.iter().any(|(place, one)| *place == proposal.duty.organisation && *one != proposal.duty.person);
        let may =
            |answer| proposal.answered.is_none() && permission::may_answer(&view.actor, &proposal, coordinated, answer).is_ok();
        lines.push(ProposalLine {
            person: name(proposal.duty.person),
            organisation: named.get(&proposal.duty.organisation).map(|place| place.name.clone()).unwrap_or_default(),
            proposer: name(proposal.by),
            answerer: proposal.answered.map(|(_, by, _)| name(by)),
            needs: proposal.confirmed_by(coordinated),
            mine_to_answer: may(Answer::Confirmed),
            mine_to_withdraw: may(Answer::Withdrawn),
            proposal,
        });
    }
    Ok(lines)
}

/// The page of duties.
pub struct DutiesPage {
    /// What waits, for the reader and for others.
    pub proposals: Vec<ProposalLine>,
    /// The duties of an organisation, for its coordinator.
    pub held: Option<HeldDuties>,
}

/// The duties of an organisation that lead to evidence.
pub struct HeldDuties {
    /// Where, and where else the reader coordinates.
    pub places: Places,
    /// The name of the organisation.
    pub organisation: String,
    /// Each duty with the name of who holds it, by name.
    pub duties: Vec<(Duty, String)>,
    /// The pages beside this one.
    pub ways: Ways<ByName<DutyId>>,
}

/// What waits, and for a coordinator what is held.
pub fn page(view: &mut View<'_>, wanted: Option<OrganisationId>, turn: &Turn<ByName<DutyId>>) -> Result<DutiesPage, Error> {
    let held = match places::of(view, DutyKind::Coordinator, wanted) {
        Ok(places) => {
            let permit = permission::may_coordinate(&view.actor, places.here)?;
            let (today, place) = (view.today, |(duty, name): &(Duty, String)| ByName { key: name_key(name), id: duty.id });
            let (duties, ways) = page::read(turn, place, |turn, limit| duties::list(view.db, &permit, today, turn, limit))?;
            Some(HeldDuties { organisation: organisations::name(view.db, places.here)?, places, duties, ways })
        }
        Err(_) => {
            permission::may_administer(&view.actor)?;
            None
        }
    };
    Ok(DutiesPage { proposals: proposals(view)?, held })
}

/// What the form of a new proposal offers.
pub struct Proposing {
    /// The kinds of duty the reader may propose.
    pub kinds: Vec<DutyKind>,
    /// Whom, and where.
    pub who: Who,
}

/// Whom somebody may propose, and where.
pub enum Who {
    /// An administrator comes with the person, and chooses the organisation.
    Known {
        /// The person.
        person: Person,
        /// The organisations, by name.
        organisations: Vec<(OrganisationId, String)>,
    },
    /// A coordinator chooses somebody who is posted there.
    Chosen {
        /// Where, and where else the reader coordinates.
        places: Places,
        /// The name of the organisation.
        organisation: String,
        /// Who is posted there, as far as the choice is.
        people: Vec<Candidate>,
        /// How far it is.
        step: Step,
    },
}

/// The choices of whoever proposes a duty.
pub fn proposing(
    view: &mut View<'_>,
    person: Option<PersonId>,
    wanted: Option<OrganisationId>,
    sought: choosing::Wanted<'_>,
) -> Result<Proposing, Error> {
    if permission::may_administer(&view.actor).is_ok() {
        let person = people::load(view.db, person.ok_or(Error::NotFound)?)?;
        let who = Who::Known { person, organisations: organisations::choices(view.db)? };
        return Ok(Proposing { kinds: DutyKind::ALL.to_vec(), who });
    }
    let places = places::of(view, DutyKind::Coordinator, wanted)?;
    let (mut people, step) = choosing::posted(view, places.here, sought)?;
    // Nobody proposes a duty for themselves.
    people.retain(|one| one.person != view.actor.person);
    let organisation = organisations::name(view.db, places.here)?;
    let kinds = DutyKind::ALL.iter().copied().filter(|kind| kind.leads_to_evidence()).collect();
    Ok(Proposing { kinds, who: Who::Chosen { places, organisation, people, step } })
}

/// A duty about to be ended.
pub struct Ending {
    /// The duty.
    pub duty: Duty,
    /// Who holds it.
    pub person: String,
    /// Where.
    pub organisation: String,
    /// Why it cannot be ended today.
    pub refusal: Option<Refusal>,
}

/// The duty that the reader is about to end.
pub fn ending(view: &mut View<'_>, id: DutyId) -> Result<Ending, Error> {
    let duty = duties::load(view.db, id)?;
    permission::deals_with(&view.actor, duty.kind, duty.organisation)?;
    let last: NaiveDate = view.today.max(duty.from);
    let succession = end_duty::succession(view.db, &duty, last)?;
    let refusal = match permission::may_end_duty(&view.actor, &duty, succession) {
        Ok(_) => None,
        Err(Denied::Unseen) => return Err(Error::NotFound),
        Err(Denied::Refused(refusal)) => Some(refusal),
    };
    Ok(Ending {
        person: people::load(view.db, duty.person)?.name,
        organisation: organisations::name(view.db, duty.organisation)?,
        duty,
        refusal,
    })
}

/// Where whoever dealt with a duty goes on: to a page they see, whatever the act took from them.
pub fn landing(view: &mut View<'_>, person: PersonId) -> String {
    if permission::may_administer(&view.actor).is_ok() {
        format!("/people/{person}")
    } else if view.actor.holds(DutyKind::Coordinator).next().is_some() {
        "/duties".to_owned()
    } else {
        "/".to_owned()
    }
}
