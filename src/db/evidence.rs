//! Evidence in versions, its claims, and the assessor's queue. The state of a version is a derived column: [`refold`]
//! writes it from the facts in every act that changes one.

use std::collections::{BTreeSet, HashMap};

use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::Db,
    schema::{claims, decisions, enrolments, evidence, evidence_versions, people, quarantines, texts, work_versions},
    texts::{self as text_rows, Written},
};
use crate::domain::{
    decision::Outcome,
    evidence::{Declarations, EvidenceState, Facts, Method},
    ids::{
        ClaimId, CriterionId, EnrolmentId, EvidenceId, EvidenceVersionId, OrganisationId, PersonId, TextId, WorkId, WorkVersionId,
    },
    instant::Instant,
    permission::{OwnRecordPermit, Scope, ScopeKind, SignOffPermit},
    work::Marking,
};

/// One version of a submission, without its text.
#[derive(Debug, Clone)]
pub struct EvidenceVersion {
    /// Row id.
    pub id: EvidenceVersionId,
    /// The submission.
    pub evidence: EvidenceId,
    /// Its enrolment.
    pub enrolment: EnrolmentId,
    /// The work record it is about.
    pub work: WorkId,
    /// Number of the version, from 1.
    pub number: i64,
    /// The version of the work record it froze.
    pub work_version: WorkVersionId,
    /// How competence is to be assessed.
    pub method: Method,
    /// The declarations made.
    pub declarations: Declarations,
    /// When it was begun.
    pub begun_at: Instant,
    /// When it was submitted.
    pub submitted_at: Option<Instant>,
    /// When it was sent back unjudged.
    pub sent_back_at: Option<Instant>,
    /// The row of the reason it was sent back with.
    pub sent_back_text: Option<TextId>,
    /// Where it is in its life.
    pub state: EvidenceState,
    /// Counts saves, so that a stale form is noticed.
    pub saves: i64,
}

type Row = (
    (EvidenceVersionId, EvidenceId, EnrolmentId, WorkId, i64, WorkVersionId),
    (Method, bool, bool, Instant, Option<Instant>),
    (Option<Instant>, Option<TextId>, EvidenceState, i64),
);

fn version(row: Row) -> EvidenceVersion {
    let ((id, evidence, enrolment, work, number, work_version), (method, own_work, sanitised, begun_at, submitted_at), rest) =
        row;
    let (sent_back_at, sent_back_text, state, saves) = rest;
    EvidenceVersion {
        id,
        evidence,
        enrolment,
        work,
        number,
        work_version,
        method,
        declarations: Declarations { own_work, sanitised },
        begun_at,
        submitted_at,
        sent_back_at,
        sent_back_text,
        state,
        saves,
    }
}

macro_rules! version_columns {
    () => {
        (
            (
                evidence_versions::id,
                evidence::id,
                evidence::enrolment_id,
                evidence::work_id,
                evidence_versions::number,
                evidence_versions::work_version_id,
            ),
            (
                evidence_versions::method,
                evidence_versions::own_work,
                evidence_versions::sanitised,
                evidence_versions::begun_at,
                evidence_versions::submitted_at,
            ),
            (
                evidence_versions::sent_back_at,
                evidence_versions::sent_back_text_id,
                evidence_versions::state,
                evidence_versions::saves,
            ),
        )
    };
}

macro_rules! versions {
    () => {
        evidence_versions::table.inner_join(evidence::table).select(version_columns!())
    };
}

/// Begins a submission about a work record.
pub fn insert(db: &mut Db, _permit: &OwnRecordPermit, enrolment: EnrolmentId, work: WorkId) -> QueryResult<EvidenceId> {
    diesel::insert_into(evidence::table)
        .values((evidence::enrolment_id.eq(enrolment), evidence::work_id.eq(work)))
        .returning(evidence::id)
        .get_result(db)
}

/// What a draft holds beside its claims.
#[derive(Debug, Clone, Copy)]
pub struct DraftValues {
    /// How competence is to be assessed.
    pub method: Method,
    /// The declarations made so far.
    pub declarations: Declarations,
}

