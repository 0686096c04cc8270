//! Changes of address: as an administrator approves or stops one, and as the links in the letters to both addresses do.

use maud::{Markup, html};

use crate::{
    app::{
        change_address::{self, Does, InHand},
        error::Error,
    },
    domain::{
        address_change::{DAYS, Waits},
        ids::AddressChangeId,
        refusal::Refusal,
    },
    web::{
        answer::Answer,
        html::{
            Tone, button, button_grave, button_second, day, email_address, error_summary, form_tag, notice, panel,
            signature_field, summary_list,
        },
        visit::{Page, Shown, Visit},
    },
};

/// One change, for an administrator.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Another administrator approves it.
pub fn approve(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: AddressChangeId = visit.parameter("change")?;
    let outcome = (|| {
        let act = visit.act()?;
        // Whether it is there for this person comes before whether they signed.
        visit.read(|view| change_address::read(view, id).map(|_| ()))?;
        change_address::approve(&act, id, &visit.signature()?)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("/address-changes/{id}?done=address-approved"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// An administrator stops it.
pub fn stop(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: AddressChangeId = visit.parameter("change")?;
    match visit.act().and_then(|act| change_address::stop(&act, id)) {
        Ok(_) => Ok(Answer::redirect(format!("/address-changes/{id}?done=address-stopped"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: AddressChangeId = visit.parameter("change")?;
    visit.read(|view| {
        let model = change_address::read(view, id)?;
        let change = &model.change;
        let (title, open) = (format!("Another address for {}", model.person.name), !change.has_ended(view.now));
        let path = format!("/address-changes/{id}");
        let tokens = visit.tokens()?;
        let content = html! {
            (error_summary(&shown.form))
            h1 { (title) }
            (summary_list(&[
                ("Address now", email_address(&model.person.email)),
                ("New address", email_address(&change.email)),
                ("Asked for by", html! { (model.asked_by) ", " (day(change.asked_at.day())) }),
                ("The new address", html! { @match change.confirmed_at { Some(at) => { "Confirmed it on " (day(at.day())) }, None => "Has not confirmed it" } }),
                ("How it stands", stands(&model, open)),
            ]))
            @if model.may_approve {
                (panel(html! {
                    h2 { "Approve the address" }
                    p { "They hold a duty, so somebody who gets hold of their account could do what it allows. Ask them, not the letter." }
                    (form_tag(&format!("{path}/approval"), &tokens, html! {
                        (signature_field(&shown.form, &view.actor, "You vouch that this address is theirs."))
                        div.actions { (button("Approve the address")) }
                    }))
                }))
            }
            @if open { (form_tag(&format!("{path}/stop"), &tokens, html! { div.actions { (button_second("Stop the change")) } })) }
        };
        let page = shown.page(title).under("People", "/people");
        visit.page(&view.actor, page.under(model.person.name.clone(), format!("/people/{}", model.person.id)), content)
    })
}

fn stands(model: &InHand, open: bool) -> Markup {
    let change = &model.change;
    html! {
        @match (change.changed_at, change.stopped_at, open) {
            (Some(at), ..) => { "In use since " (day(at.day())) },
            (_, Some(at), _) => { "Stopped on " (day(at.day())) },
            (.., false) => { "Not confirmed within " (DAYS) " days" },
            _ => @match model.waits {
                Waits::Confirmation { approval: true } => "Waits for the new address, and for another system administrator, since they hold a duty",
                Waits::Confirmation { approval: false } => "Waits for the new address",
                Waits::Approval => "Waits for another system administrator, since they hold a duty",
                Waits::Nothing => "Waits for nothing more",
            },
        }
    }
}

/// The page behind the link in the letter to the new address. Opening it changes nothing: a filter that follows links does.
pub fn confirming(visit: &Visit<'_>) -> Result<Answer, Error> {
    asked(
        visit,
        Does::Confirm,
        "Confirm your new address",
        html! {
            p { "Letters of the Intelligence Professionalisation Programme will come to the address at which you got this link, and you sign in with it." }
        },
        button("Confirm the address"),
    )
}

/// Confirms the new address.
pub fn confirm(visit: &Visit<'_>) -> Result<Answer, Error> {
    let code: String = visit.parameter("code")?;
    match change_address::confirm(&visit.site.service, &code, visit.now) {
        Ok(Waits::Nothing) => {
            Ok(said(visit, "Your address is changed", "Letters go to it from now on, and you sign in with it."))
        }
        Ok(_) => Ok(said(
            visit,
            "You confirmed the address",
            "Another system administrator approves the change next. You get a letter when it is in use.",
        )),
        Err(error) => over(visit, error),
    }
}

/// The page behind the link in the letter to the old address.
pub fn stopping(visit: &Visit<'_>) -> Result<Answer, Error> {
    asked(
        visit,
        Does::Stop,
        "Stop the change of your address",
        html! {
            p { "Your letters keep coming to the address at which you got this link, and you go on signing in with it." }
        },
        button_grave("Stop the change"),
    )
}

/// Stops the change.
pub fn stop_by_link(visit: &Visit<'_>) -> Result<Answer, Error> {
    let code: String = visit.parameter("code")?;
    match change_address::stop_by_link(&visit.site.service, &code, visit.now) {
        Ok(()) => Ok(said(
            visit,
            "The change is stopped",
            "Your address stays as it is. If you did not ask for the change, tell your security contact that somebody did.",
        )),
        Err(error) => over(visit, error),
    }
}

fn asked(visit: &Visit<'_>, does: Does, title: &str, words: Markup, button: Markup) -> Result<Answer, Error> {
    let code: String = visit.parameter("code")?;
    if let Err(error) = change_address::look_up(&visit.site.service, does, &code, visit.now) {
        return over(visit, error);
    }
    let path = match does {
        Does::Confirm => format!("/confirm-address/{code}"),
        Does::Stop => format!("/stop-address/{code}"),
    };
    let content = html! {
        h1 { (title) }
        (words)
        (form_tag(&path, &visit.tokens()?, html! { div.actions { (button) } }))
    };
    Ok(visit.public_page(Page::titled(title), content))
}

fn said(visit: &Visit<'_>, title: &str, sentence: &str) -> Answer {
    let content = html! {
        h1 { (title) }
        (notice(Tone::Good, html! { p { (sentence) } }))
        p { a href="/sign-in" { "Go to sign in" } }
    };
    visit.public_page(Page::titled(title), content)
}

// A link that leads nowhere any more, or an address that somebody else took meanwhile.
fn over(visit: &Visit<'_>, error: Error) -> Result<Answer, Error> {
    let why = match error {
        Error::Refused(refusal) => refusal,
        Error::Stale(sentence) => Refusal::because(sentence),
        Error::Invalid(errors) => Refusal::because(errors.of("email").unwrap_or("This address cannot be used.").to_owned()),
        other => return Err(other),
    };
    let title = "This link has ended";
    let content = html! {
        h1 { (title) }
        (notice(Tone::Warn, html! { p { (why.sentence()) } }))
        p { "Ask a system administrator if your address should still change." }
    };
    Ok(visit.public_page(Page { status: 422, ..Page::titled(title) }, content))
}
