//! What needs the reader today, in each of their parts: each task counts the list that it leads to, by the same query.

use chrono::NaiveDate;

use super::{context::View, error::Error, places, team::roll};
use crate::{
    db::{
        assessor_queue, enrolments, quarantine,
        team::{self, Filter, StandCount},
        undelivered,
    },
    domain::{
        appointment::DutyKind,
        certificate::CertificateStatus,
        enrolment::Stage,
        ids::OrganisationId,
        permission::{self, Scope, Whose},
        programme::OnProgramme,
        task::{Need, Tally, Task},
    },
};

/// Everything that needs the reader, in no order. Who has no part but their own is asked nothing for it.
pub fn of(view: &mut View<'_>) -> Result<Vec<Task>, Error> {
    let mut tasks = Vec::new();
    secure(view, &mut tasks)?;
    assess(view, &mut tasks)?;
    coordinate(view, &mut tasks)?;
    if view.actor.has_reports {
        manage(view, &mut tasks)?;
    }
    if let Ok(permit) = permission::may_administer(&view.actor) {
        let tally = undelivered::tally(view.db, &permit)?;
        tasks.extend(Task::unless_empty(Need::Undelivered, None, tally));
    }
    Ok(tasks)
}

type Place = (OrganisationId, Option<String>);

/// Where the reader holds a duty, by name when in several organisations.
fn held(view: &mut View<'_>, kind: DutyKind) -> Result<Vec<Place>, Error> {
    let Some(only) = view.actor.holds(kind).next() else { return Ok(Vec::new()) };
    let named = places::named(view, kind)?;
    Ok(match named.is_empty() {
        true => vec![(only, None)],
        false => named.into_iter().map(|(organisation, name)| (organisation, Some(name))).collect(),
    })
}

fn secure(view: &mut View<'_>, tasks: &mut Vec<Task>) -> Result<(), Error> {
    for place in held(view, DutyKind::SecurityContact)? {
        let permit = permission::may_secure(&view.actor, place.0)?;
        let tally = quarantine::tally_standing(view.db, &permit)?;
        tasks.extend(Task::unless_empty(Need::Reported, Some(place), tally));
    }
    Ok(())
}

fn assess(view: &mut View<'_>, tasks: &mut Vec<Task>) -> Result<(), Error> {
    for place in held(view, DutyKind::Assessor)? {
        let scope = Scope::allocated(&view.actor, place.0)?;
        let waiting = assessor_queue::tally(view.db, scope)?;
        tasks.extend(Task::unless_empty(Need::Judge, Some(place.clone()), waiting));
        at_stages(view, scope, &place, [(Need::Award, Stage::ReadyForAward), (Need::Idle, Stage::Idle)], tasks)?;
    }
    Ok(())
}

fn coordinate(view: &mut View<'_>, tasks: &mut Vec<Task>) -> Result<(), Error> {
    for place in held(view, DutyKind::Coordinator)? {
        let scope = Scope::organisation(&permission::may_coordinate(&view.actor, place.0)?);
        let stages = [(Need::NoAssessor, Stage::NoAssessor), (Need::Issue, Stage::AwardedNotIssued)];
        at_stages(view, scope, &place, stages, tasks)?;
    }
    Ok(())
}

fn at_stages(
    view: &mut View<'_>,
    scope: Scope,
    place: &Place,
    stages: [(Need, Stage); 2],
    tasks: &mut Vec<Task>,
) -> Result<(), Error> {
    for (need, stage) in stages {
        let tally = enrolments::tally_at(view.db, scope, stage, view.today)?;
        tasks.extend(Task::unless_empty(need, Some(place.clone()), tally));
    }
    Ok(())
}

fn manage(view: &mut View<'_>, tasks: &mut Vec<Task>) -> Result<(), Error> {
    let roll = roll(view, Some(Whose::Team))?;
    let on_programme = team::counts_on_programme(view.db, &roll)?;
    let stand = |stand: OnProgramme, first: fn(&StandCount) -> Option<NaiveDate>| {
        let found = on_programme.iter().find(|known| known.stand == stand);
        found.map(|known| Tally { count: known.people, first: first(known), more: false }).unwrap_or_default()
    };
    let overdue = stand(OnProgramme::Overdue, |known| known.first_due);
    let behind = stand(OnProgramme::Behind, |known| known.first_behind);
    tasks.extend(Task::unless_empty(Need::Overdue, None, overdue));
    tasks.extend(Task::unless_empty(Need::Behind, None, behind));
    let days = team::counts(view.db, &roll)?;
    let ends = [
        (Need::Lapsed, CertificateStatus::Expired),
        (Need::EndsWithin30, CertificateStatus::Within30),
        (Need::EndsWithin90, CertificateStatus::Within90),
    ];
    for (need, status) in ends {
        let filter = Filter { status: Some(status), ..Filter::default() };
        let count = team::counted(&days, &roll, &filter).unwrap_or_default();
        let (from, until) = status.last_valid_days(view.today).unwrap_or_default();
        let within = |day: &NaiveDate| from.is_none_or(|from| from <= *day) && until.is_none_or(|until| *day <= until);
        let first = days.iter().filter_map(|(day, _)| *day).filter(within).min();
        tasks.extend(Task::unless_empty(need, None, Tally { count, first, more: false }));
    }
    Ok(())
}
