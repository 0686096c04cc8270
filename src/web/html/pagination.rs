//! The way to the page before and the page after of a long list.

use maud::{Markup, html};

/// Links to either side; nothing when the list is one page.
pub fn pagination(previous: Option<String>, next: Option<String>) -> Markup {
    html! {
        @if previous.is_some() || next.is_some() {
            nav.pages aria-label="Pages of the list" {
                @if let Some(href) = previous {
                    a rel="prev" href=(href) { span aria-hidden="true" { "← " } "Previous page" }
                }
                @if let Some(href) = next {
                    a.onward rel="next" href=(href) { "Next page" span aria-hidden="true" { " →" } }
                }
            }
        }
    }
}
