//! The people a manager or coordinator answers for, with the last valid day of the certificate each holds.

use chrono::{Datelike, NaiveDate};
use diesel::{
    dsl::AsExprOf,
    expression::SqlLiteral,
    prelude::*,
    result::QueryResult,
    sql_types::{BigInt, Text},
};

use super::{
    connection::{Db, on_either},
    dialect::joining_all,
    group_key::GroupKey,
    people::{NEVER, containing},
    postings::held_on,
    schema::{enrolments, people, postings},
    team_tree::reports_to,
    turned::turned,
};
use crate::domain::{
    calendar,
    certificate::CertificateStatus,
    ids::{OrganisationId, PersonId, PostingId},
    page::{ByName, ByRank, Turn},
    permission::{Scope, ScopeKind},
    programme::OnProgramme,
    role::Role,
    word::words,
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
    /// Where they stand in the list.
    pub place: Place,
}

/// Where a member stands, however the list is sorted.
pub type Place = ByRank<PostingId>;

words! {
    /// How members are sorted.
    Sort {
        /// By the last valid day, people without a certificate last.
        Soonest = "soonest", "the certificate that ends soonest first";
        /// By name.
        Name = "name", "by name";
        /// By the due day, people without an open portfolio last.
        Due = "due", "the programme that is due soonest first";
        /// By the share of criteria that are competent, people without an open portfolio last.
        Progress = "progress", "the least progress first";
    }
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
    /// Only certificates that are valid on this day.
    pub valid_on: Option<NaiveDate>,
    /// Only people who stand so on the programme, in the organisation of their posting.
    pub programme: Option<OnProgramme>,
}

type Row = (PostingId, PersonId, String, String, OrganisationId, Role, NaiveDate);

/// A statement may ask for enrolments more than once, each time for something else.
mod other_enrolments {
    use super::enrolments;

    diesel::alias!(enrolments as newer: Newer, enrolments as allocated: Allocated);
}
use other_enrolments::{allocated, newer};

/// The people a scope spans on a day. Nothing is read for it: every statement asks for itself whom it spans.
#[derive(Debug, Clone, Copy)]
pub struct Roll {
    scope: Scope,
    today: NaiveDate,
}

impl Roll {
    /// Whether it spans an organisation.
    fn is_whole(&self) -> bool {
        matches!(self.scope.kind(), ScopeKind::Organisation(_))
    }
}

/// The people of a scope on `today`.
pub fn roll(scope: Scope, today: NaiveDate) -> Roll {
    Roll { scope, today }
}

/// Postings with their people: a macro because a query has no name that fits a signature.
macro_rules! members {
    () => {
        postings::table.inner_join(people::table.on(people::id.eq(postings::person_id)))
    };
}

/// The postings held on the day of a roll by those it spans: one a person and organisation, since no two meet there.
macro_rules! spanned {
    ($query:expr, $roll:expr) => {{
        let today = $roll.today;
        let current = $query.filter(held_on!(postings, today));
        match $roll.scope.kind() {
            ScopeKind::Organisation(organisation) => current.filter(postings::organisation_id.eq(organisation)),
            ScopeKind::Own(person) => current.filter(postings::person_id.eq(person)),
            ScopeKind::Allocated(assessor, organisation) => current.filter(postings::organisation_id.eq(organisation)).filter(
                postings::person_id.eq_any(
                    allocated
                        .filter(allocated.field(enrolments::assessor_id).eq(assessor))
                        .select(allocated.field(enrolments::person_id)),
                ),
            ),
            ScopeKind::Team(manager) => current.filter(reports_to(manager, today)),
        }
    }};
}

/// The last valid days that a filter lets through.
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
    let by_status = match filter.valid_on {
        None => by_status,
        Some(day) => (by_status.0.max(day), by_status.1.min(NEVER.pred_opt().unwrap_or(NEVER))),
    };
    match filter.month {
        None => by_status,
        Some(first) => {
            let last = calendar::day_before(calendar::months_after(first, 1));
            (by_status.0.max(first), by_status.1.min(last))
        }
    }
}

