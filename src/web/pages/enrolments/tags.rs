//! Pace and state of an enrolment, each in a word with its shape.

use maud::{Markup, html};

use crate::{
    domain::{enrolment::EnrolmentState, programme::Standing},
    web::html::{Tone, tag},
};

/// How the portfolio stands against the plan, while its trainee is posted where it is kept and it is not over.
pub fn pace_tag(standing: Standing, state: EnrolmentState, posted: bool) -> Markup {
    if matches!(state, EnrolmentState::Awarded | EnrolmentState::Certified) {
        return html! { "Finished" };
    }
    if !posted {
        return tag(Tone::Quiet, "Not posted here");
    }
    let tone = match standing {
        Standing::Complete | Standing::OnPace => Tone::Good,
        Standing::Behind => Tone::Warn,
        Standing::Overdue => Tone::Bad,
    };
    tag(tone, standing.label())
}

/// Where the enrolment is in its life.
pub fn state_tag(state: EnrolmentState) -> Markup {
    let tone = match state {
        EnrolmentState::Registered | EnrolmentState::InProgress => Tone::Quiet,
        EnrolmentState::ReadyForAward | EnrolmentState::Awarded => Tone::Wait,
        EnrolmentState::Certified => Tone::Good,
    };
    tag(tone, state.label())
}
