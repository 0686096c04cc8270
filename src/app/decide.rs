//! The sign-off: an assessor judges every claim of one version and signs the page once.

use super::{
    context::{Act, Tx},
    error::{Error, FieldErrors},
    password::Proof,
};
use crate::{
    db::{
        claims,
        connection::Db,
        decisions, enrolments,
        evidence::{self, EvidenceVersion},
        people, progress,
    },
    domain::{
        calendar,
        decision::Judgement,
        enrolment::Enrolment,
        event::{Action, Subject, SubjectKind},
        evidence::{EvidenceState, Move},
        ids::{ClaimId, EvidenceVersionId},
        letter::LetterKind,
        permission::{self, SignOffPermit},
    },
    mail::words,
};

/// The judgements of one version, signed.
pub struct Decide {
    /// The version judged.
    pub version: EvidenceVersionId,
    /// A judgement for each of its claims.
    pub judgements: Vec<(ClaimId, Judgement)>,
    /// The password, given again.
    pub signature: Proof,
}

/// Signs the judgements. Answers the version.
pub fn decide(act: &Act<'_>, command: &Decide) -> Result<EvidenceVersionId, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, command.version))?;
    act.write(organisation, |tx| {
        let (version, enrolled, permit) = open_for_judgement(tx, command.version)?;
        tx.check_signature(&command.signature)?;
        let claims = claims::of(tx.db, &[version.id])?;
        let mut errors = FieldErrors::default();
        let mut outcomes = Vec::new();
        for claim in &claims {
            match command.judgements.iter().find(|(id, _)| *id == claim.id) {
                Some((_, judgement)) => {
                    decisions::record(tx.db, &permit, claim.id, judgement, tx.now)?;
                    outcomes.push(format!("{}:{}", claim.criterion, judgement.outcome().as_str()));
                }
                None => errors.add(format!("outcome-{}", claim.id), "Decide this claim as well: the page is signed as a whole"),
            }
        }
        errors.check()?;
        if command.judgements.len() != claims.len() {
            return Err(Error::Stale("The claims of this version are not those of the page you signed.".into()));
        }
        let state = evidence::refold(tx.db, version.id)?;
        progress::refold(tx.db, &enrolled, version.id)?;
        tx.record(
            Action::SignedOff,
            Subject::new(SubjectKind::EvidenceVersion, version.id),
            &[("outcomes", outcomes.join(" "))],
        )?;
        let trainee = people::load(tx.db, enrolled.person)?;
        let (url, link) = (&tx.service.public_url, format!("/evidence/{}", version.id));
        let (kind, words) = match state {
            EvidenceState::Judged => (LetterKind::Decided, words::decided(&trainee.name, &tx.actor.name, url, &link)),
            _ => (LetterKind::Returned, words::returned(&trainee.name, &tx.actor.name, url, &link)),
        };
        tx.letter(format!("{}:{}", kind.as_str(), version.id), kind, &trainee, &words)?;
        Ok(version.id)
    })
}

/// Loads a version with the permit to judge it, or says what happened to it meanwhile.
pub fn open_for_judgement(tx: &mut Tx<'_>, id: EvidenceVersionId) -> Result<(EvidenceVersion, Enrolment, SignOffPermit), Error> {
    let version = evidence::load(tx.db, id)?;
    let enrolled = enrolments::load(tx.db, version.enrolment)?;
    let subject = enrolments::assessment(tx.db, &enrolled, tx.today)?;
    let quarantined = version.state == EvidenceState::Quarantined;
    permission::may_read_evidence(&tx.actor, &subject, version.submitted_at.is_some(), quarantined)?;
    let permit = permission::may_sign_off(&tx.actor, &subject, tx.today)?;
    if version.state != EvidenceState::Submitted {
        return Err(Error::Stale(format!("{} Nothing was changed by you.", what_happened(tx.db, &version)?)));
    }
    version.state.allows(Move::Judge)?;
    Ok((version, enrolled, permit))
}

/// What happened to a version that no longer waits, in a sentence.
pub fn what_happened(db: &mut Db, version: &EvidenceVersion) -> Result<String, Error> {
    if let Some(decision) = decisions::of_versions(db, &[version.id])?.first() {
        let day = calendar::long(decision.signed_at.day());
        return Ok(format!("{} signed this version off on {day}.", decision.assessor_name));
    }
    Ok(match (version.state, version.sent_back_at) {
        (_, Some(at)) => format!("This version was sent back unjudged on {}.", calendar::long(at.day())),
        (EvidenceState::Withdrawn, None) => "The trainee withdrew this version.".to_owned(),
        (state, None) => format!("This version is no longer waiting ({}).", state.label().to_lowercase()),
    })
}