/// A member's open portfolio where they are posted. With those of the same member that are newer: what counts has none.
macro_rules! open_portfolio {
    ($members:expr, $join:ident) => {{
        $members
            .$join(
                enrolments::table.on(enrolments::person_id
                    .eq(postings::person_id)
                    .and(enrolments::organisation_id.eq(postings::organisation_id))
                    .and(enrolments::awarded.eq(false))),
            )
            .left_join(
                newer.on(newer
                    .field(enrolments::person_id)
                    .eq(enrolments::person_id)
                    .and(newer.field(enrolments::organisation_id).eq(enrolments::organisation_id))
                    .and(newer.field(enrolments::awarded).eq(false))
                    .and(newer.field(enrolments::id).gt(enrolments::id))),
            )
            .filter(newer.field(enrolments::id).nullable().is_null())
    }};
}

fn word(stand: OnProgramme) -> AsExprOf<&'static str, Text> {
    stand.as_str().into_sql::<Text>()
}

/// How a portfolio stands on the programme: what the tiles count, and what the list is narrowed by.
macro_rules! stands {
    ($today:expr) => {
        diesel::dsl::case_when(enrolments::id.nullable().is_null(), word(OnProgramme::Off))
            .when(enrolments::competent_count.ge(enrolments::relevant_count), word(OnProgramme::ReadyForAward))
            .when(enrolments::due_on.lt($today), word(OnProgramme::Overdue))
            .when(enrolments::behind_from.assume_not_null().le($today), word(OnProgramme::Behind))
            .otherwise(word(OnProgramme::OnPace))
    };
}

/// Whether a member has no open portfolio where they are posted.
macro_rules! off_programme {
    () => {
        diesel::dsl::not(diesel::dsl::exists(
            enrolments::table
                .filter(enrolments::person_id.eq(postings::person_id))
                .filter(enrolments::organisation_id.eq(postings::organisation_id))
                .filter(enrolments::awarded.eq(false)),
        ))
    };
}

macro_rules! filtered {
    ($query:expr, $roll:expr, $filter:expr) => {{
        let mut query = spanned!($query, $roll);
        // Asked only when it leaves somebody out: to SQLite it looks like a way to find few.
        let (from, until) = window($filter, $roll.today);
        if (from, until) != (ALWAYS, NEVER) {
            query = query.filter(people::last_valid_day.between(from, until));
        }
        if !$filter.name.is_empty() {
            query = query.filter(people::name_key.like(containing(&$filter.name)).escape('\\'));
        }
        if let Some(role) = $filter.role {
            query = query.filter(postings::role.eq(role));
        }
        query
    }};
}

/// Those of a query of [`members`] who pass a filter; `$c` is the connection, `$run` what is done with them. Who is on the programme is
/// asked through their portfolios.
macro_rules! passing {
    ($c:ident, $roll:expr, $filter:expr, $select:expr, |$query:ident| $run:expr) => {
        match $filter.programme {
            None => {
                let $query = filtered!(members!().select($select).into_boxed(), $roll, $filter);
                $run
            }
            Some(OnProgramme::Off) => {
                let $query = filtered!(members!().select($select).into_boxed(), $roll, $filter).filter(off_programme!());
                $run
            }
            Some(stand) => {
                let $query = filtered!(open_portfolio!(members!(), inner_join).select($select).into_boxed(), $roll, $filter)
                    .filter(stands!($roll.today).eq(stand.as_str()));
                $run
            }
        }
    };
}

/// How many members of a roll pass a filter: the length of the whole list that [`page`] shows in parts.
pub fn total(db: &mut Db, roll: &Roll, filter: &Filter) -> QueryResult<i64> {
    joining_all(db, roll.is_whole(), |db| {
        on_either!(db, |c| passing!(c, roll, filter, diesel::dsl::count_star(), |query| query.get_result(c)))
    })
}

/// The same, from the [`counts`] of the roll; none when the filter asks for more than days.
pub fn counted(days: &[(Option<NaiveDate>, i64)], roll: &Roll, filter: &Filter) -> Option<i64> {
    let days_alone = Filter { status: filter.status, month: filter.month, valid_on: filter.valid_on, ..Filter::default() };
    if *filter != days_alone {
        return None;
    }
    let (from, until) = window(filter, roll.today);
    let within = |day: Option<NaiveDate>| (from..=until).contains(&day.unwrap_or(NEVER));
    Some(days.iter().filter(|(day, _)| within(*day)).map(|(_, people)| people).sum())
}

