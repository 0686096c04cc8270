//! The portfolios an assessor is allocated.

use maud::{Markup, html};

use super::{
    super::{
        answer::Answer,
        html::{Column, Tone, notice, pagination, table},
        visit::{Page, Visit},
    },
    enrolments::tags::{pace_tag, state_tag},
};
use crate::{
    app::{
        enrolment_list::{self, Row},
        error::Error,
    },
    domain::ids::EnrolmentId,
};

/// The trainees of the person signed in.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    let after: Option<EnrolmentId> = visit.query("after");
    visit.read(|view| {
        let (listing, ready) = enrolment_list::trainees(view, after.unwrap_or(EnrolmentId(0)))?;
        let content = html! {
            h1 { "My trainees" }
            (ready_notice(&ready))
            @if listing.rows.is_empty() {
                p { "No trainee is allocated to you. An IPP coordinator allocates trainees; they appear here at once." }
            } @else {
                (rows(&listing.rows))
            }
            (pagination(None, listing.next.map(|id| format!("/trainees?after={id}"))))
            @if after.is_some() { p { a href="/trainees" { "Back to the beginning of the list" } } }
        };
        visit.page(&view.actor, Page::titled("My trainees").under("Home", "/"), content)
    })
}

fn ready_notice(ready: &[(EnrolmentId, String)]) -> Markup {
    html! {
        @if !ready.is_empty() {
            (notice(Tone::Wait, html! {
                p { strong { "Ready for award. " } "Every relevant criterion is competent, and the final decision is yours:" }
                ul { @for (id, name) in ready { li { a href={ "/enrolments/" (id) "/award" } { "Make the award of " (name) } } } }
            }))
        }
    }
}

fn rows(list: &[Row]) -> Markup {
    let head = [
        Column::text("Trainee"),
        Column::text("Role"),
        Column::text("Competent"),
        Column::text("Pace"),
        Column::number("Waiting for you"),
        Column::text("State"),
    ];
    let rows = list
        .iter()
        .map(|row| {
            vec![
                html! { a href={ "/enrolments/" (row.id) } { (row.trainee) } },
                html! { (row.role) },
                html! { span.numeric { (row.pace.competent) " of " (row.pace.relevant) } },
                pace_tag(row.pace.standing, row.state),
                html! { (row.waiting) },
                state_tag(row.state),
            ]
        })
        .collect();
    table("My trainees", html! { "Portfolios allocated to you" }, &head, rows)
}
