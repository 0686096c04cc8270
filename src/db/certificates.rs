//! Awards and certificates: appended; one award an enrolment and one certificate an award, by constraint.

use chrono::{Datelike, NaiveDate};
use diesel::{prelude::*, result::QueryResult};

use super::{
    among::among,
    connection::{Db, on_either},
    people::certified_until,
    schema::{awards, certificates, enrolments, notices, organisations, people},
    texts::Written,
};
use crate::domain::{
    certificate::{self, Period, Renewal},
    ids::{AwardId, CertificateId, EnrolmentId, OrganisationId, PersonId, TextId},
    instant::Instant,
    permission::{AwardPermit, IssuePermit},
    role::Role,
};

/// The final decision of an enrolment.
#[derive(Debug, Clone)]
pub struct Award {
    /// Row id.
    pub id: AwardId,
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Who made it.
    pub assessor: PersonId,
    /// Whether before the earliest expected completion.
    pub early: bool,
    /// The row of its reason.
    pub text: TextId,
    /// The day it was made.
    pub on: NaiveDate,
    /// The instant it was made.
    pub at: Instant,
}

/// Records the award.
pub fn record_award(db: &mut Db, permit: &AwardPermit, reason: &Written, now: Instant) -> QueryResult<AwardId> {
    diesel::insert_into(awards::table)
        .values((
            awards::enrolment_id.eq(permit.enrolment()),
            awards::assessor_id.eq(permit.assessor()),
            awards::early.eq(permit.early()),
            awards::text_id.eq(reason.id),
            awards::text_digest.eq(&reason.digest),
            awards::awarded_on.eq(now.day()),
            awards::awarded_at.eq(now),
        ))
        .returning(awards::id)
        .get_result(db)
}

type AwardRow = (AwardId, EnrolmentId, PersonId, bool, TextId, NaiveDate, Instant);

/// The award of an enrolment, if it was made.
pub fn award_of(db: &mut Db, enrolment: EnrolmentId) -> QueryResult<Option<Award>> {
    awards::table
        .filter(awards::enrolment_id.eq(enrolment))
        .select((
            awards::id,
            awards::enrolment_id,
            awards::assessor_id,
            awards::early,
            awards::text_id,
            awards::awarded_on,
            awards::awarded_at,
        ))
        .first::<AwardRow>(db)
        .optional()
        .map(|row| {
            row.map(|(id, enrolment, assessor, early, text, on, at)| Award { id, enrolment, assessor, early, text, on, at })
        })
}

/// A certificate as its holder, managers and coordinators see it.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// Row id.
    pub id: CertificateId,
    /// Its number.
    pub number: String,
    /// Its holder.
    pub person: PersonId,
    /// Their name.
    pub holder: String,
    /// The role it is for.
    pub role: Role,
    /// Its period.
    pub period: Period,
    /// Months of the renewal window, as its issuer set them.
    pub window_months: u32,
    /// The organisation that issued it.
    pub organisation: OrganisationId,
    /// That organisation's name.
    pub issuer: String,
    /// The coordinator who issued it.
    pub issued_by: PersonId,
    /// When.
    pub issued_at: Instant,
    /// The enrolment whose award earned it.
    pub enrolment: EnrolmentId,
    /// The assessor who made the award.
    pub awarded_by: PersonId,
    /// The day of the award.
    pub awarded_on: NaiveDate,
    /// When it was awarded.
    pub awarded_at: Instant,
}

impl Certificate {
    /// What its renewal is reckoned from.
    pub fn renewal(&self) -> Renewal {
        Renewal { period: self.period, window_months: self.window_months }
    }
}

/// Issues the certificate of an award, with the next number of the issuer's year.
pub fn issue(
    db: &mut Db,
    permit: &IssuePermit,
    award: AwardId,
    (role, code): (Role, &str),
    period: Period,
    now: Instant,
) -> QueryResult<CertificateId> {
    let year = i64::from(period.from.year());
    let latest: Option<i64> = certificates::table
        .filter(certificates::organisation_id.eq(permit.organisation()))
        .filter(certificates::year.eq(year))
        .select(diesel::dsl::max(certificates::sequence))
        .first(db)?;
    let sequence = latest.unwrap_or(0).saturating_add(1);
    certified_until(db, permit.holder(), period.last_valid_day)?;
    diesel::insert_into(certificates::table)
        .values((
            certificates::award_id.eq(award),
            certificates::person_id.eq(permit.holder()),
            certificates::organisation_id.eq(permit.organisation()),
            certificates::role.eq(role),
            certificates::number.eq(certificate::number(code, period.from, sequence)),
            certificates::year.eq(year),
            certificates::sequence.eq(sequence),
            certificates::starts_on.eq(period.from),
            certificates::last_valid_day.eq(period.last_valid_day),
            certificates::issued_by.eq(permit.issuer()),
            certificates::issued_at.eq(now),
        ))
        .returning(certificates::id)
        .get_result(db)
}

