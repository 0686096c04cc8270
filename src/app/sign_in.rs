//! Signs a person in: the password, and whoever has a second factor gives a code of it next. Guesses are counted at the doors of
//! [`crate::domain::guessing`].

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    context::{Service, Unsigned},
    error::Error,
    guesses::Guess,
    password::{Hashing, Lane, Proof},
    second_factor::{self, Found},
};
use crate::{
    db::{
        actors, closings, doors, people, second_factors, sessions,
        transaction::{self, SYSTEM},
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        guessing::{Door, FREE, Tally},
        ids::{OrganisationId, PersonId},
        instant::Instant,
        person::email_key,
        refusal::Refusal,
        second_factor::MINUTES_TO_FINISH,
    },
    random,
};

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
    /// What names the browser from now on, for as long as it keeps it.
    pub known_as: String,
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
    /// What names the browser, once somebody signed in with it.
    pub known_as: Option<String>,
    /// The visitor's token: a sign-in is finished where it was begun.
    pub visitor: String,
}

impl From<&str> for Client {
    fn from(address: &str) -> Self {
        Self { address: address.to_owned(), visitor: "a visitor".to_owned(), ..Self::default() }
    }
}

impl Client {
    fn digest(&self) -> Option<String> {
        self.known_as.as_deref().map(digest)
    }
}

/// What the password came to.
#[derive(Debug, Clone)]
pub enum SignIn {
    /// A session.
    Begun(Begun),
    /// The code of the second factor is asked for next.
    NeedsCode(HalfWay),
}

/// A sign-in between the password and the code. It opens nothing.
#[derive(Debug, Clone)]
pub struct HalfWay {
    /// What the browser holds until then.
    pub sealed: String,
    /// Until when a password alone does not open the account, because of wrong ones that came from elsewhere.
    pub shut_until: Option<Instant>,
}

/// What is sealed. Nobody can tell one that will come to nothing from one that will not.
#[derive(Serialize, Deserialize)]
struct Half {
    /// Whose password was right, always in as many digits; nobody's, which is zero, when it was wrong or there is no second factor.
    person: String,
    /// The digest of the hash the password was right against: another password in between ends it.
    password: String,
    /// When, in seconds.
    at: i64,
    /// Until when the account's own door is shut, in seconds.
    shut_until: Option<i64>,
}

const HALF: &str = "half a sign-in";

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
    let (own, lane, doors) = match browser_door(service, person, &client)? {
        Some(door) => (door.clone(), Lane::Known, vec![door]),
        None => {
            let own = Door::Account(account);
            let mut doors = Door::of_address(&client.address);
            doors.push(own.clone());
            doors.extend(person.is_none().then_some(Door::Unknown));
            (own, Lane::Stranger, doors)
        }
    };
    let guess = Guess::count_where(service, &doors, Some(&own).filter(|own| matches!(own, Door::Account(_))), now)?;
    let shut_until = guess.shut_until(&own, now);
    let looked = hashing.prove(lane, person, hash.as_deref(), password);
    if matches!(looked, Err(Error::Busy)) {
        guess.take_back(service, None)?;
    }
    let Some((person, proof)) = person.zip(looked?) else {
        let counted = if person.is_some() { &own } else { &Door::Unknown };
        failed(service, chain, person, guess.tally(counted), "password", now)?;
        return if shut_until.is_some() { half_way(service, None, &client, shut_until, now) } else { Err(wrong()) };
    };
    let has_factor = service.find(|db| second_factors::sealed(db, person))?.is_some();
    if shut_until.is_some() && !has_factor {
        return half_way(service, None, &client, shut_until, now);
    }
    guess.take_back(service, Some(&own).filter(|_| shut_until.is_none()))?;
    if has_factor {
        return half_way(service, Some((person, hash.as_deref().unwrap_or_default())), &client, shut_until, now);
    }
    let begun = fresh(person, &client)?;
    service.write_unsigned(chain, now, |tx| {
        let kept = people::password_hash(tx.db, person)?;
        let closed = closings::of(tx.db, person)?.is_some();
        if closed || !proof.is_of(person, kept.as_deref()) || second_factors::sealed(tx.db, person)?.is_some() {
            return Err(wrong());
        }
        begin(tx, &begun, &client, "password")
    })?;
    Ok(SignIn::Begun(begun))
}

/// The door of a browser in which this person signed in before.
fn browser_door(service: &Service, person: Option<PersonId>, client: &Client) -> Result<Option<Door>, Error> {
    let Some((person, browser)) = person.zip(client.digest()) else { return Ok(None) };
    let known = service.find(|db| doors::is_known(db, person, &browser))?;
    Ok(known.then_some(Door::Browser(person, browser)))
}

