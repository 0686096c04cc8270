//! The files of a SQLite database, looked at whenever a connection is used. SQLite goes on with those that it opened, whatever was
//! put in their place: what it then acknowledges is in no file that anybody finds again, and a connection that opens the new files
//! beside the old can end the program. So once they are not the same, this program uses none of them until it is started anew.

use std::{
    fs::{self, File, Metadata, OpenOptions, TryLockError},
    io::{self, ErrorKind},
    os::unix::fs::{MetadataExt, OpenOptionsExt, fchown},
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use diesel::{Connection, QueryResult, SqliteConnection, connection::SimpleConnection};

use super::{connection::Unavailable, limit};

/// How the names of the files end that SQLite keeps beside a database.
pub const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// How long a statement on SQLite waits for a lock that another program has.
pub(super) const LONGEST_PATIENCE: Duration = Duration::from_secs(5);

/// What makes it wait so long.
pub(super) fn patience(longest: Duration) -> String {
    format!("PRAGMA busy_timeout = {}", longest.as_millis())
}

/// How every connection to a SQLite database behaves. The log is carried over every 32 MB instead of 4: an act changes some thirty
/// pages, mostly the same ones, and each is then copied once for many acts. What it grew beyond that, while somebody read from it, is
/// given back when it begins anew.
const SETTINGS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; \
    PRAGMA wal_autocheckpoint = 8000; PRAGMA journal_size_limit = 32768000;";

fn settle(connection: &mut SqliteConnection) -> QueryResult<()> {
    // The timeout comes first: setting WAL needs a lock.
    connection.batch_execute(&patience(LONGEST_PATIENCE))?;
    connection.batch_execute(SETTINGS)
}

/// A file beside another: its name with an end.
pub fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// What makes a file the same one, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    device: u64,
    number: u64,
}

impl Identity {
    /// That of the file with this name.
    pub fn of(path: &Path) -> io::Result<Self> {
        fs::metadata(path).map(|found| Self::from(&found))
    }
}

impl From<&Metadata> for Identity {
    fn from(found: &Metadata) -> Self {
        Self { device: found.dev(), number: found.ino() }
    }
}

/// The files of a database that this program uses.
pub(super) struct Files {
    path: PathBuf,
    opening: Mutex<()>,
    opened: OnceLock<Opened>,
    /// The most bytes that the database was seen to have. It never shrinks while it is used.
    longest: AtomicU64,
    exchanged: AtomicBool,
    in_use: Mutex<Option<File>>,
}

/// The files as they were opened first.
struct Opened {
    database: Identity,
    log: [(PathBuf, Identity); 2],
    /// Kept open, and never used: who closes the last connection takes the log away, and the next one has another.
    _kept: Mutex<SqliteConnection>,
}

