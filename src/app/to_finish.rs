//! What a trainee still has to finish in the portfolio of their home: evidence that asks for a new version, and drafts.

use super::{context::View, error::Error, my_portfolio};
use crate::{
    db::{
        enrolments,
        evidence::{self, Remaining, ToFinish},
    },
    domain::{
        enrolment::Enrolment,
        evidence::{EvidenceState, Unfinished},
        ids::EvidenceVersionId,
        page::{self, Turn, Ways},
        permission::{self, OwnRecordPermit},
        work::Marking,
    },
};

/// How many are shown beside everything else that a home says.
const FIRST: i64 = 4;

/// A page of what there is to finish of one kind.
#[derive(Debug)]
pub struct ToFinishPage {
    /// Of which kind.
    pub kind: Unfinished,
    /// How many there are of each.
    pub remaining: Remaining,
    /// Those of this page, oldest first.
    pub rows: Vec<ToFinish>,
    /// The pages beside it.
    pub ways: Ways<EvidenceVersionId>,
}

/// What to finish first, and how much there is.
pub(super) fn first(
    view: &mut View<'_>,
    permit: &OwnRecordPermit,
    enrolment: &Enrolment,
) -> Result<(Vec<ToFinish>, Remaining), Error> {
    let (mut first, mut remaining) = evidence::to_finish_first(view.db, permit, enrolment.id, FIRST)?;
    if is_over(enrolment, Unfinished::ToAnswer) {
        first.retain(|one| one.state == EvidenceState::Draft);
        remaining.to_answer = 0;
    }
    Ok((first, remaining))
}

/// Nothing can be added once the award is made, so nothing is left to answer.
fn is_over(enrolment: &Enrolment, kind: Unfinished) -> bool {
    kind == Unfinished::ToAnswer && enrolment.facts.awarded
}

/// A page of the kind that is wanted, or else of the one that there is.
pub fn list(view: &mut View<'_>, wanted: Option<Unfinished>, turn: &Turn<EvidenceVersionId>) -> Result<ToFinishPage, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let enrolled = enrolments::of(view.db, view.actor.person)?;
    let portfolio = my_portfolio::worked_on(&view.actor, &enrolled);
    let remaining = match portfolio {
        Some(enrolment) => first(view, &permit, enrolment)?.1,
        None => Remaining::default(),
    };
    let usual = if remaining.to_answer == 0 && remaining.drafts > 0 { Unfinished::Draft } else { Unfinished::ToAnswer };
    let kind = wanted.unwrap_or(usual);
    let (rows, ways) = match portfolio.filter(|enrolment| !is_over(enrolment, kind)) {
        Some(enrolment) => page::read(
            turn,
            |one: &ToFinish| one.version,
            |turn, limit| evidence::to_finish_of(view.db, &permit, enrolment.id, kind, turn, limit),
        )?,
        None => (Vec::new(), Ways { previous: None, next: None }),
    };
    Ok(ToFinishPage { kind, remaining, rows, ways })
}

/// The highest marking of the titles shown.
pub fn marking(shown: &[ToFinish]) -> Marking {
    Marking::highest(shown.iter().filter(|one| one.state != EvidenceState::Quarantined).map(|one| one.marking))
}
