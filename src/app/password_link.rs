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
        closings, doors,
        letters::LinkTo,
        people,
        sessions::{self, PasswordLink},
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        guessing::Door,
        ids::{PasswordLinkId, PersonId},
        instant::Instant,
        letter::LetterKind,
        password_link::HOURS,
        permission,
        person::email_key,
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
pub fn code(service: &Service, id: PasswordLinkId, nonce: &str) -> String {
    link_code::make(&service.secret, PURPOSE, id.0, nonce)
}

/// The whole address of a link.
pub fn address(service: &Service, id: PasswordLinkId, nonce: &str) -> String {
    format!("{}/set-password/{}", service.public_url, code(service, id, nonce))
}

/// Asks for a link, as somebody who is not signed in. The answer is the same whether the account exists or not, and so is
/// the work: one write, with one line in the chain.
pub fn ask(service: &Service, email: &str, address: &str, now: Instant) -> Result<(), Error> {
    let account = email_key(email);
    let person = service.find(|db| match people::by_email(db, email)? {
        Some(known) if closings::of(db, known.id)?.is_none() => Ok(Some(known)),
        _ => Ok(None),
    })?;
    let chain = service.home_chain(person.as_ref().map_or(PersonId(0), |known| known.id), now)?;
    let nonce = random::token()?;
    let asked = service.write_unsigned(chain, now, |tx| {
        refuse_more(tx, &account, address)?;
        sessions::record_request(tx.db, &account, address, now)?;
        let subject = Subject::new(SubjectKind::Person, person.as_ref().map_or(PersonId(0), |known| known.id));
        let Some(person) = &person else {
            return tx.record(None, Action::PasswordLinkSent, subject, &[("sent", "no: unknown account".into())]);
        };
        let link = sessions::open_link(tx.db, person.id, &nonce, now)?;
        tx.letter(
            once(link),
            LetterKind::SetPassword,
            person,
            &words::set_password(&person.name, HOURS),
            Some(LinkTo::Password(link)),
        )?;
        tx.record(None, Action::PasswordLinkSent, subject, &[])
    });
    match asked {
        // Who asks for more is not told so, and leaves nothing behind: neither letters nor lines grow without end.
        Err(Error::Refused(_)) => Ok(()),
        other => other,
    }
}

fn refuse_more(tx: &mut Unsigned<'_>, account: &str, address: &str) -> Result<(), Error> {
    sessions::lock_requests(tx.db, address)?;
    let (an_hour_ago, a_minute_ago) = (tx.now.minus(TimeDelta::hours(1)), tx.now.minus(TimeDelta::minutes(1)));
    // A second click must not end the link that the first one sent.
    let too_many = sessions::requests_for(tx.db, account, a_minute_ago)? > 0
        || sessions::requests_for(tx.db, account, an_hour_ago)? >= AN_HOUR
        || sessions::requests_from(tx.db, address, an_hour_ago)? >= AN_HOUR_FROM_ONE_ADDRESS;
    if too_many { Err(Refusal::because("Links were asked for often enough.").into()) } else { Ok(()) }
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
    if link_code::is_genuine(&service.secret, PURPOSE, code, &link.nonce) { Ok(link) } else { Err(gone()) }
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
