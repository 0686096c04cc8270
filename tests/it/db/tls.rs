//! A PostgreSQL server on another machine proves its name before anything is said to it, and so does whoever comes to it.
//! That machine is this one under another name: `db.example`, to be found at 127.0.0.1.

use std::{fs, os::unix::fs::PermissionsExt, process::Command};

use diesel::{prelude::*, sql_types::Text};
use ipp::{config, db::database_url::DatabaseUrl};
use tempfile::TempDir;

use crate::support::server::{Authority, Server, write};

type Settings = Vec<(&'static str, String)>;

/// A force's database server, and what the operator of the program was given to reach it.
struct Elsewhere {
    server: Server,
    folder: TempDir,
    root: String,
}

const ADMITS: &str = "
hostssl all by_password 127.0.0.1/32 scram-sha-256
hostssl all by_both 127.0.0.1/32 scram-sha-256 clientcert=verify-full
hostssl all by_certificate 127.0.0.1/32 cert
hostssl all in_clear 127.0.0.1/32 password
hostssl all unasked 127.0.0.1/32 trust";

impl Elsewhere {
    fn new(start: impl FnOnce(&Authority) -> Server) -> (Self, Authority) {
        let authority = Authority::new("Authority of the test");
        let server = start(&authority);
        let folder = tempfile::tempdir().unwrap();
        server.make(&[
            "CREATE ROLE by_password LOGIN PASSWORD 'a good one'",
            "CREATE ROLE by_both LOGIN PASSWORD 'a good one'",
            "CREATE ROLE in_clear LOGIN PASSWORD 'a good one'",
            "CREATE ROLE by_certificate LOGIN; CREATE ROLE unasked LOGIN",
            "CREATE DATABASE ipp OWNER by_password",
        ]);
        let root = authority.file(folder.path(), "root.pem");
        (Self { server, folder, root }, authority)
    }

    /// The settings that reach it, by that name and that user.
    fn settings(&self, who: &str, host: &str) -> Settings {
        let url = format!("postgres://{who}@{host}:{}/ipp?hostaddr=127.0.0.1", self.server.port);
        vec![("DATABASE_URL", url), ("DATABASE_ROOT_CERTIFICATE", self.root.clone())]
    }

    fn as_whom(&self, who: &str) -> Settings {
        self.settings(who, "db.example")
    }
}

/// A connection as the program's pool makes each of its own.
fn connect(settings: &Settings) -> Result<PgConnection, ConnectionError> {
    let get = |name: &str| settings.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    let DatabaseUrl::Postgres(url) = config::database(&get).unwrap() else { panic!("not PostgreSQL") };
    PgConnection::establish(&url)
}

#[derive(QueryableByName)]
struct Seen {
    #[diesel(sql_type = Text)]
    seen: String,
}

/// What the server saw of a connection: the version of TLS, and the name in the certificate that was shown.
fn seen(settings: &Settings) -> String {
    let asked = "SELECT concat_ws(' ', version, client_dn) AS seen FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl";
    diesel::sql_query(asked).get_result::<Seen>(&mut connect(settings).unwrap()).unwrap().seen
}

fn refused(settings: &Settings, sentence: &str) {
    let Err(error) = connect(settings) else { panic!("reached: {settings:?}") };
    assert!(error.to_string().contains(sentence), "{settings:?}: {error}");
}

#[test]
fn a_server_elsewhere_is_reached_once_both_sides_have_proved_who_they_are() {
    let (elsewhere, authority) =
        Elsewhere::new(|authority| Server::start(Some((&authority.vouches_for("db.example"), authority)), ADMITS));
    let folder = elsewhere.folder.path();
    let showing = |who: &str, (certificate, key): &(String, String)| {
        let mut settings = elsewhere.as_whom(who);
        settings.extend([("DATABASE_CLIENT_CERTIFICATE", certificate.clone()), ("DATABASE_CLIENT_KEY", key.clone())]);
        settings
    };
    let both = authority.vouches_for("by_both").files(folder, "both");
    let certificate = authority.vouches_for("by_certificate").files(folder, "certificate");
    assert_eq!(seen(&elsewhere.as_whom("by_password:a%20good%20one")), "TLSv1.3");
    assert_eq!(seen(&showing("by_both:a%20good%20one", &both)), "TLSv1.3 /CN=by_both");
    assert_eq!(seen(&showing("by_certificate", &certificate)), "TLSv1.3 /CN=by_certificate");

    let stranger = Authority::new("Somebody else");
    let forged = stranger.vouches_for("by_certificate").files(folder, "forged");
    let readable = authority.vouches_for("by_certificate").files(folder, "readable");
    fs::set_permissions(&readable.1, fs::Permissions::from_mode(0o644)).unwrap();
    let mut unknown = elsewhere.as_whom("by_password:a%20good%20one");
    unknown[1].1 = stranger.file(folder, "stranger.pem");
    // Nor do the authorities that the machine trusts know that of the test.
    let mut public = elsewhere.as_whom("by_password:a%20good%20one");
    public.truncate(1);
    refused(&elsewhere.settings("by_password:a%20good%20one", "other.example"), "does not match host name \"other.example\"");
    refused(&unknown, "certificate verify failed");
    refused(&public, "certificate verify failed");
    refused(&elsewhere.as_whom("by_password:another"), "password authentication failed");
    refused(&elsewhere.as_whom("by_both:a%20good%20one"), "requires a valid client certificate");
    refused(&elsewhere.as_whom("by_certificate"), "requires a valid client certificate");
    refused(&showing("by_certificate", &forged), "unknown ca");
    refused(&showing("by_certificate", &both), "certificate authentication failed");
    refused(&showing("by_certificate", &readable), "has group or world access");
    // A server that asks for the password itself, or for nothing, is not the one that was set up.
    refused(&elsewhere.as_whom("in_clear:a%20good%20one"), "authentication method requirement");
    refused(&elsewhere.as_whom("unasked"), "authentication method requirement");
}

#[test]
fn a_server_whose_certificate_has_expired_is_told_nothing() {
    let (elsewhere, _) =
        Elsewhere::new(|authority| Server::start(Some((&authority.vouched_for("db.example"), authority)), ADMITS));
    refused(&elsewhere.as_whom("by_password:a%20good%20one"), "certificate verify failed");
}

#[test]
fn a_server_elsewhere_without_tls_is_told_nothing_and_one_of_this_machine_is_asked_for_scram() {
    let (elsewhere, _) = Elsewhere::new(|_| Server::start(None, "host all by_password 127.0.0.1/32 scram-sha-256"));
    let here = |password: &str| {
        vec![("DATABASE_URL", format!("postgres://by_password:{password}@127.0.0.1:{}/ipp", elsewhere.server.port))]
    };
    drop(connect(&here("a%20good%20one")).unwrap());
    refused(&here("another"), "password authentication failed");
    refused(&elsewhere.as_whom("by_password:a%20good%20one"), "server does not support SSL");
}

#[test]
fn an_operator_brings_a_database_elsewhere_up_to_date_whatever_the_environment_would_settle_for() {
    let (elsewhere, _) =
        Elsewhere::new(|authority| Server::start(Some((&authority.vouches_for("db.example"), authority)), ADMITS));
    let ipp = |settings: Settings| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
        command.arg("migrate").current_dir(elsewhere.folder.path()).env_clear().envs(settings);
        // What would weaken it, and a certificate that nobody gave the program.
        let wrong = write(elsewhere.folder.path(), "not-a-certificate", "nothing");
        command.envs([("PGSSLMODE", "disable"), ("PGSSLROOTCERT", &wrong), ("PGSSLCERT", &wrong), ("PGREQUIREAUTH", "none")]);
        let output = command.output().unwrap();
        (
            output.status.success(),
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)),
        )
    };
    let (done, said) = ipp(elsewhere.as_whom("by_password:a%20good%20one"));
    assert!(done && said.contains("the database is up to date"), "{said}");
    let (done, said) = ipp(elsewhere.settings("by_password:a%20good%20one", "other.example"));
    assert!(!done && said.contains("does not match host name") && said.trim().lines().count() == 1, "{said}");
    assert!(!said.contains("good"), "no password is shown: {said}");
}
