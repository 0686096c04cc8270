//! A copy is put back in the place of a SQLite database, or is not, and nothing is lost either way.

use std::{fs, path::PathBuf, sync::OnceLock};

use diesel::connection::SimpleConnection;
use ipp::db::files::Identity;
use rstest::rstest;

use super::*;

/// An installation on SQLite, with the force in its database and a copy of it.
struct Installation {
    folder: tempfile::TempDir,
}

impl Installation {
    /// None on PostgreSQL, which has its own tools.
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        if let Some(server) = databases::postgres() {
            let refused = ipp(&["restore", "copy.db"], &[("DATABASE_URL", &server)], folder.path());
            assert!(!refused.status.success() && said(&refused).contains("pg_restore"), "{}", said(&refused));
            assert_eq!(said(&refused).trim().lines().count(), 1);
            return None;
        }
        for name in ["ipp.db", "copy.db"] {
            fs::copy(the_force(), folder.path().join(name)).unwrap();
        }
        Some(Self { folder })
    }

    fn run(&self, arguments: &[&str]) -> Output {
        ipp(arguments, &[("DATABASE_URL", "sqlite:ipp.db"), ("SECRET_KEY", KEY)], self.folder.path())
    }

    #[track_caller]
    fn restores(&self, copy: &str) -> String {
        let restored = self.run(&["restore", copy]);
        assert!(restored.status.success(), "{}", said(&restored));
        let checked = self.run(&["check"]);
        assert!(checked.status.success(), "{}", said(&checked));
        said(&restored)
    }

    #[track_caller]
    fn refuses(&self, copy: &str, why: &str) {
        let before = (fs::read(self.file("ipp.db")).unwrap(), self.names());
        let refused = self.run(&["restore", copy]);
        assert!(!refused.status.success() && said(&refused).contains(why), "{copy}: {}", said(&refused));
        assert!(before == (fs::read(self.file("ipp.db")).unwrap(), self.names()), "{copy}: {:?}", self.names());
    }

    fn serve(&self) -> (Serving, String) {
        let (_, address) = free_address();
        let mut settings = complete("sqlite:ipp.db", "letters");
        settings.push(("LISTEN", &address));
        (Serving::start(&["serve"], &settings, self.folder.path(), &address), address)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The names of what holds records, without what comes and goes with a connection or a lock.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.contains(".db") && !name.ends_with("-shm") && !name.ends_with(".in-use"))
            .collect();
        names.sort();
        names
    }

    fn aside(&self) -> Vec<String> {
        self.names().into_iter().filter(|name| name.starts_with("ipp.db.aside-")).collect()
    }

    /// Runs statements on a file past every act.
    fn alter(&self, name: &str, statements: &str) {
        let mut direct = diesel::SqliteConnection::establish(&self.file(name).to_string_lossy()).unwrap();
        direct.batch_execute(statements).unwrap();
    }

    fn sign_ins(&self, name: &str) -> i64 {
        use ipp::db::schema::audit_events;
        let mut direct = diesel::SqliteConnection::establish(&self.file(name).to_string_lossy()).unwrap();
        audit_events::table.filter(audit_events::action.eq("signed_in")).count().get_result(&mut direct).unwrap()
    }
}

/// The force of today in a database of its own, made once.
fn the_force() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let force = a_force_at_work();
        let folder = tempfile::tempdir().unwrap().keep();
        let made = ipp(&["backup", "force.db"], &[("DATABASE_URL", &force.database.setting())], &folder);
        assert!(made.status.success(), "{}", said(&made));
        folder.join("force.db")
    })
}

fn sign_in(address: &str) {
    let visitor = Visitor::at(&format!("http://{address}"));
    let typed = [("email", "amara.nwosu@westmarch.example"), ("password", ipp::cli::demonstration::PASSWORD)];
    visitor.get("/sign-in").submit("/sign-in", &typed).status(200);
}

