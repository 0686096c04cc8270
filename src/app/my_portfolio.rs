//! What a person's own home page shows: the portfolio they work on, the certificate they hold, or what they may do for others.
//! It is the page opened most often, so it asks for as little as it can.

use chrono::NaiveDate;

use super::{
    certificates::{self, Held},
    confirmations::{self, Waiting},
    context::View,
    error::Error,
    standards, tasks, to_finish,
};
use crate::{
    db::{
        certificates::{self as certificate_rows, Certificate},
        closings, cpd, curricula, duties, enrolments,
        evidence::{Remaining, ToFinish},
        organisations, people, progress,
    },
    domain::{
        account::Leaver,
        appointment::DutyKind,
        curriculum::{Criterion, Edition, Unit},
        enrolment::{self, Enrolment},
        ids::{CriterionId, EnrolmentId, OrganisationId, PersonId, UnitId},
        permission::{self, Actor},
        programme::Pace,
        progress::{CriterionProgress, CriterionStanding},
        role::Role,
        task::Task,
        work::Marking,
    },
};

/// How many kinds of work are named for the unit to turn to.
const KINDS_NAMED: usize = 3;

/// A person's home.
pub struct Home {
    /// What stands in the middle of it.
    pub middle: Middle,
    /// What else is theirs.
    pub also: Also,
    /// What needs them for others.
    pub tasks: Vec<Task>,
    /// What waits for them to confirm it.
    pub confirmations: Vec<Waiting>,
    /// Since when they have had neither posting nor duty, when they have none.
    pub leaver: Option<Leaver>,
}

/// What is a person's own beside what their home is about.
#[derive(Default)]
pub struct Also {
    /// The certificate that lasts longest, beside a portfolio that earns the next.
    pub certificate: Option<Certificate>,
    /// Portfolios that have not earned their certificate yet.
    pub others: Vec<Other>,
    /// Where else they are posted, and cannot be enrolled while the portfolio of their home is open: those organisations are not
    /// told why.
    pub barred_at: Vec<String>,
}

/// A portfolio of one's own that one's home is not about.
pub struct Other {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// The name of its organisation.
    pub organisation: String,
    /// Whether it can be gone on with where it is, once the one in hand is awarded.
    pub open: bool,
}

/// What a home is about.
pub enum Middle {
    /// A portfolio that has not earned its certificate yet.
    Portfolio(Box<Portfolio>),
    /// A certificate.
    Certificate(Box<Held>),
    /// Neither: the programme on offer where the person is posted.
    Nothing(Option<Offer>),
}

/// Who offers the programme.
pub struct Offer {
    /// The organisation.
    pub organisation: String,
    /// Whether it makes the programme mandatory.
    pub mandatory: bool,
    /// The role the person is posted in, in which they would be enrolled.
    pub role: Role,
    /// Whether a curriculum sets a standard for it: without one nobody is enrolled.
    pub has_standard: bool,
    /// Who enrols there.
    pub coordinators: Vec<String>,
}

/// One's own portfolio.
pub struct Portfolio {
    /// The enrolment, with its dates and state.
    pub enrolment: Enrolment,
    /// The edition, which says so when it is for demonstration.
    pub edition: String,
    /// Where it stands against the plan.
    pub pace: Pace,
    /// Why, in a sentence.
    pub why_pace: String,
    /// The day each criterion became competent, earliest first.
    pub competent_on: Vec<NaiveDate>,
    /// Criteria waiting for the assessor.
    pub waiting: usize,
    /// The units, in order.
    pub units: Vec<UnitLine>,
    /// What to finish first.
    pub first: Vec<ToFinish>,
    /// How much there is to finish.
    pub remaining: Remaining,
    /// The unit to turn to next.
    pub turn_to: Option<TurnTo>,
    /// The allocated assessor.
    pub assessor: Option<String>,
    /// The line manager in this organisation.
    pub line_manager: Option<String>,
    /// The organisation's coordinators.
    pub coordinators: Vec<String>,
}

/// A unit of one's portfolio.
pub struct UnitLine {
    /// Which.
    pub unit: UnitId,
    /// Code and title.
    pub label: String,
    /// Criteria competent.
    pub competent: usize,
    /// Criteria waiting for the assessor.
    pub waiting: usize,
    /// Relevant criteria.
    pub relevant: usize,
}

/// The unit in which most criteria have nothing logged; one without anything at all comes before.
pub struct TurnTo {
    /// Which.
    pub unit: UnitId,
    /// Its code.
    pub code: String,
    /// Criteria with nothing logged.
    pub open: usize,
    /// Whether that is all of them.
    pub untouched: bool,
    /// Kinds of work that commonly show these.
    pub kinds: Vec<String>,
}

impl Portfolio {
    /// The highest marking of the titles shown.
    pub fn marking(&self) -> Marking {
        to_finish::marking(&self.first)
    }
}

