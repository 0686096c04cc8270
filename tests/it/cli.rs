//! The program as an operator runs it: exit codes and sentences.

mod restore;

use std::{
    io::{Read, Write},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
    sync::Mutex,
};

use diesel::{connection::SimpleConnection, prelude::*};
use ipp::db::{
    connection::{Database, DatabaseUrl},
    schema::{evidence_versions, texts, work_versions},
};

use crate::support::{
    World,
    browse::Visitor,
    databases::{self, KEY},
    growth,
};

/// Runs the program to its end.
pub fn ipp(arguments: &[&str], settings: &[(&str, &str)], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
    command.args(arguments).current_dir(folder).env_clear();
    for (name, value) in settings {
        command.env(name, value);
    }
    command.output().unwrap()
}

/// What it said.
pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Every setting that `serve` asks for.
pub fn complete<'a>(database: &'a str, folder: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("DATABASE_URL", database),
        ("PUBLIC_URL", "https://ipp.force.example"),
        ("SECRET_KEY", KEY),
        ("MAIL_FROM", "IPP <ipp@force.example>"),
        ("MAIL_FOLDER", folder),
    ]
}

#[test]
fn a_new_installation_is_set_up_by_command_alone() {
    let folder = tempfile::tempdir().unwrap();
    let blank = databases::blank();
    let setting = blank.setting();
    let settings = complete(&setting, "letters");
    let curriculum = concat!(env!("CARGO_MANIFEST_DIR"), "/seed-data/curriculum.json");
    assert!(said(&ipp(&["migrate"], &settings, folder.path())).contains(" applied: the database is up to date"));
    assert!(said(&ipp(&["migrate"], &settings, folder.path())).contains("0 migrations applied"));
    let administrator = [
        "create-administrator",
        "--name",
        "Sam Whitlock",
        "--email",
        "sam@force.example",
        "--organisation-code",
        "WMP",
        "--organisation-name",
        "Westmarch Police",
    ];
    let created = ipp(&administrator, &settings, folder.path());
    assert!(created.status.success(), "{}", said(&created));
    assert!(said(&created).contains("https://ipp.force.example/set-password/1-"), "{}", said(&created));
    // A second administrator joins the same force, however its code is typed; a slip in it makes no force of its own.
    let second = |code: &str| {
        let who = ["create-administrator", "--name", "Ines Hale", "--email", "ines@force.example", "--organisation-code", code];
        ipp(&who, &settings, folder.path())
    };
    for (slip, sentence) in
        [("WMQ", "no organisation with the code WMQ: give --organisation-name"), ("w m", "2 to 8 capital letters")]
    {
        let refused = second(slip);
        assert!(!refused.status.success() && said(&refused).contains(sentence), "{}", said(&refused));
        assert_eq!(said(&refused).trim().lines().count(), 1, "{}", said(&refused));
    }
    let joined = second(" wmp");
    assert!(joined.status.success(), "{}", said(&joined));
    let published = ipp(&["load-curriculum", curriculum], &settings, folder.path());
    assert!(published.status.success(), "{}", said(&published));
    let again = ipp(&["load-curriculum", curriculum], &settings, folder.path());
    assert!(!again.status.success());
    assert!(said(&again).contains("already published, and a published edition never changes"), "{}", said(&again));
    assert!(said(&ipp(&["purge"], &settings, folder.path())).contains("text of 0 reports"));
    let checked = ipp(&["check"], &settings, folder.path());
    assert!(checked.status.success() && said(&checked).contains("no fault found"), "{}", said(&checked));
}

