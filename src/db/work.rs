//! Work records and their versions.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    schema::{cpd_works, evidence_versions, kinds_of_work, learning_works, quarantines, texts, work_versions, works},
    texts::{self as text_rows, HIDDEN, Written},
    turned::turned,
};
use crate::domain::{
    evidence::EvidenceState,
    ids::{OrganisationId, PersonId, TextId, WorkId, WorkVersionId},
    instant::Instant,
    page::Turn,
    permission::OwnRecordPermit,
    work::{Marking, Part, Span, WorkText},
};

/// One version of a work record, with its text while it stands.
#[derive(Debug, Clone)]
pub struct WorkVersion {
    /// Row id.
    pub id: WorkVersionId,
    /// The record.
    pub work: WorkId,
    /// Whose work.
    pub person: PersonId,
    /// Where it was logged.
    pub organisation: OrganisationId,
    /// Number of the version, from 1.
    pub number: i64,
    /// Code of the kind of work.
    pub kind: String,
    /// Title of the kind of work.
    pub kind_title: String,
    /// When it was done.
    pub span: Span,
    /// The part played.
    pub part: Part,
    /// Marking of the account.
    pub marking: Marking,
    /// The row of its text.
    pub text_id: TextId,
    /// Its text; none once destroyed.
    pub text: Option<WorkText>,
}

impl WorkVersion {
    /// What to call it.
    pub fn title(&self) -> &str {
        label(self.text.as_ref().map(|text| text.title.as_str()))
    }

    /// The same values, for a version that goes on from this one.
    pub fn values(&self) -> WorkValues {
        WorkValues { kind: self.kind.clone(), span: self.span, part: self.part, marking: self.marking }
    }
}

type Row = (
    (WorkVersionId, WorkId, PersonId, OrganisationId, i64),
    (String, String, NaiveDate, Option<NaiveDate>, Part, Marking),
    (TextId, Option<String>, bool),
);

/// What is kept of a version, beside its text.
#[derive(Debug, Clone)]
pub struct WorkValues {
    /// Code of the kind of work.
    pub kind: String,
    /// When it was done.
    pub span: Span,
    /// The part played.
    pub part: Part,
    /// Marking of the account.
    pub marking: Marking,
}

// For whoever may read the evidence that rests on it, hidden or not.
fn version(row: Row) -> QueryResult<WorkVersion> {
    let ((id, work, person, organisation, number), (kind, kind_title, from, until, part, marking), (text_id, body, _)) = row;
    Ok(WorkVersion {
        id,
        work,
        person,
        organisation,
        number,
        kind,
        kind_title,
        span: Span { from, until },
        part,
        marking,
        text_id,
        text: text_rows::read(body)?,
    })
}

// For its author: while it is hidden it has no text, and so nothing to be marked.
fn own_version(row: Row) -> QueryResult<WorkVersion> {
    let (.., (.., hidden)) = row;
    let found = version(row)?;
    Ok(if hidden { WorkVersion { text: None, marking: Marking::Official, ..found } } else { found })
}

/// Whether a version is hidden: reported itself, or with the evidence that rests on it. A macro because a filter has no name
/// that fits a signature.
macro_rules! hidden {
    () => {{
        let itself = quarantines::table.filter(quarantines::work_version_id.eq(work_versions::id.nullable()));
        let with_evidence = evidence_versions::table
            .filter(evidence_versions::work_version_id.eq(work_versions::id))
            .filter(evidence_versions::state.eq(EvidenceState::Quarantined));
        diesel::dsl::exists(itself).or(diesel::dsl::exists(with_evidence))
    }};
}

macro_rules! versions {
    () => {
        work_versions::table
            .inner_join(works::table)
            .inner_join(texts::table)
            .inner_join(kinds_of_work::table.on(kinds_of_work::code.eq(work_versions::kind_code)))
            .select((
                (work_versions::id, works::id, works::person_id, works::organisation_id, work_versions::number),
                (
                    work_versions::kind_code,
                    kinds_of_work::title,
                    work_versions::starts_on,
                    work_versions::ends_on,
                    work_versions::part,
                    work_versions::marking,
                ),
                (texts::id, texts::body, hidden!()),
            ))
    };
}

/// Logs a work record with its first version.
pub fn insert(
    db: &mut Db,
    permit: &OwnRecordPermit,
    organisation: OrganisationId,
    values: &WorkValues,
    text: &WorkText,
    now: Instant,
) -> QueryResult<(WorkId, WorkVersionId)> {
    let work = on_either!(db, |c| diesel::insert_into(works::table)
        .values((works::person_id.eq(permit.person()), works::organisation_id.eq(organisation), works::logged_at.eq(now)))
        .returning(works::id)
        .get_result(c))?;
    Ok((work, insert_version(db, permit, work, 1, values, text, now)?))
}

