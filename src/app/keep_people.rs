//! An administrator adds a person, or changes their name; another address is asked for, and takes effect once it is confirmed.
//! Whoever may be entered already is named, and it takes a word that this is another human being.

use super::{
    change_address::{self, taken, unless_taken},
    context::{Act, Tx},
    error::{Error, FieldErrors},
    password::Proof,
    password_link,
    seen::Fact,
};
use crate::{
    db::{address_changes, organisations, people, postings},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::PersonId,
        permission::{self, AdministratorPermit},
        person::{self, Person, email_key, mailbox_key, name_key},
    },
    random,
};

/// The field of the box by which somebody is said to be another human being.
pub const ANOTHER: &str = "another";

/// People named when somebody may be entered already.
const NAMED: i64 = 5;

/// Adds a person and sends the link for their first password.
pub fn add(act: &Act<'_>, name: &str, email: &str, another: bool) -> Result<PersonId, Error> {
    let (name, email) = read(name, email)?;
    let chain = act.administrators_chain()?;
    let nonce = random::token()?;
    act.write(chain, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        let alike = ask_whether_the_same(tx, &permit, &name, &email, None, another)?;
        let id = people::insert(tx.db, &permit, &name, &email, tx.now).map_err(unless_taken)?;
        let detail = if alike { vec![("said", "another human being".to_owned())] } else { vec![] };
        tx.record(Action::PersonAdded, Subject::new(SubjectKind::Person, id), &detail)?;
        password_link::open(tx, id, &nonce)?;
        Ok(id)
    })
}

/// What an administrator changes of a person.
pub struct Change {
    /// Name and address as they shall be; how often they were edited does not count.
    pub person: Person,
    /// Whether this is said to be another human being than those it may be taken for.
    pub another: bool,
    /// The signature that another address takes.
    pub signature: Option<Proof>,
}

/// What a form shows of a person, and of the other address that is asked for.
pub fn facts(person: &Person, asked: Option<&str>) -> Vec<Fact> {
    vec![
        Fact::new("Name", &person.name),
        Fact::new("E-mail address", &person.email),
        Fact::new("Another address, asked for", asked.unwrap_or("none")),
    ]
}

/// Changes a person's name, and how their address is written. Another address is asked for.
pub fn change(act: &Act<'_>, wanted: &Change) -> Result<PersonId, Error> {
    let (name, email) = read(&wanted.person.name, &wanted.person.email)?;
    let chain = act.administrators_chain()?;
    let nonce = random::token()?;
    let id = wanted.person.id;
    act.write(chain, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        // Administrators of two organisations may be at it, each under the lock of their own chain.
        address_changes::lock(tx.db, id)?;
        let before = people::load(tx.db, id)?;
        let asked = change_address::in_hand_of(tx.db, id, tx.now)?;
        tx.check_shown(&facts(&before, asked.as_ref().map(|change| change.email.as_str())))?;
        let other_address = email_key(&before.email) != email_key(&email);
        let kept = if other_address { before.email.clone() } else { email.clone() };
        let changed = Person { id, name: name.clone(), email: kept, version: before.version };
        let compared = name_key(&before.name) != name_key(&name) || mailbox_key(&before.email) != mailbox_key(&email);
        let alike = compared && ask_whether_the_same(tx, &permit, &name, &email, Some(id), wanted.another)?;
        if !people::update(tx.db, &permit, &changed).map_err(unless_taken)? {
            return Err(Error::Stale("Somebody else changed this person at the same moment.".into()));
        }
        let mut fields = Vec::new();
        if before.name != changed.name {
            fields.push("name");
        }
        if before.email != changed.email {
            fields.push("how the address is written");
        }
        if !fields.is_empty() {
            let mut detail = vec![("fields", fields.join(", "))];
            if alike {
                detail.push(("said", "another human being".to_owned()));
            }
            tx.record(Action::PersonChanged, Subject::new(SubjectKind::Person, id), &detail)?;
        }
        if other_address {
            let signature = wanted
                .signature
                .as_ref()
                .ok_or_else(|| Error::field("signature", "Give your password again: another address takes your signature"))?;
            tx.check_signature(signature)?;
            change_address::ask(tx, &changed, &email, &nonce)?;
        } else if fields.is_empty() {
            tx.record(Action::PersonChanged, Subject::new(SubjectKind::Person, id), &[("fields", "none".to_owned())])?;
        }
        Ok(id)
    })
}

// Whether anybody may be taken for this person, after it was said that they are another.
fn ask_whether_the_same(
    tx: &mut Tx<'_>,
    permit: &AdministratorPermit,
    name: &str,
    email: &str,
    except: Option<PersonId>,
    another: bool,
) -> Result<bool, Error> {
    let mut alike = people::alike(tx.db, permit, name, email, except, NAMED)?;
    // One address cannot be two people's, whatever is said.
    if alike.iter().any(|one| email_key(&one.email) == email_key(email)) {
        return Err(taken());
    }
    alike.truncate(usize::try_from(NAMED).unwrap_or(usize::MAX));
    if alike.is_empty() || another {
        return Ok(!alike.is_empty());
    }
    let ids: Vec<PersonId> = alike.iter().map(|one| one.id).collect();
    let held = postings::current_of(tx.db, &ids, tx.today)?;
    let places: Vec<_> = held.iter().map(|posting| posting.organisation).collect();
    let places = organisations::of_ids(tx.db, &places)?;
    let known: Vec<String> = alike
        .iter()
        .map(|one| {
            let place =
                held.iter().find(|posting| posting.person == one.id).and_then(|posting| places.get(&posting.organisation));
            let posted = place.map_or_else(|| "not posted".to_owned(), |place| format!("posted in {}", place.name));
            format!("{} ({}, {posted})", one.name, one.email)
        })
        .collect();
    let sentence = format!(
        "Is this the same human being as {}? A person is entered once. If it is another, tick the box",
        known.join("; or as ")
    );
    Err(Error::field(ANOTHER, sentence))
}

/// A name, and an address that a letter can be sent to, as they are kept.
pub fn read(name: &str, email: &str) -> Result<(String, String), Error> {
    let mut errors = FieldErrors::default();
    let name = errors.keep("name", person::read_name(name));
    // The library that sends letters has the last word on what it can write to.
    let email = errors.keep("email", person::read_email(email));
    let email = email.filter(|email| {
        let sendable = email.parse::<lettre::Address>().is_ok();
        if !sendable {
            errors.add("email", "Enter an e-mail address, like name@force.example");
        }
        sendable
    });
    name.zip(email).ok_or(Error::Invalid(errors))
}
