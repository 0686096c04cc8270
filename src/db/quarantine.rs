//! Reports of live intelligence, and the destruction of the text reported. What is hidden is left out where work, learning
//! and CPD are read, so that no page shows it by mistake; the security contact reads it by a query of their own.

use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    limit,
    schema::{
        claims, cpd_entries, decisions, enrolments, evidence, evidence_versions, learning_records, people, quarantines,
        work_versions, works,
    },
    texts,
    turned::turned,
};
use crate::domain::{
    ids::{CpdId, EnrolmentId, EvidenceVersionId, LearningId, OrganisationId, PersonId, QuarantineId, TextId, WorkVersionId},
    instant::Instant,
    page::Turn,
    permission::{ReportPermit, SecurityPermit},
    quarantine::{ReportReason, Reported},
    task::{COUNTED, Tally},
};

/// A report.
#[derive(Debug, Clone)]
pub struct Quarantine {
    /// Row id.
    pub id: QuarantineId,
    /// What was reported.
    pub what: Reported,
    /// Whose text it is, by name.
    pub author: String,
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

/// Whose text it is that can be reported, and where it is kept; neither ever changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Whose.
    pub author: PersonId,
    /// Where.
    pub organisation: OrganisationId,
}

/// Whose text something holds, and where.
pub fn kept(db: &mut Db, what: Reported) -> QueryResult<Kept> {
    let (author, organisation) = match what {
        Reported::Evidence(id) => evidence_versions::table
            .inner_join(evidence::table.inner_join(enrolments::table))
            .filter(evidence_versions::id.eq(id))
            .select((enrolments::person_id, enrolments::organisation_id))
            .first(db)?,
        Reported::Work(id) => work_versions::table
            .inner_join(works::table)
            .filter(work_versions::id.eq(id))
            .select((works::person_id, works::organisation_id))
            .first(db)?,
        Reported::Learning(id) => {
            let (author, enrolment): (PersonId, EnrolmentId) = learning_records::table
                .find(id)
                .select((learning_records::person_id, learning_records::enrolment_id))
                .first(db)?;
            (author, enrolments::table.find(enrolment).select(enrolments::organisation_id).first(db)?)
        }
        Reported::Cpd(id) => {
            cpd_entries::table.find(id).select((cpd_entries::person_id, cpd_entries::organisation_id)).first(db)?
        }
    };
    Ok(Kept { author, organisation })
}

/// Reports something; an index refuses a second report of it.
pub fn insert(
    db: &mut Db,
    _permit: &ReportPermit,
    what: Reported,
    reason: ReportReason,
    by: PersonId,
    now: Instant,
) -> QueryResult<QuarantineId> {
    let Kept { author, organisation } = kept(db, what)?;
    let (version, work_version, learning, cpd) = columns(what);
    diesel::insert_into(quarantines::table)
        .values((
            quarantines::evidence_version_id.eq(version),
            quarantines::work_version_id.eq(work_version),
            quarantines::learning_id.eq(learning),
            quarantines::cpd_id.eq(cpd),
            quarantines::person_id.eq(author),
            quarantines::organisation_id.eq(organisation),
            quarantines::reason.eq(reason),
            quarantines::reported_by.eq(by),
            quarantines::reported_at.eq(now),
        ))
        .returning(quarantines::id)
        .get_result(db)
}

type Columns = (Option<EvidenceVersionId>, Option<WorkVersionId>, Option<LearningId>, Option<CpdId>);

fn columns(what: Reported) -> Columns {
    match what {
        Reported::Evidence(id) => (Some(id), None, None, None),
        Reported::Work(id) => (None, Some(id), None, None),
        Reported::Learning(id) => (None, None, Some(id), None),
        Reported::Cpd(id) => (None, None, None, Some(id)),
    }
}

fn reported(columns: Columns) -> QueryResult<Reported> {
    match columns {
        (Some(id), ..) => Ok(Reported::Evidence(id)),
        (_, Some(id), ..) => Ok(Reported::Work(id)),
        (_, _, Some(id), _) => Ok(Reported::Learning(id)),
        (.., Some(id)) => Ok(Reported::Cpd(id)),
        (None, None, None, None) => Err(diesel::result::Error::DeserializationError("a report of nothing".into())),
    }
}

type Row = (
    (QuarantineId, String, OrganisationId, ReportReason),
    Columns,
    (PersonId, String, Instant, Option<PersonId>, Option<Instant>),
);

fn quarantine(
    ((id, author, organisation, reason), of, (reported_by, reporter, reported_at, purged_by, purged_at)): Row,
) -> QueryResult<Quarantine> {
    let what = reported(of)?;
    Ok(Quarantine { id, what, author, organisation, reason, reported_by, reporter, reported_at, purged_by, purged_at })
}

macro_rules! rows {
    () => {{
        let authors = diesel::alias!(people as authors);
        quarantines::table
            .inner_join(people::table.on(people::id.eq(quarantines::reported_by)))
            .inner_join(authors.on(authors.field(people::id).eq(quarantines::person_id)))
            .select((
                (quarantines::id, authors.field(people::name), quarantines::organisation_id, quarantines::reason),
                (quarantines::evidence_version_id, quarantines::work_version_id, quarantines::learning_id, quarantines::cpd_id),
                (people::id, people::name, quarantines::reported_at, quarantines::purged_by, quarantines::purged_at),
            ))
    }};
}

