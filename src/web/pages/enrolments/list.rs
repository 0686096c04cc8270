//! The cohort of a coordinator.

use maud::{Markup, html};

use super::listing::{List, cells};
use crate::{
    app::{
        enrolment_list::{self, Cohort, Row},
        error::Error,
    },
    domain::enrolment::Stage,
    web::{
        answer::Answer,
        html::{Column, button_link, table},
        pages::{places, turn},
        visit::{Page, Visit},
    },
};

const LIST: List = List { path: "/enrolments", table: rows, nothing };

/// The enrolments of the organisation the person signed in coordinates.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let stage: Stage = visit.query("stage").unwrap_or(Stage::All);
    visit.read(|view| {
        let Cohort { places, organisation, listing } = enrolment_list::cohort(view, places::wanted(visit), stage, turn(visit))?;
        let content = html! {
            h1 { span.caption { (organisation.name) } "Enrolments" }
            (places::choose(LIST.path, &places))
            p { (button_link("Enrol a person", &places::address("/enrolments/new", &places))) }
            (LIST.show(&places, stage, &listing))
        };
        visit.page(&view.actor, Page::titled("Enrolments").under("Home", "/"), content)
    })
}

fn nothing(stage: Stage) -> &'static str {
    match stage {
        Stage::All => "Nobody is enrolled yet. Enrol the first person to begin.",
        Stage::Open => "Nobody is on the programme today. Enrol a person to begin.",
        Stage::ReadyForAward => "No portfolio is waiting for its award.",
        Stage::AwardedNotIssued => "No certificate is waiting to be issued.",
        Stage::NoAssessor => "Every portfolio has an assessor who may sign it off today.",
        Stage::Idle => "Everyone on the programme has logged something in the last 30 days.",
    }
}

fn rows(stage: Stage, list: &[Row]) -> Markup {
    let head = ["Trainee", "Role", "Assessor", "Criteria", "Pace", "State"].map(Column::text);
    let line = |row: &Row| {
        let [trainee, role, criteria, pace, state] = cells(row);
        let assessor = html! { @match &row.assessor { Some(name) => (name), None => strong { "None yet" } } };
        vec![trainee, role, assessor, criteria, pace, state]
    };
    table("Enrolments", html! { (stage.label()) }, &head, list.iter().map(line).collect())
}
