//! Decisions: appended, one standing decision a claim, by constraint.

use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    schema::{claims, decisions, evidence, evidence_versions, people, texts},
    texts::{self as text_rows, Written},
};
use crate::domain::{
    decision::{FiveTests, Judgement, Outcome},
    ids::{ClaimId, CriterionId, DecisionId, EnrolmentId, EvidenceVersionId, PersonId, TextId, WorkId},
    instant::Instant,
    permission::SignOffPermit,
};

/// A signed decision, with its feedback while it stands.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Row id.
    pub id: DecisionId,
    /// The claim it judged.
    pub claim: ClaimId,
    /// The version of evidence that made the claim.
    pub version: EvidenceVersionId,
    /// The criterion claimed.
    pub criterion: CriterionId,
    /// Competent or not yet.
    pub outcome: Outcome,
    /// The five answers.
    pub tests: FiveTests,
    /// Who signed.
    pub assessor: PersonId,
    /// Their name.
    pub assessor_name: String,
    /// When.
    pub signed_at: Instant,
    /// The row of the feedback.
    pub text_id: TextId,
    /// The feedback; none once destroyed.
    pub feedback: Option<String>,
}

/// Records one decision. It cannot be called without the permit, and the index refuses a second one on the same claim.
pub fn record(
    db: &mut Db,
    permit: &SignOffPermit,
    claim: ClaimId,
    judgement: &Judgement,
    now: Instant,
) -> QueryResult<DecisionId> {
    let Written { id: text, digest } = text_rows::write(db, &judgement.feedback())?;
    let tests = judgement.tests();
    diesel::insert_into(decisions::table)
        .values((
            decisions::claim_id.eq(claim),
            decisions::assessor_id.eq(permit.assessor()),
            decisions::duty_id.eq(permit.appointment()),
            decisions::outcome.eq(judgement.outcome()),
            decisions::valid.eq(tests.valid),
            decisions::authentic.eq(tests.authentic),
            decisions::current.eq(tests.current),
            decisions::sufficient.eq(tests.sufficient),
            decisions::reliable.eq(tests.reliable),
            decisions::text_id.eq(text),
            decisions::text_digest.eq(digest),
            decisions::signed_at.eq(now),
        ))
        .returning(decisions::id)
        .get_result(db)
}

type Row = (
    (DecisionId, ClaimId, EvidenceVersionId, CriterionId),
    (Outcome, bool, bool, bool, bool, bool),
    (PersonId, String, Instant, TextId, Option<String>),
);

/// The decisions on the claims of several versions, oldest first.
pub fn of_versions(db: &mut Db, versions: &[EvidenceVersionId]) -> QueryResult<Vec<Decision>> {
    decisions::table
        .inner_join(claims::table)
        .inner_join(people::table.on(people::id.eq(decisions::assessor_id)))
        .inner_join(texts::table.on(texts::id.eq(decisions::text_id)))
        .filter(among(claims::evidence_version_id, versions))
        .order(decisions::id)
        .select((
            (decisions::id, claims::id, claims::evidence_version_id, claims::criterion_id),
            (
                decisions::outcome,
                decisions::valid,
                decisions::authentic,
                decisions::current,
                decisions::sufficient,
                decisions::reliable,
            ),
            (people::id, people::name, decisions::signed_at, texts::id, texts::body),
        ))
        .load::<Row>(db)?
        .into_iter()
        .map(|((id, claim, version, criterion), (outcome, valid, authentic, current, sufficient, reliable), rest)| {
            let (assessor, assessor_name, signed_at, text_id, body) = rest;
            Ok(Decision {
                id,
                claim,
                version,
                criterion,
                outcome,
                tests: FiveTests { valid, authentic, current, sufficient, reliable },
                assessor,
                assessor_name,
                signed_at,
                text_id,
                feedback: text_rows::read(body)?,
            })
        })
        .collect()
}

/// A standing decision that a criterion is shown, and the work it rests on.
#[derive(Debug, Clone, Copy)]
pub struct SignOff {
    /// The criterion shown.
    pub criterion: CriterionId,
    /// The work record.
    pub work: WorkId,
    /// Who signed.
    pub assessor: PersonId,
    /// When.
    pub signed_at: Instant,
}

/// The standing competent decisions of an enrolment, oldest first: what its certificate rests on.
pub fn sign_offs(db: &mut Db, enrolment: EnrolmentId) -> QueryResult<Vec<SignOff>> {
    let undone = diesel::alias!(decisions as undone);
    decisions::table
        .inner_join(claims::table.inner_join(evidence_versions::table.inner_join(evidence::table)))
        .filter(evidence::enrolment_id.eq(enrolment))
        .filter(decisions::outcome.eq(Outcome::Competent))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            undone.filter(undone.field(decisions::undoes_id).eq(decisions::id.nullable())),
        )))
        .order(decisions::id)
        .select((claims::criterion_id, evidence::work_id, decisions::assessor_id, decisions::signed_at))
        .load::<(CriterionId, WorkId, PersonId, Instant)>(db)
        .map(|rows| {
            rows.into_iter()
                .map(|(criterion, work, assessor, signed_at)| SignOff { criterion, work, assessor, signed_at })
                .collect()
        })
}
