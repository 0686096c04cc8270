//! The list of one's own pieces of work.

use maud::{Markup, html};

use crate::{
    app::work_list::{WorkLine, WorkList},
    domain::{evidence::EvidenceState, work::Span},
    web::{
        html::{Column, Tone, button_link, day, pagination, panel, table, tag},
        pages::evidence::state_tag,
    },
};

/// When work was done: a day, or the first and the last.
pub fn days(span: &Span) -> Markup {
    html! {
        (day(span.from))
        @if let Some(until) = span.until.filter(|until| *until != span.from) { " to " (day(until)) }
    }
}

/// The page.
pub fn content(model: &WorkList) -> Markup {
    let head = [Column::text("Work"), Column::text("Kind"), Column::text("Done on"), Column::text("Evidence")];
    html! {
        div.row.between {
            h1 { "Work and evidence" }
            @if model.may_log && !model.lines.is_empty() { p { (button_link("Log a piece of work", "/work/new")) } }
        }
        @if model.lines.is_empty() { (empty(model.may_log)) }
        @else {
            (table("Work and evidence", html! { "Your pieces of work, newest first" }, &head, model.lines.iter().map(row).collect()))
            (pagination("/work", &model.ways))
        }
    }
}

fn empty(may_log: bool) -> Markup {
    panel(html! {
        h2 { "Nothing logged yet" }
        @if may_log {
            p { "Begin with a piece of work you did this week: what you were asked to do, what you did, and where the original is." }
            p { (button_link("Log a piece of work", "/work/new")) }
        } @else {
            p { "You hold no current posting in an intelligence role, so nothing can be logged. Ask your system administrator." }
        }
    })
}

fn row(line: &WorkLine) -> Vec<Markup> {
    let title = line.title.as_str();
    let evidence = match line.evidence {
        None => tag(Tone::Quiet, "Work only"),
        // The title says already that it is hidden.
        Some(newest) if newest.state == EvidenceState::Quarantined => html! {
            a.small.nowrap href={ "/evidence/" (newest.id) } {
                "Version " (newest.number) span.hidden-visually { " of the work done on " (days(&line.span)) }
            }
        },
        Some(newest) => html! {
            (state_tag(newest.state)) " "
            a.small.nowrap href={ "/evidence/" (newest.id) } {
                "Version " (newest.number) span.hidden-visually { " of " (title) }
            }
        },
    };
    vec![html! { a href={ "/work/" (line.work) } { (title) } }, html! { (line.kind) }, days(&line.span), evidence]
}
