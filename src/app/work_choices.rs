//! The work records a form may name: the newest of one's own, and those already named in it.

use super::{context::View, error::Error};
use crate::{
    db::work::{self, NamedWork},
    domain::{ids::WorkId, permission},
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
