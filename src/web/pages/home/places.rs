//! Where a person can go by the duties they hold.

use chrono::NaiveDate;
use maud::{Markup, html};

use crate::{
    app::{confirmations::Waiting, my_portfolio::Home},
    domain::{account::Leaver, appointment::DutyKind, calendar, permission::Actor},
    web::html::{Task, Tone, long_date, notice, tag, task_list},
};

/// The places, what is waited for first.
pub(super) fn of(actor: &Actor, home: &Home) -> Vec<Task> {
    let queues = &home.queues;
    let holds = |kind| actor.holds(kind).next().is_some();
    let mut places = Vec::new();
    for queue in queues {
        let stand = match queue.waiting {
            0 => tag(Tone::Good, "Clear"),
            some => tag(Tone::Wait, &format!("{some} waiting")),
        };
        let (href, label) = match &queue.place {
            (_, None) => ("/queue".to_owned(), "Judge evidence".to_owned()),
            (organisation, Some(name)) => (format!("/queue?organisation={organisation}"), format!("Judge evidence, {name}")),
        };
        places.push(Task { tag: Some(stand), ..place(&href, &label, "What your trainees submitted, oldest first") });
    }
    if !queues.is_empty() {
        places.push(place("/trainees", "My trainees", "How far each portfolio you assess has come"));
    }
    if actor.has_reports || holds(DutyKind::Coordinator) {
        places.push(place("/team", "Team", "Who is on pace, who needs help"));
        places.push(place("/expiry", "Expiry", "Who holds a valid certificate, and until when"));
    }
    if holds(DutyKind::Coordinator) {
        places.push(place("/enrolments", "Enrolments", "Enrol, allocate assessors, issue certificates"));
    }
    if holds(DutyKind::SecurityContact) {
        places.push(place("/reports", "Reports", "What was reported as possible live intelligence"));
    }
    if holds(DutyKind::Administrator) || holds(DutyKind::Coordinator) {
        places.push(place("/duties", "Duties", "Who holds which, and what waits to be confirmed"));
    }
    if holds(DutyKind::Administrator) {
        places.push(place("/people", "People", "Accounts, postings and duties"));
        let stand = home.undelivered.as_ref().map(|some| tag(Tone::Warn, &format!("{some} not delivered")));
        places.push(Task { tag: stand, ..place("/letters", "Letters", "What the mail server refused to deliver, and to whom") });
        places.push(place("/organisations", "Organisations", "Licences and settings"));
    }
    places
}

/// What waits for the reader's confirmation, the oldest first; nothing when nothing does.
pub(super) fn to_confirm(waiting: &[Waiting], today: NaiveDate) -> Markup {
    let task = |one: &Waiting| {
        let days = calendar::days_between(one.since.day(), today);
        let age = match days {
            ..=0 => "Today".to_owned(),
            1 => "1 day".to_owned(),
            days => format!("{days} days"),
        };
        Task {
            tag: Some(tag(Tone::Wait, &age)),
            ..place(&one.href, &one.what, "Proposed by somebody else; it gives nothing before you confirm it")
        }
    };
    list("For you to confirm", &waiting.iter().map(task).collect::<Vec<_>>())
}

/// How long somebody who left still sees their own record.
pub(super) fn leaving(leaver: Option<Leaver>, days: u32, today: NaiveDate) -> Markup {
    let Some(leaver) = leaver else { return html! {} };
    let last = leaver.last_open_day(days);
    let left = calendar::days_between(today, last).max(0);
    notice(
        Tone::Warn,
        html! {
            p {
                strong { "You hold neither a posting nor a duty." } " You see your own record until the end of " (long_date(last))
                @match left { 0 => { ", which is today" }, 1 => { ": one day is left" }, _ => { ": " (left) " days are left" } }
                ". Then your account closes by itself; what you made stands. If you work in an intelligence role, ask a system administrator to enter your posting."
            }
        },
    )
}

/// The places under a heading; nothing when there are none.
pub(super) fn list(heading: &str, places: &[Task]) -> Markup {
    html! { @if !places.is_empty() { h2 { (heading) } (task_list(places)) } }
}

fn place(href: &str, label: &str, hint: &str) -> Task {
    Task { label: label.to_owned(), href: Some(href.to_owned()), hint: Some(hint.to_owned()), tag: None }
}
