//! Certificates as pages show them: where one stands, what it rests on, its story, the CPD of its years.

use chrono::NaiveDate;

use super::{context::View, error::Error};
use crate::{
    db::{
        certificates::{self, Certificate},
        cpd::{self, CpdEntry},
        decisions::{self, SignOff},
        enrolments, people, postings, progress,
    },
    domain::{
        calendar,
        certificate::{CertificateStatus, Period},
        curriculum::Edition,
        enrolment::Enrolment,
        ids::{CertificateId, CriterionId, EnrolmentId, PersonId, UnitId, WorkId},
        permission::{self, CertificateFacts},
    },
};

/// A certificate and where it stands today.
pub struct Held {
    /// The certificate.
    pub certificate: Certificate,
    /// Days left; negative once expired.
    pub days_left: i64,
    /// The band they fall in.
    pub status: CertificateStatus,
    /// The first day of the renewal window.
    pub renewal_opens: NaiveDate,
    /// The year of the period that today falls in, with its first and last day.
    pub year: Option<(u32, NaiveDate, NaiveDate)>,
    /// CPD entries in that year, where they were counted.
    pub cpd_this_year: usize,
}

impl Held {
    /// Whether the renewal window is open.
    pub fn is_renewable(&self, today: NaiveDate) -> bool {
        self.certificate.renewal().is_open(today)
    }
}

/// Where a certificate stands today. CPD is not counted yet.
pub fn held(today: NaiveDate, certificate: Certificate) -> Held {
    let period = certificate.period;
    Held {
        days_left: period.days_left(today),
        status: period.status(today),
        renewal_opens: certificate.renewal().opens(),
        year: years(period).into_iter().find(|(_, from, until)| calendar::within(today, *from, Some(*until))),
        cpd_this_year: 0,
        certificate,
    }
}

/// The years of a period, from 1, each with its first and last day.
pub fn years(period: Period) -> Vec<(u32, NaiveDate, NaiveDate)> {
    let begins = |year: u32| calendar::anniversary(period.from, year.saturating_sub(1));
    (1..)
        .map(|year| (year, begins(year), calendar::day_before(begins(year.saturating_add(1))).min(period.last_valid_day)))
        .take_while(|(_, from, _)| *from <= period.last_valid_day)
        .collect()
}

/// One's own certificates, the longest valid first.
pub fn mine(view: &mut View<'_>) -> Result<Vec<Certificate>, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    Ok(certificates::of(view.db, permit.person())?)
}

/// A certificate as one person may see it.
pub struct Shown {
    /// The certificate and where it stands.
    pub held: Held,
    /// Whether it is the reader's own.
    pub own: bool,
    /// Whether it was earned by a demonstration edition, which is no national standard.
    pub demonstration: bool,
    /// What it rests on and its story, for those to whom outcomes are open.
    pub chain: Option<Chain>,
}

/// What a certificate rests on.
pub struct Chain {
    /// The enrolment whose units can be opened, for those who may.
    pub opens: Option<EnrolmentId>,
    /// The edition.
    pub edition: String,
    /// Units, in order.
    pub units: Vec<UnitRow>,
    /// Criteria in all.
    pub criteria: usize,
    /// Different pieces of work in all.
    pub works: usize,
    /// First day of the programme.
    pub enrolled_on: NaiveDate,
    /// The assessor who made the award.
    pub awarded_by: String,
    /// The coordinator who issued it.
    pub issued_by: String,
    /// CPD by year, up to today.
    pub years: Vec<CpdYear>,
}

/// A unit of what a certificate rests on.
pub struct UnitRow {
    /// Which.
    pub unit: UnitId,
    /// Code and title.
    pub label: String,
    /// Criteria.
    pub criteria: usize,
    /// Different pieces of work.
    pub works: usize,
    /// Who signed off, by name.
    pub signed_by: Vec<String>,
    /// The day of the last decision.
    pub last: Option<NaiveDate>,
}

/// The CPD of one certificate year.
pub struct CpdYear {
    /// Its number, from 1.
    pub number: u32,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// How many entries.
    pub count: usize,
    /// The day of the last.
    pub last: Option<NaiveDate>,
    /// The entries themselves, for the holder.
    pub entries: Vec<CpdEntry>,
}

/// One certificate.
pub fn show(view: &mut View<'_>, id: CertificateId) -> Result<Shown, Error> {
    let certificate = certificates::load(view.db, id)?;
    let (reader, holder) = (view.actor.person, certificate.person);
    let posted_in: Vec<_> =
        postings::current(view.db, holder, view.today)?.into_iter().map(|posting| posting.organisation).collect();
    let issuer = certificate.organisation;
    let managed = view.actor.has_reports && postings::manages(view.db, reader, holder, None, view.today)?;
    let managed_at_issuer = managed && postings::manages(view.db, reader, holder, Some(issuer), view.today)?;
    let awarded_by = certificate.awarded_by;
    let facts = CertificateFacts { holder, issuer, awarded_by, posted_in, managed, managed_at_issuer };
    let permit = permission::may_read_certificate(&view.actor, &facts)?;
    let enrolled = enrolments::load(view.db, certificate.enrolment)?;
    let edition = view.shelf.edition(view.db, enrolled.edition)?;
    let chain = if permit.rests_on() { Some(chain(view, &certificate, &enrolled, &edition)?) } else { None };
    Ok(Shown { held: held(view.today, certificate), own: reader == holder, demonstration: edition.demonstration, chain })
}

