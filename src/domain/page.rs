//! A long list is read a page at a time, on and back, from the place of a row: rows that come and go before it shift nothing.
//! A way that leads nowhere any more leads to the beginning of the list.

use std::{
    fmt::{self, Display},
    str::FromStr,
};

use chrono::NaiveDate;

use super::{calendar, person::name_key};

/// Rows on a page.
pub const ROWS: usize = 25;

/// Which page of a list is wanted. `P` says where a row stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn<P> {
    /// The first.
    Start,
    /// The one that follows this row.
    After(P),
    /// The one that leads up to this row.
    Before(P),
}

/// The ways from a page to those beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways<P> {
    /// Its first row, when others come before. On a page that was gone on to, others did when it was left.
    pub previous: Option<P>,
    /// Its last row, when others follow. On a page that was gone back to, others did when it was left.
    pub next: Option<P>,
}

/// Reads a page in the order of the list. `find` answers so many rows at most, nearest to the turn first: a page back comes
/// from its end. When there is no row to go on to, or fewer than a page to go back to, the list has changed: then its first
/// page is read.
pub fn read<T, P, E>(
    turn: &Turn<P>,
    place: impl Fn(&T) -> P,
    mut find: impl FnMut(&Turn<P>, i64) -> Result<Vec<T>, E>,
) -> Result<(Vec<T>, Ways<P>), E> {
    // One more than a page has, to know whether there are others.
    let mut rows = find(turn, i64::try_from(ROWS).unwrap_or(i64::MAX).saturating_add(1))?;
    let led_nowhere = match turn {
        Turn::Start => false,
        Turn::After(_) => rows.is_empty(),
        Turn::Before(_) => rows.len() < ROWS,
    };
    if led_nowhere {
        return read(&Turn::Start, place, find);
    }
    let more = rows.len() > ROWS;
    rows.truncate(ROWS);
    if matches!(turn, Turn::Before(_)) {
        rows.reverse();
    }
    let (before, after) = match turn {
        Turn::Start => (false, more),
        Turn::After(_) => (true, more),
        Turn::Before(_) => (more, true),
    };
    let ways = Ways { previous: rows.first().filter(|_| before).map(&place), next: rows.last().filter(|_| after).map(&place) };
    Ok((rows, ways))
}

/// The place of a row in a list by day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByDay<Id> {
    /// The day.
    pub day: NaiveDate,
    /// Which of the rows of that day.
    pub id: Id,
}

/// The place of a person in a list by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByName<Id> {
    /// The folded name.
    pub key: String,
    /// Which of the people of that name.
    pub id: Id,
}

/// The place of a person in a list by something else, and by name where that is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByRank<Id> {
    /// What the list is sorted by, as a number: of a day its days, in a list by name nothing.
    pub rank: i64,
    /// Where they stand among those of that rank.
    pub name: ByName<Id>,
}

/// A text that is no place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no place in the list")]
pub struct NoPlace;

impl<Id: Display> Display for ByDay<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.day, self.id)
    }
}

impl<Id: FromStr> FromStr for ByDay<Id> {
    type Err = NoPlace;
    fn from_str(text: &str) -> Result<Self, NoPlace> {
        let (day, id) = text.split_once('.').ok_or(NoPlace)?;
        Ok(Self { day: calendar::read_day(day).ok_or(NoPlace)?, id: id.parse().map_err(|_| NoPlace)? })
    }
}

impl<Id: Display> Display for ByName<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.id, self.key)
    }
}

impl<Id: FromStr> FromStr for ByName<Id> {
    type Err = NoPlace;
    fn from_str(text: &str) -> Result<Self, NoPlace> {
        let (id, key) = text.split_once('.').ok_or(NoPlace)?;
        Ok(Self { id: id.parse().map_err(|_| NoPlace)?, key: name_key(key) })
    }
}

impl<Id: Display> Display for ByRank<Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.rank, self.name)
    }
}

impl<Id: FromStr> FromStr for ByRank<Id> {
    type Err = NoPlace;
    fn from_str(text: &str) -> Result<Self, NoPlace> {
        let (rank, name) = text.split_once('.').ok_or(NoPlace)?;
        Ok(Self { rank: rank.parse().map_err(|_| NoPlace)?, name: name.parse()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{CpdId, PersonId};

    #[test]
    fn a_place_is_read_as_it_was_written() {
        let day = ByDay { day: "2026-10-14".parse().unwrap(), id: CpdId(17) };
        assert_eq!(day.to_string(), "2026-10-14.17");
        assert_eq!(day.to_string().parse(), Ok(day));
        for name in ["Åsa. & Co", "", "A.b~c", "홍길동"] {
            let place = ByName { key: name_key(name), id: PersonId(-3) };
            assert_eq!(place.to_string().parse(), Ok(place.clone()));
            let ranked = ByRank { rank: -7, name: place };
            assert_eq!(ranked.to_string().parse(), Ok(ranked));
        }
        // An address composes what the key of a name takes apart.
        assert_eq!("7.홍".parse(), Ok(ByName { key: name_key("홍"), id: PersonId(7) }));
        for none in ["", ".", "17", "2026-10-14", "2026-10-14.", "+262142-12-31.1", "x.17"] {
            assert_eq!(none.parse::<ByDay<CpdId>>(), Err(NoPlace), "{none}");
        }
        assert_eq!("x.name".parse::<ByName<PersonId>>(), Err(NoPlace));
        for none in ["", "7", "7.8", "x.8.name", "7.x.name"] {
            assert_eq!(none.parse::<ByRank<PersonId>>(), Err(NoPlace), "{none}");
        }
    }
}