#[test]
fn a_fault_is_found_and_named_by_check() {
    let mut world = crate::support::World::with_the_force();
    world.check_at_end = false;
    diesel::sql_query("UPDATE enrolments SET competent_count = 3 WHERE id = 1")
        .execute(&mut *world.service.database.writer().unwrap())
        .unwrap();
    diesel::sql_query("UPDATE audit_chains SET head = 'forged' WHERE organisation_id = 0")
        .execute(&mut *world.service.database.writer().unwrap())
        .unwrap();
    diesel::sql_query("UPDATE texts SET body = '\"changed\"' WHERE id = (SELECT MIN(text_id) FROM decisions)")
        .execute(&mut *world.service.database.writer().unwrap())
        .unwrap();
    diesel::sql_query("UPDATE texts SET body = '\"changed\"' WHERE id = (SELECT MIN(sent_back_text_id) FROM evidence_versions)")
        .execute(&mut *world.service.database.writer().unwrap())
        .unwrap();
    for forged in ["name_key = 'nobody' WHERE id = 1", "email_key = 'nobody' WHERE id = 2"] {
        diesel::sql_query(format!("UPDATE people SET {forged}")).execute(&mut *world.service.database.writer().unwrap()).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let output = ipp(&["check"], &[("DATABASE_URL", &world.database.setting()), ("SECRET_KEY", KEY)], folder.path());
    assert!(!output.status.success());
    let faults = [
        "enrolment 1: its counts",
        "audit chain 0",
        "whose digest was kept in decisions",
        "whose digest was kept in evidence_versions",
        "person 1: the name they are found by",
        "person 2: the address they are found by",
        "6 faults found",
    ];
    for fault in faults {
        assert!(said(&output).contains(fault), "{fault}: {}", said(&output));
    }
}

#[test]
fn a_missing_setting_is_named_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |settings: &[(&str, &str)], name: &str| {
        let output = ipp(&["serve"], settings, folder.path());
        let said = said(&output);
        assert!(!output.status.success());
        assert!(said.starts_with("ipp: ") && said.contains(name), "{said}");
        assert_eq!(said.trim().lines().count(), 1, "{said}");
    };
    let database = format!("sqlite:{}/ipp.db", folder.path().display());
    refused(&[], "DATABASE_URL");
    refused(&[("DATABASE_URL", "ipp.db")], "DATABASE_URL");
    // A server elsewhere is reached over TLS that proves its name; a build without TLS says how to make one that has it.
    let elsewhere = if cfg!(feature = "postgres-tls") { "sslmode otherwise than it may" } else { "--features postgres-tls" };
    refused(&[("DATABASE_URL", "postgres://db.force.example/ipp?sslmode=require")], elsewhere);
    let local = ("DATABASE_URL", "postgres://localhost/ipp");
    refused(&[local, ("DATABASE_ROOT_CERTIFICATE", "root.pem")], "DATABASE_ROOT_CERTIFICATE: root.pem cannot be read");
    std::fs::write(folder.path().join("root.pem"), "-----BEGIN CERTIFICATE-----\n").unwrap();
    refused(&[local, ("DATABASE_CLIENT_CERTIFICATE", "root.pem")], "DATABASE_CLIENT_KEY go together");
    refused(&[local, ("DATABASE_CLIENT_KEY", "root.pem")], "DATABASE_CLIENT_KEY: root.pem holds no line");
    refused(&[local, ("DATABASE_ROOT_CERTIFICATE", "root.pem")], "certificates are set for the database");
    refused(&[("DATABASE_URL", &database), ("DATABASE_ROOT_CERTIFICATE", "root.pem")], "certificates are set for the database");
    refused(&[("DATABASE_URL", &database)], "PUBLIC_URL");
    let mut settings = complete(&database, "letters");
    settings.retain(|(name, _)| *name != "PUBLIC_URL");
    settings.push(("PUBLIC_URL", "http://ipp.force.example"));
    refused(&settings, "PUBLIC_URL must be https://");
    let mut settings = complete(&database, "letters");
    settings.retain(|(name, _)| *name != "SECRET_KEY");
    refused(&settings, "SECRET_KEY");
    settings.push(("SECRET_KEY", "c2hvcnQ="));
    refused(&settings, "SECRET_KEY");
    std::fs::write(folder.path().join("a-file"), "not a folder").unwrap();
    refused(&complete(&database, "a-file"), "MAIL_FOLDER: a-file cannot be made");
}

#[test]
fn a_demonstration_is_never_served_for_real() {
    let world = crate::support::World::with_the_force();
    let folder = tempfile::tempdir().unwrap();
    let output = ipp(&["serve"], &complete(&world.database.setting(), "letters"), folder.path());
    assert!(!output.status.success());
    assert!(said(&output).contains("demonstration"), "{}", said(&output));
}

#[test]
fn a_demonstration_cut_off_while_it_loads_is_never_served_and_is_loaded_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = ipp(&["--load-only", "--port", "0"], &[], folder.path());
    assert!(first.status.success(), "{}", said(&first));
    let setting = format!("sqlite:{}/ipp-data/demonstration.db", folder.path().display());
    // As it stands when the power goes while the script is played.
    {
        let database = ipp::db::connection::Database::open(&setting.parse().unwrap());
        diesel::sql_query("DELETE FROM system_facts WHERE name = 'demonstration_loaded_on'")
            .execute(&mut *database.writer().unwrap())
            .unwrap();
    }
    let real = ipp(&["serve"], &complete(&setting, "letters"), folder.path());
    assert!(!real.status.success() && said(&real).contains("demonstration"), "{}", said(&real));
    let again = ipp(&["--load-only", "--port", "0"], &[], folder.path());
    assert!(again.status.success() && said(&again).contains("Loading the demonstration"), "{}", said(&again));
    let key = std::fs::read_to_string(folder.path().join("ipp-data/key")).unwrap();
    let checked = ipp(&["check"], &[("DATABASE_URL", &setting), ("SECRET_KEY", &key)], folder.path());
    assert!(checked.status.success(), "{}", said(&checked));
}

