//! Duties and appointments.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    connection::Db,
    dialect,
    schema::{duties, duty_roles, people},
};
use crate::domain::{
    appointment::{Duty, DutyKind},
    ids::{DutyId, OrganisationId, PersonId},
    permission::AdministratorPermit,
    role::Role,
};

type Row = (DutyId, PersonId, OrganisationId, DutyKind, NaiveDate, Option<NaiveDate>);

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
    let row = duties::table.find(id).select(duties::all_columns).first::<Row>(db)?;
    with_roles(db, vec![row])?.pop().ok_or(diesel::result::Error::NotFound)
}

/// All duties of a person, newest first.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Vec<Duty>> {
    let rows = duties::table
        .filter(duties::person_id.eq(person))
        .order((duties::starts_on.desc(), duties::id.desc()))
        .limit(200)
        .select(duties::all_columns)
        .load::<Row>(db)?;
    with_roles(db, rows)
}

/// The duties a person holds on `day`, oldest first.
pub fn current(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Vec<Duty>> {
    let rows = duties::table
        .filter(duties::person_id.eq(person))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order((duties::starts_on, duties::id))
        .select(duties::all_columns)
        .load::<Row>(db)?;
    if rows.is_empty() { Ok(Vec::new()) } else { with_roles(db, rows) }
}

/// Who holds `kind` in `organisation` on `day`: people and names, by name.
pub fn holders(
    db: &mut Db,
    organisation: OrganisationId,
    kind: DutyKind,
    day: NaiveDate,
) -> QueryResult<Vec<(PersonId, String)>> {
    duties::table
        .inner_join(people::table)
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(kind))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order((people::name_key, people::id))
        .select((people::id, people::name, people::name_key))
        .distinct()
        .limit(200)
        .load::<(PersonId, String, String)>(db)
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
    let rows = duties::table
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(kind))
        .filter(duties::starts_on.le(day).and(duties::ends_on.is_null().or(duties::ends_on.ge(day))))
        .order(duties::id)
        .limit(1_000)
        .select(duties::all_columns)
        .load::<Row>(db)?;
    with_roles(db, rows)
}

fn with_roles(db: &mut Db, rows: Vec<Row>) -> QueryResult<Vec<Duty>> {
    let ids: Vec<DutyId> = rows.iter().filter(|row| row.3.is_appointment()).map(|row| row.0).collect();
    let mut roles: HashMap<DutyId, Vec<Role>> = HashMap::new();
    if !ids.is_empty() {
        let pairs: Vec<(DutyId, Role)> = duty_roles::table
            .filter(duty_roles::duty_id.eq_any(&ids))
            .order((duty_roles::duty_id, duty_roles::role))
            .select((duty_roles::duty_id, duty_roles::role))
            .load(db)?;
        for (duty, role) in pairs {
            roles.entry(duty).or_default().push(role);
        }
    }
    Ok(rows
        .into_iter()
        .map(|(id, person, organisation, kind, from, until)| Duty {
            id,
            person,
            organisation,
            kind,
            roles: roles.remove(&id).unwrap_or_default(),
            from,
            until,
        })
        .collect())
}
