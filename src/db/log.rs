//! The log of changes that stands beside a SQLite database (`-wal`). It begins anew when all of it is in the database and nobody
//! reads from it, which under load may not be for hours: so it is cut off.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use diesel::{connection::SimpleConnection, result::QueryResult, sqlite::SqliteConnection};

use super::{
    connection::{DatabaseUrl, Db},
    files::{LONGEST_PATIENCE, beside, lock_file, patience, real},
    system,
};

/// Bytes from which on a writer cuts it off: twice what it holds when nobody is in the way.
const LONG: u64 = 64 * 1024 * 1024;

/// How long whoever cuts it off waits for those who read: all writers wait meanwhile.
const SHORT_PATIENCE: Duration = Duration::from_millis(200);

/// How often whoever has read for long tries to cut it off. A writer may be carrying it over at the same moment, for which
/// SQLite does not wait.
const TRIES: u32 = 25;

/// How often whoever wants to read for long looks whether it is their turn, and how long between.
const LOOKS: u32 = 12_000;
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// The log of a database; of PostgreSQL none.
#[derive(Clone)]
pub(super) struct Log(Option<Kept>);

#[derive(Clone)]
struct Kept {
    database: PathBuf,
    /// Bytes at which it is next cut off.
    long: Arc<AtomicU64>,
}

impl Log {
    pub(super) fn of(url: &DatabaseUrl) -> Self {
        let DatabaseUrl::Sqlite(path) = url else { return Self(None) };
        Self(Some(Kept { database: path.clone(), long: Arc::new(AtomicU64::new(LONG)) }))
    }

    /// Waits until nobody else reads for long: for ten minutes, since turns only keep the log short, and a backup is not to wait for
    /// ever for a check that somebody stopped. Where the file of turns cannot be had, nobody waits.
    pub(super) fn turn(&self) -> Option<File> {
        let kept = self.0.as_ref()?;
        let file = lock_file(&kept.database, &kept.turns()).ok()?;
        for _ in 0..LOOKS {
            match file.try_lock() {
                Ok(()) => return Some(file),
                Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN_LOOKS),
                Err(TryLockError::Error(_)) => return None,
            }
        }
        None
    }

    /// Cuts it off after somebody read for long.
    pub(super) fn cut_off(&self, db: &mut Db) {
        let (Some(log), Db::Sqlite(c)) = (&self.0, db) else { return };
        for _ in 0..TRIES {
            // That it stays longer than it need be is no fault of what was read.
            if length(&log.file()) == 0 || cut_off_soon(c).unwrap_or(true) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Cuts it off when it is long. While somebody reads for long that fails, and is tried again when it has grown by half of that.
    pub(super) fn keep_short(&self, db: &mut Db) {
        let (Some(log), Db::Sqlite(c)) = (&self.0, db) else { return };
        let (long, length) = (log.long.load(Ordering::Relaxed), length(&log.file()));
        if length < LONG && long > LONG {
            log.long.store(LONG, Ordering::Relaxed);
        }
        if length < long {
            return;
        }
        let is_cut = cut_off_soon(c).unwrap_or(false);
        log.long.store(if is_cut { LONG } else { long.saturating_add(LONG / 2) }, Ordering::Relaxed);
    }
}

impl Kept {
    fn file(&self) -> PathBuf {
        beside(&real(&self.database), "-wal")
    }

    /// Who reads for long holds a lock on this file.
    fn turns(&self) -> PathBuf {
        beside(&real(&self.database), "-turns")
    }
}

fn cut_off_soon(c: &mut SqliteConnection) -> QueryResult<bool> {
    c.batch_execute(&patience(SHORT_PATIENCE))?;
    let is_cut = system::truncate_log(c);
    c.batch_execute(&patience(LONGEST_PATIENCE))?;
    is_cut
}

fn length(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |kept| kept.len())
}