#[test]
fn a_fresh_demonstration_on_a_port_that_is_taken_removes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("ipp-data/demonstration.db");
    std::fs::create_dir_all(kept.parent().unwrap()).unwrap();
    std::fs::write(&kept, "what is being served").unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = ipp(&["--fresh", "--port", &port], &[], folder.path());
    assert!(!output.status.success() && said(&output).contains("--port"), "{}", said(&output));
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "what is being served");
}

#[test]
fn the_demonstration_loads_once_and_keeps_its_data() {
    let folder = tempfile::tempdir().unwrap();
    let first = ipp(&["--load-only", "--port", "0"], &[], folder.path());
    assert!(first.status.success(), "{}", said(&first));
    assert!(said(&first).contains("amara.nwosu@westmarch.example") && said(&first).contains("Loading the demonstration"));
    let key = || std::fs::read_to_string(folder.path().join("ipp-data/key")).unwrap();
    let begun = key();
    let second = ipp(&["--load-only", "--port", "0"], &[], folder.path());
    assert!(!said(&second).contains("Loading the demonstration"), "{}", said(&second));
    assert!(said(&second).contains("loaded on"));
    // Links of letters already written go on working; those of a demonstration that is gone do not.
    assert_eq!(key(), begun);
    let fresh = ipp(&["--load-only", "--port", "0", "--fresh"], &[], folder.path());
    assert!(said(&fresh).contains("Loading the demonstration"));
    assert_ne!(key(), begun);
    let database = format!("sqlite:{}/ipp-data/demonstration.db", folder.path().display());
    let checked = ipp(&["check"], &[("DATABASE_URL", &database), ("SECRET_KEY", &key())], folder.path());
    assert!(checked.status.success(), "{}", said(&checked));
}

#[test]
fn a_database_that_cannot_be_reached_is_named_once_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let (closed, _) = free_address();
    let server = format!("postgres://ipp@127.0.0.1:{closed}/ipp");
    let refused = |database: &str, cause: &str| {
        let output = ipp(&["migrate"], &[("DATABASE_URL", database)], folder.path());
        let said = said(&output);
        assert!(!output.status.success() && said.starts_with("ipp: DATABASE_URL: the database cannot be reached"), "{said}");
        assert_eq!((said.trim().lines().count(), said.matches(cause).count()), (1, 1), "{said}");
    };
    // Each waits a while for its database.
    std::thread::scope(|both| {
        both.spawn(|| refused(&server, "Connection refused"));
        both.spawn(|| refused("sqlite:/nowhere/ipp.db", "No such file or directory"));
    });
}

#[test]
fn a_backup_is_whole_and_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let world = crate::support::World::with_the_force();
    let setting = world.database.setting();
    let copy = folder.path().join("copy.db");
    let output = ipp(&["backup", "copy.db"], &[("DATABASE_URL", &setting)], folder.path());
    if databases::postgres().is_some() {
        assert!(!output.status.success() && said(&output).contains("pg_dump"), "{}", said(&output));
        return;
    }
    assert!(output.status.success() && copy.exists(), "{}", said(&output));
    let again = ipp(&["backup", "copy.db"], &[("DATABASE_URL", &setting)], folder.path());
    assert!(said(&again).contains("already there"));
    let nowhere = ipp(&["backup", "nowhere/copy.db"], &[("DATABASE_URL", &setting)], folder.path());
    assert!(!nowhere.status.success());
    assert!(said(&nowhere).starts_with("ipp: nowhere/copy.db cannot be written: No such file"), "{}", said(&nowhere));
    let nothing = ipp(&["backup", "other.db"], &[("DATABASE_URL", "sqlite:nothing.db")], folder.path());
    assert!(
        said(&nothing).contains("there is no file nothing.db") && !folder.path().join("nothing.db").exists(),
        "{}",
        said(&nothing)
    );
    let checked = ipp(&["check"], &[("DATABASE_URL", &format!("sqlite:{}", copy.display())), ("SECRET_KEY", KEY)], folder.path());
    assert!(checked.status.success(), "{}", said(&checked));
}

