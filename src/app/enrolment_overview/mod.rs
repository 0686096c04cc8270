//! One enrolment as its trainee, managers, assessor and coordinator see it: progress, dates with their reasons, people,
//! declared conflicts, award and certificate. Never the evidence.

mod desk;

pub use desk::{Choice, Desk, Issue, Viewer};

use std::{collections::HashMap, sync::Arc};

use chrono::NaiveDate;

use super::{assessment::UnitCount, context::View, error::Error};
use crate::{
    db::{
        certificates::{self, Award, Certificate},
        conflicts::{self, Conflict},
        duties, enrolments, organisations, people, postings, progress, texts,
    },
    domain::{
        appointment::DutyKind,
        curriculum::Edition,
        enrolment::Enrolment,
        ids::{ConflictId, EnrolmentId, PersonId},
        organisation::Organisation,
        permission::{self, Actor, Assessment},
        programme::Pace,
    },
};

/// One enrolment, laid out.
pub struct Overview {
    /// The enrolment.
    pub enrolled: Enrolment,
    /// Whose.
    pub trainee: String,
    /// Where.
    pub organisation: Organisation,
    /// Against which edition.
    pub edition: Arc<Edition>,
    /// Where it stands against the plan today.
    pub pace: Pace,
    /// The days on which criteria became competent, earliest first.
    pub competent_on: Vec<NaiveDate>,
    /// Its units.
    pub units: Vec<UnitCount>,
    /// Why it was entered long after its first day; none when it was not.
    pub why_late: Option<String>,
    /// The allocated assessor.
    pub assessor: Option<String>,
    /// Why the allocated assessor could not sign today, for the parties and coordinators.
    pub assessor_problem: Option<String>,
    /// Whether the trainee is posted there today: after a move nothing can be added.
    pub posted: bool,
    /// The trainee's line manager today.
    pub line_manager: Option<String>,
    /// The coordinators, by name.
    pub coordinators: Vec<String>,
    /// The conflicts the person looking may know of.
    pub conflicts: Vec<ConflictLine>,
    /// The award: the day, by whom, and whether early.
    pub award: Option<(NaiveDate, String, bool)>,
    /// The certificate it earned.
    pub certificate: Option<Certificate>,
    /// What the person looking is to this enrolment.
    pub viewer: Viewer,
}

/// A declared conflict, as far as the person looking may know it.
pub struct ConflictLine {
    /// Which.
    pub id: ConflictId,
    /// The assessor.
    pub assessor: String,
    /// Whether that is the allocated assessor.
    pub allocated: bool,
    /// Who declared it.
    pub declared_by: String,
    /// When.
    pub declared_on: NaiveDate,
    /// When it was ended.
    pub ended_on: Option<NaiveDate>,
    /// Its reason, for coordinators and whoever declared it.
    pub reason: Option<String>,
    /// Whether the person looking may end it.
    pub may_end: bool,
}

