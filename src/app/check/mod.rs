//! What `ipp check` looks at: the schema, integrity and foreign keys, the audit chains with every fact row they witness, the digests
//! of texts, every derived column against the facts it is derived from, and rules that acts keep of several rows together.
//! Whatever cannot be read is a fault like any other, and the rest is looked at.

mod people;
mod portfolios;
mod texts;

use super::{context::Service, error::Error};
use crate::db::{
    audit, schema_check,
    steps::{Steps, is_lost},
    system,
    transaction::{self, attempt},
};

/// Rows looked at in one step.
const STEP: i64 = 500;

/// Checks everything. Answers a sentence for each fault; `progress` is told of what was looked at, and how much of it.
pub fn check(service: &Service, progress: &mut dyn FnMut(&str, i64)) -> Result<Vec<String>, Error> {
    // Beside the snapshot of the records, since it makes a schema of its own for a moment.
    let mut faults = match schema_check::differences(&mut *service.database.writer()?) {
        Ok(differences) => differences,
        Err(error) => vec![format!("schema: it cannot be compared: {error}")],
    };
    match check_records(service, progress) {
        Ok(found) => faults.extend(found),
        Err(error) if faults.is_empty() => return Err(error),
        Err(error) => faults.push(format!("the records cannot be read in this schema: {error}")),
    }
    Ok(faults)
}

/// Checks everything but the schema: of one moment, since an event and the rows it witnesses are written together, and so are facts
/// and what is derived from them. Looked at one after the other, each act between would be a fault.
pub fn check_records(service: &Service, progress: &mut dyn FnMut(&str, i64)) -> Result<Vec<String>, Error> {
    let mut faults = Vec::new();
    let looked = transaction::read_long::<_, Error>(&service.database, |db| {
        faults.extend(attempt(db, system::integrity).unwrap_or_else(|error| vec![format!("integrity: {error}")]));
        faults.extend(audit::verify(db, &service.secret, progress)?);
        portfolios::check_versions(db, &mut faults)?;
        portfolios::check_enrolments(db, &mut faults)?;
        texts::check_texts(db, &mut faults)?;
        texts::check_reports(db, &mut faults)?;
        people::check_people(db, &mut faults)?;
        people::check_postings(db, &mut faults)?;
        people::check_duties(db, &mut faults)?;
        people::check_notices(db, &mut faults)?;
        Ok(())
    });
    match looked {
        // SQLite refuses even the end of a transaction in which it met a damaged page, when everything was looked at.
        Err(Error::Database(error)) if !faults.is_empty() && !is_lost(&error) => Ok(faults),
        looked => looked.map(|()| faults),
    }
}

/// A walk through a table whose rows have an id.
fn through(table: &'static str) -> Steps {
    Steps::through(table, &["id"], STEP)
}
