//! A piece of work and everything that rests on it: the evidence, what it claims, the decisions, the certificate, and the
//! CPD and learning that name it.

use std::collections::HashMap;

use super::{begin_evidence, context::View, error::Error};
use crate::{
    db::{
        certificates::{self, Certificate},
        claims,
        cpd::{self, CpdEntry},
        decisions::{self, Decision},
        evidence::{self, EvidenceVersion},
        learning::{self, Learning},
        quarantine::{self, Quarantine},
        work::{self, WorkVersion},
    },
    domain::{
        evidence::EvidenceState,
        ids::{CriterionId, EnrolmentId, EvidenceVersionId, UnitId, WorkId},
        permission,
        quarantine::Reported,
        work::Marking,
    },
};

/// A criterion the work was claimed to show.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its code.
    pub code: String,
    /// Its statement.
    pub text: String,
    /// The enrolment it was claimed in.
    pub enrolment: EnrolmentId,
    /// The newest version that claims it.
    pub version: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Where that version is in its life.
    pub state: EvidenceState,
    /// The decision on that version's claim.
    pub decision: Option<Decision>,
    /// The decisions on versions before it, newest first, each with the number of its version.
    pub before: Vec<(i64, Decision)>,
}

/// A unit with the criteria claimed.
#[derive(Debug, Clone)]
pub struct UnitShown {
    /// The unit.
    pub unit: UnitId,
    /// Code and title.
    pub label: String,
    /// The enrolment it was claimed in.
    pub enrolment: EnrolmentId,
    /// The criteria claimed.
    pub criteria: Vec<Shown>,
}

/// A piece of work with everything that rests on it.
#[derive(Debug, Clone)]
pub struct WorkRecord {
    /// The newest version of the record; without its text while it is hidden.
    pub newest: WorkVersion,
    /// Its report, when it is hidden.
    pub report: Option<Quarantine>,
    /// Its versions on which no evidence rests, newest first: each is reported by itself.
    pub alone: Vec<WorkVersion>,
    /// Whether evidence of the programme in hand can be made of it.
    pub may_begin: bool,
    /// The versions of evidence about it, newest first.
    pub evidence: Vec<EvidenceVersion>,
    /// The editions of the criteria it was claimed to show, which say so when they are for demonstration.
    pub editions: Vec<String>,
    /// What it was claimed to show.
    pub units: Vec<UnitShown>,
    /// The certificates its enrolments earned.
    pub certificates: Vec<Certificate>,
    /// CPD entries that name it.
    pub cpd: Vec<CpdEntry>,
    /// Learning records that name it.
    pub learning: Vec<Learning>,
}

impl WorkRecord {
    /// The highest marking of the accounts shown.
    pub fn marking(&self) -> Marking {
        Marking::highest(std::iter::once(&self.newest).chain(&self.alone).map(|version| version.marking))
    }
}

/// One's own piece of work.
pub fn read(view: &mut View<'_>, id: WorkId) -> Result<WorkRecord, Error> {
    let (owner, _) = work::owner(view.db, id)?;
    let permit = permission::may_keep_own_record(&view.actor, owner)?;
    let newest = work::newest(view.db, &permit, id)?;
    let versions = evidence::of_work(view.db, id)?;
    let resting = versions.iter().find(|version| version.work_version == newest.id);
    let what = resting.map_or(Reported::Work(newest.id), |version| Reported::Evidence(version.id));
    let report = quarantine::of(view.db, what)?;
    let alone = work::alone(view.db, &permit, id)?;
    let units = units(view, &versions)?;
    let claimed: Vec<CriterionId> = units.iter().flat_map(|unit| &unit.criteria).map(|shown| shown.criterion).collect();
    let editions = view.shelf.editions_of(view.db, &claimed)?.iter().map(|edition| edition.label()).collect();
    let enrolments: Vec<EnrolmentId> = versions.iter().map(|version| version.enrolment).collect();
    let certificates =
        certificates::of(view.db, owner)?.into_iter().filter(|earned| enrolments.contains(&earned.enrolment)).collect();
    Ok(WorkRecord {
        may_begin: begin_evidence::is_open(view, &newest)?,
        newest,
        report,
        alone,
        evidence: versions,
        editions,
        units,
        certificates,
        cpd: cpd::resting_on(view.db, id)?,
        learning: learning::resting_on(view.db, id)?,
    })
}

fn units(view: &mut View<'_>, versions: &[EvidenceVersion]) -> Result<Vec<UnitShown>, Error> {
    let ids: Vec<EvidenceVersionId> = versions.iter().map(|version| version.id).collect();
    let claims = claims::of(view.db, &ids)?;
    let decided = decisions::of_versions(view.db, &ids)?;
    // The newest version that claims a criterion speaks for it: versions come newest first.
    let mut claimed: HashMap<CriterionId, &EvidenceVersion> = HashMap::new();
    for version in versions {
        for claim in claims.iter().filter(|claim| claim.version == version.id) {
            claimed.entry(claim.criterion).or_insert(version);
        }
    }
    let on = |criterion: CriterionId| decided.iter().rev().filter(move |decision| decision.criterion == criterion);
    let number = |id: EvidenceVersionId| versions.iter().find(|version| version.id == id).map(|version| version.number);
    let wanted: Vec<CriterionId> = claimed.keys().copied().collect();
    let units = view.shelf.units(view.db, &wanted)?;
    Ok(units
        .into_iter()
        .filter_map(|unit| {
            let criteria: Vec<Shown> = unit
                .criteria
                .into_iter()
                .filter_map(|known| {
                    let version = claimed.get(&known.id)?;
                    Some(Shown {
                        decision: on(known.id).find(|decision| decision.version == version.id).cloned(),
                        before: on(known.id)
                            .filter(|decision| decision.version != version.id)
                            .filter_map(|decision| Some((number(decision.version)?, decision.clone())))
                            .collect(),
                        criterion: known.id,
                        code: known.code,
                        text: known.text,
                        enrolment: version.enrolment,
                        version: version.id,
                        number: version.number,
                        state: version.state,
                    })
                })
                .collect();
            let enrolment = criteria.first()?.enrolment;
            Some(UnitShown { unit: unit.id, label: format!("{} {}", unit.code, unit.title), enrolment, criteria })
        })
        .collect())
}
