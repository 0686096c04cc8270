//! The portfolios an assessor is allocated.

use maud::{Markup, html};

use super::{
    super::{
        answer::Answer,
        html::{Column, Tone, notice, table},
        visit::{Page, Visit},
    },
    enrolments::listing::{List, cells},
    places, turn,
};
use crate::{
    app::{
        enrolment_list::{self, Row, Trainees},
        error::Error,
    },
    domain::{enrolment::Stage, ids::EnrolmentId},
};

const LIST: List = List { path: "/trainees", table: rows, nothing };

/// The trainees of the person signed in.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    // Portfolios that are finished stay within reach, not in the way.
    let stage: Stage = visit.query("stage").unwrap_or(Stage::Open);
    visit.read(|view| {
        let Trainees { places, listing, ready } = enrolment_list::trainees(view, places::wanted(visit), stage, turn(visit))?;
        let content = html! {
            h1 { "My trainees" }
            (places::choose(LIST.path, &places))
            (ready_notice(&ready))
            (LIST.show(&places, stage, &listing))
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
        Stage::NoAssessor => "You may sign off every portfolio that is allocated to you.",
        Stage::Idle => "Each of your trainees has logged something in the last 30 days.",
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
    let line = |row: &Row| {
        let [trainee, role, criteria, pace, state] = cells(row);
        vec![trainee, role, criteria, pace, html! { (row.waiting) }, state]
    };
    table("My trainees", html! { (stage.label()) }, &head, list.iter().map(line).collect())
}
