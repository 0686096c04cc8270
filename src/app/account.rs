//! One's own account: the password, where one is signed in, and who signed in or tried to.

use chrono::TimeDelta;

use super::{
    context::{Act, View},
    error::Error,
    password::{PasswordHash, Proof},
    sign_in::{self, ABSOLUTE_HOURS},
};
use crate::{
    db::{audit, doors, people, second_factors, sessions},
    domain::{
        event::{Action, Subject, SubjectKind},
        instant::Instant,
    },
    secret::Secret,
};

/// Sign-ins shown.
const SHOWN: i64 = 20;
/// Sessions shown.
const SESSIONS: i64 = 50;

/// Somewhere one is signed in.
#[derive(Debug, Clone)]
pub struct Place {
    /// Names the session in a form, without opening it.
    pub id: String,
    /// Since when.
    pub began_at: Instant,
    /// When it was last seen, to the minute.
    pub seen_at: Instant,
    /// Browser and system, in words.
    pub browser: String,
    /// Whether it is this one.
    pub here: bool,
}

/// A sign-in, or an attempt.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// When.
    pub at: Instant,
    /// Whether it opened the account.
    pub right: bool,
    /// Browser and system in words, when known.
    pub browser: String,
    /// How many failures of a day the line stands for, with those before it.
    pub failures: Option<i64>,
}

/// One's own account.
#[derive(Debug, Clone)]
pub struct OwnAccount {
    /// The address with which one signs in.
    pub email: String,
    /// Recovery codes left, when there is a second factor.
    pub codes_left: Option<i64>,
    /// Where one is signed in.
    pub places: Vec<Place>,
    /// Sign-ins and failures, the newest first.
    pub attempts: Vec<Attempt>,
}

/// The account of the reader, signed in by `token`.
pub fn own(view: &mut View<'_>, secret: &Secret, token: &str) -> Result<OwnAccount, Error> {
    let (person, now) = (view.actor.person, view.now);
    let since = now.minus(TimeDelta::hours(ABSOLUTE_HOURS));
    let places = sessions::not_ended(view.db, person, since, SESSIONS)?
        .into_iter()
        .filter(|one| sign_in::holds(&one.session, now))
        .map(|one| Place {
            id: place_id(secret, &one.token),
            began_at: one.session.began_at,
            seen_at: one.session.seen_at,
            browser: one.browser,
            here: one.token == token,
        })
        .collect();
    let attempts = audit::sign_ins(view.db, person, SHOWN)?
        .into_iter()
        .map(|(action, detail, at)| {
            let detail = serde_json::from_str::<serde_json::Value>(&detail).unwrap_or_default();
            let said = |name: &str| detail.get(name).and_then(|said| said.as_str());
            Attempt {
                at,
                right: action == Action::SignedIn.as_str(),
                browser: said("browser").unwrap_or_default().to_owned(),
                failures: said("failures").and_then(|number| number.parse().ok()).filter(|number| *number > 1),
            }
        })
        .collect();
    let codes_left = if view.actor.second_factor { Some(second_factors::codes_left(view.db, person)?) } else { None };
    Ok(OwnAccount { email: people::load(view.db, person)?.email, codes_left, places, attempts })
}

fn place_id(secret: &Secret, token: &str) -> String {
    secret.code("session in a form", token).chars().take(32).collect()
}

/// Changes one's own password, once the old one proved right. Every other session ends, and every other browser is a new one.
pub fn change_password(
    act: &Act<'_>,
    proof: &Proof,
    hash: &PasswordHash,
    token: &str,
    known_as: Option<&str>,
) -> Result<(), Error> {
    let (service, person, now) = (act.service, act.person, act.now);
    service.write_unsigned(service.home_chain(person, now)?, now, |tx| {
        if !proof.is_of(person, people::password_hash(tx.db, person)?.as_deref()) {
            return Err(Error::field("old", "Your password changed meanwhile: give the new one"));
        }
        people::set_password_hash(tx.db, person, hash.as_str())?;
        sessions::end_links(tx.db, person, now)?;
        sessions::end_others(tx.db, person, token, now)?;
        doors::forget_browsers(tx.db, person)?;
        if let Some(name) = known_as {
            sign_in::know_browser(tx, person, name)?;
        }
        tx.record(Some(person), Action::PasswordChanged, Subject::new(SubjectKind::Person, person), &[])?;
        let holder = people::load(tx.db, person)?;
        tx.tell(&holder, "The password of your account was changed, and wherever else you were signed in you are signed out.")
    })
}

/// Ends one of one's own sessions, or with none named every other. Answers whether there was any.
pub fn sign_out_elsewhere(act: &Act<'_>, token: &str, which: Option<&str>) -> Result<bool, Error> {
    let (service, person, now) = (act.service, act.person, act.now);
    let since = now.minus(TimeDelta::hours(ABSOLUTE_HOURS));
    let others: Vec<String> = service
        .find(|db| sessions::not_ended(db, person, since, SESSIONS))?
        .into_iter()
        .map(|one| one.token)
        .filter(|one| one != token && which.is_none_or(|which| place_id(&service.secret, one) == which))
        .collect();
    if others.is_empty() {
        return Ok(false);
    }
    service.write_unsigned(service.home_chain(person, now)?, now, |tx| {
        match which {
            None => sessions::end_others(tx.db, person, token, now)?,
            Some(_) => {
                for other in &others {
                    sessions::end(tx.db, other, now)?;
                }
            }
        }
        tx.record(Some(person), Action::SessionEnded, Subject::new(SubjectKind::Person, person), &[])
    })?;
    Ok(true)
}
