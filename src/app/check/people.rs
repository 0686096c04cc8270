//! People: what they are found and sorted by, their postings and duties, and what their certificates owe them.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::through;
use crate::{
    db::{
        certificates,
        connection::Db,
        duties, notices, people, postings,
        schema::{self, people as rows_of},
        steps::Place,
    },
    domain::{
        appointment::{DutyKind, check_apart},
        ids::{CertificateId, DutyId, PersonId},
        notice::{THRESHOLDS, due_on},
        person::{Posting, email_key, mailbox_key, name_key},
        role::Role,
    },
};

/// A person as they are found and sorted.
type Found = (PersonId, String, String, String, String, String, NaiveDate);

// People are found by keys folded from their name and address, and sorted by the certificate that lasts longest.
pub(super) fn check_people(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("people");
    while let Some(people) = steps.take(db, faults, load_people)? {
        for ((id, name, kept_name, email, kept_email, kept_mailbox, last_valid_day), longest) in people {
            if last_valid_day != longest {
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
    Ok(())
}

fn load_people(db: &mut Db, after: &Place, limit: i64) -> QueryResult<Vec<(Place, (Found, NaiveDate))>> {
    let rows: Vec<Found> = rows_of::table
        .filter(rows_of::id.gt(after.id::<PersonId>()))
        .order(rows_of::id)
        .limit(limit)
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
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(Vec::new()) };
    let mut longest: HashMap<PersonId, NaiveDate> = HashMap::new();
    for (person, day) in certificates::last_valid_days(db, first.0, last.0)? {
        let known = longest.entry(person).or_insert(day);
        *known = (*known).max(day);
    }
    let with_longest = |row: Found| {
        let longest = longest.get(&row.0).copied().unwrap_or(people::NEVER);
        (Place::after_row(row.0.0), (row, longest))
    };
    Ok(rows.into_iter().map(with_longest).collect())
}

// Nobody is posted twice in one organisation on one day: whoever answers for them, and where they count, would be two.
pub(super) fn check_postings(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("people");
    let load = |db: &mut Db, after: &Place, limit: i64| {
        let ids: Vec<PersonId> = rows_of::table
            .filter(rows_of::id.gt(after.id::<PersonId>()))
            .order(rows_of::id)
            .limit(limit)
            .select(rows_of::id)
            .load(db)?;
        let mut held: HashMap<PersonId, Vec<Posting>> = HashMap::new();
        let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(Vec::new()) };
        for posting in postings::of_people(db, *first, *last)? {
            held.entry(posting.person).or_default().push(posting);
        }
        Ok(ids.into_iter().map(|id| (Place::after_row(id.0), held.remove(&id).unwrap_or_default())).collect())
    };
    while let Some(people) = steps.take(db, faults, load)? {
        for held in people {
            for (index, posting) in held.iter().enumerate() {
                for met in held.iter().take(index).filter(|earlier| earlier.meets(posting)) {
                    let (person, place) = (posting.person, posting.organisation);
                    faults.push(format!(
                        "posting {}: person {person} is still posted in organisation {place} by posting {} when it begins",
                        posting.id, met.id
                    ));
                }
            }
        }
    }
    Ok(())
}

// Nobody keeps accounts and sees evidence on the same day (rule 13).
pub(super) fn check_duties(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("duties");
    let load = |db: &mut Db, after: &Place, limit: i64| {
        let rows: Vec<(DutyId, PersonId, DutyKind)> = schema::duties::table
            .filter(schema::duties::id.gt(after.id::<DutyId>()))
            .order(schema::duties::id)
            .limit(limit)
            .select((schema::duties::id, schema::duties::person_id, schema::duties::kind))
            .load(db)?;
        rows.into_iter()
            .map(|(id, person, kind)| {
                let held = if kind == DutyKind::Administrator { duties::of(db, person)? } else { Vec::new() };
                let apart = held.iter().filter(|duty| duty.id == id).all(|duty| check_apart(&held, duty).is_ok());
                Ok((Place::after_row(id.0), (id, person, apart)))
            })
            .collect()
    };
    while let Some(given) = steps.take(db, faults, load)? {
        for (id, person, _) in given.into_iter().filter(|(.., apart)| !apart) {
            faults.push(format!(
                "person {person}: they hold the duty of administrator (duty {id}) and one that leads to evidence on the same day"
            ));
        }
    }
    Ok(())
}

/// A certificate, its notices as they are kept, and whether one still waits although a newer certificate for the role followed.
struct Owing {
    id: CertificateId,
    last_valid_day: NaiveDate,
    notices: Vec<(i64, NaiveDate)>,
    owes_though_followed: bool,
}

// Every certificate owes its notices on their days, and nothing once a newer one for the role followed it.
pub(super) fn check_notices(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("certificates");
    while let Some(certificates) = steps.take(db, faults, load_owing)? {
        for Owing { id, last_valid_day, notices, owes_though_followed } in certificates {
            if notices != THRESHOLDS.map(|threshold| (threshold, due_on(last_valid_day, threshold))) {
                faults.push(format!("certificate {id}: its notices are not due on the days that its last valid day says"));
            }
            if owes_though_followed {
                faults.push(format!("certificate {id}: it was followed by a newer one and still owes a notice"));
            }
        }
    }
    Ok(())
}

fn load_owing(db: &mut Db, after: &Place, limit: i64) -> QueryResult<Vec<(Place, Owing)>> {
    use schema::certificates::dsl as column;
    let rows: Vec<(CertificateId, PersonId, Role, NaiveDate)> = column::certificates
        .filter(column::id.gt(after.id::<CertificateId>()))
        .order(column::id)
        .limit(limit)
        .select((column::id, column::person_id, column::role, column::last_valid_day))
        .load(db)?;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(Vec::new()) };
    let mut owed: HashMap<CertificateId, (Vec<(i64, NaiveDate)>, bool)> = HashMap::new();
    for (certificate, threshold, day, waits) in notices::of_certificates(db, first.0, last.0)? {
        let (notices, any_waits) = owed.entry(certificate).or_default();
        notices.push((threshold, day));
        *any_waits |= waits;
    }
    let owing = |(id, person, role, last_valid_day): (CertificateId, PersonId, Role, NaiveDate)| {
        let (notices, waits) = owed.remove(&id).unwrap_or_default();
        let owes_though_followed = waits && certificates::is_followed(db, id, person, role)?;
        Ok((Place::after_row(id.0), Owing { id, last_valid_day, notices, owes_though_followed }))
    };
    rows.into_iter().map(owing).collect()
}
