//! An administrator adds a person, or changes their name and address. A new person gets a link to set their password, and
//! so does one whose address changes: whoever reads the old address must not set it.

use super::{
    context::Act,
    error::{Error, FieldErrors},
    password_link,
};
use crate::{
    db::people,
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::PersonId,
        permission,
        person::{self, Person, email_key},
    },
    random,
};

/// Adds a person and sends the link for their first password.
pub fn add(act: &Act<'_>, name: &str, email: &str) -> Result<PersonId, Error> {
    let (name, email) = read(name, email)?;
    let chain = act.administrators_chain()?;
    let nonce = random::token()?;
    act.write(chain, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let id = people::insert(tx.db, &permit, &name, &email, tx.now).map_err(taken)?;
        tx.record(Action::PersonAdded, Subject::new(SubjectKind::Person, id), &[])?;
        password_link::open(tx, id, &nonce)?;
        Ok(id)
    })
}

/// Changes a person's name and address. With another address every unused password link ends, also one that is still on its
/// way to the old address, and a new link goes to the new one.
pub fn change(act: &Act<'_>, changed: &Person) -> Result<PersonId, Error> {
    let (name, email) = read(&changed.name, &changed.email)?;
    let changed = &Person { name, email, ..changed.clone() };
    let chain = act.administrators_chain()?;
    let nonce = random::token()?;
    act.write(chain, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let before = people::load(tx.db, changed.id)?;
        if !people::update(tx.db, &permit, changed).map_err(taken)? {
            return Err(Error::Stale("Somebody else changed this person after you opened the page.".into()));
        }
        tx.record(Action::PersonChanged, Subject::new(SubjectKind::Person, changed.id), &[])?;
        if email_key(&before.email) != email_key(&changed.email) {
            password_link::open(tx, changed.id, &nonce)?;
        }
        Ok(changed.id)
    })
}

fn taken(error: diesel::result::Error) -> Error {
    let error = Error::from(error);
    if error.is_duplicate("people", "email_key") {
        return Error::field("email", "Somebody already has an account with this e-mail address");
    }
    error
}

/// A name, and an address that a letter can be sent to, as they are kept.
pub fn read(name: &str, email: &str) -> Result<(String, String), Error> {
    let mut errors = FieldErrors::default();
    let name = errors.keep("name", person::read_name(name));
    let plain = email.is_ascii() && !email.contains([' ', '<', '>', '"', ',']);
    if !plain || email.parse::<lettre::Address>().is_err() {
        errors.add("email", "Enter an e-mail address, like name@force.example");
    }
    match name.filter(|_| errors.is_empty()) {
        Some(name) => Ok((name, email.to_owned())),
        None => Err(Error::Invalid(errors)),
    }
}
