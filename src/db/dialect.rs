//! The few statements that the multi-connection cannot express: written once, run on whichever database is there.

use std::time::Duration;

use chrono::NaiveDate;
use diesel::{connection::SimpleConnection, prelude::*, result::QueryResult, sql_types::BigInt};
use sha2::{Digest, Sha256};

use super::{
    connection::{Db, on_either},
    letters::{LinkTo, NewLetter},
    schema::*,
};
use crate::domain::{
    ids::{CertificateId, CpdId, CriterionId, DutyId, EnrolmentId, LearningId, OrganisationId, PersonId, ProposalId, WorkId},
    instant::Instant,
    notice::{THRESHOLDS, due_on},
    role::Role,
};

/// Takes the lock of a chain; answers its length and head. On SQLite the write transaction already excludes every other.
pub fn lock_chain(db: &mut Db, chain: OrganisationId) -> QueryResult<(i64, String)> {
    let ends = audit_chains::table.find(chain.0).select((audit_chains::length, audit_chains::head));
    match db {
        Db::Sqlite(c) => ends.get_result(c),
        Db::Postgres(c) => ends.for_update().get_result(c),
    }
}

/// Keeps others from what `name` stands for until the transaction ends. On SQLite the write transaction already excludes every
/// other.
pub fn lock(db: &mut Db, name: &str) -> QueryResult<()> {
    let Db::Postgres(c) = db else { return Ok(()) };
    let digest = Sha256::digest(name);
    let number = digest.as_slice().first_chunk().map_or(0, |bytes| i64::from_be_bytes(*bytes));
    diesel::sql_query("SELECT pg_advisory_xact_lock($1)").bind::<BigInt, _>(number).execute(c).map(|_| ())
}

/// Waits for no lock longer than this, until the transaction ends. On SQLite the write transaction has waited already.
pub fn wait_at_most(db: &mut Db, longest: Duration) -> QueryResult<()> {
    match db {
        Db::Sqlite(_) => Ok(()),
        Db::Postgres(c) => c.batch_execute(&format!("SET LOCAL lock_timeout = '{}ms'", longest.as_millis())),
    }
}

/// Runs what asks of everybody in an organisation: there PostgreSQL may put whole tables together, which for one person it must not.
pub fn joining_all<T>(db: &mut Db, all: bool, f: impl FnOnce(&mut Db) -> QueryResult<T>) -> QueryResult<T> {
    if !all {
        return f(db);
    }
    let join_by_hash = |db: &mut Db, on: &str| match db {
        Db::Postgres(c) => c.batch_execute(&format!("SET LOCAL enable_hashjoin = {on}")),
        Db::Sqlite(_) => Ok(()),
    };
    join_by_hash(db, "on")?;
    let answer = f(db)?;
    join_by_hash(db, "off")?;
    Ok(answer)
}

/// A letter, unless one of its kind is enqueued already. Answers whether it was new.
pub fn insert_letter(db: &mut Db, letter: &NewLetter<'_>, now: Instant) -> QueryResult<bool> {
    let (password, change) = match letter.link {
        Some(LinkTo::Password(link)) => (Some(link), None),
        Some(LinkTo::Address(change)) => (None, Some(change)),
        None => (None, None),
    };
    let row = (
        letters::once.eq(&letter.once),
        letters::kind.eq(letter.kind),
        letters::person_id.eq(letter.to.id),
        letters::address.eq(&letter.to.email),
        letters::subject.eq(letter.subject),
        letters::body.eq(letter.body),
        letters::password_link_id.eq(password),
        letters::address_change_id.eq(change),
        letters::message_id.eq(&letter.message_id),
        letters::enqueued_at.eq(now),
        letters::due_at.eq(letter.due_at),
        letters::attempts.eq(0_i64),
        letters::perhaps_twice.eq(false),
    );
    on_either!(db, |c| diesel::insert_into(letters::table).values(row).on_conflict(letters::once).do_nothing().execute(c))
        .map(|rows| rows == 1)
}

/// The roles of an appointment.
pub fn insert_duty_roles(db: &mut Db, duty: DutyId, roles: &[Role]) -> QueryResult<()> {
    let rows: Vec<_> = roles.iter().map(|role| (duty_roles::duty_id.eq(duty), duty_roles::role.eq(*role))).collect();
    on_either!(db, |c| diesel::insert_into(duty_roles::table).values(&rows).execute(c)).map(|_| ())
}

