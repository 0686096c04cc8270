//! One person, as their manager or coordinator sees them: posting, progress in the organisation of the posting, certificates
//! wherever they were earned, and how much CPD. After a move nothing of the portfolio left behind is shown (rule 10).

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    context::View,
    error::Error,
    standards,
    team::{self, Cpd, Programme},
};
use crate::{
    db::{certificates, cpd, enrolments, organisations, people, postings, progress, team as members},
    domain::{
        certificate::{CertificateStatus, Period},
        enrolment::{Enrolment, NotEnrolled},
        ids::{CertificateId, EnrolmentId, PersonId},
        permission::Whose,
        person::Posting,
        programme::Dates,
        progress::{CriterionProgress, CriterionStanding},
        role::Role,
    },
};

/// The page of one person.
#[derive(Debug)]
pub struct TeamMember {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their posting.
    pub posting: Posting,
    /// The name of its organisation.
    pub organisation: String,
    /// What there is to say of it when they are not on the programme.
    pub not_enrolled: Option<NotEnrolled>,
    /// The name of their line manager.
    pub line_manager: Option<String>,
    /// Their enrolments there, newest first.
    pub enrolments: Vec<Enrolled>,
    /// Their certificates, the longest valid first.
    pub certificates: Vec<Held>,
    /// What they logged of CPD there.
    pub cpd: Cpd,
    /// The day it is true of.
    pub today: NaiveDate,
}

/// One enrolment, with its progress by unit.
#[derive(Debug)]
pub struct Enrolled {
    /// Where it stands.
    pub programme: Programme,
    /// Its dates.
    pub dates: Dates,
    /// The name of its assessor.
    pub assessor: Option<String>,
    /// Its units.
    pub units: Vec<UnitProgress>,
    /// The day each competent criterion became so, earliest first.
    pub competent_on: Vec<NaiveDate>,
}

/// How far one unit has come.
#[derive(Debug)]
pub struct UnitProgress {
    /// Its code and title.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Criteria competent.
    pub competent: usize,
    /// Criteria waiting for the assessor.
    pub waiting: usize,
    /// Criteria in all.
    pub relevant: usize,
}

/// A certificate the person holds.
#[derive(Debug)]
pub struct Held {
    /// Row id.
    pub id: CertificateId,
    /// Its number.
    pub number: String,
    /// For which role.
    pub role: Role,
    /// Its period.
    pub period: Period,
    /// Where it stands.
    pub status: CertificateStatus,
    /// Who issued it.
    pub issuer: String,
}

/// One person of the reader's roll; anyone else does not exist for them.
pub fn show(view: &mut View<'_>, whose: Option<Whose>, person: PersonId) -> Result<TeamMember, Error> {
    let roll = team::roll(view, whose)?;
    let member = members::member_of(view.db, &roll, person)?.ok_or(Error::NotFound)?;
    let held = postings::current(view.db, person, view.today)?;
    let posting = held.into_iter().find(|posting| posting.organisation == member.organisation).ok_or(Error::NotFound)?;
    let organisation = organisations::load(view.db, member.organisation)?;
    let here: Vec<Enrolment> =
        enrolments::of(view.db, person)?.into_iter().filter(|enrolment| enrolment.organisation == organisation.id).collect();
    let others: Vec<PersonId> = here.iter().filter_map(|enrolment| enrolment.assessor).chain(posting.line_manager).collect();
    let names = people::names(view.db, &others)?;
    let logged = cpd::counts(view.db, &[person], organisation.id)?;
    Ok(TeamMember {
        person,
        name: member.name,
        line_manager: posting.line_manager.and_then(|manager| names.get(&manager).cloned()),
        posting,
        organisation: organisation.name,
        not_enrolled: NotEnrolled::of(organisation.mandatory, standards::published(view)?.cover(member.role)),
        enrolments: enrolled(view, &here, &names)?,
        certificates: certificates::of(view.db, person)?
            .into_iter()
            .map(|certificate| held_on(certificate, view.today))
            .collect(),
        cpd: logged.first().map(|(_, entries, last)| Cpd { entries: *entries, last: *last }).unwrap_or_default(),
        today: view.today,
    })
}

fn held_on(certificate: certificates::Certificate, today: NaiveDate) -> Held {
    Held {
        id: certificate.id,
        number: certificate.number,
        role: certificate.role,
        period: certificate.period,
        status: certificate.period.status(today),
        issuer: certificate.issuer,
    }
}

fn enrolled(view: &mut View<'_>, here: &[Enrolment], names: &HashMap<PersonId, String>) -> Result<Vec<Enrolled>, Error> {
    let ids: Vec<EnrolmentId> = here.iter().map(|enrolment| enrolment.id).collect();
    let mut progress: HashMap<EnrolmentId, Vec<CriterionProgress>> = HashMap::new();
    for (enrolment, criterion) in progress::of_several(view.db, &ids)? {
        progress.entry(enrolment).or_default().push(criterion);
    }
    here.iter()
        .map(|enrolment| {
            let criteria = progress.remove(&enrolment.id).unwrap_or_default();
            let mut competent_on: Vec<NaiveDate> = criteria.iter().filter_map(|criterion| criterion.competent_on).collect();
            competent_on.sort_unstable();
            Ok(Enrolled {
                programme: Programme::of(enrolment, view.today),
                dates: enrolment.dates(),
                assessor: enrolment.assessor.and_then(|assessor| names.get(&assessor).cloned()),
                units: units(view, enrolment.id, &criteria)?,
                competent_on,
            })
        })
        .collect()
}

// Editions are read once and kept on the shelf, so this asks the database for nothing as a rule.
fn units(view: &mut View<'_>, enrolment: EnrolmentId, criteria: &[CriterionProgress]) -> Result<Vec<UnitProgress>, Error> {
    let standings: HashMap<_, _> = criteria.iter().map(|criterion| (criterion.criterion, criterion.standing)).collect();
    let units = progress::units(view.db, view.shelf, criteria)?;
    Ok(units
        .into_iter()
        .map(|unit| {
            let count = |wanted: CriterionStanding| {
                unit.criteria.iter().filter(|criterion| standings.get(&criterion.id) == Some(&wanted)).count()
            };
            UnitProgress {
                label: format!("{} {}", unit.code, unit.title),
                href: format!("/enrolments/{enrolment}/units/{}", unit.id),
                competent: count(CriterionStanding::Competent),
                waiting: count(CriterionStanding::Waiting),
                relevant: unit.criteria.len(),
            }
        })
        .collect())
}
