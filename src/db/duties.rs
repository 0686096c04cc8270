//! Duties and appointments.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::{Db, on_either},
    dialect,
    schema::{duties, duty_roles, people},
};
use crate::domain::{
    appointment::{Duty, DutyKind},
    ids::{DutyId, OrganisationId, PersonId},
    permission::AdministratorPermit,
    role::Role,
};

type Row = ((DutyId, PersonId, OrganisationId, DutyKind, NaiveDate, Option<NaiveDate>), Option<Role>);

/// Duties, a row for each role of an appointment.
macro_rules! rows {
    () => {
        duties::table
            .left_join(duty_roles::table.on(duty_roles::duty_id.eq(duties::id)))
            .select((duties::all_columns, duty_roles::role.nullable()))
    };
}

/// Rows of one duty stand together, whatever they are sorted by first.
fn fold(rows: Vec<Row>) -> Vec<Duty> {
    let mut found: Vec<Duty> = Vec::new();
    for ((id, person, organisation, kind, from, until), role) in rows {
        match found.last_mut().filter(|duty| duty.id == id) {
            Some(duty) => duty.roles.extend(role),
            None => found.push(Duty { id, person, organisation, kind, roles: role.into_iter().collect(), from, until }),
        }
    }
    for duty in &mut found {
        duty.roles.sort_unstable_by_key(|role| role.as_str());
    }
    found
}

/// Gives a duty; its id is ignored.
pub fn insert(db: &mut Db, _permit: &AdministratorPermit, new: &Duty) -> QueryResult<DutyId> {
    add(db, new)
}

/// Gives the first administrator their duty, which nobody with an account could give.
pub fn insert_first(db: &mut Db, new: &Duty) -> QueryResult<DutyId> {
    add(db, new)
}

fn add(db: &mut Db, new: &Duty) -> QueryResult<DutyId> {
    let id = diesel::insert_into(duties::table)
        .values((
            duties::person_id.eq(new.person),
            duties::organisation_id.eq(new.organisation),
            duties::kind.eq(new.kind),
            duties::starts_on.eq(new.from),
            duties::ends_on.eq(new.until),
        ))
        .returning(duties::id)
        .get_result(db)?;
    if !new.roles.is_empty() {
        dialect::insert_duty_roles(db, id, &new.roles)?;
    }
    Ok(id)
}

/// Gives a duty its last day.
pub fn end(db: &mut Db, _permit: &AdministratorPermit, id: DutyId, last: NaiveDate) -> QueryResult<()> {
    diesel::update(duties::table.find(id)).set(duties::ends_on.eq(last)).execute(db).map(|_| ())
}

/// One duty.
pub fn load(db: &mut Db, id: DutyId) -> QueryResult<Duty> {
    let rows = rows!().filter(duties::id.eq(id)).order(duties::id).load(db)?;
    fold(rows).pop().ok_or(diesel::result::Error::NotFound)
}

/// All duties of a person, newest first.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Vec<Duty>> {
    rows!()
        .filter(duties::person_id.eq(person))
        .order((duties::starts_on.desc(), duties::id.desc()))
        .limit(1_000)
        .load(db)
        .map(fold)
}

/// The duties a person holds on `day`, oldest first.
pub fn current(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Vec<Duty>> {
    let query = rows!()
        .filter(duties::person_id.eq(person))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order((duties::starts_on, duties::id));
    on_either!(db, |c| query.load(c)).map(fold)
}

/// Whether a person holds `kind` in `organisation` on `day`.
pub fn is_held(db: &mut Db, person: PersonId, kind: DutyKind, organisation: OrganisationId, day: NaiveDate) -> QueryResult<bool> {
    on_either!(db, |c| diesel::select(diesel::dsl::exists(
        duties::table
            .filter(duties::person_id.eq(person))
            .filter(duties::organisation_id.eq(organisation))
            .filter(duties::kind.eq(kind))
            .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day)))),
    ))
    .get_result(c))
}

/// Who holds `kind` in `organisation` on `day`: people and names, by name.
pub fn holders(
    db: &mut Db,
    organisation: OrganisationId,
    kind: DutyKind,
    day: NaiveDate,
) -> QueryResult<Vec<(PersonId, String)>> {
    let query = duties::table
        .inner_join(people::table)
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(kind))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order((people::name_key, people::id))
        .select((people::id, people::name, people::name_key))
        .distinct()
        .limit(200);
    on_either!(db, |c| query.load::<(PersonId, String, String)>(c))
        .map(|rows| rows.into_iter().map(|(id, name, _)| (id, name)).collect())
}

/// Who is appointed assessor for `role` in `organisation` on `day`.
pub fn assessors(db: &mut Db, organisation: OrganisationId, role: Role, day: NaiveDate) -> QueryResult<Vec<(PersonId, String)>> {
    duties::table
        .inner_join(people::table)
        .inner_join(duty_roles::table.on(duty_roles::duty_id.eq(duties::id)))
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(DutyKind::Assessor))
        .filter(duty_roles::role.eq(role))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order((people::name_key, people::id))
        .select((people::id, people::name, people::name_key))
        .distinct()
        .limit(200)
        .load::<(PersonId, String, String)>(db)
        .map(|rows| rows.into_iter().map(|(id, name, _)| (id, name)).collect())
}

/// The duties of one kind held in `organisation` on `day`, whoever holds them.
pub fn held(db: &mut Db, organisation: OrganisationId, kind: DutyKind, day: NaiveDate) -> QueryResult<Vec<Duty>> {
    rows!()
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(kind))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order(duties::id)
        .limit(5_000)
        .load(db)
        .map(fold)
}
