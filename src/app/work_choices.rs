//! The work records a form may name: the newest of one's own, and those already named in it.

use super::{
    context::View,
    error::{Error, FieldErrors},
};
use crate::{
    db::{
        connection::Db,
        work::{self, NamedWork},
    },
    domain::{
        ids::WorkId,
        permission::{self, OwnRecordPermit},
        work::check_named,
    },
};

/// How many of the newest are offered.
const NEWEST: i64 = 30;

/// The choices, newest first.
pub fn mine(view: &mut View<'_>, named: &[WorkId]) -> Result<Vec<NamedWork>, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let mut choices = work::named(view.db, &permit, None, NEWEST)?;
    let older: Vec<WorkId> = named.iter().filter(|id| !choices.iter().any(|one| one.work == **id)).copied().collect();
    if !older.is_empty() {
        choices.extend(work::named(view.db, &permit, Some(&older), NEWEST)?);
    }
    Ok(choices)
}

/// What a form names must be few enough, and all one's own.
pub(super) fn check(db: &mut Db, permit: &OwnRecordPermit, named: &[WorkId], errors: &mut FieldErrors) -> Result<(), Error> {
    if errors.keep("works", check_named(named.len())).is_some() && work::count_own(db, permit, named)? != named.len() {
        errors.add("works", "Choose from your own work records");
    }
    Ok(())
}
