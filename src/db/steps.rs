//! Reading a whole table in steps, and round whatever in it cannot be read: every such row is named, and the rest is read.

use std::collections::HashSet;

use diesel::{
    prelude::*,
    result::{DatabaseErrorKind, Error, QueryResult},
    sql_types::Text,
};

use super::{
    connection::{Db, on_either},
    transaction::attempt,
};

/// A place in a table: after the row that these values of its keys name, written as SQL writes them. At first, before every row.
#[derive(Debug, Clone, Default)]
pub struct Place(String);

impl Place {
    /// After the row that these values name, each as SQL writes it.
    pub(super) fn after(values: &[String]) -> Self {
        Self(values.join(", "))
    }

    /// After the row of this number.
    pub fn after_row(number: i64) -> Self {
        Self(number.to_string())
    }

    /// Whether it is before every row.
    pub(super) fn is_before_all(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of the row it is after; none where rows are named otherwise.
    fn number(&self) -> Option<i64> {
        // PostgreSQL writes numbers in quotes.
        if self.0.is_empty() { Some(0) } else { self.0.trim_matches('\'').parse().ok() }
    }

    /// The id of the row it is after.
    pub fn id<Id: From<i64>>(&self) -> Id {
        Id::from(self.number().unwrap_or(0))
    }

    /// The condition that leaves the rows after it, in SQL.
    pub(super) fn beyond(&self, keys: &str) -> String {
        if self.0.is_empty() { String::new() } else { format!("WHERE ({keys}) > ({})", self.0) }
    }
}

#[derive(QueryableByName)]
struct Next {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    place: String,
}

/// A walk through a table.
pub struct Steps {
    table: &'static str,
    keys: &'static [&'static str],
    at: Place,
    most: i64,
    limit: i64,
    unread: HashSet<String>,
    gaps: Vec<(i64, i64)>,
    cut_short: bool,
}

impl Steps {
    /// Through a table whose rows are named by these columns, so many rows in one step.
    pub fn through(table: &'static str, keys: &'static [&'static str], most: i64) -> Self {
        let at = Place::default();
        Self { table, keys, at, most, limit: most, unread: HashSet::new(), gaps: Vec::new(), cut_short: false }
    }

    /// The rows of the next step, each with its place, as `load` reads so many of them from a place on, none left out; none at the
    /// end. What cannot be read, itself or what `load` reads with it, is left out, with a sentence in `faults`.
    pub fn take<R>(
        &mut self,
        db: &mut Db,
        faults: &mut Vec<String>,
        load: impl Fn(&mut Db, &Place, i64) -> QueryResult<Vec<(Place, R)>>,
    ) -> QueryResult<Option<Vec<R>>> {
        while !self.cut_short {
            match attempt(db, |db| load(db, &self.at, self.limit)) {
                Ok(rows) => {
                    let Some((last, _)) = rows.last() else { return Ok(None) };
                    self.at = last.clone();
                    self.limit = self.limit.saturating_mul(2).min(self.most);
                    return Ok(Some(rows.into_iter().map(|(_, row)| row).collect()));
                }
                Err(error) if is_lost(&error) => return Err(error),
                Err(_) if self.limit > 1 => self.limit /= 2,
                Err(error) => self.go_round(db, faults, &error)?,
            }
        }
        Ok(None)
    }

    /// Whether the row of this name is one that could not be read, or may be.
    pub fn went_round(&self, name: &str) -> bool {
        let number: Option<i64> = name.parse().ok();
        let in_a_gap = |number: i64| self.gaps.iter().any(|(first, last)| (*first..=*last).contains(&number));
        self.cut_short || self.unread.contains(name) || number.is_some_and(in_a_gap)
    }

    fn go_round(&mut self, db: &mut Db, faults: &mut Vec<String>, error: &Error) -> QueryResult<()> {
        let table = self.table;
        match self.next(db, &self.at) {
            Ok(Some(Next { name, place })) => {
                faults.push(format!("{table} {name}: it cannot be read, or what belongs to it: {error}"));
                self.unread.insert(name);
                self.at = Place(place);
            }
            Ok(None) => {
                faults.push(format!("{table}: nothing more of it can be read: {error}"));
                self.cut_short = true;
            }
            Err(error) if is_lost(&error) => return Err(error),
            Err(_) => match self.leap(db) {
                Some((first, last)) => {
                    faults.push(format!("{table} {first} to {last}: none of these rows that there are can be read: {error}"));
                    self.gaps.push((first, last));
                    self.at = Place::after_row(last);
                }
                None => {
                    faults.push(format!("{table}: nothing more of it can be read: {error}"));
                    self.cut_short = true;
                }
            },
        }
        Ok(())
    }

    /// The row after a place: its name, and the place after it.
    fn next(&self, db: &mut Db, at: &Place) -> QueryResult<Option<Next>> {
        let as_text = |key: &&str| format!("CAST({key} AS TEXT)");
        let written = |key: &&str| match db {
            Db::Sqlite(_) => format!("quote({key})"),
            Db::Postgres(_) => format!("quote_literal(CAST({key} AS TEXT))"),
        };
        let name: Vec<String> = self.keys.iter().map(as_text).collect();
        let place: Vec<String> = self.keys.iter().map(written).collect();
        let keys = self.keys.join(", ");
        let query = format!(
            "SELECT {} AS name, {} AS place FROM {} {} ORDER BY {keys} LIMIT 1",
            name.join(" || ' ' || "),
            place.join(" || ', ' || "),
            self.table,
            at.beyond(&keys)
        );
        attempt(db, |db| on_either!(db, |c| diesel::sql_query(query).get_result(c)).optional())
    }

    /// The numbers of rows to leap over, from the first to the last, so that whatever comes after them can be read; none where rows
    /// have no numbers, or nothing can be read to the end.
    fn leap(&self, db: &mut Db) -> Option<(i64, i64)> {
        let from = self.at.number()?;
        let mut readable = |distance: i64| {
            let number = from.checked_add(distance)?;
            self.next(db, &Place::after_row(number)).is_ok().then_some(number)
        };
        let mut far = 1_i64;
        let mut last = loop {
            match readable(far) {
                Some(number) => break number,
                None => far = far.checked_mul(2)?,
            }
        };
        // From `near` nothing can be read, from `far` something can.
        let mut near = far / 2;
        while far.saturating_sub(near) > 1 {
            let between = near.midpoint(far);
            match readable(between) {
                Some(number) => (far, last) = (between, number),
                None => near = between,
            }
        }
        Some((from.saturating_add(1), last))
    }
}

/// Whether the database itself is gone, so that nothing else can be asked.
pub fn is_lost(error: &Error) -> bool {
    matches!(error, Error::BrokenTransactionManager | Error::DatabaseError(DatabaseErrorKind::ClosedConnection, _))
}
