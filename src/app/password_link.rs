//! One-use links to set a first password, or one that was forgotten. The link's secret is computed from the key of the
//! installation, so the database alone opens nobody's account.

use chrono::TimeDelta;

use super::{
    context::{Act, FormKey, Service, Tx, Unsigned},
    error::Error,
    link_code,
    password::PasswordHash,
    sign_in,
};
use crate::{
    db::{
        closings,
        connection::Db,
        doors,
        letters::LinkTo,
        people,
        sessions::{self, PasswordLink},
        transaction::{self, SYSTEM},
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        guessing::{Door, Tally},
        ids::{PasswordLinkId, PersonId},
        instant::Instant,
        letter::LetterKind,
        password_link::HOURS,
        permission,
        person::{Person, email_key},
        refusal::Refusal,
    },
    mail::words,
    random,
};

/// Links that may be asked for in an hour for one account.
const AN_HOUR: i64 = 3;
/// Links that may be asked for in an hour from one address: a whole station may stand behind it.
pub const AN_HOUR_FROM_ONE_ADDRESS: i64 = 30;
const PURPOSE: &str = "password link";

/// What stands in the address of a link.
pub fn code(service: &Service, id: PasswordLinkId, person: PersonId, nonce: &str) -> String {
    link_code::make(&service.secret, PURPOSE, id.0, &row(person, nonce))
}

fn row(person: PersonId, nonce: &str) -> String {
    format!("{nonce}:{person}")
}

/// The whole address of a link.
pub fn address(service: &Service, id: PasswordLinkId, person: PersonId, nonce: &str) -> String {
    format!("{}/set-password/{}", service.public_url, code(service, id, person, nonce))
}

/// Asks for a link, as somebody who is not signed in. The answer is the same whether the account exists or not.
pub fn ask(service: &Service, email: &str, address: &str, now: Instant) -> Result<(), Error> {
    let account = email_key(email);
    let person = service.find(|db| match people::by_email(db, email)? {
        Some(known) if closings::of(db, known.id)?.is_none() => Ok(Some(known)),
        _ => Ok(None),
    })?;
    let asked = match &person {
        Some(known) => ask_for(service, known, &account, address, now),
        None => ask_for_nobody(service, &account, address, now),
    };
    match asked {
        // Who asks for more is not told so, and leaves nothing behind: neither letters nor lines grow without end.
        Err(Error::Refused(_)) => Ok(()),
        other => other,
    }
}

fn ask_for(service: &Service, person: &Person, account: &str, address: &str, now: Instant) -> Result<(), Error> {
    let chain = service.home_chain(person.id, now)?;
    let nonce = random::token()?;
    service.write_unsigned(chain, now, |tx| {
        request(tx.db, account, address, now)?;
        open_for(tx, None, person.id, &nonce)
    })
}

// Recorded as failed sign-ins to accounts that do not exist are, and counted with them.
fn ask_for_nobody(service: &Service, account: &str, address: &str, now: Instant) -> Result<(), Error> {
    let tally = transaction::housekeep(&service.database, |db| {
        request(db, account, address, now)?;
        doors::lock(db, &Door::Unknown)?;
        let tally = Tally::standing(doors::heard(db, &Door::Unknown)?, now).after_another(&Door::Unknown, now);
        doors::keep(db, &Door::Unknown, tally)?;
        Ok::<_, Error>(tally)
    })?;
    if !tally.is_recorded() {
        return Ok(());
    }
    service.write_unsigned(SYSTEM, now, |tx| {
        let detail = [("sent", "no: unknown account".to_owned()), ("failures", tally.failures.to_string())];
        tx.record(None, Action::PasswordLinkSent, Subject::new(SubjectKind::Person, PersonId(0)), &detail)
    })
}

// Counts a request, unless there were enough.
fn request(db: &mut Db, account: &str, address: &str, now: Instant) -> Result<(), Error> {
    sessions::lock_requests(db, address)?;
    let (an_hour_ago, a_minute_ago) = (now.minus(TimeDelta::hours(1)), now.minus(TimeDelta::minutes(1)));
    // A second click must not end the link that the first one sent.
    let too_many = sessions::requests_for(db, account, a_minute_ago)? > 0
        || sessions::requests_for(db, account, an_hour_ago)? >= AN_HOUR
        || sessions::requests_from(db, address, an_hour_ago)? >= AN_HOUR_FROM_ONE_ADDRESS;
    if too_many {
        return Err(Refusal::because("Links were asked for often enough.").into());
    }
    Ok(sessions::record_request(db, account, address, now)?)
}

