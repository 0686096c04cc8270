//! Everything an assessor needs to decide one version, on one page: the work, what changed, each claim with its criterion
//! and history, and whether they may sign. Looking at another person's evidence is an event.

mod changes;
mod history;
mod signing;

pub use changes::Earlier;
pub use history::Episode;
pub use signing::Signing;

use super::{
    context::{Act, View},
    error::Error,
    look_at_record::{self, Looked},
};
use crate::{
    db::{
        claims, enrolments,
        evidence::{self, EvidenceVersion},
        organisations, people, progress,
        work::{self, WorkVersion},
    },
    domain::{
        appointment::DutyKind,
        calendar,
        curriculum::{Criterion, Unit},
        enrolment::Enrolment,
        event::{Subject, SubjectKind},
        evidence::EvidenceState,
        ids::{ClaimId, CriterionId, EvidenceVersionId},
        permission::{self, Actor},
        progress::{CriterionProgress, CriterionStanding},
        record_view::Extent,
        work::Marking,
    },
};

/// One version, laid out for its decision.
pub struct Assessing {
    /// Who looks.
    pub actor: Actor,
    /// The version.
    pub version: EvidenceVersion,
    /// Its enrolment.
    pub enrolled: Enrolment,
    /// The edition of the curriculum, which says so when it is for demonstration.
    pub edition: String,
    /// Whose it is.
    pub trainee: String,
    /// Whole days since it was submitted.
    pub days_waiting: i64,
    /// The work it froze.
    pub work: WorkVersion,
    /// The organisation's currency, when the work was older at submission.
    pub older_than_months: Option<u32>,
    /// What changed since the version before.
    pub earlier: Option<Earlier>,
    /// The claims, in order.
    pub claims: Vec<ClaimToJudge>,
    /// Whether the person looking may sign.
    pub signing: Signing,
    /// The highest marking of what is shown.
    pub marking: Marking,
}

/// One claim with everything its decision needs.
pub struct ClaimToJudge {
    /// The claim.
    pub id: ClaimId,
    /// What it claims.
    pub criterion: Criterion,
    /// The trainee's reason; none once destroyed.
    pub reason: Option<String>,
    /// Where the criterion stands.
    pub standing: CriterionStanding,
    /// Standing competent claims.
    pub competent_claims: u32,
    /// What happened to this criterion so far, oldest first.
    pub history: Vec<Episode>,
    /// Its unit.
    pub unit: UnitCount,
}

/// How far one unit has come.
#[derive(Debug, Clone)]
pub struct UnitCount {
    /// The unit, with its relevant criteria.
    pub unit: Unit,
    /// Criteria competent.
    pub competent: usize,
    /// Criteria waiting for the assessor.
    pub waiting: usize,
}

impl UnitCount {
    /// Counts the progress of one unit.
    pub fn of(unit: &Unit, progress: &[CriterionProgress]) -> Self {
        let count = |standing| {
            let here = |one: &&CriterionProgress| unit.criteria.iter().any(|criterion| criterion.id == one.criterion);
            progress.iter().filter(here).filter(|one| one.standing == standing).count()
        };
        Self { unit: unit.clone(), competent: count(CriterionStanding::Competent), waiting: count(CriterionStanding::Waiting) }
    }
}

/// Opens a version for its decision, and leaves the line that says so.
pub fn open(act: &Act<'_>, id: EvidenceVersionId) -> Result<Assessing, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, id))?;
    look_at_record::open(act, organisation, |view| {
        let (page, versions) = read(view, id)?;
        let subject = Subject::new(SubjectKind::EvidenceVersion, id);
        Ok((page, Looked { subject, duty: DutyKind::Assessor, extent: Extent::Text, versions }))
    })
}

fn read(view: &mut View<'_>, id: EvidenceVersionId) -> Result<(Assessing, Vec<EvidenceVersionId>), Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    let quarantined = version.state == EvidenceState::Quarantined;
    let permit = permission::may_read_evidence(&view.actor, &subject, version.submitted_at.is_some(), quarantined)?;
    // What was reported is looked at by the security contact, and elsewhere.
    let submitted_at = version.submitted_at.filter(|_| !quarantined).ok_or(Error::NotFound)?;
    let trainee = people::load(view.db, enrolled.person)?.name;
    let signing = signing::of(view, &version, &subject, &trainee)?;
    let work = work::load_version(view.db, version.work_version)?;
    let months = organisations::load(view.db, enrolled.organisation)?.settings.currency_months;
    let claims = claims::of(view.db, &[id])?;
    let earlier = changes::since_earlier(view, &version, &work, &claims)?;
    let criteria: Vec<CriterionId> = claims.iter().map(|claim| claim.criterion).collect();
    let progress = progress::of(view.db, enrolled.id)?;
    let units = progress::units(view.db, view.shelf, &progress)?;
    let history = history::of_criteria(view, enrolled.id, &trainee, version.evidence, &criteria)?;
    let to_judge = claims
        .into_iter()
        .filter_map(|claim| {
            let unit = units.iter().find(|unit| unit.criteria.iter().any(|one| one.id == claim.criterion))?;
            let criterion = unit.criteria.iter().find(|one| one.id == claim.criterion)?.clone();
            let stands = progress.iter().find(|one| one.criterion == claim.criterion)?;
            Some(ClaimToJudge {
                id: claim.id,
                criterion,
                reason: claim.reason,
                standing: stands.standing,
                competent_claims: stands.competent_claims,
                history: history.of(claim.criterion),
                unit: UnitCount::of(unit, &progress),
            })
        })
        .collect();
    let marking =
        Marking::highest([Some(work.marking), earlier.as_ref().map(|one| one.marking), history.marking].into_iter().flatten());
    let compared = earlier.as_ref().filter(|one| !one.hidden).map(|one| one.id);
    let page = Assessing {
        actor: view.actor.clone(),
        days_waiting: calendar::days_between(submitted_at.day(), view.today),
        older_than_months: Some(months).filter(|months| work.span.is_older_than(*months, submitted_at.day())),
        edition: view.shelf.edition(view.db, enrolled.edition)?.label(),
        version,
        enrolled,
        trainee,
        work,
        earlier,
        claims: to_judge,
        signing,
        marking,
    };
    // One's own evidence is nobody's to look at.
    let seen = if permit.of_another() { history.seen(id, compared) } else { Vec::new() };
    Ok((page, seen))
}
