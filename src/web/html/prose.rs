//! What somebody wrote, with the paragraphs and lines they gave it.

use maud::{Markup, html};

/// A text as paragraphs: an empty line parts them, a single line end stays one.
pub fn prose(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            p {
                @for (index, line) in paragraph.lines().enumerate() {
                    @if index > 0 { br; }
                    (line)
                }
            }
        }
    }
}