/// A version to begin: a draft, or submitted at once.
#[derive(Debug, Clone, Copy)]
pub struct NewVersion<'a> {
    /// The submission.
    pub evidence: EvidenceId,
    /// Number of the version, from 1.
    pub number: i64,
    /// The version of the work record it is about.
    pub work_version: WorkVersionId,
    /// Method and declarations.
    pub values: DraftValues,
    /// What it claims, each with a reason.
    pub claims: &'a [(CriterionId, String)],
    /// Whether it goes to the assessor at once.
    pub submitted: bool,
}

/// Begins a version of a submission, with its claims.
pub fn insert_version(
    db: &mut Db,
    _permit: &OwnRecordPermit,
    new: &NewVersion<'_>,
    now: Instant,
) -> QueryResult<EvidenceVersionId> {
    let facts = Facts { submitted: new.submitted, claims: new.claims.len(), ..Facts::default() };
    let id = diesel::insert_into(evidence_versions::table)
        .values((
            evidence_versions::evidence_id.eq(new.evidence),
            evidence_versions::number.eq(new.number),
            evidence_versions::work_version_id.eq(new.work_version),
            evidence_versions::method.eq(new.values.method),
            evidence_versions::own_work.eq(new.values.declarations.own_work),
            evidence_versions::sanitised.eq(new.values.declarations.sanitised),
            evidence_versions::begun_at.eq(now),
            evidence_versions::submitted_at.eq(new.submitted.then_some(now)),
            evidence_versions::state.eq(facts.state()),
            evidence_versions::saves.eq(1_i64),
        ))
        .returning(evidence_versions::id)
        .get_result(db)?;
    insert_claims(db, id, new.claims)?;
    Ok(id)
}

fn insert_claims(db: &mut Db, id: EvidenceVersionId, reasons: &[(CriterionId, String)]) -> QueryResult<()> {
    for (criterion, reason) in reasons {
        let Written { id: text, digest } = text_rows::write(db, reason)?;
        diesel::insert_into(claims::table)
            .values((
                claims::evidence_version_id.eq(id),
                claims::criterion_id.eq(*criterion),
                claims::text_id.eq(text),
                claims::text_digest.eq(digest),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Changes a draft, if nobody did since `saves`. Answers whether it was changed.
pub fn overwrite_draft(
    db: &mut Db,
    _permit: &OwnRecordPermit,
    id: EvidenceVersionId,
    saves: i64,
    values: DraftValues,
) -> QueryResult<bool> {
    diesel::update(
        evidence_versions::table
            .find(id)
            .filter(evidence_versions::saves.eq(saves))
            .filter(evidence_versions::state.eq(EvidenceState::Draft)),
    )
    .set((
        evidence_versions::method.eq(values.method),
        evidence_versions::own_work.eq(values.declarations.own_work),
        evidence_versions::sanitised.eq(values.declarations.sanitised),
        evidence_versions::saves.eq(saves.saturating_add(1)),
    ))
    .execute(db)
    .map(|rows| rows == 1)
}

/// Sets the claims of a draft: what was claimed before and is no longer goes, texts and all.
pub fn set_claims(
    db: &mut Db,
    _permit: &OwnRecordPermit,
    id: EvidenceVersionId,
    reasons: &[(CriterionId, String)],
) -> QueryResult<()> {
    let old: Vec<TextId> =
        claims::table.filter(claims::evidence_version_id.eq(id)).order(claims::id).select(claims::text_id).load(db)?;
    diesel::delete(claims::table.filter(claims::evidence_version_id.eq(id))).execute(db)?;
    diesel::delete(texts::table.filter(among(texts::id, &old))).execute(db)?;
    insert_claims(db, id, reasons)
}

/// Destroys a draft with its claims and their texts, if nobody saved it since `saves`, and the submission itself when it
/// was its first version. Answers whether it was destroyed.
pub fn delete_draft(db: &mut Db, permit: &OwnRecordPermit, draft: &EvidenceVersion, saves: i64) -> QueryResult<bool> {
    let wanted = evidence_versions::table
        .find(draft.id)
        .filter(evidence_versions::saves.eq(saves))
        .filter(evidence_versions::state.eq(EvidenceState::Draft));
    if !diesel::select(diesel::dsl::exists(wanted)).get_result::<bool>(db)? {
        return Ok(false);
    }
    set_claims(db, permit, draft.id, &[])?;
    diesel::delete(evidence_versions::table.find(draft.id)).execute(db)?;
    if draft.number == 1 {
        diesel::delete(evidence::table.find(draft.evidence)).execute(db)?;
    }
    Ok(true)
}

/// One version.
pub fn load(db: &mut Db, id: EvidenceVersionId) -> QueryResult<EvidenceVersion> {
    versions!().filter(evidence_versions::id.eq(id)).first(db).map(version)
}

/// The versions of a submission, newest first.
pub fn versions_of(db: &mut Db, id: EvidenceId) -> QueryResult<Vec<EvidenceVersion>> {
    versions!()
        .filter(evidence::id.eq(id))
        .order(evidence_versions::number.desc())
        .limit(100)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(version).collect())
}

/// The newest version of every submission about these work records.
pub fn newest_of_works(db: &mut Db, works: &[WorkId]) -> QueryResult<Vec<EvidenceVersion>> {
    let newer = diesel::alias!(evidence_versions as newer);
    versions!()
        .filter(among(evidence::work_id, works))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            newer.filter(
                newer
                    .field(evidence_versions::evidence_id)
                    .eq(evidence_versions::evidence_id)
                    .and(newer.field(evidence_versions::number).gt(evidence_versions::number)),
            ),
        )))
        .order((evidence::work_id, evidence::id))
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(version).collect())
}

