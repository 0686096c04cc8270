//! The assessor's queue: what waits for a decision, oldest first. Titles are evidence text, so a look is an event.

use super::{
    context::{Act, Tx},
    error::Error,
    places::{self, Places},
};
use crate::{
    db::{assessor_queue, texts},
    domain::{
        appointment::DutyKind,
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::{EvidenceVersionId, OrganisationId},
        permission::{Actor, Scope},
        work::{Marking, WorkText},
    },
};

/// Rows on a page.
const PAGE: usize = 25;

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
    /// After which version the next page begins.
    pub next: Option<EvidenceVersionId>,
}

/// Looks at the queue in an organisation after a version, and leaves the line that says which titles were seen.
pub fn open(act: &Act<'_>, wanted: Option<OrganisationId>, after: Option<EvidenceVersionId>) -> Result<Queue, Error> {
    // One line a look, in the chain of the appointment: the ids in it say what was seen.
    let organisation = act.read(|view| Ok(view.actor.place(DutyKind::Assessor, wanted)?))?;
    act.look(organisation, |tx| {
        let queue = read(tx, organisation, after)?;
        if !queue.rows.is_empty() {
            let seen: Vec<String> = queue.rows.iter().map(|row| row.version.to_string()).collect();
            let reader = Subject::new(SubjectKind::Person, tx.actor.person);
            tx.record(Action::EvidenceViewed, reader, &[("versions", seen.join(" "))])?;
        }
        Ok(queue)
    })
}

fn read(tx: &mut Tx<'_>, organisation: OrganisationId, after: Option<EvidenceVersionId>) -> Result<Queue, Error> {
    let scope = Scope::allocated(&tx.actor, organisation)?;
    let places = tx.view(|view| places::of(view, DutyKind::Assessor, Some(organisation)))?;
    // A version that has left the queue meanwhile still says where the next page begins; one that was never in it says nothing.
    let after = match after {
        Some(id) => assessor_queue::submitted_at(tx.db, scope, id)?.map(|at| (at, id)),
        None => None,
    };
    let limit = i64::try_from(PAGE).unwrap_or(25).saturating_add(1);
    let mut found = assessor_queue::page(tx.db, scope, after, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|last| last.id);
    let mut rows = Vec::with_capacity(found.len());
    for waiting in found {
        let text: Option<WorkText> = texts::read(waiting.body)?;
        rows.push(Waiting {
            version: waiting.id,
            number: waiting.number,
            title: text.map(|text| text.title),
            trainee: waiting.trainee,
            days: calendar::days_between(waiting.submitted_at.day(), tx.today),
            marking: waiting.marking,
        });
    }
    Ok(Queue { actor: tx.actor.clone(), places, rows, next })
}
