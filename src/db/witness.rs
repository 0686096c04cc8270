//! What an act made or changed, row by row. The connection notes every fact row that a transaction touches, whoever's statement
//! it was; [`super::audit::Chain`] keeps a digest of each, as it was left, in the event of the act. So no act can forget it.
//!
//! On PostgreSQL a trigger of the schema notes rows, on SQLite a trigger of the program's own connection; the list belongs to the
//! connection and is empty when a transaction begins.

use std::fmt::Write as _;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::NaiveDateTime;
use diesel::{
    connection::SimpleConnection,
    prelude::*,
    result::QueryResult,
    sql_types::{Nullable, Text},
};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{
    connection::{Db, on_either},
    steps::Place,
};

/// A table whose rows are facts.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns that name a row.
    pub keys: &'static [&'static str],
    /// The other columns that are facts, in the order in which they came to be.
    pub facts: &'static [&'static str],
    /// The columns that follow from facts, or say how far the delivery of a letter has come, or hold a text whose digest stands
    /// beside it.
    pub derived: &'static [&'static str],
}

/// Tables that hold no facts: what a sign-in leaves for a while, and what the chains are made of.
pub const NO_FACTS: &[&str] =
    &["system_facts", "sessions", "guess_doors", "known_browsers", "link_requests", "form_keys", "audit_chains", "audit_events"];

