//! The portfolios an assessor is allocated.

use maud::{Markup, html};

use super::{
    super::{
        answer::Answer,
        html::{Column, Tone, notice, pagination, table},
        visit::{Page, Visit},
    },
    enrolments::{
        list::filter,
        tags::{pace_tag, state_tag},
    },
    places,
};
use crate::{
    app::{
        enrolment_list::{self, Row, Trainees},
        error::Error,
    },
    domain::{enrolment::Stage, ids::EnrolmentId},
};

/// The trainees of the person signed in.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    let after: Option<EnrolmentId> = visit.query("after");
    // Portfolios that are finished stay within reach, not in the way.
    let stage: Stage = visit.query("stage").unwrap_or(Stage::Open);
    visit.read(|view| {
        let Trainees { places, listing, ready } =
            enrolment_list::trainees(view, places::wanted(visit), stage, after.unwrap_or(EnrolmentId(0)))?;
        let here = places::address(&format!("/trainees?stage={}", stage.as_str()), &places);
        let content = html! {
            h1 { "My trainees" }
            (places::choose("/trainees", &places))
            (ready_notice(&ready))
            (filter("/trainees", &places, stage))
            @if listing.rows.is_empty() {
                p { (nothing(stage)) }
            } @else {
                (rows(stage, &listing.rows))
            }
            (pagination(None, listing.next.map(|id| format!("{here}&after={id}"))))
            @if after.is_some() { p { a href=(here) { "Back to the beginning of the list" } } }
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

fn nothing(stage: Stage) -> &'static str {
    match stage {
        Stage::All | Stage::Open => {
            "No trainee is allocated to you. An IPP coordinator allocates trainees; they appear here at once."
        }
        Stage::ReadyForAward => "None of your trainees is ready for the award today.",
        Stage::AwardedNotIssued => "None of your awards is waiting for its certificate.",
    }
}

fn rows(stage: Stage, list: &[Row]) -> Markup {
    let head = [
        Column::text("Trainee"),
        Column::text("Role"),
        Column::text("Criteria"),
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
                html! { span.numeric { (row.pace.competent) " of " (row.pace.relevant) " competent" } },
                pace_tag(row.pace.standing, row.state),
                html! { (row.waiting) },
                state_tag(row.state),
            ]
        })
        .collect();
    table("My trainees", html! { (stage.label()) }, &head, rows)
}
