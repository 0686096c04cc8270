//! “One of these ids”, in a form whose statement stays prepared. A list of values as the query builder writes it is parsed
//! anew at every call; this one is filled up to the next power of two, so that a handful of statements serves every length.

use diesel::{
    backend::Backend,
    expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping},
    query_builder::{AstPass, QueryFragment, QueryId},
    result::QueryResult,
    serialize::ToSql,
    sql_types::{BigInt, Bool, HasSqlType},
};

/// See [`among`].
#[derive(Debug, Clone)]
pub struct Among<C, Id> {
    column: C,
    ids: Vec<Id>,
}

/// Whether `column` holds one of `ids`; of none, nothing is one.
pub fn among<C: Expression, Id: Copy>(column: C, ids: &[Id]) -> Among<C, Id> {
    let mut filled = ids.to_vec();
    if let Some(last) = ids.last() {
        filled.resize(ids.len().next_power_of_two(), *last);
    }
    Among { column, ids: filled }
}

impl<C: Expression, Id> Expression for Among<C, Id> {
    type SqlType = Bool;
}

impl<C, Id, Source> AppearsOnTable<Source> for Among<C, Id> where C: AppearsOnTable<Source> {}
impl<C, Id, Source> SelectableExpression<Source> for Among<C, Id> where C: SelectableExpression<Source> {}

impl<C: ValidGrouping<By>, Id, By> ValidGrouping<By> for Among<C, Id> {
    type IsAggregate = C::IsAggregate;
}

// Its text depends on the number of ids, so the statement is known by its text.
impl<C, Id> QueryId for Among<C, Id> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, Id, DB> QueryFragment<DB> for Among<C, Id>
where
    DB: Backend + HasSqlType<BigInt>,
    C: QueryFragment<DB>,
    Id: ToSql<BigInt, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        let Some((first, others)) = self.ids.split_first() else {
            out.push_sql("1 = 0");
            return Ok(());
        };
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" IN (");
        out.push_bind_param::<BigInt, _>(first)?;
        for id in others {
            out.push_sql(", ");
            out.push_bind_param::<BigInt, _>(id)?;
        }
        out.push_sql(")");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{db::schema::people, domain::ids::PersonId};
    use diesel::{QueryDsl, debug_query, sqlite::Sqlite};

    fn text(ids: &[i64]) -> String {
        let ids: Vec<PersonId> = ids.iter().copied().map(PersonId).collect();
        let query = people::table.filter(among(people::id, &ids)).select(people::id);
        debug_query::<Sqlite, _>(&query).to_string().split("WHERE ").nth(1).unwrap().to_owned()
    }

    #[test]
    fn a_few_statements_serve_every_length() {
        assert!(text(&[]).starts_with("1 = 0"), "{}", text(&[]));
        assert!(text(&[7]).contains("IN (?)"), "{}", text(&[7]));
        assert!(text(&[7, 8, 9]).contains("IN (?, ?, ?, ?)"), "{}", text(&[7, 8, 9]));
        assert_eq!(text(&[1, 2, 3, 4, 5]).split("--").next(), text(&[1, 2, 3, 4, 5, 6, 7]).split("--").next());
    }
}
