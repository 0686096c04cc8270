//! An administrator starts and ends postings. A change of role or line manager is the end of one posting and the start of
//! the next, so that who managed whom stays known.

use chrono::NaiveDate;

use super::{
    context::Act,
    error::{Error, FieldErrors},
};
use crate::{
    db::{organisations, people, postings},
    domain::{
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::PostingId,
        permission,
        person::Posting,
    },
};

/// Starts a posting; the id in `new` is ignored.
pub fn start(act: &Act<'_>, new: &Posting) -> Result<PostingId, Error> {
    act.read(|view| {
        permission::may_administer(&view.actor)?;
        organisations::name(view.db, new.organisation)?;
        Ok(())
    })?;
    act.write(new.organisation, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        people::load(tx.db, new.person)?;
        let mut errors = FieldErrors::default();
        if new.until.is_some_and(|last| last < new.from) {
            errors.add("until", "The last day must be the same as or after the first day");
        }
        let meets = |held: &Posting| {
            held.organisation == new.organisation
                && held.until.is_none_or(|last| new.from <= last)
                && new.until.is_none_or(|last| held.from <= last)
        };
        if let Some(held) = postings::of(tx.db, new.person)?.into_iter().find(meets) {
            errors.add(
                "from",
                format!(
                    "The posting as {} that began on {} is not over by then: end it first",
                    held.role.label().to_lowercase(),
                    calendar::long(held.from)
                ),
            );
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

/// Gives a posting its last day.
pub fn end(act: &Act<'_>, id: PostingId, last: NaiveDate) -> Result<PostingId, Error> {
    let posting = act.read(|view| {
        permission::may_administer(&view.actor)?;
        Ok(postings::load(view.db, id)?)
    })?;
    if last < posting.from {
        return Err(Error::field("last", "The last day must be the same as or after the first day"));
    }
    act.write(posting.organisation, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        if !postings::end(tx.db, &permit, id, last)? {
            return Err(Error::Stale("This posting has already been ended.".into()));
        }
        tx.record(Action::PostingEnded, Subject::new(SubjectKind::Posting, id), &[("last", last.to_string())])?;
        Ok(id)
    })
}
