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
        evidence::{self, EvidenceVersion},
        organisations, people,
        quarantine::{self, Quarantine},
        work::{self, WorkVersion},
    },
    domain::{
        appointment::DutyKind,
        event::{Action, Subject, SubjectKind},
        ids::{OrganisationId, PersonId, QuarantineId},
        page::{self, Turn, Ways},
        permission,
    },
};

/// One report.
#[derive(Debug, Clone)]
pub struct ReportLine {
    /// The report.
    pub report: Quarantine,
    /// Whose evidence it is about.
    pub trainee: String,
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
    /// The reports, newest first.
    pub lines: Vec<ReportLine>,
    /// The pages beside it.
    pub ways: Ways<QuarantineId>,
}

/// A report with what it hides.
#[derive(Debug, Clone)]
pub struct ReportRead {
    /// The report.
    pub line: ReportLine,
    /// The version reported.
    pub version: EvidenceVersion,
    /// What it hides: the work, the claims and the reason it was sent back with; none once destroyed.
    pub text: Option<(WorkVersion, Vec<ClaimRead>, Option<String>)>,
}

/// A page of the reports in an organisation whose security contact the actor is.
pub fn list(view: &mut View<'_>, wanted: Option<OrganisationId>, turn: Turn<QuarantineId>) -> Result<Reports, Error> {
    let places = places::of(view, DutyKind::SecurityContact, wanted)?;
    let permit = permission::may_secure(&view.actor, places.here)?;
    let find = |turn: &Turn<QuarantineId>, limit| quarantine::list(view.db, &permit, turn, limit);
    let (reports, ways) = page::read(&turn, |report: &Quarantine| report.id, find)?;
    let organisation = organisations::name(view.db, places.here)?;
    Ok(Reports { places, organisation, lines: lines(view, reports)?, ways })
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
    let detail = [("report", id.to_string())];
    tx.record(Action::EvidenceViewed, Subject::new(SubjectKind::EvidenceVersion, report.version), &detail)
}

/// A report with what it hides.
pub fn read(view: &mut View<'_>, id: QuarantineId) -> Result<ReportRead, Error> {
    let report = quarantine::load(view.db, id)?;
    permission::may_secure(&view.actor, report.organisation)?;
    let version = evidence::load(view.db, report.version)?;
    let text = match report.purged_at {
        Some(_) => None,
        None => {
            let claims = claims::of(view.db, &[version.id])?;
            let criteria = read_evidence::criteria(view, &claims)?;
            let claims = read_evidence::read_claims(view, version.id, &claims, &criteria)?;
            let sent_back = evidence::sent_back_reason(view.db, version.id)?;
            Some((work::load_version(view.db, version.work_version)?, claims, sent_back))
        }
    };
    let line = lines(view, vec![report])?.pop().ok_or(Error::NotFound)?;
    Ok(ReportRead { line, version, text })
}

fn lines(view: &mut View<'_>, reports: Vec<Quarantine>) -> Result<Vec<ReportLine>, Error> {
    let versions: Vec<_> = reports.iter().map(|report| report.version).collect();
    let trainees = quarantine::trainees(view.db, &versions)?;
    let destroyers: Vec<PersonId> = reports.iter().filter_map(|report| report.purged_by).collect();
    let names: HashMap<PersonId, String> = people::names(view.db, &destroyers)?;
    Ok(reports
        .into_iter()
        .map(|report| ReportLine {
            trainee: trainees.get(&report.version).cloned().unwrap_or_default(),
            destroyed_by: report.purged_by.and_then(|person| names.get(&person).cloned()),
            report,
        })
        .collect())
}
