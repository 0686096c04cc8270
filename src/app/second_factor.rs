//! One's own second factor: set up, removed, and its recovery codes; and the reset of one that was lost.

use super::{
    confirmations::Waiting,
    context::{Act, Service, Unsigned, View},
    error::Error,
    password::Proof,
};
use crate::{
    authenticator::Seed,
    db::{people, second_factors, second_factors::Reset, sessions},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{PersonId, ResetId},
        instant::Instant,
        permission,
        second_factor::{self, RECOVERY_CODES, read_recovery_code, recovery_code},
    },
    random,
    secret::Secret,
};

const SEED: &str = "second factor";
const OFFER: &str = "second factor about to be set up";
const RECOVERY: &str = "recovery code";

/// A factor about to be set up: nothing is kept before a code proves it.
pub struct Offer {
    /// The seed, sealed for its person, as the form carries it.
    pub sealed: String,
    /// The seed in letters and digits.
    pub words: String,
    /// What the picture says.
    pub address: String,
}

/// Offers a new seed, or again the one that the form carries.
pub fn offer(view: &mut View<'_>, secret: &Secret, carried: &str) -> Result<Offer, Error> {
    let person = people::load(view.db, view.actor.person)?;
    let seed = match carried_seed(secret, person.id, carried) {
        Some(seed) => seed,
        None => Seed::fresh()?,
    };
    let sealed = seal(secret, OFFER, person.id, &seed)?;
    Ok(Offer { sealed, words: seed.in_words(), address: seed.address(&person.email) })
}

fn carried_seed(secret: &Secret, person: PersonId, carried: &str) -> Option<Seed> {
    secret.open(OFFER, &person.to_string(), carried).and_then(Seed::kept)
}

fn seal(secret: &Secret, purpose: &str, person: PersonId, seed: &Seed) -> Result<String, Error> {
    let sealed = secret.seal(purpose, &person.to_string(), seed.bytes());
    sealed.ok_or_else(|| Error::System("a second factor could not be sealed".into()))
}

/// Sets up the factor that the form carries, once a code of it is right. Answers the recovery codes, which are shown once.
/// The signature is by the factor before, or by the password when there was none. Other sessions end.
pub fn set(act: &Act<'_>, proof: &Proof, carried: &str, code: &str, session: &str) -> Result<Vec<String>, Error> {
    let (service, person, now) = (act.service, act.person, act.now);
    let seed = carried_seed(&service.secret, person, carried).ok_or(Error::BadForm)?;
    let step = seed.step_of(code, now);
    let step =
        step.ok_or_else(|| Error::field("code", "That is not the code your app shows now. Check the time of your device"))?;
    let sealed = seal(&service.secret, SEED, person, &seed)?;
    make(act, |tx, digests| {
        tx.check_signature(person, proof)?;
        second_factors::set(tx.db, person, &sealed, step, digests, now)?;
        sessions::end_others(tx.db, person, session, now)?;
        changed(
            tx,
            person,
            Action::SecondFactorSet,
            "A second factor was set up for your account. Wherever else you were signed in you are signed out.",
        )
    })
}

/// Removes one's own factor, unless one's duties need it.
pub fn remove(act: &Act<'_>, proof: &Proof) -> Result<(), Error> {
    let (service, person, now) = (act.service, act.person, act.now);
    act.read(|view| Ok(second_factor::check_removal(&view.actor, service.settings.second_factor)?))?;
    service.write_unsigned(service.home_chain(person, now)?, now, |tx| {
        tx.check_signature(person, proof)?;
        second_factors::remove(tx.db, person)?;
        changed(tx, person, Action::SecondFactorRemoved, "The second factor of your account was removed.")
    })
}

/// Makes new recovery codes in the place of those before; they are shown once.
pub fn make_codes(act: &Act<'_>, proof: &Proof) -> Result<Vec<String>, Error> {
    make(act, |tx, digests| {
        tx.check_signature(act.person, proof)?;
        second_factors::set_codes(tx.db, act.person, digests)?;
        changed(
            tx,
            act.person,
            Action::RecoveryCodesMade,
            "New recovery codes were made for your account. Those before open nothing any more.",
        )
    })
}

