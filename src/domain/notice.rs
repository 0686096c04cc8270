//! The expiry letters of a certificate: which there are, when each is due, and what came of it.
//!
//! A certificate owes one notice for each threshold from the day it is issued. A notice is due as soon as so many days are
//! left or fewer, however long after that the job runs. Of several the tightest is given, and wider ones are overtaken by it.
//! It is given once, to the holder and to whoever is their line manager that day: a line manager who comes later hears of
//! the next threshold, and where nobody is line manager that day the holder alone is told. A certificate followed by a newer
//! one for the same role owes nothing any more.
//! Source: product rules, section 4 "Expiry letters".

use chrono::{NaiveDate, TimeDelta};

use super::word::words;

/// Days left at which a notice is due, widest first.
pub const THRESHOLDS: [i64; 5] = [180, 90, 30, 7, 0];

words! {
    /// What came of a notice.
    NoticeOutcome {
        /// Its letters were written.
        Given = "given", "Given";
        /// A tighter one was given in its stead.
        Overtaken = "overtaken", "Overtaken";
        /// The certificate was followed by a newer one first.
        Followed = "followed", "Followed";
    }
}

/// The day on which the notice of a threshold is due.
pub fn due_on(last_valid_day: NaiveDate, threshold: i64) -> NaiveDate {
    last_valid_day.checked_sub_signed(TimeDelta::days(threshold)).unwrap_or(last_valid_day)
}

/// What is due about one certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The threshold whose letters go.
    pub threshold: i64,
    /// Wider thresholds that waited, overtaken by it.
    pub overtaken: Vec<i64>,
}

/// What is due with `days_left`, of the thresholds that still wait.
pub fn due(days_left: i64, waiting: &[i64]) -> Option<Due> {
    let reached: Vec<i64> = waiting.iter().copied().filter(|threshold| days_left <= *threshold).collect();
    let threshold = reached.iter().copied().min()?;
    let overtaken = reached.into_iter().filter(|wider| *wider != threshold).collect();
    Some(Due { threshold, overtaken })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case(181, &[180, 90, 30, 7, 0], None, &[])]
    #[case(180, &[180, 90, 30, 7, 0], Some(180), &[])]
    #[case(180, &[90, 30, 7, 0], None, &[])]
    #[case(25, &[180, 90, 30, 7, 0], Some(30), &[180, 90])]
    #[case(25, &[30, 7, 0], Some(30), &[])]
    #[case(7, &[7, 0], Some(7), &[])]
    #[case(0, &[0], Some(0), &[])]
    #[case(-1, &[0], Some(0), &[])]
    #[case(-400, &[30, 7, 0], Some(0), &[30, 7])]
    #[case(-400, &[], None, &[])]
    fn only_the_tightest_goes(
        #[case] left: i64,
        #[case] waiting: &[i64],
        #[case] threshold: Option<i64>,
        #[case] overtaken: &[i64],
    ) {
        let due = due(left, waiting);
        assert_eq!(due.as_ref().map(|d| d.threshold), threshold);
        assert_eq!(due.map(|d| d.overtaken).unwrap_or_default(), overtaken);
    }

    proptest! {
        #[test]
        fn however_often_the_job_runs_each_letter_goes_once(mut days in proptest::collection::vec(-900i64..200, 1..40)) {
            days.sort_unstable_by(|a, b| b.cmp(a));
            let mut waiting = THRESHOLDS.to_vec();
            let mut sent = Vec::new();
            for left in days {
                if let Some(due) = due(left, &waiting) {
                    prop_assert!(left <= due.threshold);
                    waiting.retain(|threshold| *threshold != due.threshold && !due.overtaken.contains(threshold));
                    sent.push(due.threshold);
                }
                prop_assert!(waiting.iter().all(|threshold| *threshold < left), "whatever is reached is settled");
            }
            prop_assert!(sent.windows(2).all(|pair| pair[0] > pair[1]));
        }

        #[test]
        fn a_notice_is_due_on_the_first_day_with_so_many_days_left(left in -400i64..400, at in 0usize..5) {
            let today: NaiveDate = "2028-02-29".parse().expect("day");
            let (last, threshold) = (today + TimeDelta::days(left), THRESHOLDS[at]);
            prop_assert_eq!(due_on(last, threshold) <= today, due(left, &[threshold]).is_some());
        }
    }
}
