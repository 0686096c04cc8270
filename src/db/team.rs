//! The people a manager or coordinator answers for, with the last valid day of the certificate each holds. The only file
//! with SQL written out: a keyset over a computed column is beyond the query builder, and the same text runs on both databases.

use chrono::NaiveDate;
use diesel::{
    prelude::*,
    result::QueryResult,
    sql_query,
    sql_types::{BigInt, Date, Text},
};

use super::{connection::Db, postings};
use crate::domain::{
    certificate::CertificateStatus,
    ids::{OrganisationId, PersonId},
    permission::{Scope, ScopeKind},
    role::Role,
};

/// The day that stands for “never held”, after every real one.
const NEVER: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Before every real day.
const ALWAYS: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// One person of a scope.
#[derive(Debug, Clone)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Where they are posted.
    pub organisation: OrganisationId,
    /// As what.
    pub role: Role,
    /// The last valid day of the certificate that lasts longest, wherever it was earned.
    pub last_valid_day: Option<NaiveDate>,
    /// Where the next page begins.
    pub cursor: Cursor,
}

/// Where a page of members begins: after this row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The day sorted by.
    pub day: NaiveDate,
    /// The folded name.
    pub name_key: String,
    /// The person.
    pub person: PersonId,
}

impl Cursor {
    /// Before everyone.
    pub fn start() -> Self {
        Self { day: ALWAYS, name_key: String::new(), person: PersonId(0) }
    }
}

/// How members are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The certificate that ends soonest first, people without one last.
    Soonest,
    /// By name.
    Name,
}

/// Which members are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only names that contain this.
    pub name: String,
    /// Only this role.
    pub role: Option<Role>,
    /// Only this status of certificate.
    pub status: Option<CertificateStatus>,
    /// Only certificates whose last valid day lies in this month (its first day).
    pub month: Option<NaiveDate>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    id: PersonId,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    name_key: String,
    #[diesel(sql_type = BigInt)]
    organisation_id: OrganisationId,
    #[diesel(sql_type = Text)]
    role: Role,
    #[diesel(sql_type = Date)]
    last_day: NaiveDate,
}

#[derive(QueryableByName)]
struct DayCount {
    #[diesel(sql_type = Date)]
    last_day: NaiveDate,
    #[diesel(sql_type = BigInt)]
    people: i64,
}

#[derive(QueryableByName)]
struct Total {
    #[diesel(sql_type = BigInt)]
    people: i64,
}

/// The people a scope spans on a day, resolved once: the tree of a team takes one statement a level.
#[derive(Debug, Clone)]
pub struct Roll {
    // Built from ids alone, so that it can be written into the statement.
    condition: String,
    today: NaiveDate,
}

/// Resolves a scope to its people on `today`.
pub fn roll(db: &mut Db, scope: Scope, today: NaiveDate) -> QueryResult<Roll> {
    let condition = match scope.kind() {
        ScopeKind::Organisation(organisation) => format!("po.organisation_id = {organisation}"),
        ScopeKind::Own(person) => format!("po.person_id = {person}"),
        ScopeKind::Allocated(assessor) => {
            format!("po.person_id IN (SELECT e.person_id FROM enrolments e WHERE e.assessor_id = {assessor})")
        }
        ScopeKind::Team(manager) => {
            let ids: Vec<String> = postings::team_postings(db, manager, today)?.iter().map(ToString::to_string).collect();
            // No posting has the id 0.
            format!("po.id IN ({})", if ids.is_empty() { "0".to_owned() } else { ids.join(",") })
        }
    };
    Ok(Roll { condition, today })
}

// One row a person: their newest current posting in the scope.
fn members(roll: &Roll) -> String {
    format!(
        "SELECT p.id, p.name, p.name_key, po.organisation_id, po.role, \
           COALESCE((SELECT MAX(c.last_valid_day) FROM certificates c WHERE c.person_id = p.id), $1) AS last_day \
         FROM people p JOIN postings po ON po.person_id = p.id \
         WHERE {condition} AND po.starts_on <= $2 AND (po.ends_on IS NULL OR po.ends_on >= $2) \
           AND NOT EXISTS (SELECT 1 FROM postings newer WHERE newer.person_id = p.id AND newer.organisation_id = po.organisation_id \
             AND newer.id > po.id AND newer.starts_on <= $2 AND (newer.ends_on IS NULL OR newer.ends_on >= $2))",
        condition = roll.condition
    )
}

