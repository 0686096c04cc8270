//! Certificates: periods of three years, their last valid day, and why.
//! Source: product rules, section 4 and 5. Status is computed from the day it is asked for, never stored.

use chrono::{Datelike, NaiveDate};

use super::{calendar, word::words};

/// One period of a certificate. Every period is a record of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The day of issue.
    pub from: NaiveDate,
    /// The last day on which it is valid.
    pub last_valid_day: NaiveDate,
}

/// A certificate as its renewal is reckoned. Its numbers are those of the organisation that issued it, wherever the holder
/// is posted since: so its holder, their manager and whoever enrols them read the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    /// Its period.
    pub period: Period,
    /// Months of the window that its issuer set.
    pub window_months: u32,
}

impl Renewal {
    /// The first day of the window: so many months before the day after the last valid day.
    pub fn opens(&self) -> NaiveDate {
        calendar::months_before(calendar::day_after(self.period.last_valid_day), self.window_months)
    }

    /// Whether the window is open: from its first day to the last valid day.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        calendar::within(today, self.opens(), Some(self.period.last_valid_day))
    }
}

words! {
    /// Where a certificate stands on a day. The bands are those of the expiry letters.
    CertificateStatus {
        /// Its last valid day has passed.
        Expired = "expired", "Expired";
        /// 0 to 30 days left.
        Within30 = "within_30", "30 days or fewer";
        /// 31 to 90 days left.
        Within90 = "within_90", "31 to 90 days";
        /// 91 to 180 days left.
        Within180 = "within_180", "91 to 180 days";
        /// More than 180 days left.
        Longer = "longer", "Valid longer";
        /// None was ever held.
        NeverHeld = "never_held", "No certificate";
    }
}

impl Period {
    /// The period of `years` years that begins on the day of issue. The last valid day is the day before the anniversary.
    pub fn beginning(from: NaiveDate, years: u32) -> Self {
        Self { from, last_valid_day: calendar::day_before(calendar::anniversary(from, years)) }
    }

    /// Days left: 0 on the last valid day, negative once expired.
    pub fn days_left(&self, today: NaiveDate) -> i64 {
        calendar::days_between(today, self.last_valid_day)
    }

    /// Whether it is valid on `day`; the last valid day counts.
    pub fn is_valid(&self, day: NaiveDate) -> bool {
        calendar::within(day, self.from, Some(self.last_valid_day))
    }

    /// Where it stands on `today`.
    pub fn status(&self, today: NaiveDate) -> CertificateStatus {
        status_of_days(self.days_left(today))
    }

    /// The year of the period, from 1, in which `day` falls; none outside the period.
    pub fn year_of(&self, day: NaiveDate) -> Option<u32> {
        if !self.is_valid(day) {
            return None;
        }
        let mut year = 1;
        while calendar::anniversary(self.from, year) <= day {
            year = year.saturating_add(1);
        }
        Some(year)
    }

    /// Why the last valid day is what it is.
    pub fn why(&self) -> String {
        format!(
            "It was issued on {} and its last valid day is the day before the {} anniversary of that day: {}.",
            calendar::long(self.from),
            nth(self.year_of(self.last_valid_day).unwrap_or(1)),
            calendar::long(self.last_valid_day)
        )
    }
}

/// "third", as a sentence says it. A certificate is valid for at most ten years.
fn nth(number: u32) -> String {
    const WORDS: [&str; 9] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    let word = usize::try_from(number).ok().and_then(|number| WORDS.get(number.checked_sub(1)?));
    word.map_or_else(|| format!("{number}th"), |word| (*word).to_owned())
}

/// The band a number of days left falls in.
pub fn status_of_days(days_left: i64) -> CertificateStatus {
    match days_left {
        i64::MIN..0 => CertificateStatus::Expired,
        0..=30 => CertificateStatus::Within30,
        31..=90 => CertificateStatus::Within90,
        91..=180 => CertificateStatus::Within180,
        _ => CertificateStatus::Longer,
    }
}

impl CertificateStatus {
    /// The last valid days of this band on `today`, first and last, either end open. None for people without a certificate.
    pub fn last_valid_days(self, today: NaiveDate) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
        let after = |days: u64| today.checked_add_days(chrono::Days::new(days));
        match self {
            Self::Expired => Some((None, Some(calendar::day_before(today)))),
            Self::Within30 => Some((Some(today), after(30))),
            Self::Within90 => Some((after(31), after(90))),
            Self::Within180 => Some((after(91), after(180))),
            Self::Longer => Some((after(181), None)),
            Self::NeverHeld => None,
        }
    }
}