/// The home of the person reading.
pub fn home(view: &mut View<'_>) -> Result<Home, Error> {
    permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let enrolled = enrolments::of(view.db, view.actor.person)?;
    let certified = enrolled.iter().any(|one| one.facts.certified);
    let certificate = if certified { certificate_rows::of(view.db, view.actor.person)?.into_iter().next() } else { None };
    let shown = worked_on(&view.actor, &enrolled).cloned();
    let others = others(view, enrolled, shown.as_ref().map(|one| one.id))?;
    let (middle, certificate) = match (shown, certificate) {
        (Some(enrolment), beside) => (Middle::Portfolio(Box::new(portfolio(view, enrolment)?)), beside),
        (None, Some(certificate)) => (held(view, certificate)?, None),
        (None, None) => (Middle::Nothing(offer(view)?), None),
    };
    let barred_at = match &middle {
        Middle::Portfolio(portfolio) => elsewhere(view, portfolio.enrolment.organisation)?,
        _ => Vec::new(),
    };
    let gone = view.actor.postings.is_empty() && view.actor.duties.is_empty();
    let leaver = if gone { closings::leaver(view.db, view.actor.person, view.today)? } else { None };
    Ok(Home {
        middle,
        also: Also { certificate, others, barred_at },
        tasks: tasks::of(view)?,
        confirmations: confirmations::waiting(view)?,
        leaver,
    })
}

fn elsewhere(view: &mut View<'_>, here: OrganisationId) -> Result<Vec<String>, Error> {
    let places: Vec<OrganisationId> = view.actor.posted_in().into_iter().filter(|place| *place != here).collect();
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let mut names: Vec<String> = organisations::of_ids(view.db, &places)?.into_values().map(|place| place.name).collect();
    names.sort();
    Ok(names)
}

/// The enrolment that a home is about: the one in hand, or else one whose certificate is being issued.
pub(super) fn worked_on<'e>(actor: &Actor, enrolled: &'e [Enrolment]) -> Option<&'e Enrolment> {
    let certificate_to_come = || enrolled.iter().find(|one| one.facts.awarded && !one.facts.certified);
    enrolment::in_hand(enrolled, &actor.posted_in()).or_else(certificate_to_come)
}

fn others(view: &mut View<'_>, enrolled: Vec<Enrolment>, shown: Option<EnrolmentId>) -> Result<Vec<Other>, Error> {
    let others: Vec<Enrolment> = enrolled.into_iter().filter(|one| !one.facts.certified && Some(one.id) != shown).collect();
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<OrganisationId> = others.iter().map(|one| one.organisation).collect();
    let known = organisations::of_ids(view.db, &places)?;
    let posted = view.actor.posted_in();
    let other = |enrolment: Enrolment| {
        let organisation = known.get(&enrolment.organisation)?.name.clone();
        Some(Other { open: enrolment.is_open_where(&posted), organisation, enrolment })
    };
    Ok(others.into_iter().filter_map(other).collect())
}

fn held(view: &mut View<'_>, certificate: Certificate) -> Result<Middle, Error> {
    let mut held = certificates::held(view.today, certificate);
    if let Some((_, from, until)) = held.year {
        held.cpd_this_year = cpd::days_within(view.db, view.actor.person, None, (from, until))?.len();
    }
    Ok(Middle::Certificate(Box::new(held)))
}

fn offer(view: &mut View<'_>) -> Result<Option<Offer>, Error> {
    let Some(posting) = view.actor.postings.first() else {
        return Ok(None);
    };
    let role = posting.role;
    let organisation = organisations::load(view.db, posting.organisation)?;
    let mut coordinators = coordinators(view, organisation.id)?;
    // Nobody enrols themselves.
    coordinators.retain(|name| *name != view.actor.name);
    let has_standard = standards::published(view)?.cover(role);
    Ok(Some(Offer { organisation: organisation.name, mandatory: organisation.mandatory, role, has_standard, coordinators }))
}

fn coordinators(view: &mut View<'_>, organisation: OrganisationId) -> Result<Vec<String>, Error> {
    let holders = duties::holders(view.db, organisation, DutyKind::Coordinator, view.today)?;
    Ok(holders.into_iter().map(|(_, name)| name).collect())
}

