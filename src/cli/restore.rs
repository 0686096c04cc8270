//! Puts a checked copy in the place of a SQLite database. Killed at whatever moment, either the old database is in place or the copy,
//! and the old one is kept: it has its second name before the copy takes its first, in one step.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, ErrorKind},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use rustix::{
    fs::{FlockOperation, fcntl_lock},
    io::Errno,
};

use super::{
    commands::{Progress, in_words, named, secret},
    demonstration::{self as force, Held},
};
use crate::{
    app::{adopt_record, check, context::Service},
    clock,
    db::{
        connection::{Database, DatabaseUrl},
        files::{self, BESIDE, Identity, beside},
        migrate as migration,
        system::{self, NotOneFile},
    },
    secret::Secret,
};

/// Puts a copy in place.
pub fn restore(copy: &Path) -> anyhow::Result<()> {
    let DatabaseUrl::Sqlite(path) = named()? else {
        bail!("DATABASE_URL names PostgreSQL: pg_restore puts a copy back there, as the README says under “Back up and restore”");
    };
    let secret = secret()?;
    let database = real(&path)?;
    let folder = database.parent().context("DATABASE_URL names no file")?;
    let unreadable = || format!("{} cannot be read", copy.display());
    let copy_path = fs::canonicalize(copy).with_context(unreadable)?;
    if Identity::of(&database).ok() == Some(Identity::of(&copy_path).with_context(unreadable)?) {
        bail!("{} is the database of DATABASE_URL itself", copy.display());
    }
    // Held to the end: no program of ours opens the database meanwhile.
    let Some(_alone) =
        files::take_alone(&database).with_context(|| format!("the folder of {} cannot be written", database.display()))?
    else {
        bail!("the service, or a command of it, is using {}: stop it first", database.display());
    };
    drop(take_from_others(&database)?);

    let fresh = Fresh::of(&database);
    fresh.copy(&copy_path)?;
    if let Ok(old) = fs::metadata(&database)
        && old.uid() != fs::metadata(&fresh.0)?.uid()
    {
        bail!("{} belongs to another user: run this as that user, such as with `sudo -u`", database.display());
    }
    let not_put_back = || format!("{} is not put back", copy.display());
    let applied = examine(&fresh.0, secret).with_context(not_put_back)?;
    system::into_one_file(&fresh.0).with_context(not_put_back)?;
    File::open(&fresh.0)?.sync_all()?;

    fold(&database)?;
    let old = take_from_others(&database)?;
    let aside = put_aside(&database, folder)?;
    fs::rename(&fresh.0, &database).with_context(|| format!("{} cannot be put in place", database.display()))?;
    sync(folder)?;
    drop(old);

    println!("A copy of {} is now {}.", copy.display(), database.display());
    if applied > 0 {
        println!("It was made by an earlier release, and was brought up to date.");
    }
    match aside {
        Some(aside) => {
            println!("What was there is {}: it holds personal data, so delete it when it is needed no more.", aside.display())
        }
        None => println!("There was none before."),
    }
    Ok(())
}

/// Where the database itself is, past symbolic links.
fn real(path: &Path) -> anyhow::Result<PathBuf> {
    if fs::symlink_metadata(path).is_ok() {
        return fs::canonicalize(path)
            .with_context(|| format!("DATABASE_URL: {} points at nothing: look whether its volume is mounted", path.display()));
    }
    Ok(std::path::absolute(path)?)
}

/// Keeps every other program from a database until what is answered is dropped, or refuses when one has it open. The locks are those of
/// SQLite, and the system's: it need not be one that SQLite can read.
fn take_from_others(database: &Path) -> anyhow::Result<Option<File>> {
    let file = match OpenOptions::new().read(true).write(true).open(database) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.with_context(|| format!("{} cannot be opened", database.display()))?,
    };
    match fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(file)),
        Err(Errno::AGAIN | Errno::ACCESS) => Err(is_open_elsewhere(database)),
        Err(error) => Err(error).with_context(|| format!("{} cannot be locked", database.display())),
    }
}

fn is_open_elsewhere(database: &Path) -> anyhow::Error {
    anyhow::anyhow!("another program has {} open, such as an SQLite shell: end it first", database.display())
}

/// The copy, on its way into place: beside the database, so that one step puts it there. What was not put in place goes.
struct Fresh(PathBuf);

impl Fresh {
    fn of(database: &Path) -> Self {
        let fresh = Self(beside(database, ".restoring"));
        fresh.clear();
        fresh
    }

    fn copy(&self, copy: &Path) -> anyhow::Result<()> {
        if files::is_in_use(copy)? {
            bail!("{} is in use: make a copy of it by `ipp backup`", copy.display());
        }
        let parts = ["", "-wal", "-journal"];
        let stamps = || parts.map(|end| fs::metadata(beside(copy, end)).ok().as_ref().map(stamp));
        let before = stamps();
        for end in parts {
            let from = match File::open(beside(copy, end)) {
                Err(error) if error.kind() == ErrorKind::NotFound && !end.is_empty() => continue,
                opened => opened,
            };
            let place = beside(&self.0, end);
            from.and_then(|mut from| {
                // For its owner alone, whoever reads the copy.
                let mut to = File::create_new(&place)?;
                io::copy(&mut from, &mut to)?;
                to.sync_all()
            })
            .with_context(|| format!("{} cannot be copied to {}", copy.display(), self.0.display()))?;
        }
        if stamps() != before {
            bail!("{} changed while it was copied: make a copy of it by `ipp backup`", copy.display());
        }
        Ok(())
    }

