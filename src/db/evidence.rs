//! Evidence in versions, its claims, and the assessor's queue. The state of a version is a derived column: [`refold`]
//! writes it from the facts in every act that changes one.

use std::collections::{BTreeSet, HashMap};

use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    claims as claim_rows,
    connection::{Db, on_either},
    schema::{claims, decisions, enrolments, evidence, evidence_versions, people, quarantines, texts, work_versions},
    texts::{self as text_rows, Written},
    turned::turned,
};
use crate::domain::{
    decision::Outcome,
    evidence::{Declarations, EvidenceState, Facts, Method, Unfinished},
    ids::{
        ClaimId, CriterionId, EnrolmentId, EvidenceId, EvidenceVersionId, OrganisationId, QuarantineId, TextId, WorkId,
        WorkVersionId,
    },
    instant::Instant,
    page::Turn,
    permission::{OwnRecordPermit, SignOffPermit},
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

pub(super) type Row = (
    (EvidenceVersionId, EvidenceId, EnrolmentId, WorkId, i64, WorkVersionId),
    (Method, bool, bool, Instant, Option<Instant>),
    (Option<Instant>, Option<TextId>, EvidenceState, i64),
);

pub(super) fn version(row: Row) -> EvidenceVersion {
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
pub(super) use version_columns;

macro_rules! versions {
    () => {
        evidence_versions::table.inner_join(evidence::table).select(version_columns!())
    };
}

/// Begins a submission about a work record.
pub fn insert(db: &mut Db, _permit: &OwnRecordPermit, enrolment: EnrolmentId, work: WorkId) -> QueryResult<EvidenceId> {
    on_either!(db, |c| diesel::insert_into(evidence::table)
        .values((evidence::enrolment_id.eq(enrolment), evidence::work_id.eq(work)))
        .returning(evidence::id)
        .get_result(c))
}

/// Whether evidence of an enrolment is about a work record.
pub fn is_begun(db: &mut Db, enrolment: EnrolmentId, work: WorkId) -> QueryResult<bool> {
    let about = evidence::table.filter(evidence::enrolment_id.eq(enrolment)).filter(evidence::work_id.eq(work));
    diesel::select(diesel::dsl::exists(about)).get_result(db)
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
    let id = on_either!(db, |c| diesel::insert_into(evidence_versions::table)
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
        .get_result(c))?;
    claim_rows::insert(db, id, new.claims)?;
    Ok(id)
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
    claim_rows::set(db, permit, draft.id, &[])?;
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

/// Whether a version is the newest of its submission: a macro because a filter has no name that fits a signature.
macro_rules! newest {
    () => {{
        let newer = diesel::alias!(evidence_versions as newer);
        let same_submission = newer.field(evidence_versions::evidence_id).eq(evidence_versions::evidence_id);
        let later = newer.field(evidence_versions::number).gt(evidence_versions::number);
        diesel::dsl::not(diesel::dsl::exists(newer.filter(same_submission.and(later))))
    }};
}

/// The newest version of every submission about these work records.
pub fn newest_of_works(db: &mut Db, works: &[WorkId]) -> QueryResult<Vec<EvidenceVersion>> {
    versions!()
        .filter(among(evidence::work_id, works))
        .filter(newest!())
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
    facts_of(db, &[id])?.remove(&id).ok_or(diesel::result::Error::NotFound)
}

/// The facts of several versions.
fn facts_of(db: &mut Db, ids: &[EvidenceVersionId]) -> QueryResult<HashMap<EvidenceVersionId, Facts>> {
    type Dates = (Option<Instant>, Option<Instant>, Option<Instant>);
    type FactRow = (EvidenceVersionId, Dates, Option<QuarantineId>, Option<ClaimId>, Option<Outcome>);
    let undone = diesel::alias!(decisions as undone);
    // One table after the other: of two that are joined beside it, SQLite would make a table of all claims there are, and of what is
    // only asked whether it exists, PostgreSQL one of all there is.
    let rows: Vec<FactRow> = evidence_versions::table
        .left_join(claims::table)
        .left_join(decisions::table.on(decisions::claim_id.eq(claims::id)))
        .left_join(undone.on(undone.field(decisions::undoes_id).eq(decisions::id.nullable())))
        .left_join(quarantines::table.on(quarantines::evidence_version_id.eq(evidence_versions::id.nullable())))
        .filter(among(evidence_versions::id, ids))
        .filter(undone.field(decisions::id).is_null())
        .select((
            evidence_versions::id,
            (evidence_versions::submitted_at, evidence_versions::withdrawn_at, evidence_versions::sent_back_at),
            quarantines::id.nullable(),
            claims::id.nullable(),
            decisions::outcome.nullable(),
        ))
        .load(db)?;
    let mut found: HashMap<EvidenceVersionId, (Facts, BTreeSet<ClaimId>)> = HashMap::new();
    for (id, (submitted, withdrawn, sent_back), quarantined, claim, outcome) in rows {
        let (facts, claimed) = found.entry(id).or_default();
        facts.submitted = submitted.is_some();
        facts.withdrawn = withdrawn.is_some();
        facts.sent_back = sent_back.is_some();
        facts.quarantined = quarantined.is_some();
        match outcome {
            Some(Outcome::Competent) => facts.competent = facts.competent.saturating_add(1),
            Some(Outcome::NotYet) => facts.not_yet = facts.not_yet.saturating_add(1),
            None => {}
        }
        claimed.extend(claim);
        facts.claims = claimed.len();
    }
    Ok(found.into_iter().map(|(id, (facts, _))| (id, facts)).collect())
}

/// The versions after `after`, each with its state as kept, and as its facts have it: none where they contradict each other.
pub fn states(
    db: &mut Db,
    after: EvidenceVersionId,
    limit: i64,
) -> QueryResult<Vec<(EvidenceVersionId, EvidenceState, Option<EvidenceState>)>> {
    let kept: Vec<(EvidenceVersionId, EvidenceState)> = evidence_versions::table
        .filter(evidence_versions::id.gt(after))
        .order(evidence_versions::id)
        .limit(limit)
        .select((evidence_versions::id, evidence_versions::state))
        .load(db)?;
    let ids: Vec<EvidenceVersionId> = kept.iter().map(|(id, _)| *id).collect();
    let facts = facts_of(db, &ids)?;
    Ok(kept.into_iter().map(|(id, state)| (id, state, facts.get(&id).map(Facts::state))).collect())
}

/// Writes the derived state of a version from its facts. Answers it.
pub fn refold(db: &mut Db, id: EvidenceVersionId) -> QueryResult<EvidenceState> {
    let state = facts(db, id)?.state();
    diesel::update(evidence_versions::table.find(id)).set(evidence_versions::state.eq(state)).execute(db)?;
    Ok(state)
}

/// A submission that its author still has to finish: a draft, or one that asks for a new version.
#[derive(Debug, Clone)]
pub struct ToFinish {
    /// The newest version.
    pub version: EvidenceVersionId,
    /// Draft, returned, withdrawn or hidden.
    pub state: EvidenceState,
    /// Marking of the account.
    pub marking: Marking,
    /// The title of the work; empty while it has none, none while it is hidden or once destroyed.
    pub title: Option<String>,
}

/// How many submissions of each kind their author still has to finish.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Remaining {
    /// Those that ask for a new version.
    pub to_answer: i64,
    /// Drafts.
    pub drafts: i64,
}

impl Remaining {
    /// Of one kind.
    pub fn of(self, kind: Unfinished) -> i64 {
        match kind {
            Unfinished::ToAnswer => self.to_answer,
            Unfinished::Draft => self.drafts,
        }
    }
}

type ToFinishRow = (EvidenceVersionId, EvidenceState, Marking, Option<String>);

fn to_finish((version, state, marking, body): ToFinishRow) -> QueryResult<ToFinish> {
    // What was reported is hidden from its author as well.
    let title = super::work::title_of(body.filter(|_| state != EvidenceState::Quarantined))?;
    Ok(ToFinish { version, state, marking, title })
}

/// The titles of some versions of one's own evidence: of those that are hidden or destroyed, none.
pub fn own_titles(
    db: &mut Db,
    permit: &OwnRecordPermit,
    versions: &[EvidenceVersionId],
) -> QueryResult<HashMap<EvidenceVersionId, String>> {
    let rows: Vec<ToFinishRow> = evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .inner_join(work_versions::table.inner_join(texts::table))
        .filter(among(evidence_versions::id, versions))
        .filter(enrolments::person_id.eq(permit.person()))
        .select((evidence_versions::id, evidence_versions::state, work_versions::marking, texts::body.nullable()))
        .load(db)?;
    let titles = rows.into_iter().map(|row| to_finish(row).map(|one| (one.version, one.title)));
    titles.filter_map(|one| one.map(|(version, title)| title.map(|title| (version, title))).transpose()).collect()
}

/// Whether a version has a claim whose criterion no version of its submission has shown competent, as
/// `domain::evidence::check_answer` wants it.
macro_rules! has_open_claim {
    () => {{
        let (shown, other, undone) = diesel::alias!(claims as shown, evidence_versions as other, decisions as undone);
        let undoing = undone.filter(undone.field(decisions::undoes_id).eq(decisions::id.nullable()));
        // What stands of the decisions on a claim, looked up for each: put together, PostgreSQL might read every decision there is.
        let standing = decisions::table
            .filter(decisions::claim_id.eq(shown.field(claims::id)))
            .filter(diesel::dsl::not(diesel::dsl::exists(undoing)))
            .order(decisions::id.desc())
            .limit(1)
            .select(decisions::outcome);
        let shown_there = shown
            .filter(shown.field(claims::evidence_version_id).eq(other.field(evidence_versions::id)))
            .filter(shown.field(claims::criterion_id).eq(claims::criterion_id))
            .filter(standing.single_value().eq(Outcome::Competent));
        let shown_competent = other
            .filter(other.field(evidence_versions::evidence_id).eq(evidence_versions::evidence_id))
            .filter(diesel::dsl::exists(shown_there));
        let open = claims::table
            .filter(claims::evidence_version_id.eq(evidence_versions::id))
            .filter(diesel::dsl::not(diesel::dsl::exists(shown_competent)));
        diesel::dsl::exists(open)
    }};
}

/// The newest versions of the submissions of one's own enrolment that are drafts, or are to be answered.
macro_rules! unfinished {
    ($permit:expr, $enrolment:expr) => {
        evidence_versions::table
            .inner_join(evidence::table.inner_join(enrolments::table))
            .inner_join(work_versions::table.inner_join(texts::table))
            .filter(evidence::enrolment_id.eq($enrolment))
            .filter(enrolments::person_id.eq($permit.person()))
            .filter(evidence_versions::state.ne(EvidenceState::Submitted).and(evidence_versions::state.ne(EvidenceState::Judged)))
            // Asked first, since it is the cheaper question.
            .filter(newest!())
            .filter(evidence_versions::state.eq(EvidenceState::Draft).or(has_open_claim!()))
    };
}

/// What to finish first: what came back before drafts, the oldest first. With how many there are of each, in one statement.
pub fn to_finish_first(
    db: &mut Db,
    permit: &OwnRecordPermit,
    enrolment: EnrolmentId,
    limit: i64,
) -> QueryResult<(Vec<ToFinish>, Remaining)> {
    let is_draft = evidence_versions::state.eq(EvidenceState::Draft);
    let query = unfinished!(permit, enrolment).order((is_draft, evidence_versions::id)).limit(limit).select((
        (evidence_versions::id, evidence_versions::state, work_versions::marking, texts::body),
        diesel::dsl::count_star().over(),
        diesel::dsl::count(evidence_versions::id).aggregate_filter(is_draft).over(),
    ));
    let rows = on_either!(db, |c| query.load::<(ToFinishRow, i64, i64)>(c))?;
    let remaining = rows.first().map_or_else(Remaining::default, |(_, all, drafts)| Remaining {
        to_answer: all.saturating_sub(*drafts),
        drafts: *drafts,
    });
    let first = rows.into_iter().map(|(row, ..)| to_finish(row)).collect::<QueryResult<_>>()?;
    Ok((first, remaining))
}

/// Of what there is to finish of one kind, oldest first, those of a turn.
pub fn to_finish_of(
    db: &mut Db,
    permit: &OwnRecordPermit,
    enrolment: EnrolmentId,
    kind: Unfinished,
    turn: &Turn<EvidenceVersionId>,
    limit: i64,
) -> QueryResult<Vec<ToFinish>> {
    let query = unfinished!(permit, enrolment)
        .select((evidence_versions::id, evidence_versions::state, work_versions::marking, texts::body))
        .limit(limit)
        .into_boxed();
    let query = match kind {
        Unfinished::ToAnswer => query.filter(evidence_versions::state.ne(EvidenceState::Draft)),
        Unfinished::Draft => query.filter(evidence_versions::state.eq(EvidenceState::Draft)),
    };
    // In the order of the short list. By its id alone, PostgreSQL might look for one person's among everybody's.
    let query = turned!(query, turn, rising, |id| evidence_versions::state.eq(EvidenceState::Draft) => kind == Unfinished::Draft,
        evidence_versions::id => *id);
    query.load::<ToFinishRow>(db)?.into_iter().map(to_finish).collect()
}
