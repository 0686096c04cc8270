//! What somebody typed into a form that could not be saved, so that they need not remember it.

use maud::{Markup, Render, html};

use super::notice::panel_wash;

/// Labels with what was typed; nothing when there is nothing.
pub fn unsaved_list(unsaved: &[(impl Render, String)]) -> Markup {
    html! {
        @if !unsaved.is_empty() {
            (panel_wash(html! {
                h2 { "What you typed was not saved" }
                ul {
                    @for (label, typed) in unsaved {
                        li { (label) ": " @if typed.is_empty() { em { "left empty" } } @else { strong { (typed) } } }
                    }
                }
            }))
        }
    }
}
