//! Organisations and their settings.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    schema::organisations,
    turned::turned,
};
use crate::domain::{
    ids::OrganisationId,
    organisation::{Organisation, OrganisationKind, Settings},
    page::Turn,
    permission::AdministratorPermit,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = organisations)]
struct Row {
    id: OrganisationId,
    code: String,
    name: String,
    kind: OrganisationKind,
    licence_from: NaiveDate,
    licence_until: NaiveDate,
    mandatory: bool,
    earliest_months: i64,
    due_months: i64,
    behind_after_months: i64,
    behind_below_percent: i64,
    certificate_years: i64,
    renewal_window_months: i64,
    currency_months: i64,
    line_manager_may_assess: bool,
    version: i64,
    start_back_months: i64,
}

#[derive(Insertable, AsChangeset)]
#[diesel(table_name = organisations)]
struct Values<'a> {
    code: &'a str,
    name: &'a str,
    kind: OrganisationKind,
    licence_from: NaiveDate,
    licence_until: NaiveDate,
    mandatory: bool,
    earliest_months: i64,
    due_months: i64,
    behind_after_months: i64,
    behind_below_percent: i64,
    certificate_years: i64,
    renewal_window_months: i64,
    currency_months: i64,
    line_manager_may_assess: bool,
    version: i64,
    start_back_months: i64,
}

impl From<Row> for Organisation {
    fn from(row: Row) -> Self {
        let number = |value: i64| u32::try_from(value).unwrap_or(0);
        Self {
            id: row.id,
            code: row.code,
            name: row.name,
            kind: row.kind,
            licence_from: row.licence_from,
            licence_until: row.licence_until,
            mandatory: row.mandatory,
            settings: Settings {
                earliest_months: number(row.earliest_months),
                due_months: number(row.due_months),
                behind_after_months: number(row.behind_after_months),
                behind_below_percent: number(row.behind_below_percent),
                certificate_years: number(row.certificate_years),
                renewal_window_months: number(row.renewal_window_months),
                currency_months: number(row.currency_months),
                start_back_months: number(row.start_back_months),
                line_manager_may_assess: row.line_manager_may_assess,
            },
            version: row.version,
        }
    }
}

impl<'a> Values<'a> {
    fn of(organisation: &'a Organisation, version: i64) -> Self {
        let settings = &organisation.settings;
        Self {
            code: &organisation.code,
            name: &organisation.name,
            kind: organisation.kind,
            licence_from: organisation.licence_from,
            licence_until: organisation.licence_until,
            mandatory: organisation.mandatory,
            earliest_months: settings.earliest_months.into(),
            due_months: settings.due_months.into(),
            behind_after_months: settings.behind_after_months.into(),
            behind_below_percent: settings.behind_below_percent.into(),
            certificate_years: settings.certificate_years.into(),
            renewal_window_months: settings.renewal_window_months.into(),
            currency_months: settings.currency_months.into(),
            start_back_months: settings.start_back_months.into(),
            line_manager_may_assess: settings.line_manager_may_assess,
            version,
        }
    }
}

/// Enters an organisation; its id is ignored.
pub fn insert(db: &mut Db, _permit: &AdministratorPermit, organisation: &Organisation) -> QueryResult<OrganisationId> {
    diesel::insert_into(organisations::table).values(Values::of(organisation, 1)).returning(organisations::id).get_result(db)
}

/// Changes an organisation, if nobody did since `organisation.version`. Answers whether it was changed.
pub fn update(db: &mut Db, _permit: &AdministratorPermit, organisation: &Organisation) -> QueryResult<bool> {
    diesel::update(organisations::table.find(organisation.id).filter(organisations::version.eq(organisation.version)))
        .set(Values::of(organisation, organisation.version.saturating_add(1)))
        .execute(db)
        .map(|rows| rows == 1)
}

/// One organisation.
pub fn load(db: &mut Db, id: OrganisationId) -> QueryResult<Organisation> {
    organisations::table.find(id).select(Row::as_select()).first(db).map(Organisation::from)
}

/// The organisation with this code.
pub fn by_code(db: &mut Db, code: &str) -> QueryResult<Option<OrganisationId>> {
    organisations::table.filter(organisations::code.eq(code)).select(organisations::id).first(db).optional()
}

/// Whether another organisation already has the code, and the name, of this one.
pub fn taken(db: &mut Db, _permit: &AdministratorPermit, organisation: &Organisation) -> QueryResult<(bool, bool)> {
    let others: Vec<(String, String)> = organisations::table
        .filter(organisations::id.ne(organisation.id))
        .filter(organisations::code.eq(&organisation.code).or(organisations::name.eq(&organisation.name)))
        .order(organisations::id)
        .select((organisations::code, organisations::name))
        .load(db)?;
    let any = |same: &dyn Fn(&(String, String)) -> bool| others.iter().any(same);
    Ok((any(&|(code, _)| *code == organisation.code), any(&|(_, name)| *name == organisation.name)))
}

/// Of the organisations, in the order they were entered, those of a turn: the list of a system administrator.
pub fn list(
    db: &mut Db,
    _permit: &AdministratorPermit,
    turn: &Turn<OrganisationId>,
    limit: i64,
) -> QueryResult<Vec<Organisation>> {
    let query = organisations::table.limit(limit).select(Row::as_select()).into_boxed();
    turned!(query, turn, rising, |id| organisations::id => *id)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(Organisation::from).collect())
}

/// Ids and names of the organisations, for a choice in a form.
pub fn choices(db: &mut Db) -> QueryResult<Vec<(OrganisationId, String)>> {
    organisations::table
        .select((organisations::id, organisations::name))
        .order((organisations::name, organisations::id))
        .limit(500)
        .load(db)
}

/// Several organisations by id.
pub fn of_ids(db: &mut Db, ids: &[OrganisationId]) -> QueryResult<HashMap<OrganisationId, Organisation>> {
    let query = organisations::table.filter(among(organisations::id, ids));
    on_either!(db, |c| query.select(Row::as_select()).load(c))
        .map(|rows: Vec<Row>| rows.into_iter().map(|row| (row.id, Organisation::from(row))).collect())
}

/// The name of one organisation.
pub fn name(db: &mut Db, id: OrganisationId) -> QueryResult<String> {
    on_either!(db, |c| organisations::table.find(id).select(organisations::name).first(c))
}
