//! A coordinator allocates an assessor who could sign today.

use super::{context::Act, error::Error};
use crate::{
    db::{assessor_queue, duties, enrolments, people},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{AllocationId, EnrolmentId, PersonId},
        letter::LetterKind,
        permission,
        refusal::Refusal,
    },
    mail::words,
};

/// Allocates `assessor` to an enrolment whose assessor was `was` when the coordinator decided: two who decide at once do not
/// overrule each other unseen.
pub fn allocate(act: &Act<'_>, enrolment: EnrolmentId, assessor: PersonId, was: Option<PersonId>) -> Result<AllocationId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        permission::may_coordinate(&tx.actor, organisation)?;
        let enrolled = enrolments::load(tx.db, enrolment)?;
        if enrolled.facts.awarded {
            return Err(Refusal::because("The award has been made, so no other assessor can be allocated.").into());
        }
        if enrolled.assessor != was {
            let now = enrolled.assessor.map_or(Ok("nobody".to_owned()), |id| people::load(tx.db, id).map(|one| one.name))?;
            return Err(Error::Stale(format!("The assessor was changed meanwhile: it is {now} now. You changed nothing.")));
        }
        let subject = enrolments::assessment_by(tx.db, &enrolled, Some(assessor), tx.today)?;
        let duties = duties::current(tx.db, assessor, tx.today)?;
        let permit = permission::may_allocate(&tx.actor, &subject, assessor, &duties, tx.today)?;
        let id = enrolments::allocate(tx.db, &permit, tx.actor.person, tx.now)?;
        tx.record(
            Action::AssessorAllocated,
            Subject::new(SubjectKind::Enrolment, enrolment),
            &[("assessor", assessor.to_string())],
        )?;
        // What was submitted before was announced to nobody, or to somebody else.
        if assessor_queue::waiting_counts(tx.db, &[enrolment])?.get(&enrolment).is_some_and(|waiting| *waiting > 0) {
            let (to, trainee) = (people::load(tx.db, assessor)?, people::load(tx.db, enrolled.person)?);
            let words = words::submitted(&to.name, &trainee.name, &tx.service.public_url);
            tx.letter(format!("allocated:{id}"), LetterKind::Submitted, &to, &words)?;
        }
        Ok(id)
    })
}