/// Reads one enrolment.
pub fn read(view: &mut View<'_>, id: EnrolmentId, called: &str) -> Result<Overview, Error> {
    let enrolled = enrolments::load(view.db, id)?;
    let subject = enrolments::assessment(view.db, &enrolled, view.today)?;
    let manages = postings::manages(view.db, view.actor.person, enrolled.person, Some(enrolled.organisation), view.today)?;
    permission::may_read_progress(&view.actor, &subject, manages)?;
    let organisation = organisations::load(view.db, enrolled.organisation)?;
    let postings = postings::current(view.db, enrolled.person, view.today)?;
    let posted = postings.iter().any(|posting| posting.organisation == organisation.id);
    let edition = view.shelf.edition(view.db, enrolled.edition)?;
    let progress = progress::of(view.db, id)?;
    let units = progress::units(view.db, view.shelf, &progress)?;
    let mut competent_on: Vec<NaiveDate> = progress.iter().filter_map(|one| one.competent_on).collect();
    competent_on.sort_unstable();
    let award = certificates::award_of(view.db, id)?;
    let certificate = certificates::of_enrolment(view.db, id)?;
    let conflicts = known_conflicts(view, &enrolled, &subject)?;
    let names = names(view, &enrolled, &subject, award.as_ref(), &conflicts)?;
    let name = |person: PersonId| names.get(&person).cloned().unwrap_or_default();
    let viewer = desk::viewer(view, &enrolled, &organisation, &subject, &conflicts, award.as_ref(), called)?;
    // A manager sees progress; why an assessor is barred is not for them.
    let concerned = viewer.own || viewer.assesses || viewer.coordinator.is_some();
    let assessor_problem = match enrolled.assessor.filter(|_| concerned && !enrolled.facts.awarded) {
        Some(assessor) => {
            let held = duties::current(view.db, assessor, view.today)?;
            // A coordinator is whom one would ask.
            let checked = match viewer.coordinator {
                Some(_) => subject.appointment_of(assessor, &held, view.today),
                None => subject.check_assessor(assessor, &held, view.today),
            };
            checked.err().map(|refusal| refusal.sentence().to_owned())
        }
        None => None,
    };
    let why_late = if enrolled.entered_late { enrolments::why_late(view.db, id)? } else { None };
    Ok(Overview {
        why_late,
        trainee: name(enrolled.person),
        pace: enrolled.dates().pace(enrolled.facts.competent, enrolled.facts.relevant, view.today),
        competent_on,
        units: units.iter().map(|unit| UnitCount::of(unit, &progress)).collect(),
        assessor: enrolled.assessor.map(name),
        assessor_problem,
        posted,
        line_manager: subject.line_manager.map(name),
        conflicts: conflicts
            .into_iter()
            .map(|conflict| line(&view.actor, &subject, conflict, &names))
            .collect::<Result<Vec<_>, Error>>()?,
        award: award.map(|award| (award.on, name(award.assessor), award.early)),
        coordinators: subject.coordinators,
        enrolled,
        organisation,
        edition,
        certificate,
        viewer,
    })
}

/// A coordinator and the trainee know of every conflict; an assessor of their own.
fn known_conflicts(view: &mut View<'_>, enrolled: &Enrolment, subject: &Assessment) -> Result<Vec<Conflict>, Error> {
    let mut conflicts = conflicts::of(view.db, enrolled.organisation, enrolled.person)?;
    let all = view.actor.person == subject.trainee || view.actor.holds_in(DutyKind::Coordinator, subject.organisation);
    conflicts.retain(|conflict| all || conflict.assessor == view.actor.person);
    Ok(conflicts)
}

fn names(
    view: &mut View<'_>,
    enrolled: &Enrolment,
    subject: &Assessment,
    award: Option<&Award>,
    conflicts: &[Conflict],
) -> Result<HashMap<PersonId, String>, Error> {
    let mut ids = vec![enrolled.person];
    ids.extend([enrolled.assessor, subject.line_manager, award.map(|award| award.assessor)].into_iter().flatten());
    ids.extend(conflicts.iter().flat_map(|conflict| [conflict.assessor, conflict.declared_by]));
    Ok(people::names(view.db, &ids)?)
}

fn line(
    actor: &Actor,
    subject: &Assessment,
    conflict: Conflict,
    names: &HashMap<PersonId, String>,
) -> Result<ConflictLine, Error> {
    let name = |person: PersonId| names.get(&person).cloned().unwrap_or_default();
    let told = actor.person == conflict.declared_by || actor.holds_in(DutyKind::Coordinator, subject.organisation);
    Ok(ConflictLine {
        id: conflict.id,
        assessor: name(conflict.assessor),
        allocated: subject.assessor == Some(conflict.assessor),
        declared_by: name(conflict.declared_by),
        declared_on: conflict.declared_at.day(),
        ended_on: conflict.ended_at.map(|at| at.day()),
        reason: if told { texts::read(conflict.body)? } else { None },
        may_end: conflict.ended_at.is_none() && permission::may_end_conflict(actor, subject, conflict.assessor).is_ok(),
    })
}
