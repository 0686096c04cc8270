//! A value that a query works out and groups by. The query builder lets only a column stand beside a count; a statement that
//! selects such a value first groups by its place, `GROUP BY 1`: written out a second time its binds have other numbers, and PostgreSQL
//! takes it for another value.

use diesel::{
    expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate},
    query_builder::{AstPass, QueryFragment, QueryId},
    result::QueryResult,
};

/// The value by which the rows of a statement are grouped.
#[derive(Debug, Clone, Copy, QueryId)]
pub struct GroupKey<E>(pub E);

impl<E: Expression> Expression for GroupKey<E> {
    type SqlType = E::SqlType;
}

impl<E: AppearsOnTable<Source>, Source> AppearsOnTable<Source> for GroupKey<E> {}
// Of what may be missing it makes a value that is there.
impl<E: AppearsOnTable<Source>, Source> SelectableExpression<Source> for GroupKey<E> {}

impl<E, By> ValidGrouping<By> for GroupKey<E> {
    type IsAggregate = is_aggregate::Never;
}

impl<E, DB> QueryFragment<DB> for GroupKey<E>
where
    DB: diesel::backend::Backend,
    E: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}
