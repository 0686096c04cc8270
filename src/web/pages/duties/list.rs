//! What waits to be confirmed, and for a coordinator the duties of the organisation.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::{PATH, roles, span, waits_for};
use crate::{
    app::{
        duties::{self, DutiesPage, HeldDuties, ProposalLine},
        error::Error,
    },
    domain::{appointment::Duty, calendar, ids::PersonId},
    web::{
        answer::Answer,
        html::{Column, Tone, button_link, day, pagination, panel, table, tag},
        pages::{places, turn},
        visit::{Page, Visit},
    },
};

/// The page.
pub fn index(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let model = duties::page(view, places::wanted(visit), &turn(visit))?;
        visit.page(&view.actor, Page::titled("Duties").under("Home", "/"), content(&model, view.actor.person, view.today))
    })
}

fn content(model: &DutiesPage, reader: PersonId, today: NaiveDate) -> Markup {
    let (mine, others): (Vec<_>, Vec<_>) = model.proposals.iter().partition(|line| line.mine_to_answer);
    html! {
        h1 { "Duties" }
        p { "A duty is proposed by one person and confirmed by another, who is never the one it is for. Until then it gives nothing." }
        h2 { "For you to confirm" }
        @if mine.is_empty() { p { "Nothing waits for you." } }
        @else { (proposals("For you to confirm, the oldest first", &mine, today)) }
        @if !others.is_empty() {
            h2 { "Waiting for somebody else" }
            (proposals("Waiting for somebody else, the oldest first", &others, today))
        }
        @match &model.held {
            Some(held) => (held_here(held, reader, today)),
            None => p { "To propose a duty, find the person under " a href="/people" { "People" } "." },
        }
    }
}

fn proposals(caption: &str, lines: &[&ProposalLine], today: NaiveDate) -> Markup {
    let head = ["Person", "Duty", "Organisation", "When", "Proposed by", "Waits for"].map(Column::text);
    let row = |line: &&ProposalLine| {
        let duty = &line.proposal.duty;
        vec![
            html! { a href={ (PATH) "/proposals/" (line.proposal.id) } { (line.person) span.hidden-visually { ", " (duty.kind.inside()) } } },
            html! { (duty.kind) },
            html! { (line.organisation) },
            html! { (span(duty)) },
            html! { (line.proposer) ", " (age(line, today)) },
            html! { @if line.mine_to_answer { (tag(Tone::Wait, "You")) } @else { (waits_for(line)) } },
        ]
    };
    table(caption, html! { (caption) }, &head, lines.iter().map(row).collect())
}

/// "5 days ago".
fn age(line: &ProposalLine, today: NaiveDate) -> String {
    match calendar::days_between(line.proposal.at.day(), today) {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    }
}

fn held_here(held: &HeldDuties, reader: PersonId, today: NaiveDate) -> Markup {
    let head = ["Person", "Duty", "From", "Until", "Roles covered", "Change"].map(Column::text);
    let row = |(duty, name): &(Duty, String)| {
        vec![
            html! { (name) },
            html! { (duty.kind) },
            html! { (day(duty.from)) @if duty.from > today { " " (tag(Tone::Wait, "Not begun")) } },
            html! { @match duty.until { Some(last) => (day(last)), None => span.soft { "No last day" } } },
            roles(duty),
            html! {
                @if duty.person == reader { span.soft { "Yours" } }
                @else { a href={ (PATH) "/" (duty.id) "/end" } { "End" span.hidden-visually { " the duty of " (name) ": " (duty.kind) } } }
            },
        ]
    };
    html! {
        div.row.between {
            h2 { "Held in " (held.organisation) }
            p { (button_link("Propose a duty", &places::address("/duties/new", &held.places))) }
        }
        (places::choose(PATH, &held.places))
        @if held.duties.is_empty() { (panel(html! { p { "Nobody holds a duty here that leads to evidence." } })) }
        @else {
            (table("Duties held", html! { "By name" }, &head, held.duties.iter().map(row).collect()))
            (pagination(&places::address(PATH, &held.places), &held.ways))
        }
    }
}
