//! The 12 to 18 months: earliest expected completion, due day, pace, and the reason for each.
//! Source: product rules, section 4.

use chrono::NaiveDate;

use super::{calendar, organisation::Settings, word::words};

/// The numbers an enrolment runs by, fixed on the day it starts so that no later setting moves a person's dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Months from start to the earliest expected completion.
    pub earliest_months: u32,
    /// Months from start to the due day.
    pub due_months: u32,
    /// Months after which a slow portfolio counts as behind.
    pub behind_after_months: u32,
    /// Per cent of the expected criteria below which it is behind.
    pub behind_below_percent: u32,
}

impl From<&Settings> for Terms {
    fn from(settings: &Settings) -> Self {
        Self {
            earliest_months: settings.earliest_months,
            due_months: settings.due_months,
            behind_after_months: settings.behind_after_months,
            behind_below_percent: settings.behind_below_percent,
        }
    }
}

/// The dates of one enrolment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// First day of the programme.
    pub start: NaiveDate,
    /// Earliest expected completion.
    pub earliest: NaiveDate,
    /// The due day; the day after it the enrolment is overdue.
    pub due: NaiveDate,
    /// The day on which it was entered, when it had begun long before.
    pub entered_late: Option<NaiveDate>,
    terms: Terms,
}

words! {
    /// How a portfolio stands against its window.
    Standing {
        /// Competent in every relevant criterion.
        Complete = "complete", "All criteria competent";
        /// At or near the plan.
        OnPace = "on_pace", "On pace";
        /// After the third month, below 80 % of the plan.
        Behind = "behind", "Behind";
        /// After the due day.
        Overdue = "overdue", "Overdue";
    }
}

words! {
    /// Where somebody is on the programme, as a list is asked for it.
    OnProgramme {
        /// Open, past the due day and not complete.
        Overdue = "overdue", "Overdue";
        /// Open and behind.
        Behind = "behind", "Behind";
        /// Open, and neither overdue, behind nor complete.
        OnPace = "on_pace", "On pace";
        /// Open with every relevant criterion competent.
        ReadyForAward = "ready_for_award", "Ready for award";
        /// No open enrolment.
        Off = "off", "Not on the programme";
    }
}

/// Where a portfolio is against the plan, on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Criteria the plan expects competent by now.
    pub expected: usize,
    /// Criteria competent.
    pub competent: usize,
    /// Criteria in all.
    pub relevant: usize,
    /// On pace, behind, overdue or complete.
    pub standing: Standing,
}

impl Dates {
    /// The dates that follow from a start and the terms of that day.
    pub fn new(start: NaiveDate, terms: Terms) -> Self {
        Self {
            start,
            earliest: calendar::months_after(start, terms.earliest_months),
            due: calendar::months_after(start, terms.due_months),
            entered_late: None,
            terms,
        }
    }

    /// The same, entered on `day`, long after the start.
    #[must_use]
    pub fn entered_late_on(self, day: NaiveDate) -> Self {
        Self { entered_late: Some(day), ..self }
    }

    /// Why the due day is what it is.
    pub fn why_due(&self) -> String {
        let why = format!(
            "The programme started on {} and allows {} months, so it is due on {}.",
            calendar::long(self.start),
            self.terms.due_months,
            calendar::long(self.due)
        );
        match self.entered_late {
            Some(day) => format!("{why} It was entered on {}, long after it started, with a reason.", calendar::long(day)),
            None => why,
        }
    }

    /// Why the earliest expected completion is what it is.
    pub fn why_earliest(&self) -> String {
        format!(
            "The programme takes at least {} months as a rule, so an award is expected from {}. An earlier award needs a reason.",
            self.terms.earliest_months,
            calendar::long(self.earliest)
        )
    }

    /// Whether an award on `day` is before the earliest expected completion.
    pub fn is_early(&self, day: NaiveDate) -> bool {
        day < self.earliest
    }

    /// Expected now = relevant × days elapsed ÷ days from start to due, in whole criteria.
    pub fn pace(&self, competent: usize, relevant: usize, today: NaiveDate) -> Pace {
        let (elapsed, whole) = self.elapsed(today);
        let expected = relevant.saturating_mul(elapsed).checked_div(whole).unwrap_or(relevant);
        let standing = if competent >= relevant {
            Standing::Complete
        } else if today > self.due {
            Standing::Overdue
        } else if today > calendar::months_after(self.start, self.terms.behind_after_months)
            && self.is_below_plan(competent, relevant, elapsed, whole)
        {
            Standing::Behind
        } else {
            Standing::OnPace
        };
        Pace { expected, competent, relevant, standing }
    }

    /// The first day on which a portfolio is behind when nothing more becomes competent; none when the due day comes first.
    /// Lists find who is behind by it: whether somebody is behind changes with the calendar, this day only with a decision.
    pub fn behind_from(&self, competent: usize, relevant: usize) -> Option<NaiveDate> {
        self.start
            .iter_days()
            .take_while(|day| *day <= self.due)
            .find(|day| self.pace(competent, relevant, *day).standing == Standing::Behind)
    }

