//! An assessor sends a whole version back unjudged, with a reason.

use super::{context::Act, decide::open_for_judgement, error::Error};
use crate::{
    db::{evidence, people, progress, texts},
    domain::{
        event::{Action, Subject, SubjectKind},
        evidence::Move,
        ids::EvidenceVersionId,
        letter::LetterKind,
        text,
    },
    mail::words,
};

/// Sends a version back.
pub fn send_back(act: &Act<'_>, id: EvidenceVersionId, reason: &str) -> Result<EvidenceVersionId, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, id))?;
    act.write(organisation, |tx| {
        let (version, enrolled, permit) = open_for_judgement(tx, id)?;
        version.state.allows(Move::SendBack)?;
        if text::is_blank(reason) {
            return Err(Error::field("send_back_reason", "Say why you send it back, so that the next version can answer it"));
        }
        let text = texts::write(tx.db, &reason)?;
        evidence::set_sent_back(tx.db, &permit, id, &text, tx.now)?;
        evidence::refold(tx.db, id)?;
        progress::refold(tx.db, &enrolled, id)?;
        tx.record(Action::SentBack, Subject::new(SubjectKind::EvidenceVersion, id), &[])?;
        let trainee = people::load(tx.db, enrolled.person)?;
        let words = words::returned(&trainee.name, &tx.actor.name, &tx.service.public_url, &format!("/evidence/{id}"));
        tx.letter(format!("returned:{id}"), LetterKind::Returned, &trainee, &words)?;
        Ok(id)
    })
}
