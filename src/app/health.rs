//! Whether the service can do its work, for a load balancer and a monitor. It names nobody and changes nothing.

use std::time::Duration;

use chrono::TimeDelta;

use super::{context::Service, error::Error};
use crate::{
    db::{connection::Unavailable, letters, limit, migrate},
    domain::{instant::Instant, word::words},
};

words! {
    /// How the service is.
    Health {
        /// Everything works.
        Well = "well", "well";
        /// The records cannot be read.
        NoDatabase = "no_database", "the database does not answer";
        /// The file that was opened is not the one that is there.
        Exchanged = "exchanged", "the files of the database were exchanged: start the service anew";
        /// The database was brought to its schema by another release.
        OtherSchema = "other_schema", "the schema of the database is not that of this program";
        /// A letter waits for too long.
        LettersWait = "letters_wait", "letters do not leave";
    }
}

/// How long the database has for an answer: whoever asks has an end of their own, often of five seconds.
const PATIENCE: Duration = Duration::from_secs(3);

/// How the service is at an instant.
pub fn health(service: &Service, now: Instant) -> Health {
    let _limit = limit::within(PATIENCE);
    let late = now.minus(TimeDelta::minutes(i64::from(service.settings.letter_minutes)));
    let looked: Result<(bool, bool), Error> = service.find(|db| {
        let fits = migrate::fits(db)?;
        Ok((fits, fits && letters::any_waiting_since(db, late)?))
    });
    match looked {
        Err(Error::Unavailable(Unavailable::Exchanged(_))) => Health::Exchanged,
        Err(_) => Health::NoDatabase,
        Ok((false, _)) => Health::OtherSchema,
        Ok((true, true)) => Health::LettersWait,
        Ok((true, false)) => Health::Well,
    }
}