fn chain(view: &mut View<'_>, certificate: &Certificate, enrolled: &Enrolment, edition: &Edition) -> Result<Chain, Error> {
    let signed = decisions::sign_offs(view.db, enrolled.id)?;
    let mut people_named: Vec<PersonId> = signed.iter().map(|one| one.assessor).collect();
    people_named.extend([certificate.awarded_by, certificate.issued_by]);
    people_named.sort_unstable();
    people_named.dedup();
    let names = people::names(view.db, &people_named)?;
    let name = |id: PersonId| names.get(&id).cloned().unwrap_or_default();
    let progress = progress::of(view.db, enrolled.id)?;
    let units = progress::units(view.db, view.shelf, &progress)?;
    let rows = units.iter().map(|unit| {
        let wanted: Vec<CriterionId> = unit.criteria.iter().map(|criterion| criterion.id).collect();
        let here: Vec<&SignOff> = signed.iter().filter(|one| wanted.contains(&one.criterion)).collect();
        let mut signed_by: Vec<String> = distinct(here.iter().map(|one| one.assessor)).into_iter().map(name).collect();
        signed_by.sort_unstable();
        UnitRow {
            unit: unit.id,
            label: format!("{} {}", unit.code, unit.title),
            criteria: wanted.len(),
            works: distinct(here.iter().map(|one| one.work)).len(),
            signed_by,
            last: here.iter().map(|one| one.signed_at.day()).max(),
        }
    });
    Ok(Chain {
        units: rows.collect(),
        opens: opens(view, enrolled)?,
        edition: edition.label(),
        criteria: progress.len(),
        works: distinct::<WorkId>(signed.iter().map(|one| one.work)).len(),
        enrolled_on: enrolled.starts_on,
        awarded_by: name(certificate.awarded_by),
        issued_by: name(certificate.issued_by),
        years: cpd_years(view, certificate)?,
    })
}

fn distinct<T: Ord>(of: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = of.collect();
    all.sort_unstable();
    all.dedup();
    all
}

// The units have pages of their own, with a rule of their own.
fn opens(view: &mut View<'_>, enrolled: &Enrolment) -> Result<Option<EnrolmentId>, Error> {
    let subject = enrolments::assessment(view.db, enrolled, view.today)?;
    let (reader, place) = (view.actor.person, Some(enrolled.organisation));
    let manages = view.actor.has_reports && postings::manages(view.db, reader, enrolled.person, place, view.today)?;
    Ok(permission::may_read_progress(&view.actor, &subject, manages).ok().map(|_| enrolled.id))
}

fn cpd_years(view: &mut View<'_>, certificate: &Certificate) -> Result<Vec<CpdYear>, Error> {
    let (period, holder) = (certificate.period, certificate.person);
    let (days, mut entries) = if permission::may_keep_own_record(&view.actor, holder).is_ok() {
        let entries = cpd::within(view.db, holder, period.from, period.last_valid_day)?;
        (entries.iter().map(|entry| entry.on).collect(), entries)
    } else {
        let issuer = Some(certificate.organisation);
        (cpd::days_within(view.db, holder, issuer, (period.from, period.last_valid_day))?, Vec::new())
    };
    Ok(years(period)
        .into_iter()
        .filter(|(_, from, _)| *from <= view.today)
        .map(|(number, from, until)| {
            let inside = |day: NaiveDate| calendar::within(day, from, Some(until));
            let (mine, rest): (Vec<CpdEntry>, Vec<CpdEntry>) =
                std::mem::take(&mut entries).into_iter().partition(|entry| inside(entry.on));
            entries = rest;
            let days: Vec<NaiveDate> = days.iter().copied().filter(|day| inside(*day)).collect();
            CpdYear { number, from, until, count: days.len(), last: days.last().copied(), entries: mine }
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn the_years_of_a_period_cover_it_without_gap_or_overlap() {
        for from in [day(2026, 1, 1), day(2028, 2, 29), day(2026, 7, 31)] {
            let period = Period::beginning(from, 3);
            let years = years(period);
            assert_eq!(years.len(), 3);
            assert_eq!(years.first().map(|year| year.1), Some(from));
            assert_eq!(years.last().map(|year| year.2), Some(period.last_valid_day));
            for (number, first, last) in &years {
                assert_eq!((period.year_of(*first), period.year_of(*last)), (Some(*number), Some(*number)));
            }
            for (this, next) in years.iter().zip(years.iter().skip(1)) {
                assert_eq!(calendar::day_after(this.2), next.1);
            }
        }
    }
}
