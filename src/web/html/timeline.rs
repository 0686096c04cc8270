//! What happened, in order.

use maud::{Markup, html};

/// One thing that happened.
#[derive(Clone)]
pub struct Moment {
    /// What happened.
    pub title: String,
    /// When, as it is read.
    pub at: String,
    /// When, for machines.
    pub datetime: String,
    /// Who did it, and as what.
    pub who: String,
    /// What else there is to say.
    pub detail: Option<Markup>,
}

/// The moments, in the order given.
pub fn timeline(moments: &[Moment]) -> Markup {
    html! {
        @if !moments.is_empty() {
            ol.timeline {
                @for moment in moments {
                    li {
                        strong { (moment.title) } " "
                        time datetime=(moment.datetime) { (moment.at) } " "
                        @if !moment.who.is_empty() { span.who { (moment.who) } " " }
                        @if let Some(detail) = &moment.detail { div.detail { (detail) } }
                    }
                }
            }
        }
    }
}
