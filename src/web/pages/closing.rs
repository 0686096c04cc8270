//! Closing somebody's account, and opening it again.

use maud::{Markup, html};

use crate::{
    app::{
        close_account,
        error::{Error, FieldErrors},
        people::{self, Account},
    },
    db::closings::Closing,
    domain::{
        account::{ClosedBecause, OpenedBecause},
        ids::PersonId,
        permission::Actor,
    },
    web::{
        answer::Answer,
        html::{
            Tokens, Tone, button, button_grave, day, error_summary, form_tag, notice, options, select_field, signature_field,
        },
        visit::{Shown, Visit},
    },
};

/// The page.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Closes the account.
pub fn close(visit: &Visit<'_>) -> Result<Answer, Error> {
    let person: PersonId = visit.parameter("person")?;
    let outcome = (|| {
        let act = visit.act()?;
        visit.read(|view| people::show(view, person).map(|_| ()))?;
        let mut errors = FieldErrors::default();
        let typed = visit.request.form.value("reason");
        let reason =
            errors.keep("reason", ClosedBecause::choices().find(|one| one.as_str() == typed).ok_or("Choose why it is closed"));
        let signature = errors.gather(visit.signature())?.filter(|_| errors.is_empty());
        let (Some(reason), Some(signature)) = (reason, signature) else { return Err(Error::Invalid(errors)) };
        close_account::close(&act, person, reason, &signature)
    })();
    answered(visit, outcome, "account-closed")
}

/// Opens it again.
pub fn open(visit: &Visit<'_>) -> Result<Answer, Error> {
    let person: PersonId = visit.parameter("person")?;
    let outcome = (|| {
        let act = visit.act()?;
        visit.read(|view| people::show(view, person).map(|_| ()))?;
        let mut errors = FieldErrors::default();
        let reason = visit.request.form.value("reason").parse::<OpenedBecause>();
        let reason = errors.keep("reason", reason.map_err(|_| "Choose why it is opened again"));
        let signature = errors.gather(visit.signature())?.filter(|_| errors.is_empty());
        let (Some(reason), Some(signature)) = (reason, signature) else { return Err(Error::Invalid(errors)) };
        close_account::open(&act, person, reason, &signature)
    })();
    answered(visit, outcome, "account-opened")
}

fn answered(visit: &Visit<'_>, outcome: Result<PersonId, Error>, done: &str) -> Result<Answer, Error> {
    match outcome {
        Ok(person) => Ok(Answer::redirect(format!("/people/{person}?done={done}"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: PersonId = visit.parameter("person")?;
    visit.read(|view| {
        let account = people::show(view, id)?;
        let closed = account.closed.is_some();
        let title = format!("{} the account of {}", if closed { "Open again" } else { "Close" }, account.person.name);
        let tokens = visit.tokens()?;
        let content = html! {
            (error_summary(&shown.form))
            h1 { (title) }
            @if closed { (opening(&account, &view.actor, &shown, &tokens)) } @else { (closing(&account, &view.actor, &shown, &tokens)) }
        };
        let page = shown.page(title).under("People", "/people");
        visit.page(&view.actor, page.under(account.person.name.clone(), format!("/people/{id}")), content)
    })
}

/// Since when an account is closed, why, and by whom.
pub fn closed(closing: &Closing, by: Option<&str>) -> Markup {
    notice(
        Tone::Warn,
        html! {
            p { strong { "This account is closed" } " since " (day(closing.at.day())) ": " (closing.reason.label().to_lowercase())
                @match by { Some(by) => { " (by " (by) ")" }, None => { " (by itself)" } }
                ". Nobody signs in with it." }
        },
    )
}

fn closing(account: &Account, actor: &Actor, shown: &Shown, tokens: &Tokens) -> Markup {
    let path = format!("/people/{}", account.person.id);
    let reasons: Vec<(String, String)> =
        ClosedBecause::choices().map(|reason| (reason.as_str().to_owned(), reason.label().to_owned())).collect();
    html! {
        p { "They are signed out everywhere at once, their links end, and letters to them stop. What they made stands, and so do their postings and duties, which nobody counts on meanwhile. They are told by letter." }
        (form_tag(&format!("{path}/closing"), tokens, html! {
            (select_field(&shown.form, "reason", "Why", &reasons).blank("Choose…"))
            (signature_field(&shown.form, actor, "It can be opened again."))
            div.actions { (button_grave("Close the account")) a href=(path) { "Cancel" } }
        }))
    }
}

fn opening(account: &Account, actor: &Actor, shown: &Shown, tokens: &Tokens) -> Markup {
    let path = format!("/people/{}", account.person.id);
    let reasons = options(OpenedBecause::ALL, OpenedBecause::as_str, OpenedBecause::label);
    html! {
        @if let Some((closing, by)) = &account.closed { (closed(closing, by.as_deref())) }
        p { "They sign in with their password as before, and are told by letter. Whoever has neither posting nor duty sees their own record alone, and for a time." }
        (form_tag(&format!("{path}/opening"), tokens, html! {
            (select_field(&shown.form, "reason", "Why", &reasons).blank("Choose…"))
            (signature_field(&shown.form, actor, "They get back what their postings and duties give."))
            div.actions { (button("Open the account")) a href=(path) { "Cancel" } }
        }))
    }
}