/// Sends a person a link, as an administrator.
pub fn send(act: &Act<'_>, person: PersonId) -> Result<PersonId, Error> {
    let chain = act.administrators_chain()?;
    let nonce = random::token()?;
    act.write(chain, |tx| {
        permission::may_administer(&tx.actor)?;
        if closings::of(tx.db, person)?.is_some() {
            return Err(Refusal::because("This account is closed. Open it first.").into());
        }
        open(tx, person, &nonce)?;
        Ok(person)
    })
}

/// Opens a link and enqueues its letter, inside an act.
pub fn open(tx: &mut Tx<'_>, person: PersonId, nonce: &str) -> Result<(), Error> {
    let by = tx.actor.person;
    open_for(&mut tx.unsigned(), Some(by), person, nonce)
}

/// The same, by somebody or by nobody in particular.
pub(super) fn open_for(tx: &mut Unsigned<'_>, by: Option<PersonId>, person: PersonId, nonce: &str) -> Result<(), Error> {
    let to = people::load(tx.db, person)?;
    let link = sessions::open_link(tx.db, person, nonce, tx.now)?;
    let words = words::set_password(&to.name, HOURS);
    tx.letter(once(link), LetterKind::SetPassword, &to, &words, Some(LinkTo::Password(link)))?;
    tx.record(by, Action::PasswordLinkSent, Subject::new(SubjectKind::Person, person), &[])
}

fn once(link: PasswordLinkId) -> String {
    format!("set-password:{link}")
}

/// The link a code names, if it is genuine, unspent and in time; else why not.
pub fn check(service: &Service, code: &str, now: Instant) -> Result<PasswordLink, Error> {
    let link = genuine(service, code)?;
    if link.life.has_ended(now) { Err(gone()) } else { Ok(link) }
}

fn genuine(service: &Service, code: &str) -> Result<PasswordLink, Error> {
    let id = link_code::id(code).ok_or_else(gone)?;
    let link = service.find(|db| sessions::link(db, PasswordLinkId(id)))?.ok_or_else(gone)?;
    if link_code::is_genuine(&service.secret, PURPOSE, code, &row(link.person, &link.nonce)) { Ok(link) } else { Err(gone()) }
}

pub(super) fn gone() -> Error {
    Error::Refused(Refusal::because("This link has been used, has ended, or is not complete."))
}

/// Whether this very form set the password already: a second click is answered as the first was.
pub fn is_repeated(service: &Service, code: &str, form: &FormKey) -> Result<bool, Error> {
    let link = genuine(service, code)?;
    let spent = service.find(|db| sessions::spent_key(db, link.person, &form.key))?;
    Ok(spent.is_some_and(|(digest, _)| digest == form.digest))
}

/// Sets the password through a link: spends it, ends every session of the person, and opens what failed sign-ins closed. Of all
/// browsers, the account then knows only this one.
pub fn set_password(
    service: &Service,
    code: &str,
    hash: &PasswordHash,
    form: Option<&FormKey>,
    known_as: Option<&str>,
    now: Instant,
) -> Result<PersonId, Error> {
    let link = check(service, code, now)?;
    let chain = service.home_chain(link.person, now)?;
    let outcome = service.write_unsigned(chain, now, |tx| {
        if !sessions::spend_link(tx.db, link.id, now)? {
            return Err(gone());
        }
        people::set_password_hash(tx.db, link.person, hash.as_str())?;
        sessions::end_all(tx.db, link.person, now)?;
        let person = people::load(tx.db, link.person)?;
        for door in [Door::Account(email_key(&person.email)), Door::Code(link.person)] {
            doors::forget(tx.db, &door)?;
        }
        doors::forget_browsers(tx.db, link.person)?;
        if let Some(name) = known_as {
            sign_in::know_browser(tx, link.person, name)?;
        }
        if let Some(form) = form {
            if sessions::spent_key(tx.db, link.person, &form.key)?.is_some() {
                return Err(Error::KeyReused);
            }
            sessions::spend_key(tx.db, link.person, &form.key, &form.digest, link.person.into(), now)?;
        }
        tx.record(Some(link.person), Action::PasswordSet, Subject::new(SubjectKind::Person, link.person), &[])?;
        tx.tell(&person, "A new password was set for your account, and wherever you were signed in you are signed out.")?;
        Ok(link.person)
    });
    match (outcome, form) {
        // Of two clicks at once the second finds the link spent by the first.
        (Err(Error::Refused(_)), Some(form)) if is_repeated(service, code, form)? => Ok(link.person),
        (outcome, _) => outcome,
    }
}
