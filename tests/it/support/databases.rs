//! Databases for tests: migrated and filled once a process, then stamped. SQLite copies a file; PostgreSQL copies a database.

use std::{
    env, fs,
    path::PathBuf,
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use diesel::{Connection, PgConnection, connection::SimpleConnection};
use ipp::{
    app::{context::Service, password::Hashing},
    cli::demonstration,
    db::{
        connection::{Database, DatabaseUrl},
        migrate,
    },
    domain::instant::Instant,
    mail::post::Post,
    secret::Secret,
};

/// A database that goes when the test ends.
pub struct TestDatabase {
    pub url: DatabaseUrl,
    folder: Option<tempfile::TempDir>,
}

static NEXT: AtomicUsize = AtomicUsize::new(0);

/// The server of `TEST_DATABASE_URL`, when the suite runs on PostgreSQL.
pub fn postgres() -> Option<String> {
    env::var("TEST_DATABASE_URL").ok().filter(|url| !url.is_empty())
}

/// A new database with the demonstration force in it, loaded at the instant of [`super::world::NOW`].
pub fn stamp() -> TestDatabase {
    match postgres() {
        Some(server) => {
            let name = fresh_name("test");
            let template = postgres_template(&server);
            administer(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
            TestDatabase { url: beside(&server, &name).parse().unwrap(), folder: None }
        }
        None => {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("ipp.db");
            fs::copy(sqlite_template(), &file).unwrap();
            TestDatabase { url: DatabaseUrl::Sqlite(file), folder: Some(folder) }
        }
    }
}

/// A database with nothing in it, not even the schema.
pub fn blank() -> TestDatabase {
    match postgres() {
        Some(server) => {
            let name = fresh_name("blank");
            administer(&server, &format!("CREATE DATABASE {name}"));
            TestDatabase { url: beside(&server, &name).parse().unwrap(), folder: None }
        }
        None => blank_sqlite(),
    }
}

/// The same, on SQLite whatever the suite runs on.
pub fn blank_sqlite() -> TestDatabase {
    let folder = tempfile::tempdir().unwrap();
    TestDatabase { url: DatabaseUrl::Sqlite(folder.path().join("ipp.db")), folder: Some(folder) }
}

impl TestDatabase {
    /// The URL as a setting.
    pub fn setting(&self) -> String {
        match &self.url {
            DatabaseUrl::Sqlite(path) => format!("sqlite:{}", path.display()),
            DatabaseUrl::Postgres(url) => url.clone(),
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let (DatabaseUrl::Postgres(url), Some(server)) = (&self.url, postgres()) {
            let name = url.rsplit('/').next().unwrap_or_default();
            administer(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
        drop(self.folder.take());
    }
}

fn fresh_name(kind: &str) -> String {
    format!("ipp_{kind}_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

fn beside(server: &str, name: &str) -> String {
    let (start, _) = server.rsplit_once('/').expect("TEST_DATABASE_URL ends with a database");
    format!("{start}/{name}")
}

fn administer(server: &str, statement: &str) {
    // Two copies of one template at once are refused by PostgreSQL: one after the other.
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    PgConnection::establish(server).expect("TEST_DATABASE_URL").batch_execute(statement).unwrap();
}

fn sqlite_template() -> &'static PathBuf {
    static TEMPLATE: OnceLock<PathBuf> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        // Kept for the life of the process: a static is never dropped, the folder of the operating system is tidied by it.
        let folder = tempfile::tempdir().unwrap().keep();
        let built = folder.join("built.db");
        let database = Database::open(&DatabaseUrl::Sqlite(built.clone()));
        fill(database, super::world::now());
        let template = folder.join("template.db");
        let mut plain = diesel::SqliteConnection::establish(&built.to_string_lossy()).unwrap();
        plain.batch_execute(&format!("VACUUM INTO '{}'", template.display())).unwrap();
        template
    })
}

fn postgres_template(server: &str) -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = fresh_name("template");
        administer(server, &format!("CREATE DATABASE {name}"));
        let url: DatabaseUrl = beside(server, &name).parse().unwrap();
        fill(Database::open(&url), super::world::now());
        // A template with a connection open cannot be copied.
        administer(server, &format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
        name
    })
}

/// The key of every test's installation: copies of one template are sealed under one key.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// The same, as the program keeps it.
pub fn key() -> Secret {
    KEY.parse().unwrap()
}

/// Migrates a database and plays the demonstration into it, up to that instant.
pub fn fill(database: Database, at: Instant) {
    migrate::migrate(&database).unwrap();
    let service = Service::new(database, "http://127.0.0.1", key()).with(demonstration::SETTINGS);
    demonstration::load(&service, &Hashing::default(), &Post::memory(), at).unwrap();
}
