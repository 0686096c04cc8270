//! A conflict between an assessor and a trainee is declared, and blocks; a coordinator who is neither may end it.

use super::{allocate_assessor, context::Act, error::Error};
use crate::{
    db::{conflicts, duties, enrolments, texts},
    domain::{
        appointment::DutyKind,
        event::{Action, Subject, SubjectKind},
        ids::{ConflictId, EnrolmentId, PersonId},
        permission, text,
    },
};

/// Declares a conflict between `assessor` and the trainee of an enrolment.
pub fn declare(act: &Act<'_>, enrolment: EnrolmentId, assessor: PersonId, reason: &str) -> Result<ConflictId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        let enrolled = enrolments::load(tx.db, enrolment)?;
        let subject = enrolments::assessment(tx.db, &enrolled, tx.today)?;
        let permit = permission::may_declare_conflict(&tx.actor, &subject)?;
        if text::is_blank(reason) {
            return Err(Error::field(
                "conflict_reason",
                "Say what the conflict is, without more detail than the coordinator needs",
            ));
        }
        // A trainee declares about whoever their page named.
        if tx.actor.person == enrolled.person {
            allocate_assessor::check_shown(tx, subject.assessor)?;
        }
        // The parties declare about each other; a coordinator about anyone who might assess this trainee.
        let known = subject.assessor == Some(assessor)
            || (tx.actor.holds_in(DutyKind::Coordinator, organisation)
                && duties::is_assessor(tx.db, assessor, organisation, enrolled.role, tx.today)?);
        if !known || assessor == enrolled.person {
            return Err(Error::field("conflict_assessor", "Choose the assessor with whom there is a conflict"));
        }
        let text = texts::write(tx.db, &reason)?;
        let id = conflicts::declare(
            tx.db,
            &permit,
            organisation,
            assessor,
            enrolled.person,
            (text.id, &text.digest),
            tx.actor.person,
            tx.now,
        )
        .map_err(|error| match Error::from(error) {
            error if error.is_duplicate("conflicts", "") => Error::Stale("This conflict has already been declared.".into()),
            error => error,
        })?;
        let detail = [("assessor", assessor.to_string()), ("trainee", enrolled.person.to_string())];
        tx.record(Action::ConflictDeclared, Subject::new(SubjectKind::Conflict, id), &detail)?;
        Ok(id)
    })
}

/// Ends a declared conflict.
pub fn end(act: &Act<'_>, enrolment: EnrolmentId, conflict: ConflictId) -> Result<ConflictId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        let enrolled = enrolments::load(tx.db, enrolment)?;
        let subject = enrolments::assessment(tx.db, &enrolled, tx.today)?;
        permission::may_coordinate(&tx.actor, organisation)?;
        let parties = conflicts::parties(tx.db, conflict);
        let (place, assessor, trainee) = match parties {
            Err(diesel::result::Error::NotFound) => return Err(Error::Stale("This conflict has already been ended.".into())),
            other => other?,
        };
        if place != organisation || trainee != enrolled.person {
            return Err(Error::NotFound);
        }
        let permit = permission::may_end_conflict(&tx.actor, &subject, assessor)?;
        conflicts::end(tx.db, &permit, conflict, tx.actor.person, tx.now)?;
        tx.record(Action::ConflictEnded, Subject::new(SubjectKind::Conflict, conflict), &[])?;
        Ok(conflict)
    })
}
