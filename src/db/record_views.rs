//! Who looked at whose record.

use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
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
    for version in versions {
        let owner: PersonId = evidence_versions::table
            .inner_join(evidence::table.inner_join(enrolments::table))
            .filter(evidence_versions::id.eq(*version))
            .select(enrolments::person_id)
            .first(db)?;
        if owner != viewer {
            insert(db, owner, viewer, duty, extent, Viewed::Evidence(*version), now)?;
        }
    }
    Ok(())
}

/// Records that the security contact saw what a report hides.
pub fn record_report(db: &mut Db, viewer: PersonId, report: &Quarantine, now: Instant) -> QueryResult<()> {
    let owner = quarantine::kept(db, report.what)?.author;
    if owner == viewer {
        return Ok(());
    }
    insert(db, owner, viewer, DutyKind::SecurityContact, Extent::Text, Viewed::Report(report.id), now)
}

fn insert(
    db: &mut Db,
    owner: PersonId,
    viewer: PersonId,
    duty: DutyKind,
    extent: Extent,
    what: Viewed,
    now: Instant,
) -> QueryResult<()> {
    let (evidence, report) = match what {
        Viewed::Evidence(version) => (Some(version), None),
        Viewed::Report(report) => (None, Some(report)),
    };
    diesel::insert_into(record_views::table)
        .values((
            record_views::owner_id.eq(owner),
            record_views::viewer_id.eq(viewer),
            record_views::duty.eq(duty),
            record_views::extent.eq(extent),
            record_views::evidence_version_id.eq(evidence),
            record_views::quarantine_id.eq(report),
            record_views::viewed_at.eq(now),
        ))
        .execute(db)
        .map(|_| ())
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
