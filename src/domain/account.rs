//! The end of an account: closed by an administrator, or by itself some time after its person's last posting and duty. What the
//! person made stands, and an account can be opened again. Source: product rules, section 7.

use chrono::{Days, NaiveDate};

use super::{calendar, word::words};

words! {
    /// Why an account is closed.
    ClosedBecause {
        /// They work elsewhere now.
        Left = "left", "They have left";
        /// They are away for long.
        LongAbsence = "long_absence", "Long absence";
        /// Somebody may have got hold of it.
        MisuseSuspected = "misuse_suspected", "Misuse suspected";
        /// Nobody was meant to be entered.
        EnteredByMistake = "entered_by_mistake", "Entered by mistake";
        /// Something else.
        Other = "other", "Another reason";
        /// It closed by itself.
        NoPostingOrDuty = "no_posting_or_duty", "Neither posting nor duty";
    }
}

impl ClosedBecause {
    /// Those that somebody chooses from.
    pub fn choices() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|reason| *reason != Self::NoPostingOrDuty)
    }
}

words! {
    /// Why an account is opened again.
    OpenedBecause {
        /// They are back.
        Returned = "returned", "They have returned";
        /// It should not have been closed.
        ClosedByMistake = "closed_by_mistake", "Closed by mistake";
        /// Something else.
        Other = "other", "Another reason";
    }
}

/// Somebody with neither posting nor duty, today or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaver {
    /// The last day of their last posting or duty; none when they never had any.
    pub last_day: Option<NaiveDate>,
    /// The day they were added.
    pub added_on: NaiveDate,
}

impl Leaver {
    /// The first day without posting or duty.
    pub fn since(self) -> NaiveDate {
        self.last_day.map_or(self.added_on, calendar::day_after).max(self.added_on)
    }

    /// The last day on which they see their own record, `days` after the last with posting or duty. Its end closes the account.
    pub fn last_open_day(self, days: u32) -> NaiveDate {
        calendar::day_before(self.since().checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX))
    }

    /// Whether the account closes by itself on `today`.
    pub fn closes(self, days: u32, today: NaiveDate) -> bool {
        today > self.last_open_day(days)
    }

    /// Whether it is time to tell them: the day after, so that nobody hears of it who is posted on the day they are added.
    pub fn is_to_be_told(self, today: NaiveDate) -> bool {
        today > self.since()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[rstest]
    #[case::left(Some("2026-08-31"), "2020-01-01", "2026-09-01", "2026-11-29")]
    #[case::never_posted(None, "2026-09-01", "2026-09-01", "2026-11-29")]
    #[case::over_the_new_year(Some("2026-12-31"), "2020-01-01", "2027-01-01", "2027-03-31")]
    fn somebody_who_left_sees_their_record_for_ninety_days(
        #[case] last_day: Option<&str>,
        #[case] added_on: &str,
        #[case] since: &str,
        #[case] last_open: &str,
    ) {
        let leaver = Leaver { last_day: last_day.map(d), added_on: d(added_on) };
        assert_eq!((leaver.since(), leaver.last_open_day(90)), (d(since), d(last_open)));
        assert!(!leaver.closes(90, d(last_open)) && leaver.closes(90, calendar::day_after(d(last_open))));
        assert!(!leaver.is_to_be_told(d(since)) && leaver.is_to_be_told(calendar::day_after(d(since))));
    }
}