#[test]
fn the_chains_are_anchored_and_held_against_the_anchor() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let setting = world.database.setting();
    let settings = [("DATABASE_URL", setting.as_str()), ("SECRET_KEY", KEY), ("ANCHOR_FILE", "anchors")];
    let unset = ipp(&["anchor"], &settings[..2], folder.path());
    assert!(!unset.status.success() && said(&unset).contains("ANCHOR_FILE is not set"), "{}", said(&unset));
    let anchored = ipp(&["anchor"], &settings, folder.path());
    assert!(anchored.status.success(), "{}", said(&anchored));
    let kept = std::fs::read_to_string(folder.path().join("anchors")).unwrap();
    assert_eq!(said(&anchored), kept);
    let checked = ipp(&["check", "--anchor", "anchors"], &settings, folder.path());
    assert!(checked.status.success(), "{}", said(&checked));
    std::fs::write(folder.path().join("anchors"), kept.replacen(":", ":9", 1)).unwrap();
    let checked = ipp(&["check", "--anchor", "anchors"], &settings, folder.path());
    assert!(!checked.status.success() && said(&checked).contains("not signed by this installation"), "{}", said(&checked));
    let missing = ipp(&["check", "--anchor", "nothing"], &settings, folder.path());
    assert!(!missing.status.success() && said(&missing).contains("nothing cannot be read"), "{}", said(&missing));
    let keyless = ipp(&["check"], &settings[..1], folder.path());
    assert!(!keyless.status.success() && said(&keyless).contains("SECRET_KEY is not set"), "{}", said(&keyless));
}

#[test]
fn help_names_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let help = said(&ipp(&["--help"], &[], folder.path()));
    for command in [
        "serve",
        "migrate",
        "create-administrator",
        "load-curriculum",
        "purge",
        "check",
        "anchor",
        "backup",
        "restore",
        "--fresh",
    ] {
        assert!(help.contains(command), "{help}");
    }
    assert!(said(&ipp(&["serve", "--help"], &[], folder.path())).contains("SECRET_KEY"));
}

/// The program, serving, until the test ends.
pub(super) struct Serving(pub(super) std::process::Child);

