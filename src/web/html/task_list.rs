//! What there is to do next.

use maud::{Markup, html};

/// One thing to do.
#[derive(Clone)]
pub struct Task {
    /// What to do.
    pub label: String,
    /// Where it is done; a task without one cannot be done yet.
    pub href: Option<String>,
    /// What it is about.
    pub hint: Option<String>,
    /// How it stands.
    pub tag: Option<Markup>,
}

/// The tasks under a heading; nothing when there are none.
pub fn headed_tasks(heading: &str, tasks: &[Task]) -> Markup {
    html! { @if !tasks.is_empty() { h2 { (heading) } (task_list(tasks)) } }
}

/// The tasks, most pressing first.
pub fn task_list(tasks: &[Task]) -> Markup {
    html! {
        @if !tasks.is_empty() {
            ul.tasks {
                @for task in tasks {
                    li {
                        div {
                            @if let Some(href) = &task.href { a href=(href) { (task.label) } }
                            @else { (task.label) }
                            @if let Some(hint) = &task.hint { p.hint { (hint) } }
                        }
                        @if let Some(tag) = &task.tag { (tag) }
                    }
                }
            }
        }
    }
}
