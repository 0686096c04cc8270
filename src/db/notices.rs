//! The notices that certificates owe: written beside the certificate, each settled once.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    dialect,
    schema::{certificates, notices},
};
use crate::domain::{
    ids::{CertificateId, PersonId},
    instant::Instant,
    notice::NoticeOutcome,
    role::Role,
};

/// What a new certificate owes; what the holder's earlier ones for the role still owed is settled, since it follows them.
pub fn owe(
    db: &mut Db,
    certificate: CertificateId,
    (holder, role): (PersonId, Role),
    last_valid_day: NaiveDate,
    now: Instant,
) -> QueryResult<()> {
    let earlier = certificates::table
        .filter(certificates::person_id.eq(holder))
        .filter(certificates::role.eq(role))
        .filter(certificates::id.ne(certificate))
        .select(certificates::id);
    diesel::update(notices::table.filter(notices::outcome.is_null()).filter(notices::certificate_id.eq_any(earlier)))
        .set((notices::outcome.eq(NoticeOutcome::Followed), notices::settled_at.eq(now)))
        .execute(db)?;
    dialect::insert_notices(db, certificate, last_valid_day)
}

/// The notices of the certificates from `first` to `last`, of each the longest before first: certificate, threshold, day, and whether
/// it still waits.
pub fn of_certificates(
    db: &mut Db,
    first: CertificateId,
    last: CertificateId,
) -> QueryResult<Vec<(CertificateId, i64, NaiveDate, bool)>> {
    let rows: Vec<(CertificateId, i64, NaiveDate, Option<NoticeOutcome>)> = notices::table
        .filter(notices::certificate_id.between(first, last))
        .order((notices::certificate_id, notices::threshold.desc()))
        .select((notices::certificate_id, notices::threshold, notices::due_on, notices::outcome))
        .load(db)?;
    Ok(rows.into_iter().map(|(certificate, threshold, due, outcome)| (certificate, threshold, due, outcome.is_none())).collect())
}

/// The thresholds that still wait for a certificate.
pub fn waiting(db: &mut Db, certificate: CertificateId) -> QueryResult<Vec<i64>> {
    notices::table
        .filter(notices::certificate_id.eq(certificate))
        .filter(notices::outcome.is_null())
        .order(notices::threshold.desc())
        .select(notices::threshold)
        .load(db)
}

/// Settles notices that still wait. Answers how many did.
pub fn settle(
    db: &mut Db,
    certificate: CertificateId,
    thresholds: &[i64],
    outcome: NoticeOutcome,
    now: Instant,
) -> QueryResult<usize> {
    diesel::update(
        notices::table
            .filter(notices::certificate_id.eq(certificate))
            .filter(among(notices::threshold, thresholds))
            .filter(notices::outcome.is_null()),
    )
    .set((notices::outcome.eq(outcome), notices::settled_at.eq(now)))
    .execute(db)
}
