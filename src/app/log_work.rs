//! A trainee logs a piece of work and the evidence it makes: as a draft, or submitted at once. Somebody without an open
//! enrolment logs the work alone.

use super::{
    context::{Act, Tx},
    error::{Error, FieldErrors},
    programme_in_hand,
};
use crate::{
    db::{
        assessor_queue, claims,
        connection::Db,
        curricula, decisions, duties, enrolments,
        evidence::{self, DraftValues, EvidenceVersion, NewVersion},
        letters, people, progress,
        work::{self, WorkValues},
    },
    domain::{
        appointment::DutyKind,
        calendar,
        decision::Outcome,
        enrolment::Enrolment,
        event::{Action, Subject, SubjectKind},
        evidence::{Declarations, EvidenceState, Method, Move},
        ids::{CriterionId, EvidenceVersionId, PersonId, WorkId},
        letter::LetterKind,
        permission,
        work::{Span, WorkText},
    },
    mail::words,
};

/// Work older than this many years is taken for a typing slip.
const OLDEST_YEARS: u32 = 30;

/// A piece of work as the page sends it, each value already of its kind.
#[derive(Debug, Clone)]
pub struct LogWork {
    /// Kind, days, part and marking.
    pub values: WorkValues,
    /// The account and the reference.
    pub text: WorkText,
    /// How competence is to be assessed.
    pub method: Method,
    /// What it shows, each with a reason.
    pub claims: Vec<(CriterionId, String)>,
    /// The two declarations.
    pub declarations: Declarations,
    /// Whether to submit at once, or keep a draft.
    pub submit: bool,
}

/// Logs new work. Answers the work record.
pub fn log(act: &Act<'_>, command: &LogWork) -> Result<WorkId, Error> {
    let organisation = act.read(|view| Ok(programme_in_hand::of(view.db, &view.actor)?.1.organisation))?;
    act.write(organisation, |tx| {
        let (permit, in_hand) = programme_in_hand::of(tx.db, &tx.actor)?;
        // Enrolled elsewhere since a moment ago: that organisation's chain is not the one held here.
        let enrolled = in_hand.enrolment.filter(|enrolled| enrolled.organisation == organisation);
        check(tx, enrolled.as_ref(), command, &[])?;
        let (work, work_version) = work::insert(tx.db, &permit, organisation, &command.values, &command.text, tx.now)?;
        tx.record(Action::WorkLogged, Subject::new(SubjectKind::Work, work), &[("kind", command.values.kind.clone())])?;
        let Some(enrolled) = enrolled else {
            return Ok(work);
        };
        let evidence = evidence::insert(tx.db, &permit, enrolled.id, work)?;
        let new = NewVersion {
            evidence,
            number: 1,
            work_version,
            values: draft_values(command),
            claims: &command.claims,
            submitted: command.submit,
        };
        let version = evidence::insert_version(tx.db, &permit, &new, tx.now)?;
        if !enrolled.facts.active {
            enrolments::set_active(tx.db, enrolled.id)?;
        }
        if command.submit {
            hand_over(tx, &enrolled, version)?;
        }
        Ok(work)
    })
}

/// Saves a draft, or submits it, if nobody saved it since `saves`. Answers the work record.
pub fn save(act: &Act<'_>, id: EvidenceVersionId, saves: i64, command: &LogWork) -> Result<WorkId, Error> {
    let organisation = act.service.find(|db| evidence::organisation_of(db, id))?;
    act.write(organisation, |tx| {
        let version = evidence::load(tx.db, id)?;
        let enrolled = enrolments::load(tx.db, version.enrolment)?;
        permission::may_keep_own_record(&tx.actor, enrolled.person)?;
        if version.state != EvidenceState::Draft {
            return Err(Error::Stale(format!("This version is no longer a draft: {}.", version.state.label().to_lowercase())));
        }
        version.state.allows(Move::Edit)?;
        let permit = permission::may_go_on(&tx.actor, enrolled.person, enrolled.organisation, enrolled.facts.awarded)?;
        let shown = already_shown(tx.db, &version)?;
        check(tx, Some(&enrolled), command, &shown)?;
        if !evidence::overwrite_draft(tx.db, &permit, id, saves, draft_values(command))? {
            return Err(Error::Stale(
                "This draft was saved somewhere else after you opened the page, perhaps in another window.".into(),
            ));
        }
        let kept = work::load_version(tx.db, version.work_version)?;
        work::overwrite_draft(tx.db, &permit, kept.id, kept.text_id, &command.values, &command.text, tx.now)?;
        claims::set(tx.db, &permit, id, &command.claims)?;
        tx.record(Action::DraftSaved, Subject::new(SubjectKind::EvidenceVersion, id), &[])?;
        if command.submit {
            evidence::set_submitted(tx.db, &permit, id, tx.now)?;
            evidence::refold(tx.db, id)?;
            hand_over(tx, &enrolled, id)?;
        }
        Ok(version.work)
    })
}

/// Criteria that other versions of this same evidence already showed: a version carries only the claims still open.
pub fn already_shown(db: &mut Db, version: &EvidenceVersion) -> Result<Vec<CriterionId>, Error> {
    let others: Vec<EvidenceVersionId> = evidence::versions_of(db, version.evidence)?
        .into_iter()
        .map(|other| other.id)
        .filter(|other| *other != version.id)
        .collect();
    Ok(decisions::of_versions(db, &others)?
        .into_iter()
        .filter(|decision| decision.outcome == Outcome::Competent)
        .map(|decision| decision.criterion)
        .collect())
}

fn draft_values(command: &LogWork) -> DraftValues {
    DraftValues { method: command.method, declarations: command.declarations }
}