fn portfolio(view: &mut View<'_>, enrolment: Enrolment) -> Result<Portfolio, Error> {
    let permit = permission::may_keep_own_record(&view.actor, enrolment.person)?;
    let progress = progress::of(view.db, enrolment.id)?;
    let wanted: Vec<CriterionId> = progress.iter().map(|criterion| criterion.criterion).collect();
    let editions = view.shelf.editions_of(view.db, &wanted)?;
    let units: Vec<(&Unit, UnitLine)> =
        editions.iter().flat_map(|edition| &edition.units).filter_map(|unit| Some((unit, line(unit, &progress)?))).collect();
    let turn_to = if enrolment.facts.awarded { None } else { turn_to(view, &units, &progress)? };
    let (first, remaining) = to_finish::first(view, &permit, &enrolment)?;
    let mut competent_on: Vec<NaiveDate> = progress.iter().filter_map(|criterion| criterion.competent_on).collect();
    competent_on.sort_unstable();
    let dates = enrolment.dates();
    let pace = dates.pace(competent_on.len(), progress.len(), view.today);
    let (assessor, line_manager) = people_of(view, &enrolment)?;
    Ok(Portfolio {
        edition: edition_label(view, &enrolment, &editions)?,
        why_pace: dates.why_pace(&pace, view.today),
        pace,
        competent_on,
        waiting: progress.iter().filter(|criterion| criterion.standing == CriterionStanding::Waiting).count(),
        units: units.into_iter().map(|(_, line)| line).collect(),
        first,
        remaining,
        turn_to,
        assessor,
        line_manager,
        coordinators: coordinators(view, enrolment.organisation)?,
        enrolment,
    })
}

fn edition_label(view: &mut View<'_>, enrolment: &Enrolment, known: &[std::sync::Arc<Edition>]) -> Result<String, Error> {
    match known.iter().find(|edition| edition.id == enrolment.edition) {
        Some(edition) => Ok(edition.label()),
        None => Ok(view.shelf.edition(view.db, enrolment.edition)?.label()),
    }
}

// Progress comes in the order of the criteria's ids.
fn of(progress: &[CriterionProgress], criterion: CriterionId) -> Option<&CriterionProgress> {
    progress.binary_search_by_key(&criterion, |known| known.criterion).ok().and_then(|at| progress.get(at))
}

fn line(unit: &Unit, progress: &[CriterionProgress]) -> Option<UnitLine> {
    let (mut competent, mut waiting, mut relevant) = (0_usize, 0_usize, 0_usize);
    for known in unit.criteria.iter().filter_map(|criterion| of(progress, criterion.id)) {
        relevant = relevant.saturating_add(1);
        match known.standing {
            CriterionStanding::Competent => competent = competent.saturating_add(1),
            CriterionStanding::Waiting => waiting = waiting.saturating_add(1),
            CriterionStanding::NotStarted | CriterionStanding::NotYet => {}
        }
    }
    (relevant > 0).then(|| UnitLine {
        unit: unit.id,
        label: format!("{} {}", unit.code, unit.title),
        competent,
        waiting,
        relevant,
    })
}

fn turn_to(view: &mut View<'_>, units: &[(&Unit, UnitLine)], progress: &[CriterionProgress]) -> Result<Option<TurnTo>, Error> {
    let is_open =
        |criterion: &&Criterion| of(progress, criterion.id).is_some_and(|known| known.standing == CriterionStanding::NotStarted);
    let mut best: Option<(&Unit, usize, bool)> = None;
    for (unit, line) in units {
        let open = unit.criteria.iter().filter(is_open).count();
        let untouched = open == line.relevant;
        if open > 0 && best.is_none_or(|(_, most, whole)| (untouched, open) > (whole, if whole { usize::MAX } else { most })) {
            best = Some((unit, open, untouched));
        }
    }
    let Some((unit, open, untouched)) = best else {
        return Ok(None);
    };
    let mut shown: Vec<(&str, usize)> = Vec::new();
    for kind in unit.criteria.iter().filter(is_open).flat_map(|criterion| &criterion.kinds_of_work) {
        match shown.iter_mut().find(|(code, _)| code == kind) {
            Some((_, criteria)) => *criteria = criteria.saturating_add(1),
            None => shown.push((kind, 1)),
        }
    }
    // Of those that show as many, the one that the criteria name first.
    shown.sort_by_key(|(_, criteria)| std::cmp::Reverse(*criteria));
    let mut codes = shown.into_iter().map(|(code, _)| code);
    let kinds = curricula::titles_of_kinds(view.db, std::array::from_fn::<_, KINDS_NAMED, _>(|_| codes.next()))?;
    let kinds = kinds.into_iter().map(|title| title.to_lowercase()).collect();
    Ok(Some(TurnTo { unit: unit.id, code: unit.code.clone(), open, untouched, kinds }))
}

fn people_of(view: &mut View<'_>, enrolment: &Enrolment) -> Result<(Option<String>, Option<String>), Error> {
    let here = view.actor.postings.iter().find(|posting| posting.organisation == enrolment.organisation);
    let manager = here.and_then(|posting| posting.line_manager);
    let ids: Vec<PersonId> = enrolment.assessor.into_iter().chain(manager).collect();
    if ids.is_empty() {
        return Ok((None, None));
    }
    let mut names = people::names(view.db, &ids)?;
    let manager_name = manager.and_then(|id| names.get(&id).cloned());
    Ok((enrolment.assessor.and_then(|id| names.remove(&id)), manager_name))
}