type Row = (
    (CertificateId, String, PersonId, String, Role, NaiveDate, NaiveDate),
    (OrganisationId, String, i64, PersonId, Instant),
    (EnrolmentId, PersonId, NaiveDate, Instant),
);

fn months(kept: i64) -> u32 {
    u32::try_from(kept).unwrap_or(0)
}

fn certificate(row: Row) -> Certificate {
    let ((id, number, person, holder, role, from, last_valid_day), issued, rest) = row;
    let (organisation, issuer, window_months, issued_by, issued_at) = issued;
    let (enrolment, awarded_by, awarded_on, awarded_at) = rest;
    Certificate {
        id,
        number,
        person,
        holder,
        role,
        period: Period { from, last_valid_day },
        window_months: months(window_months),
        organisation,
        issuer,
        issued_by,
        issued_at,
        enrolment,
        awarded_by,
        awarded_on,
        awarded_at,
    }
}

macro_rules! rows {
    () => {
        certificates::table
            .inner_join(awards::table.inner_join(enrolments::table))
            .inner_join(organisations::table)
            .inner_join(people::table.on(people::id.eq(certificates::person_id)))
            .select((
                (
                    certificates::id,
                    certificates::number,
                    people::id,
                    people::name,
                    certificates::role,
                    certificates::starts_on,
                    certificates::last_valid_day,
                ),
                (
                    organisations::id,
                    organisations::name,
                    organisations::renewal_window_months,
                    certificates::issued_by,
                    certificates::issued_at,
                ),
                (enrolments::id, awards::assessor_id, awards::awarded_on, awards::awarded_at),
            ))
    };
}

/// One certificate.
pub fn load(db: &mut Db, id: CertificateId) -> QueryResult<Certificate> {
    rows!().filter(certificates::id.eq(id)).first(db).map(certificate)
}

/// The certificates of a person, the longest valid first, wherever they were earned.
pub fn of(db: &mut Db, person: PersonId) -> QueryResult<Vec<Certificate>> {
    rows!()
        .filter(certificates::person_id.eq(person))
        .order((certificates::last_valid_day.desc(), certificates::id.desc()))
        .limit(100)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(certificate).collect())
}

/// The last valid day of every certificate of the people from `first` to `last`.
pub fn last_valid_days(db: &mut Db, first: PersonId, last: PersonId) -> QueryResult<Vec<(PersonId, NaiveDate)>> {
    certificates::table
        .filter(certificates::person_id.between(first, last))
        .select((certificates::person_id, certificates::last_valid_day))
        .load(db)
}

/// Whether a certificate of a person for a role was followed by a newer one.
pub fn is_followed(db: &mut Db, id: CertificateId, person: PersonId, role: Role) -> QueryResult<bool> {
    let newer = certificates::table
        .filter(certificates::person_id.eq(person))
        .filter(certificates::role.eq(role))
        .filter(certificates::id.gt(id));
    diesel::select(diesel::dsl::exists(newer)).get_result(db)
}

/// What the renewal of every certificate of several people is reckoned from, the longest valid last.
pub fn renewals(db: &mut Db, people: &[PersonId]) -> QueryResult<Vec<(PersonId, Role, Renewal)>> {
    let query = certificates::table
        .inner_join(organisations::table)
        .filter(among(certificates::person_id, people))
        .order((certificates::last_valid_day, certificates::id))
        .select((
            certificates::person_id,
            certificates::role,
            certificates::starts_on,
            certificates::last_valid_day,
            organisations::renewal_window_months,
        ));
    on_either!(db, |c| query.load::<(PersonId, Role, NaiveDate, NaiveDate, i64)>(c)).map(|rows| {
        let renewal = |(person, role, from, last_valid_day, window)| {
            (person, role, Renewal { period: Period { from, last_valid_day }, window_months: months(window) })
        };
        rows.into_iter().map(renewal).collect()
    })
}

/// The certificate earned by an enrolment.
pub fn of_enrolment(db: &mut Db, enrolment: EnrolmentId) -> QueryResult<Option<Certificate>> {
    rows!().filter(enrolments::id.eq(enrolment)).first(db).optional().map(|row| row.map(certificate))
}

/// The certificates about which a notice is due on `day`, after an id.
pub fn with_notice_due(db: &mut Db, day: NaiveDate, after: CertificateId, limit: i64) -> QueryResult<Vec<Certificate>> {
    let due = notices::table.filter(notices::outcome.is_null()).filter(notices::due_on.le(day)).select(notices::certificate_id);
    rows!()
        .filter(certificates::id.eq_any(due))
        .filter(certificates::id.gt(after))
        .order(certificates::id)
        .limit(limit)
        .load(db)
        .map(|rows: Vec<Row>| rows.into_iter().map(certificate).collect())
}
