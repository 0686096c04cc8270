//! What the person looking is to an enrolment, and what a coordinator can do there today.

use chrono::{Datelike, NaiveDate};

use crate::{
    app::{context::View, error::Error},
    db::{certificates::Award, duties},
    domain::{
        certificate::Period,
        enrolment::{Enrolment, EnrolmentState},
        ids::PersonId,
        organisation::Organisation,
        permission::{self, Actor, Denied},
    },
};

/// What the person looking is to an enrolment, and so may do.
pub struct Viewer {
    /// It is their own.
    pub own: bool,
    /// They are its assessor.
    pub assesses: bool,
    /// What a coordinator can do here; none for others.
    pub coordinator: Option<Desk>,
}

/// A coordinator's choices.
pub struct Desk {
    /// Who is appointed to assess this role, the trainee left out.
    pub assessors: Vec<(PersonId, String)>,
    /// The certificate that would be issued today, or why it cannot be; none before the award.
    pub issue: Option<Result<Issue, String>>,
}

/// What a certificate issued today would say.
pub struct Issue {
    /// The beginning of its number.
    pub series: String,
    /// Its period.
    pub period: Period,
}

pub(super) fn viewer(
    view: &mut View<'_>,
    enrolled: &Enrolment,
    organisation: &Organisation,
    award: Option<&Award>,
) -> Result<Viewer, Error> {
    let mut coordinator = None;
    if permission::may_coordinate(&view.actor, organisation.id).is_ok() {
        let mut assessors = duties::assessors(view.db, organisation.id, enrolled.role, view.today)?;
        assessors.retain(|(id, _)| *id != enrolled.person);
        let issue = award
            .filter(|_| enrolled.state() == EnrolmentState::Awarded)
            .map(|award| issue(&view.actor, enrolled, organisation, award, view.today));
        coordinator = Some(Desk { assessors, issue });
    }
    Ok(Viewer { own: enrolled.person == view.actor.person, assesses: enrolled.assessor == Some(view.actor.person), coordinator })
}

fn issue(
    actor: &Actor,
    enrolled: &Enrolment,
    organisation: &Organisation,
    award: &Award,
    today: NaiveDate,
) -> Result<Issue, String> {
    match permission::may_issue(actor, organisation.id, enrolled.person, award.assessor) {
        Ok(_) => {}
        Err(Denied::Refused(refusal)) => return Err(refusal.sentence().to_owned()),
        Err(Denied::Unseen) => return Err("You do not coordinate this organisation.".to_owned()),
    }
    organisation.licence_allows("issue a certificate", today).map_err(|refusal| refusal.sentence().to_owned())?;
    Ok(Issue {
        series: format!("{}-{}", organisation.code, today.year()),
        period: Period::beginning(today, organisation.settings.certificate_years),
    })
}
