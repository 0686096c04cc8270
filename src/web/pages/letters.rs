//! Letters that were given up: a system administrator sees to each.

use maud::{Markup, html};

use super::turn;
use crate::{
    app::{
        error::Error,
        send_again, set_aside,
        undelivered::{self, Undelivered},
    },
    domain::{
        ids::LetterId,
        letter::{MOST_REFUSALS, Remedy},
    },
    web::{
        answer::Answer,
        html::{Column, Tokens, email_address, error_summary, form_tag, moment, pagination, panel, table},
        visit::{Shown, Visit},
    },
};

const PATH: &str = "/letters";

/// The list.
pub fn index(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Sends one again.
pub fn send_again(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: LetterId = visit.parameter("letter")?;
    answered(visit, visit.act().and_then(|act| send_again::send_again(&act, id)), "letter-sent-again")
}

/// Sets one aside.
pub fn set_aside(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: LetterId = visit.parameter("letter")?;
    answered(visit, visit.act().and_then(|act| set_aside::set_aside(&act, id)), "letter-set-aside")
}

fn answered(visit: &Visit<'_>, outcome: Result<LetterId, Error>, done: &str) -> Result<Answer, Error> {
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("{PATH}?done={done}"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let model = undelivered::list(view, &turn(visit))?;
        let tokens = visit.tokens()?;
        let content = html! {
            (error_summary(&shown.form))
            h1 { "Letters that were not delivered" }
            p {
                "A letter is given up when the mail server has refused it for good " (MOST_REFUSALS) " times. If the address is wrong, "
                "change it on the person’s page first: the letter then goes to the new one."
            }
            @if model.letters.is_empty() { (panel(html! { p { "No letter waits for you." } })) }
            @else { (rows(&model.letters, &tokens)) }
            (pagination(PATH, &model.ways))
        };
        visit.page(&view.actor, shown.page("Letters that were not delivered").under("Home", "/"), content)
    })
}

fn rows(letters: &[Undelivered], tokens: &Tokens) -> Markup {
    let head = ["To", "What it is about", "What the mail server said", "See to it"].map(Column::text);
    let row = |one: &Undelivered| {
        let letter = &one.letter;
        vec![
            html! {
                a href={ "/people/" (one.person.id) } { (one.person.name) }
                div.soft { (email_address(&letter.address)) }
                @if one.remedy == Remedy::SendAgain && one.address() != letter.address {
                    div.soft { "Now " (email_address(one.address())) }
                }
            },
            html! {
                (letter.kind)
                div.soft { "Written " (moment(letter.enqueued_at)) }
                @if letter.perhaps_twice { div.soft { "Perhaps delivered all the same" } }
                @if let Some(at) = letter.given_up_at { div.soft { "Given up " (moment(at)) } }
            },
            html! { @match &letter.last_error { Some(said) => (said), None => span.soft { "—" } } },
            see_to(one, tokens),
        ]
    };
    table("Letters that were not delivered", html! { "Newest first" }, &head, letters.iter().map(row).collect())
}

fn see_to(one: &Undelivered, tokens: &Tokens) -> Markup {
    let (letter, person) = (&one.letter, &one.person);
    let path = format!("{PATH}/{}", letter.id);
    // Each row has the same words: whoever hears them is told which letter they are about.
    let which = html! { span.hidden-visually { ": " (letter.kind) ", to " (person.name) } };
    let send =
        |action: &str, label: &str| form_tag(action, tokens, html! { button.button.second type="submit" { (label) (which) } });
    html! {
        @match one.remedy {
            Remedy::SendAgain => (send(&format!("{path}/sending"), "Send again")),
            Remedy::NewLink => {
                p { "Its link has ended." }
                (send(&format!("/people/{}/password-link", person.id), "Send a new link"))
            },
            Remedy::AskAnew => p { "The change of address has ended. " a href={ "/people/" (person.id) } { "Ask for it anew" } },
            Remedy::Nothing => p { "The account is closed." },
        }
        (form_tag(&format!("{path}/setting-aside"), tokens, html! { button.as-link type="submit" { "Set aside" (which) } }))
    }
}
