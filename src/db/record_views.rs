//! Who looked at whose record.

use diesel::{dsl::Eq, prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    quarantine::{self, Quarantine},
    schema::{enrolments, evidence, evidence_versions, record_views},
    turned::turned,
};
use crate::domain::{
    appointment::DutyKind,
    ids::{EvidenceVersionId, PersonId, QuarantineId, RecordViewId},
    instant::Instant,
    page::Turn,
    permission::OwnRecordPermit,
    record_view::{Extent, RecordView, Viewed},
};

/// The versions that somebody saw after `since`, to this extent.
pub fn seen_since(db: &mut Db, viewer: PersonId, extent: Extent, since: Instant) -> QueryResult<Vec<EvidenceVersionId>> {
    record_views::table
        .filter(record_views::viewer_id.eq(viewer))
        .filter(record_views::viewed_at.gt(since))
        .filter(record_views::extent.eq(extent))
        .filter(record_views::evidence_version_id.is_not_null())
        .select(record_views::evidence_version_id.assume_not_null())
        .load(db)
}

/// Records that somebody saw these versions of other people's evidence.
pub fn record(
    db: &mut Db,
    viewer: PersonId,
    duty: DutyKind,
    extent: Extent,
    versions: &[EvidenceVersionId],
    now: Instant,
) -> QueryResult<()> {
    let owners: Vec<(EvidenceVersionId, PersonId)> = evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(among(evidence_versions::id, versions))
        .filter(enrolments::person_id.ne(viewer))
        .order(evidence_versions::id)
        .select((evidence_versions::id, enrolments::person_id))
        .load(db)?;
    let rows: Vec<_> =
        owners.into_iter().map(|(version, owner)| row(owner, viewer, duty, extent, Viewed::Evidence(version), now)).collect();
    on_either!(db, |c| diesel::insert_into(record_views::table).values(&rows).execute(c)).map(|_| ())
}

/// Records that the security contact saw what a report hides.
pub fn record_report(db: &mut Db, viewer: PersonId, report: &Quarantine, now: Instant) -> QueryResult<()> {
    let owner = quarantine::kept(db, report.what)?.author;
    if owner == viewer {
        return Ok(());
    }
    let row = row(owner, viewer, DutyKind::SecurityContact, Extent::Text, Viewed::Report(report.id), now);
    diesel::insert_into(record_views::table).values(row).execute(db).map(|_| ())
}

type NewRow = (
    Eq<record_views::owner_id, PersonId>,
    Eq<record_views::viewer_id, PersonId>,
    Eq<record_views::duty, DutyKind>,
    Eq<record_views::extent, Extent>,
    Eq<record_views::evidence_version_id, Option<EvidenceVersionId>>,
    Eq<record_views::quarantine_id, Option<QuarantineId>>,
    Eq<record_views::viewed_at, Instant>,
);

fn row(owner: PersonId, viewer: PersonId, duty: DutyKind, extent: Extent, what: Viewed, now: Instant) -> NewRow {
    let (evidence, report) = match what {
        Viewed::Evidence(version) => (Some(version), None),
        Viewed::Report(report) => (None, Some(report)),
    };
    (
        record_views::owner_id.eq(owner),
        record_views::viewer_id.eq(viewer),
        record_views::duty.eq(duty),
        record_views::extent.eq(extent),
        record_views::evidence_version_id.eq(evidence),
        record_views::quarantine_id.eq(report),
        record_views::viewed_at.eq(now),
    )
}

type Row = (RecordViewId, PersonId, DutyKind, Extent, Option<EvidenceVersionId>, Option<QuarantineId>, Instant);

/// Who looked at one's own record, newest first, of a turn.
pub fn of(db: &mut Db, permit: &OwnRecordPermit, turn: &Turn<RecordViewId>, limit: i64) -> QueryResult<Vec<RecordView>> {
    let query = record_views::table
        .filter(record_views::owner_id.eq(permit.person()))
        .limit(limit)
        .select((
            record_views::id,
            record_views::viewer_id,
            record_views::duty,
            record_views::extent,
            record_views::evidence_version_id,
            record_views::quarantine_id,
            record_views::viewed_at,
        ))
        .into_boxed();
    let rows: Vec<Row> = turned!(query, turn, falling, |id| record_views::id => *id).load(db)?;
    let view = |(id, viewer, duty, extent, evidence, report, at): Row| {
        let what = evidence.map(Viewed::Evidence).or(report.map(Viewed::Report))?;
        Some(RecordView { id, viewer, duty, extent, what, at })
    };
    Ok(rows.into_iter().filter_map(view).collect())
}
