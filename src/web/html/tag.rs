//! A state in a word, with a shape and a border so that colour is never all that tells.

use maud::{Markup, html};

use super::mark::mark;

/// How a thing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it should be.
    Good,
    /// Waiting for somebody.
    Wait,
    /// Needs something soon.
    Warn,
    /// Late, lapsed or refused.
    Bad,
    /// Neither good nor bad.
    Quiet,
}

impl Tone {
    /// The class that gives the colour.
    pub fn class(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Wait => "wait",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            Tone::Quiet => "quiet",
        }
    }
}

/// The word, with its shape before it.
pub fn tag(tone: Tone, word: &str) -> Markup {
    html! { span class={ "tag " (tone.class()) } { (mark(tone)) (word) } }
}
