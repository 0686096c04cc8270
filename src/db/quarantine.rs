//! Reports of live intelligence, and the destruction of the text reported.

use std::collections::HashMap;

use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    schema::{claims, decisions, enrolments, evidence, evidence_versions, people, quarantines, work_versions},
    texts,
    turned::turned,
};
use crate::domain::{
    ids::{EvidenceVersionId, OrganisationId, PersonId, QuarantineId, TextId},
    instant::Instant,
    page::Turn,
    permission::{ReportPermit, SecurityPermit},
    quarantine::ReportReason,
};

/// A report.
#[derive(Debug, Clone)]
pub struct Quarantine {
    /// Row id.
    pub id: QuarantineId,
    /// The version reported.
    pub version: EvidenceVersionId,
    /// Where.
    pub organisation: OrganisationId,
    /// Why.
    pub reason: ReportReason,
    /// Who reported it.
    pub reported_by: PersonId,
    /// Their name.
    pub reporter: String,
    /// When.
    pub reported_at: Instant,
    /// Who destroyed the text; nobody yet, or the purge by command.
    pub purged_by: Option<PersonId>,
    /// When the text was destroyed.
    pub purged_at: Option<Instant>,
}

/// Reports a version; the index refuses a second report.
pub fn insert(
    db: &mut Db,
    _permit: &ReportPermit,
    version: EvidenceVersionId,
    organisation: OrganisationId,
    reason: ReportReason,
    by: PersonId,
    now: Instant,
) -> QueryResult<QuarantineId> {
    diesel::insert_into(quarantines::table)
        .values((
            quarantines::evidence_version_id.eq(version),
            quarantines::organisation_id.eq(organisation),
            quarantines::reason.eq(reason),
            quarantines::reported_by.eq(by),
            quarantines::reported_at.eq(now),
        ))
        .returning(quarantines::id)
        .get_result(db)
}

type Row = (
    (QuarantineId, EvidenceVersionId, OrganisationId, ReportReason),
    (PersonId, String, Instant, Option<PersonId>, Option<Instant>),
);

fn quarantine(
    ((id, version, organisation, reason), (reported_by, reporter, reported_at, purged_by, purged_at)): Row,
) -> Quarantine {
    Quarantine { id, version, organisation, reason, reported_by, reporter, reported_at, purged_by, purged_at }
}

macro_rules! rows {
    () => {
        quarantines::table.inner_join(people::table.on(people::id.eq(quarantines::reported_by))).select((
            (quarantines::id, quarantines::evidence_version_id, quarantines::organisation_id, quarantines::reason),
            (people::id, people::name, quarantines::reported_at, quarantines::purged_by, quarantines::purged_at),
        ))
    };
}

/// One report.
pub fn load(db: &mut Db, id: QuarantineId) -> QueryResult<Quarantine> {
    rows!().filter(quarantines::id.eq(id)).first(db).map(quarantine)
}

/// The report of a version, if there is one.
pub fn of_version(db: &mut Db, version: EvidenceVersionId) -> QueryResult<Option<Quarantine>> {
    rows!().filter(quarantines::evidence_version_id.eq(version)).first(db).optional().map(|row| row.map(quarantine))
}

/// Of the reports of an organisation, newest first, those of a turn.
pub fn list(db: &mut Db, permit: &SecurityPermit, turn: &Turn<QuarantineId>, limit: i64) -> QueryResult<Vec<Quarantine>> {
    let query = rows!().filter(quarantines::organisation_id.eq(permit.organisation())).limit(limit).into_boxed();
    turned!(query, turn, falling, |id| quarantines::id => *id)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(quarantine).collect())
}

/// Whose evidence each of several reported versions is.
pub fn trainees(db: &mut Db, versions: &[EvidenceVersionId]) -> QueryResult<HashMap<EvidenceVersionId, String>> {
    evidence_versions::table
        .inner_join(
            evidence::table.inner_join(enrolments::table.inner_join(people::table.on(people::id.eq(enrolments::person_id)))),
        )
        .filter(among(evidence_versions::id, versions))
        .order(evidence_versions::id)
        .select((evidence_versions::id, people::name))
        .load::<(EvidenceVersionId, String)>(db)
        .map(|rows| rows.into_iter().collect())
}

/// The reports whose text still stands, oldest first: what the purge by command destroys.
pub fn standing(db: &mut Db, limit: i64) -> QueryResult<Vec<Quarantine>> {
    rows!()
        .filter(quarantines::purged_at.is_null())
        .order(quarantines::id)
        .limit(limit)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(quarantine).collect())
}

/// Destroys every text of the reported version: the account, the reasons, the feedback, the reason it was sent back with.
/// Who, when and why remain. Answers how many texts; none when somebody else destroyed them first.
pub fn purge(db: &mut Db, report: &Quarantine, by: Option<PersonId>, now: Instant) -> QueryResult<Option<usize>> {
    let standing = quarantines::table.find(report.id).filter(quarantines::purged_at.is_null());
    let purged = diesel::update(standing).set((quarantines::purged_by.eq(by), quarantines::purged_at.eq(now))).execute(db)?;
    if purged == 0 {
        return Ok(None);
    }
    let mut doomed: Vec<TextId> = evidence_versions::table
        .inner_join(work_versions::table)
        .filter(evidence_versions::id.eq(report.version))
        .select(work_versions::text_id)
        .order(work_versions::id)
        .load(db)?;
    doomed.extend(
        claims::table
            .filter(claims::evidence_version_id.eq(report.version))
            .order(claims::id)
            .select(claims::text_id)
            .load::<TextId>(db)?,
    );
    doomed.extend(
        decisions::table
            .inner_join(claims::table)
            .filter(claims::evidence_version_id.eq(report.version))
            .order(decisions::id)
            .select(decisions::text_id)
            .load::<TextId>(db)?,
    );
    let sent_back: Option<TextId> =
        evidence_versions::table.find(report.version).select(evidence_versions::sent_back_text_id).first(db)?;
    doomed.extend(sent_back);
    texts::destroy(db, &doomed, now).map(Some)
}
