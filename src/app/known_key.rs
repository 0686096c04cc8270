//! Whether the key of the installation is the one that the record goes on under. Under another nobody could sign on with what they
//! have, and whatever is recorded from then on would be beside a record that cannot be proved any more.

use super::error::Error;
use crate::{
    db::{audit, connection::Db},
    domain::refusal::Refusal,
    secret::Secret,
};

/// Refuses a key that neither sealed the last line of each chain nor names the one that did as the one before it.
pub fn check(db: &mut Db, secret: &Secret) -> Result<(), Error> {
    // A line of before lines were sealed names no key.
    let last = audit::last_keys(db)?;
    match last.into_iter().map(|(_, key)| key).find(|key| !key.is_empty() && !secret.knows(key)) {
        None => Ok(()),
        Some(key) => Err(Error::Refused(Refusal::because(format!(
            "SECRET_KEY is not the key under which the record was sealed last (that one is called {key}). Give that one, or name it in \
             SECRET_KEY_PREVIOUS when the key was changed on purpose"
        )))),
    }
}
