//! What `ipp check` looks at: the schema, integrity and foreign keys, the audit chains with every fact row they witness, the digests
//! of texts, and every derived column against the facts it is derived from.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{context::Service, error::Error};
use crate::{
    db::{
        audit, certificates,
        connection::Db,
        duties, enrolments, evidence, notices, people, progress, quarantine,
        schema::{self, enrolments as enrolment_rows, evidence_versions},
        schema_check, system, texts,
    },
    domain::{
        appointment::{DutyKind, check_apart},
        evidence::EvidenceState,
        ids::{CertificateId, EnrolmentId, EvidenceVersionId, PersonId, QuarantineId, TextId},
        notice::{THRESHOLDS, due_on},
        person::{email_key, mailbox_key, name_key},
        progress::CriterionStanding,
        role::Role,
    },
};

/// Rows looked at in one step.
const STEP: i64 = 500;

/// Checks everything. Answers a sentence for each fault; `progress` is told of what was looked at, and how much of it.
pub fn check(service: &Service, progress: &mut dyn FnMut(&str, i64)) -> Result<Vec<String>, Error> {
    // Beside the snapshot of the records, since it makes a schema of its own for a moment.
    let mut faults = service.database.writer().map_err(Error::from).and_then(|mut db| Ok(schema_check::differences(&mut db)?))?;
    match check_records(service, progress) {
        Ok(found) => faults.extend(found),
        Err(error) if faults.is_empty() => return Err(error),
        Err(error) => faults.push(format!("the records cannot be read in this schema: {error}")),
    }
    Ok(faults)
}

/// Checks everything but the schema.
pub fn check_records(service: &Service, progress: &mut dyn FnMut(&str, i64)) -> Result<Vec<String>, Error> {
    service.find(|db| {
        let mut faults = system::integrity(db)?;
        faults.extend(audit::verify(db, &service.secret, progress)?);
        check_versions(db, &mut faults)?;
        check_enrolments(db, &mut faults)?;
        check_texts(db, &mut faults)?;
        check_people(db, &mut faults)?;
        check_reports(db, &mut faults)?;
        check_notices(db, &mut faults)?;
        check_duties(db, &mut faults)?;
        Ok(faults)
    })
}

fn check_versions(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut after = EvidenceVersionId(0);
    loop {
        let rows: Vec<(EvidenceVersionId, EvidenceState)> = evidence_versions::table
            .filter(evidence_versions::id.gt(after))
            .order(evidence_versions::id)
            .limit(STEP)
            .select((evidence_versions::id, evidence_versions::state))
            .load(db)?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = *last;
        for (id, kept) in rows {
            let computed = evidence::facts(db, id)?.state();
            if computed != kept {
                faults.push(format!(
                    "evidence version {id}: its state says {}, its facts say {}",
                    kept.as_str(),
                    computed.as_str()
                ));
            }
        }
    }
}

fn check_enrolments(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut after = EnrolmentId(0);
    loop {
        let ids: Vec<EnrolmentId> = enrolment_rows::table
            .filter(enrolment_rows::id.gt(after))
            .order(enrolment_rows::id)
            .limit(STEP)
            .select(enrolment_rows::id)
            .load(db)?;
        let Some(last) = ids.last() else { return Ok(()) };
        after = *last;
        for id in ids {
            check_enrolment(db, id, faults)?;
        }
    }
}

