//! Calendar arithmetic. Months are added by the calendar, never as 30 days; years are anniversaries.
//! Source: product rules, section 4 "Dates and arithmetic".

use chrono::{Datelike, Days, Month, Months, NaiveDate};

/// The day `months` calendar months after `day`, clamped to the month's end:
/// 31 August and six months is 28 (or 29) February.
pub fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The day `months` calendar months before `day`, clamped to the month's end.
pub fn months_before(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// The anniversary of `day` after `years` years. The anniversary of 29 February is 1 March in a common year.
pub fn anniversary(day: NaiveDate, years: u32) -> NaiveDate {
    let same_month = months_after(day, years.saturating_mul(12));
    if same_month.day() == day.day() { same_month } else { day_after(same_month) }
}

/// The day after `day`.
pub fn day_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
}

/// The day before `day`.
pub fn day_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MIN)
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// Whole calendar months from `from` to `to`; 0 when `to` is not later.
pub fn months_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let years = to.year().saturating_sub(from.year());
    let months = years
        .saturating_mul(12)
        .saturating_add(i32::try_from(to.month()).unwrap_or(0))
        .saturating_sub(i32::try_from(from.month()).unwrap_or(0));
    let whole = u32::try_from(months).unwrap_or(0);
    if whole > 0 && months_after(from, whole) > to { whole.saturating_sub(1) } else { whole }
}

/// A day as people read it: 31 December 2028.
pub fn long(day: NaiveDate) -> String {
    format!("{} {}", day.day(), month(day))
}

/// The month of a day as people read it: December 2028.
pub fn month(day: NaiveDate) -> String {
    format!("{} {}", month_name(day), day.year())
}

/// The name of the month of a day: December.
pub fn month_name(day: NaiveDate) -> &'static str {
    u8::try_from(day.month()).ok().and_then(|number| Month::try_from(number).ok()).map_or("", |month| month.name())
}

/// Reads a day like 2026-10-14. A year that a database cannot hold makes it no day.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    text.parse().ok().filter(|day: &NaiveDate| (0..=9999).contains(&day.year()))
}

/// The month of a day as [`read_month`] reads it: 2028-12.
pub fn year_and_month(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// Reads a month like 2028-12, of a year in which certificates may end: its first day.
pub fn read_month(text: &str) -> Option<NaiveDate> {
    read_day(&format!("{text}-01")).filter(|first| (1900..=2200).contains(&first.year()))
}

/// Whether `day` lies in the period that begins on `from` and, when it has an end, ends with `until`.
pub fn within(day: NaiveDate, from: NaiveDate, until: Option<NaiveDate>) -> bool {
    from <= day && until.is_none_or(|last| day <= last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[rstest]
    #[case("2026-08-31", 6, "2027-02-28")]
    #[case("2027-08-31", 6, "2028-02-29")]
    #[case("2026-01-15", 18, "2027-07-15")]
    fn months_are_added_by_the_calendar(#[case] from: &str, #[case] months: u32, #[case] to: &str) {
        assert_eq!(months_after(d(from), months), d(to));
    }

    #[rstest]
    #[case("2026-01-01", 3, "2029-01-01")]
    #[case("2028-02-29", 3, "2031-03-01")]
    #[case("2028-02-29", 4, "2032-02-29")]
    fn anniversaries_of_leap_days_fall_on_the_first_of_march(#[case] from: &str, #[case] years: u32, #[case] to: &str) {
        assert_eq!(anniversary(d(from), years), d(to));
    }

    #[rstest]
    #[case("2026-01-31", "2026-02-28", 1)]
    #[case("2026-01-15", "2026-02-14", 0)]
    #[case("2026-03-02", "2026-11-23", 8)]
    #[case("2026-03-02", "2025-11-23", 0)]
    fn months_between_counts_whole_months(#[case] from: &str, #[case] to: &str, #[case] months: u32) {
        assert_eq!(months_between(d(from), d(to)), months);
    }

    #[test]
    fn only_days_that_can_be_kept_are_read() {
        assert_eq!(read_day("2026-10-14"), Some(d("2026-10-14")));
        for none in ["", "-9999-01-01", "+10000-01-01", "+262142-12-31", "2026-02-30", "2026-10", "\0"] {
            assert_eq!(read_day(none), None, "{none}");
        }
    }

    #[test]
    fn a_month_is_read_as_it_is_written() {
        assert_eq!(read_month(&year_and_month(d("2028-12-31"))), Some(d("2028-12-01")));
        for none in ["", "2028", "2028-13", "2028-12-31", "1899-12", "2201-01"] {
            assert_eq!(read_month(none), None, "{none}");
        }
    }

    #[test]
    fn a_period_includes_its_last_day() {
        assert!(within(d("2026-01-31"), d("2026-01-01"), Some(d("2026-01-31"))));
        assert!(!within(d("2026-02-01"), d("2026-01-01"), Some(d("2026-01-31"))));
        assert!(within(d("2036-02-01"), d("2026-01-01"), None));
    }
}