    /// Why a portfolio stands as it does.
    pub fn why_pace(&self, pace: &Pace, today: NaiveDate) -> String {
        match pace.standing {
            Standing::Complete => format!("All {} relevant criteria are competent.", pace.relevant),
            Standing::Overdue => format!(
                "The due day was {}; {} of {} criteria are competent.",
                calendar::long(self.due),
                pace.competent,
                pace.relevant
            ),
            Standing::Behind => format!(
                "By now the plan expects {} criteria; {} are competent, which is below {} per cent of the plan.",
                pace.expected, pace.competent, self.terms.behind_below_percent
            ),
            Standing::OnPace if today <= calendar::months_after(self.start, self.terms.behind_after_months) => {
                format!("Pace is not judged in the first {} months.", self.terms.behind_after_months)
            }
            Standing::OnPace => {
                format!("By now the plan expects {} criteria; {} are competent.", pace.expected, pace.competent)
            }
        }
    }

    fn elapsed(&self, today: NaiveDate) -> (usize, usize) {
        let whole = usize::try_from(calendar::days_between(self.start, self.due)).unwrap_or(0);
        let elapsed = usize::try_from(calendar::days_between(self.start, today)).unwrap_or(0);
        (elapsed.min(whole), whole)
    }

    // competent < percent × relevant × elapsed ÷ whole, without a fraction being lost.
    fn is_below_plan(&self, competent: usize, relevant: usize, elapsed: usize, whole: usize) -> bool {
        let percent = usize::try_from(self.terms.behind_below_percent).unwrap_or(100);
        competent.saturating_mul(whole).saturating_mul(100) < percent.saturating_mul(relevant).saturating_mul(elapsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn dates(start: &str) -> Dates {
        Dates::new(d(start), Terms::from(&Settings::default()))
    }

    #[test]
    fn a_programme_is_expected_after_twelve_and_due_after_eighteen_months() {
        let dates = dates("2026-03-02");
        assert_eq!((dates.earliest, dates.due), (d("2027-03-02"), d("2027-09-02")));
        assert!(dates.why_due().contains("2 September 2027"));
        assert!(dates.is_early(d("2027-03-01")) && !dates.is_early(d("2027-03-02")));
    }

    #[rstest]
    #[case("2026-06-02", 0, Standing::OnPace)] // not judged up to the end of the third month
    #[case("2026-06-03", 0, Standing::Behind)]
    #[case("2026-11-23", 23, Standing::OnPace)]
    #[case("2026-11-23", 18, Standing::OnPace)] // 80 % of 23.25 is 18.6: see the next row
    #[case("2027-09-02", 47, Standing::OnPace)]
    #[case("2027-09-03", 47, Standing::Overdue)]
    #[case("2027-09-03", 48, Standing::Complete)]
    fn standing_follows_the_plan(#[case] today: &str, #[case] competent: usize, #[case] expected: Standing) {
        // 266 of 549 days: 80 % of the plan for 46 criteria is 17.8.
        let relevant = if competent == 18 { 46 } else { 48 };
        assert_eq!(dates("2026-03-02").pace(competent, relevant, d(today)).standing, expected);
    }

    #[test]
    fn one_criterion_short_of_eighty_per_cent_is_behind() {
        let dates = dates("2026-03-02");
        assert_eq!(dates.pace(17, 46, d("2026-11-23")).standing, Standing::Behind);
        assert_eq!(dates.pace(18, 46, d("2026-11-23")).standing, Standing::OnPace);
        assert_eq!(dates.pace(18, 46, d("2026-11-23")).expected, 22);
    }

    proptest! {
        #[test]
        fn behind_begins_on_its_day_and_lasts_until_overdue(competent in 0usize..49, days in 0i64..900) {
            let dates = dates("2026-03-02");
            let today = d("2026-03-02") + chrono::Duration::days(days);
            let from = dates.behind_from(competent, 48);
            let behind = from.is_some_and(|from| from <= today) && today <= dates.due;
            prop_assert_eq!(dates.pace(competent, 48, today).standing == Standing::Behind, behind);
        }

        #[test]
        fn more_competence_never_worsens_a_standing(competent in 0usize..48, days in 0i64..900) {
            let dates = dates("2026-03-02");
            let today = d("2026-03-02") + chrono::Duration::days(days);
            let rank = |standing| match standing { Standing::Overdue => 0, Standing::Behind => 1, Standing::OnPace => 2, Standing::Complete => 3 };
            prop_assert!(rank(dates.pace(competent + 1, 48, today).standing) >= rank(dates.pace(competent, 48, today).standing));
            prop_assert!(dates.pace(competent, 48, today).expected <= 48);
        }
    }
}
