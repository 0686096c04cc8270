//! What the page that logs work offers to choose from, and the draft it goes on with.

use super::{
    answered::{self, Answered},
    context::View,
    error::Error,
    log_work, programme_in_hand,
};
use crate::{
    db::{
        claims, curricula, enrolments,
        evidence::{self, EvidenceVersion},
        people, progress,
        work::{self, WorkVersion},
    },
    domain::{
        curriculum::{KindOfWork, Unit},
        enrolment::Enrolment,
        ids::{CriterionId, EvidenceVersionId},
        permission,
        progress::{CriterionProgress, CriterionStanding},
    },
};

/// What the page offers.
#[derive(Debug, Clone)]
pub struct WorkForm {
    /// The kinds of work.
    pub kinds: Vec<KindOfWork>,
    /// The programme the work counts to; none for somebody without an open enrolment.
    pub programme: Option<Programme>,
}

/// The programme the work counts to.
#[derive(Debug, Clone)]
pub struct Programme {
    /// The edition of the curriculum, which says so when it is for demonstration.
    pub edition: String,
    /// The allocated assessor, by name.
    pub assessor: Option<String>,
    /// The units with their relevant criteria.
    pub units: Vec<UnitChoice>,
}

/// A unit to choose criteria from.
#[derive(Debug, Clone)]
pub struct UnitChoice {
    /// Code and title.
    pub label: String,
    /// How many of its criteria are competent.
    pub competent: usize,
    /// Its relevant criteria.
    pub criteria: Vec<CriterionChoice>,
}

/// A criterion to choose.
#[derive(Debug, Clone)]
pub struct CriterionChoice {
    /// Row id.
    pub id: CriterionId,
    /// Code.
    pub code: String,
    /// The statement.
    pub text: String,
    /// Where it stands.
    pub standing: CriterionStanding,
    /// Whether this same evidence already showed it, so that it cannot be claimed again.
    pub shown: bool,
    /// The kinds of work that commonly show it.
    pub kinds: Vec<String>,
}

/// A draft to go on with.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The version; it may no longer be a draft.
    pub version: EvidenceVersion,
    /// The work it describes.
    pub work: WorkVersion,
    /// What it claims, each with its reason.
    pub claims: Vec<(CriterionId, String)>,
    /// What it answers, when a version before it came back.
    pub answers: Option<Answered>,
}

/// What the page offers for a new piece of work.
pub fn fresh(view: &mut View<'_>) -> Result<WorkForm, Error> {
    let programme = match programme_in_hand::of(view.db, &view.actor)?.1.enrolment {
        Some(enrolled) => Some(programme(view, &enrolled, &[])?),
        None => None,
    };
    Ok(WorkForm { kinds: curricula::kinds_of_work(view.db)?, programme })
}

/// One's own draft, and what the page offers to change it.
pub fn of_draft(view: &mut View<'_>, id: EvidenceVersionId) -> Result<(WorkForm, Draft), Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    permission::may_keep_own_record(&view.actor, enrolled.person)?;
    let shown = log_work::already_shown(view.db, &version)?;
    let programme = programme(view, &enrolled, &shown)?;
    let answers = answered::of(view, &version, &programme)?;
    let work = work::load_version(view.db, version.work_version)?;
    let claims =
        claims::of(view.db, &[id])?.into_iter().map(|claim| (claim.criterion, claim.reason.unwrap_or_default())).collect();
    let form = WorkForm { kinds: curricula::kinds_of_work(view.db)?, programme: Some(programme) };
    Ok((form, Draft { version, work, claims, answers }))
}

fn programme(view: &mut View<'_>, enrolled: &Enrolment, shown: &[CriterionId]) -> Result<Programme, Error> {
    let progress = progress::of(view.db, enrolled.id)?;
    let units = progress::units(view.db, view.shelf, &progress)?;
    let assessor = match enrolled.assessor {
        Some(assessor) => Some(people::load(view.db, assessor)?.name),
        None => None,
    };
    let edition = view.shelf.edition(view.db, enrolled.edition)?.label();
    Ok(Programme { edition, assessor, units: units.into_iter().map(|unit| choice(unit, &progress, shown)).collect() })
}

fn choice(unit: Unit, progress: &[CriterionProgress], shown: &[CriterionId]) -> UnitChoice {
    let standing = |id: CriterionId| {
        progress.iter().find(|known| known.criterion == id).map_or(CriterionStanding::NotStarted, |known| known.standing)
    };
    let criteria: Vec<CriterionChoice> = unit
        .criteria
        .into_iter()
        .map(|criterion| CriterionChoice {
            standing: standing(criterion.id),
            shown: shown.contains(&criterion.id),
            id: criterion.id,
            code: criterion.code,
            text: criterion.text,
            kinds: criterion.kinds_of_work,
        })
        .collect();
    let competent = criteria.iter().filter(|criterion| criterion.standing == CriterionStanding::Competent).count();
    UnitChoice { label: format!("{} {}", unit.code, unit.title), competent, criteria }
}
