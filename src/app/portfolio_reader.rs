//! As whom somebody reads the progress of an enrolment: it decides what a page about it shows.

use super::{context::View, error::Error, programme_in_hand};
use crate::{
    db::{enrolments, people, postings},
    domain::{appointment::DutyKind, enrolment::Enrolment, ids::EnrolmentId, permission},
};

/// As whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Whose portfolio it is.
    Trainee,
    /// The allocated assessor.
    Assessor,
    /// A coordinator of the organisation.
    Coordinator,
    /// A line manager, directly or above.
    Manager,
}

impl Reader {
    /// Titles of work and evidence are evidence text.
    pub fn sees_titles(self) -> bool {
        matches!(self, Self::Trainee | Self::Assessor)
    }
}

/// An enrolment, its trainee's name, and as whom it is read; whoever may not read its progress finds nothing.
pub struct Read {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// Whose it is, by name.
    pub trainee: String,
    /// As whom.
    pub reader: Reader,
    /// Whether what the reader logs now counts to it.
    pub in_hand: bool,
}

/// Opens an enrolment for reading its progress.
pub fn open(view: &mut View<'_>, id: EnrolmentId) -> Result<Read, Error> {
    let enrolment = enrolments::load(view.db, id)?;
    let subject = enrolments::assessment(view.db, &enrolment, view.today)?;
    let (me, place) = (view.actor.person, Some(enrolment.organisation));
    let manages = view.actor.has_reports && postings::manages(view.db, me, enrolment.person, place, view.today)?;
    permission::may_read_progress(&view.actor, &subject, manages)?;
    let reader = if me == enrolment.person {
        Reader::Trainee
    } else if subject.is_assessed_by(&view.actor) {
        Reader::Assessor
    } else if view.actor.holds_in(DutyKind::Coordinator, enrolment.organisation) {
        Reader::Coordinator
    } else {
        Reader::Manager
    };
    let trainee = people::load(view.db, enrolment.person)?.name;
    let in_hand = reader == Reader::Trainee && programme_in_hand::is(view.db, &view.actor, id)?;
    Ok(Read { enrolment, trainee, reader, in_hand })
}