/// The roles of a proposed appointment.
pub fn insert_proposal_roles(db: &mut Db, proposal: ProposalId, roles: &[Role]) -> QueryResult<()> {
    let rows: Vec<_> =
        roles.iter().map(|role| (duty_proposal_roles::proposal_id.eq(proposal), duty_proposal_roles::role.eq(*role))).collect();
    on_either!(db, |c| diesel::insert_into(duty_proposal_roles::table).values(&rows).execute(c)).map(|_| ())
}

/// The recovery codes of a person, none of them used.
pub fn insert_recovery_codes(db: &mut Db, person: PersonId, digests: &[String]) -> QueryResult<()> {
    let rows: Vec<_> =
        digests.iter().map(|digest| (recovery_codes::person_id.eq(person), recovery_codes::digest.eq(digest))).collect();
    on_either!(db, |c| diesel::insert_into(recovery_codes::table).values(&rows).execute(c)).map(|_| ())
}

/// The kinds of work that commonly show a criterion.
pub fn insert_criterion_kinds(db: &mut Db, criterion: CriterionId, kinds: &[String]) -> QueryResult<()> {
    let rows: Vec<_> =
        kinds.iter().map(|kind| (criterion_kinds::criterion_id.eq(criterion), criterion_kinds::kind_code.eq(kind))).collect();
    on_either!(db, |c| diesel::insert_into(criterion_kinds::table).values(&rows).execute(c)).map(|_| ())
}

/// Enters a kind of work, or gives it its new title and place.
pub fn set_kind_of_work(db: &mut Db, code: &str, title: &str, position: i64) -> QueryResult<()> {
    let row = (kinds_of_work::code.eq(code), kinds_of_work::title.eq(title), kinds_of_work::position.eq(position));
    on_either!(db, |c| diesel::insert_into(kinds_of_work::table)
        .values(row)
        .on_conflict(kinds_of_work::code)
        .do_update()
        .set((kinds_of_work::title.eq(title), kinds_of_work::position.eq(position)))
        .execute(c))
    .map(|_| ())
}

/// The relevant criteria of an enrolment, all not started.
pub fn insert_enrolment_criteria(db: &mut Db, enrolment: EnrolmentId, criteria: &[CriterionId]) -> QueryResult<()> {
    let rows: Vec<_> = criteria
        .iter()
        .map(|criterion| {
            (
                enrolment_criteria::enrolment_id.eq(enrolment),
                enrolment_criteria::criterion_id.eq(*criterion),
                enrolment_criteria::standing.eq("not_started"),
                enrolment_criteria::competent_claims.eq(0_i64),
            )
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(enrolment_criteria::table).values(&rows).execute(c)).map(|_| ())
}

/// The work a learning record rests on.
pub fn insert_learning_works(db: &mut Db, learning: LearningId, works: &[WorkId]) -> QueryResult<()> {
    let rows: Vec<_> =
        works.iter().map(|work| (learning_works::learning_id.eq(learning), learning_works::work_id.eq(*work))).collect();
    on_either!(db, |c| diesel::insert_into(learning_works::table).values(&rows).execute(c)).map(|_| ())
}

/// The notices of a certificate, none of them settled.
pub fn insert_notices(db: &mut Db, certificate: CertificateId, last_valid_day: NaiveDate) -> QueryResult<()> {
    let rows = THRESHOLDS.map(|threshold| {
        (
            notices::certificate_id.eq(certificate),
            notices::threshold.eq(threshold),
            notices::due_on.eq(due_on(last_valid_day, threshold)),
        )
    });
    on_either!(db, |c| diesel::insert_into(notices::table).values(&rows).execute(c)).map(|_| ())
}

/// The work a CPD entry rests on.
pub fn insert_cpd_works(db: &mut Db, cpd: CpdId, works: &[WorkId]) -> QueryResult<()> {
    let rows: Vec<_> = works.iter().map(|work| (cpd_works::cpd_id.eq(cpd), cpd_works::work_id.eq(*work))).collect();
    on_either!(db, |c| diesel::insert_into(cpd_works::table).values(&rows).execute(c)).map(|_| ())
}
