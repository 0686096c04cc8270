//! Whose certificate ends when: the counts, from the same roll as the list, so that they agree with it.

use chrono::{Datelike, NaiveDate};

use super::{
    context::View,
    error::Error,
    team::{self, People, Wanted},
};
use crate::{
    db::team as members,
    domain::{
        calendar,
        certificate::{self, CertificateStatus},
    },
};

/// Months ahead that are counted, the present one among them.
const MONTHS: u32 = 18;

/// How many certificates end in one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// How many people's certificate has its last valid day in it.
    pub people: i64,
    /// How near the soonest of them is.
    pub status: CertificateStatus,
}

/// The page.
#[derive(Debug)]
pub struct Expiry {
    /// People by where their certificate stands.
    pub by_status: Vec<(CertificateStatus, i64)>,
    /// Who holds a valid certificate: today, and at the end of each of the months ahead.
    pub valid: Vec<(NaiveDate, i64)>,
    /// The months ahead.
    pub months: Vec<Month>,
    /// The list.
    pub people: People,
}

/// Counts, months and one page of the list.
pub fn expiry(view: &mut View<'_>, wanted: &Wanted) -> Result<Expiry, Error> {
    let roll = team::roll(view, wanted.whose)?;
    let days = members::counts(view.db, &roll)?;
    let total = match members::counted(&days, &roll, &wanted.filter) {
        Some(total) => total,
        None => members::total(view.db, &roll, &wanted.filter)?,
    };
    Ok(Expiry {
        by_status: by_status(&days, view.today),
        valid: valid(&days, view.today),
        months: months(&days, view.today),
        people: team::people(view, &roll, wanted, total)?,
    })
}

fn status(last: Option<NaiveDate>, today: NaiveDate) -> CertificateStatus {
    last.map_or(CertificateStatus::NeverHeld, |day| certificate::status_of_days(calendar::days_between(today, day)))
}

fn by_status(days: &[(Option<NaiveDate>, i64)], today: NaiveDate) -> Vec<(CertificateStatus, i64)> {
    let counted = |wanted: CertificateStatus| {
        days.iter().filter(|(last, _)| status(*last, today) == wanted).map(|(_, people)| people).sum()
    };
    CertificateStatus::ALL.iter().map(|wanted| (*wanted, counted(*wanted))).collect()
}

/// Months ahead for whose ends it is said how many certificates will still be valid, if none is issued or renewed.
const ENDS: u32 = 6;

fn valid(days: &[(Option<NaiveDate>, i64)], today: NaiveDate) -> Vec<(NaiveDate, i64)> {
    let present = today.with_day(1).unwrap_or(today);
    let ends = (1..=ENDS).map(|ahead| calendar::day_before(calendar::months_after(present, ahead)));
    let counted =
        |on: NaiveDate| days.iter().filter(|(last, _)| last.is_some_and(|last| last >= on)).map(|(_, people)| people).sum();
    std::iter::once(today).chain(ends).map(|day| (day, counted(day))).collect()
}

fn months(days: &[(Option<NaiveDate>, i64)], today: NaiveDate) -> Vec<Month> {
    let present = today.with_day(1).unwrap_or(today);
    (0..MONTHS)
        .map(|ahead| {
            let first = calendar::months_after(present, ahead);
            let next = calendar::months_after(first, 1);
            let within: Vec<(NaiveDate, i64)> = days
                .iter()
                .filter_map(|(last, people)| Some(((*last)?, *people)))
                .filter(|(day, _)| first <= *day && *day < next)
                .collect();
            let soonest = within.iter().map(|(day, _)| *day).min();
            Month { first, people: within.iter().map(|(_, people)| people).sum(), status: status(soonest, today) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn counts_by_status_are_everybody_once() {
        let days = [(Some(d("2026-11-22")), 2), (Some(d("2026-11-23")), 3), (Some(d("2027-02-21")), 5), (None, 7)];
        let counted = by_status(&days, d("2026-11-23"));
        assert_eq!(counted.iter().map(|(_, people)| people).sum::<i64>(), 17);
        assert_eq!(counted.first(), Some(&(CertificateStatus::Expired, 2)));
        assert!(counted.contains(&(CertificateStatus::NeverHeld, 7)));
    }

    #[test]
    fn the_present_month_counts_whole_and_is_as_near_as_its_soonest() {
        let days =
            [(Some(d("2026-11-01")), 1), (Some(d("2026-11-30")), 1), (Some(d("2026-12-31")), 4), (Some(d("2028-05-01")), 9)];
        let months = months(&days, d("2026-11-23"));
        assert_eq!(months.len(), 18);
        assert_eq!(months[0], Month { first: d("2026-11-01"), people: 2, status: CertificateStatus::Expired });
        assert_eq!(months[1], Month { first: d("2026-12-01"), people: 4, status: CertificateStatus::Within90 });
        assert_eq!(months.iter().map(|month| month.people).sum::<i64>(), 6);
    }
}
