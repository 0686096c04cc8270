//! The people a manager or coordinator answers for, with the last valid day of the certificate each holds.

use chrono::{Datelike, NaiveDate};
use diesel::{
    dsl::AsExprOf,
    prelude::*,
    result::QueryResult,
    sql_types::{Nullable, SingleValue, Text},
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

/// What is competent of a portfolio is measured in as many parts, so that both databases divide alike.
const WHOLE: i64 = 1_000_000;

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
                postings::person_id
                    .eq_any(enrolments::table.filter(enrolments::assessor_id.eq(assessor)).select(enrolments::person_id)),
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

diesel::define_sql_function! {
    /// The first that is there.
    fn coalesce<T: SingleValue>(first: Nullable<T>, last: T) -> T;
}

/// Something of a member's open portfolio where they are posted, the newest if there are several; `last` without one.
macro_rules! of_portfolio {
    ($what:expr, $last:expr) => {
        coalesce(
            enrolments::table
                .filter(enrolments::person_id.eq(postings::person_id))
                .filter(enrolments::organisation_id.eq(postings::organisation_id))
                .filter(enrolments::awarded.eq(false))
                .order(enrolments::id.desc())
                .limit(1)
                .select($what)
                .single_value(),
            $last,
        )
    };
}

fn word(stand: OnProgramme) -> AsExprOf<&'static str, Text> {
    stand.as_str().into_sql::<Text>()
}

/// How a member stands on the programme, by their newest open portfolio where they are posted: what the tiles count, and what the
/// list is narrowed by.
macro_rules! on_programme {
    ($today:expr) => {
        of_portfolio!(
            diesel::dsl::case_when(enrolments::competent_count.ge(enrolments::relevant_count), word(OnProgramme::ReadyForAward))
                .when(enrolments::due_on.lt($today), word(OnProgramme::Overdue))
                .when(enrolments::behind_from.assume_not_null().le($today), word(OnProgramme::Behind))
                .otherwise(word(OnProgramme::OnPace)),
            word(OnProgramme::Off)
        )
    };
}

macro_rules! filtered {
    ($query:expr, $roll:expr, $filter:expr) => {{
        let (from, until) = window($filter, $roll.today);
        let mut query = spanned!($query, $roll).filter(people::last_valid_day.between(from, until));
        if !$filter.name.is_empty() {
            query = query.filter(people::name_key.like(containing(&$filter.name)).escape('\\'));
        }
        if let Some(role) = $filter.role {
            query = query.filter(postings::role.eq(role));
        }
        if let Some(programme) = $filter.programme {
            query = query.filter(on_programme!($roll.today).eq(programme.as_str()));
        }
        query
    }};
}

/// How many members of a roll pass a filter: the length of the whole list that [`page`] shows in parts.
pub fn total(db: &mut Db, roll: &Roll, filter: &Filter) -> QueryResult<i64> {
    joining_all(db, roll.is_whole(), |db| {
        on_either!(db, |c| filtered!(members!().select(diesel::dsl::count_star()).into_boxed(), roll, filter).get_result(c))
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

macro_rules! rows {
    () => {
        members!().select(COLUMNS).into_boxed()
    };
    ($rank:expr) => {
        members!().select((COLUMNS, $rank)).into_boxed()
    };
}

/// One member of a roll; none when the person is not in it.
pub fn member_of(db: &mut Db, roll: &Roll, person: PersonId) -> QueryResult<Option<Member>> {
    spanned!(rows!(), roll)
        .filter(postings::person_id.eq(person))
        .order(postings::id.desc())
        .first(db)
        .optional()
        .map(|row| row.map(member))
}

/// How much of a portfolio is competent, in parts of [`WHOLE`]. Nobody is enrolled where no criterion is relevant.
macro_rules! share {
    () => {
        enrolments::competent_count * WHOLE / enrolments::relevant_count
    };
}

/// Of the members of a roll who pass a filter, those of a turn.
pub fn page(db: &mut Db, roll: &Roll, filter: &Filter, sort: Sort, turn: &Turn<Place>, limit: i64) -> QueryResult<Vec<Member>> {
    joining_all(db, roll.is_whole(), |db| sorted(db, roll, filter, sort, turn, limit))
}

fn sorted(db: &mut Db, roll: &Roll, filter: &Filter, sort: Sort, turn: &Turn<Place>, limit: i64) -> QueryResult<Vec<Member>> {
    match sort {
        Sort::Name => {
            let rows: Vec<Row> = on_either!(db, |c| {
                let query = filtered!(rows!(), roll, filter).limit(limit);
                turned!(query, turn, rising, |at| people::name_key => at.name.key.as_str(), postings::id => at.name.id).load(c)
            })?;
            Ok(rows.into_iter().map(|row| ranked(row, 0)).collect())
        }
        Sort::Soonest => {
            let rows: Vec<Row> = on_either!(db, |c| {
                let query = filtered!(rows!(), roll, filter).limit(limit);
                turned!(query, turn, rising, |at| people::last_valid_day => day(at.rank),
                    people::name_key => at.name.key.as_str(), postings::id => at.name.id)
                .load(c)
            })?;
            Ok(rows.into_iter().map(member).collect())
        }
        Sort::Due => {
            let rows: Vec<(Row, NaiveDate)> = on_either!(db, |c| {
                let query = filtered!(rows!(of_portfolio!(enrolments::due_on, NEVER)), roll, filter).limit(limit);
                turned!(query, turn, rising, |at| of_portfolio!(enrolments::due_on, NEVER) => day(at.rank),
                    people::name_key => at.name.key.as_str(), postings::id => at.name.id)
                .load(c)
            })?;
            Ok(rows.into_iter().map(|(row, due)| ranked(row, rank(due))).collect())
        }
        Sort::Progress => {
            let rows: Vec<(Row, i64)> = on_either!(db, |c| {
                let query = filtered!(rows!(of_portfolio!(share!(), i64::MAX)), roll, filter).limit(limit);
                turned!(query, turn, rising, |at| of_portfolio!(share!(), i64::MAX) => at.rank,
                    people::name_key => at.name.key.as_str(), postings::id => at.name.id)
                .load(c)
            })?;
            Ok(rows.into_iter().map(|(row, share)| ranked(row, share)).collect())
        }
    }
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

/// How many members of a roll stand how on the programme, in one statement.
pub fn counts_on_programme(db: &mut Db, roll: &Roll) -> QueryResult<Vec<(OnProgramme, i64)>> {
    let stands = postings::table
        .group_by(diesel::dsl::sql::<Text>("1"))
        .select((GroupKey(on_programme!(roll.today)), diesel::dsl::count_star()));
    joining_all(db, roll.is_whole(), |db| on_either!(db, |c| spanned!(stands.into_boxed(), roll).load(c)))
}
