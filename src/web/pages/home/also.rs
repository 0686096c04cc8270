//! What is a person's own beside what their home is about: a certificate beside the portfolio that earns the next, and a
//! portfolio left behind after a move.

use maud::Markup;

use super::places;
use crate::{
    app::my_portfolio::Also,
    db::certificates::Certificate,
    domain::enrolment::Enrolment,
    web::html::{Task, long_date},
};

/// Under a heading of their own; nothing when there is nothing.
pub(super) fn list(also: &Also) -> Markup {
    let left = also.left.iter().map(|(enrolment, place)| behind(enrolment, place));
    let tasks: Vec<Task> = also.certificate.iter().map(held).chain(left).collect();
    places::list("Also yours", &tasks)
}

fn held(certificate: &Certificate) -> Task {
    Task {
        label: format!("Certificate {}", certificate.number),
        href: Some(format!("/certificates/{}", certificate.id)),
        hint: Some(format!("{}, last valid day {}", certificate.role.label(), long_date(certificate.period.last_valid_day))),
        tag: None,
    }
}

fn behind(enrolment: &Enrolment, place: &str) -> Task {
    let (competent, relevant) = (enrolment.facts.competent, enrolment.facts.relevant);
    Task {
        label: format!("Your portfolio at {place}"),
        href: Some(format!("/enrolments/{}", enrolment.id)),
        hint: Some(format!(
            "{}, {competent} of {relevant} competent. You are not posted there today, so nothing can be added to it",
            enrolment.role.label()
        )),
        tag: None,
    }
}
