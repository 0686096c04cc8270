//! Duties and appointments.

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    closings::is_closed,
    connection::{Db, on_either},
    dialect,
    people::containing,
    postings::held_on,
    schema::{duties, duty_proposals, duty_roles, people},
    turned::turned,
};
use crate::domain::{
    appointment::{Duty, DutyKind},
    ids::{DutyId, OrganisationId, PersonId},
    page::{ByName, Turn},
    permission::{AnswerPermit, CoordinatorPermit, EndDutyPermit},
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

/// Duties held on a day by somebody whose account is open: a closed one cannot act, so nobody counts on it.
macro_rules! in_force {
    ($day:expr) => {
        held_on!(duties, $day).and(diesel::dsl::not(is_closed!(duties::person_id)))
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

/// Keeps others from giving this person a duty until the transaction ends: what may not be held together may be of two
/// organisations, each under the lock of its own chain.
pub fn lock(db: &mut Db, person: PersonId) -> QueryResult<()> {
    dialect::lock(db, &format!("duties of\n{person}"))
}

/// Keeps others from ending the last of these until the transaction ends: administrators may be of several organisations.
pub fn lock_last(db: &mut Db, kind: DutyKind) -> QueryResult<()> {
    dialect::lock(db, &format!("last\n{}", kind.as_str()))
}

/// Gives a duty that was proposed and is confirmed; its id is ignored.
pub fn insert(db: &mut Db, _permit: &AnswerPermit, new: &Duty) -> QueryResult<DutyId> {
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

/// Gives a duty its last day. One that would only have begun after it is gone: nothing can rest on it.
pub fn end(db: &mut Db, permit: &EndDutyPermit, last: NaiveDate) -> QueryResult<()> {
    let id = permit.duty();
    let begun = duties::table.find(id).filter(duties::starts_on.le(last));
    if diesel::update(begun).set(duties::ends_on.eq(last)).execute(db)? == 1 {
        return Ok(());
    }
    diesel::update(duty_proposals::table.filter(duty_proposals::duty_id.eq(id)))
        .set(duty_proposals::duty_id.eq(None::<DutyId>))
        .execute(db)?;
    diesel::delete(duty_roles::table.filter(duty_roles::duty_id.eq(id))).execute(db)?;
    diesel::delete(duties::table.find(id)).execute(db).map(|_| ())
}

/// Whether somebody else than `person` holds `kind` on `day`: in an organisation, or in any.
pub fn is_held_by_another(
    db: &mut Db,
    person: PersonId,
    kind: DutyKind,
    organisation: Option<OrganisationId>,
    day: NaiveDate,
) -> QueryResult<bool> {
    let mut held =
        duties::table.filter(duties::kind.eq(kind)).filter(duties::person_id.ne(person)).filter(in_force!(day)).into_boxed();
    if let Some(organisation) = organisation {
        held = held.filter(duties::organisation_id.eq(organisation));
    }
    held.select(duties::id).first::<DutyId>(db).optional().map(|found| found.is_some())
}

/// Of the people who hold `kind` on `day`, wherever, so many at most.
pub fn some_holders(db: &mut Db, kind: DutyKind, day: NaiveDate, most: usize) -> QueryResult<Vec<PersonId>> {
    duties::table
        .filter(duties::kind.eq(kind))
        .filter(in_force!(day))
        .select(duties::person_id)
        .distinct()
        .order(duties::person_id)
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .load(db)
}

/// The duties of a person in an organisation that go on after `day`, or begin after it.
pub fn going_on(db: &mut Db, person: PersonId, organisation: OrganisationId, day: NaiveDate) -> QueryResult<Vec<Duty>> {
    rows!()
        .filter(duties::person_id.eq(person))
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::ends_on.is_null().or(duties::ends_on.gt(day)))
        .order(duties::id)
        .load(db)
        .map(fold)
}

/// Whether a person holds a duty on `day` or later.
pub fn any_from(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        duties::table.filter(duties::person_id.eq(person)).filter(duties::ends_on.is_null().or(duties::ends_on.ge(day))),
    ))
    .get_result(db)
}

/// Who coordinates each of some organisations on `day`.
pub fn coordinators_of(
    db: &mut Db,
    organisations: &[OrganisationId],
    day: NaiveDate,
) -> QueryResult<Vec<(OrganisationId, PersonId)>> {
    duties::table
        .filter(among(duties::organisation_id, organisations))
        .filter(duties::kind.eq(DutyKind::Coordinator))
        .filter(in_force!(day))
        .select((duties::organisation_id, duties::person_id))
        .order((duties::organisation_id, duties::person_id))
        .load(db)
}

/// Of the duties of an organisation that lead to evidence and are held on `day` or later, by name, those of a turn: with the
/// name and its folded form.
pub fn list(
    db: &mut Db,
    permit: &CoordinatorPermit,
    day: NaiveDate,
    turn: &Turn<ByName<DutyId>>,
    limit: i64,
) -> QueryResult<Vec<(Duty, String)>> {
    let kinds: Vec<DutyKind> = DutyKind::ALL.iter().copied().filter(|kind| kind.leads_to_evidence()).collect();
    let query = duties::table
        .inner_join(people::table)
        .filter(duties::organisation_id.eq(permit.organisation()))
        .filter(duties::kind.eq_any(kinds))
        .filter(duties::ends_on.is_null().or(duties::ends_on.ge(day)))
        .select((duties::id, people::name))
        .limit(limit)
        .into_boxed();
    let query = turned!(query, turn, rising, |at| people::name_key => at.key.as_str(), duties::id => at.id);
    let found: Vec<(DutyId, String)> = query.load(db)?;
    let ids: Vec<DutyId> = found.iter().map(|(id, _)| *id).collect();
    let loaded = fold(rows!().filter(among(duties::id, &ids)).order(duties::id).load(db)?);
    let whole = |(id, name): (DutyId, String)| Some((loaded.iter().find(|duty| duty.id == id)?.clone(), name));
    Ok(found.into_iter().filter_map(whole).collect())
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
    let query = rows!().filter(duties::person_id.eq(person)).filter(in_force!(day)).order((duties::starts_on, duties::id));
    on_either!(db, |c| query.load(c)).map(fold)
}

/// Whether a person holds `kind` in `organisation` on `day`.
pub fn is_held(db: &mut Db, person: PersonId, kind: DutyKind, organisation: OrganisationId, day: NaiveDate) -> QueryResult<bool> {
    on_either!(db, |c| diesel::select(diesel::dsl::exists(
        duties::table
            .filter(duties::person_id.eq(person))
            .filter(duties::organisation_id.eq(organisation))
            .filter(duties::kind.eq(kind))
            .filter(in_force!(day)),
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
        .filter(in_force!(day))
        .order((people::name_key, people::id))
        .select((people::id, people::name))
        .limit(200);
    let mut holders: Vec<(PersonId, String)> = on_either!(db, |c| query.load(c))?;
    // Two duties of one kind and person stand side by side.
    holders.dedup();
    Ok(holders)
}

/// Who holds `kind` in any organisation on `day`.
pub fn everywhere(db: &mut Db, kind: DutyKind, day: NaiveDate) -> QueryResult<Vec<PersonId>> {
    duties::table
        .filter(duties::kind.eq(kind))
        .filter(in_force!(day))
        .select(duties::person_id)
        .distinct()
        .order(duties::person_id)
        .load(db)
}

/// Of those appointed assessor for `role` in `organisation` on `day` the ones whose name contains `called`, by name, so many at most.
pub fn assessors(
    db: &mut Db,
    organisation: OrganisationId,
    role: Role,
    day: NaiveDate,
    called: &str,
    limit: i64,
) -> QueryResult<Vec<(PersonId, String)>> {
    duties::table
        .inner_join(people::table)
        .inner_join(duty_roles::table.on(duty_roles::duty_id.eq(duties::id)))
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(DutyKind::Assessor))
        .filter(duty_roles::role.eq(role))
        .filter(in_force!(day))
        .filter(people::name_key.like(containing(called)).escape('\\'))
        .order((people::name_key, people::id))
        .select((people::id, people::name, people::name_key))
        .distinct()
        .limit(limit)
        .load::<(PersonId, String, String)>(db)
        .map(|rows| rows.into_iter().map(|(id, name, _)| (id, name)).collect())
}

/// The appointments of a person as assessor for `role` in `organisation` on `day`.
pub fn is_assessor(db: &mut Db, person: PersonId, organisation: OrganisationId, role: Role, day: NaiveDate) -> QueryResult<bool> {
    let appointed = duties::table
        .inner_join(duty_roles::table.on(duty_roles::duty_id.eq(duties::id)))
        .filter(duties::person_id.eq(person))
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(DutyKind::Assessor))
        .filter(duty_roles::role.eq(role))
        .filter(in_force!(day));
    diesel::select(diesel::dsl::exists(appointed)).get_result(db)
}

/// The duties of one kind held in `organisation` on `day`, whoever holds them.
pub fn held(db: &mut Db, organisation: OrganisationId, kind: DutyKind, day: NaiveDate) -> QueryResult<Vec<Duty>> {
    rows!()
        .filter(duties::organisation_id.eq(organisation))
        .filter(duties::kind.eq(kind))
        .filter(in_force!(day))
        .order(duties::id)
        .limit(5_000)
        .load(db)
        .map(fold)
}