/// What is read of a member.
const COLUMNS: (
    postings::id,
    postings::person_id,
    people::name,
    people::name_key,
    postings::organisation_id,
    postings::role,
    people::last_valid_day,
) = (
    postings::id,
    postings::person_id,
    people::name,
    people::name_key,
    postings::organisation_id,
    postings::role,
    people::last_valid_day,
);

/// One member of a roll; none when the person is not in it.
pub fn member_of(db: &mut Db, roll: &Roll, person: PersonId) -> QueryResult<Option<Member>> {
    spanned!(members!().select(COLUMNS).into_boxed(), roll)
        .filter(postings::person_id.eq(person))
        .order(postings::id.desc())
        .first(db)
        .optional()
        .map(|row| row.map(member))
}

/// How much of a portfolio is competent, in parts of a million, so that both databases divide alike: written as the index has it.
/// Nobody is enrolled where no criterion is relevant.
fn share() -> SqlLiteral<BigInt> {
    diesel::dsl::sql("enrolments.competent_count * 1000000 / NULLIF(enrolments.relevant_count, 0)")
}

/// After every rank of a portfolio stand those who have none.
const LAST: i64 = i64::MAX;

/// Of the members of a roll who pass a filter, those of a turn.
pub fn page(db: &mut Db, roll: &Roll, filter: &Filter, sort: Sort, turn: &Turn<Place>, limit: i64) -> QueryResult<Vec<Member>> {
    joining_all(db, roll.is_whole(), |db| match sort {
        Sort::Name | Sort::Soonest => by_person(db, roll, filter, sort, turn, limit),
        Sort::Due | Sort::Progress => by_portfolio(db, roll, filter, sort, turn, limit),
    })
}

/// A turn of those who pass a filter, in an order that asks nothing of portfolios.
fn by_person(db: &mut Db, roll: &Roll, filter: &Filter, sort: Sort, turn: &Turn<Place>, limit: i64) -> QueryResult<Vec<Member>> {
    if sort == Sort::Soonest {
        let rows: Vec<Row> = on_either!(db, |c| passing!(c, roll, filter, COLUMNS, |query| {
            turned!(query.limit(limit), turn, rising, |at| people::last_valid_day => day(at.rank),
                people::name_key => at.name.key.as_str(), postings::id => at.name.id)
            .load(c)
        }))?;
        return Ok(rows.into_iter().map(member).collect());
    }
    let rows: Vec<Row> = on_either!(db, |c| passing!(c, roll, filter, COLUMNS, |query| {
        turned!(query.limit(limit), turn, rising, |at| people::name_key => at.name.key.as_str(), postings::id => at.name.id)
            .load(c)
    }))?;
    Ok(rows.into_iter().map(|row| ranked(row, LAST)).collect())
}

/// A turn of those who pass a filter, in the order of their portfolios: first who has one, then who has none, by name.
fn by_portfolio(
    db: &mut Db,
    roll: &Roll,
    filter: &Filter,
    sort: Sort,
    turn: &Turn<Place>,
    limit: i64,
) -> QueryResult<Vec<Member>> {
    let none = Filter { programme: Some(OnProgramme::Off), ..filter.clone() };
    let has_off = filter.programme.is_none_or(|stand| stand == OnProgramme::Off);
    let has_on = filter.programme != Some(OnProgramme::Off);
    let at_last = matches!(turn, Turn::After(place) | Turn::Before(place) if place.rank == LAST);
    let backwards = matches!(turn, Turn::Before(_));
    let mut found = Vec::new();
    // Backwards the list is read from its end.
    if has_off && at_last && backwards {
        found = by_person(db, roll, &none, Sort::Name, turn, limit)?;
    }
    let left = |found: &Vec<Member>| limit.saturating_sub(i64::try_from(found.len()).unwrap_or(limit));
    if has_on && (backwards || !at_last) && left(&found) > 0 {
        found.extend(with_portfolio(db, roll, filter, sort, turn, left(&found))?);
    }
    if has_off && !backwards && left(&found) > 0 {
        let turn = if at_last { turn.clone() } else { Turn::Start };
        found.extend(by_person(db, roll, &none, Sort::Name, &turn, left(&found))?);
    }
    Ok(found)
}

