//! What only the demonstration shows: who is in it, and the letters that would have been sent.

use maud::html;

use super::{
    super::{
        answer::Answer,
        html::{Column, Tone, email_address, long_date, notice, pagination, panel, table, tag},
        visit::{Demonstration, Page, Visit},
    },
    turn,
};
use crate::{
    app::{error::Error, outgoing_letter::outgoing},
    db::letters::{self, Letter},
    domain::{
        ids::LetterId,
        page::{self, Turn},
    },
};

fn known<'v>(visit: &Visit<'v>) -> Result<&'v Demonstration, Error> {
    visit.site.demonstration.as_ref().ok_or(Error::NotFound)
}

/// Who is in the demonstration, and how to sign in as them.
pub fn people(visit: &Visit<'_>) -> Result<Answer, Error> {
    let demonstration = known(visit)?;
    let head = [Column::text("Name"), Column::text("Who they are"), Column::text("E-mail address")];
    let rows = demonstration
        .people
        .iter()
        .map(|(name, email, who)| vec![html! { (name) }, html! { (who) }, email_address(email)])
        .collect();
    let content = html! {
        h1 { "The people of the demonstration" }
        p { "Two fictitious organisations, loaded on " (demonstration.loaded_on) ". Sign in as anyone to see the service as they do." }
        (notice(Tone::Wait, html! { p { "Everyone’s password is " strong { (demonstration.password) } "." } }))
        p { a href="/sign-in" { "Sign in" } " or " a href="/demonstration/letters" { "read the letters that would have been sent" } "." }
        (table("People of the demonstration", html! { (demonstration.people.len()) " people" }, &head, rows))
    };
    Ok(visit.public_page(Page::titled("The people of the demonstration"), content))
}

fn standing(letter: &Letter) -> (Tone, &'static str) {
    if letter.given_up_at.is_some() {
        return match letter.withheld_at {
            None => (Tone::Bad, "Given up: refused for good"),
            Some(_) => (Tone::Warn, "Not sent: an administrator set it aside"),
        };
    }
    match (letter.delivered_at.is_some(), letter.withheld_at.is_some(), letter.perhaps_twice) {
        (true, _, true) => (Tone::Warn, "Perhaps sent twice"),
        (true, _, false) => (Tone::Good, "Sent"),
        (false, true, true) => (Tone::Warn, "Perhaps sent; not sent again: its link was used or replaced"),
        (false, true, false) => (Tone::Warn, "Not sent: its link was used or replaced, or the account is closed"),
        (false, false, true) => (Tone::Warn, "Perhaps sent; it will be sent again"),
        (false, false, false) => (Tone::Wait, "Waiting"),
    }
}

/// The letters that would have been sent.
pub fn sent(visit: &Visit<'_>) -> Result<Answer, Error> {
    known(visit)?;
    let service = &visit.site.service;
    let turn: Turn<LetterId> = turn(visit);
    let (list, ways) =
        service.find(|db| page::read(&turn, |letter: &Letter| letter.id, |turn, limit| letters::list(db, turn, limit)))?;
    let content = html! {
        h1 { "Letters" }
        p { "What would have been sent, newest first. In the demonstration each letter is written as a file; none leaves this machine." }
        @if list.is_empty() { p { "No letter has been written yet." } }
        @for letter in &list {
            (panel(html! {
                h2 { (letter.subject) }
                p.soft {
                    "To " (email_address(&letter.address)) ", "
                    time datetime=(letter.enqueued_at) { (long_date(letter.enqueued_at.day())) } " "
                    @let (tone, said) = standing(letter);
                    (tag(tone, said))
                    @if let Some(error) = &letter.last_error { " Last attempt: " (error) }
                }
                @if letter.withheld_at.is_none() {
                    div.letter {
                        @for line in outgoing(service, letter).body.lines() {
                            @if line.starts_with("http") { p { a href=(line) { (line) } } } @else if !line.is_empty() { p { (line) } }
                        }
                    }
                }
            }))
        }
        (pagination("/demonstration/letters", &ways))
    };
    Ok(visit.public_page(Page::titled("Letters"), content))
}
