//! The home page: where am I, what is left, what next.

mod also;
mod certificate;
mod leaving;
mod portfolio;
mod tasks;

use chrono::Timelike;
use maud::{Markup, html};

use super::super::{
    answer::Answer,
    visit::{Page, Visit},
};
use crate::{
    app::{
        context::View,
        error::Error,
        my_portfolio::{self, Home, Middle, Offer},
    },
    domain::{instant::Instant, work::Marking},
};

/// The home page of the person signed in.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let home = my_portfolio::home(view)?;
        let (marking, content) = match &home.middle {
            Middle::Portfolio(portfolio) => (portfolio.marking(), portfolio::content(view, portfolio, &home)),
            Middle::Certificate(held) => (Marking::Official, certificate::content(view, held, &home)),
            Middle::Nothing(offer) => (Marking::Official, nothing(view, offer.as_ref(), &home)),
        };
        let leaving = leaving::told(home.leaver, visit.leaver_days(), view.today);
        visit.page(&view.actor, Page::titled("Home").marked(marking), html! { (content) (leaving) })
    })
}

/// "Good morning, Amara": by the clock in the United Kingdom.
fn greeting(now: Instant, name: &str) -> Markup {
    let part = match now.in_london().hour() {
        0..12 => "morning",
        12..18 => "afternoon",
        _ => "evening",
    };
    let first = name.split_whitespace().next().unwrap_or(name);
    html! { "Good " (part) ", " (first) }
}

/// What the person is posted as, and the duties they hold.
fn caption(view: &View<'_>) -> String {
    let mut words: Vec<&str> = view.actor.postings.iter().map(|posting| posting.role.label()).collect();
    for duty in &view.actor.duties {
        if !words.contains(&duty.kind.label()) {
            words.push(duty.kind.label());
        }
    }
    words.join(", ")
}

/// "Helen Marsh or Ada Brandt".
fn names(list: &[String]) -> String {
    match list {
        [] => "an IPP coordinator of your organisation".to_owned(),
        list => list.join(" or "),
    }
}

fn nothing(view: &View<'_>, offer: Option<&Offer>, home: &Home) -> Markup {
    html! {
        h1 { span.caption { (caption(view)) } (greeting(view.now, &view.actor.name)) }
        (tasks::list(home, view.today))
        (tasks::quiet(home, &view.actor))
        @match offer {
            Some(offer) => {
                h2 { "The programme" }
                p {
                    "You are not on the programme. " (offer.organisation)
                    @if offer.mandatory { " asks everyone in an intelligence role to take it" }
                    @else { " offers it to everyone in an intelligence role" }
                    ": 12 to 18 months of learning and an assessed portfolio of your own work. "
                    @if offer.has_standard { "To begin, ask " (names(&offer.coordinators)) " to enrol you." }
                    // Sent to a coordinator who would have to refuse, they would have been sent for nothing.
                    @else { "The curriculum sets no standard for " (offer.role.label().to_lowercase()) " yet, so there is nothing to begin." }
                }
                div.actions { a.button.second href="/cpd/new" { "Log CPD" } a.button.second href="/work/new" { "Log a piece of work" } }
            }
            None if !tasks::has_part(&view.actor) && home.also.others.is_empty() && home.leaver.is_none() => {
                p { "There is nothing for you here today. If that is wrong, ask your system administrator." }
            }
            None => {}
        }
        (also::list(&home.also))
    }
}
