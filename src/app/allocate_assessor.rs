//! A coordinator allocates an assessor who could sign today.

use super::{
    context::{Act, Tx},
    error::Error,
    seen::Fact,
};
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

/// What a form shows of who assesses.
pub fn facts(assessor: Option<(PersonId, &str)>) -> Vec<Fact> {
    let label = "Assessor";
    vec![assessor.map_or_else(|| Fact::new(label, "nobody"), |(id, name)| Fact::new(label, name).told_apart_by(id))]
}

/// Refuses when the assessor is another than the form showed.
pub(super) fn check_shown(tx: &mut Tx<'_>, assessor: Option<PersonId>) -> Result<(), Error> {
    let known = assessor.map(|id| people::load(tx.db, id)).transpose()?;
    tx.check_shown(&facts(known.as_ref().map(|one| (one.id, one.name.as_str()))))
}

/// Allocates `assessor` to an enrolment, in the place of whom the form showed.
pub fn allocate(act: &Act<'_>, enrolment: EnrolmentId, assessor: PersonId) -> Result<AllocationId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        permission::may_coordinate(&tx.actor, organisation)?;
        let enrolled = enrolments::load(tx.db, enrolment)?;
        if enrolled.facts.awarded {
            return Err(Refusal::because("The award has been made, so no other assessor can be allocated.").into());
        }
        check_shown(tx, enrolled.assessor)?;
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