#[test]
fn a_copy_takes_the_place_of_the_database_which_is_kept_beside_it() {
    let Some(installation) = Installation::new() else { return };
    let begun = installation.sign_ins("ipp.db");
    let (mut serving, address) = installation.serve();
    sign_in(&address);
    installation.refuses("copy.db", "is using");
    serving.kill();
    assert!(fs::metadata(installation.file("ipp.db-wal")).unwrap().len() > 0, "the sign-in is in the log alone");
    fs::set_permissions(installation.file("copy.db"), fs::Permissions::from_mode(0o644)).unwrap();
    let copied = fs::read(installation.file("copy.db")).unwrap();

    let told = installation.restores("copy.db");
    let [aside] = installation.aside().try_into().expect("one file");
    assert!(told.contains(&aside) && told.contains("copy.db is now"), "{told}");
    let day = &aside["ipp.db.aside-".len()..][..15];
    assert!(day.chars().enumerate().all(|(at, c)| if at == 8 { c == '-' } else { c.is_ascii_digit() }), "{aside}");
    assert_eq!((installation.sign_ins("ipp.db"), installation.sign_ins(&aside)), (begun, begun + 1));
    assert_eq!(fs::metadata(installation.file("ipp.db")).unwrap().permissions().mode() & 0o077, 0);
    assert_eq!(fs::read(installation.file("copy.db")).unwrap(), copied, "the copy is as it was");
    let (_serving, address) = installation.serve();
    sign_in(&address);
    drop(_serving);
    // What was put aside is a copy like any other, and the next one has a name of its own.
    installation.restores(&aside);
    assert_eq!((installation.sign_ins("ipp.db"), installation.aside().len()), (begun + 1, 2));
}

#[rstest]
#[case::tampered(
    "UPDATE enrolments SET competent_count = 44 WHERE id = 1",
    "enrolment 1: its counts are not those of its criteria"
)]
#[case::of_another_making(
    "ALTER TABLE duties ADD COLUMN note TEXT",
    "copy.db is not put back: it has another schema than this program makes (the table duties is not as the migrations make it)"
)]
#[case::of_a_later_release(
    "INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000001')",
    "copy.db is not put back: it is newer than this program"
)]
#[case::a_demonstration(
    "INSERT INTO system_facts VALUES ('demonstration_begun_on', '2026-11-23'), ('demonstration_loaded_on', '2026-11-23')",
    "copy.db is not put back: it is a demonstration"
)]
fn a_copy_that_cannot_be_served_is_not_put_back(#[case] statements: &str, #[case] why: &str) {
    let Some(installation) = Installation::new() else { return };
    installation.alter("copy.db", statements);
    installation.refuses("copy.db", why);
}

#[test]
fn what_is_no_copy_is_not_put_back() {
    let Some(installation) = Installation::new() else { return };
    installation.refuses("nothing.db", "nothing.db cannot be read: No such file");
    installation.refuses("ipp.db", "is the database of DATABASE_URL itself");
    for (name, content) in [("text.db", "not a database".repeat(500)), ("empty.db", String::new())] {
        fs::write(installation.file(name), content).unwrap();
    }
    installation.refuses("text.db", "text.db is not put back: the database cannot be reached");
    installation.refuses("empty.db", "empty.db is not put back: it is not a database of this program");
    let copy = fs::read(installation.file("copy.db")).unwrap();
    fs::write(installation.file("half.db"), &copy[..copy.len() / 2]).unwrap();
    installation.refuses("half.db", "half.db is not put back");
    let keyless = ipp(&["restore", "copy.db"], &[("DATABASE_URL", "sqlite:ipp.db")], installation.folder.path());
    assert!(!keyless.status.success() && said(&keyless).contains("SECRET_KEY is not set"), "{}", said(&keyless));
}

#[test]
fn nothing_is_put_back_while_somebody_has_the_database_open() {
    let Some(installation) = Installation::new() else { return };
    installation.alter("ipp.db", "PRAGMA journal_mode = WAL");
    let shell = diesel::SqliteConnection::establish(&installation.file("ipp.db").to_string_lossy());
    let mut shell = shell.unwrap();
    shell.batch_execute("SELECT COUNT(*) FROM people").unwrap();
    let refused = installation.run(&["restore", "copy.db"]);
    assert!(!refused.status.success() && said(&refused).contains("another program has"), "{}", said(&refused));
    assert_eq!(installation.aside(), Vec::<String>::new());
    drop(shell);
    installation.restores("copy.db");
}

#[test]
fn a_database_that_is_damaged_or_gone_is_restored_over() {
    let Some(installation) = Installation::new() else { return };
    let (database, log) = (installation.file("ipp.db"), installation.file("ipp.db-wal"));
    let (mut serving, address) = installation.serve();
    sign_in(&address);
    serving.kill();
    let left = fs::read(&log).unwrap();
    fs::write(&database, "damaged".repeat(1000)).unwrap();
    installation.restores("copy.db");
    let [damaged, with_log] = installation.aside().try_into().expect("the database and its log");
    assert_eq!(with_log, format!("{damaged}-wal"));
    assert!(fs::read(installation.file(&damaged)).unwrap() == "damaged".repeat(1000).into_bytes());
    assert!(fs::read(installation.file(&with_log)).unwrap() == left);
    // Its log alone is there: what is in it would be read into the copy.
    let begun = installation.sign_ins("copy.db");
    fs::remove_file(&database).unwrap();
    fs::write(&log, &left).unwrap();
    installation.restores("copy.db");
    assert_eq!(installation.sign_ins("ipp.db"), begun);
    for name in installation.names().iter().filter(|name| name.starts_with("ipp.db")) {
        fs::remove_file(installation.file(name)).unwrap();
    }
    assert!(installation.restores("copy.db").contains("There was none before"));
}

