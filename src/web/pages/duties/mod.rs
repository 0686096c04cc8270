//! Duties: proposed by one, confirmed by another, ended by one who is not the holder.

mod end;
mod list;
mod new;
mod proposal;

pub use end::{end, show_end};
pub use list::index;
pub use new::{create, new};
pub use proposal::{confirm, decline, show, withdraw};

use maud::{Markup, html};

use crate::{
    app::duties::ProposalLine,
    domain::{appointment::Duty, calendar, proposal::Capacity},
};

/// The address of the page.
pub const PATH: &str = "/duties";

/// From when until when, in words.
fn span(duty: &Duty) -> String {
    match duty.until {
        Some(last) => format!("{} until {}", calendar::long(duty.from), calendar::long(last)),
        None => format!("from {}", calendar::long(duty.from)),
    }
}

/// Whom a proposal waits for, in words.
fn waits_for(line: &ProposalLine) -> String {
    match line.needs {
        Capacity::Coordinator => format!("an IPP coordinator of {}", line.organisation),
        Capacity::Administrator => "a system administrator who did not propose it".to_owned(),
    }
}

/// The roles an appointment covers.
fn roles(duty: &Duty) -> Markup {
    html! { @if duty.roles.is_empty() { span.soft { "—" } } @for role in &duty.roles { div { (role) } } }
}