/// Every table whose rows are facts.
pub const TABLES: &[Table] = &[
    Table {
        name: "organisations",
        keys: &["id"],
        facts: &[
            "code",
            "name",
            "kind",
            "licence_from",
            "licence_until",
            "mandatory",
            "earliest_months",
            "due_months",
            "behind_after_months",
            "behind_below_percent",
            "certificate_years",
            "renewal_window_months",
            "currency_months",
            "line_manager_may_assess",
            "version",
            "start_back_months",
        ],
        derived: &[],
    },
    Table {
        name: "people",
        keys: &["id"],
        facts: &["name", "email", "password_hash", "version", "added_at"],
        derived: &["name_key", "email_key", "mailbox_key", "last_valid_day"],
    },
    Table {
        name: "postings",
        keys: &["id"],
        facts: &["person_id", "organisation_id", "role", "starts_on", "ends_on", "line_manager_id"],
        derived: &[],
    },
    Table {
        name: "duties",
        keys: &["id"],
        facts: &["person_id", "organisation_id", "kind", "starts_on", "ends_on"],
        derived: &[],
    },
    Table { name: "duty_roles", keys: &["duty_id", "role"], facts: &[], derived: &[] },
    Table {
        name: "duty_proposals",
        keys: &["id"],
        facts: &[
            "person_id",
            "organisation_id",
            "kind",
            "starts_on",
            "ends_on",
            "proposed_by",
            "proposed_as",
            "proposed_at",
            "answer",
            "answered_by",
            "answered_at",
            "duty_id",
        ],
        derived: &[],
    },
    Table { name: "duty_proposal_roles", keys: &["proposal_id", "role"], facts: &[], derived: &[] },
    Table {
        name: "address_changes",
        keys: &["id"],
        facts: &[
            "person_id",
            "email",
            "nonce",
            "asked_by",
            "asked_at",
            "confirmed_at",
            "approved_by",
            "approved_at",
            "stopped_at",
            "stopped_by",
            "changed_at",
        ],
        derived: &[],
    },
    Table { name: "second_factors", keys: &["person_id"], facts: &["sealed", "last_step", "set_at"], derived: &[] },
    Table { name: "recovery_codes", keys: &["person_id", "digest"], facts: &["used_at"], derived: &[] },
    Table {
        name: "factor_resets",
        keys: &["id"],
        facts: &["person_id", "asked_by", "asked_at", "answered_by", "answered_at", "confirmed"],
        derived: &[],
    },
    Table {
        name: "account_closings",
        keys: &["id"],
        facts: &["person_id", "reason", "closed_by", "closed_at", "opened_reason", "opened_by", "opened_at"],
        derived: &[],
    },
    Table {
        name: "password_links",
        keys: &["id"],
        facts: &["person_id", "nonce", "asked_at", "expires_at", "used_at"],
        derived: &[],
    },
    Table { name: "kinds_of_work", keys: &["code"], facts: &["title", "position"], derived: &[] },
    Table {
        name: "editions",
        keys: &["id"],
        facts: &["code", "title", "demonstration", "published_on", "organisation_id", "replaces_id"],
        derived: &[],
    },
    Table { name: "units", keys: &["id"], facts: &["edition_id", "code", "title", "kind", "role", "position"], derived: &[] },
    Table {
        name: "criteria",
        keys: &["id"],
        facts: &["unit_id", "code", "statement", "look_for", "evidence_minimum", "position"],
        derived: &[],
    },
    Table { name: "criterion_kinds", keys: &["criterion_id", "kind_code"], facts: &[], derived: &[] },
    Table { name: "texts", keys: &["id"], facts: &["destroyed_at"], derived: &["body", "salt"] },
    Table {
        name: "enrolments",
        keys: &["id"],
        facts: &[
            "person_id",
            "organisation_id",
            "edition_id",
            "role",
            "starts_on",
            "earliest_months",
            "due_months",
            "behind_after_months",
            "behind_below_percent",
            "enrolled_at",
            "late_text_id",
            "late_text_digest",
        ],
        derived: &["assessor_id", "due_on", "behind_from", "active", "relevant_count", "competent_count", "awarded", "certified"],
    },
    Table {
        name: "enrolment_criteria",
        keys: &["enrolment_id", "criterion_id"],
        facts: &[],
        derived: &["standing", "competent_claims", "competent_on"],
    },
    Table {
        name: "allocations",
        keys: &["id"],
        facts: &["enrolment_id", "assessor_id", "allocated_by", "allocated_at"],
        derived: &[],
    },
    Table {
        name: "conflicts",
        keys: &["id"],
        facts: &[
            "organisation_id",
            "assessor_id",
            "trainee_id",
            "text_id",
            "text_digest",
            "declared_by",
            "declared_at",
            "ended_by",
            "ended_at",
        ],
        derived: &[],
    },
    Table { name: "works", keys: &["id"], facts: &["person_id", "organisation_id", "logged_at"], derived: &[] },
    Table {
        name: "work_versions",
        keys: &["id"],
        facts: &[
            "work_id",
            "number",
            "kind_code",
            "starts_on",
            "ends_on",
            "part",
            "marking",
            "text_id",
            "text_digest",
            "saved_at",
        ],
        derived: &[],
    },
    Table { name: "evidence", keys: &["id"], facts: &["enrolment_id", "work_id"], derived: &[] },
    Table {
        name: "evidence_versions",
        keys: &["id"],
        facts: &[
            "evidence_id",
            "number",
            "work_version_id",
            "method",
            "own_work",
            "sanitised",
            "begun_at",
            "submitted_at",
            "withdrawn_at",
            "sent_back_at",
            "sent_back_by",
            "sent_back_text_id",
            "sent_back_digest",
            "saves",
        ],
        derived: &["state"],
    },
    Table {
        name: "claims",
        keys: &["id"],
        facts: &["evidence_version_id", "criterion_id", "text_id", "text_digest"],
        derived: &[],
    },
    Table {
        name: "decisions",
        keys: &["id"],
        facts: &[
            "claim_id",
            "assessor_id",
            "duty_id",
            "outcome",
            "valid",
            "authentic",
            "current",
            "sufficient",
            "reliable",
            "text_id",
            "text_digest",
            "undoes_id",
            "signed_at",
        ],
        derived: &[],
    },
    Table {
        name: "awards",
        keys: &["id"],
        facts: &["enrolment_id", "assessor_id", "early", "text_id", "text_digest", "awarded_on", "awarded_at"],
        derived: &[],
    },
    Table {
        name: "certificates",
        keys: &["id"],
        facts: &[
            "award_id",
            "person_id",
            "organisation_id",
            "role",
            "number",
            "year",
            "sequence",
            "starts_on",
            "last_valid_day",
            "issued_by",
            "issued_at",
        ],
        derived: &[],
    },
    Table {
        name: "learning_records",
        keys: &["id"],
        facts: &["enrolment_id", "person_id", "unit_id", "way", "learned_on", "text_id", "text_digest", "logged_at"],
        derived: &[],
    },
    Table { name: "learning_works", keys: &["learning_id", "work_id"], facts: &[], derived: &[] },
    Table {
        name: "cpd_entries",
        keys: &["id"],
        facts: &["person_id", "organisation_id", "done_on", "minutes", "text_id", "text_digest", "logged_at"],
        derived: &[],
    },
    Table { name: "cpd_works", keys: &["cpd_id", "work_id"], facts: &[], derived: &[] },
    Table {
        name: "quarantines",
        keys: &["id"],
        facts: &[
            "evidence_version_id",
            "work_version_id",
            "learning_id",
            "cpd_id",
            "person_id",
            "organisation_id",
            "reason",
            "reported_by",
            "reported_at",
            "purged_by",
            "purged_at",
        ],
        derived: &[],
    },
    Table {
        name: "record_views",
        keys: &["id"],
        facts: &["owner_id", "viewer_id", "duty", "extent", "evidence_version_id", "quarantine_id", "viewed_at"],
        derived: &[],
    },
    Table { name: "notices", keys: &["certificate_id", "threshold"], facts: &["outcome", "settled_at"], derived: &["due_on"] },
    Table {
        name: "letters",
        keys: &["id"],
        facts: &[
            "once",
            "kind",
            "person_id",
            "address",
            "subject",
            "body",
            "password_link_id",
            "address_change_id",
            "message_id",
            "enqueued_at",
        ],
        derived: &[
            "due_at",
            "attempts",
            "begun_at",
            "delivered_at",
            "withheld_at",
            "perhaps_twice",
            "last_error",
            "refusals",
            "given_up_at",
            "sent_again_at",
        ],
    },
];