fn changed(tx: &mut Unsigned<'_>, person: PersonId, action: Action, told: &str) -> Result<(), Error> {
    tx.record(Some(person), action, Subject::new(SubjectKind::Person, person), &[])?;
    let holder = people::load(tx.db, person)?;
    tx.tell(&holder, told)
}

/// Seconds for which a second click shows the codes that the first one made.
const SHOWN_AGAIN: i64 = 30;

/// The recovery codes that this very form made just now: a second click shows what the first one did. Sent again later, say from a
/// page left open, it shows nothing: they are shown once, and others may have taken their place.
pub fn made_already(act: &Act<'_>) -> Result<Option<Vec<String>>, Error> {
    let Some(form) = &act.form else { return Ok(None) };
    match act.service.find(|db| sessions::spent_key(db, act.person, &form.key))? {
        None => Ok(None),
        Some((digest, _)) if digest != form.digest => Err(Error::KeyReused),
        Some((_, made_at)) if act.now.timestamp().saturating_sub(made_at) <= SHOWN_AGAIN => Ok(Some(codes(act, &form.key))),
        Some(_) => Err(Error::Stale(
            "The recovery codes were shown, and are shown once. If you did not keep them, make new ones.".into(),
        )),
    }
}

/// Makes recovery codes by `f`, which keeps their digests; once for each form.
fn make(act: &Act<'_>, mut f: impl FnMut(&mut Unsigned<'_>, &[String]) -> Result<(), Error>) -> Result<Vec<String>, Error> {
    let (service, person, now) = (act.service, act.person, act.now);
    let key = act.form.as_ref().map_or_else(random::token, |form| Ok(form.key.clone()))?;
    let codes = codes(act, &key);
    let digests: Vec<String> = codes.iter().map(|code| digest(service, person, code)).collect();
    let outcome = service.write_unsigned(service.home_chain(person, now)?, now, |tx| {
        f(tx, &digests)?;
        if let Some(form) = &act.form {
            // What it led to is when: see `made_already`.
            sessions::spend_key(tx.db, person, &form.key, &form.digest, now.timestamp(), now)?;
        }
        Ok(())
    });
    match outcome {
        Ok(()) => Ok(codes),
        Err(error @ Error::InDoubt(_)) => Err(error),
        // Of two clicks at once, what the second one signed with was spent by the first.
        Err(error) => made_already(act)?.ok_or(error),
    }
}

// Made from the key of the form, under the key of the installation: nobody has the one without the other.
fn codes(act: &Act<'_>, key: &str) -> Vec<String> {
    let code = |number| act.service.secret.code("recovery codes of a form", &format!("{}:{key}:{number}", act.person));
    (0..RECOVERY_CODES).map(|number| recovery_code(&code(number))).collect()
}

fn digest(service: &Service, person: PersonId, code: &str) -> String {
    service.secret.code(RECOVERY, &whose_code(person, code))
}

fn whose_code(person: PersonId, code: &str) -> String {
    format!("{person}:{}", read_recovery_code(code))
}

/// What somebody typed when a code was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// A code of this step of time.
    Code(i64),
    /// What could be a recovery code, as it may be kept: under the key of today, and under those before.
    Recovery(Vec<String>),
}

/// What was typed, against the factor of a person; none when it can be nothing of it. It is spent by whoever relies on it.
pub(super) fn look_at(service: &Service, person: PersonId, typed: &str, now: Instant) -> Result<Option<Found>, Error> {
    let Some(sealed) = service.find(|db| second_factors::sealed(db, person))? else { return Ok(None) };
    let seed = service.secret.open(SEED, &person.to_string(), &sealed).and_then(Seed::kept);
    let seed = seed.ok_or_else(|| Error::System(format!("the second factor of person {person} opens under no key")))?;
    if let Some(step) = seed.step_of(typed, now) {
        return Ok(Some(Found::Code(step)));
    }
    let is_long = read_recovery_code(typed).len() > 6;
    Ok(is_long.then(|| Found::Recovery(service.secret.codes(RECOVERY, &whose_code(person, typed)))))
}

