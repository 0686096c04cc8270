//! The claims of evidence: which criteria a version says it shows, and why.

use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    evidence::{EvidenceVersion, Row, version, version_columns},
    schema::{claims, decisions, evidence, evidence_versions, texts, work_versions},
    texts::{self as text_rows, Written},
};
use crate::domain::{
    decision::Outcome,
    ids::{ClaimId, CriterionId, EnrolmentId, EvidenceVersionId, PersonId, TextId},
    instant::Instant,
    permission::OwnRecordPermit,
    work::Marking,
};

/// Makes the claims of a version that has none yet.
pub(super) fn insert(db: &mut Db, id: EvidenceVersionId, reasons: &[(CriterionId, String)]) -> QueryResult<()> {
    for (criterion, reason) in reasons {
        let Written { id: text, digest } = text_rows::write(db, reason)?;
        on_either!(db, |c| diesel::insert_into(claims::table)
            .values((
                claims::evidence_version_id.eq(id),
                claims::criterion_id.eq(*criterion),
                claims::text_id.eq(text),
                claims::text_digest.eq(digest),
            ))
            .execute(c))?;
    }
    Ok(())
}

/// Sets the claims of a draft: what was claimed before and is no longer goes, texts and all.
pub fn set(db: &mut Db, _permit: &OwnRecordPermit, id: EvidenceVersionId, reasons: &[(CriterionId, String)]) -> QueryResult<()> {
    let old: Vec<TextId> =
        claims::table.filter(claims::evidence_version_id.eq(id)).order(claims::id).select(claims::text_id).load(db)?;
    diesel::delete(claims::table.filter(claims::evidence_version_id.eq(id))).execute(db)?;
    diesel::delete(texts::table.filter(among(texts::id, &old))).execute(db)?;
    insert(db, id, reasons)
}

/// A claim with its reason and the standing decision on it.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Row id.
    pub id: ClaimId,
    /// The version that makes it.
    pub version: EvidenceVersionId,
    /// What it claims.
    pub criterion: CriterionId,
    /// The row of its reason.
    pub text_id: TextId,
    /// The trainee's reason; none once destroyed.
    pub reason: Option<String>,
}

/// The claims of several versions, in order.
pub fn of(db: &mut Db, versions: &[EvidenceVersionId]) -> QueryResult<Vec<Claim>> {
    claims::table
        .inner_join(texts::table)
        .filter(among(claims::evidence_version_id, versions))
        .order((claims::evidence_version_id, claims::criterion_id, claims::id))
        .select((claims::id, claims::evidence_version_id, claims::criterion_id, texts::id, texts::body))
        .load::<(ClaimId, EvidenceVersionId, CriterionId, TextId, Option<String>)>(db)?
        .into_iter()
        .map(|(id, version, criterion, text_id, body)| {
            Ok(Claim { id, version, criterion, text_id, reason: text_rows::read(body)? })
        })
        .collect()
}

/// A submission that names a criterion of one enrolment, with where it is: what a unit or criterion rests on.
#[derive(Debug, Clone)]
pub struct Naming {
    /// The version.
    pub version: EvidenceVersion,
    /// The criterion it claims.
    pub criterion: CriterionId,
    /// The standing decision on that claim, and when it was signed.
    pub decided: Option<(Outcome, Instant)>,
    /// Who signed it.
    pub assessor: Option<PersonId>,
    /// The text of the work, as kept.
    pub body: Option<String>,
    /// Marking of the account.
    pub marking: Marking,
}

/// Every submitted claim of an enrolment on any of `criteria`, oldest first.
pub fn naming(db: &mut Db, enrolment: EnrolmentId, criteria: &[CriterionId]) -> QueryResult<Vec<Naming>> {
    let undone = diesel::alias!(decisions as undone);
    type NamingRow = (Row, CriterionId, Option<Outcome>, Option<Instant>, Option<PersonId>, Option<String>, Marking);
    evidence_versions::table
        .inner_join(evidence::table)
        .inner_join(claims::table.left_join(decisions::table))
        .inner_join(work_versions::table.inner_join(texts::table))
        .filter(evidence::enrolment_id.eq(enrolment))
        .filter(among(claims::criterion_id, criteria))
        .filter(evidence_versions::submitted_at.is_not_null())
        .filter(decisions::id.is_null().or(diesel::dsl::not(diesel::dsl::exists(
            undone.filter(undone.field(decisions::undoes_id).eq(decisions::id.nullable())),
        ))))
        .order((evidence_versions::id, claims::id))
        .limit(1_000)
        .select((
            version_columns!(),
            claims::criterion_id,
            decisions::outcome.nullable(),
            decisions::signed_at.nullable(),
            decisions::assessor_id.nullable(),
            texts::body,
            work_versions::marking,
        ))
        .load::<NamingRow>(db)
        .map(|rows| {
            rows.into_iter()
                .map(|(row, criterion, outcome, signed_at, assessor, body, marking)| Naming {
                    version: version(row),
                    criterion,
                    decided: outcome.zip(signed_at),
                    assessor,
                    body,
                    marking,
                })
                .collect()
        })
}
