//! Boxes that set something apart: a notice, a panel, an inset.

use maud::{Markup, html};

use super::mark::mark;
use super::tag::Tone;

/// Something to know before going on.
pub fn notice(tone: Tone, content: Markup) -> Markup {
    html! { div class={ "notice " (tone.class()) } { (mark(tone)) div { (content) } } }
}

/// A box of its own, beside or within the page.
pub fn panel(content: Markup) -> Markup {
    html! { div.panel { (content) } }
}

/// A panel on a tinted ground.
pub fn panel_wash(content: Markup) -> Markup {
    html! { div.panel.wash { (content) } }
}

/// A passage set in from the text around it.
pub fn inset(content: Markup) -> Markup {
    html! { div.inset { (content) } }
}
