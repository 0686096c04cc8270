//! The home of somebody on the programme.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::{also, greeting, names, tasks};
use crate::{
    app::{
        context::View,
        my_portfolio::{Home, Portfolio, TurnTo},
    },
    db::evidence::ToFinish,
    domain::{
        calendar,
        enrolment::EnrolmentState,
        evidence::{EvidenceState, Unfinished},
        programme::Standing,
    },
    web::{
        html::{
            Figure, Pace, Task, Tone, UnitBar, button_link, figures, long_date, notice, pace, panel_wash, summary_list, tag,
            task_list, unit_bars,
        },
        pages::evidence::to_finish::{address, asks, title},
    },
};

/// The page.
pub(super) fn content(view: &View<'_>, portfolio: &Portfolio, home: &Home) -> Markup {
    let (dates, awarded) = (portfolio.enrolment.dates(), portfolio.enrolment.facts.awarded);
    let pressing = tasks::are_pressing(home, view.today);
    html! {
        h1 {
            span.caption { (portfolio.enrolment.role.label()) ", " (portfolio.edition) }
            (greeting(view.now, &view.actor.name))
        }
        (to_answer(portfolio))
        @if pressing { (tasks::list(home, view.today)) }
        @if awarded { (figures(&[competent(portfolio), award()])) } @else { (figures(&numbers(portfolio, view.today))) }
        div.columns {
            div {
                (pace(&drawn(portfolio, view.today)))
                p { (standing(portfolio.pace.standing)) " " (portfolio.why_pace) }
                h2 { @if portfolio.pace.standing == Standing::Complete { "Your units" } @else { "What is left, by unit" } }
                (unit_bars(&bars(portfolio)))
                @if !pressing { (tasks::list(home, view.today)) }
            }
            aside {
                (panel_wash(html! {
                    h2 { "What next" }
                    (task_list(&next(portfolio)))
                    @if awarded { p { a href="/cpd/new" { "Log CPD" } } }
                    @else { div.actions { (button_link("Log a piece of work", "/work/new")) } }
                }))
                @if !awarded {
                    h3 { "Why is it due on " (long_date(dates.due)) "?" }
                    p.small { (dates.why_due()) " " (dates.why_earliest()) }
                }
                h3 { "Your people" }
                (summary_list(&[
                    ("Assessor", person(portfolio.assessor.as_deref(), "Nobody yet")),
                    ("Line manager", person(portfolio.line_manager.as_deref(), "None entered")),
                    ("IPP coordinator", person(Some(portfolio.coordinators.join(", ")).as_deref(), "None entered")),
                ]))
                (also::list(&home.also))
            }
        }
    }
}

fn to_answer(portfolio: &Portfolio) -> Markup {
    let one = |evidence: &ToFinish| html! { a href={ "/evidence/" (evidence.version) } { (title(evidence)) } " " (asks(evidence.state)) };
    let shown: Vec<&ToFinish> = portfolio.first.iter().filter(|one| one.state != EvidenceState::Draft).collect();
    html! {
        @match shown.as_slice() {
            [] => {}
            [evidence] => (notice(Tone::Warn, html! { p { strong { "One piece of evidence is for you to answer." } " " (one(evidence)) "." } })),
            several => (notice(Tone::Warn, html! {
                p { strong { (portfolio.remaining.to_answer) " pieces of evidence are for you to answer." } }
                ul {
                    @for evidence in several { li { (one(evidence)) } }
                    @if left_out(portfolio, Unfinished::ToAnswer) {
                        li { a href=(address(Unfinished::ToAnswer)) { "See all " (portfolio.remaining.to_answer) } }
                    }
                }
            })),
        }
    }
}

/// Whether there are more of a kind to finish than the home shows.
fn left_out(portfolio: &Portfolio, kind: Unfinished) -> bool {
    let shown = portfolio.first.iter().filter(|one| (one.state == EvidenceState::Draft) == (kind == Unfinished::Draft)).count();
    portfolio.remaining.of(kind) > i64::try_from(shown).unwrap_or(i64::MAX)
}

fn numbers(portfolio: &Portfolio, today: NaiveDate) -> [Figure; 4] {
    let due = portfolio.enrolment.dates().due;
    let (tone, big, label) = if today > due {
        (Tone::Bad, "Overdue".to_owned(), format!("since {}", long_date(due)))
    } else {
        (Tone::Quiet, left(today, due), format!("left, due {}", long_date(due)))
    };
    let returned = portfolio.remaining.to_answer;
    [
        competent(portfolio),
        Figure {
            tone: if portfolio.waiting > 0 { Tone::Wait } else { Tone::Quiet },
            big: portfolio.waiting.to_string(),
            label: "waiting for your assessor".to_owned(),
            href: None,
        },
        Figure {
            tone: if returned > 0 { Tone::Warn } else { Tone::Quiet },
            big: returned.to_string(),
            label: "to answer".to_owned(),
            href: (returned > 0).then(|| address(Unfinished::ToAnswer)),
        },
        Figure { tone, big, label, href: None },
    ]
}

fn competent(portfolio: &Portfolio) -> Figure {
    Figure {
        tone: if portfolio.pace.competent > 0 { Tone::Good } else { Tone::Quiet },
        big: format!("{} of {}", portfolio.pace.competent, portfolio.pace.relevant),
        label: "criteria competent".to_owned(),
        href: None,
    }
}

