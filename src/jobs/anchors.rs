//! Writes where the chains end, once a day, to a file that others keep, and to the security contacts.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    app::{anchor, context::Service, error::Error},
    domain::instant::Instant,
};

/// Where anchors go.
#[derive(Debug, Clone, Default)]
pub struct Anchors {
    /// The file they are appended to.
    pub file: Option<PathBuf>,
    /// Whether the security contacts are sent them.
    pub letters: bool,
}

/// Why an anchor was not written.
#[derive(Debug, thiserror::Error)]
pub enum NotAnchored {
    /// The records could not be asked.
    #[error(transparent)]
    Records(#[from] Error),
    /// The file could not be written.
    #[error("ANCHOR_FILE: {0} cannot be written: {1}")]
    File(PathBuf, io::Error),
}

impl Anchors {
    /// Writes the anchor of the day, unless the file has it, and sends it. Each goes its way when the other cannot.
    pub fn of_the_day(&self, service: &Service, now: Instant) -> Result<(), NotAnchored> {
        let written = match &self.file {
            Some(file) if !is_written(file, now) => append(file, &anchor::line(service, now)?),
            _ => Ok(()),
        };
        if self.letters {
            anchor::send(service, &anchor::line(service, now)?, now)?;
        }
        written
    }
}

/// Whether the last line of a file is of this day.
fn is_written(file: &Path, now: Instant) -> bool {
    let kept = fs::read_to_string(file).unwrap_or_default();
    let day = now.as_utc().date().to_string();
    kept.lines().next_back().and_then(anchor::day_of) == Some(day.as_str())
}

/// Appends a line to a file, and waits until it is kept.
pub fn append(file: &Path, line: &str) -> Result<(), NotAnchored> {
    let write = || {
        let mut opened = OpenOptions::new().create(true).append(true).open(file)?;
        opened.write_all(format!("{line}\n").as_bytes())?;
        opened.sync_all()
    };
    write().map_err(|error| NotAnchored::File(file.to_owned(), error))
}
