//! The versions before the one shown, and what changed after each.

use maud::{Markup, html};

use super::state_tag;
use crate::{
    app::{
        changes::Change,
        read_evidence::{OtherVersion, Reading},
    },
    web::html::{prose, summary_list},
};

/// The list of them.
pub fn earlier(model: &Reading) -> Markup {
    html! {
        ul.tasks {
            @for other in &model.earlier {
                li { div { p { a href={ "/evidence/" (other.id) } { "Version " (other.number) } } (state_tag(other.state)) } }
            }
        }
    }
}

/// What changed from one of them to the version after it.
pub fn changed(other: &OtherVersion) -> Markup {
    let between = format!("version {} to version {}", other.number, other.next);
    html! {
        @match other.changed.as_deref() {
            None => p.soft { "What changed from " (between) " is hidden." },
            Some([]) => p.soft { "Nothing changed from " (between) "." },
            Some(list) => details {
                summary { "What changed from " (between) }
                (summary_list(&list.iter().map(|change| (change.name.as_str(), sides(change))).collect::<Vec<_>>()))
            },
        }
    }
}

fn sides(change: &Change) -> Markup {
    let side = |content: &str| {
        html! { @if content.is_empty() { p.soft { "Nothing" } } @else { div.quote { (prose(content)) } } }
    };
    html! {
        p.small.soft { "Before" }
        (side(&change.before))
        p.small.soft { "After" }
        (side(&change.now))
    }
}