/// A certificate's number: issuer, year of issue, sequence in that year. WMP-2026-000123.
pub fn number(issuer: &str, issued: NaiveDate, sequence: i64) -> String {
    format!("{issuer}-{}-{sequence:06}", issued.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[rstest]
    #[case("2026-01-01", "2028-12-31")]
    #[case("2028-02-29", "2031-02-28")]
    #[case("2025-03-01", "2028-02-29")]
    fn three_years_end_the_day_before_the_anniversary(#[case] issued: &str, #[case] last: &str) {
        assert_eq!(Period::beginning(d(issued), 3).last_valid_day, d(last));
    }

    #[rstest]
    #[case("2026-01-01", 1, "the day before the first anniversary of that day: 31 December 2026.")]
    #[case("2028-02-29", 3, "the day before the third anniversary of that day: 28 February 2031.")]
    #[case("2026-01-01", 10, "the day before the 10th anniversary of that day: 31 December 2035.")]
    fn why_names_the_anniversary(#[case] issued: &str, #[case] years: u32, #[case] end: &str) {
        let why = Period::beginning(d(issued), years).why();
        assert!(why.ends_with(end), "{why}");
    }

    #[test]
    fn the_window_opens_six_months_before_the_day_after() {
        let renewal = Renewal { period: Period::beginning(d("2026-01-01"), 3), window_months: 6 };
        assert_eq!(renewal.opens(), d("2028-07-01"));
        let open = ["2028-06-30", "2028-07-01", "2028-12-31", "2029-01-01"].map(|day| renewal.is_open(d(day)));
        assert_eq!(open, [false, true, true, false]);
    }

    #[rstest]
    #[case("2028-12-31", 0, true, CertificateStatus::Within30)]
    #[case("2029-01-01", -1, false, CertificateStatus::Expired)]
    #[case("2028-12-01", 30, true, CertificateStatus::Within30)]
    #[case("2028-11-30", 31, true, CertificateStatus::Within90)]
    #[case("2028-10-02", 90, true, CertificateStatus::Within90)]
    #[case("2028-10-01", 91, true, CertificateStatus::Within180)]
    #[case("2028-07-04", 180, true, CertificateStatus::Within180)]
    #[case("2028-07-03", 181, true, CertificateStatus::Longer)]
    fn status_by_days_left(#[case] today: &str, #[case] left: i64, #[case] valid: bool, #[case] status: CertificateStatus) {
        let period = Period::beginning(d("2026-01-01"), 3);
        assert_eq!((period.days_left(d(today)), period.is_valid(d(today)), period.status(d(today))), (left, valid, status));
    }

    #[rstest]
    #[case("2025-12-31", None)]
    #[case("2026-01-01", Some(1))]
    #[case("2026-12-31", Some(1))]
    #[case("2027-01-01", Some(2))]
    #[case("2028-12-31", Some(3))]
    #[case("2029-01-01", None)]
    fn cpd_counts_to_the_year_of_the_period(#[case] day: &str, #[case] year: Option<u32>) {
        assert_eq!(Period::beginning(d("2026-01-01"), 3).year_of(d(day)), year);
    }

    #[test]
    fn numbers_name_the_issuer_and_the_year() {
        assert_eq!(number("WMP", d("2026-05-01"), 123), "WMP-2026-000123");
    }

    proptest! {
        #[test]
        fn each_band_holds_exactly_its_days(left in -2000i64..2000) {
            let today = d("2026-11-23");
            let last = today + chrono::Duration::days(left);
            let inside: Vec<_> = CertificateStatus::ALL.iter().filter(|status| status.last_valid_days(today)
                .is_some_and(|(from, to)| from.is_none_or(|f| f <= last) && to.is_none_or(|t| last <= t))).copied().collect();
            prop_assert_eq!(inside, vec![status_of_days(left)]);
        }

        #[test]
        fn a_period_is_never_shorter_than_three_years_less_a_day(offset in 0i64..4000) {
            let from = d("2020-01-01") + chrono::Duration::days(offset);
            let days = calendar::days_between(from, Period::beginning(from, 3).last_valid_day);
            prop_assert!((1094..=1095).contains(&days));
        }
    }
}