/// One report.
pub fn load(db: &mut Db, id: QuarantineId) -> QueryResult<Quarantine> {
    quarantine(rows!().filter(quarantines::id.eq(id)).first(db)?)
}

/// The report of something, if there is one.
pub fn of(db: &mut Db, what: Reported) -> QueryResult<Option<Quarantine>> {
    let query = rows!().into_boxed();
    let row: Option<Row> = match what {
        Reported::Evidence(id) => query.filter(quarantines::evidence_version_id.eq(id)),
        Reported::Work(id) => query.filter(quarantines::work_version_id.eq(id)),
        Reported::Learning(id) => query.filter(quarantines::learning_id.eq(id)),
        Reported::Cpd(id) => query.filter(quarantines::cpd_id.eq(id)),
    }
    .first(db)
    .optional()?;
    row.map(quarantine).transpose()
}

/// Of the reports of an organisation, newest first, those of a turn: every one, or those whose text still stands.
pub fn list(
    db: &mut Db,
    permit: &SecurityPermit,
    only_standing: bool,
    turn: &Turn<QuarantineId>,
    limit: i64,
) -> QueryResult<Vec<Quarantine>> {
    let mut query = rows!().filter(quarantines::organisation_id.eq(permit.organisation())).limit(limit).into_boxed();
    if only_standing {
        query = query.filter(quarantines::purged_at.is_null());
    }
    turned!(query, turn, falling, |id| quarantines::id => *id).load::<Row>(db)?.into_iter().map(quarantine).collect()
}

/// How many reports of an organisation hide a text that still stands, and since when the first does.
pub fn tally_standing(db: &mut Db, permit: &SecurityPermit) -> QueryResult<Tally> {
    limit::tell(db)?;
    let reported: Vec<Instant> = quarantines::table
        .filter(quarantines::organisation_id.eq(permit.organisation()))
        .filter(quarantines::purged_at.is_null())
        .order(quarantines::id)
        .select(quarantines::reported_at)
        .limit(COUNTED)
        .load(db)?;
    Ok(Tally::of(reported.into_iter().map(Instant::day)))
}

/// The reports whose text still stands, oldest first: what the purge by command destroys.
pub fn standing(db: &mut Db, limit: i64) -> QueryResult<Vec<Quarantine>> {
    rows!()
        .filter(quarantines::purged_at.is_null())
        .order(quarantines::id)
        .limit(limit)
        .load::<Row>(db)?
        .into_iter()
        .map(quarantine)
        .collect()
}

/// The reports after `after`, with whose text and where each says it is of: what the check holds against [`kept`].
pub fn places(db: &mut Db, after: QuarantineId, limit: i64) -> QueryResult<Vec<(QuarantineId, Reported, Kept)>> {
    quarantines::table
        .filter(quarantines::id.gt(after))
        .order(quarantines::id)
        .limit(limit)
        .select((
            quarantines::id,
            (quarantines::evidence_version_id, quarantines::work_version_id, quarantines::learning_id, quarantines::cpd_id),
            quarantines::person_id,
            quarantines::organisation_id,
        ))
        .load::<(QuarantineId, Columns, PersonId, OrganisationId)>(db)?
        .into_iter()
        .map(|(id, of, author, organisation)| Ok((id, reported(of)?, Kept { author, organisation })))
        .collect()
}

/// Destroys every text of what was reported. Who, when and why remain. Answers how many texts; none when somebody else
/// destroyed them first.
pub fn purge(db: &mut Db, report: &Quarantine, by: Option<PersonId>, now: Instant) -> QueryResult<Option<usize>> {
    let standing = quarantines::table.find(report.id).filter(quarantines::purged_at.is_null());
    let purged = diesel::update(standing).set((quarantines::purged_by.eq(by), quarantines::purged_at.eq(now))).execute(db)?;
    if purged == 0 {
        return Ok(None);
    }
    let doomed: Vec<TextId> = match report.what {
        Reported::Evidence(id) => texts_of_evidence(db, id)?,
        Reported::Work(id) => work_versions::table.find(id).select(work_versions::text_id).load(db)?,
        Reported::Learning(id) => learning_records::table.find(id).select(learning_records::text_id).load(db)?,
        Reported::Cpd(id) => cpd_entries::table.find(id).select(cpd_entries::text_id).load(db)?,
    };
    texts::destroy(db, &doomed, now).map(Some)
}

// The account, the reasons, the feedback, the reason it was sent back with.
fn texts_of_evidence(db: &mut Db, id: EvidenceVersionId) -> QueryResult<Vec<TextId>> {
    let mut found: Vec<TextId> = evidence_versions::table
        .inner_join(work_versions::table)
        .filter(evidence_versions::id.eq(id))
        .order(work_versions::id)
        .select(work_versions::text_id)
        .load(db)?;
    found.extend(
        claims::table.filter(claims::evidence_version_id.eq(id)).order(claims::id).select(claims::text_id).load::<TextId>(db)?,
    );
    found.extend(
        decisions::table
            .inner_join(claims::table)
            .filter(claims::evidence_version_id.eq(id))
            .order(decisions::id)
            .select(decisions::text_id)
            .load::<TextId>(db)?,
    );
    let sent_back: Option<TextId> = evidence_versions::table.find(id).select(evidence_versions::sent_back_text_id).first(db)?;
    found.extend(sent_back);
    Ok(found)
}
