//! A database is brought up to date by whatever command needs it so. A SQLite database that changes is copied first.

use std::fs;

use anyhow::Context;

use crate::{
    clock,
    db::{
        connection::{Database, DatabaseUrl},
        migrate, system,
    },
};

/// Brings a database up to date. Answers how many migrations were applied.
pub(super) fn bring_up_to_date(url: &DatabaseUrl, database: &Database) -> anyhow::Result<usize> {
    migrate::migrate_after(database, |db| {
        let DatabaseUrl::Sqlite(path) = url else { return Ok(()) };
        let copy = format!("{}.before-{}", path.display(), clock::now().as_utc().format("%Y%m%d-%H%M%S"));
        system::copy_to(db, &copy)
            .inspect_err(|_| {
                // A part of a copy would pass for one.
                let _none = fs::remove_file(&copy);
            })
            .with_context(|| format!("the database is to be brought up to date, and {copy} cannot be written before"))?;
        println!("The database as it was before this release is in {copy}: delete it when the release has proved itself.");
        Ok(())
    })
}
