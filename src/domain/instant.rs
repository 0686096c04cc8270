//! An instant in UTC, to the microsecond: what both databases keep, and what an event is stamped with.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};

/// An instant in UTC, to the microsecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Instant(NaiveDateTime);

impl Instant {
    /// The instant, cut to the microseconds that both databases keep.
    pub fn from_utc(utc: NaiveDateTime) -> Self {
        let micros = utc.nanosecond() / 1_000;
        Self(utc.with_nanosecond(micros.saturating_mul(1_000)).unwrap_or(utc))
    }

    /// As kept in a row.
    pub fn as_utc(&self) -> &NaiveDateTime {
        &self.0
    }

    /// As read on a clock in the United Kingdom.
    pub fn in_london(self) -> NaiveDateTime {
        self.0.and_utc().with_timezone(&chrono_tz::Europe::London).naive_local()
    }

    /// The calendar day in the United Kingdom: “today”, where a programme date matters.
    pub fn day(self) -> NaiveDate {
        self.in_london().date()
    }

    /// The first instant of a day in the United Kingdom.
    pub fn beginning(day: NaiveDate) -> Self {
        let midnight = day.and_hms_opt(0, 0, 0).unwrap_or_default();
        // Midnight is never skipped or repeated there: the clocks change at one.
        let utc = midnight.and_local_timezone(chrono_tz::Europe::London).earliest().map(|at| at.naive_utc());
        Self::from_utc(utc.unwrap_or(midnight))
    }

    /// So much later.
    pub fn plus(self, span: TimeDelta) -> Self {
        self.0.checked_add_signed(span).map_or(self, Self)
    }

    /// So much earlier.
    pub fn minus(self, span: TimeDelta) -> Self {
        self.0.checked_sub_signed(span).map_or(self, Self)
    }

    /// Whole seconds since the epoch.
    pub fn timestamp(self) -> i64 {
        self.0.and_utc().timestamp()
    }
}

impl std::fmt::Display for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%.6fZ"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::from_utc(text.parse().expect("an instant"))
    }

    #[test]
    fn today_is_the_day_in_london() {
        assert_eq!(at("2026-07-01T23:30:00").day().to_string(), "2026-07-02");
        assert_eq!(at("2026-12-01T23:30:00").day().to_string(), "2026-12-01");
    }

    #[test]
    fn a_day_begins_at_midnight_in_london() {
        let begins = |day: &str| Instant::beginning(day.parse().expect("a day")).to_string();
        assert_eq!(begins("2026-07-02"), "2026-07-01T23:00:00.000000Z");
        assert_eq!(begins("2026-12-02"), "2026-12-02T00:00:00.000000Z");
        assert_eq!(begins("2026-03-29"), "2026-03-29T00:00:00.000000Z", "the clocks change that day");
    }

    #[test]
    fn nanoseconds_are_cut_so_that_both_databases_agree() {
        assert_eq!(at("2026-07-01T12:00:00.123456789").to_string(), "2026-07-01T12:00:00.123456Z");
    }
}
