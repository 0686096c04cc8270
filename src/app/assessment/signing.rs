//! Whether the person looking may sign, in a sentence with the facts it rests on.

use crate::{
    app::{context::View, decide, error::Error},
    db::evidence::EvidenceVersion,
    domain::{
        calendar,
        evidence::EvidenceState,
        ids::DutyId,
        permission::{self, Actor, Assessment, Denied},
    },
};

/// Whether the page can be signed.
#[derive(Debug, Clone)]
pub enum Signing {
    /// It can, on these grounds.
    Open(String),
    /// Not by this person, and whom to ask.
    Refused(String),
    /// Nothing waits for a decision any more.
    Over(String),
}

pub(super) fn of(view: &mut View<'_>, version: &EvidenceVersion, subject: &Assessment, trainee: &str) -> Result<Signing, Error> {
    let permit = permission::may_sign_off(&view.actor, subject, view.today);
    if matches!(permit, Err(Denied::Unseen)) {
        return Err(Error::NotFound);
    }
    if version.state != EvidenceState::Submitted {
        return Ok(Signing::Over(decide::what_happened(view.db, version)?));
    }
    match permit {
        Ok(permit) => Ok(Signing::Open(grounds(&view.actor, subject, permit.appointment(), trainee))),
        Err(Denied::Refused(refusal)) => Ok(Signing::Refused(refusal.sentence().to_owned())),
        Err(Denied::Unseen) => Err(Error::NotFound),
    }
}

fn grounds(actor: &Actor, subject: &Assessment, appointment: DutyId, trainee: &str) -> String {
    let until = match actor.duties.iter().find(|duty| duty.id == appointment).and_then(|duty| duty.until) {
        Some(last) => format!("until {}", calendar::long(last)),
        None => "with no last day set".to_owned(),
    };
    let manager = if subject.line_manager == Some(actor.person) {
        format!("You are {trainee}’s line manager, which your organisation allows")
    } else {
        format!("You are not {trainee}’s line manager")
    };
    format!("Appointed for {} {until}. No conflict declared. {manager}.", subject.role.label().to_lowercase())
}
