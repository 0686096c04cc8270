//! Lists of enrolments: an assessor's trainees, a coordinator's cohort; and what the form of a new enrolment offers.

use chrono::NaiveDate;

use super::{
    choosing::{self, Step},
    context::View,
    error::Error,
    places::{self, Places},
    standards::{self, Standards},
};
use crate::{
    db::{
        assessor_queue, certificates, enrolments, organisations, people,
        postings::{self, Candidate},
    },
    domain::{
        appointment::DutyKind,
        enrolment::{self, Already, Enrolment, EnrolmentState, Stage},
        ids::{EditionId, EnrolmentId, OrganisationId, PersonId, PostingId},
        organisation::Organisation,
        page::{self, Turn, Ways},
        permission::{self, Denied, Scope},
        person::Posting,
        programme::Pace,
        refusal::Refusal,
        role::Role,
    },
};

/// How many names a notice gives before it only counts.
const NAMED: i64 = 10;

/// One enrolment of a list.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which.
    pub id: EnrolmentId,
    /// Whose.
    pub trainee: String,
    /// For which role.
    pub role: Role,
    /// The allocated assessor.
    pub assessor: Option<String>,
    /// Where it stands against the plan.
    pub pace: Pace,
    /// Versions waiting for the assessor.
    pub waiting: i64,
    /// Where it is in its life.
    pub state: EnrolmentState,
    /// Whether the trainee is posted there today: after a move nothing can be added.
    pub posted: bool,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The rows.
    pub rows: Vec<Row>,
    /// The pages beside it.
    pub ways: Ways<EnrolmentId>,
}

/// The portfolios one assesses in an organisation.
pub struct Trainees {
    /// Where.
    pub places: Places,
    /// A page of them.
    pub listing: Listing,
    /// Those that only want the award: the enrolment, and whose it is.
    pub ready: Vec<(EnrolmentId, String)>,
}

/// The portfolios one assesses, and those of them that only want the award.
pub fn trainees(
    view: &mut View<'_>,
    wanted: Option<OrganisationId>,
    stage: Stage,
    turn: Turn<EnrolmentId>,
) -> Result<Trainees, Error> {
    let places = places::of(view, DutyKind::Assessor, wanted)?;
    let scope = Scope::allocated(&view.actor, places.here)?;
    let ready = enrolments::list_at(view.db, (scope, Stage::ReadyForAward, view.today), &Turn::Start, NAMED)?;
    let ids: Vec<PersonId> = ready.iter().map(|one| one.person).collect();
    let mut names = people::names(view.db, &ids)?;
    let ready = ready.into_iter().filter_map(|one| Some((one.id, names.remove(&one.person)?))).collect();
    Ok(Trainees { places, listing: listing(view, scope, stage, turn)?, ready })
}

/// The cohort of an organisation one coordinates.
pub struct Cohort {
    /// Where.
    pub places: Places,
    /// The organisation.
    pub organisation: Organisation,
    /// A page of its enrolments.
    pub listing: Listing,
}

/// The cohort of an organisation one coordinates.
pub fn cohort(
    view: &mut View<'_>,
    wanted: Option<OrganisationId>,
    stage: Stage,
    turn: Turn<EnrolmentId>,
) -> Result<Cohort, Error> {
    let places = places::of(view, DutyKind::Coordinator, wanted)?;
    let permit = permission::may_coordinate(&view.actor, places.here)?;
    let organisation = organisations::load(view.db, permit.organisation())?;
    Ok(Cohort { places, organisation, listing: listing(view, Scope::organisation(&permit), stage, turn)? })
}

fn listing(view: &mut View<'_>, scope: Scope, stage: Stage, turn: Turn<EnrolmentId>) -> Result<Listing, Error> {
    let find = |turn: &Turn<EnrolmentId>, limit| enrolments::list_at(view.db, (scope, stage, view.today), turn, limit);
    let (found, ways) = page::read(&turn, |one: &Enrolment| one.id, find)?;
    let ids: Vec<EnrolmentId> = found.iter().map(|one| one.id).collect();
    let waiting = assessor_queue::waiting_counts(view.db, &ids)?;
    let who: Vec<PersonId> = found.iter().flat_map(|one| [Some(one.person), one.assessor]).flatten().collect();
    let names = people::names(view.db, &who)?;
    let name = |id: PersonId| names.get(&id).cloned().unwrap_or_default();
    let trainees: Vec<PersonId> = found.iter().map(|one| one.person).collect();
    let postings = postings::current_of(view.db, &trainees, view.today)?;
    let is_posted =
        |one: &Enrolment| postings.iter().any(|posting| posting.person == one.person && posting.organisation == one.organisation);
    let row = |one: Enrolment| Row {
        id: one.id,
        trainee: name(one.person),
        role: one.role,
        assessor: one.assessor.map(name),
        pace: one.dates().pace(one.facts.competent, one.facts.relevant, view.today),
        waiting: waiting.get(&one.id).copied().unwrap_or(0),
        state: one.state(),
        posted: is_posted(&one),
    };
    Ok(Listing { rows: found.into_iter().map(row).collect(), ways })
}