/// A row as an act left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Its table.
    pub table: &'static str,
    /// What names it there.
    pub key: String,
    /// The digest of its facts, followed by a mark of each; none when it is gone.
    pub digest: Option<String>,
}

/// Characters of a digest without its marks.
pub const DIGEST: usize = 43;
/// Characters of the mark of one column: enough to say which column is another, and too few to say what it was.
const MARK: usize = 2;

impl Table {
    /// The table of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.name == name)
    }

    /// The place after a row.
    pub fn place(&self, image: &Map<String, Value>) -> Place {
        let values: Vec<String> = self.keys.iter().map(|key| literal(image.get(*key))).collect();
        Place::after(&values)
    }

    fn columns(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().chain(self.facts).copied()
    }

    /// What names a row.
    pub fn key(&self, image: &Map<String, Value>) -> String {
        let parts: Vec<String> = self.keys.iter().map(|name| canonical(image.get(*name)).unwrap_or_default()).collect();
        parts.join(" ")
    }

    /// The digest of the facts of a row, followed by a mark of each fact. What is empty is left out, so that a column which comes
    /// to be later changes no digest.
    pub fn digest(&self, image: &Map<String, Value>) -> String {
        let facts: Vec<(&str, String)> =
            self.columns().filter_map(|name| canonical(image.get(name)).map(|value| (name, value))).collect();
        let whole = serde_json::json!([self.name, facts]).to_string();
        let mut digest = URL_SAFE_NO_PAD.encode(Sha256::digest(whole));
        for name in self.facts {
            let value = canonical(image.get(*name));
            let mark = URL_SAFE_NO_PAD.encode(Sha256::digest(serde_json::json!([name, value]).to_string()));
            digest.extend(mark.chars().take(MARK));
        }
        digest
    }

    /// The facts that differ between two digests of one row.
    pub fn differing(&self, before: &str, now: &str) -> Vec<&'static str> {
        let mark = |digest: &str, index: usize| {
            let from = DIGEST.saturating_add(index.saturating_mul(MARK));
            digest.get(from..from.saturating_add(MARK)).map(str::to_owned)
        };
        let differs = |(index, name): (usize, &&'static str)| (mark(before, index) != mark(now, index)).then_some(*name);
        self.facts.iter().enumerate().filter_map(differs).collect()
    }
}

/// A value in the one way it is written for a digest, whichever database it came from.
fn canonical(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        // SQLite writes no and yes as numbers.
        Value::Bool(yes) => Some(i32::from(*yes).to_string()),
        Value::String(text) => Some(moment(text).unwrap_or_else(|| text.clone())),
        other => Some(other.to_string()),
    }
}

