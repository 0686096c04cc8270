//! What a new version answers: the assessor's words on the version that came back.

use super::{context::View, error::Error, work_form::Programme};
use crate::{
    db::{
        decisions,
        evidence::{self, EvidenceVersion, SentBack},
        work,
    },
    domain::{
        decision::Outcome,
        evidence::EvidenceState,
        ids::{CriterionId, EvidenceVersionId},
        work::Marking,
    },
};

/// The version that came back, with what was said about it.
#[derive(Debug, Clone)]
pub struct Answered {
    /// Row id.
    pub version: EvidenceVersionId,
    /// Its number.
    pub number: i64,
    /// The marking of its account, which what was said about it shares.
    pub marking: Marking,
    /// Why it was sent back unjudged, if it was.
    pub sent_back: Option<SentBack>,
    /// What was said about each claim, in the order of the criteria.
    pub judged: Vec<Judged>,
}

/// What was said about one claim.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The criterion's code.
    pub code: String,
    /// Competent or not yet.
    pub outcome: Outcome,
    /// The feedback; none once destroyed.
    pub feedback: Option<String>,
}

/// What `draft` answers; nothing for a first version, and nothing of what was reported.
pub fn of(view: &mut View<'_>, draft: &EvidenceVersion, programme: &Programme) -> Result<Option<Answered>, Error> {
    if draft.number <= 1 {
        return Ok(None);
    }
    // A version that was withdrawn said nothing new: what it answered itself is still to be answered.
    let answered = evidence::versions_of(view.db, draft.evidence)?
        .into_iter()
        .filter(|other| other.number < draft.number)
        .find(|other| other.state != EvidenceState::Withdrawn)
        .filter(|other| other.state == EvidenceState::Returned);
    let Some(answered) = answered else {
        return Ok(None);
    };
    let decided = decisions::of_versions(view.db, &[answered.id])?;
    let on = |criterion: CriterionId| decided.iter().rev().find(|decision| decision.criterion == criterion);
    let judged = programme
        .units
        .iter()
        .flat_map(|unit| &unit.criteria)
        .filter_map(|criterion| {
            let decision = on(criterion.id)?;
            Some(Judged { code: criterion.code.clone(), outcome: decision.outcome, feedback: decision.feedback.clone() })
        })
        .collect();
    Ok(Some(Answered {
        marking: work::load_version(view.db, answered.work_version)?.marking,
        sent_back: evidence::sent_back(view.db, answered.id)?,
        version: answered.id,
        number: answered.number,
        judged,
    }))
}
