//! What happened so far to the criteria a version claims, across every submission of the enrolment.

use std::collections::HashMap;

use crate::{
    app::{context::View, error::Error},
    db::{
        claims::{self, Naming},
        decisions::{self, Decision},
        texts,
    },
    domain::{
        evidence::EvidenceState,
        ids::{CriterionId, EnrolmentId, EvidenceId, EvidenceVersionId, TextId},
        instant::Instant,
        work::{Marking, WorkText},
    },
};

/// One thing that happened to a criterion.
#[derive(Debug, Clone)]
pub struct Episode {
    /// When.
    pub at: Instant,
    /// What.
    pub what: String,
    /// Who, and on which version.
    pub who: String,
    /// What was said.
    pub said: Option<String>,
}

pub(super) struct History {
    episodes: Vec<(CriterionId, Episode)>,
    versions: Vec<EvidenceVersionId>,
    pub(super) marking: Option<Marking>,
}

impl History {
    pub(super) fn of(&self, criterion: CriterionId) -> Vec<Episode> {
        self.episodes.iter().filter(|(of, _)| *of == criterion).map(|(_, episode)| episode.clone()).collect()
    }

    /// Every version whose text the page shows, for the line in the chain.
    pub(super) fn seen(&self, opened: EvidenceVersionId, compared: Option<EvidenceVersionId>) -> Vec<EvidenceVersionId> {
        let mut ids = self.versions.clone();
        ids.extend([opened].into_iter().chain(compared));
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

pub(super) fn of_criteria(
    view: &mut View<'_>,
    enrolment: EnrolmentId,
    trainee: &str,
    opened: EvidenceId,
    criteria: &[CriterionId],
) -> Result<History, Error> {
    let mut naming = claims::naming(view.db, enrolment, criteria)?;
    // What was reported does not exist here.
    naming.retain(|one| one.version.state != EvidenceState::Quarantined);
    let mut versions: Vec<EvidenceVersionId> = naming.iter().map(|one| one.version.id).collect();
    versions.dedup();
    let decided = decisions::of_versions(view.db, &versions)?;
    let reasons: Vec<TextId> = naming.iter().filter_map(|one| one.version.sent_back_text).collect();
    let reasons = texts::plain(view.db, &reasons)?;
    let marking = naming.iter().map(|one| one.marking).max();
    let mut episodes = Vec::new();
    for one in naming {
        let criterion = one.criterion;
        let on = on_what(&one, opened)?;
        episodes.extend(of_one(&one, trainee, &on, &decided, &reasons).into_iter().map(|episode| (criterion, episode)));
    }
    episodes.sort_by_key(|(_, episode)| episode.at);
    Ok(History { episodes, versions, marking })
}

/// Which evidence an episode is about: its version, and its title when it is another submission.
fn on_what(one: &Naming, opened: EvidenceId) -> Result<String, Error> {
    let number = one.version.number;
    if one.version.evidence == opened {
        return Ok(format!("version {number}"));
    }
    let text: Option<WorkText> = texts::read(one.body.clone())?;
    Ok(match text {
        Some(text) => format!("“{}”, version {number}", text.title),
        None => format!("other evidence, version {number}"),
    })
}

fn of_one(one: &Naming, trainee: &str, on: &str, decided: &[Decision], reasons: &HashMap<TextId, String>) -> Vec<Episode> {
    let mut episodes = Vec::new();
    if let Some(at) = one.version.submitted_at {
        let withdrawn = one.version.state == EvidenceState::Withdrawn;
        episodes.push(Episode {
            at,
            what: if one.version.number > 1 { "Submitted again" } else { "Submitted" }.to_owned(),
            who: format!("{trainee}, {on}"),
            said: withdrawn.then(|| "Withdrawn before it was judged.".to_owned()),
        });
    }
    if let Some(at) = one.version.sent_back_at {
        let said = one.version.sent_back_text.and_then(|text| reasons.get(&text).cloned());
        episodes.push(Episode { at, what: "Sent back unjudged".to_owned(), who: on.to_owned(), said });
    }
    let here = |decision: &&Decision| decision.version == one.version.id && decision.criterion == one.criterion;
    episodes.extend(decided.iter().filter(here).map(|decision| Episode {
        at: decision.signed_at,
        what: decision.outcome.label().to_owned(),
        who: format!("{}, on {on}", decision.assessor_name),
        said: decision.feedback.clone().filter(|said| !said.is_empty()),
    }));
    episodes
}
