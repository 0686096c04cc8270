//! Whose team a posting is in: a recursive question inside the statement that asks it, so that a team of any size costs its
//! statement what it holds, and travels nowhere as a list of ids.

use chrono::NaiveDate;
use diesel::{
    backend::Backend,
    expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate},
    query_builder::{AstPass, QueryFragment, QueryId},
    result::QueryResult,
    serialize::ToSql,
    sql_types::{BigInt, Bool, Date, HasSqlType},
};

use super::schema::postings;
use crate::domain::{ids::PersonId, person::TEAM_LEVELS};

/// See [`reports_to`].
#[derive(Debug, Clone, Copy, QueryId)]
pub struct ReportsTo {
    manager: PersonId,
    day: NaiveDate,
}

/// Whether a row of `postings` is the one through which somebody reports to `manager` on `day`, directly or from below, to five
/// levels: one posting a person, the nearest. The tree is walked inside an organisation, and only where the manager is posted:
/// organisations never see each other's people (rule 10).
pub fn reports_to(manager: PersonId, day: NaiveDate) -> ReportsTo {
    ReportsTo { manager, day }
}

impl Expression for ReportsTo {
    type SqlType = Bool;
}

impl<Source> AppearsOnTable<Source> for ReportsTo where postings::id: AppearsOnTable<Source> {}
impl<Source> SelectableExpression<Source> for ReportsTo where postings::id: SelectableExpression<Source> {}

impl<By> ValidGrouping<By> for ReportsTo {
    type IsAggregate = is_aggregate::No;
}

impl<DB> QueryFragment<DB> for ReportsTo
where
    DB: Backend + HasSqlType<BigInt> + HasSqlType<Date>,
    PersonId: ToSql<BigInt, DB>,
    NaiveDate: ToSql<Date, DB>,
    i64: ToSql<BigInt, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql(
            "postings.id IN (WITH RECURSIVE team (person_id, organisation_id, posting_id, level) AS (\
             SELECT own.person_id, own.organisation_id, own.id, 0 FROM postings own WHERE own.person_id = ",
        );
        out.push_bind_param::<BigInt, _>(&self.manager)?;
        self.held(&mut out, "own")?;
        // Somebody has one posting an organisation on a day, so each is met once, and a line that comes back on itself ends at the
        // last level.
        out.push_sql(
            " UNION ALL SELECT below.person_id, below.organisation_id, below.id, team.level + 1 FROM team \
             JOIN postings below ON below.line_manager_id = team.person_id AND below.organisation_id = team.organisation_id \
             WHERE team.level < ",
        );
        out.push_bind_param::<BigInt, _>(&TEAM_LEVELS)?;
        self.held(&mut out, "below")?;
        // Of the postings through which somebody reports, the nearest counts, and of several as near the newest.
        out.push_sql(
            ") SELECT MAX((9 - level) * 1000000000000000 + posting_id) % 1000000000000000 FROM team WHERE person_id <> ",
        );
        out.push_bind_param::<BigInt, _>(&self.manager)?;
        out.push_sql(" GROUP BY person_id)");
        Ok(())
    }
}

impl ReportsTo {
    fn held<'b, DB>(&'b self, out: &mut AstPass<'_, 'b, DB>, posting: &str) -> QueryResult<()>
    where
        DB: Backend + HasSqlType<Date>,
        NaiveDate: ToSql<Date, DB>,
    {
        out.push_sql(" AND ");
        out.push_sql(posting);
        out.push_sql(".starts_on <= ");
        out.push_bind_param::<Date, _>(&self.day)?;
        out.push_sql(" AND (");
        out.push_sql(posting);
        out.push_sql(".ends_on IS NULL OR ");
        out.push_sql(posting);
        out.push_sql(".ends_on >= ");
        out.push_bind_param::<Date, _>(&self.day)?;
        out.push_sql(")");
        Ok(())
    }
}
