//! An administrator starts and ends postings, never their own. A change of role or line manager is the end of one posting and
//! the start of the next, so that who managed whom stays known. With the last posting in an organisation the duties there end.

use chrono::NaiveDate;

use super::{
    context::{Act, Tx, View},
    end_duty,
    error::{Error, FieldErrors},
    seen::Fact,
};
use crate::{
    db::{connection::Db, duties, organisations, people, postings},
    domain::{
        appointment::Duty,
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::{DutyId, OrganisationId, PostingId},
        permission::{self, PostingPermit},
        person::{OtherLastDay, Posting},
    },
};

/// What the form of a new posting shows of what may end with it: the open posting there, of these.
pub fn open_there(held: &[Posting], organisation: OrganisationId) -> Vec<Fact> {
    let label = "Open posting there";
    let open = held.iter().find(|one| one.organisation == organisation && one.until.is_none());
    vec![open.map_or_else(
        || Fact::new(label, "none"),
        |one| {
            let words = format!("{}, since {}", one.role.label().to_lowercase(), calendar::long(one.from));
            Fact::new(label, words).told_apart_by(one.id)
        },
    )]
}

/// Starts a posting; the id in `new` is ignored. With `ends_before`, the open posting there ends on the day before it. No duty there
/// may outlive one that has its last day from the start.
pub fn start(act: &Act<'_>, new: &Posting, ends_before: bool) -> Result<PostingId, Error> {
    act.read(|view| {
        permission::may_keep_postings(&view.actor, new.person)?;
        organisations::name(view.db, new.organisation)?;
        Ok(())
    })?;
    act.write(new.organisation, |tx| {
        let permit = permission::may_keep_postings(&tx.actor, new.person)?;
        people::load(tx.db, new.person)?;
        let mut errors = FieldErrors::default();
        if new.until.is_some_and(|last| last < new.from) {
            errors.add("until", "The last day must be the same as or after the first day");
        }
        let meets = |held: &Posting| held.meets(new);
        let held = postings::of(tx.db, new.person)?;
        if ends_before {
            tx.check_shown(&open_there(&held, new.organisation))?;
        }
        let met = held.into_iter().find(meets);
        let follows = |held: &Posting| ends_before && held.until.is_none() && held.from < new.from;
        match met {
            Some(held) if follows(&held) => {
                let last = calendar::day_before(new.from);
                postings::end(tx.db, &permit, held.id, last)?;
                tx.record(Action::PostingEnded, Subject::new(SubjectKind::Posting, held.id), &[("last", last.to_string())])?;
            }
            Some(held) => errors.add(
                "from",
                format!(
                    "The posting as {} that began on {} is not over by then: end it first, or tick that it ends the day before",
                    held.role.label().to_lowercase(),
                    calendar::long(held.from)
                ),
            ),
            None => {}
        }
        if let Some(last) = new.until
            && !ending_with(tx.db, new, last)?.is_empty()
        {
            errors.add("until", "They hold a duty there that goes on after this day: end it first, or leave the last day empty");
        }
        if let Some(manager) = new.line_manager {
            if manager == new.person {
                errors.add("line_manager", "Nobody is their own line manager");
            } else if postings::above(tx.db, manager, tx.today)?.contains(&new.person) {
                errors.add("line_manager", "This person is already below the other: choose a line manager who is not");
            } else if !postings::of(tx.db, manager)?.iter().any(meets) {
                errors.add("line_manager", "Choose a line manager who is posted there");
            }
        }
        errors.check()?;
        let id = postings::insert(tx.db, &permit, new)?;
        let detail = [("person", new.person.to_string()), ("role", new.role.as_str().to_owned()), ("from", new.from.to_string())];
        tx.record(Action::PostingStarted, Subject::new(SubjectKind::Posting, id), &detail)?;
        Ok(id)
    })
}

/// The duties that end together with a posting whose last day is `last`: those in its organisation, when no other posting there
/// is held after that day.
pub fn duties_that_end(view: &mut View<'_>, posting: &Posting, last: NaiveDate) -> Result<Vec<Duty>, Error> {
    ending_with(view.db, posting, last)
}