/// Every version of every submission about a work record, newest first.
pub fn of_work(db: &mut Db, work: WorkId) -> QueryResult<Vec<EvidenceVersion>> {
    versions!()
        .filter(evidence::work_id.eq(work))
        .order((evidence::id.desc(), evidence_versions::number.desc()))
        .limit(200)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(version).collect())
}

/// The reason a version was sent back with, while it stands.
pub fn sent_back_reason(db: &mut Db, id: EvidenceVersionId) -> QueryResult<Option<String>> {
    let body: Option<Option<String>> = evidence_versions::table
        .inner_join(texts::table.on(evidence_versions::sent_back_text_id.eq(texts::id.nullable())))
        .filter(evidence_versions::id.eq(id))
        .select(texts::body)
        .first(db)
        .optional()?;
    text_rows::read(body.flatten())
}

/// That a version was sent back unjudged.
#[derive(Debug, Clone)]
pub struct SentBack {
    /// Who sent it back.
    pub assessor: String,
    /// When.
    pub at: Instant,
    /// Why; none once destroyed.
    pub reason: Option<String>,
}

/// Who sent a version back, when and why, if it was.
pub fn sent_back(db: &mut Db, id: EvidenceVersionId) -> QueryResult<Option<SentBack>> {
    evidence_versions::table
        .inner_join(texts::table.on(evidence_versions::sent_back_text_id.eq(texts::id.nullable())))
        .inner_join(people::table.on(evidence_versions::sent_back_by.eq(people::id.nullable())))
        .filter(evidence_versions::id.eq(id))
        .select((people::name, evidence_versions::sent_back_at.assume_not_null(), texts::body))
        .first::<(String, Instant, Option<String>)>(db)
        .optional()?
        .map(|(assessor, at, body)| Ok(SentBack { assessor, at, reason: text_rows::read(body)? }))
        .transpose()
}

