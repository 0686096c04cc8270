//! One's own learning records, as their pages show them.

use super::{context::View, error::Error, programme_in_hand, work_choices};
use crate::{
    db::{
        learning::{self, Learning},
        progress,
        quarantine::{self, Quarantine},
        work::{self, NamedWork},
    },
    domain::{
        curriculum::Unit,
        ids::{EnrolmentId, LearningId, WorkId},
        page::{self, ByDay, Turn, Ways},
        permission,
        quarantine::Reported,
    },
};

/// A page of the list.
pub struct List {
    /// The records, newest first.
    pub records: Vec<Learning>,
    /// The pages beside it.
    pub ways: Ways<ByDay<LearningId>>,
    /// Whether the person is on a programme to learn towards.
    pub enrolled: bool,
}

/// A page of one's records.
pub fn list(view: &mut View<'_>, turn: Turn<ByDay<LearningId>>) -> Result<List, Error> {
    let permit = permission::may_keep_own_record(&view.actor, view.actor.person)?;
    let place = |one: &Learning| ByDay { day: one.on, id: one.id };
    let (records, ways) = page::read(&turn, place, |turn, limit| learning::list(view.db, &permit, turn, limit))?;
    let enrolled = match programme_in_hand::of(view.db, &view.actor) {
        Ok((_, in_hand)) => in_hand.enrolment.is_some(),
        // Somebody without a posting still reads what they logged.
        Err(Error::Refused(_)) => false,
        Err(error) => return Err(error),
    };
    Ok(List { records, ways, enrolled })
}

/// What the form to log learning offers.
pub struct Choices {
    /// The edition of the curriculum, which says so when it is for demonstration.
    pub edition: String,
    /// The units of one's programme; none without one.
    pub units: Vec<Unit>,
    /// One's work.
    pub works: Vec<NamedWork>,
}

/// The choices of the form; `named` is work it names already.
pub fn choices(view: &mut View<'_>, named: &[WorkId]) -> Result<Choices, Error> {
    let Some(enrolled) = programme_in_hand::of(view.db, &view.actor)?.1.enrolment else {
        return Ok(Choices { edition: String::new(), units: Vec::new(), works: Vec::new() });
    };
    let progress = progress::of(view.db, enrolled.id)?;
    let units = progress::units(view.db, view.shelf, &progress)?;
    let edition = view.shelf.edition(view.db, enrolled.edition)?.label();
    Ok(Choices { edition, units, works: work_choices::mine(view, named)? })
}

/// One record with the work it rests on.
pub struct Record {
    /// The record.
    pub learning: Learning,
    /// The enrolment it belongs to.
    pub enrolment: EnrolmentId,
    /// The work.
    pub works: Vec<NamedWork>,
    /// Its report, when it is hidden.
    pub report: Option<Quarantine>,
}

/// One of one's own records.
pub fn show(view: &mut View<'_>, id: LearningId) -> Result<Record, Error> {
    let learning = learning::load(view.db, id)?;
    let permit = permission::may_keep_own_record(&view.actor, learning.person)?;
    let ids = learning::works_of(view.db, id)?;
    let works = work::named(view.db, &permit, Some(&ids), 200)?;
    let enrolment = learning::enrolment_of(view.db, id)?;
    let report = quarantine::of(view.db, Reported::Learning(id))?;
    Ok(Record { learning, enrolment, works, report })
}
