//! Facts about one thing: what, and what it is.

use maud::{Markup, html};

/// Rows of a name and a value.
pub fn summary_list(rows: &[(&str, Markup)]) -> Markup {
    html! {
        dl.summary-list {
            @for (name, value) in rows { div { dt { (name) } dd { (value) } } }
        }
    }
}