fn check_enrolment(db: &mut Db, id: EnrolmentId, faults: &mut Vec<String>) -> QueryResult<()> {
    let kept = enrolments::load(db, id)?;
    let folded = progress::fold(db, id)?;
    if progress::of(db, id)? != folded {
        faults.push(format!("enrolment {id}: the standing of a criterion is not what its decisions say"));
    }
    let competent = folded.iter().filter(|criterion| criterion.standing == CriterionStanding::Competent).count();
    if (kept.facts.competent, kept.facts.relevant) != (competent, folded.len()) {
        faults.push(format!("enrolment {id}: its counts are not those of its criteria"));
    }
    let dates = kept.dates();
    if enrolments::derived_days(db, id)? != (dates.due, dates.behind_from(competent, folded.len())) {
        faults.push(format!("enrolment {id}: its due day, or the day from which it is behind, is not what its dates say"));
    }
    let awarded = certificates::award_of(db, id)?.is_some();
    let certified = certificates::of_enrolment(db, id)?.is_some();
    if (kept.facts.awarded, kept.facts.certified) != (awarded, certified) {
        faults.push(format!("enrolment {id}: it does not agree with its award and certificate"));
    }
    let allocated: Option<PersonId> = schema::allocations::table
        .filter(schema::allocations::enrolment_id.eq(id))
        .order(schema::allocations::id.desc())
        .select(schema::allocations::assessor_id)
        .first(db)
        .optional()?;
    if kept.assessor != allocated {
        faults.push(format!("enrolment {id}: its assessor is not the one allocated last"));
    }
    let logged: bool = diesel::select(diesel::dsl::exists(schema::evidence::table.filter(schema::evidence::enrolment_id.eq(id))))
        .get_result(db)?;
    let learned: bool = diesel::select(diesel::dsl::exists(
        schema::learning_records::table.filter(schema::learning_records::enrolment_id.eq(id)),
    ))
    .get_result(db)?;
    if kept.facts.active != (logged || learned) {
        faults.push(format!("enrolment {id}: whether anything was logged is not what it says"));
    }
    Ok(())
}

type Sealed = (TextId, String, Option<String>, Option<String>);

// Every text that still stands has the digest that was appended beside it.
fn check_texts(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    macro_rules! check_table {
        ($table:ident) => {{
            let mut after = TextId(0);
            loop {
                let rows: Vec<Sealed> = schema::$table::table
                    .inner_join(schema::texts::table.on(schema::texts::id.eq(schema::$table::text_id)))
                    .filter(schema::texts::id.gt(after))
                    .order(schema::texts::id)
                    .limit(STEP)
                    .select((schema::texts::id, schema::$table::text_digest, schema::texts::salt, schema::texts::body))
                    .load(db)?;
                let Some((last, ..)) = rows.last() else { break };
                after = *last;
                compare(stringify!($table), rows, faults);
            }
        }};
    }
    check_table!(work_versions);
    check_table!(claims);
    check_table!(decisions);
    check_table!(awards);
    check_table!(conflicts);
    check_table!(learning_records);
    check_table!(cpd_entries);
    check_reasons_of_late_entries(db, faults)?;
    check_reasons_sent_back_with(db, faults)
}

fn check_reasons_of_late_entries(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut after = TextId(0);
    loop {
        let rows: Vec<Sealed> = enrolment_rows::table
            .inner_join(schema::texts::table.on(enrolment_rows::late_text_id.eq(schema::texts::id.nullable())))
            .filter(schema::texts::id.gt(after))
            .order(schema::texts::id)
            .limit(STEP)
            .select((
                schema::texts::id,
                enrolment_rows::late_text_digest.assume_not_null(),
                schema::texts::salt,
                schema::texts::body,
            ))
            .load(db)?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        after = *last;
        compare("enrolments", rows, faults);
    }
}

fn check_reasons_sent_back_with(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut after = EvidenceVersionId(0);
    loop {
        let rows: Vec<(EvidenceVersionId, Sealed)> = evidence_versions::table
            .inner_join(schema::texts::table.on(evidence_versions::sent_back_text_id.eq(schema::texts::id.nullable())))
            .filter(evidence_versions::id.gt(after))
            .order(evidence_versions::id)
            .limit(STEP)
            .select((
                evidence_versions::id,
                (
                    schema::texts::id,
                    evidence_versions::sent_back_digest.assume_not_null(),
                    schema::texts::salt,
                    schema::texts::body,
                ),
            ))
            .load(db)?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = *last;
        compare("evidence_versions", rows.into_iter().map(|(_, sealed)| sealed).collect(), faults);
    }
}

fn compare(table: &str, rows: Vec<Sealed>, faults: &mut Vec<String>) {
    for (id, digest, salt, body) in rows {
        if let (Some(salt), Some(body)) = (salt, body)
            && texts::digest(&salt, &body) != digest
        {
            faults.push(format!("text {id}: it is not the text whose digest was kept in {table}"));
        }
    }
}