/// What follows from a submission: its criteria wait, and the assessor hears of it.
fn hand_over(tx: &mut Tx<'_>, enrolled: &Enrolment, id: EvidenceVersionId) -> Result<(), Error> {
    progress::refold(tx.db, enrolled, id)?;
    tx.record(Action::EvidenceSubmitted, Subject::new(SubjectKind::EvidenceVersion, id), &[])?;
    // An assessor who has left hears nothing: a coordinator allocates another.
    let assessor = enrolled.assessor.map(|assessor| {
        duties::is_held(tx.db, assessor, DutyKind::Assessor, enrolled.organisation, tx.today).map(|held| held.then_some(assessor))
    });
    if let Some(assessor) = assessor.transpose()?.flatten() {
        tell_assessor(tx, assessor, id)?;
    }
    Ok(())
}

/// Minutes for which a letter to the assessor waits, so that thirty submissions in a row make one letter.
pub const MINUTES_TO_JOIN: i64 = 10;

fn tell_assessor(tx: &mut Tx<'_>, assessor: PersonId, id: EvidenceVersionId) -> Result<(), Error> {
    let to = people::load(tx.db, assessor)?;
    if let Some((letter, since)) = letters::to_join(tx.db, assessor, LetterKind::Submitted, tx.now)? {
        let count = assessor_queue::submitted_since(tx.db, assessor, since)?;
        let words = words::submitted_several(&to.name, count, &tx.service.public_url);
        if letters::reword(tx.db, letter, &words.subject, &words.body)? {
            return Ok(());
        }
    }
    let words = words::submitted(&to.name, &tx.actor.name, &tx.service.public_url);
    tx.letter_to_join(format!("submitted:{id}"), LetterKind::Submitted, &to, &words, MINUTES_TO_JOIN).map(|_| ())
}

/// What the wording lacks, field by field: everything that can be said before the records are asked, so that the page
/// says it all at once. A field with something already wrong is left alone.
pub fn check_words(errors: &mut FieldErrors, kind: &str, text: &WorkText, submit: bool) {
    let always = [
        ("kind", kind, "Choose the kind of work"),
        ("title", text.title.as_str(), "Give it a short title that your assessor will recognise"),
    ];
    let to_submit: [(&str, &str, &str); 7] = [
        ("asked", &text.asked, "Say what you were asked to do, and why it mattered"),
        ("did", &text.did, "Say what you did, and on what law, policy or judgement"),
        ("came_of_it", &text.came_of_it, "Say what came of it"),
        ("learned", &text.learned, "Say what you learned"),
        ("system", &text.system, "Name the system that holds the original"),
        ("reference", &text.reference, "Give the reference of the original"),
        ("holder", &text.holder, "Say who holds the original"),
    ];
    for (field, value, sentence) in always.into_iter().chain(to_submit.into_iter().filter(|_| submit)) {
        if value.is_empty() && errors.of(field).is_none() {
            errors.add(field, sentence);
        }
    }
}

/// What the claims and declarations lack to be submitted.
pub fn check_submission(errors: &mut FieldErrors, claims: &[(CriterionId, String)], declarations: Declarations) {
    if claims.is_empty() && errors.of("claims").is_none() {
        errors.add("claims", "Choose at least one criterion that it shows");
    }
    for (criterion, reason) in claims {
        let field = format!("reason-{criterion}");
        if reason.is_empty() && errors.of(&field).is_none() {
            errors.add(field, "Say how it shows this criterion");
        }
    }
    if !declarations.own_work {
        errors.add("own_work", "Confirm that this is your own work and account");
    }
    if !declarations.sanitised {
        errors.add("sanitised", "Confirm that nothing here is live intelligence");
    }
}

fn check(tx: &mut Tx<'_>, enrolled: Option<&Enrolment>, command: &LogWork, shown: &[CriterionId]) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    check_words(&mut errors, &command.values.kind, &command.text, command.submit);
    if errors.of("kind").is_none() && !curricula::is_kind_of_work(tx.db, &command.values.kind)? {
        errors.add("kind", "Choose the kind of work");
    }
    let Span { from, until } = command.values.span;
    // Read by the page already, and asked again here: midnight may have passed, and other ways in will come.
    errors.keep("from", Span::new(from, until, tx.today));
    // A day far in the past is a typing slip, not a career.
    if command.values.span.from < calendar::months_before(tx.today, OLDEST_YEARS * 12) {
        errors.add("from", "The day is more than 30 years ago: check the year");
    }
    if let Some(enrolled) = enrolled {
        check_claims(tx, &mut errors, enrolled, command, shown)?;
    }
    errors.check()
}

fn check_claims(
    tx: &mut Tx<'_>,
    errors: &mut FieldErrors,
    enrolled: &Enrolment,
    command: &LogWork,
    shown: &[CriterionId],
) -> Result<(), Error> {
    let claimed: Vec<CriterionId> = command.claims.iter().map(|(criterion, _)| *criterion).collect();
    let relevant = progress::relevant(tx.db, enrolled.id, &claimed)?;
    for (at, criterion) in claimed.iter().enumerate() {
        if claimed.iter().take(at).any(|before| before == criterion) {
            errors.add(format!("claim-{criterion}"), "This criterion is claimed twice: claim it once, with one reason");
        } else if !relevant.contains(criterion) {
            errors.add("claims", "One of the criteria is not part of your programme: choose from the list");
        } else if shown.contains(criterion) {
            errors.add(
                format!("claim-{criterion}"),
                "This evidence has already shown this criterion: claim only what is still open",
            );
        }
    }
    if command.submit {
        check_submission(errors, &command.claims, command.declarations);
    }
    Ok(())
}
