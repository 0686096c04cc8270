//! A trainee destroys a draft that nobody else saw: the text goes, the line in the audit chain stays.

use super::{
    context::{Act, View},
    error::Error,
    seen,
};
use crate::{
    db::{
        claims, enrolments,
        evidence::{self, EvidenceVersion},
        work::{self, Fate},
    },
    domain::{
        event::{Action, Subject, SubjectKind},
        evidence::Move,
        ids::EvidenceVersionId,
        permission,
        work::Marking,
    },
};

/// What is left where the draft was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nothing: it was the first version.
    Nothing,
    /// The version it would have answered, as it stood.
    Earlier(EvidenceVersionId),
}

/// As the outcome of a form is kept: no row has the id 0.
impl From<Left> for i64 {
    fn from(left: Left) -> Self {
        match left {
            Left::Nothing => 0,
            Left::Earlier(id) => id.into(),
        }
    }
}

impl From<i64> for Left {
    fn from(kept: i64) -> Self {
        if kept == 0 { Self::Nothing } else { Self::Earlier(EvidenceVersionId(kept)) }
    }
}

/// What is about to be destroyed.
pub struct Doomed {
    /// The version.
    pub version: EvidenceVersion,
    /// The title of the work; empty while it has none.
    pub title: String,
    /// Marking of the account.
    pub marking: Marking,
    /// How many criteria it claims.
    pub claims: usize,
    /// What becomes of the work.
    pub fate: Fate,
}

/// One's own draft, to be looked at once more; none when it is no longer a draft.
pub fn read(view: &mut View<'_>, id: EvidenceVersionId) -> Result<Option<Doomed>, Error> {
    let version = evidence::load(view.db, id)?;
    let enrolled = enrolments::load(view.db, version.enrolment)?;
    permission::may_keep_own_record(&view.actor, enrolled.person)?;
    if version.state.allows(Move::Discard).is_err() {
        return Ok(None);
    }
    let work = work::load_version(view.db, version.work_version)?;
    let claims = claims::of(view.db, &[id])?.len();
    let fate = work::fate(view.db, &work)?;
    Ok(Some(Doomed { version, title: work.text.unwrap_or_default().title, marking: work.marking, claims, fate }))
}

/// Destroys a draft, if nobody saved it since `saves`. Answers what is left.
pub fn discard(act: &Act<'_>, id: EvidenceVersionId, saves: i64) -> Result<Left, Error> {
    let organisation = match act.service.find(|db| evidence::organisation_of(db, id)) {
        // Sent twice, it is gone the second time: the first outcome is answered again.
        Err(Error::NotFound) => return act.sent_before()?.ok_or(Error::NotFound),
        found => found?,
    };
    act.write(organisation, |tx| {
        let version = evidence::load(tx.db, id)?;
        let enrolled = enrolments::load(tx.db, version.enrolment)?;
        let permit = permission::may_keep_own_record(&tx.actor, enrolled.person)?;
        tx.check_shown(&seen::of_version(&version))?;
        version.state.allows(Move::Discard)?;
        let work = work::load_version(tx.db, version.work_version)?;
        let left = evidence::versions_of(tx.db, version.evidence)?
            .into_iter()
            .find(|other| other.number < version.number)
            .map_or(Left::Nothing, |before| Left::Earlier(before.id));
        if !evidence::delete_draft(tx.db, &permit, &version, saves)? {
            return Err(Error::Stale(
                "This draft was saved somewhere else after you opened the page, perhaps in another window.".into(),
            ));
        }
        let gone = work::delete_unused(tx.db, &permit, &work)?;
        enrolments::refold_active(tx.db, enrolled.id)?;
        tx.record(
            Action::DraftDiscarded,
            Subject::new(SubjectKind::EvidenceVersion, id),
            &[("number", version.number.to_string()), ("work", version.work.to_string()), ("work_destroyed", gone.to_string())],
        )?;
        Ok(left)
    })
}