/// Begins version `number` of a work record.
pub fn insert_version(
    db: &mut Db,
    _permit: &OwnRecordPermit,
    work: WorkId,
    number: i64,
    values: &WorkValues,
    text: &WorkText,
    now: Instant,
) -> QueryResult<WorkVersionId> {
    let Written { id, digest } = text_rows::write(db, text)?;
    on_either!(db, |c| diesel::insert_into(work_versions::table)
        .values((
            work_versions::work_id.eq(work),
            work_versions::number.eq(number),
            work_versions::kind_code.eq(&values.kind),
            work_versions::starts_on.eq(values.span.from),
            work_versions::ends_on.eq(values.span.until),
            work_versions::part.eq(values.part),
            work_versions::marking.eq(values.marking),
            work_versions::text_id.eq(id),
            work_versions::text_digest.eq(digest),
            work_versions::saved_at.eq(now),
        ))
        .returning(work_versions::id)
        .get_result(c))
}

/// Changes a version that nothing rests on yet: a draft.
pub fn overwrite_draft(
    db: &mut Db,
    _permit: &OwnRecordPermit,
    id: WorkVersionId,
    text_id: TextId,
    values: &WorkValues,
    text: &WorkText,
    now: Instant,
) -> QueryResult<()> {
    let Written { digest, .. } = text_rows::overwrite(db, text_id, text)?;
    diesel::update(work_versions::table.find(id))
        .set((
            work_versions::kind_code.eq(&values.kind),
            work_versions::starts_on.eq(values.span.from),
            work_versions::ends_on.eq(values.span.until),
            work_versions::part.eq(values.part),
            work_versions::marking.eq(values.marking),
            work_versions::text_digest.eq(digest),
            work_versions::saved_at.eq(now),
        ))
        .execute(db)
        .map(|_| ())
}

/// What becomes of a work record when the evidence that rests on one of its versions is discarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// That version goes; the record has another.
    Stays,
    /// It has no other, and learning or CPD names it: it is kept whole.
    IsNamed,
    /// It goes altogether.
    Goes,
}

/// What becomes of a work record when the evidence that rests on `version` is discarded.
pub fn fate(db: &mut Db, version: &WorkVersion) -> QueryResult<Fate> {
    let others = work_versions::table.filter(work_versions::work_id.eq(version.work)).filter(work_versions::id.ne(version.id));
    if diesel::select(diesel::dsl::exists(others)).get_result::<bool>(db)? {
        return Ok(Fate::Stays);
    }
    let named = diesel::select(diesel::dsl::exists(cpd_works::table.filter(cpd_works::work_id.eq(version.work))))
        .get_result::<bool>(db)?
        || diesel::select(diesel::dsl::exists(learning_works::table.filter(learning_works::work_id.eq(version.work))))
            .get_result::<bool>(db)?;
    Ok(if named { Fate::IsNamed } else { Fate::Goes })
}

/// Destroys a version of a work record on which no evidence rests any more, and the record with it, as far as its fate
/// says. Answers whether the record is gone.
pub fn delete_unused(db: &mut Db, _permit: &OwnRecordPermit, version: &WorkVersion) -> QueryResult<bool> {
    let fate = fate(db, version)?;
    if fate == Fate::IsNamed {
        return Ok(false);
    }
    diesel::delete(work_versions::table.find(version.id)).execute(db)?;
    diesel::delete(texts::table.find(version.text_id)).execute(db)?;
    if fate == Fate::Goes {
        diesel::delete(works::table.find(version.work)).execute(db)?;
    }
    Ok(fate == Fate::Goes)
}

/// One version, hidden or not: for whoever may read the evidence that rests on it, and for the security contact.
pub fn load_version(db: &mut Db, id: WorkVersionId) -> QueryResult<WorkVersion> {
    version(versions!().filter(work_versions::id.eq(id)).first(db)?)
}

/// The versions of a work record, newest first, hidden or not: for whoever may read the evidence that rests on them.
pub fn versions_of(db: &mut Db, work: WorkId) -> QueryResult<Vec<WorkVersion>> {
    versions!()
        .filter(works::id.eq(work))
        .order(work_versions::number.desc())
        .limit(100)
        .load::<Row>(db)?
        .into_iter()
        .map(version)
        .collect()
}

/// Whose work a record is, and where it was logged.
pub fn owner(db: &mut Db, id: WorkId) -> QueryResult<(PersonId, OrganisationId)> {
    works::table.find(id).select((works::person_id, works::organisation_id)).first(db)
}

/// Whether a version is the newest of its record: a macro because a filter has no name that fits a signature.
macro_rules! newest {
    () => {{
        let newer = diesel::alias!(work_versions as newer);
        let same_record = newer.field(work_versions::work_id).eq(work_versions::work_id);
        let later = newer.field(work_versions::number).gt(work_versions::number);
        diesel::dsl::not(diesel::dsl::exists(newer.filter(same_record.and(later))))
    }};
}

