//! Whether the key of the installation is the one that the record goes on under. Under another nobody could sign on with what they
//! have, and whatever is recorded from then on would be beside a record that cannot be proved any more.

use crate::{
    db::{audit, connection::Db},
    domain::refusal::Refusal,
    secret::Secret,
};

/// Refuses a key that neither sealed the last line of each chain nor names the one that did as the one before it. It is asked before a
/// database is brought up to date, and a record of before lines were sealed names no key.
pub fn check(db: &mut Db, secret: &Secret) -> Result<(), Refusal> {
    let last = audit::last_keys(db).unwrap_or_default();
    match last.into_iter().map(|(_, key)| key).find(|key| !key.is_empty() && !secret.knows(key)) {
        None => Ok(()),
        Some(key) => Err(Refusal::because(format!(
            "SECRET_KEY is not the key under which the record was sealed last (that one is called {key}). Give that one, or name it in \
             SECRET_KEY_PREVIOUS when the key was changed on purpose"
        ))),
    }
}