#[test]
fn what_the_log_alone_holds_is_not_given_up_because_the_disk_is_full() {
    let Some(installation) = Installation::new() else { return };
    let (mut serving, address) = installation.serve();
    sign_in(&address);
    serving.kill();
    let size = |name: &str| fs::metadata(installation.file(name)).unwrap().len();
    // The database grows in its log: by more than a copy takes, so that there is room for the copy and not for that.
    let mut direct = diesel::SqliteConnection::establish(&installation.file("ipp.db").to_string_lossy()).unwrap();
    direct.batch_execute("PRAGMA wal_autocheckpoint = 0; CREATE TABLE more (bytes BLOB)").unwrap();
    let room = size("ipp.db").max(size("copy.db")) * 2;
    let half = room / 2;
    direct
        .batch_execute(&format!("INSERT INTO more VALUES (zeroblob({half})); INSERT INTO more VALUES (zeroblob({half}))"))
        .unwrap();
    let kept = ["ipp.db", "ipp.db-wal"].map(|name| (name, fs::read(installation.file(name)).unwrap()));
    drop(direct);
    for (name, content) in kept {
        fs::write(installation.file(name), content).unwrap();
    }
    let blocks = room / 512 + 1;
    let mut command = Command::new("sh");
    let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec {} restore copy.db", env!("CARGO_BIN_EXE_ipp"));
    command.args(["-c", &limited]).current_dir(installation.folder.path()).env_clear();
    let refused = command.env("DATABASE_URL", "sqlite:ipp.db").env("SECRET_KEY", KEY).output().unwrap();
    assert!(!refused.status.success() && said(&refused).contains("make room on its disk"), "{}", said(&refused));
    assert_eq!(installation.aside(), Vec::<String>::new());
    assert!(size("ipp.db-wal") > room);
}

#[test]
fn a_copy_of_an_earlier_release_is_brought_up_to_date_on_its_way() {
    let Some(installation) = Installation::new() else { return };
    installation.alter("copy.db", &back_to_the_release_before());
    assert!(installation.restores("copy.db").contains("made by an earlier release"));
    let checked = ipp(&["check"], &[("DATABASE_URL", "sqlite:copy.db"), ("SECRET_KEY", KEY)], installation.folder.path());
    assert!(said(&checked).contains("not up to date"), "the copy itself is as it was: {}", said(&checked));
}

#[test]
fn a_copy_comes_with_its_log() {
    let Some(installation) = Installation::new() else { return };
    let begun = installation.sign_ins("ipp.db");
    let (mut serving, address) = installation.serve();
    sign_in(&address);
    installation.run(&["backup", "while-served.db"]);
    serving.kill();
    for end in ["", "-wal"] {
        fs::copy(installation.file(&format!("ipp.db{end}")), installation.file(&format!("raw.db{end}"))).unwrap();
    }
    for copy in ["while-served.db", "raw.db"] {
        installation.restores("copy.db");
        installation.restores(copy);
        assert_eq!(installation.sign_ins("ipp.db"), begun + 1, "{copy}");
    }
}

#[test]
fn what_was_cut_off_is_taken_up() {
    let Some(installation) = Installation::new() else { return };
    // As it stands when the power goes before the last step: the old database has its second name, and is still in place.
    fs::hard_link(installation.file("ipp.db"), installation.file("ipp.db.aside-20261130-101500")).unwrap();
    fs::write(installation.file("ipp.db.restoring"), "half a copy").unwrap();
    fs::write(installation.file("ipp.db.restoring-wal"), "and its log").unwrap();
    let identity = |name: &str| Identity::of(&installation.file(name)).unwrap();
    let old = identity("ipp.db");
    installation.restores("copy.db");
    assert_eq!(installation.names().iter().filter(|name| name.contains("restoring")).count(), 0);
    assert_eq!(installation.aside(), ["ipp.db.aside-20261130-101500"]);
    assert_eq!(identity("ipp.db.aside-20261130-101500"), old);
}
