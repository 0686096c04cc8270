//! One enrolment, and what its coordinator, assessor and trainee can do there.

pub mod award;
mod desk;
pub mod list;
pub mod listing;
pub mod new;
pub mod tags;
mod view;

use super::super::{
    answer::Answer,
    pages::choosing,
    text::Text,
    visit::{Shown, Visit},
};
use crate::{
    app::{
        allocate_assessor, declare_conflict as conflict, enrolment_overview,
        error::{Error, FieldErrors},
        issue_certificate,
    },
    domain::ids::{ConflictId, EnrolmentId, PersonId},
};

const CONFLICT: Text = Text::new("conflict_reason", "What the conflict is", 1_000);

/// The enrolment.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Allocates an assessor.
pub fn allocate(visit: &Visit<'_>) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    let outcome = (|| {
        let act = visit.act()?;
        let chosen = visit.request.form.value("assessor").parse::<PersonId>();
        let assessor = chosen.map_err(|_| Error::field("assessor", "Choose an assessor"))?;
        allocate_assessor::allocate(&act, enrolment, assessor)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("/enrolments/{enrolment}?done=allocated"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// Declares a conflict between an assessor and the trainee.
pub fn declare_conflict(visit: &Visit<'_>) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    let outcome = (|| {
        let act = visit.act()?;
        let form = &visit.request.form;
        let mut errors = FieldErrors::default();
        let assessor = form.value("conflict_assessor").parse::<PersonId>();
        let assessor =
            errors.keep("conflict_assessor", assessor.map_err(|_| "Choose the assessor with whom there is a conflict"));
        let reason = CONFLICT.read(form, &mut errors);
        match assessor {
            Some(assessor) if errors.is_empty() => conflict::declare(&act, enrolment, assessor, &reason),
            _ => Err(Error::Invalid(errors)),
        }
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("/enrolments/{enrolment}?done=conflict-declared"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// Ends a declared conflict.
pub fn end_conflict(visit: &Visit<'_>) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    let declared: ConflictId = visit.parameter("conflict")?;
    let outcome = visit.act().and_then(|act| conflict::end(&act, enrolment, declared));
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("/enrolments/{enrolment}?done=conflict-ended"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// Issues the certificate.
pub fn issue(visit: &Visit<'_>) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    let outcome = visit.act().and_then(|act| issue_certificate::issue(&act, enrolment));
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/certificates/{id}?done=issued"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    visit.read(|view| {
        let overview = enrolment_overview::read(view, enrolment, choosing::search(visit))?;
        let forms = desk::forms(visit, &overview, &shown.form)?;
        let first = desk::certificate_to_issue(visit, &overview, &shown.form)?;
        let content = view::overview(&overview, &shown.form, view.today, first, forms);
        let (label, href) = view::way_back(&overview);
        visit.page(&view.actor, shown.page(overview.trainee.clone()).under(label, href), content)
    })
}
