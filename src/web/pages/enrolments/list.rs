//! The cohort of a coordinator.

use maud::{Markup, html};

use super::tags::{pace_tag, state_tag};
use crate::{
    app::{
        enrolment_list::{self, Cohort, Row},
        error::Error,
        places::Places,
    },
    domain::{enrolment::Stage, ids::EnrolmentId},
    web::{
        answer::Answer,
        form::Form,
        html::{Column, button_link, button_second, pagination, select_field, table},
        pages::places,
        visit::{Page, Visit},
    },
};

/// The enrolments of the organisation the person signed in coordinates.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let after: Option<EnrolmentId> = visit.query("after");
    let stage: Stage = visit.query("stage").unwrap_or(Stage::All);
    visit.read(|view| {
        let Cohort { places, organisation, listing } =
            enrolment_list::cohort(view, places::wanted(visit), stage, after.unwrap_or(EnrolmentId(0)))?;
        let here = places::address(&format!("/enrolments?stage={}", stage.as_str()), &places);
        let content = html! {
            h1 { span.caption { (organisation.name) } "Enrolments" }
            (places::choose("/enrolments", &places))
            p { (button_link("Enrol a person", &places::address("/enrolments/new", &places))) }
            (filter("/enrolments", &places, stage))
            @if listing.rows.is_empty() { (nothing(stage)) } @else { (rows(stage, &listing.rows)) }
            (pagination(None, listing.next.map(|id| format!("{here}&after={id}"))))
            @if after.is_some() { p { a href=(here) { "Back to the beginning of the list" } } }
        };
        visit.page(&view.actor, Page::titled("Enrolments").under("Home", "/"), content)
    })
}

/// The choice of a stage, above the list at `action`.
pub fn filter(action: &str, places: &Places, stage: Stage) -> Markup {
    let form = Form::blank().with("stage", stage.as_str());
    let options: Vec<(String, String)> =
        Stage::ALL.iter().map(|stage| (stage.as_str().to_owned(), stage.label().to_owned())).collect();
    html! {
        form.filters method="get" action=(action) {
            (places::kept(places))
            (select_field(&form, "stage", "Show", &options))
            (button_second("Show"))
        }
    }
}

fn nothing(stage: Stage) -> Markup {
    html! {
        p {
            @match stage {
                Stage::All => "Nobody is enrolled yet. Enrol the first person to begin.",
                Stage::Open => "Nobody is on the programme today. Enrol a person to begin.",
                Stage::ReadyForAward => "No portfolio is waiting for its award.",
                Stage::AwardedNotIssued => "No certificate is waiting to be issued.",
            }
        }
    }
}

fn rows(stage: Stage, list: &[Row]) -> Markup {
    let head = [
        Column::text("Trainee"),
        Column::text("Role"),
        Column::text("Assessor"),
        Column::text("Criteria"),
        Column::text("Pace"),
        Column::text("State"),
    ];
    let rows = list
        .iter()
        .map(|row| {
            vec![
                html! { a href={ "/enrolments/" (row.id) } { (row.trainee) } },
                html! { (row.role) },
                html! { @match &row.assessor { Some(name) => (name), None => strong { "None yet" } } },
                html! { span.numeric { (row.pace.competent) " of " (row.pace.relevant) " competent" } },
                pace_tag(row.pace.standing, row.state),
                state_tag(row.state),
            ]
        })
        .collect();
    table("Enrolments", html! { (stage.label()) }, &head, rows)
}
