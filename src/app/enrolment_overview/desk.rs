//! What the person looking is to an enrolment, and what a coordinator can do there today.

use chrono::NaiveDate;

use crate::{
    app::{context::View, error::Error, issue_certificate},
    db::{certificates::Award, conflicts::Conflict, duties},
    domain::{
        appointment::DutyKind,
        certificate::Period,
        enrolment::{Enrolment, EnrolmentState},
        ids::PersonId,
        organisation::Organisation,
        permission::{self, Actor, Assessment, Denied},
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
    /// Who could be allocated today, or why this coordinator may not choose.
    pub choice: Result<Choice, String>,
    /// With whom a conflict can be declared: appointed to assess this role, and none declared yet.
    pub undeclared: Vec<(PersonId, String)>,
    /// Whether more are appointed than these: a part of the name finds the others.
    pub more: bool,
    /// The certificate that would be issued today, or why it cannot be; none before the award.
    pub issue: Option<Result<Issue, String>>,
}

/// Assessors that a list to choose from holds.
const MOST_APPOINTED: i64 = 200;

/// Whom a coordinator can allocate, and whom not.
#[derive(Debug, Default)]
pub struct Choice {
    /// Who could sign today, and is not allocated already.
    pub assessors: Vec<(PersonId, String)>,
    /// Who is appointed for this role and yet may not assess this trainee, each with the reason.
    pub left_out: Vec<(String, String)>,
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
    subject: &Assessment,
    conflicts: &[Conflict],
    award: Option<&Award>,
    called: &str,
) -> Result<Viewer, Error> {
    let mut coordinator = None;
    if permission::may_coordinate(&view.actor, organisation.id).is_ok() {
        let limit = MOST_APPOINTED.saturating_add(1);
        let mut appointed = duties::assessors(view.db, organisation.id, enrolled.role, view.today, called, limit)?;
        let more = i64::try_from(appointed.len()).is_ok_and(|found| found > MOST_APPOINTED);
        appointed.truncate(usize::try_from(MOST_APPOINTED).unwrap_or_default());
        let declared = |id: PersonId| conflicts.iter().any(|one| one.assessor == id && one.ended_at.is_none());
        let choice = match permission::may_choose_assessor(&view.actor, subject) {
            Ok(_) => Ok(choice(view, subject, &appointed, declared)?),
            Err(denied) => Err(sentence(denied)),
        };
        let undeclared = appointed.into_iter().filter(|(id, _)| *id != enrolled.person && !declared(*id)).collect();
        let issue = award
            .filter(|_| enrolled.state() == EnrolmentState::Awarded)
            .map(|award| issue(&view.actor, enrolled, organisation, award, view.today));
        coordinator = Some(Desk { choice, undeclared, more, issue });
    }
    // Who has left assesses nobody here any more.
    let appointed = view.actor.holds_in(DutyKind::Assessor, organisation.id);
    let assesses = appointed && enrolled.assessor == Some(view.actor.person);
    Ok(Viewer { own: enrolled.person == view.actor.person, assesses, coordinator })
}

/// The rule that will judge the allocation sorts those appointed, so that nobody is offered and then refused.
fn choice(
    view: &mut View<'_>,
    subject: &Assessment,
    appointed: &[(PersonId, String)],
    declared: impl Fn(PersonId) -> bool,
) -> Result<Choice, Error> {
    let held = duties::held(view.db, subject.organisation, DutyKind::Assessor, view.today)?;
    let mut choice = Choice::default();
    for (id, name) in appointed.iter().filter(|(id, _)| Some(*id) != subject.assessor) {
        let with_them = Assessment { conflict: declared(*id), ..subject.clone() };
        match with_them.appointment_of(*id, &held, view.today) {
            Ok(_) => choice.assessors.push((*id, name.clone())),
            Err(why) => choice.left_out.push((name.clone(), why.sentence().to_owned())),
        }
    }
    Ok(choice)
}

fn sentence(denied: Denied) -> String {
    match denied {
        Denied::Refused(refusal) => refusal.sentence().to_owned(),
        Denied::Unseen => "You do not coordinate this organisation.".to_owned(),
    }
}

fn issue(
    actor: &Actor,
    enrolled: &Enrolment,
    organisation: &Organisation,
    award: &Award,
    today: NaiveDate,
) -> Result<Issue, String> {
    permission::may_issue(actor, organisation.id, enrolled.person, award.assessor).map_err(sentence)?;
    organisation.licence_allows("issue a certificate", today).map_err(|refusal| refusal.sentence().to_owned())?;
    Ok(Issue {
        series: issue_certificate::series(&organisation.code, today),
        period: Period::beginning(today, organisation.settings.certificate_years),
    })
}