/// An administrator asks, signed, for the reset of a factor that its person lost.
pub fn ask_for_reset(act: &Act<'_>, person: PersonId, signature: &Proof) -> Result<ResetId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        let permit = permission::may_ask_for_reset(&tx.actor, person)?;
        let holder = people::load(tx.db, person)?;
        if second_factors::sealed(tx.db, person)?.is_none() {
            return Err(Error::Stale("They have no second factor.".into()));
        }
        tx.check_signature(signature)?;
        let id = second_factors::ask(tx.db, &permit, person, tx.now).map_err(|error| {
            let error = Error::from(error);
            if error.is_duplicate("factor_resets", "person_id") { Error::Stale("A reset waits already.".into()) } else { error }
        })?;
        tx.record(Action::FactorResetAsked, Subject::new(SubjectKind::Person, person), &[("reset", id.to_string())])?;
        tx.tell(
            &holder,
            "A system administrator asked that the second factor of your account be reset. Another has to confirm it.",
        )?;
        Ok(id)
    })
}

/// Another administrator confirms a reset, signed: the factor is gone, and every session of its person ends.
pub fn confirm_reset(act: &Act<'_>, id: ResetId, signature: &Proof) -> Result<ResetId, Error> {
    answer_reset(act, id, Some(signature))
}

/// Refuses a reset, or takes it back.
pub fn refuse_reset(act: &Act<'_>, id: ResetId) -> Result<ResetId, Error> {
    answer_reset(act, id, None)
}

fn answer_reset(act: &Act<'_>, id: ResetId, signature: Option<&Proof>) -> Result<ResetId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        permission::may_administer(&tx.actor)?;
        let reset = second_factors::load(tx.db, id)?;
        let permit = permission::may_answer_reset(&tx.actor, reset.person, reset.asked_by, signature.is_some())?;
        if let Some(signature) = signature {
            tx.check_signature(signature)?;
        }
        if !second_factors::answer(tx.db, &permit, id, signature.is_some(), tx.now)? {
            return Err(Error::Stale("Somebody answered this already.".into()));
        }
        let subject = Subject::new(SubjectKind::Person, reset.person);
        let detail = [("reset", id.to_string())];
        if signature.is_none() {
            tx.record(Action::FactorResetRefused, subject, &detail)?;
            return Ok(id);
        }
        second_factors::remove(tx.db, reset.person)?;
        sessions::end_all(tx.db, reset.person, tx.now)?;
        tx.record(Action::FactorReset, subject, &detail)?;
        let holder = people::load(tx.db, reset.person)?;
        tx.tell(&holder, "The second factor of your account was reset, and wherever you were signed in you are signed out.")?;
        Ok(id)
    })
}

/// A reset, as an administrator reads it.
pub struct ResetRead {
    /// The reset.
    pub reset: Reset,
    /// Who asked for it.
    pub asked_by: String,
    /// Whether the reader may confirm it.
    pub may_confirm: bool,
    /// Whether the reader may refuse it, or take it back.
    pub may_refuse: bool,
}

/// One reset.
pub fn reset(view: &mut View<'_>, id: ResetId) -> Result<ResetRead, Error> {
    permission::may_administer(&view.actor)?;
    let reset = second_factors::load(view.db, id)?;
    let may = |confirms| {
        reset.confirmed.is_none() && permission::may_answer_reset(&view.actor, reset.person, reset.asked_by, confirms).is_ok()
    };
    let (may_confirm, may_refuse) = (may(true), may(false));
    Ok(ResetRead { asked_by: people::load(view.db, reset.asked_by)?.name, may_confirm, may_refuse, reset })
}

/// Resets that wait: so many are read.
const MOST: i64 = 100;

/// The resets that wait for the reader's confirmation.
pub(super) fn waiting(view: &mut View<'_>) -> Result<Vec<Waiting>, Error> {
    if permission::may_administer(&view.actor).is_err() {
        return Ok(Vec::new());
    }
    let found = second_factors::waiting(view.db, view.actor.person, MOST)?;
    let mine = |one: &Reset| permission::may_answer_reset(&view.actor, one.person, one.asked_by, true).is_ok();
    Ok(found
        .into_iter()
        .filter(mine)
        .map(|one| Waiting {
            what: format!("Reset of the second factor of {}", one.name),
            href: format!("/second-factor-resets/{}", one.id),
            since: one.asked_at,
        })
        .collect())
}
