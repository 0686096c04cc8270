//! The reset of a second factor that its person lost: one administrator asks, another confirms.

use maud::{Markup, html};

use crate::{
    app::{
        context::View,
        error::Error,
        people,
        second_factor::{self, ResetRead},
    },
    domain::{
        ids::{PersonId, ResetId},
        permission::Actor,
    },
    web::{
        answer::Answer,
        html::{
            Tokens, Tone, button, button_grave, button_second, day, error_summary, form_tag, notice, panel, signature_field,
            summary_list,
        },
        visit::{Shown, Visit},
    },
};

/// The form that asks for a reset.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    ask_page(visit, Shown::default())
}

/// Asks for it.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let person: PersonId = visit.parameter("person")?;
    let outcome = (|| {
        let act = visit.act()?;
        visit.read(|view| people::show(view, person).map(|_| ()))?;
        second_factor::ask_for_reset(&act, person, &visit.signature()?)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/second-factor-resets/{id}?done=reset-asked"))),
        Err(error) => visit.again(error, |shown| ask_page(visit, shown)),
    }
}

fn ask_page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: PersonId = visit.parameter("person")?;
    visit.read(|view| {
        let account = people::show(view, id)?;
        let title = format!("Ask for a reset for {}", account.person.name);
        let content = html! {
            (error_summary(&shown.form))
            h1 { (title) }
            p { "After the reset their password alone opens their account until they set up another factor. Make sure that it is they who ask: speak to them." }
            (form_tag(&format!("/people/{id}/second-factor"), &visit.tokens()?, html! {
                (signature_field(&shown.form, &view.actor, "Another system administrator has to confirm it, and they are told by letter."))
                div.actions { (button("Ask for the reset")) a href={ "/people/" (id) } { "Cancel" } }
            }))
        };
        let page = shown.page(title).under("People", "/people");
        visit.page(&view.actor, page.under(account.person.name.clone(), format!("/people/{id}")), content)
    })
}

/// One reset.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Confirms it.
pub fn confirm(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: ResetId = visit.parameter("reset")?;
    let outcome = (|| {
        let act = visit.act()?;
        visit.read(|view| second_factor::reset(view, id).map(|_| ()))?;
        second_factor::confirm_reset(&act, id, &visit.signature()?)
    })();
    answered(visit, outcome, "reset-confirmed")
}

/// Refuses it, or takes it back.
pub fn refuse(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: ResetId = visit.parameter("reset")?;
    answered(visit, visit.act().and_then(|act| second_factor::refuse_reset(&act, id)), "reset-refused")
}

fn answered(visit: &Visit<'_>, outcome: Result<ResetId, Error>, done: &str) -> Result<Answer, Error> {
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/second-factor-resets/{id}?done={done}"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: ResetId = visit.parameter("reset")?;
    visit.read(|view: &mut View<'_>| {
        let model = second_factor::reset(view, id)?;
        let title = format!("Reset of the second factor of {}", model.reset.name);
        let content = html! {
            (error_summary(&shown.form))
            h1 { (title) }
            (summary_list(&[
                ("Asked for by", html! { (model.asked_by) ", " (day(model.reset.asked_at.day())) }),
                ("How it stands", html! { @match model.reset.confirmed { None => "Waits for another system administrator", Some(true) => "Reset", Some(false) => "Refused" } }),
            ]))
            (answers(&model, &view.actor, &shown, &visit.tokens()?))
        };
        let page = shown.page(title).under("People", "/people");
        visit.page(&view.actor, page.under(model.reset.name.clone(), format!("/people/{}", model.reset.person)), content)
    })
}

fn answers(model: &ResetRead, actor: &Actor, shown: &Shown, tokens: &Tokens) -> Markup {
    let path = format!("/second-factor-resets/{}", model.reset.id);
    html! {
        @if model.may_confirm {
            (panel(html! {
                h2 { "Confirm the reset" }
                p { "Their password alone opens their account until they set up another factor. Make sure that it is they who asked: speak to them." }
                (form_tag(&format!("{path}/confirmation"), tokens, html! {
                    (signature_field(&shown.form, actor, "You vouch that they asked for it."))
                    div.actions { (button_grave("Reset the second factor")) }
                }))
            }))
        } @else if model.reset.confirmed.is_none() {
            (notice(Tone::Wait, html! { p { "It waits for a system administrator who did not ask for it." } }))
        }
        @if model.may_refuse {
            (form_tag(&format!("{path}/refusal"), tokens, html! { div.actions { (button_second("Refuse the reset, or take it back")) } }))
        }
    }
}
