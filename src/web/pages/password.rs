//! Setting a first password, or a forgotten one, by a one-use link.

use maud::html;

use super::super::{
    answer::{Answer, CookieName},
    html::{Tone, button, error_summary, form_tag, notice, text_field},
    visit::{Page, Shown, Visit},
};
use crate::{
    app::{
        error::{Error, FieldErrors},
        password::{self, NewPassword, SHORTEST},
        password_link,
    },
    domain::{password_link::HOURS, refusal::Refusal},
    random,
};

/// The form that asks for a link.
pub fn forgotten(visit: &Visit<'_>) -> Result<Answer, Error> {
    let shown = Shown::default();
    let content = html! {
        h1 { "Set a new password" }
        p { "We send a link to your work e-mail address. It works once, for " (HOURS) " hours." }
        (form_tag("/forgotten-password", &visit.tokens()?, html! {
            (text_field(&shown.form, "email", "E-mail address").kind("email").autocomplete("username"))
            div.actions { (button("Send me a link")) }
        }))
    };
    Ok(visit.public_page(shown.page("Set a new password"), content))
}

/// Asks for a link; the answer is the same whether the account exists or not.
pub fn ask(visit: &Visit<'_>) -> Result<Answer, Error> {
    let request = visit.request;
    password_link::ask(&visit.site.service, request.form.trimmed("email"), &request.address, visit.now)?;
    Ok(Answer::redirect("/sign-in?done=link-asked"))
}

/// The form behind a link.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    match page(visit, Shown::default()) {
        Err(Error::Refused(gone)) => Ok(ended(visit, &gone)),
        answer => answer,
    }
}

/// Sets the password.
pub fn set(visit: &Visit<'_>) -> Result<Answer, Error> {
    let code: String = visit.parameter("code")?;
    let form = &visit.request.form;
    let service = &visit.site.service;
    let known_as = match visit.request.browser_cookie.clone() {
        Some(name) => name,
        None => random::token()?,
    };
    let outcome = (|| {
        let key = visit.form_key()?;
        if password_link::is_repeated(service, &code, &key)? {
            return Ok(());
        }
        let link = password_link::check(service, &code, visit.now)?;
        let known = service.find(|db| password::known_of(db, link.person, visit.now.day()))?;
        let mut errors = FieldErrors::default();
        let password = errors.keep("password", NewPassword::read(form.value("password")).and_then(|typed| typed.unlike(&known)));
        if errors.is_empty() && form.value("password") != form.value("again") {
            errors.add("again", "The two passwords are not the same");
        }
        let Some(password) = password.filter(|_| errors.is_empty()) else {
            return Err(Error::Invalid(errors));
        };
        let hash = visit.site.hashing.hash(&password)?;
        password_link::set_password(service, &code, &hash, Some(&key), Some(&known_as), visit.now).map(|_| ())
    })();
    match outcome {
        Ok(()) => Ok(Answer::redirect("/sign-in?done=password-set").with_cookie(CookieName::Browser, known_as)),
        Err(Error::Refused(gone)) => Ok(ended(visit, &gone)),
        Err(Error::Invalid(errors)) => visit.again(Error::Invalid(errors), |shown| page(visit, shown)),
        Err(error) => Err(error),
    }
}

// A link that opens nothing any more leads to where another is sent.
fn ended(visit: &Visit<'_>, gone: &Refusal) -> Answer {
    let title = "This link has ended";
    let content = html! {
        h1 { (title) }
        (notice(Tone::Warn, html! { p { (gone.sentence()) } }))
        p { a href="/forgotten-password" { "Ask for a new link" } }
    };
    visit.public_page(Page { status: 422, ..Page::titled(title) }, content)
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let code: String = visit.parameter("code")?;
    password_link::check(&visit.site.service, &code, visit.now)?;
    let form = &shown.form;
    let content = html! {
        (error_summary(form))
        h1 { "Set your password" }
        (form_tag(&format!("/set-password/{code}"), &visit.tokens()?, html! {
            (text_field(form, "password", "New password").kind("password").width("w20").autocomplete("new-password")
                .hint(&format!("{SHORTEST} characters or more. Three random words make a good one.")))
            (text_field(form, "again", "The same password again").kind("password").width("w20").autocomplete("new-password"))
            div.actions { (button("Set password")) }
        }))
    };
    Ok(visit.public_page(shown.page("Set your password"), content))
}
