//! Signs a person in. An attempt is counted before its password is looked at, so that guesses sent all at once are
//! counted too; the right password takes the count back.

use chrono::TimeDelta;

use super::{
    context::{Service, Unsigned},
    error::Error,
    password::{Hashing, Proof},
    second_factor::{self, Found},
};
use crate::{
    db::{
        actors, closings, people, second_factors, sessions,
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

/// Where somebody signs in.
#[derive(Debug, Clone, Default)]
pub struct Client {
    /// The address they come from.
    pub address: String,
    /// The browser and system, in words.
    pub browser: String,
    /// The session that this browser had: it ends when another begins.
    pub session: Option<String>,
}

impl From<&str> for Client {
    fn from(address: &str) -> Self {
        Self { address: address.to_owned(), ..Self::default() }
    }
}

/// What the right password came to.
#[derive(Debug, Clone)]
pub enum SignIn {
    /// A session.
    Begun(Begun),
    /// The code of the second factor is asked for next.
    NeedsCode(PersonId),
}

impl SignIn {
    /// Who it is.
    pub fn person(&self) -> PersonId {
        match self {
            Self::Begun(begun) => begun.person,
            Self::NeedsCode(person) => *person,
        }
    }
}

/// Signs in with a password, or says why not in a sentence that does not tell whether the account exists.
pub fn sign_in(
    service: &Service,
    hashing: &Hashing,
    email: &str,
    password: &str,
    client: impl Into<Client>,
    now: Instant,
) -> Result<SignIn, Error> {
    let (account, client) = (email_key(email), client.into());
    let attempt = count_attempt(service, &account, &client.address, now)?;
    let known = service.find(|db| {
        let Some(person) = people::by_email(db, email)? else { return Ok(None) };
        // A closed account answers as one of which nobody has heard.
        if closings::of(db, person.id)?.is_some() {
            return Ok(None);
        }
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
        return Err(wrong());
    };
    if service.find(|db| second_factors::sealed(db, person))?.is_some() {
        // The count stands until the code is right as well: a stolen password buys no more guesses at it.
        return Ok(SignIn::NeedsCode(person));
    }
    let token = random::token()?;
    service.write_unsigned(chain, now, |tx| {
        let kept = people::password_hash(tx.db, person)?;
        let closed = closings::of(tx.db, person)?.is_some();
        if closed || !proof.is_of(person, kept.as_deref()) || second_factors::sealed(tx.db, person)?.is_some() {
            return Err(wrong());
        }
        sessions::forget_failures(tx.db, &account, &client.address)?;
        begin(tx, &token, person, &client, "password")
    })?;
    Ok(SignIn::Begun(Begun { token, person }))
}

/// Finishes a sign-in whose password was right, with a code of the second factor or a recovery code.
pub fn with_code(service: &Service, person: PersonId, typed: &str, client: &Client, now: Instant) -> Result<Begun, Error> {
    let account = service.find(|db| people::load(db, person)).map(|known| email_key(&known.email))?;
    count_attempt(service, &account, &client.address, now)?;
    let chain = service.home_chain(person, now)?;
    let found = second_factor::look_at(service, person, typed, now)?;
    let token = random::token()?;
    let begun = service.write_unsigned(chain, now, |tx| {
        if closings::of(tx.db, person)?.is_some() {
            return Err(wrong());
        }
        let with = match &found {
            Some(Found::Code(step)) if second_factors::spend(tx.db, person, *step)? => "password and code",
            Some(Found::Recovery(digest)) if second_factors::spend_code(tx.db, person, digest, now)? => {
                let subject = Subject::new(SubjectKind::Person, person);
                tx.record(Some(person), Action::RecoveryCodeUsed, subject, &[])?;
                let holder = people::load(tx.db, person)?;
                tx.tell(&holder, "A recovery code was used to sign in to your account. It cannot be used again.")?;
                "password and recovery code"
            }
            _ => {
                let subject = Subject::new(SubjectKind::Person, person);
                tx.record(None, Action::SignInFailed, subject, &[("with", "code".to_owned())])?;
                return Ok(false);
            }
        };
        sessions::forget_failures(tx.db, &account, &client.address)?;
        begin(tx, &token, person, client, with)?;
        Ok(true)
    })?;
    if begun { Ok(Begun { token, person }) } else { Err(Error::field("code", "That code is not right, or was used already")) }
}

fn begin(tx: &mut Unsigned<'_>, token: &str, person: PersonId, client: &Client, with: &str) -> Result<(), Error> {
    if let Some(before) = &client.session {
        sessions::end(tx.db, before, tx.now)?;
    }
    sessions::begin(tx.db, token, person, &client.browser, tx.now)?;
    let detail = [("with", with.to_owned()), ("browser", client.browser.clone())];
    tx.record(Some(person), Action::SignedIn, Subject::new(SubjectKind::Person, person), &detail)
}

fn wrong() -> Error {
    Refusal::because("The e-mail address or the password is not right.").into()
}

/// Proves a signer by what they give again: a code of their second factor, or their password when they have none. Guesses count
/// as failed sign-ins do.
pub fn prove_again(
    service: &Service,
    hashing: &Hashing,
    person: PersonId,
    typed: &str,
    address: &str,
    now: Instant,
) -> Result<Option<Proof>, Error> {
    if service.find(|db| second_factors::sealed(db, person))?.is_none() {
        return prove_password(service, hashing, person, typed, address, now);
    }
    let account = email_key(&service.find(|db| people::load(db, person))?.email);
    count_attempt(service, &account, address, now)?;
    // A recovery code opens the door once, and signs nothing.
    let proof = match second_factor::look_at(service, person, typed, now)? {
        Some(Found::Code(step)) => Some(Proof::of_code(person, step)),
        _ => None,
    };
    forgive(service, proof, &account, address)
}

/// Proves somebody by their password, whether they have a second factor or not: for a change of the password itself.
pub fn prove_password(
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
    forgive(service, proof, &account, address)
}

// What was right takes the count back.
fn forgive(service: &Service, proof: Option<Proof>, account: &str, address: &str) -> Result<Option<Proof>, Error> {
    if proof.is_some() {
        transaction::housekeep(&service.database, |db| sessions::forget_failures(db, account, address).map_err(Error::from))?;
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
