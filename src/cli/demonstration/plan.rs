//! The calendar of a story: when somebody was enrolled, how far they got, and what happened at the end. Every day is
//! relative to the day of loading.

use chrono::{Days, NaiveDate};

use super::data::Story;
use crate::domain::calendar;

/// The story of one portfolio, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// The day of enrolment.
    pub enrolled_on: NaiveDate,
    /// The day by which the judged work was judged.
    pub judged_by: NaiveDate,
    /// Of the pieces of work, how many per cent were judged competent.
    pub judged_per_cent: usize,
    /// What stands at the end of the story.
    pub ending: Ending,
}

/// What stands at the end of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Nothing more.
    Open,
    /// A draft that was never submitted.
    Draft,
    /// So many submissions waiting.
    Waiting(usize),
    /// One piece judged not yet competent.
    NotYet,
    /// One piece sent back unjudged.
    SentBack,
    /// Everything judged; the award not made.
    Ready,
    /// The award made on a day; the certificate not issued.
    Awarded(NaiveDate),
    /// The award made, and the certificate issued on a day.
    Issued(NaiveDate),
}

/// The plan of a story; none for people without a portfolio. `place` counts the people with the same story, from 0.
pub fn plan(story: Story, place: usize, today: NaiveDate) -> Option<Plan> {
    let months = |count: u32| calendar::months_before(today, count);
    let days = |count: u64| today.checked_sub_days(Days::new(count)).unwrap_or(today);
    let open = |enrolled_on, judged_by, judged_per_cent, ending| Some(Plan { enrolled_on, judged_by, judged_per_cent, ending });
    // A certificate with so many days left was issued three years before the day after its last.
    let expiring = |left: i64| {
        let after_last = today.checked_add_signed(chrono::TimeDelta::days(left + 1)).unwrap_or(today);
        certified(calendar::months_before(after_last, 36))
    };
    match story {
        Story::Staff | Story::NeverEnrolled => None,
        Story::JustStarted if place == 0 => open(days(10), today, 0, Ending::Open),
        Story::JustStarted => open(days(12), today, 0, Ending::Draft),
        Story::OnPace => open(months(8), days(9), 46, Ending::Waiting(1)),
        Story::Behind => open(months(8), days(60), 14, Ending::Open),
        Story::Overdue => open(months(19), days(40), 70, Ending::Open),
        Story::Waiting => open(months(5), days(30), 24, Ending::Waiting(2)),
        Story::Returned if place == 0 => open(months(7), days(20), 38, Ending::NotYet),
        Story::Returned => open(months(7), days(20), 34, Ending::SentBack),
        Story::ReadyForAward => open(months(15), days(3), 100, Ending::Ready),
        Story::Awarded => open(months(14), days(5), 100, Ending::Awarded(days(2))),
        Story::NewlyCertified => certified(days(18)),
        Story::Expiring180 => expiring(150),
        Story::Expiring90 => expiring(75),
        Story::Expiring30 => expiring(25),
        Story::Expiring7 => expiring(5),
        Story::Expired => expiring(-60),
        Story::Arrived => certified(months(22)),
    }
}

fn certified(issued_on: NaiveDate) -> Option<Plan> {
    let before = |days: u64| issued_on.checked_sub_days(Days::new(days)).unwrap_or(issued_on);
    Some(Plan {
        enrolled_on: calendar::months_before(issued_on, 15),
        judged_by: before(6),
        judged_per_cent: 100,
        ending: Ending::Issued(issued_on),
    })
}
