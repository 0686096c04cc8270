//! Signs a person in. An attempt is counted before its password is looked at, so that guesses sent all at once are
//! counted too; the right password takes the count back.

use chrono::TimeDelta;

use super::{
    context::Service,
    error::Error,
    password::{Hashing, Proof},
};
use crate::{
    db::{
        actors, people, sessions,
        transaction::{self, SYSTEM},
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{AttemptId, PersonId},
        instant::Instant,
        person::email_key,
        refusal::Refusal,
    },
    random,
};

/// Failures of one account from one address that close the pair.
pub const FAILURES: i64 = 5;
/// Minutes over which they are counted, and so for which the pair stays closed.
pub const WINDOW_MINUTES: i64 = 15;
/// Minutes without a request after which a session ends.
pub const IDLE_MINUTES: i64 = 30;
/// Hours after which a session ends in any case.
pub const ABSOLUTE_HOURS: i64 = 12;

/// A session just begun.
#[derive(Debug, Clone)]
pub struct Begun {
    /// Names the session's row.
    pub token: String,
    /// Whose it is.
    pub person: PersonId,
}

/// Signs in, or says why not in a sentence that does not tell whether the account exists.
pub fn sign_in(
    service: &Service,
    hashing: &Hashing,
    email: &str,
    password: &str,
    address: &str,
    now: Instant,
) -> Result<Begun, Error> {
    let account = email_key(email);
    let attempt = count_attempt(service, &account, address, now)?;
    let known = service.find(|db| {
        let Some(person) = people::by_email(db, email)? else { return Ok(None) };
        let hash = people::password_hash(db, person.id)?;
        let home = actors::load(db, person.id, now.day())?.and_then(|actor| actor.home()).unwrap_or(SYSTEM);
        Ok(Some((person.id, hash, home)))
    })?;
    let (person, hash, chain) = match known {
        Some((person, hash, chain)) => (Some(person), hash, chain),
        None => (None, None, SYSTEM),
    };
    let proof = look_at(service, hashing, attempt, person, hash.as_deref(), password)?;
    let subject = Subject::new(SubjectKind::Person, person.unwrap_or(PersonId(0)));
    let Some((person, proof)) = person.zip(proof) else {
        service.write_unsigned(chain, now, |tx| tx.record(None, Action::SignInFailed, subject, &[]))?;
        return Err(Refusal::because("The e-mail address or the password is not right.").into());
    };
    let token = random::token()?;
    service.write_unsigned(chain, now, |tx| {
        let kept = people::password_hash(tx.db, person)?;
        if !proof.is_of(person, kept.as_deref()) {
            return Err(Refusal::because("The e-mail address or the password is not right.").into());
        }
        sessions::forget_failures(tx.db, &account, address)?;
        sessions::begin(tx.db, &token, person, now)?;
        tx.record(Some(person), Action::SignedIn, subject, &[])
    })?;
    Ok(Begun { token, person })
}

/// Proves a signer by their password, given again. Guesses count as failed sign-ins do.
pub fn prove_again(
    service: &Service,
    hashing: &Hashing,
    person: PersonId,
    password: &str,
    address: &str,
    now: Instant,
) -> Result<Option<Proof>, Error> {
    let (account, hash) =
        service.find(|db| Ok((email_key(&people::load(db, person)?.email), people::password_hash(db, person)?)))?;
    let attempt = count_attempt(service, &account, address, now)?;
    let proof = look_at(service, hashing, attempt, Some(person), hash.as_deref(), password)?;
    if proof.is_some() {
        transaction::housekeep(&service.database, |db| sessions::forget_failures(db, &account, address).map_err(Error::from))?;
    }
    Ok(proof)
}

/// Looks at the password of an attempt that was counted; when it is not its turn, the attempt was none.
fn look_at(
    service: &Service,
    hashing: &Hashing,
    attempt: AttemptId,
    person: Option<PersonId>,
    kept: Option<&str>,
    password: &str,
) -> Result<Option<Proof>, Error> {
    let looked = hashing.prove(person, kept, password);
    if matches!(looked, Err(Error::Busy)) {
        transaction::housekeep(&service.database, |db| sessions::take_back(db, attempt).map_err(Error::from))?;
    }
    looked
}

fn count_attempt(service: &Service, account: &str, address: &str, now: Instant) -> Result<AttemptId, Error> {
    let since = now.minus(TimeDelta::minutes(WINDOW_MINUTES));
    // Under a lock of this pair alone: counting and recording must be one step for guesses that come at once, and nobody
    // else's sign-in waits for them.
    let open = transaction::housekeep(&service.database, |db| {
        sessions::lock_attempts(db, account, address)?;
        let open = sessions::failures(db, account, address, since)? < FAILURES;
        Ok::<_, Error>(if open { Some(sessions::record_failure(db, account, address, now)?) } else { None })
    })?;
    open.ok_or_else(|| {
        let sentence = format!(
            "Too many attempts. Wait {WINDOW_MINUTES} minutes, or set a new password with “I have forgotten my password”."
        );
        Refusal::because(sentence).into()
    })
}

/// Whether a session still holds.
pub fn holds(session: &sessions::Session, now: Instant) -> bool {
    session.ended_at.is_none()
        && now < session.seen_at.plus(TimeDelta::minutes(IDLE_MINUTES))
        && now < session.began_at.plus(TimeDelta::hours(ABSOLUTE_HOURS))
}

/// Records that a session was seen, at most once a minute.
pub fn touch(service: &Service, token: &str, session: &sessions::Session, now: Instant) -> Result<(), Error> {
    if now < session.seen_at.plus(TimeDelta::minutes(1)) {
        return Ok(());
    }
    transaction::housekeep(&service.database, |db| sessions::touch(db, token, now).map_err(Error::from))
}

/// Signs out: the session's row ends, whatever cookie still names it.
pub fn sign_out(service: &Service, token: &str, person: PersonId, now: Instant) -> Result<(), Error> {
    let chain = service.home_chain(person, now)?;
    service.write_unsigned(chain, now, |tx| {
        sessions::end(tx.db, token, now)?;
        tx.record(Some(person), Action::SignedOut, Subject::new(SubjectKind::Person, person), &[])
    })
}