impl Serving {
    pub(super) fn start(arguments: &[&str], settings: &[(&str, &str)], folder: &Path, address: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipp"));
        command.args(arguments).current_dir(folder).env_clear().envs(settings.iter().copied());
        let log = std::fs::File::create(folder.join("log")).unwrap();
        let serving = Self(command.stdout(std::process::Stdio::null()).stderr(log).spawn().unwrap());
        for _ in 0..600 {
            if std::net::TcpStream::connect(address).is_ok() {
                return serving;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("nothing answers at {address}");
    }

    /// `kill -9`.
    pub(super) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _killed = self.0.kill();
        let _waited = self.0.wait();
    }
}

pub(super) fn free_address() -> (u16, String) {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    (port, format!("127.0.0.1:{port}"))
}

#[test]
fn a_real_installation_serves_with_secure_cookies() {
    let folder = tempfile::tempdir().unwrap();
    let blank = databases::blank();
    let (_, address) = free_address();
    let setting = blank.setting();
    let mut settings = complete(&setting, "letters");
    settings.push(("LISTEN", &address));
    assert!(ipp(&["migrate"], &settings, folder.path()).status.success());
    let _serving = Serving::start(&["serve"], &settings, folder.path(), &address);
    let page = crate::support::browse::Visitor::at(&format!("http://{address}")).get("/sign-in").status(200);
    let cookie = page.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-") && cookie.contains("Secure"), "{cookie}");
    assert!(!page.body.contains("fictitious"));
    assert!(folder.path().join("letters").is_dir(), "letters have somewhere to go");
    // Https is demanded of this host alone, unless the setting says of those below it too.
    let demanded = |page: &crate::support::browse::Page| page.headers["strict-transport-security"].to_str().unwrap().to_owned();
    assert!(demanded(&page).starts_with("max-age=") && !demanded(&page).contains("includeSubDomains"));
    let (_, other) = free_address();
    settings.retain(|(name, _)| *name != "LISTEN");
    settings.extend([("LISTEN", other.as_str()), ("HSTS_SUBDOMAINS", "yes")]);
    let _serving = Serving::start(&["serve"], &settings, folder.path(), &other);
    let visitor = crate::support::browse::Visitor::at(&format!("http://{other}"));
    assert!(demanded(&visitor.get("/sign-in").status(200)).ends_with("; includeSubDomains"));
    // A proxy that nobody named is not believed, and the log says once which setting would name it.
    for client in ["203.0.113.1", "203.0.113.2"] {
        visitor.clone().forwarded(&[client]).get("/sign-in").status(200);
    }
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert_eq!(log.lines().filter(|line| line.contains("TRUSTED_PROXIES") && line.contains("WARN")).count(), 1, "{log}");
}

#[test]
fn a_demonstration_that_is_served_is_neither_removed_nor_served_twice() {
    let folder = tempfile::tempdir().unwrap();
    let ((first, address), (second, _)) = (free_address(), free_address());
    let (first, second) = (first.to_string(), second.to_string());
    let mut serving = Serving::start(&["--port", &first], &[], folder.path(), &address);
    for arguments in [&["--port", &second, "--fresh"][..], &["--port", &second]] {
        let refused = ipp(arguments, &[], folder.path());
        assert!(!refused.status.success() && said(&refused).contains("end that one first"), "{}", said(&refused));
    }
    assert!(folder.path().join("ipp-data/demonstration.db").exists());
    crate::support::browse::Visitor::at(&format!("http://{address}")).get("/sign-in").status(200);
    // However it ends, the folder is free again.
    serving.kill();
    let _again = Serving::start(&["--port", &first], &[], folder.path(), &address);
}

/// The force of today, in a database that is served for real.
pub(super) fn a_force_at_work() -> World {
    let mut world = World::with_the_force_of(ipp::clock::now());
    world.check_at_end = false;
    diesel::sql_query("DELETE FROM system_facts").execute(&mut *world.service.database.writer().unwrap()).unwrap();
    world
}

/// Zainab submits one piece of work after another, and notes each that was acknowledged, until nobody answers.
fn submit_without_end(address: &str, writer: &str, acknowledged: &Mutex<Vec<String>>) {
    let visitor = Visitor::at(&format!("http://{address}"));
    let sign_in = [("email", "zainab.holroyd@westmarch.example"), ("password", ipp::cli::demonstration::PASSWORD)];
    visitor.get("/sign-in").submit("/sign-in", &sign_in).status(200);
    let today = ipp::clock::now().day().to_string();
    let day: Vec<&str> = today.split('-').collect();
    for number in 0.. {
        let title = format!("{writer}, piece {number};");
        let form = visitor.get("/work/new").status(200);
        let fields = form.form("/work");
        let reason = fields.iter().map(|(name, _)| name).find(|name| name.starts_with("reason-")).unwrap();
        let claim = reason.trim_start_matches("reason-");
        let work = [
            ("kind", "provenance-confirmed"),
            ("from-day", day[2]),
            ("from-month", day[1]),
            ("from-year", day[0]),
            ("title", &title),
            ("part", "did_it"),
            ("asked", "Asked to check a line of reporting"),
            ("did", "Compared five reports with their originals"),
            ("came_of_it", "Two products were corrected"),
            ("learned", "Ask how the source knows"),
            ("system", "Intelligence system"),
            ("reference", "IR/900"),
            ("holder", "Intelligence unit"),
            ("marking", "OFFICIAL"),
            ("method", "work_product"),
            ("own_work", "yes"),
            ("sanitised", "yes"),
            ("claims", claim),
            (reason, "It shows it"),
            ("intent", "submit"),
        ];
        form.submit("/work", &work).status(200).expect("with your assessor");
        acknowledged.lock().unwrap().push(title);
    }
}

#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let force = a_force_at_work();
    let setting = force.database.setting();
    let (_, address) = free_address();
    let mut settings = complete(&setting, "letters");
    settings.push(("LISTEN", &address));
    let acknowledged = Mutex::new(Vec::new());
    for start in 1..=2 {
        let mut serving = Serving::start(&["serve"], &settings, folder.path(), &address);
        std::thread::scope(|scope| {
            let writers: Vec<_> = (0..4)
                .map(|writer| {
                    let (acknowledged, address) = (&acknowledged, &address);
                    scope.spawn(move || {
                        let writer = format!("start {start}, writer {writer}");
                        // It ends when the server no longer answers.
                        std::panic::catch_unwind(|| submit_without_end(address, &writer, acknowledged))
                    })
                })
                .collect();
            while acknowledged.lock().unwrap().len() < start * 20 && !writers.iter().all(|writer| writer.is_finished()) {
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            serving.kill();
        });
        assert!(acknowledged.lock().unwrap().len() >= start * 20, "the server was killed while it was answering");
    }
    let _again = Serving::start(&["serve"], &settings, folder.path(), &address);
    let checked = ipp(&["check"], &[("DATABASE_URL", &setting), ("SECRET_KEY", KEY)], folder.path());
    assert!(checked.status.success(), "{}", said(&checked));
    let kept: Vec<Option<String>> = evidence_versions::table
        .inner_join(work_versions::table.on(work_versions::id.eq(evidence_versions::work_version_id)))
        .inner_join(texts::table.on(texts::id.eq(work_versions::text_id)))
        .filter(evidence_versions::state.eq("submitted"))
        .select(texts::body)
        .load(&mut *force.service.database.reader().unwrap())
        .unwrap();
    for title in acknowledged.into_inner().unwrap() {
        assert!(kept.iter().flatten().any(|body| body.contains(&title)), "{title} was acknowledged and is lost");
    }
}

#[test]
fn whatever_the_program_makes_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    fn wide(folder: &Path, found: &mut Vec<String>) -> usize {
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            seen += 1;
            if mode & 0o077 != 0 {
                found.push(format!("{} {mode:o}", path.display()));
            }
            if path.is_dir() {
                seen += wide(&path, found);
            }
        }
        seen
    }
    let folder = tempfile::tempdir().unwrap();
    let loose = |arguments: &str, settings: &[(&str, &str)]| {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("umask 000; exec {} {arguments}", env!("CARGO_BIN_EXE_ipp"))]).current_dir(folder.path());
        command.env_clear().envs(settings.iter().copied()).output().unwrap()
    };
    let loaded = loose("--load-only --port 0", &[]);
    assert!(loaded.status.success(), "{}", said(&loaded));
    let copied = loose("backup copy.db", &[("DATABASE_URL", "sqlite:ipp-data/demonstration.db")]);
    assert!(copied.status.success(), "{}", said(&copied));
    let mut found = Vec::new();
    assert!(wide(folder.path(), &mut found) > 20, "the letters are among them");
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_key_under_which_the_record_does_not_go_on_is_refused_by_whatever_would_write_to_it() {
    let world = a_force_at_work();
    let folder = tempfile::tempdir().unwrap();
    let setting = world.database.setting();
    let mut settings = complete(&setting, "letters");
    let other: String = KEY.chars().rev().collect();
    settings.retain(|(name, _)| *name != "SECRET_KEY");
    settings.extend([("SECRET_KEY", other.as_str()), ("ANCHOR_FILE", "anchors")]);
    let create = ["create-administrator", "--name", "Jo", "--email", "jo@force.example", "--organisation-code", "WMP"];
    let curriculum = concat!(env!("CARGO_MANIFEST_DIR"), "/seed-data/curriculum.json");
    for command in [&["serve"][..], &["migrate"], &["purge"], &["anchor"], &create, &["load-curriculum", curriculum]] {
        let refused = ipp(command, &settings, folder.path());
        assert!(
            !refused.status.success() && said(&refused).contains("SECRET_KEY is not the key under which"),
            "{}",
            said(&refused)
        );
    }
    // Nor is a database of an earlier release brought up to date under it.
    if let DatabaseUrl::Sqlite(file) = &world.database.url {
        let old = folder.path().join("old.db");
        let mut direct = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
        direct.batch_execute(&format!("VACUUM INTO '{}'", old.display())).unwrap();
        let mut direct = diesel::SqliteConnection::establish(&old.to_string_lossy()).unwrap();
        direct.batch_execute(&back_to_the_release_before()).unwrap();
        let refused = ipp(&["migrate"], &[("DATABASE_URL", "sqlite:old.db"), ("SECRET_KEY", &other)], folder.path());
        assert!(!refused.status.success() && said(&refused).contains("SECRET_KEY is not the key"), "{}", said(&refused));
        assert!(!ipp::db::migrate::is_current(&Database::open(&DatabaseUrl::Sqlite(old))).unwrap());
    }
    // Once it is known that the key was changed, the record goes on.
    settings.push(("SECRET_KEY_PREVIOUS", KEY));
    for command in [&["anchor"][..], &["purge"], &["check"]] {
        let done = ipp(command, &settings, folder.path());
        assert!(done.status.success(), "{command:?}: {}", said(&done));
    }
    // The check says what it looked at: of a copy, the copy.
    let name = match &world.database.url {
        DatabaseUrl::Sqlite(file) => format!("Checking {}.", file.canonicalize().unwrap().display()),
        DatabaseUrl::Postgres(url) => format!("Checking the database {} on PostgreSQL.", url.rsplit('/').next().unwrap()),
    };
    assert!(said(&ipp(&["check"], &settings, folder.path())).contains(&name), "{name}");
}