fn award() -> Figure {
    Figure { tone: Tone::Good, big: "Awarded".to_owned(), label: "the certificate is being issued".to_owned(), href: None }
}

fn left(today: NaiveDate, due: NaiveDate) -> String {
    match (calendar::months_between(today, due), calendar::days_between(today, due)) {
        (0, 0) => "Today".to_owned(),
        (0, 1) => "1 day".to_owned(),
        (0, days) => format!("{days} days"),
        (1, _) => "1 month".to_owned(),
        (months, _) => format!("{months} months"),
    }
}

fn drawn(portfolio: &Portfolio, today: NaiveDate) -> Pace {
    let dates = portfolio.enrolment.dates();
    Pace {
        start: dates.start,
        earliest: dates.earliest,
        due: dates.due,
        today,
        relevant: portfolio.pace.relevant,
        competent_on: portfolio.competent_on.clone(),
        expected_now: portfolio.pace.expected,
    }
}

fn standing(standing: Standing) -> Markup {
    let tone = match standing {
        Standing::Complete | Standing::OnPace => Tone::Good,
        Standing::Behind => Tone::Warn,
        Standing::Overdue => Tone::Bad,
    };
    tag(tone, standing.label())
}

fn bars(portfolio: &Portfolio) -> Vec<UnitBar> {
    let enrolment = portfolio.enrolment.id;
    portfolio
        .units
        .iter()
        .map(|unit| UnitBar {
            label: unit.label.clone(),
            href: format!("/enrolments/{enrolment}/units/{}", unit.unit),
            competent: unit.competent,
            waiting: unit.waiting,
            relevant: unit.relevant,
        })
        .collect()
}

fn person(name: Option<&str>, nobody: &str) -> Markup {
    html! { (name.filter(|name| !name.is_empty()).unwrap_or(nobody)) }
}

fn next(portfolio: &Portfolio) -> Vec<Task> {
    let mut tasks = Vec::new();
    let said = |label: String, hint: String| Task { label, href: None, hint: Some(hint), tag: None };
    match portfolio.enrolment.state() {
        EnrolmentState::Awarded | EnrolmentState::Certified => tasks.push(said(
            "Your certificate is being issued".to_owned(),
            format!("The award is made. {} issues the certificate; a letter tells you when", names(&portfolio.coordinators)),
        )),
        EnrolmentState::ReadyForAward => tasks.push(said(
            "Your assessor makes the award".to_owned(),
            format!("All {} criteria are competent: nothing is left for you to log", portfolio.pace.relevant),
        )),
        EnrolmentState::Registered | EnrolmentState::InProgress => {}
    }
    tasks.extend(portfolio.first.iter().map(unfinished));
    tasks.extend(Unfinished::ALL.iter().filter(|kind| left_out(portfolio, **kind)).map(|kind| rest(portfolio, *kind)));
    tasks.extend(portfolio.turn_to.iter().map(|unit| turn_to(portfolio, unit)));
    if tasks.is_empty() {
        tasks
            .push(said("Log the next piece of work".to_owned(), "Open a unit to see what its criteria still ask for".to_owned()));
    }
    tasks
}

fn rest(portfolio: &Portfolio, kind: Unfinished) -> Task {
    let all = portfolio.remaining.of(kind);
    let label = match kind {
        Unfinished::ToAnswer => format!("See all {all} to answer"),
        Unfinished::Draft if all == 1 => "See your draft".to_owned(),
        Unfinished::Draft => format!("See all {all} drafts"),
    };
    Task { label, href: Some(address(kind)), hint: None, tag: None }
}

fn unfinished(evidence: &ToFinish) -> Task {
    let (label, tone) = match evidence.state {
        EvidenceState::Withdrawn => ("Go on with what you withdrew", Tone::Quiet),
        EvidenceState::Quarantined => ("Write the hidden evidence anew", Tone::Bad),
        EvidenceState::Draft => ("Finish your draft", Tone::Quiet),
        _ => ("Answer the returned evidence", Tone::Warn),
    };
    Task {
        label: label.to_owned(),
        href: Some(format!("/evidence/{}", evidence.version)),
        hint: (evidence.state != EvidenceState::Quarantined).then(|| title(evidence).to_owned()),
        tag: Some(tag(tone, evidence.state.label())),
    }
}

fn turn_to(portfolio: &Portfolio, unit: &TurnTo) -> Task {
    let (label, nothing) = if unit.untouched {
        (format!("Start unit {}", unit.code), "Nothing logged yet".to_owned())
    } else {
        let criteria = if unit.open == 1 { "1 criterion has".to_owned() } else { format!("{} criteria have", unit.open) };
        (format!("Go on with unit {}", unit.code), format!("{criteria} nothing logged yet"))
    };
    let hint = match unit.kinds.split_last() {
        None => nothing,
        Some((only, [])) => format!("{nothing}. Commonly shown by: {only}"),
        Some((last, others)) => format!("{nothing}. Commonly shown by: {}; or {last}", others.join("; ")),
    };
    Task { label, href: Some(format!("/enrolments/{}/units/{}", portfolio.enrolment.id, unit.unit)), hint: Some(hint), tag: None }
}