    fn clear(&self) {
        for end in ["", "-turns", ".in-use"].iter().chain(&BESIDE) {
            let part = beside(&self.0, end);
            if let Err(error) = fs::remove_file(&part)
                && error.kind() != ErrorKind::NotFound
            {
                eprintln!("{} cannot be removed: {error}", part.display());
            }
        }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        self.clear();
    }
}

fn stamp(found: &Metadata) -> (u64, i64, i64) {
    (found.len(), found.mtime(), found.mtime_nsec())
}

/// Holds a copy against everything that `ipp check` holds a database against. One that an earlier release made is brought up to date
/// before. Answers how many migrations that took.
fn examine(fresh: &Path, secret: Secret) -> anyhow::Result<usize> {
    let database = Database::open(&DatabaseUrl::Sqlite(fresh.to_owned()));
    let of_a_copy = |error: migration::MigrateError| anyhow::anyhow!("{}", error.of_a_copy());
    if migration::applied(&database).map_err(of_a_copy)? == 0 {
        bail!("it is not a database of this program");
    }
    let applied = migration::migrate(&database).map_err(of_a_copy)?;
    let service = Service::new(database, "", secret);
    if force::held(&service)? != Held::Nothing {
        bail!("it is a demonstration");
    }
    adopt_record::adopt(&service, clock::now()).map_err(in_words)?;
    let faults = check::check(&service, &mut Progress::default().teller()).map_err(in_words)?;
    for fault in &faults {
        println!("{fault}");
    }
    match faults.len() {
        0 => Ok(applied),
        1 => bail!("it has 1 fault"),
        found => bail!("it has {found} faults"),
    }
}

/// Folds the log of the database into it, so that it is one file. One that is damaged is left as it is.
fn fold(database: &Path) -> anyhow::Result<()> {
    if !database.exists() {
        return Ok(());
    }
    match system::into_one_file(database) {
        Err(NotOneFile::Busy) => Err(is_open_elsewhere(database)),
        // Its log may hold what was acknowledged last, and nothing takes it away while it can still be kept.
        Err(NotOneFile::Failed(why)) => bail!(
            "what the log of {name} holds cannot be carried over into it ({why}): make room on its disk. Where the disk itself fails, \
             give both files another name, with `mv {name} {name}.old` and `mv {name}-wal {name}.old-wal`, and run this again",
            name = database.display()
        ),
        Err(NotOneFile::Damaged(why)) => {
            eprintln!("{} cannot be read ({why}): it is put aside as it is.", database.display());
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

/// Gives the old database, and what is beside it, a second name, and takes away what beside it would be read into the copy.
fn put_aside(database: &Path, folder: &Path) -> anyhow::Result<Option<PathBuf>> {
    let aside = aside_name(database, folder)?;
    let mut found = false;
    for end in [""].iter().chain(&BESIDE) {
        let (from, to) = (beside(database, end), beside(&aside, end));
        match fs::hard_link(&from, &to) {
            Ok(()) => found = true,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists && Identity::of(&from).ok() == Identity::of(&to).ok() => {
                found = true;
            }
            Err(error) => {
                return Err(error).with_context(|| format!("{} cannot be put aside as {}", from.display(), to.display()));
            }
        }
    }
    sync(folder)?;
    for end in BESIDE {
        match fs::remove_file(beside(database, end)) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("{}{end} cannot be put aside", database.display()));
            }
            _ => {}
        }
    }
    sync(folder)?;
    Ok(found.then_some(aside))
}

/// The dated name for the old database: a new one, unless it was given one before this command was cut off.
fn aside_name(database: &Path, folder: &Path) -> anyhow::Result<PathBuf> {
    let start = beside(database, ".aside-");
    if let Ok(old) = Identity::of(database) {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.as_os_str().as_encoded_bytes().starts_with(start.as_os_str().as_encoded_bytes())
                && Identity::of(&path).is_ok_and(|other| other == old)
            {
                return Ok(path);
            }
        }
    }
    let dated = beside(&start, &clock::now().as_utc().format("%Y%m%d-%H%M%S").to_string());
    let is_free = |name: &PathBuf| ![""].iter().chain(&BESIDE).any(|end| beside(name, end).exists());
    let numbered = (2..).map(|number: u32| beside(&dated, &format!("-{number}")));
    std::iter::once(dated.clone()).chain(numbered).find(is_free).context("no name is free")
}

/// Waits until the names of a folder are kept.
fn sync(folder: &Path) -> anyhow::Result<()> {
    File::open(folder).and_then(|opened| opened.sync_all()).with_context(|| format!("{} cannot be written", folder.display()))
}