/// Of the work records of a person, newest first, those of a turn, each in its newest version.
pub fn list(db: &mut Db, permit: &OwnRecordPermit, turn: &Turn<WorkId>, limit: i64) -> QueryResult<Vec<WorkVersion>> {
    let query = versions!().filter(works::person_id.eq(permit.person())).filter(newest!()).limit(limit).into_boxed();
    turned!(query, turn, falling, |id| works::id => *id).load::<Row>(db)?.into_iter().map(own_version).collect()
}

/// One's own work record in its newest version.
pub fn newest(db: &mut Db, permit: &OwnRecordPermit, work: WorkId) -> QueryResult<WorkVersion> {
    let query = versions!().filter(works::id.eq(work)).filter(works::person_id.eq(permit.person()));
    own_version(query.order(work_versions::number.desc()).first(db)?)
}

/// The versions of one's own work record on which no evidence rests, newest first.
pub fn alone(db: &mut Db, permit: &OwnRecordPermit, work: WorkId) -> QueryResult<Vec<WorkVersion>> {
    let resting = evidence_versions::table.filter(evidence_versions::work_version_id.eq(work_versions::id));
    versions!()
        .filter(works::id.eq(work))
        .filter(works::person_id.eq(permit.person()))
        .filter(diesel::dsl::not(diesel::dsl::exists(resting)))
        .order(work_versions::number.desc())
        .limit(100)
        .load::<Row>(db)?
        .into_iter()
        .map(own_version)
        .collect()
}

/// Whether evidence rests on a version.
pub fn is_under_evidence(db: &mut Db, id: WorkVersionId) -> QueryResult<bool> {
    let resting = evidence_versions::table.filter(evidence_versions::work_version_id.eq(id));
    diesel::select(diesel::dsl::exists(resting)).get_result(db)
}

/// A work record as other records name it, by its newest version.
#[derive(Debug, Clone)]
pub struct NamedWork {
    /// The record.
    pub work: WorkId,
    /// Its title; none while that version is hidden, and once the text is destroyed.
    pub title: Option<String>,
    /// Title of the kind of work.
    pub kind_title: String,
    /// When it was done.
    pub span: Span,
    /// Marking of the account.
    pub marking: Marking,
}

impl NamedWork {
    /// What to call it.
    pub fn label(&self) -> &str {
        label(self.title.as_deref())
    }
}

/// What to call work by its title; none while it is hidden, and once the text is destroyed.
pub fn label(title: Option<&str>) -> &str {
    match title {
        None => HIDDEN,
        Some("") => "No title yet",
        Some(title) => title,
    }
}

#[derive(serde::Deserialize)]
struct Titled {
    title: String,
}

/// The title alone of a text of work, as kept.
pub fn title_of(body: Option<String>) -> QueryResult<Option<String>> {
    Ok(text_rows::read::<Titled>(body)?.map(|text| text.title))
}

/// The person's own records among `ids`, or else the newest of all they have, as other records name them.
pub fn named(db: &mut Db, permit: &OwnRecordPermit, ids: Option<&[WorkId]>, limit: i64) -> QueryResult<Vec<NamedWork>> {
    type NamedRow = (WorkId, String, NaiveDate, Option<NaiveDate>, Marking, Option<String>, bool);
    let mut query = work_versions::table
        .inner_join(works::table)
        .inner_join(texts::table)
        .inner_join(kinds_of_work::table.on(kinds_of_work::code.eq(work_versions::kind_code)))
        .filter(works::person_id.eq(permit.person()))
        .filter(newest!())
        .order(works::id.desc())
        .limit(limit)
        .select((
            works::id,
            kinds_of_work::title,
            work_versions::starts_on,
            work_versions::ends_on,
            work_versions::marking,
            texts::body,
            hidden!(),
        ))
        .into_boxed();
    if let Some(ids) = ids {
        query = query.filter(among(works::id, ids));
    }
    query
        .load::<NamedRow>(db)?
        .into_iter()
        .map(|(work, kind_title, from, until, marking, body, hidden)| {
            let title = if hidden { None } else { title_of(body)? };
            let marking = if hidden { Marking::Official } else { marking };
            Ok(NamedWork { work, title, kind_title, span: Span { from, until }, marking })
        })
        .collect()
}

/// How many of `ids` are work records of this person: a form may only name one's own.
pub fn count_own(db: &mut Db, permit: &OwnRecordPermit, ids: &[WorkId]) -> QueryResult<usize> {
    works::table
        .filter(works::person_id.eq(permit.person()))
        .filter(among(works::id, ids))
        .count()
        .get_result::<i64>(db)
        .map(|count| usize::try_from(count).unwrap_or(0))
}
