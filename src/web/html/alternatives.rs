//! One page about one of several: links to the same page about the others.

use maud::{Markup, html};

/// The choices: a name, whether the page is about it now, and the address. One alone is no choice.
pub fn alternatives(label: &str, choices: Vec<(String, bool, String)>) -> Markup {
    html! {
        @if choices.len() > 1 {
            nav.alternatives aria-label=(label) {
                ul {
                    @for (name, now, href) in &choices {
                        li { a href=(href) aria-current=[now.then_some("true")] { (name) } }
                    }
                }
            }
        }
    }
}
