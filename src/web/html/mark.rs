//! The shape that goes with each tone: tick, clock, triangle, cross; the quiet one has none.

use maud::{Markup, html};

use super::tag::Tone;

/// The lines of the shape, in a square of 16.
pub(super) fn outline(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Good => Some("M2.5 8.5l3.7 3.7 7.3-8"),
        Tone::Wait => Some("M8 1.8a6.2 6.2 0 1 0 .01 0M8 4.6V8.2l2.6 1.6"),
        Tone::Warn => Some("M8 1.8 14.8 13.8H1.2ZM8 6.2v3.4M8 11.4v.4"),
        Tone::Bad => Some("M3 3l10 10M13 3 3 13"),
        Tone::Quiet => None,
    }
}

/// The shape, beside the word it repeats.
pub(super) fn mark(tone: Tone) -> Markup {
    html! {
        @if let Some(path) = outline(tone) {
            svg.mark viewBox="0 0 16 16" aria-hidden="true" focusable="false" { path d=(path) {} }
        }
    }
}
