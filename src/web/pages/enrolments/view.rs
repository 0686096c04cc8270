//! The page of one enrolment.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::tags::{pace_tag, state_tag};
use crate::{
    app::enrolment_overview::Overview,
    domain::{calendar, enrolment::EnrolmentState},
    web::{
        form::Form,
        html::{Pace, Tone, UnitBar, button_link, day, error_summary, notice, pace, summary_list, tag, unit_bars},
    },
};

/// Where the person looking most likely came from.
pub fn way_back(overview: &Overview) -> (&'static str, &'static str) {
    if overview.viewer.coordinator.is_some() {
        ("Enrolments", "/enrolments")
    } else if overview.viewer.assesses {
        ("My trainees", "/trainees")
    } else if overview.viewer.own {
        ("Home", "/")
    } else {
        ("Team", "/team")
    }
}

/// The page; the forms are those the person looking may send, the pressing one first.
pub fn overview(overview: &Overview, form: &Form, today: NaiveDate, first: Markup, forms: Markup) -> Markup {
    let enrolled = &overview.enrolled;
    let finished = enrolled.facts.awarded;
    html! {
        (error_summary(form))
        h1 { span.caption { (enrolled.role) " · " (overview.organisation.name) } (overview.trainee) }
        (next_step(overview))
        div.columns {
            div {
                (first)
                @if !finished { (drawn(overview, today)) }
                h2 { @if finished { "Competent, by unit" } @else { "What is left, by unit" } }
                (unit_bars(&overview.units.iter().map(|one| UnitBar {
                    label: format!("{} {}", one.unit.code, one.unit.title),
                    href: format!("/enrolments/{}/units/{}", enrolled.id, one.unit.id),
                    competent: one.competent,
                    waiting: one.waiting,
                    relevant: one.unit.criteria.len(),
                }).collect::<Vec<_>>()))
                (forms)
            }
            aside {
                (facts(overview, today))
                (people(overview))
                @if !finished { (reasons(overview, today)) }
            }
        }
    }
}

fn drawn(overview: &Overview, today: NaiveDate) -> Markup {
    let dates = overview.enrolled.dates();
    pace(&Pace {
        start: dates.start,
        earliest: dates.earliest,
        due: dates.due,
        today,
        relevant: overview.pace.relevant,
        competent_on: overview.competent_on.clone(),
        expected_now: overview.pace.expected,
    })
}

/// What is due from the person looking, or what came of it.
fn next_step(overview: &Overview) -> Markup {
    let enrolled = &overview.enrolled;
    let coordinates = overview.viewer.coordinator.is_some();
    html! {
        @if enrolled.state() == EnrolmentState::ReadyForAward {
            (notice(Tone::Wait, html! {
                p { strong { "Every relevant criterion is competent." } " The award is the assessor’s final decision." }
                @if overview.viewer.assesses { p { (button_link("Make the award", &format!("/enrolments/{}/award", enrolled.id))) } }
            }))
        }
        @if !overview.posted && !enrolled.facts.awarded {
            (notice(Tone::Warn, html! {
                p {
                    strong {
                        @if overview.viewer.own { "You are" } @else { (overview.trainee) " is" }
                        " not posted in " (overview.organisation.name) " today."
                    }
                    " Nothing can be added to this portfolio. What was submitted is still judged, and it can be gone on with after a new posting here."
                }
            }))
        } @else if overview.assessor.is_none() {
            (notice(Tone::Warn, html! {
                p {
                    strong { "No assessor is allocated yet." }
                    @if coordinates { " " a href="#assessor" { "Allocate one" } "." }
                    @else { " Evidence can be submitted; it waits until an IPP coordinator allocates one." }
                }
            }))
        }
        @if let Some(problem) = &overview.assessor_problem {
            (notice(Tone::Warn, html! { p { strong { "The allocated assessor cannot sign today." } " " (problem) } }))
        }
    }
}

fn facts(overview: &Overview, today: NaiveDate) -> Markup {
    let enrolled = &overview.enrolled;
    let dates = enrolled.dates();
    let mut rows = vec![
        ("State", state_tag(enrolled.state())),
        ("Competent", html! { (overview.pace.competent) " of " (overview.pace.relevant) }),
    ];
    if !enrolled.facts.awarded {
        rows.push(("Pace", pace_tag(overview.pace.standing, enrolled.state(), overview.posted)));
    }
    rows.push(("Started", day(dates.start)));
    if !enrolled.facts.awarded {
        rows.extend([("Award from", day(dates.earliest)), ("Due", day(dates.due))]);
    }
    if let Some((on, by, early)) = &overview.award {
        rows.push((
            "Awarded",
            html! { (day(*on)) ", by " (by) @if *early { p.soft { "Before the earliest expected completion, with a reason." } } },
        ));
    }
    if let Some(certificate) = &overview.certificate {
        rows.push((
            "Certificate",
            html! {
                a href={ "/certificates/" (certificate.id) } { (certificate.number) }
                @if certificate.period.days_left(today) < 0 {
                    p { (tag(Tone::Bad, "Expired")) " Its last valid day was " (day(certificate.period.last_valid_day)) "." }
                } @else {
                    p.soft { "Valid until the end of " (day(certificate.period.last_valid_day)) }
                }
            },
        ));
    }
    let edition = html! {
        (overview.edition.title)
        @if overview.edition.demonstration { p.soft { "A demonstration, not the national standard." } }
    };
    rows.push(("Edition", edition));
    summary_list(&rows)
}

fn people(overview: &Overview) -> Markup {
    let name = |name: &Option<String>| html! { @match name { Some(name) => (name), None => span.soft { "None" } } };
    let coordinators = overview.coordinators.join(", ");
    html! {
        h2 { "People" }
        (summary_list(&[
            ("Assessor", name(&overview.assessor)),
            ("Line manager", name(&overview.line_manager)),
            ("Coordinator", name(&Some(coordinators).filter(|names| !names.is_empty()))),
        ]))
    }
}

fn reasons(overview: &Overview, today: NaiveDate) -> Markup {
    let dates = overview.enrolled.dates();
    html! {
        h2 { "Why these dates" }
        p { (dates.why_due()) }
        @if let Some(reason) = &overview.why_late { p { "The reason given: " (reason) } }
        @if today < dates.earliest { p { (dates.why_earliest()) } }
        @if overview.posted {
            h3 { "Why “" (overview.pace.standing.label().to_lowercase()) "”" }
            p { (dates.why_pace(&overview.pace, today)) }
        }
        p.small.soft { "As of " (calendar::long(today)) "." }
    }
}
