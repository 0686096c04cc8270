//! The assessor's queue: what waits for a decision, oldest first. Titles are evidence text, so a look is an event.

use super::{
    context::{Act, View},
    error::Error,
    look_at_record::{self, Looked},
    places::{self, Places},
};
use crate::{
    db::{assessor_queue, texts},
    domain::{
        appointment::DutyKind,
        calendar,
        event::{Subject, SubjectKind},
        ids::{EvidenceVersionId, OrganisationId},
        instant::Instant,
        page::{self, Turn, Ways},
        permission::{Actor, Scope},
        record_view::Extent,
        work::{Marking, WorkText},
    },
};

/// One submission that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The version.
    pub version: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// Title of the work; none once destroyed.
    pub title: Option<String>,
    /// Whose it is.
    pub trainee: String,
    /// Whole days since it was submitted.
    pub days: i64,
    /// Marking of the account.
    pub marking: Marking,
}

/// A page of the queue.
#[derive(Debug, Clone)]
pub struct Queue {
    /// Who looks.
    pub actor: Actor,
    /// In which organisation.
    pub places: Places,
    /// What waits.
    pub rows: Vec<Waiting>,
    /// The pages beside it.
    pub ways: Ways<EvidenceVersionId>,
}

/// Looks at a page of the queue in an organisation, and leaves the line that says which titles were seen.
pub fn open(act: &Act<'_>, wanted: Option<OrganisationId>, turn: Turn<EvidenceVersionId>) -> Result<Queue, Error> {
    // One line a look, in the chain of the appointment: the ids in it say what was seen.
    let organisation = act.read(|view| Ok(view.actor.place(DutyKind::Assessor, wanted)?))?;
    look_at_record::open(act, organisation, |view| {
        let queue = read(view, organisation, turn)?;
        let versions = queue.rows.iter().map(|row| row.version).collect();
        let subject = Subject::new(SubjectKind::Person, view.actor.person);
        Ok((queue, Looked { subject, duty: DutyKind::Assessor, extent: Extent::Title, versions }))
    })
}

fn read(view: &mut View<'_>, organisation: OrganisationId, turn: Turn<EvidenceVersionId>) -> Result<Queue, Error> {
    let scope = Scope::allocated(&view.actor, organisation)?;
    let places = places::of(view, DutyKind::Assessor, Some(organisation))?;
    let turn = placed(view, scope, turn)?;
    let place = |waiting: &assessor_queue::Waiting| (waiting.submitted_at, waiting.id);
    let (found, ways) = page::read(&turn, place, |turn, limit| assessor_queue::page(view.db, scope, turn, limit))?;
    let mut rows = Vec::with_capacity(found.len());
    for waiting in found {
        let text: Option<WorkText> = texts::read(waiting.body)?;
        rows.push(Waiting {
            version: waiting.id,
            number: waiting.number,
            title: text.map(|text| text.title),
            trainee: waiting.trainee,
            days: calendar::days_between(waiting.submitted_at.day(), view.today),
            marking: waiting.marking,
        });
    }
    let ways = Ways { previous: ways.previous.map(|(_, id)| id), next: ways.next.map(|(_, id)| id) };
    Ok(Queue { actor: view.actor.clone(), places, rows, ways })
}

// A version that has left the queue meanwhile still says where a page begins; one that was never in it says nothing.
fn placed(view: &mut View<'_>, scope: Scope, turn: Turn<EvidenceVersionId>) -> Result<Turn<(Instant, EvidenceVersionId)>, Error> {
    let mut at = |id| assessor_queue::submitted_at(view.db, scope, id);
    Ok(match turn {
        Turn::Start => Turn::Start,
        Turn::After(id) => at(id)?.map_or(Turn::Start, |at| Turn::After((at, id))),
        Turn::Before(id) => at(id)?.map_or(Turn::Start, |at| Turn::Before((at, id))),
    })
}
