//! Texts: each that still stands has the digest that was appended beside it, and each report says whose text it hides, and where.

use diesel::prelude::*;

use super::through;
use crate::{
    db::{
        connection::Db,
        quarantine,
        schema::{self, enrolments, evidence_versions},
        steps::Place,
        texts,
    },
    domain::ids::TextId,
};

/// The id of a row, the digest it keeps, and the text of that digest.
type Sealed = (i64, Option<String>, Option<TextId>, Option<String>, Option<String>);

pub(super) fn check_texts(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    macro_rules! check_table {
        ($table:ident, $text:expr, $digest:expr) => {{
            let name = stringify!($table);
            let mut steps = through(name);
            let load = |db: &mut Db, after: &Place, limit: i64| {
                // Every row, so that one which cannot be read is the next one.
                let rows: Vec<Sealed> = schema::$table::table
                    .left_join(schema::texts::table.on($text))
                    .filter(schema::$table::id.gt(after.id::<i64>()))
                    .order(schema::$table::id)
                    .limit(limit)
                    .select((
                        schema::$table::id,
                        $digest.nullable(),
                        schema::texts::id.nullable(),
                        schema::texts::salt.nullable(),
                        schema::texts::body.nullable(),
                    ))
                    .load(db)?;
                Ok(rows.into_iter().map(|row| (Place::after_row(row.0), row)).collect())
            };
            while let Some(rows) = steps.take(db, faults, load)? {
                compare(name, rows, faults);
            }
        }};
        ($table:ident) => {
            check_table!($table, schema::texts::id.eq(schema::$table::text_id), schema::$table::text_digest)
        };
    }
    check_table!(work_versions);
    check_table!(claims);
    check_table!(decisions);
    check_table!(awards);
    check_table!(conflicts);
    check_table!(learning_records);
    check_table!(cpd_entries);
    check_table!(enrolments, enrolments::late_text_id.eq(schema::texts::id.nullable()), enrolments::late_text_digest);
    check_table!(
        evidence_versions,
        evidence_versions::sent_back_text_id.eq(schema::texts::id.nullable()),
        evidence_versions::sent_back_digest
    );
    Ok(())
}

fn compare(table: &str, rows: Vec<Sealed>, faults: &mut Vec<String>) {
    for (_, digest, id, salt, body) in rows {
        if let (Some(digest), Some(id), Some(salt), Some(body)) = (digest, id, salt, body)
            && texts::digest(&salt, &body) != digest
        {
            faults.push(format!("text {id}: it is not the text whose digest was kept in {table}"));
        }
    }
}

// So that the list of reports need not ask each record.
pub(super) fn check_reports(db: &mut Db, faults: &mut Vec<String>) -> QueryResult<()> {
    let mut steps = through("quarantines");
    let load = |db: &mut Db, after: &Place, limit: i64| {
        let reports = quarantine::places(db, after.id(), limit)?;
        reports
            .into_iter()
            .map(|(id, what, said)| Ok((Place::after_row(id.0), (id, quarantine::kept(db, what)? == said))))
            .collect()
    };
    while let Some(reports) = steps.take(db, faults, load)? {
        for (id, _) in reports.into_iter().filter(|(_, agrees)| !agrees) {
            faults.push(format!("report {id}: whose text it hides, or where, is not what the record says"));
        }
    }
    Ok(())
}
