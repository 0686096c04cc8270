//! A database as text that anybody can read, and that makes it anew: the schema, the rows, and what guards them.

use std::process::Command;

use diesel::{
    Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, connection::SimpleConnection, sql_types::Text,
};
use ipp::db::connection::DatabaseUrl;

use crate::support::databases::{self, TestDatabase};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The database of `url` as text.
pub fn written(url: &DatabaseUrl) -> String {
    match url {
        DatabaseUrl::Sqlite(file) => sqlite(&mut SqliteConnection::establish(&file.to_string_lossy()).unwrap()),
        DatabaseUrl::Postgres(url) => postgres(url),
    }
}

/// The database that a text makes, of the kind that the suite runs on.
pub fn read(text: &str) -> TestDatabase {
    let database = databases::blank();
    match &database.url {
        DatabaseUrl::Sqlite(file) => SqliteConnection::establish(&file.to_string_lossy()).unwrap().batch_execute(text).unwrap(),
        DatabaseUrl::Postgres(url) => PgConnection::establish(url).unwrap().batch_execute(text).unwrap(),
    }
    database
}

fn sqlite(c: &mut SqliteConnection) -> String {
    let mut lines = |query: &str| -> Vec<String> {
        diesel::sql_query(query).load::<Line>(c).unwrap().into_iter().map(|found| found.line).collect()
    };
    const OURS: &str = "FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND type";
    let mut text = vec!["PRAGMA foreign_keys = OFF".to_owned(), "BEGIN".to_owned()];
    text.extend(lines(&format!("SELECT sql AS line {OURS} = 'table' ORDER BY rowid")));
    for table in lines(&format!("SELECT name AS line {OURS} = 'table' ORDER BY rowid")) {
        let columns =
            lines(&format!("SELECT 'quote(' || name || ')' AS line FROM pragma_table_info('{table}')")).join(" || ', ' || ");
        let key = lines(&format!("SELECT name AS line FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk")).join(", ");
        text.extend(lines(&format!(
            "SELECT 'INSERT INTO {table} VALUES (' || {columns} || ')' AS line FROM {table} ORDER BY {key}"
        )));
    }
    text.push("DELETE FROM sqlite_sequence".to_owned());
    text.extend(lines(
        "SELECT 'INSERT INTO sqlite_sequence VALUES (' || quote(name) || ', ' || seq || ')' AS line FROM sqlite_sequence ORDER BY name",
    ));
    text.extend(lines(&format!("SELECT sql AS line {OURS} IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid")));
    text.push("COMMIT".to_owned());
    text.iter().map(|statement| format!("{statement};\n")).collect()
}

/// What `pg_dump` writes, without what belongs to its own version, to psql or to the server it was taken from.
fn postgres(url: &str) -> String {
    let wanted = ["--inserts", "--no-owner", "--no-privileges", "--no-comments", "--no-tablespaces", "--dbname", url];
    let dumped = Command::new("pg_dump").args(wanted).output().expect("pg_dump, of the server's own release");
    assert!(dumped.status.success(), "{}", String::from_utf8_lossy(&dumped.stderr));
    let (mut text, mut quoted) = (String::new(), false);
    for line in String::from_utf8(dumped.stdout).unwrap().lines() {
        // The letters among the rows have empty lines of their own.
        if !quoted && (line.is_empty() || ["--", "\\", "SET "].iter().any(|noise| line.starts_with(noise))) {
            continue;
        }
        text.push_str(line);
        text.push('\n');
        quoted ^= line.matches('\'').count() % 2 == 1;
    }
    text
}