#[test]
fn what_an_administrator_of_the_machine_does_keeps_the_service_not_out() {
    use std::os::unix::fs::{MetadataExt, chown};
    let folder = tempfile::tempdir().unwrap();
    let settings = [("DATABASE_URL", "sqlite:ipp.db"), ("SECRET_KEY", KEY)];
    let run = |arguments: &[&str]| {
        let done = ipp(arguments, &settings, folder.path());
        assert!(done.status.success(), "{}", said(&done));
    };
    run(&["migrate"]);
    run(&["backup", "copy.db"]);
    if chown(folder.path().join("ipp.db"), Some(4321), None).is_err() {
        // Only root can give a file to somebody, or do what is tried here: as anybody else this proves nothing.
        eprintln!("not tried: this is not root");
        return;
    }
    let beside = ["ipp.db.in-use", "ipp.db-turns"].map(|name| folder.path().join(name));
    for arguments in [&["migrate"][..], &["check"]] {
        for file in &beside {
            let _none = std::fs::remove_file(file);
        }
        run(arguments);
        for file in beside.iter().filter(|file| file.exists()) {
            assert_eq!(std::fs::metadata(file).unwrap().uid(), 4321, "{arguments:?}: {}", file.display());
        }
    }
    assert!(beside[1].exists());
    // What somebody put there is given to nobody.
    let others = folder.path().join("others");
    std::fs::write(&others, "theirs").unwrap();
    let owner = std::fs::metadata(&others).unwrap().uid();
    for (file, link) in [(&beside[1], true), (&beside[1], false)] {
        std::fs::remove_file(file).unwrap();
        let put = if link { std::os::unix::fs::symlink(&others, file) } else { std::fs::hard_link(&others, file) };
        put.unwrap();
        run(&["check"]);
        assert_eq!(std::fs::metadata(&others).unwrap().uid(), owner, "by a link: {link}");
    }
    let _none = std::fs::remove_file(&beside[0]);
    assert!(!ipp(&["restore", "copy.db"], &settings, folder.path()).status.success());
    assert_eq!(std::fs::metadata(&beside[0]).unwrap().uid(), 4321);
}

