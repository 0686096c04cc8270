//! What waits for a second person: whoever may confirm it finds it on their home page, the oldest first.

use super::{change_address, context::View, duties, error::Error, second_factor};
use crate::domain::{appointment::DutyKind, instant::Instant, permission::Actor};

/// Something that waits for the reader to confirm it.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// What it is, as the words of a link.
    pub what: String,
    /// Where it is confirmed.
    pub href: String,
    /// Since when.
    pub since: Instant,
}

/// Whether anything can wait for somebody: nobody else is asked for it.
pub fn may_confirm_anything(actor: &Actor) -> bool {
    [DutyKind::Administrator, DutyKind::Coordinator].into_iter().any(|kind| actor.holds(kind).next().is_some())
}

/// Everything that waits for the reader.
pub fn waiting(view: &mut View<'_>) -> Result<Vec<Waiting>, Error> {
    if !may_confirm_anything(&view.actor) {
        return Ok(Vec::new());
    }
    let mut waiting: Vec<Waiting> = duties::proposals(view)?
        .into_iter()
        .filter(|line| line.mine_to_answer)
        .map(|line| Waiting {
            what: format!("{} as {} in {}", line.person, line.proposal.duty.kind.inside(), line.organisation),
            href: format!("/duties/proposals/{}", line.proposal.id),
            since: line.proposal.at,
        })
        .collect();
    waiting.extend(change_address::waiting(view)?);
    waiting.extend(second_factor::waiting(view)?);
    waiting.sort_by_key(|one| one.since);
    Ok(waiting)
}