/// The organisation a version belongs to, which never changes.
pub fn organisation_of(db: &mut Db, id: EvidenceVersionId) -> QueryResult<OrganisationId> {
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(evidence_versions::id.eq(id))
        .select(enrolments::organisation_id)
        .first(db)
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
pub fn claims_of(db: &mut Db, versions: &[EvidenceVersionId]) -> QueryResult<Vec<Claim>> {
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

/// Freezes a draft and hands it to the assessor.
pub fn set_submitted(db: &mut Db, _permit: &OwnRecordPermit, id: EvidenceVersionId, now: Instant) -> QueryResult<()> {
    diesel::update(evidence_versions::table.find(id)).set(evidence_versions::submitted_at.eq(now)).execute(db).map(|_| ())
}

/// Takes a version back.
pub fn set_withdrawn(db: &mut Db, _permit: &OwnRecordPermit, id: EvidenceVersionId, now: Instant) -> QueryResult<()> {
    diesel::update(evidence_versions::table.find(id)).set(evidence_versions::withdrawn_at.eq(now)).execute(db).map(|_| ())
}

/// Sends a version back unjudged.
pub fn set_sent_back(
    db: &mut Db,
    permit: &SignOffPermit,
    id: EvidenceVersionId,
    reason: &Written,
    now: Instant,
) -> QueryResult<()> {
    diesel::update(evidence_versions::table.find(id))
        .set((
            evidence_versions::sent_back_at.eq(now),
            evidence_versions::sent_back_by.eq(permit.assessor()),
            evidence_versions::sent_back_text_id.eq(reason.id),
            evidence_versions::sent_back_digest.eq(&reason.digest),
        ))
        .execute(db)
        .map(|_| ())
}

/// The facts of a version, from which its state follows.
pub fn facts(db: &mut Db, id: EvidenceVersionId) -> QueryResult<Facts> {
    type FactRow = ((Option<Instant>, Option<Instant>, Option<Instant>), bool, Option<ClaimId>, Option<Outcome>);
    let undone = diesel::alias!(decisions as undone);
    let rows: Vec<FactRow> = evidence_versions::table
        .left_join(claims::table.left_join(decisions::table))
        .filter(evidence_versions::id.eq(id))
        .filter(decisions::id.is_null().or(diesel::dsl::not(diesel::dsl::exists(
            undone.filter(undone.field(decisions::undoes_id).eq(decisions::id.nullable())),
        ))))
        .order(evidence_versions::id)
        .select((
            (evidence_versions::submitted_at, evidence_versions::withdrawn_at, evidence_versions::sent_back_at),
            diesel::dsl::exists(quarantines::table.filter(quarantines::evidence_version_id.eq(evidence_versions::id))),
            claims::id.nullable(),
            decisions::outcome.nullable(),
        ))
        .load(db)?;
    let ((submitted, withdrawn, sent_back), quarantined, ..) = *rows.first().ok_or(diesel::result::Error::NotFound)?;
    let claimed: BTreeSet<ClaimId> = rows.iter().filter_map(|(_, _, claim, _)| *claim).collect();
    let judged = |wanted: Outcome| rows.iter().filter(|(.., outcome)| *outcome == Some(wanted)).count();
    Ok(Facts {
        submitted: submitted.is_some(),
        withdrawn: withdrawn.is_some(),
        sent_back: sent_back.is_some(),
        quarantined,
        claims: claimed.len(),
        competent: judged(Outcome::Competent),
        not_yet: judged(Outcome::NotYet),
    })
}

/// Writes the derived state of a version from its facts. Answers it.
pub fn refold(db: &mut Db, id: EvidenceVersionId) -> QueryResult<EvidenceState> {
    let state = facts(db, id)?.state();
    diesel::update(evidence_versions::table.find(id)).set(evidence_versions::state.eq(state)).execute(db)?;
    Ok(state)
}

/// A submission waiting in an assessor's queue.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The version.
    pub id: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Whose it is.
    pub trainee: String,
    /// When it was submitted.
    pub submitted_at: Instant,
    /// Marking of the account.
    pub marking: Marking,
    /// The text of the work, as kept.
    pub body: Option<String>,
}

/// A page of the queue after (`submitted_at`, id), oldest first.
pub fn queue(db: &mut Db, scope: Scope, after: Option<(Instant, EvidenceVersionId)>, limit: i64) -> QueryResult<Vec<Waiting>> {
    let ScopeKind::Allocated(assessor, organisation) = scope.kind() else {
        return Ok(Vec::new());
    };
    let mut query = evidence_versions::table
        .inner_join(
            evidence::table.inner_join(enrolments::table.inner_join(people::table.on(people::id.eq(enrolments::person_id)))),
        )
        .inner_join(work_versions::table.inner_join(texts::table))
        .filter(enrolments::assessor_id.eq(assessor))
        .filter(enrolments::organisation_id.eq(organisation))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .order((evidence_versions::submitted_at.assume_not_null(), evidence_versions::id))
        .limit(limit)
        .select((
            evidence_versions::id,
            evidence_versions::number,
            people::name,
            evidence_versions::submitted_at.assume_not_null(),
            work_versions::marking,
            texts::body,
        ))
        .into_boxed();
    if let Some((at, id)) = after {
        let submitted = evidence_versions::submitted_at.assume_not_null();
        query = query.filter(submitted.gt(at).or(submitted.eq(at).and(evidence_versions::id.gt(id))));
    }
    query.load::<(EvidenceVersionId, i64, String, Instant, Marking, Option<String>)>(db).map(|rows| {
        rows.into_iter()
            .map(|(id, number, trainee, submitted_at, marking, body)| Waiting {
                id,
                number,
                trainee,
                submitted_at,
                marking,
                body,
            })
            .collect()
    })
}

/// When a version of an assessor's scope was submitted; none when it is not in it.
pub fn submitted_in(db: &mut Db, scope: Scope, id: EvidenceVersionId) -> QueryResult<Option<Instant>> {
    let ScopeKind::Allocated(assessor, organisation) = scope.kind() else {
        return Ok(None);
    };
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(evidence_versions::id.eq(id))
        .filter(enrolments::assessor_id.eq(assessor))
        .filter(enrolments::organisation_id.eq(organisation))
        .select(evidence_versions::submitted_at)
        .first::<Option<Instant>>(db)
        .optional()
        .map(Option::flatten)
}

/// How many versions of each enrolment wait for the assessor.
pub fn waiting_counts(db: &mut Db, ids: &[EnrolmentId]) -> QueryResult<HashMap<EnrolmentId, i64>> {
    evidence_versions::table
        .inner_join(evidence::table)
        .filter(among(evidence::enrolment_id, ids))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .group_by(evidence::enrolment_id)
        .order(evidence::enrolment_id)
        .select((evidence::enrolment_id, diesel::dsl::count(evidence_versions::id)))
        .load::<(EnrolmentId, i64)>(db)
        .map(|rows| rows.into_iter().collect())
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

/// A submission that its author still has to finish: a draft, or one that asks for a new version.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// The newest version.
    pub version: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Draft, returned, withdrawn or hidden.
    pub state: EvidenceState,
    /// Marking of the account.
    pub marking: Marking,
    /// The title of the work; empty while it has none, none while it is hidden or once destroyed.
    pub title: Option<String>,
}

/// The submissions of one's own enrolment whose newest version is neither waiting nor competent, oldest first.
pub fn unfinished(db: &mut Db, permit: &OwnRecordPermit, enrolment: EnrolmentId) -> QueryResult<Vec<Unfinished>> {
    let newer = diesel::alias!(evidence_versions as newer);
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .inner_join(work_versions::table.inner_join(texts::table))
        .filter(evidence::enrolment_id.eq(enrolment))
        .filter(enrolments::person_id.eq(permit.person()))
        .filter(evidence_versions::state.ne(EvidenceState::Submitted).and(evidence_versions::state.ne(EvidenceState::Judged)))
        .filter(diesel::dsl::not(diesel::dsl::exists(
            newer.filter(
                newer
                    .field(evidence_versions::evidence_id)
                    .eq(evidence_versions::evidence_id)
                    .and(newer.field(evidence_versions::number).gt(evidence_versions::number)),
            ),
        )))
        .order(evidence_versions::id)
        .limit(200)
        .select((evidence_versions::id, evidence_versions::number, evidence_versions::state, work_versions::marking, texts::body))
        .load::<(EvidenceVersionId, i64, EvidenceState, Marking, Option<String>)>(db)?
        .into_iter()
        .map(|(version, number, state, marking, body)| {
            // What was reported is hidden from its author as well.
            let title = super::work::title_of(body.filter(|_| state != EvidenceState::Quarantined))?;
            Ok(Unfinished { version, number, state, marking, title })
        })
        .collect()
}

/// How many submissions wait in an assessor's queue.
pub fn queue_length(db: &mut Db, scope: Scope) -> QueryResult<i64> {
    let ScopeKind::Allocated(assessor, organisation) = scope.kind() else {
        return Ok(0);
    };
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(enrolments::assessor_id.eq(assessor))
        .filter(enrolments::organisation_id.eq(organisation))
        .filter(evidence_versions::state.eq(EvidenceState::Submitted))
        .count()
        .get_result(db)
}