/// Somebody posted where one coordinates, and what they have for the role of the posting already.
pub struct Posted {
    /// Who.
    pub who: Candidate,
    /// Why they cannot be enrolled for that role from today, by any edition.
    pub refusal: Option<Refusal>,
    /// The last valid day of a certificate for that role that is still valid.
    pub certified_until: Option<NaiveDate>,
}

/// What the form of a new enrolment offers.
pub struct Choices {
    /// Where, and where else one could enrol.
    pub places: Places,
    /// The organisation.
    pub organisation: Organisation,
    /// Who is posted there, as far as the choice is.
    pub people: Vec<Posted>,
    /// How far it is.
    pub step: Step,
    /// The national editions, newest first.
    pub editions: Vec<(EditionId, String)>,
    /// Why nobody can be enrolled today.
    pub refusal: Option<String>,
}

/// The choices of a coordinator who enrols.
pub fn choices(view: &mut View<'_>, wanted: Option<OrganisationId>, who: choosing::Wanted<'_>) -> Result<Choices, Error> {
    let places = places::of(view, DutyKind::Coordinator, wanted)?;
    let permit = permission::may_coordinate(&view.actor, places.here)?;
    let organisation = organisations::load(view.db, permit.organisation())?;
    let (people, step) = choosing::posted(view, organisation.id, who)?;
    let standards = standards::published(view)?;
    Ok(Choices {
        places,
        people: posted(view, &organisation, &standards, people)?,
        step,
        editions: standards.editions().map(|edition| (edition.id, edition.title.clone())).collect(),
        refusal: organisation.licence_allows("enrol anyone", view.today).err().map(|refusal| refusal.sentence().to_owned()),
        organisation,
    })
}

fn posted(
    view: &mut View<'_>,
    organisation: &Organisation,
    standards: &Standards,
    found: Vec<Candidate>,
) -> Result<Vec<Posted>, Error> {
    let ids: Vec<PersonId> = found.iter().map(|one| one.person).collect();
    let enrolments = enrolments::of_people(view.db, &ids)?;
    let postings = postings::current_of(view.db, &ids, view.today)?;
    let open = |person, role| {
        let posted: Vec<OrganisationId> =
            postings.iter().filter(|posting| posting.person == person).map(|posting| posting.organisation).collect();
        enrolments.iter().find(|one| one.person == person && one.bars(role, &posted)).map(|one| one.organisation)
    };
    let renewals = certificates::renewals(view.db, &ids)?;
    let today = view.today;
    let posted = |who: Candidate| {
        let certificate =
            renewals.iter().rfind(|(person, role, _)| (*person, *role) == (who.person, who.role)).map(|(.., renewal)| *renewal);
        let permitted = permission::may_enrol(&view.actor, organisation.id, who.person);
        let already = Already { open: open(who.person, who.role), certificate };
        let held = Posting {
            id: PostingId(0),
            person: who.person,
            organisation: organisation.id,
            role: who.role,
            from: today,
            until: None,
            line_manager: None,
        };
        let ask = |edition| enrolment::check(organisation, Some(&held), edition, who.role, already, today, today);
        let answers: Vec<Result<(), Refusal>> = standards.editions().map(ask).collect();
        let refusal = match permitted {
            Err(Denied::Refused(refusal)) => Some(refusal),
            _ if answers.iter().any(Result::is_ok) => None,
            _ => answers.into_iter().find_map(Result::err),
        };
        let certified_until =
            certificate.map(|renewal| renewal.period).filter(|period| period.is_valid(today)).map(|period| period.last_valid_day);
        Posted { refusal, certified_until, who }
    };
    Ok(found.into_iter().map(posted).collect())
}
