//! A version of evidence, as its author, its assessor or the security contact reads it.

use std::collections::{BTreeSet, HashMap};

use super::{
    changes::{self, Change},
    context::{Act, View},
    error::Error,
    look_at_record::{self, Looked},
    revise_evidence,
};
use crate::{
    db::{
        claims::{self, Claim},
        decisions::{self, Decision},
        enrolments,
        evidence::{self, EvidenceVersion},
        organisations, people,
        quarantine::{self, Quarantine},
        work::{self, WorkVersion},
    },
    domain::{
        appointment::DutyKind,
        enrolment::Enrolment,
        event::{Subject, SubjectKind},
        evidence::EvidenceState,
        ids::{CriterionId, EvidenceVersionId, OrganisationId},
        instant::Instant,
        permission::{self, Actor, Assessment, ReadTextPermit},
        quarantine::Reported,
        record_view::Extent,
        refusal::Refusal,
        work::Marking,
    },
};

/// Whose the evidence is, to the one who opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Their own.
    Author,
    /// Their own, but reported: they see that, and no text.
    AuthorOfHidden,
    /// Another person's: the view is an event in this organisation's chain.
    Another(OrganisationId),
}

/// A claim as it is read.
#[derive(Debug, Clone)]
pub struct ClaimRead {
    /// What it claims.
    pub criterion: CriterionId,
    /// The criterion's code.
    pub code: String,
    /// The criterion's statement.
    pub text: String,
    /// The trainee's reason; none once destroyed.
    pub reason: Option<String>,
    /// The decision on it.
    pub decision: Option<Decision>,
}

/// Another version of the same evidence.
#[derive(Debug, Clone)]
pub struct OtherVersion {
    /// Row id.
    pub id: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Where it is in its life.
    pub state: EvidenceState,
    /// The number of the version after it.
    pub next: i64,
    /// What changed from it to that one; none where one of the two is hidden.
    pub changed: Option<Vec<Change>>,
}

/// A version as it is read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The version.
    pub version: EvidenceVersion,
    /// The work it describes.
    pub work: WorkVersion,
    /// Its enrolment.
    pub enrolled: Enrolment,
    /// Whose it is.
    pub trainee: String,
    /// Whether the reader wrote it.
    pub own: bool,
    /// Whether the reader is the allocated assessor.
    pub assesses: bool,
    /// The allocated assessor, by name.
    pub assessor: Option<String>,
    /// Its claims.
    pub claims: Vec<ClaimRead>,
    /// Why it was sent back unjudged.
    pub sent_back: Option<String>,
    /// The versions before it, newest first.
    pub earlier: Vec<OtherVersion>,
    /// The highest marking of every version whose text is shown.
    pub marking: Marking,
    /// The versions whose text is shown, oldest first.
    pub shown: Vec<EvidenceVersionId>,
    /// The newest version after it.
    pub newest: Option<EvidenceVersionId>,
    /// Whether its author can answer it, or why not; none where nothing asks for it.
    pub answer: Option<Result<(), Refusal>>,
    /// The months beyond which work counts as old, when this is older.
    pub older_than: Option<u32>,
}

/// What the author of a reported version sees in its place.
#[derive(Debug, Clone)]
pub struct Hidden {
    /// The version.
    pub version: EvidenceVersion,
    /// Its report.
    pub report: Quarantine,
    /// The newest version after it.
    pub newest: Option<EvidenceVersionId>,
    /// Whether it can be answered, or why not.
    pub answer: Option<Result<(), Refusal>>,
}

/// Whether the version exists for the actor, and as what.
pub fn reader(view: &mut View<'_>, id: EvidenceVersionId) -> Result<Reader, Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    match seen(view, &subject, &version) {
        Ok(permit) if permit.of_another() => Ok(Reader::Another(enrolled.organisation)),
        Ok(_) => Ok(Reader::Author),
        Err(_) if view.actor.person == enrolled.person => Ok(Reader::AuthorOfHidden),
        Err(error) => Err(error),
    }
}

/// Reads another person's evidence, and leaves the line that says which versions were shown.
pub fn look(act: &Act<'_>, organisation: OrganisationId, id: EvidenceVersionId) -> Result<(Actor, Reading), Error> {
    look_at_record::open(act, organisation, |view| {
        let reading = read(view, id)?;
        let looked = Looked {
            subject: Subject::new(SubjectKind::EvidenceVersion, id),
            duty: if reading.assesses { DutyKind::Assessor } else { DutyKind::SecurityContact },
            extent: Extent::Text,
            versions: reading.shown.clone(),
        };
        Ok(((view.actor.clone(), reading), looked))
    })
}