// People are found by keys folded from their name and address, and sorted by the certificate that lasts longest.
fn check_people(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    use schema::people as rows_of;
    let mut after = PersonId(0);
    loop {
        let rows: Vec<(PersonId, String, String, String, String, String, NaiveDate)> = rows_of::table
            .filter(rows_of::id.gt(after))
            .order(rows_of::id)
            .limit(STEP)
            .select((
                rows_of::id,
                rows_of::name,
                rows_of::name_key,
                rows_of::email,
                rows_of::email_key,
                rows_of::mailbox_key,
                rows_of::last_valid_day,
            ))
            .load(db)?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        after = *last;
        for (id, name, kept_name, email, kept_email, kept_mailbox, last_valid_day) in rows {
            let longest = certificates::of(db, id)?.iter().map(|held| held.period.last_valid_day).max();
            if last_valid_day != longest.unwrap_or(people::NEVER) {
                faults.push(format!("person {id}: their last valid day is not that of their certificates"));
            }
            if name_key(&name) != kept_name {
                faults.push(format!("person {id}: the name they are found by is not folded from their name"));
            }
            if mailbox_key(&email) != kept_mailbox {
                faults.push(format!("person {id}: the mailbox they are compared by is not folded from their address"));
            }
            if email_key(&email) != kept_email {
                faults.push(format!("person {id}: the address they are found by is not folded from their address"));
            }
        }
    }
}

// Nobody keeps accounts and sees evidence on the same day (rule 13).
fn check_duties(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let keepers: Vec<PersonId> = schema::duties::table
        .filter(schema::duties::kind.eq(DutyKind::Administrator))
        .select(schema::duties::person_id)
        .distinct()
        .order(schema::duties::person_id)
        .load(db)?;
    for person in keepers {
        let held = duties::of(db, person)?;
        if held.iter().filter(|duty| duty.kind == DutyKind::Administrator).any(|duty| check_apart(&held, duty).is_err()) {
            faults.push(format!(
                "person {person}: they hold the duty of administrator and one that leads to evidence on the same day"
            ));
        }
    }
    Ok(())
}

// A report keeps whose text it hides, and where, so that the list need not ask each record.
fn check_reports(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut after = QuarantineId(0);
    loop {
        let reports = quarantine::places(db, after, STEP)?;
        let Some((last, ..)) = reports.last() else { return Ok(()) };
        after = *last;
        for (id, what, said) in reports {
            if quarantine::kept(db, what)? != said {
                faults.push(format!("report {id}: whose text it hides, or where, is not what the record says"));
            }
        }
    }
}

// Every certificate owes its notices on their days, and nothing once a newer one for the role followed it.
fn check_notices(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    use schema::{certificates, notices as rows_of};
    let mut after = CertificateId(0);
    loop {
        let rows: Vec<(CertificateId, PersonId, Role, NaiveDate)> = certificates::table
            .filter(certificates::id.gt(after))
            .order(certificates::id)
            .limit(STEP)
            .select((certificates::id, certificates::person_id, certificates::role, certificates::last_valid_day))
            .load(db)?;
        let Some((last, ..)) = rows.last() else { return Ok(()) };
        after = *last;
        for (id, person, role, last_valid_day) in rows {
            let kept: Vec<(i64, NaiveDate)> = rows_of::table
                .filter(rows_of::certificate_id.eq(id))
                .order(rows_of::threshold.desc())
                .select((rows_of::threshold, rows_of::due_on))
                .load(db)?;
            if kept != THRESHOLDS.map(|threshold| (threshold, due_on(last_valid_day, threshold))) {
                faults.push(format!("certificate {id}: its notices are not due on the days that its last valid day says"));
            }
            let newer = certificates::table
                .filter(certificates::person_id.eq(person))
                .filter(certificates::role.eq(role))
                .filter(certificates::id.gt(id));
            if diesel::select(diesel::dsl::exists(newer)).get_result(db)? && !notices::waiting(db, id)?.is_empty() {
                faults.push(format!("certificate {id}: it was followed by a newer one and still owes a notice"));
            }
        }
    }
}
