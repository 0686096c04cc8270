//! What is a person's own beside what their home is about: a certificate beside the portfolio that earns the next, and
//! portfolios left behind or waiting.

use maud::{Markup, html};

use crate::{
    app::my_portfolio::{Also, Other},
    db::certificates::Certificate,
    web::html::{Task, headed_tasks, inset, long_date},
};

/// Under a heading of their own; nothing when there is nothing.
pub(super) fn list(also: &Also) -> Markup {
    let tasks: Vec<Task> = also.certificate.iter().map(held).chain(also.others.iter().map(portfolio)).collect();
    html! {
        (headed_tasks("Also yours", &tasks))
        @if !also.barred_at.is_empty() {
            (inset(html! {
                p { "You are also posted in " (also.barred_at.join(" and ")) ". While this portfolio is open nobody can enrol you there, and nobody "
                    "there is told why. If your work is there now, settle with the IPP coordinator who enrolled you how it goes on." }
            }))
        }
    }
}

fn held(certificate: &Certificate) -> Task {
    Task {
        label: format!("Certificate {}", certificate.number),
        href: Some(format!("/certificates/{}", certificate.id)),
        hint: Some(format!("{}, last valid day {}", certificate.role.label(), long_date(certificate.period.last_valid_day))),
        tag: None,
    }
}

fn portfolio(other: &Other) -> Task {
    let enrolment = &other.enrolment;
    let stands = match (enrolment.facts.awarded, other.open) {
        (true, _) => "The award is made, and its certificate is being issued",
        (false, true) => "It waits until the one you work on has its award",
        (false, false) => "You are not posted there today, so nothing can be added to it",
    };
    let (role, competent, relevant) = (enrolment.role.label(), enrolment.facts.competent, enrolment.facts.relevant);
    Task {
        label: format!("Your portfolio at {}", other.organisation),
        href: Some(format!("/enrolments/{}", enrolment.id)),
        hint: Some(format!("{role}, {competent} of {relevant} competent. {stands}")),
        tag: None,
    }
}
