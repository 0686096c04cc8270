//! An administrator closes an account, and opens it again; and one whose person has had neither posting nor duty for long enough
//! closes by itself. What they made stands.

use super::{
    context::{Act, Service, Unsigned},
    end_duty,
    error::Error,
    password::Proof,
};
use crate::{
    db::{address_changes, closings, connection::Db, duties, people, sessions},
    domain::{
        account::{ClosedBecause, Leaver, OpenedBecause},
        appointment::Duty,
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::PersonId,
        instant::Instant,
        letter::LetterKind,
        permission::{self, Succession},
        person::Person,
    },
    mail::words,
};

/// Closes an account, signed: sessions end, links die, letters stop.
pub fn close(act: &Act<'_>, person: PersonId, reason: ClosedBecause, signature: &Proof) -> Result<PersonId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        let holder = people::load(tx.db, person)?;
        let held = held(tx.db, person, tx.now)?;
        let permit = permission::may_close(&tx.actor, person, &held)?;
        tx.check_signature(signature)?;
        closings::close(tx.db, &permit, person, reason, tx.now).map_err(twice)?;
        let by = tx.actor.person;
        shut(&mut tx.unsigned(), Some(by), &holder, reason)?;
        Ok(person)
    })
}

/// Opens an account again, signed.
pub fn open(act: &Act<'_>, person: PersonId, reason: OpenedBecause, signature: &Proof) -> Result<PersonId, Error> {
    let chain = act.administrators_chain()?;
    act.write(chain, |tx| {
        let permit = permission::may_open(&tx.actor, person)?;
        let holder = people::load(tx.db, person)?;
        tx.check_signature(signature)?;
        if !closings::open(tx.db, &permit, person, reason, tx.now)? {
            return Err(Error::Stale("This account is open.".into()));
        }
        let detail = [("reason", reason.as_str().to_owned())];
        tx.record(Action::AccountOpened, Subject::new(SubjectKind::Person, person), &detail)?;
        tx.tell(&holder, "Your account was opened again: you sign in with your password as before.")?;
        Ok(person)
    })
}

// The duties that somebody else must be able to succeed to, each with who would; of the others nothing is asked.
fn held(db: &mut Db, person: PersonId, now: Instant) -> Result<Vec<(Duty, Succession)>, Error> {
    let mut held = Vec::new();
    for duty in duties::current(db, person, now.day())? {
        end_duty::lock(db, &duty)?;
        // From today on the account cannot act, so whoever succeeds must hold the duty today.
        let succession = end_duty::succession(db, &duty, calendar::day_before(now.day()))?;
        held.push((duty, succession));
    }
    Ok(held)
}

fn twice(error: diesel::result::Error) -> Error {
    let error = Error::from(error);
    if error.is_duplicate("account_closings", "person_id") {
        Error::Stale("This account is closed already.".into())
    } else {
        error
    }
}

fn shut(tx: &mut Unsigned<'_>, by: Option<PersonId>, holder: &Person, reason: ClosedBecause) -> Result<(), Error> {
    sessions::end_all(tx.db, holder.id, tx.now)?;
    sessions::end_links(tx.db, holder.id, tx.now)?;
    if let Some(change) = address_changes::of(tx.db, holder.id)? {
        address_changes::stop(tx.db, change.id, by, tx.now)?;
    }
    let detail = [("reason", reason.as_str().to_owned())];
    tx.record(by, Action::AccountClosed, Subject::new(SubjectKind::Person, holder.id), &detail)?;
    tx.tell(
        holder,
        "Your account was closed: nobody signs in with it until a system administrator opens it again. What you made stands.",
    )
}

/// People looked at in one step.
const STEP: i64 = 200;

/// Tells whoever has neither posting nor duty how long they still see their own record, once, and closes the accounts of those for
/// whom that time is over. Answers how many it closed.
pub fn close_those_who_left(service: &Service, now: Instant) -> Result<usize, Error> {
    let (today, days) = (now.day(), service.settings.leaver_days);
    let (mut after, mut closed) = (PersonId(0), 0_usize);
    loop {
        let step = service.find(|db| closings::leavers(db, after, today, STEP))?;
        let Some((last, _)) = step.last() else { return Ok(closed) };
        after = last.id;
        for (person, leaver) in &step {
            // One account that cannot be closed must not keep the others open.
            match look_after(service, person, *leaver, days, now) {
                Ok(true) => closed = closed.saturating_add(1),
                Ok(false) | Err(Error::Stale(_)) => {}
                Err(error) => tracing::error!(person = person.id.0, %error, "an account did not close by itself"),
            }
        }
    }
}

fn look_after(service: &Service, person: &Person, leaver: Leaver, days: u32, now: Instant) -> Result<bool, Error> {
    let today = now.day();
    if leaver.closes(days, today) {
        service.write_unsigned(service.home_chain(person.id, now)?, now, |tx| {
            if closings::leaver(tx.db, person.id, today)? != Some(leaver) {
                return Err(Error::Stale("they are posted, or closed, meanwhile".into()));
            }
            closings::close_by_itself(tx.db, person.id, now).map_err(twice)?;
            shut(tx, None, person, ClosedBecause::NoPostingOrDuty)
        })?;
        return Ok(true);
    }
    if !leaver.is_to_be_told(today) {
        return Ok(false);
    }
    let once = format!("leaving:{}:{}", person.id, leaver.since());
    if service.find(|db| crate::db::letters::is_enqueued(db, &once))? {
        return Ok(false);
    }
    let last = calendar::long(leaver.last_open_day(days));
    let what = format!(
        "You hold neither a posting nor a duty. You see your own record until the end of {last}; then your account closes by itself. What you made stands."
    );
    service.write_unsigned(service.home_chain(person.id, now)?, now, |tx| {
        let words = words::account(&person.name, &what, &service.public_url);
        tx.letter(once.clone(), LetterKind::Account, person, &words, None)?;
        let detail = [("letter", "how long they see their record".to_owned())];
        tx.record(None, Action::NoticeGiven, Subject::new(SubjectKind::Person, person.id), &detail)
    })?;
    Ok(false)
}
