//! The few numbers one reads first.

use maud::{Markup, html};

use super::mark::mark;
use super::tag::Tone;

/// One number, or one word, and what it counts.
#[derive(Debug, Clone)]
pub struct Figure {
    /// How it stands.
    pub tone: Tone,
    /// The number, as it is read.
    pub big: String,
    /// What it counts.
    pub label: String,
    /// The list behind it.
    pub href: Option<String>,
}

/// The figures in a row.
pub fn figures(list: &[Figure]) -> Markup {
    html! {
        @if !list.is_empty() {
            ul.figures {
                @for figure in list {
                    li class=(figure.tone.class()) {
                        @if let Some(href) = &figure.href { a href=(href) { (inside(figure)) } }
                        @else { (inside(figure)) }
                    }
                }
            }
        }
    }
}

fn inside(figure: &Figure) -> Markup {
    html! { b { (figure.big) } " " (mark(figure.tone)) span { (figure.label) } }
}
