//! What every act is given: the installation, who acts, the instant, and the form it came from. One act is one
//! transaction; it leaves at least one line in the audit chain, or it does not happen.

use chrono::{NaiveDate, TimeDelta};

use super::{
    error::Error,
    password::Proof,
    seen::{Fact, Seen},
};
use crate::{
    db::{
        actors,
        audit::{Chain, Line},
        connection::{Database, Db},
        curricula::Shelf,
        letters::{self, LinkTo, NewLetter},
        people, second_factors, sessions,
        transaction::{self, SYSTEM},
    },
    domain::{
        event::{Action, Subject},
        ids::{OrganisationId, PersonId},
        installation::Settings,
        instant::Instant,
        letter::LetterKind,
        permission::{self, Actor},
        person::Person,
        refusal::Refusal,
    },
    mail::words::{self, Words},
    random,
    secret::Secret,
};

/// The installation.
#[derive(Clone)]
pub struct Service {
    /// Its records.
    pub database: Database,
    /// Published editions as once read.
    pub shelf: Shelf,
    /// Where people reach it, without a slash at the end.
    pub public_url: String,
    /// Its key.
    pub secret: Secret,
    /// What it sets for itself.
    pub settings: Settings,
}

/// The key of a form, the digest of what was sent with it, and to where, and what it showed.
#[derive(Debug, Clone)]
pub struct FormKey {
    /// Made when the form was shown.
    pub key: String,
    /// Of method, path and body as received.
    pub digest: String,
    /// What the form showed of what it changes.
    pub seen: Seen,
}

/// A person about to act.
#[derive(Clone)]
pub struct Act<'a> {
    /// The installation.
    pub service: &'a Service,
    /// Who acts.
    pub person: PersonId,
    /// When.
    pub now: Instant,
    /// The form it came from; none for the demonstration's script and the command line.
    pub form: Option<FormKey>,
}

/// A snapshot to read from, as one person.
pub struct View<'v> {
    /// The connection, inside its transaction.
    pub db: &'v mut Db,
    /// Who reads.
    pub actor: Actor,
    /// Published editions.
    pub shelf: &'v Shelf,
    /// When.
    pub now: Instant,
    /// Today, in the United Kingdom.
    pub today: NaiveDate,
}

/// A write transaction under the lock of its organisation's chain, as one person.
pub struct Tx<'t> {
    /// The connection, inside its transaction.
    pub db: &'t mut Db,
    /// Who acts, as they stand at this moment.
    pub actor: Actor,
    /// The installation.
    pub service: &'t Service,
    /// When.
    pub now: Instant,
    /// Today, in the United Kingdom.
    pub today: NaiveDate,
    /// What the form of this act showed; none for an act that came from no form.
    seen: Option<&'t Seen>,
    chain: &'t mut Chain,
}

impl Service {
    /// An installation with the settings that hold when none is given.
    pub fn new(database: Database, public_url: impl Into<String>, secret: Secret) -> Self {
        let database = database.sealed_under(secret.clone());
        Self { database, shelf: Shelf::default(), public_url: public_url.into(), secret, settings: Settings::default() }
    }

    /// The same with these settings.
    #[must_use]
    pub fn with(self, settings: Settings) -> Self {
        Self { settings, ..self }
    }

    /// Reads as `person`.
    pub fn read<T>(&self, person: PersonId, now: Instant, f: impl FnOnce(&mut View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        transaction::read(&self.database, |db| {
            let actor = self.admit(actors::load(db, person, now.day())?)?;
            f(&mut View { db, actor, shelf: &self.shelf, now, today: now.day() })
        })
    }

    /// Lets somebody to the records, unless they have to set up a second factor first.
    pub fn admit(&self, actor: Option<Actor>) -> Result<Actor, Error> {
        let actor = actor.ok_or(Error::SignedOut)?;
        if self.settings.second_factor && actor.must_have_second_factor() && !actor.second_factor {
            return Err(Error::SecondFactorNeeded);
        }
        Ok(actor)
    }

    /// Finds a fact that never changes, such as which organisation a row belongs to.
    pub fn find<T>(&self, f: impl FnOnce(&mut Db) -> diesel::QueryResult<T>) -> Result<T, Error> {
        transaction::read(&self.database, |db| f(db).map_err(Error::from))
    }

    /// The chain for what concerns a person's own account: that of their home, or else the system's own.
    pub fn home_chain(&self, person: PersonId, now: Instant) -> Result<OrganisationId, Error> {
        self.find(|db| Ok(actors::load(db, person, now.day())?.and_then(|actor| actor.home()).unwrap_or(SYSTEM)))
    }

    /// Writes as nobody in particular: signing in, asking for a link, the jobs.
    pub fn write_unsigned<T>(
        &self,
        chain: OrganisationId,
        now: Instant,
        mut f: impl FnMut(&mut Unsigned<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        transaction::write(&self.database, chain, |db, chain| {
            let outcome = f(&mut Unsigned { db, service: self, now, chain })?;
            if chain.has_grown() { Ok(outcome) } else { Err(Error::Unaudited) }
        })
    }
}

/// A write transaction of nobody in particular.
pub struct Unsigned<'t> {
    /// The connection, inside its transaction.
    pub db: &'t mut Db,
    /// The installation.
    pub service: &'t Service,
    /// When.
    pub now: Instant,
    chain: &'t mut Chain,
}

impl Unsigned<'_> {
    /// Appends a line to the chain.
    pub fn record(
        &mut self,
        actor: Option<PersonId>,
        action: Action,
        subject: Subject,
        detail: &[(&str, String)],
    ) -> Result<(), Error> {
        append(self.chain, self.now, actor, action, subject, detail);
        Ok(())
    }

