//! One's own CPD, as its pages show it: each entry with the certificate years it counts to.

use chrono::NaiveDate;

use super::{context::View, error::Error};
use crate::{
    db::{
        certificates::{self, Certificate},
        cpd::{self, CpdEntry},
        quarantine::{self, Quarantine},
        work::{self, NamedWork},
    },
    domain::{
        ids::{CertificateId, CpdId},
        page::{self, ByDay, Turn, Ways},
        permission,
        quarantine::Reported,
    },
};

/// A year of a certificate that an entry counts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// Its number, from 1.
    pub number: u32,
    /// The certificate.
    pub certificate: CertificateId,
    /// The certificate's number.
    pub name: String,
}

/// Entries that follow each other and count to the same years.
pub struct Group {
    /// The years; none when the days lie in no certificate's period.
    pub years: Vec<Year>,
    /// The entries, newest first.
    pub entries: Vec<CpdEntry>,
}

/// A page of the list.
pub struct List {
    /// The entries, newest first, in groups.
    pub groups: Vec<Group>,
    /// The pages beside it.
    pub ways: Ways<ByDay<CpdId>>,
    /// Whether the person ever held a certificate.
    pub certified: bool,
}

/// A page of one's entries.
pub fn list(view: &mut View<'_>, turn: Turn<ByDay<CpdId>>) -> Result<List, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let place = |one: &CpdEntry| ByDay { day: one.on, id: one.id };
    let (entries, ways) = page::read(&turn, place, |turn, limit| cpd::list(view.db, &permit, turn, limit))?;
    let held = certificates::of(view.db, permit.person())?;
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries {
        let years = years_of(&held, entry.on);
        match groups.last_mut().filter(|group| group.years == years) {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group { years, entries: vec![entry] }),
        }
    }
    Ok(List { groups, ways, certified: !held.is_empty() })
}

/// One entry, with the work it rests on and the years it counts to.
pub struct Record {
    /// The entry.
    pub entry: CpdEntry,
    /// The work.
    pub works: Vec<NamedWork>,
    /// The years.
    pub years: Vec<Year>,
    /// Its report, when it is hidden.
    pub report: Option<Quarantine>,
}

/// One of one's own entries.
pub fn show(view: &mut View<'_>, id: CpdId) -> Result<Record, Error> {
    let entry = cpd::load(view.db, id)?;
    let permit = permission::may_keep_own_record(&view.actor, entry.person)?;
    let ids = cpd::works_of(view.db, id)?;
    let works = work::named(view.db, &permit, Some(&ids), 200)?;
    let years = years_of(&certificates::of(view.db, permit.person())?, entry.on);
    let report = quarantine::of(view.db, Reported::Cpd(id))?;
    Ok(Record { entry, works, years, report })
}

fn years_of(held: &[Certificate], day: NaiveDate) -> Vec<Year> {
    held.iter()
        .filter_map(|one| {
            let number = one.period.year_of(day)?;
            Some(Year { number, certificate: one.id, name: one.number.clone() })
        })
        .collect()
}
