//! Somebody gives a duty its last day. That takes one person, who is not its holder.

use chrono::NaiveDate;

use super::{
    context::{Act, Tx},
    error::Error,
    seen::Fact,
};
use crate::{
    db::{connection::Db, duties, enrolments, organisations, people},
    domain::{
        appointment::{Duty, DutyKind},
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::DutyId,
        permission::{self, EndDutyPermit, Succession},
    },
};

/// What a form shows of until when a duty is held.
pub fn facts(duty: &Duty) -> Vec<Fact> {
    vec![Fact::day("Last day", duty.until)]
}

/// Ends a duty.
pub fn end(act: &Act<'_>, id: DutyId, last: NaiveDate) -> Result<DutyId, Error> {
    let duty = act.read(|view| {
        let duty = duties::load(view.db, id)?;
        permission::deals_with(&view.actor, duty.kind, duty.organisation)?;
        Ok(duty)
    })?;
    if last < duty.from {
        return Err(Error::field("last", "The last day must be the same as or after the first day"));
    }
    act.write(duty.organisation, |tx| {
        let duty = duties::load(tx.db, id)?;
        lock(tx.db, &duty)?;
        let succession = succession(tx.db, &duty, last)?;
        let permit = permission::may_end_duty(&tx.actor, &duty, succession)?;
        tx.check_shown(&facts(&duty))?;
        if duty.until.is_some_and(|until| until <= last) {
            return Err(Error::Stale("This duty already ends by then.".into()));
        }
        write(tx, &permit, &duty, last)?;
        Ok(id)
    })
}

/// Keeps who would succeed to the duty as it is until the transaction ends. Inside an organisation its chain does.
pub(super) fn lock(db: &mut Db, duty: &Duty) -> Result<(), Error> {
    if duty.kind == DutyKind::Administrator {
        duties::lock_last(db, duty.kind)?;
    }
    Ok(())
}

/// Who would hold the duty once `duty` ends with `last`.
pub(super) fn succession(db: &mut Db, duty: &Duty, last: NaiveDate) -> Result<Succession, Error> {
    let place = if duty.kind == DutyKind::Administrator { None } else { Some(duty.organisation) };
    Ok(Succession {
        another: duties::is_held_by_another(db, duty.person, duty.kind, place, calendar::day_after(last))?,
        open_enrolments: enrolments::any_open(db, duty.organisation)?,
    })
}

/// Ends a duty inside an act; its holder is told.
pub(super) fn write(tx: &mut Tx<'_>, permit: &EndDutyPermit, duty: &Duty, last: NaiveDate) -> Result<(), Error> {
    duties::end(tx.db, permit, last)?;
    let detail = [("person", duty.person.to_string()), ("kind", duty.kind.as_str().to_owned()), ("last", last.to_string())];
    tx.record(Action::DutyEnded, Subject::new(SubjectKind::Duty, duty.id), &detail)?;
    let holder = people::load(tx.db, duty.person)?;
    let place = organisations::name(tx.db, duty.organisation)?;
    let when = if last < duty.from { "does not begin".to_owned() } else { format!("ends with {}", calendar::long(last)) };
    tx.tell(&holder, &format!("Your duty as {} in {place} {when}.", duty.kind.inside()))
}