    /// Tells a person what changed about their own account (rule 15).
    pub fn tell(&mut self, to: &Person, what: &str) -> Result<(), Error> {
        tell(self.db, self.now, &self.service.public_url, to, what)
    }

    /// Refuses when what `signer` gave again is not their own as it stands now. Whoever has a second factor signs with a code,
    /// which is spent here.
    pub fn check_signature(&mut self, signer: PersonId, proof: &Proof) -> Result<(), Error> {
        let has_factor = second_factors::sealed(self.db, signer)?.is_some();
        let sentence = match (proof.person() == signer, proof.step(), has_factor) {
            (true, Some(step), true) if second_factors::spend(self.db, signer, step)? => return Ok(()),
            (true, Some(_), true) => "This code was used already. Wait for the next one, and sign with it.",
            (true, None, false) if proof.is_of(signer, people::password_hash(self.db, signer)?.as_deref()) => return Ok(()),
            (true, None, false) => "Your password changed meanwhile. Sign again with the new one.",
            _ => "How you sign changed meanwhile. Open the page again, and sign.",
        };
        Err(Error::Refused(Refusal::because(sentence)))
    }

    /// Enqueues a letter, once.
    pub fn letter(
        &mut self,
        once: String,
        kind: LetterKind,
        to: &Person,
        words: &Words,
        link: Option<LinkTo>,
    ) -> Result<bool, Error> {
        enqueue(self.db, self.now, &self.service.public_url, once, kind, to, words, link, self.now)
    }
}

impl<'a> Act<'a> {
    /// An act that came from no form.
    pub fn by(service: &'a Service, person: PersonId, now: Instant) -> Self {
        Self { service, person, now, form: None }
    }

    /// The outcome of this same form, if it was sent before: for an act after which what it was about is gone.
    pub fn sent_before<T: From<i64>>(&self) -> Result<Option<T>, Error> {
        let Some(form) = &self.form else { return Ok(None) };
        match self.service.find(|db| sessions::spent_key(db, self.person, &form.key))? {
            Some((digest, outcome)) if digest == form.digest => Ok(Some(T::from(outcome))),
            Some(_) => Err(Error::KeyReused),
            None => Ok(None),
        }
    }

