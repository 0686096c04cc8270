//! Declared conflicts between an assessor and a trainee.

use diesel::{prelude::*, result::QueryResult};

use super::{connection::Db, schema::conflicts};
use crate::domain::{
    ids::{ConflictId, OrganisationId, PersonId, TextId},
    instant::Instant,
    permission::ConflictPermit,
};

/// Whether a conflict between the two stands declared in an organisation.
pub fn stands(db: &mut Db, organisation: OrganisationId, assessor: PersonId, trainee: PersonId) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        conflicts::table
            .filter(conflicts::organisation_id.eq(organisation))
            .filter(conflicts::assessor_id.eq(assessor))
            .filter(conflicts::trainee_id.eq(trainee))
            .filter(conflicts::ended_at.is_null()),
    ))
    .get_result(db)
}

/// A declared conflict, as pages show it.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// Row id.
    pub id: ConflictId,
    /// The assessor.
    pub assessor: PersonId,
    /// Its reason, as kept.
    pub body: Option<String>,
    /// Who declared it.
    pub declared_by: PersonId,
    /// When.
    pub declared_at: Instant,
    /// When it was ended.
    pub ended_at: Option<Instant>,
}

/// The conflicts declared about a trainee in an organisation, newest first.
pub fn of(db: &mut Db, organisation: OrganisationId, trainee: PersonId) -> QueryResult<Vec<Conflict>> {
    use super::schema::texts;
    conflicts::table
        .inner_join(texts::table)
        .filter(conflicts::organisation_id.eq(organisation))
        .filter(conflicts::trainee_id.eq(trainee))
        .order(conflicts::id.desc())
        .limit(50)
        .select((
            conflicts::id,
            conflicts::assessor_id,
            texts::body,
            conflicts::declared_by,
            conflicts::declared_at,
            conflicts::ended_at,
        ))
        .load::<(ConflictId, PersonId, Option<String>, PersonId, Instant, Option<Instant>)>(db)
        .map(|rows| {
            rows.into_iter()
                .map(|(id, assessor, body, declared_by, declared_at, ended_at)| Conflict {
                    id,
                    assessor,
                    body,
                    declared_by,
                    declared_at,
                    ended_at,
                })
                .collect()
        })
}

/// Declares a conflict; a second declaration of the same two is refused by the index.
#[expect(clippy::too_many_arguments, reason = "one row, named column by column")]
pub fn declare(
    db: &mut Db,
    _permit: &ConflictPermit,
    organisation: OrganisationId,
    assessor: PersonId,
    trainee: PersonId,
    (text, digest): (TextId, &str),
    by: PersonId,
    now: Instant,
) -> QueryResult<ConflictId> {
    diesel::insert_into(conflicts::table)
        .values((
            conflicts::organisation_id.eq(organisation),
            conflicts::assessor_id.eq(assessor),
            conflicts::trainee_id.eq(trainee),
            conflicts::text_id.eq(text),
            conflicts::text_digest.eq(digest),
            conflicts::declared_by.eq(by),
            conflicts::declared_at.eq(now),
        ))
        .returning(conflicts::id)
        .get_result(db)
}

/// The two of a standing conflict.
pub fn parties(db: &mut Db, id: ConflictId) -> QueryResult<(OrganisationId, PersonId, PersonId)> {
    conflicts::table
        .find(id)
        .filter(conflicts::ended_at.is_null())
        .select((conflicts::organisation_id, conflicts::assessor_id, conflicts::trainee_id))
        .first(db)
}

/// Ends a declared conflict.
pub fn end(db: &mut Db, _permit: &ConflictPermit, id: ConflictId, by: PersonId, now: Instant) -> QueryResult<()> {
    diesel::update(conflicts::table.find(id))
        .set((conflicts::ended_by.eq(by), conflicts::ended_at.eq(now)))
        .execute(db)
        .map(|_| ())
}
