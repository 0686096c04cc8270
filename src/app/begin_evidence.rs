//! A trainee makes evidence of work that was logged before: without an enrolment, or for an earlier one. The draft has a
//! version of the work record to itself, because a draft is written over in place.

use super::{
    context::{Act, View},
    error::Error,
    programme_in_hand,
};
use crate::{
    db::{
        connection::Db,
        enrolments,
        evidence::{self, DraftValues, NewVersion},
        work::{self, WorkVersion},
    },
    domain::{
        enrolment::Enrolment,
        event::{Action, Subject, SubjectKind},
        evidence::{Declarations, Method, check_beginning},
        ids::{EvidenceVersionId, WorkId},
        permission,
        refusal::Refusal,
    },
};

/// Begins evidence about one's own work, for the enrolment in hand. Answers the draft.
pub fn begin(act: &Act<'_>, id: WorkId) -> Result<EvidenceVersionId, Error> {
    let organisation = act.read(|view| {
        permission::may_keep_own_record(&view.actor, work::owner(view.db, id)?.0)?;
        Ok(programme_in_hand::of(view.db, &view.actor)?.1.organisation)
    })?;
    act.write(organisation, |tx| {
        let (permit, in_hand) = programme_in_hand::of(tx.db, &tx.actor)?;
        let newest = work::newest(tx.db, &permit, id)?;
        // Enrolled elsewhere since a moment ago: that organisation's chain is not the one held here.
        let enrolled = in_hand.enrolment.filter(|enrolled| enrolled.organisation == organisation);
        let enrolled = programme(tx.db, &newest, enrolled)?;
        let (values, number) = (newest.values(), newest.number.saturating_add(1));
        let text = newest.text.unwrap_or_default();
        let work_version = work::insert_version(tx.db, &permit, id, number, &values, &text, tx.now)?;
        let new = NewVersion {
            evidence: evidence::insert(tx.db, &permit, enrolled.id, id)?,
            number: 1,
            work_version,
            values: DraftValues { method: Method::WorkProduct, declarations: Declarations::default() },
            claims: &[],
            submitted: false,
        };
        let draft = evidence::insert_version(tx.db, &permit, &new, tx.now)?;
        if !enrolled.facts.active {
            enrolments::set_active(tx.db, enrolled.id)?;
        }
        tx.record(Action::EvidenceBegun, Subject::new(SubjectKind::EvidenceVersion, draft), &[("work", id.to_string())])?;
        Ok(draft)
    })
}

/// Whether evidence can be made of one's own work, seen in its newest version.
pub fn is_open(view: &mut View<'_>, newest: &WorkVersion) -> Result<bool, Error> {
    let in_hand = programme_in_hand::of(view.db, &view.actor);
    match in_hand.and_then(|(_, in_hand)| programme(view.db, newest, in_hand.enrolment)) {
        Ok(_) => Ok(true),
        Err(Error::Refused(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

fn programme(db: &mut Db, newest: &WorkVersion, in_hand: Option<Enrolment>) -> Result<Enrolment, Error> {
    let enrolled = in_hand.ok_or_else(|| {
        Refusal::because(
            "You are on no programme just now, so no evidence can be made of this. Ask your IPP coordinator to enrol you.",
        )
    })?;
    check_beginning(evidence::is_begun(db, enrolled.id, newest.work)?, newest.text.is_none())?;
    Ok(enrolled)
}