/// An instant, which each database writes in its own way, to the microsecond.
fn moment(text: &str) -> Option<String> {
    let is_like_one = text.len() >= 19 && text.as_bytes().get(13) == Some(&b':');
    let at = is_like_one.then(|| text.replacen(' ', "T", 1).parse::<NaiveDateTime>().ok()).flatten()?;
    Some(at.format("%Y-%m-%dT%H:%M:%S%.6f").to_string())
}

const LIST: &str =
    "TEMP TABLE IF NOT EXISTS changed_rows (number {serial}, table_name TEXT NOT NULL, row_key TEXT NOT NULL, image TEXT)";

/// Makes the connection's list, where PostgreSQL's triggers write to.
pub(super) fn open_list(postgres: &mut PgConnection) -> QueryResult<()> {
    let list = LIST.replace("{serial}", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    postgres.batch_execute(&format!("CREATE {list} ON COMMIT DELETE ROWS"))
}

/// Empties the connection's list as a transaction begins. On SQLite the first to do so makes it, and the triggers that write to
/// it: a migration that comes before meets neither.
pub(super) fn begin(db: &mut Db) -> QueryResult<()> {
    let Db::Sqlite(c) = db else { return Ok(()) };
    if diesel::sql_query("DELETE FROM temp.changed_rows").execute(c).is_ok() {
        return Ok(());
    }
    let mut script = format!("CREATE {};", LIST.replace("{serial}", "INTEGER PRIMARY KEY"));
    for table in TABLES {
        let name = table.name;
        for (event, row) in [("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")] {
            let key: Vec<String> = table.keys.iter().map(|key| format!("{row}.{key}")).collect();
            let image = if event == "DELETE" { "NULL".to_owned() } else { json_of(table, row) };
            let of = match event {
                "UPDATE" => format!(" OF {}", table.columns().collect::<Vec<_>>().join(", ")),
                _ => String::new(),
            };
            // Writing to text that grows never fails.
            let _written = write!(
                script,
                "CREATE TEMP TRIGGER {name}_witnessed_{event} AFTER {event}{of} ON main.{name} BEGIN \
                 INSERT INTO changed_rows (table_name, row_key, image) VALUES ('{name}', {}, {image}); END;",
                key.join(" || ' ' || ")
            );
        }
    }
    c.batch_execute(&script)
}

fn json_of(table: &Table, row: &str) -> String {
    let pairs: Vec<String> = table.columns().map(|name| format!("'{name}', {row}.{name}")).collect();
    format!("json_object({})", pairs.join(", "))
}

#[derive(QueryableByName)]
struct Noted {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    row_key: String,
    #[diesel(sql_type = Nullable<Text>)]
    image: Option<String>,
}

/// The rows that this transaction has touched, each as it is now, in the order of their tables and keys.
pub(super) fn changed(db: &mut Db) -> QueryResult<Vec<Witness>> {
    let schema = if matches!(db, Db::Sqlite(_)) { "temp" } else { "pg_temp" };
    let query = format!("SELECT table_name, row_key, image FROM {schema}.changed_rows ORDER BY number");
    let noted: Vec<Noted> = on_either!(db, |c| diesel::sql_query(query).load(c))?;
    let mut last = std::collections::BTreeMap::new();
    for one in noted {
        last.insert((one.table_name, one.row_key), one.image);
    }
    let witness = |((name, key), image): ((String, String), Option<String>)| {
        let table = Table::named(&name).ok_or_else(|| fault(format!("{name} is noted and is no table of facts")))?;
        let digest = image.map(|image| read(&image).map(|image| table.digest(&image))).transpose()?;
        Ok(Witness { table: table.name, key, digest })
    };
    last.into_iter().map(witness).collect()
}

#[derive(QueryableByName)]
struct Image {
    #[diesel(sql_type = Text)]
    image: String,
}

/// Rows of a table as they are, in the order of their keys, from the one after `after`.
pub fn rows(db: &mut Db, table: &Table, after: &Place, limit: i64) -> QueryResult<Vec<Map<String, Value>>> {
    let keys = table.keys.join(", ");
    let order = format!("{} ORDER BY {keys} LIMIT {limit}", after.beyond(&keys));
    let name = table.name;
    let images: Vec<Image> = match db {
        Db::Sqlite(c) => diesel::sql_query(format!("SELECT {} AS image FROM {name} {order}", json_of(table, name))).load(c)?,
        Db::Postgres(c) => {
            let columns = table.columns().collect::<Vec<_>>().join(", ");
            let rows = format!("SELECT {columns} FROM {name} {order}");
            diesel::sql_query(format!("SELECT to_jsonb(r)::TEXT AS image FROM ({rows}) r")).load(c)?
        }
    };
    images.iter().map(|row| read(&row.image)).collect()
}

// Both databases read numbers and quoted text alike.
fn literal(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => format!("'{}'", text.replace('\'', "''")),
        Some(Value::Number(number)) => number.to_string(),
        _ => "NULL".to_owned(),
    }
}