/// The version with its story.
pub fn read(view: &mut View<'_>, id: EvidenceVersionId) -> Result<Reading, Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    seen(view, &subject, &version)?;
    let own = view.actor.person == enrolled.person;
    let versions: Vec<EvidenceVersion> = evidence::versions_of(view.db, version.evidence)?
        .into_iter()
        .filter(|other| own || seen(view, &subject, other).is_ok())
        .collect();
    let answer = if own { revise_evidence::is_open(view, &enrolled, &version, &versions)? } else { None };
    let works = work::versions_of(view.db, version.work)?;
    let ids: Vec<EvidenceVersionId> = versions.iter().map(|other| other.id).collect();
    let claims = claims::of(view.db, &ids)?;
    let criteria = criteria(view, &claims)?;
    let names = people::names(view.db, &[Some(enrolled.person), enrolled.assessor].into_iter().flatten().collect::<Vec<_>>())?;
    let name = |person| names.get(&person).cloned().unwrap_or_default();
    let months = organisations::load(view.db, enrolled.organisation)?.settings.currency_months;
    let work = works.iter().find(|work| work.id == version.work_version).cloned().ok_or(Error::NotFound)?;
    let counted_on = version.submitted_at.map_or(view.today, Instant::day);
    let earlier = earlier(&version, &versions, &works, &claims, &criteria);
    // What changed is shown in the words of both versions, so the page is marked as the higher of them.
    let compared = earlier.iter().filter(|other| other.changed.is_some()).flat_map(|other| [other.number, other.next]);
    let numbers: BTreeSet<i64> = compared.chain([version.number]).collect();
    let shown: Vec<&EvidenceVersion> = versions.iter().rev().filter(|other| numbers.contains(&other.number)).collect();
    let marking_of = |other: &&EvidenceVersion| works.iter().find(|work| work.id == other.work_version).map(|work| work.marking);
    Ok(Reading {
        own,
        assesses: subject.is_assessed_by(&view.actor),
        trainee: name(enrolled.person),
        assessor: enrolled.assessor.map(name),
        claims: read_claims(view, id, &claims, &criteria)?,
        sent_back: evidence::sent_back_reason(view.db, id)?,
        earlier,
        answer,
        marking: Marking::highest(shown.iter().filter_map(marking_of)),
        shown: shown.iter().map(|other| other.id).collect(),
        newest: versions.first().filter(|newest| newest.number > version.number).map(|newest| newest.id),
        older_than: Some(months).filter(|months| work.span.is_older_than(*months, counted_on)),
        version,
        work,
        enrolled,
    })
}

/// What the author sees of a version that was reported: when, and no text.
pub fn hidden(view: &mut View<'_>, id: EvidenceVersionId) -> Result<Hidden, Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    permission::may_keep_own_record(&view.actor, enrolled.person)?;
    let report = quarantine::of(view.db, Reported::Evidence(id))?.ok_or(Error::NotFound)?;
    let versions = evidence::versions_of(view.db, version.evidence)?;
    let newest = versions.first().map(|newest| newest.id).filter(|newest| *newest != id);
    let answer = revise_evidence::is_open(view, &enrolled, &version, &versions)?;
    Ok(Hidden { version, report, newest, answer })
}

fn seen(view: &View<'_>, subject: &Assessment, version: &EvidenceVersion) -> Result<ReadTextPermit, Error> {
    let hidden = version.state == EvidenceState::Quarantined;
    Ok(permission::may_read_evidence(&view.actor, subject, version.submitted_at.is_some(), hidden)?)
}

type Criteria = HashMap<CriterionId, (String, String)>;

/// Code and statement of every criterion claimed.
pub fn criteria(view: &mut View<'_>, claims: &[Claim]) -> Result<Criteria, Error> {
    let wanted: Vec<CriterionId> = claims.iter().map(|claim| claim.criterion).collect();
    let units = view.shelf.units(view.db, &wanted)?;
    Ok(units.into_iter().flat_map(|unit| unit.criteria).map(|known| (known.id, (known.code, known.text))).collect())
}

/// The claims of one version as they are read.
pub fn read_claims(
    view: &mut View<'_>,
    id: EvidenceVersionId,
    claims: &[Claim],
    criteria: &Criteria,
) -> Result<Vec<ClaimRead>, Error> {
    let decided = decisions::of_versions(view.db, &[id])?;
    Ok(claims
        .iter()
        .filter(|claim| claim.version == id)
        .map(|claim| {
            let (code, text) = criteria.get(&claim.criterion).cloned().unwrap_or_default();
            let decision = decided.iter().rev().find(|decision| decision.claim == claim.id).cloned();
            ClaimRead { criterion: claim.criterion, code, text, reason: claim.reason.clone(), decision }
        })
        .collect())
}

fn earlier(
    version: &EvidenceVersion,
    versions: &[EvidenceVersion],
    works: &[WorkVersion],
    claims: &[Claim],
    criteria: &Criteria,
) -> Vec<OtherVersion> {
    let codes: HashMap<CriterionId, String> = criteria.iter().map(|(id, (code, _))| (*id, code.clone())).collect();
    let fields = |of: &EvidenceVersion| {
        let work = works.iter().find(|work| work.id == of.work_version && work.text.is_some())?;
        (of.state != EvidenceState::Quarantined).then(|| changes::fields(of, work, claims, &codes))
    };
    let pairs = versions.iter().zip(versions.iter().skip(1));
    pairs
        .filter(|(_, older)| older.number < version.number)
        .map(|(newer, older)| OtherVersion {
            id: older.id,
            number: older.number,
            state: older.state,
            next: newer.number,
            changed: fields(older).zip(fields(newer)).map(|(before, now)| changes::between(&before, &now)),
        })
        .collect()
}
