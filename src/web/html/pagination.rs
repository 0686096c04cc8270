//! The way to the page before and the page after of a long list.

use std::fmt::Display;

use maud::{Markup, html};

use super::asking;
use crate::domain::page::Ways;

/// Links to either side of a page of the list at `here`, the address of its first page; nothing when it is the only one.
pub fn pagination<P: Display>(here: &str, ways: &Ways<P>) -> Markup {
    html! {
        @if ways.previous.is_some() || ways.next.is_some() {
            nav.pages aria-label="Pages of the list" {
                @if let Some(place) = &ways.previous {
                    a rel="prev" href=(asking(here, "before", place)) { span aria-hidden="true" { "← " } "Previous page" }
                }
                @if let Some(place) = &ways.next {
                    a.onward rel="next" href=(asking(here, "after", place)) { "Next page" span aria-hidden="true" { " →" } }
                }
            }
        }
    }
}