fn half_way(
    service: &Service,
    right: Option<(PersonId, &str)>,
    client: &Client,
    shut_until: Option<Instant>,
    now: Instant,
) -> Result<SignIn, Error> {
    let half = Half {
        person: format!("{:020}", right.map_or(0, |(person, _)| person.0)),
        password: digest(right.map(|(_, hash)| hash).unwrap_or_default()),
        at: now.timestamp(),
        shut_until: shut_until.map(Instant::timestamp),
    };
    let plain = serde_json::to_vec(&half).map_err(|error| Error::System(error.to_string()))?;
    let sealed = service.secret.seal(HALF, &client.visitor, &plain);
    let sealed = sealed.ok_or_else(|| Error::System("half a sign-in could not be sealed".into()))?;
    Ok(SignIn::NeedsCode(HalfWay { sealed, shut_until }))
}

/// Finishes a sign-in whose password was right, with a code of the second factor or a recovery code.
pub fn with_code(service: &Service, sealed: &str, typed: &str, client: &Client, now: Instant) -> Result<Begun, Error> {
    let half = read_half(service, sealed, client, now)?;
    let Some(person) = half.person.parse().ok().filter(|id| *id > 0).map(PersonId) else {
        Guess::count(service, &Door::of_address(&client.address), now)?;
        return Err(wrong_code());
    };
    let (own, doors) = match browser_door(service, Some(person), client)? {
        Some(door) => (door.clone(), vec![door]),
        None => {
            let own = Door::Code(person);
            (own.clone(), [Door::of_address(&client.address), vec![own]].concat())
        }
    };
    let guess = Guess::count(service, &doors, now)?;
    let chain = service.home_chain(person, now)?;
    let found = second_factor::look_at(service, person, typed, now)?;
    let begun = fresh(person, client)?;
    let right = service.write_unsigned(chain, now, |tx| {
        let password = people::password_hash(tx.db, person)?.unwrap_or_default();
        if closings::of(tx.db, person)?.is_some() || digest(&password) != half.password {
            return Err(too_late());
        }
        let with = match &found {
            Some(Found::Code(step)) if second_factors::spend(tx.db, person, *step)? => "password and code",
            Some(Found::Recovery(digests)) if second_factors::spend_code(tx.db, person, digests, now)? => {
                let subject = Subject::new(SubjectKind::Person, person);
                tx.record(Some(person), Action::RecoveryCodeUsed, subject, &[])?;
                let holder = people::load(tx.db, person)?;
                tx.tell(&holder, "A recovery code was used to sign in to your account. It cannot be used again.")?;
                "password and recovery code"
            }
            _ => {
                record_failure(tx, Some(person), guess.tally(&own), "code")?;
                if matches!(own, Door::Code(_)) && guess.tally(&own).is_some_and(|tally| tally.failures == FREE) {
                    let holder = people::load(tx.db, person)?;
                    tx.tell(&holder, "Somebody gave the password of your account, and wrong codes after it. They were not let in.                         If it was not you, set a new password now.")?;
                }
                return Ok(false);
            }
        };
        begin(tx, &begun, client, with)?;
        Ok(true)
    })?;
    if !right {
        return Err(wrong_code());
    }
    guess.take_back(service, Some(&own))?;
    Ok(begun)
}

/// Until when the password alone does not open the account of a sign-in half way; a refusal when it cannot be finished.
pub fn shut_until(service: &Service, sealed: &str, client: &Client, now: Instant) -> Result<Option<Instant>, Error> {
    let half = read_half(service, sealed, client, now)?;
    Ok(half.shut_until.map(|seconds| now.plus(TimeDelta::seconds(seconds.saturating_sub(now.timestamp())))))
}

fn read_half(service: &Service, sealed: &str, client: &Client, now: Instant) -> Result<Half, Error> {
    let plain = service.secret.open(HALF, &client.visitor, sealed).filter(|_| !client.visitor.is_empty());
    let half: Half = plain.and_then(|plain| serde_json::from_slice(&plain).ok()).ok_or_else(too_late)?;
    let seconds = now.timestamp().saturating_sub(half.at);
    let in_time = (0..MINUTES_TO_FINISH.saturating_mul(60)).contains(&seconds);
    if in_time { Ok(half) } else { Err(too_late()) }
}

fn too_late() -> Error {
    Refusal::because("It took too long, or this is another browser. Give your password again.").into()
}

fn wrong_code() -> Error {
    Error::field("code", "That code is not right, or was used already")
}