#[test]
fn a_database_file_that_is_not_there_is_not_served_and_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ipp.db");
    let setting = format!("sqlite:{}", file.display());
    let output = ipp(&["serve"], &complete(&setting, "letters"), folder.path());
    assert!(!output.status.success());
    assert!(said(&output).contains("there is no") && said(&output).contains("ipp migrate"), "{}", said(&output));
    assert!(!file.exists());
}

/// Takes the last migration of a SQLite database back.
fn back_to_the_release_before() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let last = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).max().unwrap();
    let down = std::fs::read_to_string(last.join("down.sql")).unwrap();
    let newest = "(SELECT MAX(version) FROM __diesel_schema_migrations)";
    format!("{down} DELETE FROM __diesel_schema_migrations WHERE version = {newest};")
}

#[test]
fn who_looks_at_the_database_beside_the_service_does_not_take_its_log_away() {
    let folder = tempfile::tempdir().unwrap();
    let (_, address) = free_address();
    let mut settings = complete("sqlite:ipp.db", "letters");
    settings.push(("LISTEN", &address));
    assert!(ipp(&["migrate"], &settings, folder.path()).status.success());
    let _serving = Serving::start(&["serve"], &settings, folder.path(), &address);
    let log = ipp::db::files::Identity::of(&folder.path().join("ipp.db-wal")).unwrap();
    let mut shell = diesel::SqliteConnection::establish(&folder.path().join("ipp.db").to_string_lossy()).unwrap();
    diesel::sql_query("SELECT COUNT(*) FROM people").execute(&mut shell).unwrap();
    drop(shell);
    assert_eq!(ipp::db::files::Identity::of(&folder.path().join("ipp.db-wal")).unwrap(), log);
}

#[test]
fn a_schema_of_another_making_is_refused_in_a_sentence() {
    let mut world = World::with_the_force();
    world.check_at_end = false;
    growth::alter(&world, "DELETE FROM system_facts; ALTER TABLE letters DROP COLUMN perhaps_twice");
    let folder = tempfile::tempdir().unwrap();
    let setting = world.database.setting();
    let settings = complete(&setting, "letters");
    let named =
        if databases::postgres().is_some() { "column letters.perhaps_twice is missing" } else { "table letters is not as" };
    for command in ["serve", "migrate", "purge"] {
        let refused = ipp(&[command], &settings, folder.path());
        let said = said(&refused);
        assert!(
            !refused.status.success() && said.starts_with("ipp: DATABASE_URL names a database that has another schema"),
            "{said}"
        );
        assert!(said.contains(named) && said.contains("or put a copy back"), "{said}");
        assert_eq!(said.trim().lines().count(), 1, "{said}");
    }
    let checked = ipp(&["check"], &settings, folder.path());
    assert!(!checked.status.success() && said(&checked).contains(named), "{}", said(&checked));
    assert!(said(&checked).contains("The schema is not the one that this program makes"), "{}", said(&checked));
}

#[test]
fn a_sqlite_database_is_copied_before_a_release_brings_it_up_to_date() {
    let world = World::with_the_force();
    let DatabaseUrl::Sqlite(file) = world.database.url.clone() else { return };
    growth::alter(&world, &back_to_the_release_before());
    growth::alter(&world, "DELETE FROM system_facts");
    let folder = tempfile::tempdir().unwrap();
    let (_, address) = free_address();
    let setting = world.database.setting();
    let mut settings = complete(&setting, "letters");
    settings.push(("LISTEN", &address));
    let copies = || {
        let beside = std::fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
        // What SQLite keeps beside one that is open is no copy.
        let is_copy = |path: &std::path::PathBuf| {
            let name = path.to_string_lossy().into_owned();
            name.contains(".before-") && !name.ends_with("-wal") && !name.ends_with("-shm")
        };
        beside.filter(is_copy).collect::<Vec<_>>()
    };
    // Somebody else writes: nothing can be changed, and a service that is started again and again leaves no copy each time.
    let mut other = diesel::SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    let refused = ipp(&["migrate"], &settings, folder.path());
    assert!(!refused.status.success() && said(&refused).contains("locked"), "{}", said(&refused));
    assert_eq!(copies(), Vec::<std::path::PathBuf>::new());
    drop(other);
    assert!(said(&ipp(&["migrate"], &settings, folder.path())).contains(".before-"));
    let [copy] = copies().try_into().expect("one copy");
    let held = Database::open(&DatabaseUrl::Sqlite(copy.clone()));
    assert!(!ipp::db::migrate::is_current(&held).unwrap(), "it is as it was");
    assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o077, 0, "its owner alone reads it");
    drop(Serving::start(&["serve"], &settings, folder.path(), &address));
    assert_eq!(copies().len(), 1, "what is up to date is not copied");
}

