//! The two migrated databases have the same tables, columns, nullability, indexes, foreign keys and triggers, and
//! `schema.rs` agrees with them.

use std::{collections::BTreeSet, fs, path::Path};

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Text};
use ipp::db::{
    connection::{Database, Db},
    migrate,
};

use crate::support::databases;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(database: &Database, query: &str) -> BTreeSet<String> {
    sql_query(query).load::<Line>(&mut *database.writer().unwrap()).unwrap().into_iter().map(|row| row.line).collect()
}

const SQLITE_COLUMNS: &str = "SELECT m.name || '.' || c.name || ' ' || CASE c.type WHEN 'INTEGER' THEN 'BIGINT' ELSE c.type END || \
    CASE c.\"notnull\" WHEN 1 THEN ' NOT NULL' ELSE '' END AS line \
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'";
const POSTGRES_COLUMNS: &str = "SELECT table_name || '.' || column_name || ' ' || CASE data_type \
    WHEN 'timestamp without time zone' THEN 'TIMESTAMP' ELSE upper(data_type) END || \
    CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END AS line FROM information_schema.columns \
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'";
const SQLITE_KEYS: &str = "SELECT m.name || '.' || f.\"from\" || ' -> ' || f.\"table\" || '.' || f.\"to\" AS line \
    FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
const POSTGRES_KEYS: &str = "SELECT c.conrelid::regclass || '.' || a.attname || ' -> ' || c.confrelid::regclass || '.' || t.attname AS line \
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] \
    JOIN pg_attribute t ON t.attrelid = c.confrelid AND t.attnum = c.confkey[1] WHERE c.contype = 'f'";
const SQLITE_INDEXES: &str = "SELECT name || CASE WHEN sql LIKE 'CREATE UNIQUE%' THEN ' UNIQUE' ELSE '' END || \
    CASE WHEN sql LIKE '% WHERE %' THEN ' PARTIAL' ELSE '' END AS line FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
const POSTGRES_INDEXES: &str = "SELECT i.relname || CASE WHEN x.indisunique THEN ' UNIQUE' ELSE '' END || \
    CASE WHEN x.indpred IS NOT NULL THEN ' PARTIAL' ELSE '' END AS line FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid \
    JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace \
    WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.oid) AND t.relname NOT LIKE '\\_\\_%'";
const SQLITE_TRIGGERS: &str = "SELECT name || ' ON ' || tbl_name AS line FROM sqlite_master WHERE type = 'trigger'";
const POSTGRES_TRIGGERS: &str = "SELECT tgname || ' ON ' || tgrelid::regclass AS line FROM pg_trigger WHERE NOT tgisinternal";

#[test]
fn the_two_databases_are_twins() {
    let sqlite_file = databases::blank_sqlite();
    let sqlite = Database::open(&sqlite_file.url);
    migrate::migrate(&sqlite).unwrap();
    assert!(lines(&sqlite, SQLITE_COLUMNS).len() > 200);
    assert!(lines(&sqlite, SQLITE_TRIGGERS).contains("decisions_never_edited ON decisions"));
    if databases::postgres().is_none() {
        // The comparison itself needs both: the run with TEST_DATABASE_URL makes it.
        return;
    }
    let server = databases::blank();
    let postgres = Database::open(&server.url);
    migrate::migrate(&postgres).unwrap();
    assert!(matches!(&*postgres.writer().unwrap(), Db::Postgres(_)));
    for (ours, theirs) in [
        (SQLITE_COLUMNS, POSTGRES_COLUMNS),
        (SQLITE_KEYS, POSTGRES_KEYS),
        (SQLITE_INDEXES, POSTGRES_INDEXES),
        (SQLITE_TRIGGERS, POSTGRES_TRIGGERS),
    ] {
        assert_eq!(lines(&sqlite, ours), lines(&postgres, theirs));
    }
}

#[test]
fn the_schema_is_what_is_migrated() {
    let file = databases::blank_sqlite();
    let sqlite = Database::open(&file.url);
    migrate::migrate(&sqlite).unwrap();
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/db/schema.rs")).unwrap();
    let mut written = BTreeSet::new();
    let mut table = String::new();
    for line in text.lines().map(str::trim) {
        if let Some(head) = line.strip_suffix(") {") {
            table = head.split(" (").next().unwrap().to_owned();
        } else if let Some((column, kind)) = line.strip_suffix(',').and_then(|line| line.split_once(" -> ")) {
            let (kind, null) = match kind.strip_prefix("Nullable<").and_then(|kind| kind.strip_suffix('>')) {
                Some(kind) => (kind, ""),
                None => (kind, " NOT NULL"),
            };
            let kind = match kind {
                "BigInt" => "BIGINT",
                "Text" => "TEXT",
                "Date" => "DATE",
                "Timestamp" => "TIMESTAMP",
                "Bool" => "BOOLEAN",
                other => panic!("{other}"),
            };
            written.insert(format!("{table}.{column} {kind}{null}"));
        }
    }
    assert_eq!(written, lines(&sqlite, SQLITE_COLUMNS));
}