fn window(filter: &Filter, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let by_status = match filter.status {
        None => (ALWAYS, NEVER),
        Some(CertificateStatus::NeverHeld) => (NEVER, NEVER),
        Some(status) => {
            let (from, until) = status.last_valid_days(today).unwrap_or((None, None));
            let before_never = NEVER.pred_opt().unwrap_or(NEVER);
            (from.unwrap_or(ALWAYS), until.unwrap_or(before_never))
        }
    };
    match filter.month {
        None => by_status,
        Some(first) => {
            let last = crate::domain::calendar::day_before(crate::domain::calendar::months_after(first, 1));
            (by_status.0.max(first), by_status.1.min(last))
        }
    }
}

// The condition of a filter, bound from $3 to $6. SQLite numbers parameters as they first appear, so they appear in order.
const FILTERED: &str = "m.last_day >= $3 AND m.last_day <= $4 AND m.name_key LIKE $5 ESCAPE '\\' AND ($6 = '' OR m.role = $6)";

fn pattern(filter: &Filter) -> String {
    let literal = crate::domain::person::name_key(&filter.name).replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{literal}%")
}

/// How many members of a roll pass a filter: the length of the whole list that [`page`] shows in parts.
pub fn total(db: &mut Db, roll: &Roll, filter: &Filter) -> QueryResult<i64> {
    let (from, until) = window(filter, roll.today);
    sql_query(format!("SELECT COUNT(*) AS people FROM ({}) m WHERE {FILTERED}", members(roll)))
        .bind::<Date, _>(NEVER)
        .bind::<Date, _>(roll.today)
        .bind::<Date, _>(from)
        .bind::<Date, _>(until)
        .bind::<Text, _>(pattern(filter))
        .bind::<Text, _>(filter.role.map_or("", Role::as_str))
        .get_result::<Total>(db)
        .map(|total| total.people)
}

/// One member of a roll; none when the person is not in it.
pub fn member_of(db: &mut Db, roll: &Roll, person: PersonId) -> QueryResult<Option<Member>> {
    sql_query(format!("SELECT * FROM ({}) m WHERE m.id = $3", members(roll)))
        .bind::<Date, _>(NEVER)
        .bind::<Date, _>(roll.today)
        .bind::<BigInt, _>(person)
        .get_result::<Row>(db)
        .optional()
        .map(|row| row.map(member))
}

/// A page of the members of a roll after `after`.
pub fn page(db: &mut Db, roll: &Roll, filter: &Filter, sort: Sort, after: &Cursor, limit: i64) -> QueryResult<Vec<Member>> {
    let (from, until) = window(filter, roll.today);
    let key = match sort {
        Sort::Soonest => "(m.last_day, m.name_key, m.id) > ($7, $8, $9)",
        Sort::Name => "$7 IS NOT NULL AND (m.name_key, m.id) > ($8, $9)",
    };
    let order = match sort {
        Sort::Soonest => "m.last_day, m.name_key, m.id",
        Sort::Name => "m.name_key, m.id",
    };
    let text =
        format!("SELECT * FROM ({members}) m WHERE {FILTERED} AND {key} ORDER BY {order} LIMIT {limit}", members = members(roll));
    sql_query(text)
        .bind::<Date, _>(NEVER)
        .bind::<Date, _>(roll.today)
        .bind::<Date, _>(from)
        .bind::<Date, _>(until)
        .bind::<Text, _>(pattern(filter))
        .bind::<Text, _>(filter.role.map_or("", Role::as_str))
        .bind::<Date, _>(after.day)
        .bind::<Text, _>(&after.name_key)
        .bind::<BigInt, _>(after.person)
        .load::<Row>(db)
        .map(|rows| rows.into_iter().map(member).collect())
}

fn member(row: Row) -> Member {
    Member {
        person: row.id,
        name: row.name,
        organisation: row.organisation_id,
        role: row.role,
        last_valid_day: (row.last_day != NEVER).then_some(row.last_day),
        cursor: Cursor { day: row.last_day, name_key: row.name_key, person: row.id },
    }
}

/// How many members of a roll have their last valid day on each day; `None` for those who never held a certificate.
/// One statement: counts by status, by month and in all are sums of it, so they agree with the list.
pub fn counts(db: &mut Db, roll: &Roll) -> QueryResult<Vec<(Option<NaiveDate>, i64)>> {
    let text =
        format!("SELECT m.last_day, COUNT(*) AS people FROM ({}) m GROUP BY m.last_day ORDER BY m.last_day", members(roll));
    sql_query(text)
        .bind::<Date, _>(NEVER)
        .bind::<Date, _>(roll.today)
        .load::<DayCount>(db)
        .map(|rows| rows.into_iter().map(|row| ((row.last_day != NEVER).then_some(row.last_day), row.people)).collect())
}