fn ending_with(db: &mut Db, posting: &Posting, last: NaiveDate) -> Result<Vec<Duty>, Error> {
    let goes_on = |other: &Posting| {
        other.id != posting.id && other.organisation == posting.organisation && other.until.is_none_or(|until| until > last)
    };
    if postings::of(db, posting.person)?.iter().any(goes_on) {
        return Ok(Vec::new());
    }
    Ok(duties::going_on(db, posting.person, posting.organisation, last)?)
}

/// The last day of a posting, as somebody enters it.
#[derive(Debug, Clone)]
pub struct LastDay<'a> {
    /// The last day.
    pub last: NaiveDate,
    /// Why it is another, where it had one.
    pub reason: Option<OtherLastDay>,
    /// The duties that end with it, as whoever ends it saw them named.
    pub named: &'a [DutyId],
}

impl<'a> LastDay<'a> {
    /// The last day of a posting that has none yet.
    pub fn first(last: NaiveDate, named: &'a [DutyId]) -> Self {
        Self { last, reason: None, named }
    }
}

/// What a form shows of until when a posting is held.
pub fn last_day(posting: &Posting) -> Vec<Fact> {
    vec![Fact::day("Last day", posting.until)]
}

/// Gives a posting its last day, or while it still goes on another one, with the reason.
pub fn end(act: &Act<'_>, id: PostingId, entered: &LastDay<'_>) -> Result<PostingId, Error> {
    let posting = act.read(|view| {
        permission::may_administer(&view.actor)?;
        Ok(postings::load(view.db, id)?)
    })?;
    let LastDay { last, reason, named } = *entered;
    act.write(posting.organisation, |tx| {
        let permit = permission::may_keep_postings(&tx.actor, posting.person)?;
        let posting = postings::load(tx.db, id)?;
        tx.check_shown(&last_day(&posting))?;
        if !posting.can_be_ended(tx.today) {
            return Err(Error::Stale("This posting is over, and its last day cannot be changed any more.".into()));
        }
        let was = posting.until;
        let mut errors = FieldErrors::default();
        if last < posting.from {
            errors.add("last", "The last day must be the same as or after the first day");
        }
        if was.is_some() && reason.is_none() {
            errors.add("reason", "Choose why the last day is another");
        }
        let follows = |other: &Posting| {
            other.id != posting.id
                && other.organisation == posting.organisation
                && other.from > posting.from
                && other.from <= last
        };
        if let Some(next) = postings::of(tx.db, posting.person)?.into_iter().rfind(follows) {
            errors.add(
                "last",
                format!("Another posting there begins on {}: the last day must be before it", calendar::long(next.from)),
            );
        }
        errors.check()?;
        postings::end(tx.db, &permit, id, last)?;
        let mut detail = vec![("last", last.to_string())];
        detail.extend(was.map(|was| ("was", was.to_string())));
        detail.extend(reason.map(|reason| ("reason", reason.as_str().to_owned())));
        tx.record(Action::PostingEnded, Subject::new(SubjectKind::Posting, id), &detail)?;
        end_duties(tx, &permit, &posting, last, named)?;
        Ok(id)
    })
}

fn end_duties(
    tx: &mut Tx<'_>,
    permit: &PostingPermit,
    posting: &Posting,
    last: NaiveDate,
    named: &[DutyId],
) -> Result<(), Error> {
    let ending = ending_with(tx.db, posting, last)?;
    if ending.iter().any(|duty| !named.contains(&duty.id)) {
        return Err(Error::Stale("A duty that ends with this posting was not named when you confirmed it.".into()));
    }
    for duty in ending {
        end_duty::lock(tx.db, &duty)?;
        let succession = end_duty::succession(tx.db, &duty, last)?;
        let permit = permission::may_end_with_posting(permit, &duty, succession)?;
        end_duty::write(tx, &permit, &duty, last)?;
    }
    Ok(())
}