fn digest(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

fn fresh(person: PersonId, client: &Client) -> Result<Begun, Error> {
    let known_as = match &client.known_as {
        Some(name) => name.clone(),
        None => random::token()?,
    };
    Ok(Begun { token: random::token()?, person, known_as })
}

fn begin(tx: &mut Unsigned<'_>, begun: &Begun, client: &Client, with: &str) -> Result<(), Error> {
    let person = begun.person;
    if let Some(before) = &client.session {
        sessions::end(tx.db, before, tx.now)?;
    }
    sessions::begin(tx.db, &begun.token, person, &client.browser, tx.now)?;
    if doors::know(tx.db, person, &digest(&begun.known_as), tx.now)? {
        let holder = people::load(tx.db, person)?;
        let browser = if client.browser.is_empty() { "an unknown browser" } else { &client.browser };
        let at = tx.now.in_london().format("%H:%M on %-d %B %Y");
        let told = format!("Somebody signed in to your account with a browser that it did not know: {browser}, at {at}.");
        tx.tell(&holder, &told)?;
    }
    let detail = [("with", with.to_owned()), ("browser", client.browser.clone())];
    tx.record(Some(person), Action::SignedIn, Subject::new(SubjectKind::Person, person), &detail)
}

/// Knows the browser in which somebody opened the link that only they were sent: it is theirs, and nobody is told.
pub fn know_browser(tx: &mut Unsigned<'_>, person: PersonId, known_as: &str) -> Result<(), Error> {
    doors::know(tx.db, person, &digest(known_as), tx.now)?;
    Ok(())
}

fn failed(
    service: &Service,
    chain: OrganisationId,
    person: Option<PersonId>,
    tally: Option<Tally>,
    with: &str,
    now: Instant,
) -> Result<(), Error> {
    if tally.is_none_or(|tally| tally.is_recorded()) {
        service.write_unsigned(chain, now, |tx| record_failure(tx, person, tally, with))?;
    }
    Ok(())
}

// The first few have an event each; from then on one stands for as many as it says.
fn record_failure(tx: &mut Unsigned<'_>, person: Option<PersonId>, tally: Option<Tally>, with: &str) -> Result<(), Error> {
    let failures = tally.map_or(1, |tally| tally.failures);
    let detail = [("with", with.to_owned()), ("failures", failures.to_string())];
    let subject = Subject::new(SubjectKind::Person, person.unwrap_or(PersonId(0)));
    tx.record(None, Action::SignInFailed, subject, &detail)
}

fn wrong() -> Error {
    Refusal::because("The e-mail address or the password is not right.").into()
}

/// Proves a signer by what they give again: a code of their second factor, or their password when they have none. Guesses count
/// in their session alone, whoever else tries to sign in.
pub fn prove_again(
    service: &Service,
    hashing: &Hashing,
    person: PersonId,
    typed: &str,
    session: &str,
    now: Instant,
) -> Result<Option<Proof>, Error> {
    if service.find(|db| second_factors::sealed(db, person))?.is_none() {
        return prove_password(service, hashing, person, typed, session, now);
    }
    let door = Door::Signature(session.to_owned());
    let guess = Guess::count(service, std::slice::from_ref(&door), now)?;
    // A recovery code opens the door once, and signs nothing.
    let proof = match second_factor::look_at(service, person, typed, now)? {
        Some(Found::Code(step)) => Some(Proof::of_code(person, step)),
        _ => None,
    };
    if proof.is_some() {
        guess.take_back(service, Some(&door))?;
    }
    Ok(proof)
}

/// Proves somebody by their password, whether they have a second factor or not: for a change of the password itself.
pub fn prove_password(
    service: &Service,
    hashing: &Hashing,
    person: PersonId,
    password: &str,
    session: &str,
    now: Instant,
) -> Result<Option<Proof>, Error> {
    let hash = service.find(|db| people::password_hash(db, person))?;
    let door = Door::Signature(session.to_owned());
    let guess = Guess::count(service, std::slice::from_ref(&door), now)?;
    let looked = hashing.prove(Lane::Known, Some(person), hash.as_deref(), password);
    match looked {
        Ok(Some(_)) => guess.take_back(service, Some(&door))?,
        Err(Error::Busy) => guess.take_back(service, None)?,
        _ => {}
    }
    looked
}

/// Whether a session still holds.
pub fn holds(session: &sessions::Session, now: Instant) -> bool {
    session.ended_at.is_none()
        && now < session.seen_at.plus(TimeDelta::minutes(IDLE_MINUTES))
        && now < session.began_at.plus(TimeDelta::hours(ABSOLUTE_HOURS))
}

/// Records that a session was seen, at most once a minute. A page waits for nobody over it: the next one of the session tries again.
pub fn touch(service: &Service, token: &str, session: &sessions::Session, now: Instant) -> Result<(), Error> {
    if now < session.seen_at.plus(TimeDelta::minutes(1)) {
        return Ok(());
    }
    transaction::housekeep_if_free(&service.database, |db| sessions::touch(db, token, now).map_err(Error::from)).map(|_| ())
}

/// Signs out: the session's row ends, whatever cookie still names it.
pub fn sign_out(service: &Service, token: &str, person: PersonId, now: Instant) -> Result<(), Error> {
    let chain = service.home_chain(person, now)?;
    service.write_unsigned(chain, now, |tx| {
        sessions::end(tx.db, token, now)?;
        tx.record(Some(person), Action::SignedOut, Subject::new(SubjectKind::Person, person), &[])
    })
}
