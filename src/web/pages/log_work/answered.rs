//! What the assessor said about the version that is being answered: it is read while the answer is written.

use maud::{Markup, html};

use crate::{
    app::answered::{Answered, Judged},
    db::evidence::SentBack,
    domain::decision::Outcome,
    web::html::{Tone, day, panel, prose, tag},
};

/// The panel above the form.
pub fn said(answered: &Answered) -> Markup {
    let number = answered.number;
    panel(html! {
        h2 { "What you answer" }
        @if let Some(back) = &answered.sent_back { (sent_back(back)) }
        @for one in &answered.judged { (judged(one)) }
        p { a href={ "/evidence/" (answered.version) } { "Version " (number) " in full" } }
    })
}

fn sent_back(back: &SentBack) -> Markup {
    html! {
        p { strong { "Sent back, not judged." } " " span.soft { (back.assessor) ", " (day(back.at.day())) } }
        @match back.reason.as_deref() {
            Some(reason) => (prose(reason)),
            None => p.soft { "The reason was destroyed." },
        }
    }
}

fn judged(one: &Judged) -> Markup {
    let tone = match one.outcome {
        Outcome::Competent => Tone::Good,
        Outcome::NotYet => Tone::Warn,
    };
    html! {
        p { strong { (one.code) } " " (tag(tone, one.outcome.label())) }
        @match one.feedback.as_deref() {
            None => p.soft { "The feedback was destroyed." },
            Some("") => {},
            Some(feedback) => (prose(feedback)),
        }
    }
}
