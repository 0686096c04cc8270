//! Witnesses, once, what was recorded before events witnessed rows. From then on every change at the database is found, whatever was
//! changed before.

use super::error::Error;
use crate::{
    app::context::Service,
    db::{
        audit::{self, Line},
        steps::Place,
        system,
        transaction::{self, SYSTEM},
        witness::{self, TABLES, Witness},
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::OrganisationId,
        instant::Instant,
    },
};

/// Rows that one event witnesses.
const STEP: i64 = 500;

/// Whether the record is still to be adopted, or to be found in no need of it.
pub fn is_due(service: &Service) -> Result<bool, Error> {
    Ok(service.find(|db| system::fact(db, system::RECORD_TO_ADOPT))?.is_some())
}

/// Adopts the record when it has lines of before lines were sealed. Answers how many rows it witnessed.
pub fn adopt(service: &Service, now: Instant) -> Result<usize, Error> {
    if !is_due(service)? {
        return Ok(0);
    }
    let unsealed = service.find(audit::unsealed_chains)?;
    let mut adopted = 0_usize;
    if !unsealed.is_empty() {
        for chain in unsealed.into_iter().filter(|chain| *chain != SYSTEM) {
            witness(service, chain, now, Vec::new())?;
        }
        for table in TABLES {
            let mut after = Place::default();
            loop {
                let rows = service.find(|db| witness::rows(db, table, &after, STEP))?;
                let seen =
                    rows.iter().map(|row| Witness { table: table.name, key: table.key(row), digest: Some(table.digest(row)) });
                let seen: Vec<Witness> = seen.collect();
                let Some(last) = rows.last() else { break };
                after = table.place(last);
                adopted = adopted.saturating_add(seen.len());
                witness(service, SYSTEM, now, seen)?;
            }
        }
    }
    transaction::housekeep(&service.database, |db| system::forget_fact(db, system::RECORD_TO_ADOPT).map_err(Error::from))?;
    Ok(adopted)
}

fn witness(service: &Service, chain: OrganisationId, now: Instant, rows: Vec<Witness>) -> Result<(), Error> {
    transaction::write(&service.database, chain, |_, tx| {
        let detail = serde_json::json!({ "rows": rows.len().to_string() }).to_string();
        let subject = Subject::new(SubjectKind::Organisation, chain);
        let line = Line { at: now, actor: None, action: Action::RecordAdopted, subject, detail };
        tx.append_witness(line, rows.clone());
        Ok(())
    })
}
