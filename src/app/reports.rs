//! Reports of live intelligence, as the security contact sees them.

use std::collections::HashMap;

use super::{
    context::{Tx, View},
    error::Error,
    places::{self, Places},
    read_evidence::{self, ClaimRead},
};
use crate::{
    db::{
        claims,
        cpd::{self, CpdEntry},
        evidence,
        learning::{self, Learning, LearningText},
        organisations, people,
        quarantine::{self, Quarantine},
        record_views,
        work::{self, WorkVersion},
    },
    domain::{
        appointment::DutyKind,
        cpd::CpdText,
        event::Action,
        evidence::Method,
        ids::{EvidenceVersionId, OrganisationId, PersonId, QuarantineId},
        page::{self, Turn, Ways},
        permission::{self, SecurityPermit},
        quarantine::Reported,
        work::Marking,
    },
};

/// One report.
#[derive(Debug, Clone)]
pub struct ReportLine {
    /// The report.
    pub report: Quarantine,
    /// Who destroyed the text, by name.
    pub destroyed_by: Option<String>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Reports {
    /// Where.
    pub places: Places,
    /// Where, by name.
    pub organisation: String,
    /// Whether those alone whose text still stands.
    pub only_standing: bool,
    /// The reports, newest first.
    pub lines: Vec<ReportLine>,
    /// The pages beside it.
    pub ways: Ways<QuarantineId>,
}

/// What a report hides.
#[derive(Debug, Clone)]
pub enum Concealed {
    /// A version of evidence.
    Evidence {
        /// The work.
        work: WorkVersion,
        /// How competence was to be assessed.
        method: Method,
        /// The claims.
        claims: Vec<ClaimRead>,
        /// The reason it was sent back with, if it was.
        sent_back: Option<String>,
    },
    /// Work on which no evidence rests.
    Work(WorkVersion),
    /// A learning record.
    Learning(Learning, LearningText),
    /// A CPD entry.
    Cpd(CpdEntry, CpdText),
}

impl Concealed {
    /// What it is marked; learning and CPD are not.
    pub fn marking(&self) -> Marking {
        match self {
            Self::Evidence { work, .. } | Self::Work(work) => work.marking,
            Self::Learning(..) | Self::Cpd(..) => Marking::Official,
        }
    }
}

/// A report with what it hides.
#[derive(Debug, Clone)]
pub struct ReportRead {
    /// The report.
    pub line: ReportLine,
    /// The number of the version, when evidence was reported.
    pub number: Option<i64>,
    /// What it hides; none once destroyed.
    pub text: Option<Concealed>,
}

/// A page of the reports in an organisation whose security contact the actor is.
pub fn list(
    view: &mut View<'_>,
    wanted: Option<OrganisationId>,
    only_standing: bool,
    turn: Turn<QuarantineId>,
) -> Result<Reports, Error> {
    let places = places::of(view, DutyKind::SecurityContact, wanted)?;
    let permit = permission::may_secure(&view.actor, places.here)?;
    let find = |turn: &Turn<QuarantineId>, limit| quarantine::list(view.db, &permit, only_standing, turn, limit);
    let (reports, ways) = page::read(&turn, |report: &Quarantine| report.id, find)?;
    let organisation = organisations::name(view.db, places.here)?;
    Ok(Reports { places, organisation, only_standing, lines: lines(view, reports)?, ways })
}

/// The organisation of a report, for its security contact alone; and whether its text still stands.
pub fn place(view: &mut View<'_>, id: QuarantineId) -> Result<(OrganisationId, bool), Error> {
    let report = quarantine::load(view.db, id)?;
    permission::may_secure(&view.actor, report.organisation)?;
    Ok((report.organisation, report.purged_at.is_none()))
}

/// Records that the hidden text is read; the page follows in the same transaction.
pub fn record(tx: &mut Tx<'_>, id: QuarantineId) -> Result<(), Error> {
    let report = quarantine::load(tx.db, id)?;
    permission::may_secure(&tx.actor, report.organisation)?;
    record_views::record_report(tx.db, tx.actor.person, &report, tx.now)?;
    tx.record(Action::ReportViewed, report.what.subject(), &[("report", id.to_string())])
}

/// A report with what it hides.
pub fn read(view: &mut View<'_>, id: QuarantineId) -> Result<ReportRead, Error> {
    let report = quarantine::load(view.db, id)?;
    let permit = permission::may_secure(&view.actor, report.organisation)?;
    let number = match report.what {
        Reported::Evidence(id) => Some(evidence::load(view.db, id)?.number),
        Reported::Work(_) | Reported::Learning(_) | Reported::Cpd(_) => None,
    };
    let text = match report.purged_at {
        Some(_) => None,
        None => concealed(view, &permit, report.what)?,
    };
    let line = lines(view, vec![report])?.pop().ok_or(Error::NotFound)?;
    Ok(ReportRead { line, number, text })
}

fn concealed(view: &mut View<'_>, permit: &SecurityPermit, what: Reported) -> Result<Option<Concealed>, Error> {
    Ok(match what {
        Reported::Evidence(id) => Some(evidence_concealed(view, id)?),
        Reported::Work(id) => Some(Concealed::Work(work::load_version(view.db, id)?)),
        Reported::Learning(id) => {
            let record = learning::load(view.db, id)?;
            learning::reported_text(view.db, permit, id)?.map(|text| Concealed::Learning(record, text))
        }
        Reported::Cpd(id) => {
            let entry = cpd::load(view.db, id)?;
            cpd::reported_text(view.db, permit, id)?.map(|text| Concealed::Cpd(entry, text))
        }
    })
}

fn evidence_concealed(view: &mut View<'_>, id: EvidenceVersionId) -> Result<Concealed, Error> {
    let version = evidence::load(view.db, id)?;
    let claims = claims::of(view.db, &[id])?;
    let criteria = read_evidence::criteria(view, &claims)?;
    let claims = read_evidence::read_claims(view, id, &claims, &criteria)?;
    let sent_back = evidence::sent_back_reason(view.db, id)?;
    let work = work::load_version(view.db, version.work_version)?;
    Ok(Concealed::Evidence { work, method: version.method, claims, sent_back })
}

fn lines(view: &mut View<'_>, reports: Vec<Quarantine>) -> Result<Vec<ReportLine>, Error> {
    let destroyers: Vec<PersonId> = reports.iter().filter_map(|report| report.purged_by).collect();
    let names: HashMap<PersonId, String> = people::names(view.db, &destroyers)?;
    Ok(reports
        .into_iter()
        .map(|report| ReportLine { destroyed_by: report.purged_by.and_then(|person| names.get(&person).cloned()), report })
        .collect())
}