impl Files {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            opening: Mutex::default(),
            opened: OnceLock::new(),
            longest: AtomicU64::new(0),
            exchanged: AtomicBool::new(false),
            in_use: Mutex::default(),
        }
    }

    /// Makes the database that is not there yet, and the file by which its use is known. Nothing is opened that is there: whoever
    /// closes a file gives back every lock that SQLite holds on it for this process.
    pub(super) fn create(&self) -> Result<(), Unavailable> {
        match File::create_new(&self.path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => drop(made.map_err(|error| failed(&self.path, &error))?),
        }
        let path = in_use(&self.path);
        lock_file(&self.path, &path).map_err(|error| failed(&path, &error))?;
        self.share()
    }

    /// A connection to the files that were opened first.
    pub(super) fn connect(&self) -> Result<SqliteConnection, Unavailable> {
        self.look_at_all()?;
        limit::watch_sqlite();
        let mut sqlite = SqliteConnection::establish(&self.path.to_string_lossy()).map_err(|error| failed(&self.path, &error))?;
        // It opens the log when it is first used, and not before.
        self.look_at_all()?;
        settle(&mut sqlite).map_err(|error| failed(&self.path, &error))?;
        Ok(sqlite)
    }

    /// Refuses when the database is not the file that was opened: one look, for whoever reads.
    pub(super) fn look(&self) -> Result<(), Unavailable> {
        self.look_at_database().map(|_| ())
    }

    /// The same, and when its log is not: for whoever writes.
    pub(super) fn look_at_all(&self) -> Result<(), Unavailable> {
        let opened = self.look_at_database()?;
        let same = opened.log.iter().all(|(path, identity)| Identity::of(path).is_ok_and(|found| found == *identity));
        if same { Ok(()) } else { Err(self.give_up()) }
    }

    fn look_at_database(&self) -> Result<&Opened, Unavailable> {
        if self.exchanged.load(Ordering::Relaxed) {
            return Err(self.give_up());
        }
        let longest = self.longest.load(Ordering::Acquire);
        // One that is gone may come back, when a volume is mounted again.
        let found = fs::metadata(&self.path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Unavailable::NotReached(format!("there is no file {}", self.path.display())),
            _ => failed(&self.path, &error),
        })?;
        let opened = self.opened()?;
        if opened.database != Identity::from(&found) || found.len() < longest {
            return Err(self.give_up());
        }
        self.longest.fetch_max(found.len(), Ordering::Release);
        Ok(opened)
    }

    fn give_up(&self) -> Unavailable {
        self.exchanged.store(true, Ordering::Relaxed);
        Unavailable::Exchanged(self.path.clone())
    }

    fn opened(&self) -> Result<&Opened, Unavailable> {
        if let Some(opened) = self.opened.get() {
            return Ok(opened);
        }
        let _turn = held(&self.opening);
        if let Some(opened) = self.opened.get() {
            return Ok(opened);
        }
        self.share()?;
        let opened = self.open()?;
        Ok(self.opened.get_or_init(|| opened))
    }

    fn open(&self) -> Result<Opened, Unavailable> {
        let failed = |error: &dyn std::fmt::Display| failed(&self.path, error);
        let database = Identity::of(&self.path).map_err(|error| failed(&error))?;
        let mut kept = SqliteConnection::establish(&self.path.to_string_lossy()).map_err(|error| failed(&error))?;
        // The log is opened by the first who reads.
        settle(&mut kept).and_then(|()| kept.batch_execute("PRAGMA schema_version")).map_err(|error| failed(&error))?;
        let real = fs::canonicalize(&self.path).map_err(|error| failed(&error))?;
        let part = |end: &str| {
            let path = beside(&real, end);
            Identity::of(&path).map(|identity| (path, identity)).map_err(|error| failed(&error))
        };
        let log = [part("-wal")?, part("-shm")?];
        if Identity::of(&self.path).map_err(|error| failed(&error))? != database {
            return Err(self.give_up());
        }
        Ok(Opened { database, log, _kept: Mutex::new(kept) })
    }

    /// Lets it be known that the database is in use, where anybody looks for it. The system takes it back however the program ends.
    fn share(&self) -> Result<(), Unavailable> {
        let mut in_use_file = held(&self.in_use);
        let path = in_use(&self.path);
        if in_use_file.is_none() {
            // Beside a copy that is only looked at, none is made.
            let file = match File::open(&path) {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
                opened => opened.map_err(|error| failed(&path, &error))?,
            };
            match file.try_lock_shared() {
                Ok(()) => *in_use_file = Some(file),
                Err(TryLockError::WouldBlock) => return Err(failed(&self.path, &"a copy is being put in its place")),
                Err(TryLockError::Error(error)) => return Err(failed(&path, &error)),
            }
        }
        Ok(())
    }
}

fn failed(path: &Path, error: &dyn std::fmt::Display) -> Unavailable {
    Unavailable::NotReached(format!("{}: {error}", path.display()))
}

fn held<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where a database itself is, past symbolic links: what SQLite keeps beside it is there.
pub(super) fn real(database: &Path) -> PathBuf {
    fs::canonicalize(database).unwrap_or_else(|_| database.to_owned())
}

/// The file that every program which uses a database holds a shared lock on.
fn in_use(database: &Path) -> PathBuf {
    beside(&real(database), ".in-use")
}

/// Opens a file beside a database that is only there to be locked, and makes it when it is not there. What an administrator of the
/// machine makes is given to the owner of the database: otherwise it would keep the service out. What is there is given to nobody, and
/// no link is followed: whoever may write in the folder could have put anything there.
pub(super) fn lock_file(database: &Path, path: &Path) -> io::Result<File> {
    match OpenOptions::new().create_new(true).append(true).open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().append(true).custom_flags(NO_LINK).open(path)
        }
        made => {
            let file = made?;
            if let Ok(owner) = fs::metadata(database)
                && file.metadata()?.uid() != owner.uid()
                && let Err(error) = fchown(&file, Some(owner.uid()), Some(owner.gid()))
            {
                tracing::warn!(file = %path.display(), %error, "it cannot be given to the owner of the database");
            }
            Ok(file)
        }
    }
}

/// Opening a symbolic link fails.
const NO_LINK: i32 = rustix::fs::OFlags::NOFOLLOW.bits().cast_signed();

/// Takes a database, which need not be there, for this program alone, unless another program of ours uses it.
pub fn take_alone(database: &Path) -> io::Result<Option<File>> {
    let file = lock_file(database, &in_use(database))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether a program of ours uses a database.
pub fn is_in_use(database: &Path) -> io::Result<bool> {
    match File::open(in_use(database)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        opened => match opened?.try_lock() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(error)) => Err(error),
        },
    }
}