    /// Runs `f` in one write transaction of `organisation`. The form's key is spent in it; when the same form was already
    /// sent, `f` does not run and the first outcome is answered again.
    pub fn write<T>(&self, organisation: OrganisationId, mut f: impl FnMut(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error>
    where
        T: Copy + From<i64> + Into<i64>,
    {
        transaction::write(&self.service.database, organisation, |db, chain| {
            if let Some(form) = &self.form
                && let Some((digest, outcome)) = sessions::spent_key(db, self.person, &form.key)?
            {
                return if digest == form.digest { Ok(T::from(outcome)) } else { Err(Error::KeyReused) };
            }
            let actor = self.service.admit(actors::load(db, self.person, self.now.day())?)?;
            let seen = self.form.as_ref().map(|form| &form.seen);
            let outcome = f(&mut Tx { db, actor, service: self.service, now: self.now, today: self.now.day(), seen, chain })?;
            if !chain.has_grown() {
                return Err(Error::Unaudited);
            }
            if let Some(form) = &self.form {
                sessions::spend_key(db, self.person, &form.key, &form.digest, outcome.into(), self.now)?;
            }
            Ok(outcome)
        })
    }

    /// Runs `f` in one write transaction that may answer anything: a view that must leave its line in the chain.
    pub fn look<T>(&self, organisation: OrganisationId, mut f: impl FnMut(&mut Tx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        transaction::write(&self.service.database, organisation, |db, chain| {
            let actor = self.service.admit(actors::load(db, self.person, self.now.day())?)?;
            f(&mut Tx { db, actor, service: self.service, now: self.now, today: self.now.day(), seen: None, chain })
        })
    }

    /// The chain for what a system administrator does to an account, which may be of any organisation: that of their own.
    pub fn administrators_chain(&self) -> Result<OrganisationId, Error> {
        self.read(|view| {
            permission::may_administer(&view.actor)?;
            Ok(view.actor.home().unwrap_or(SYSTEM))
        })
    }

    /// Reads as the person acting.
    pub fn read<T>(&self, f: impl FnOnce(&mut View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.service.read(self.person, self.now, f)
    }
}

impl Tx<'_> {
    /// The organisation whose chain this act is in.
    pub fn organisation(&self) -> OrganisationId {
        self.chain.organisation()
    }

    /// Refuses when any of these facts, as they stand, is not what the form of this act showed. What came from no form was shown
    /// nothing, and is not held to it.
    pub fn check_shown(&self, stands: &[Fact]) -> Result<(), Error> {
        self.seen.map_or(Ok(()), |seen| seen.check(stands))
    }

    /// Appends a line to the chain.
    pub fn record(&mut self, action: Action, subject: Subject, detail: &[(&str, String)]) -> Result<(), Error> {
        append(self.chain, self.now, Some(self.actor.person), action, subject, detail);
        Ok(())
    }

    /// Tells a person what changed about their own account (rule 15).
    pub fn tell(&mut self, to: &Person, what: &str) -> Result<(), Error> {
        tell(self.db, self.now, &self.service.public_url, to, what)
    }

    /// Enqueues a letter, once.
    pub fn letter(&mut self, once: String, kind: LetterKind, to: &Person, words: &Words) -> Result<bool, Error> {
        enqueue(self.db, self.now, &self.service.public_url, once, kind, to, words, None, self.now)
    }

    /// Enqueues a letter that waits so many minutes for what may join it.
    pub fn letter_to_join(
        &mut self,
        once: String,
        kind: LetterKind,
        to: &Person,
        words: &Words,
        minutes: i64,
    ) -> Result<bool, Error> {
        let due_at = self.now.plus(TimeDelta::minutes(minutes));
        enqueue(self.db, self.now, &self.service.public_url, once, kind, to, words, None, due_at)
    }

    /// The same transaction, for what nobody in particular could do as well: setting links, changing addresses.
    pub fn unsigned(&mut self) -> Unsigned<'_> {
        Unsigned { db: self.db, service: self.service, now: self.now, chain: self.chain }
    }

    /// A view of this transaction's own snapshot.
    pub fn view<T>(&mut self, f: impl FnOnce(&mut View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let mut view =
            View { db: self.db, actor: self.actor.clone(), shelf: &self.service.shelf, now: self.now, today: self.today };
        f(&mut view)
    }

    /// Refuses when what the signer gave again is not their own as it stands now, or is a code that was spent (rule 6).
    pub fn check_signature(&mut self, proof: &Proof) -> Result<(), Error> {
        let signer = self.actor.person;
        self.unsigned().check_signature(signer, proof)
    }
}

fn append(chain: &mut Chain, at: Instant, actor: Option<PersonId>, action: Action, subject: Subject, detail: &[(&str, String)]) {
    let detail: serde_json::Map<String, serde_json::Value> =
        detail.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())).collect();
    chain.append(Line { at, actor, action, subject, detail: serde_json::Value::Object(detail).to_string() });
}

// Every change is news of its own, so each such letter is its own only one.
fn tell(db: &mut Db, now: Instant, public_url: &str, to: &Person, what: &str) -> Result<(), Error> {
    let once = format!("account:{}", random::token()?);
    let words = words::account(&to.name, what, public_url);
    enqueue(db, now, public_url, once, LetterKind::Account, to, &words, None, now).map(|_| ())
}

#[expect(clippy::too_many_arguments, reason = "one row, named column by column")]
fn enqueue(
    db: &mut Db,
    now: Instant,
    public_url: &str,
    once: String,
    kind: LetterKind,
    to: &Person,
    words: &Words,
    link: Option<LinkTo>,
    due_at: Instant,
) -> Result<bool, Error> {
    let host = public_url.split("//").nth(1).and_then(|rest| rest.split([':', '/']).next()).unwrap_or("localhost");
    let letter = NewLetter {
        once,
        kind,
        to,
        subject: &words.subject,
        body: &words.body,
        link,
        message_id: format!("<{}@{host}>", random::token()?),
        due_at,
    };
    Ok(letters::enqueue(db, &letter, now)?)
}
