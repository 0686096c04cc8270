//! A claim with its reason, and the decision on it.

use maud::{Markup, html};

use crate::{
    app::read_evidence::ClaimRead,
    db::decisions::Decision,
    domain::{
        decision::{Outcome, Test},
        enrolment::Enrolment,
    },
    web::html::{Tone, day, panel_wash, prose, tag},
};

/// One claim. With its enrolment, the criterion leads to its page.
pub fn claim(claim: &ClaimRead, enrolled: Option<&Enrolment>) -> Markup {
    html! {
        h3 {
            @match enrolled {
                Some(enrolled) => a href={ "/enrolments/" (enrolled.id) "/criteria/" (claim.criterion) } { (claim.code) },
                None => (claim.code),
            }
            " " (claim.text)
        }
        (panel_wash(html! {
            @match claim.reason.as_deref() {
                None => p.soft { "The reason was destroyed." },
                Some("") => p.soft { "No reason given yet." },
                Some(reason) => div.quote { (prose(reason)) },
            }
            @if let Some(decision) = &claim.decision { (decided(decision)) }
        }))
    }
}

fn decided(decision: &Decision) -> Markup {
    let tone = match decision.outcome {
        Outcome::Competent => Tone::Good,
        Outcome::NotYet => Tone::Warn,
    };
    let no: Vec<&Test> = Test::ALL.iter().filter(|test| !decision.tests.answer(**test)).collect();
    html! {
        p { (tag(tone, decision.outcome.label())) " " span.soft { (decision.assessor_name) ", " (day(decision.signed_at.day())) } }
        @match decision.feedback.as_deref() {
            None => p.soft { "The feedback was destroyed." },
            Some("") => {},
            Some(feedback) => (prose(feedback)),
        }
        details {
            summary {
                "The five tests: "
                @if no.is_empty() { "five times yes" } @else { (no.len()) " answered no" }
            }
            ul {
                @for test in Test::ALL {
                    li {
                        strong { (test.label()) } ": " @if decision.tests.answer(*test) { "yes" } @else { strong { "no" } }
                        span.soft { " (" (test.question()) ")" }
                    }
                }
            }
        }
    }
}