fn read(image: &str) -> QueryResult<Map<String, Value>> {
    serde_json::from_str(image).map_err(|error| fault(format!("a row cannot be read: {error}")))
}

pub(super) fn fault(what: String) -> diesel::result::Error {
    diesel::result::Error::DeserializationError(what.into())
}

/// What an event keeps of these rows: a line for each.
pub fn write(rows: &[Witness]) -> String {
    let line = |row: &Witness| format!("{} {} {}", row.table, row.digest.as_deref().unwrap_or(GONE), row.key);
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// In the place of a digest, that the row is gone.
const GONE: &str = "gone";

/// The rows of which an event keeps something: table, key, and the digest of what was left.
pub fn lines(kept: &str) -> impl Iterator<Item = (&str, &str, Option<&str>)> {
    kept.lines().filter_map(|line| {
        let (table, rest) = line.split_once(' ')?;
        let (digest, key) = rest.split_once(' ')?;
        Some((table, key, Some(digest).filter(|digest| *digest != GONE)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(text: &str) -> Map<String, Value> {
        serde_json::from_str(text).expect("an object")
    }

    #[test]
    fn a_row_is_written_alike_from_both_databases() {
        let table = Table::named("conflicts").expect("a table of facts");
        let sqlite =
            image(r#"{"id":7,"organisation_id":1,"text_digest":"ab","declared_at":"2026-11-27 10:00:00.5","ended_at":null}"#);
        let postgres = image(r#"{"id":7,"organisation_id":1,"text_digest":"ab","declared_at":"2026-11-27T10:00:00.500"}"#);
        assert_eq!(table.digest(&sqlite), table.digest(&postgres));
        assert_eq!(table.key(&sqlite), "7");
        let award = Table::named("awards").expect("a table of facts");
        assert_eq!(award.digest(&image(r#"{"id":1,"early":1}"#)), award.digest(&image(r#"{"id":1,"early":true}"#)));
        assert_ne!(award.digest(&image(r#"{"id":1,"early":0}"#)), award.digest(&image(r#"{"id":1,"early":true}"#)));
    }

    #[test]
    fn two_digests_tell_which_column_is_another() {
        let table = Table::named("certificates").expect("a table of facts");
        let digest = |last: &str, number: &str| {
            table.digest(&image(&format!(r#"{{"id":1,"number":"{number}","last_valid_day":"{last}","sequence":4}}"#)))
        };
        let kept = digest("2029-11-26", "WMP-2026-0004-7");
        assert_eq!(table.differing(&kept, &digest("2030-11-26", "WMP-2026-0004-7")), ["last_valid_day"]);
        assert_eq!(table.differing(&kept, &digest("2030-11-26", "WMP-2026-0005-5")), ["number", "last_valid_day"]);
        assert_eq!(kept.len(), DIGEST + table.facts.len() * 2);
    }

    #[test]
    fn what_an_event_keeps_is_read_back() {
        let rows = [
            Witness { table: "duty_roles", key: "7 researcher".into(), digest: Some("abc".into()) },
            Witness { table: "works", key: "12".into(), digest: None },
        ];
        let kept = write(&rows);
        let read: Vec<_> = lines(&kept).collect();
        assert_eq!(read, [("duty_roles", "7 researcher", Some("abc")), ("works", "12", None)]);
        assert_eq!(lines("").count(), 0);
    }
}
