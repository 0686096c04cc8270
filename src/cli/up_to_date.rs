//! A database is brought up to date by whatever command needs it so. A SQLite database that changes is copied first.

use std::{fs, io::ErrorKind};

use anyhow::Context;

use crate::{
    app::{error::Error, known_key},
    clock,
    db::{
        connection::{Database, DatabaseUrl},
        migrate, system,
    },
    secret::Secret,
};

/// Brings a database up to date, unless its record goes on under another key than is given. Answers how many migrations were applied.
pub(super) fn bring_up_to_date(url: &DatabaseUrl, database: &Database, secret: Option<&Secret>) -> anyhow::Result<usize> {
    let is_there = !matches!(url, DatabaseUrl::Sqlite(path) if !path.exists());
    // Before anything is changed; a record of before lines were sealed cannot be asked, and is once it has been brought up to date.
    if let Some(secret) = secret.filter(|_| is_there)
        && let Err(refused @ Error::Refused(_)) = known_key::check(&mut *database.writer().context("DATABASE_URL")?, secret)
    {
        return Err(refused.into());
    }
    let applied = bring_up(url, database)?;
    if let Some(secret) = secret {
        known_key::check(&mut *database.writer()?, secret)?;
    }
    Ok(applied)
}

fn bring_up(url: &DatabaseUrl, database: &Database) -> anyhow::Result<usize> {
    let mut copied = None;
    let brought = migrate::migrate_after(database, |db, applied| {
        let DatabaseUrl::Sqlite(path) = url else { return Ok(()) };
        let copy = format!("{}.before-{}", path.display(), clock::now().as_utc().format("%Y%m%d-%H%M%S"));
        system::copy_to(db, &copy)
            // A part of a copy would pass for one.
            .inspect_err(|_| remove(&copy))
            .with_context(|| format!("the database is to be brought up to date, and {copy} cannot be written before"))?;
        copied = Some((copy, applied));
        anyhow::Ok(())
    });
    let Some((copy, before)) = copied else { return brought };
    if brought.is_err() && migrate::applied(database).is_ok_and(|now| now == before) {
        // Nothing was changed, and a service that is started again and again would fill the disk with copies.
        remove(&copy);
    } else {
        println!("The database as it was before this release is in {copy}: delete it when the release has proved itself.");
    }
    brought
}

fn remove(copy: &str) {
    if let Err(error) = fs::remove_file(copy)
        && error.kind() != ErrorKind::NotFound
    {
        eprintln!("{copy} cannot be removed: {error}");
    }
}