/// Of those who have an open portfolio.
fn with_portfolio(
    db: &mut Db,
    roll: &Roll,
    filter: &Filter,
    sort: Sort,
    turn: &Turn<Place>,
    limit: i64,
) -> QueryResult<Vec<Member>> {
    macro_rules! portfolios {
        ($rank:expr) => {{
            let query = open_portfolio!(members!(), inner_join).select((COLUMNS, $rank)).into_boxed();
            let query = filtered!(query, roll, filter).limit(limit);
            match filter.programme {
                Some(stand) => query.filter(stands!(roll.today).eq(stand.as_str())),
                None => query,
            }
        }};
    }
    if sort == Sort::Due {
        let rows: Vec<(Row, NaiveDate)> = on_either!(db, |c| turned!(portfolios!(enrolments::due_on), turn, rising,
            |at| enrolments::due_on => day(at.rank), people::name_key => at.name.key.as_str(), postings::id => at.name.id)
        .load(c))?;
        return Ok(rows.into_iter().map(|(row, due)| ranked(row, rank(due))).collect());
    }
    let rows: Vec<(Row, i64)> = on_either!(db, |c| turned!(portfolios!(share()), turn, rising,
        |at| share() => at.rank, people::name_key => at.name.key.as_str(), postings::id => at.name.id)
    .load(c))?;
    Ok(rows.into_iter().map(|(row, share)| ranked(row, share)).collect())
}

fn rank(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce())
}

/// The day of a rank; of one that no day has, a day on which the list has ended.
fn day(rank: i64) -> NaiveDate {
    let known = i32::try_from(rank).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    known.filter(|day| (ALWAYS..=NEVER).contains(day)).unwrap_or(NEVER)
}

fn held(day: NaiveDate) -> Option<NaiveDate> {
    (day != NEVER).then_some(day)
}

fn member(row: Row) -> Member {
    let rank = rank(row.6);
    ranked(row, rank)
}

fn ranked((posting, person, name, key, organisation, role, day): Row, rank: i64) -> Member {
    let place = ByRank { rank, name: ByName { key, id: posting } };
    Member { person, name, organisation, role, last_valid_day: held(day), place }
}

/// How many members of a roll have their last valid day on each day; `None` for those who never held a certificate.
/// One statement: counts by status, by month and in all are sums of it, so they agree with the list.
pub fn counts(db: &mut Db, roll: &Roll) -> QueryResult<Vec<(Option<NaiveDate>, i64)>> {
    let days = members!().group_by(people::last_valid_day).select((people::last_valid_day, diesel::dsl::count_star()));
    let counted: Vec<(NaiveDate, i64)> = joining_all(db, roll.is_whole(), |db| {
        on_either!(db, |c| spanned!(days.into_boxed(), roll).order(people::last_valid_day).load(c))
    })?;
    Ok(counted.into_iter().map(|(day, people)| (held(day), people)).collect())
}

/// How many members of a roll stand so on the programme.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct StandCount {
    /// How.
    pub stand: OnProgramme,
    /// How many.
    pub people: i64,
    /// The earliest of their due days.
    pub first_due: Option<NaiveDate>,
    /// The earliest of the days from which on they are behind, or will be.
    pub first_behind: Option<NaiveDate>,
}

/// How many members of a roll stand how on the programme, in one statement.
pub fn counts_on_programme(db: &mut Db, roll: &Roll) -> QueryResult<Vec<StandCount>> {
    let stands = open_portfolio!(postings::table, left_join).group_by(diesel::dsl::sql::<Text>("1")).select((
        GroupKey(stands!(roll.today)),
        diesel::dsl::count_star(),
        diesel::dsl::min(enrolments::due_on.nullable()),
        diesel::dsl::min(enrolments::behind_from.nullable()),
    ));
    joining_all(db, roll.is_whole(), |db| on_either!(db, |c| spanned!(stands.into_boxed(), roll).load(c)))
}
