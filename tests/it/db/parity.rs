//! The two migrated databases have the same tables, columns, nullability, indexes, foreign keys, checks and triggers, and
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
// Each database writes an expression in its own way: here it counts that there is one, and that it serves, the plans say.
const SQLITE_INDEXES: &str = "SELECT name || ' ON ' || tbl_name || CASE WHEN sql LIKE 'CREATE UNIQUE%' THEN ' UNIQUE' ELSE '' END || \
    ' (' || (SELECT group_concat(coalesce(name, 'an expression'), ', ') FROM (SELECT name FROM pragma_index_info(m.name) ORDER BY seqno)) || ')' || \
    CASE WHEN sql LIKE '% WHERE %' THEN substr(sql, instr(sql, ' WHERE ')) ELSE '' END AS line \
    FROM sqlite_master m WHERE type = 'index' AND sql IS NOT NULL";
const POSTGRES_INDEXES: &str = "SELECT i.relname || ' ON ' || t.relname || CASE WHEN x.indisunique THEN ' UNIQUE' ELSE '' END || \
    ' (' || (SELECT string_agg(CASE x.indkey[k - 1] WHEN 0 THEN 'an expression' ELSE pg_get_indexdef(x.indexrelid, k, true) END, ', ' ORDER BY k) \
    FROM generate_series(1, x.indnatts) k) || ')' || \
    CASE WHEN x.indpred IS NOT NULL THEN ' WHERE ' || pg_get_expr(x.indpred, x.indrelid) ELSE '' END AS line \
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace \
    WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.oid) AND t.relname NOT LIKE '\\_\\_%'";
const SQLITE_UNIQUES: &str = "SELECT m.name || ' ' || l.origin || ' (' || \
    (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(l.name) ORDER BY seqno)) || ')' AS line \
    FROM sqlite_master m JOIN pragma_index_list(m.name) l WHERE m.type = 'table' AND l.origin IN ('u', 'pk') AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'";
const POSTGRES_UNIQUES: &str = "SELECT c.conrelid::regclass || CASE c.contype WHEN 'u' THEN ' u (' ELSE ' pk (' END || \
    (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k (number, place) \
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) || ')' AS line FROM pg_constraint c \
    JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public' AND c.contype IN ('u', 'p') AND c.conrelid::regclass::text NOT LIKE '\\_\\_%' \
    AND NOT (c.contype = 'p' AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = c.conkey[1] AND a.attname = 'id'))";
const SQLITE_TABLES: &str = "SELECT sql AS line FROM sqlite_master WHERE type = 'table'";
const POSTGRES_CHECKS: &str = "SELECT c.conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) AS line FROM pg_constraint c \
    JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public' AND c.contype = 'c'";
// What PostgreSQL notes by triggers of the schema, SQLite notes by those of a connection: `witness.rs` compares them.
const SQLITE_TRIGGERS: &str = "SELECT name || ' ON ' || tbl_name AS line FROM sqlite_master WHERE type = 'trigger'";
const POSTGRES_TRIGGERS: &str = "SELECT tgname || ' ON ' || tgrelid::regclass AS line FROM pg_trigger WHERE NOT tgisinternal \
    AND tgname NOT LIKE '%\\_witnessed'";

/// The words of a condition in their order. Each database writes brackets, casts and lists in its own way.
fn words(condition: &str) -> String {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in condition.chars() {
        if c == '\'' {
            quoted = !quoted;
            word.push(c);
        } else if quoted || c.is_alphanumeric() || "_<>=:".contains(c) {
            word.push(if quoted { c } else { c.to_ascii_lowercase() });
        } else {
            words.push(std::mem::take(&mut word));
        }
    }
    words.push(word);
    words
        .iter()
        .map(|word| word.split("::").next().unwrap())
        .filter(|word| !["", "=", "check", "in", "any", "array"].contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

fn with_plain_condition(line: &str) -> String {
    match line.split_once(" WHERE ") {
        Some((index, condition)) => format!("{index} WHERE {}", words(condition)),
        None => line.to_owned(),
    }
}

/// Every check of a table as SQLite keeps it, in words.
fn checks_of(sql: &str) -> Vec<String> {
    let table = sql.split(['(', ' ']).nth(2).unwrap().trim_matches('"');
    let condition = |from: &str| {
        let mut depth = 0;
        let end = from.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '(') - i32::from(*c == ')');
            depth == 0
        });
        from[..end.unwrap().0].to_owned()
    };
    sql.split("CHECK ").skip(1).map(|from| format!("{table} {}", words(&condition(from)))).collect()
}

#[test]
fn the_two_databases_are_twins() {
    let sqlite_file = databases::blank_sqlite();
    let sqlite = Database::open(&sqlite_file.url);
    migrate::migrate(&sqlite).unwrap();
    assert!(lines(&sqlite, SQLITE_COLUMNS).len() > 200);
    assert!(lines(&sqlite, SQLITE_TRIGGERS).contains("decisions_never_edited ON decisions"));
    assert!(lines(&sqlite, SQLITE_UNIQUES).contains("organisations u (code)"));
    let checks: BTreeSet<String> = lines(&sqlite, SQLITE_TABLES).iter().flat_map(|sql| checks_of(sql)).collect();
    assert!(checks.len() > 25 && checks.contains("organisations licence_from <= licence_until"), "{checks:#?}");
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
        (SQLITE_UNIQUES, POSTGRES_UNIQUES),
        (SQLITE_TRIGGERS, POSTGRES_TRIGGERS),
    ] {
        assert_eq!(lines(&sqlite, ours), lines(&postgres, theirs));
    }
    let indexes = |database, query| lines(database, query).iter().map(|line| with_plain_condition(line)).collect::<BTreeSet<_>>();
    assert_eq!(indexes(&sqlite, SQLITE_INDEXES), indexes(&postgres, POSTGRES_INDEXES));
    let theirs = lines(&postgres, POSTGRES_CHECKS).iter().map(|line| words(line)).collect::<BTreeSet<_>>();
    assert_eq!(checks, theirs);
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