#[test]
fn a_refusal_leaves_a_line_in_the_log_that_says_who_where_and_why() {
    let world = a_force_at_work();
    let folder = tempfile::tempdir().unwrap();
    let (_, address) = free_address();
    let setting = world.database.setting();
    let mut settings = complete(&setting, "letters");
    settings.extend([("LISTEN", address.as_str()), ("SECOND_FACTOR", "optional")]);
    let _serving = Serving::start(&["serve"], &settings, folder.path(), &address);
    let sign_in = |name: &str| {
        let visitor = Visitor::at(&format!("http://{address}"));
        let typed = [("email", format!("{name}@westmarch.example")), ("password", ipp::cli::demonstration::PASSWORD.to_owned())];
        let typed = typed.each_ref().map(|(field, value)| (*field, value.as_str()));
        visitor.get("/sign-in").submit("/sign-in", &typed).status(200);
        visitor
    };
    sign_in("amara.nwosu").get("/activity").status(404);
    let page = sign_in("helen.marsh").get("/").follow("Lowri Beckwith as assessor").status(200);
    page.submit(&format!("{}/confirmation", page.path), &[("signature", "not her words")]).status(422);
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    let lines: Vec<serde_json::Value> = log.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let refusals: Vec<_> = lines.iter().map(|line| &line["fields"]).filter(|fields| fields["message"] == "refused").collect();
    let said = |at: usize| (refusals[at]["person"].as_i64(), refusals[at]["route"].as_str(), refusals[at]["why"].as_str());
    let (amara, helen) = (Some(world.person("amara.nwosu").0), Some(world.person("helen.marsh").0));
    assert_eq!(said(0), (amara, Some("/activity"), Some("not theirs, or not there")));
    assert_eq!(said(1), (helen, Some("/duties/proposals/{proposal}/confirmation"), Some("wrong signature")));
    assert!(refusals.iter().all(|fields| fields["organisation"].as_i64() == Some(1)), "{refusals:?}");
    assert!(!log.contains("not her words"));
}

#[test]
fn however_many_wait_for_the_writer_they_take_few_threads() {
    let folder = tempfile::tempdir().unwrap();
    let (port, address) = free_address();
    let serving = Serving::start(&["--port", &port.to_string()], &[], folder.path(), &address);
    let threads = || std::fs::read_dir(format!("/proc/{}/task", serving.0.id())).unwrap().count();
    let sign_in = [("email", "helen.marsh@westmarch.example"), ("password", ipp::cli::demonstration::PASSWORD)];
    let session = || {
        let helen = Visitor::at(&format!("http://{address}")).staying();
        let signed_in = helen.get("/sign-in").submit("/sign-in", &sign_in).status(303);
        let mut cookies = signed_in.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
        cookies.find_map(|cookie| cookie.split(';').next().filter(|named| named.starts_with("ipp="))).unwrap().to_owned()
    };
    let cores = std::thread::available_parallelism().unwrap().get();
    let (few, many) = (4 * cores, 12 * cores + 16);
    // Of one session only a few are answered at once.
    let sessions: Vec<String> = (0..few).map(|_| session()).collect();
    let before = threads();
    let file = folder.path().join("ipp-data/demonstration.db");
    let mut other = SqliteConnection::establish(&file.to_string_lossy()).unwrap();
    other.batch_execute("PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE").unwrap();
    // What is taken along is written into the chain, for which they all wait.
    let ask = |at: usize| {
        let mut line = std::net::TcpStream::connect(&address).unwrap();
        write!(line, "GET /team.csv HTTP/1.1\r\nHost: {address}\r\nCookie: {}\r\nConnection: close\r\n\r\n", sessions[at % few])
            .unwrap();
        line
    };
    let waiting: Vec<std::net::TcpStream> = (0..many).map(ask).collect();
    while threads() < before + few {
        std::thread::yield_now();
    }
    for _ in 0..50 {
        std::thread::sleep(std::time::Duration::from_millis(10));
        assert!(threads() <= before + few, "{} threads more for {many} who wait", threads() - before);
    }
    other.batch_execute("COMMIT").unwrap();
    for mut line in waiting {
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
}
