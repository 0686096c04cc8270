//! What a trainee still has to finish, of one kind at a time.

use maud::{Markup, html};

use super::state_tag;
use crate::{
    app::{
        error::Error,
        to_finish::{self, ToFinishPage},
    },
    db::{evidence::ToFinish, work},
    domain::evidence::{EvidenceState, Unfinished},
    web::{
        answer::Answer,
        html::{Column, alternatives, pagination, table},
        pages::turn,
        visit::{Page, Visit},
    },
};

const PATH: &str = "/evidence";

/// The list.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let shown = to_finish::list(view, visit.query("kind"), &turn(visit))?;
        let page = Page::titled("To finish").marked(to_finish::marking(&shown.rows)).under("Home", "/");
        visit.page(&view.actor, page, content(&shown))
    })
}

/// The address of one kind.
pub fn address(kind: Unfinished) -> String {
    format!("{PATH}?kind={}", kind.as_str())
}

/// What to call a piece of it.
pub fn title(one: &ToFinish) -> &str {
    match one.state {
        EvidenceState::Quarantined => "Your evidence",
        _ => work::label(one.title.as_deref()),
    }
}

/// What happened to it, and what to do now.
pub fn asks(state: EvidenceState) -> &'static str {
    match state {
        EvidenceState::Draft => "is not submitted yet: finish it, or discard it",
        EvidenceState::Withdrawn => "was withdrawn by you: go on with a new version",
        EvidenceState::Quarantined => "was reported and is hidden: write it anew",
        _ => "came back: read what is missing, and answer it with a new version",
    }
}

fn content(page: &ToFinishPage) -> Markup {
    let kinds = Unfinished::ALL
        .iter()
        .map(|kind| (format!("{} ({})", kind.label(), page.remaining.of(*kind)), *kind == page.kind, address(*kind)));
    let caption = match page.kind {
        Unfinished::ToAnswer => "Evidence for you to answer, the oldest first",
        Unfinished::Draft => "Your drafts, the oldest first",
    };
    let head = [Column::text("Work"), Column::text("Evidence"), Column::text("What to do")];
    html! {
        h1 { "To finish" }
        (alternatives("What to finish", kinds.collect()))
        @if page.rows.is_empty() {
            p {
                @match page.kind {
                    Unfinished::ToAnswer => "Nothing is for you to answer.",
                    Unfinished::Draft => "You have no drafts.",
                }
            }
        } @else {
            (table(caption, html! { (caption) }, &head, page.rows.iter().map(row).collect()))
            (pagination(&address(page.kind), &page.ways))
        }
    }
}

fn row(one: &ToFinish) -> Vec<Markup> {
    vec![
        html! { a href={ "/evidence/" (one.version) } { (title(one)) } },
        state_tag(one.state),
        html! { "It " (asks(one.state)) },
    ]
}
