//! Setting up a second factor, and what belongs to it. Whoever must have one comes here before anything else.

use maud::{Markup, html};

use super::super::sign_in::{carried, held, holding, local};
use crate::{
    app::{
        context::View,
        error::{Error, FieldErrors},
        second_factor,
    },
    domain::{permission::Actor, second_factor::check_removal},
    web::{
        answer::Answer,
        dispatch,
        html::{Tone, button, button_second, code_field, error_summary, form_tag, notice, panel, qr_code, signature_field},
        request::Method,
        visit::{Shown, Visit},
    },
};

/// The address of the page.
pub const PATH: &str = "/account/second-factor";

const SEED: &str = "seed";

/// The page in place of another, for somebody who has to set up a second factor first: where they were going, and what they sent,
/// is carried on.
pub fn needed(visit: &Visit<'_>) -> Result<Answer, Error> {
    let request = visit.request;
    let hidden = match request.method {
        Method::Get => html! { input type="hidden" name="next" value=(request.wanted()); },
        Method::Post => holding(request),
    };
    page(visit, Shown::default(), &hidden)
}

/// The page.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default(), &html! {})
}

/// Sets up the factor whose code is given.
pub fn set(visit: &Visit<'_>) -> Result<Answer, Error> {
    let form = &visit.request.form;
    let outcome = (|| {
        let (token, _) = visit.session()?.ok_or(Error::SignedOut)?;
        let act = visit.act()?;
        if let Some(codes) = second_factor::made_already(&act)? {
            return Ok(codes);
        }
        let mut errors = FieldErrors::default();
        if form.value("code").is_empty() {
            errors.add("code", "Give the code your app shows now");
        }
        let signature = errors.gather(visit.signature())?.filter(|_| errors.is_empty());
        let Some(signature) = signature else { return Err(Error::Invalid(errors)) };
        second_factor::set(&act, &signature, form.value(SEED), form.value("code"), token)
    })();
    match outcome {
        Ok(codes) => show_codes(visit, "Your second factor is set up", &codes),
        Err(error) => visit.again(error, |shown| page(visit, shown, &carried_on(visit))),
    }
}

/// Makes new recovery codes.
pub fn make_codes(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        match second_factor::made_already(&act)? {
            Some(codes) => Ok(codes),
            None => second_factor::make_codes(&act, &visit.signature()?),
        }
    })();
    match outcome {
        Ok(codes) => show_codes(visit, "Your new recovery codes", &codes),
        Err(error) => visit.again(error, |shown| page(visit, shown, &html! {})),
    }
}

/// Removes the factor.
pub fn remove(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        second_factor::remove(&act, &visit.signature()?)
    })();
    match outcome {
        Ok(()) => Ok(Answer::redirect("/account?done=factor-removed")),
        Err(error) => visit.again(error, |shown| page(visit, shown, &html! {})),
    }
}

/// Goes on to where somebody was going before they had to set up their factor.
pub fn go_on(visit: &Visit<'_>) -> Result<Answer, Error> {
    match held(visit) {
        Some(request) => dispatch::resume(visit.site, request),
        None => Ok(Answer::redirect(local(visit.request.form.value("next")))),
    }
}

fn carried_on(visit: &Visit<'_>) -> Markup {
    let form = &visit.request.form;
    html! {
        @if !form.value("next").is_empty() { input type="hidden" name="next" value=(local(form.value("next"))); }
        (carried(form))
    }
}

fn page(visit: &Visit<'_>, shown: Shown, hidden: &Markup) -> Result<Answer, Error> {
    visit.read_before_second_factor(|view| {
        let (actor, form) = (&view.actor.clone(), &shown.form);
        let must = visit.must_have_second_factor(actor);
        let title = if actor.second_factor { "Your second factor" } else { "Set up a second factor" };
        let content = html! {
            (error_summary(form))
            h1 { (title) }
            @if must && !actor.second_factor {
                (notice(Tone::Warn, html! { p { "You hold a duty, so you need a second factor before you go on. You are led to where you were going afterwards." } }))
            }
            @if actor.second_factor { (kept(visit, &shown, actor, must)?) } @else { (offered(visit, view, &shown, hidden)?) }
        };
        visit.page(actor, shown.page(title).under("Your account", super::PATH), content)
    })
}

fn offered(visit: &Visit<'_>, view: &mut View<'_>, shown: &Shown, hidden: &Markup) -> Result<Markup, Error> {
    let offer = second_factor::offer(view, visit.secret(), shown.form.value(SEED))?;
    Ok(html! {
        ol {
            li { "Open an authenticator app on your work phone, or one that your force has given you." }
            li { "Let it read the picture, or type the key into it." }
            li { "Give the code that it shows." }
        }
        (qr_code(&offer.address, "Picture for an authenticator app; the key below says the same"))
        p { "The key: " span.codes { (offer.words) } }
        (form_tag(PATH, &visit.tokens()?, html! {
            (hidden)
            input type="hidden" name=(SEED) value=(offer.sealed);
            (code_field(&shown.form, "code", "The code your app shows now").hint("Six digits"))
            (signature_field(&shown.form, &view.actor, "So that nobody does this at a screen you left open."))
            div.actions { (button("Set up")) }
        }))
    })
}

fn kept(visit: &Visit<'_>, shown: &Shown, actor: &Actor, must: bool) -> Result<Markup, Error> {
    let tokens = visit.tokens()?;
    // One box for a code serves all three: each form of its own would need a code of its own.
    let asked = visit.request.query.value("do");
    let (action, words, label) = match asked {
        "remove" if !must => ("removal", "From then on your password alone opens your account.", "Remove the second factor"),
        _ => ("recovery-codes", "Those you have now open nothing any more.", "Make new recovery codes"),
    };
    Ok(html! {
        p { "You sign in with your password and a code of your app, and sign decisions with a code." }
        (panel(html! {
            h2 { (label) }
            (form_tag(&format!("{PATH}/{action}"), &tokens, html! {
                (signature_field(&shown.form, actor, words))
                div.actions { @if action == "removal" { (button_second(label)) } @else { (button(label)) } }
            }))
        }))
        @if let Err(refusal) = check_removal(actor, must) { p { (refusal.sentence()) } }
        @else if asked == "remove" { p { a href=(PATH) { "Make new recovery codes instead" } } }
        @else { p { a href={ (PATH) "?do=remove" } { "Remove the second factor" } ", for example to set it up on another phone" } }
    })
}

fn show_codes(visit: &Visit<'_>, title: &str, codes: &[String]) -> Result<Answer, Error> {
    visit.read_after(|view| {
        let content = html! {
            h1 { (title) }
            (notice(Tone::Warn, html! { p { "These recovery codes are shown this once. Print them, or write them down, and keep them where you keep your warrant card. Each opens your account once, together with your password, when you have lost the app." } }))
            ol.codes { @for code in codes { li { (code) } } }
            (form_tag(&format!("{PATH}/continue"), &visit.tokens()?, html! {
                (carried_on(visit))
                div.actions { (button("I have kept them: continue")) }
            }))
        };
        visit.page(&view.actor, Shown::default().page(title).under("Your account", super::PATH), content)
    })
}
