//! Dates, folds and notices, for every day of the calendar.

use chrono::{Datelike, Days, NaiveDate};
use ipp::domain::{
    calendar,
    certificate::{Period, Renewal},
    decision::Outcome,
    ids::CriterionId,
    notice,
    progress::{self, ClaimFact, CriterionStanding, Relevant},
};
use proptest::prelude::*;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..14_610).prop_map(|offset| NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + Days::new(offset))
}

/// The last days of months, where the calendar has its traps.
fn end_of_month() -> impl Strategy<Value = NaiveDate> {
    (2020_i32..2060, 1_u32..13, 0_u64..3).prop_map(|(year, month, before)| {
        calendar::day_before(calendar::months_after(NaiveDate::from_ymd_opt(year, month, 1).unwrap(), 1)) - Days::new(before)
    })
}

proptest! {
    #[test]
    fn a_period_ends_on_the_eve_of_the_same_day_of_the_year(from in prop_oneof![day(), end_of_month()], years in 1_u32..11) {
        let next = calendar::day_after(Period::beginning(from, years).last_valid_day);
        prop_assert_eq!(next.year(), from.year() + i32::try_from(years).unwrap());
        let leapling = (from.month(), from.day()) == (2, 29) && !next.leap_year();
        prop_assert_eq!((next.month(), next.day()), if leapling { (3, 1) } else { (from.month(), from.day()) });
    }

    #[test]
    fn months_are_clamped_and_never_spill_over(from in prop_oneof![day(), end_of_month()], months in 0_u32..40) {
        let then = calendar::months_after(from, months);
        let counted = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap();
        prop_assert_eq!(counted(then) - counted(from), i32::try_from(months).unwrap());
        prop_assert!(then.day() == from.day() || (then.day() < from.day() && calendar::day_after(then).day() == 1));
        prop_assert_eq!(calendar::months_between(from, then), months);
    }

    #[test]
    fn the_renewal_window_lies_inside_the_period_and_ends_with_it(from in prop_oneof![day(), end_of_month()], months in 1_u32..13) {
        let period = Period::beginning(from, 3);
        let opens = Renewal { period, window_months: months }.opens();
        prop_assert!(period.is_valid(opens) && opens <= period.last_valid_day);
        // So many months later is the day after the last valid day, or the month's end was in the way.
        let closed = calendar::months_after(opens, months);
        prop_assert!(closed <= calendar::day_after(period.last_valid_day));
        prop_assert!(calendar::days_between(closed, calendar::day_after(period.last_valid_day)) <= 3);
    }

    #[test]
    fn every_day_of_a_period_is_in_one_year_of_it(from in prop_oneof![day(), end_of_month()], offset in 0_u64..1_095) {
        let period = Period::beginning(from, 3);
        let day = from + Days::new(offset);
        let year = period.year_of(day);
        prop_assert_eq!(year.is_some(), day <= period.last_valid_day);
        prop_assert!(year.is_none_or(|year| (1..=3).contains(&year)));
        prop_assert!(period.year_of(calendar::day_before(from)).is_none());
    }

    #[test]
    fn each_threshold_is_settled_at_most_once_however_the_days_are_visited(days in prop::collection::vec(-60_i64..220, 1..60)) {
        let (mut waiting, mut settled) = (notice::THRESHOLDS.to_vec(), Vec::new());
        for left in days {
            if let Some(due) = notice::due(left, &waiting) {
                for threshold in due.overtaken.iter().chain([&due.threshold]) {
                    prop_assert!(!settled.contains(threshold), "{} twice", threshold);
                    prop_assert!(left <= *threshold, "{} is not due with {} days left", threshold, left);
                    settled.push(*threshold);
                }
                waiting.retain(|threshold| !settled.contains(threshold));
                prop_assert_eq!(due.overtaken.iter().min().is_none_or(|wider| *wider > due.threshold), true);
            }
        }
    }

    #[test]
    fn progress_is_never_above_a_hundred_per_cent_and_forgets_the_order_of_decisions(
        claims in prop::collection::vec((0_i64..6, prop::option::of(any::<bool>()), 1_u32..28), 0..30)
            .prop_flat_map(|claims| (Just(claims.clone()), Just(claims).prop_shuffle())),
        minimums in prop::collection::vec(1_u32..4, 1..5),
    ) {
        let (written, shuffled) = claims;
        let fact = |(criterion, decided, day): &(i64, Option<bool>, u32)| ClaimFact {
            criterion: CriterionId(*criterion),
            waiting: decided.is_none(),
            decided: decided.map(|yes| {
                (if yes { Outcome::Competent } else { Outcome::NotYet }, NaiveDate::from_ymd_opt(2026, 1, *day).unwrap())
            }),
        };
        let relevant: Vec<Relevant> =
            minimums.iter().zip(0_i64..).map(|(minimum, id)| Relevant { criterion: CriterionId(id), minimum: *minimum }).collect();
        let fold = |claims: &[(i64, Option<bool>, u32)]| progress::fold(&relevant, &claims.iter().map(fact).collect::<Vec<_>>());
        let folded = fold(&written);
        prop_assert_eq!(&folded, &fold(&shuffled));
        prop_assert_eq!(folded.len(), relevant.len());
        let competent = folded.iter().filter(|one| one.standing == CriterionStanding::Competent).count();
        prop_assert!(competent <= relevant.len());
        prop_assert_eq!(progress::is_complete(&folded), competent == relevant.len());
        for (one, wanted) in folded.iter().zip(&relevant) {
            prop_assert_eq!(one.standing == CriterionStanding::Competent, one.competent_claims >= wanted.minimum);
            prop_assert_eq!(one.standing == CriterionStanding::Competent, one.competent_on.is_some());
        }
    }
}
