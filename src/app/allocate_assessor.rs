//! A coordinator allocates an assessor who could sign today.

use super::{context::Act, error::Error};
use crate::{
    db::{duties, enrolments},
    domain::{
        event::{Action, Subject, SubjectKind},
        ids::{AllocationId, EnrolmentId, PersonId},
        permission,
        refusal::Refusal,
    },
};

/// Allocates `assessor` to an enrolment.
pub fn allocate(act: &Act<'_>, enrolment: EnrolmentId, assessor: PersonId) -> Result<AllocationId, Error> {
    let organisation = act.service.find(|db| enrolments::organisation_of(db, enrolment))?;
    act.write(organisation, |tx| {
        permission::may_coordinate(&tx.actor, organisation)?;
        let enrolled = enrolments::load(tx.db, enrolment)?;
        if enrolled.facts.awarded {
            return Err(Refusal::because("The award has been made, so no other assessor can be allocated.").into());
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
        Ok(id)
    })
}
