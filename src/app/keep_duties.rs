//! An administrator gives and ends duties and appointments.

use chrono::NaiveDate;

use super::{context::Act, error::Error};
use crate::{
    db::{duties, organisations, people},
    domain::{
        appointment::{self, Duty},
        event::{Action, Subject, SubjectKind},
        ids::DutyId,
        permission,
    },
};

/// Gives a duty; the id in `new` is ignored.
pub fn give(act: &Act<'_>, new: &Duty) -> Result<DutyId, Error> {
    act.read(|view| {
        permission::may_administer(&view.actor)?;
        organisations::name(view.db, new.organisation)?;
        Ok(())
    })?;
    if let Err(refusal) = appointment::check_duty(new.kind, &new.roles, new.from, new.until) {
        let field = if new.until.is_some_and(|last| last < new.from) { "until" } else { "roles" };
        return Err(Error::field(field, refusal.sentence()));
    }
    act.write(new.organisation, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        people::load(tx.db, new.person)?;
        let id = duties::insert(tx.db, &permit, new)?;
        let roles: Vec<&str> = new.roles.iter().map(|role| role.as_str()).collect();
        let detail = [("person", new.person.to_string()), ("kind", new.kind.as_str().to_owned()), ("roles", roles.join(" "))];
        tx.record(Action::DutyGiven, Subject::new(SubjectKind::Duty, id), &detail)?;
        Ok(id)
    })
}

/// Gives a duty its last day.
pub fn end(act: &Act<'_>, id: DutyId, last: NaiveDate) -> Result<DutyId, Error> {
    let duty = act.read(|view| {
        permission::may_administer(&view.actor)?;
        Ok(duties::load(view.db, id)?)
    })?;
    if last < duty.from {
        return Err(Error::field("last", "The last day must be the same as or after the first day"));
    }
    act.write(duty.organisation, |tx| {
        let permit = permission::may_administer(&tx.actor)?;
        if duties::load(tx.db, id)?.until.is_some_and(|until| until <= last) {
            return Err(Error::Stale("This duty already ends by then.".into()));
        }
        duties::end(tx.db, &permit, id, last)?;
        tx.record(Action::DutyEnded, Subject::new(SubjectKind::Duty, id), &[("last", last.to_string())])?;
        Ok(id)
    })
}
