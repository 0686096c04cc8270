//! What needs the reader today, in their parts: each task leads to the list that it counts.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::{
    app::{confirmations::Waiting, my_portfolio::Home},
    domain::{
        certificate::CertificateStatus,
        enrolment::Stage,
        permission::Actor,
        programme::OnProgramme,
        task::{self, Need, Task},
    },
    web::html::{self, Tone, asking, tag, task_list},
};

/// The tasks: first what waits to be confirmed, then the most pressing, under the part in which they need the reader where there are
/// several; nothing when there are none.
pub(super) fn list(home: &Home, today: NaiveDate) -> Markup {
    let mut groups: Vec<(&str, Vec<html::Task>)> = Vec::new();
    if !home.confirmations.is_empty() {
        groups.push(("For you to confirm", home.confirmations.iter().map(|waiting| to_confirm(waiting, today)).collect()));
    }
    for (part, tasks) in task::grouped(home.tasks.clone()) {
        groups.push((part.heading(), tasks.iter().map(|task| line(task, today)).collect()));
    }
    html! {
        @if !groups.is_empty() {
            h2 { "What needs you today" }
            @for (heading, tasks) in &groups {
                @if groups.len() > 1 { h3 { (heading) } }
                (task_list(tasks))
            }
        }
    }
}

/// A line for somebody who is needed by others on other days.
pub(super) fn quiet(home: &Home, actor: &Actor) -> Markup {
    html! { @if has_part(actor) && home.tasks.is_empty() && home.confirmations.is_empty() { p.soft { "Nothing waits for you today." } } }
}

/// Whether others may need the reader at all.
pub(super) fn has_part(actor: &Actor) -> bool {
    actor.has_reports || !actor.duties.is_empty()
}

/// Whether any of them comes before what the reader has to do for themselves.
pub(super) fn are_pressing(home: &Home, today: NaiveDate) -> bool {
    !home.confirmations.is_empty() || home.tasks.iter().any(|task| task.is_pressing(today))
}

fn to_confirm(waiting: &Waiting, today: NaiveDate) -> html::Task {
    html::Task {
        label: waiting.what.clone(),
        href: Some(waiting.href.clone()),
        hint: Some("Proposed by somebody else; it gives nothing before you confirm it".to_owned()),
        tag: Some(tag(Tone::Wait, &task::age(waiting.since.day(), today))),
    }
}

fn line(task: &Task, today: NaiveDate) -> html::Task {
    let tone = if task.is_pressing(today) { Tone::Warn } else { Tone::Wait };
    html::Task { label: task.sentence(), href: Some(address(task)), hint: None, tag: task.age(today).map(|age| tag(tone, &age)) }
}

/// The list that a task counts.
fn address(task: &Task) -> String {
    let at = |path: &str, stage: Stage| asking(path, "stage", stage.as_str());
    let team = |path: &str, name: &str, value: &str| asking(&asking(path, "whose", "team"), name, value);
    let on_programme = |stand: OnProgramme| team("/team", "programme", stand.as_str());
    let certified = |status: CertificateStatus| team("/expiry", "status", status.as_str());
    let path = match task.need {
        Need::Reported => asking("/reports", "text", "stands"),
        Need::Judge => "/queue".to_owned(),
        Need::Award => at("/trainees", Stage::ReadyForAward),
        Need::Idle => at("/trainees", Stage::Idle),
        Need::NoAssessor => at("/enrolments", Stage::NoAssessor),
        Need::Issue => at("/enrolments", Stage::AwardedNotIssued),
        Need::Lapsed => certified(CertificateStatus::Expired),
        Need::EndsWithin30 => certified(CertificateStatus::Within30),
        Need::EndsWithin90 => certified(CertificateStatus::Within90),
        Need::Overdue => on_programme(OnProgramme::Overdue),
        Need::Behind => on_programme(OnProgramme::Behind),
        Need::Undelivered => "/letters".to_owned(),
    };
    match &task.place {
        Some((organisation, Some(_))) => asking(&path, "organisation", organisation),
        _ => path,
    }
}
