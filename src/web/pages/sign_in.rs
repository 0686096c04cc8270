//! Signing in and out, and the way back to a form that was interrupted.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use maud::{Markup, html};

use super::super::{
    answer::{Answer, CookieName},
    dispatch,
    form::Form,
    html::{SIGNATURE, Tone, button, code_field, error_summary, form_tag, notice, text_field},
    request::{Method, Request},
    routes, session,
    visit::{Page, Shown, Visit, said},
};
use crate::{
    app::{
        error::Error,
        sign_in::{self, Begun, HalfWay, SignIn},
    },
    domain::instant::Instant,
};

/// Fields that are never held while somebody signs in again.
const SECRETS: &[&str] = &["key", "password", "again", "old", "code", SIGNATURE];

/// Where signing out is asked for.
pub const SIGN_OUT: &str = "/sign-out";

/// The form.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    if visit.session()?.is_some() {
        return Ok(Answer::redirect("/"));
    }
    page(visit, &Shown::default(), html! {})
}

/// Signs in; a form held meanwhile is shown again, filled in, to the person who sent it. Whoever has a second factor gives a code
/// of it next.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let form = &visit.request.form;
    let site = visit.site;
    let (email, password) = (form.trimmed("email"), form.value("password"));
    match sign_in::sign_in(&site.service, &site.hashing, email, password, visit.client()?, visit.now) {
        Ok(SignIn::Begun(begun)) => begin(visit, &begun),
        Ok(SignIn::NeedsCode(half)) => code_page(visit, &Shown::default(), &half),
        Err(error) => visit.again(error, |shown| page(visit, &shown, carried(form))),
    }
}

/// Finishes a sign-in with the code of the second factor.
pub fn with_code(visit: &Visit<'_>) -> Result<Answer, Error> {
    let (form, service, client) = (&visit.request.form, &visit.site.service, visit.client()?);
    let sealed = form.value(PENDING);
    let shut_until = match sign_in::shut_until(service, sealed, &client, visit.now) {
        Ok(shut_until) => shut_until,
        Err(error) => return visit.again(error, |shown| page(visit, &shown, carried(form))),
    };
    match sign_in::with_code(service, sealed, form.value("code"), &client, visit.now) {
        Ok(begun) => begin(visit, &begun),
        Err(error) => visit.again(error, |shown| code_page(visit, &shown, &HalfWay { sealed: sealed.to_owned(), shut_until })),
    }
}

const PENDING: &str = "pending";

fn code_page(visit: &Visit<'_>, shown: &Shown, half: &HalfWay) -> Result<Answer, Error> {
    let form = &visit.request.form;
    let content = html! {
        (error_summary(&shown.form))
        h1 { "Give a code" }
        @if let Some(until) = half.shut_until { (shut(until)) }
        (form_tag("/sign-in/code", &visit.tokens()?, html! {
            input type="hidden" name=(PENDING) value=(half.sealed);
            input type="hidden" name="next" value=(local(form.value("next")));
            (carried(form))
            (code_field(&shown.form, "code", "The code your authenticator app shows")
                .hint("Six digits. If you lost the app, give one of your recovery codes."))
            div.actions { (button("Sign in")) a href="/sign-in" { "Start again" } }
        }))
        p { "Lost both? Ask a system administrator for a reset." }
    };
    Ok(visit.public_page(shown.page("Give a code"), content))
}

// The same whether the account exists, has a second factor, or the password was right.
fn shut(until: Instant) -> Markup {
    let until = until.in_london().format("%H:%M").to_string();
    notice(
        Tone::Warn,
        html! {
            p { strong { "Too many attempts: until " (until) " a password alone does not open this account here." } }
            p { "If you have an authenticator app, give its code. If not, wait until " (until) ", use a browser in which you signed in "
                "before, or " a href="/forgotten-password" { "set a new password" } "." }
        },
    )
}

fn begin(visit: &Visit<'_>, begun: &Begun) -> Result<Answer, Error> {
    let (form, site) = (&visit.request.form, visit.site);
    let cookie = session::sign(&site.service.secret, &begun.token, begun.person, visit.now)?;
    let answer = match held(visit) {
        Some(request) => dispatch::resume(site, Request { session_cookie: Some(cookie.clone()), ..request })
            .unwrap_or_else(|_| Answer::redirect("/")),
        None => Answer::redirect(local(form.value("next"))),
    };
    Ok(answer.with_cookie(CookieName::Session, cookie).with_cookie(CookieName::Browser, begun.known_as.clone()))
}

/// Signs out.
pub fn delete(visit: &Visit<'_>) -> Result<Answer, Error> {
    if let Some((token, person)) = visit.session()? {
        sign_in::sign_out(&visit.site.service, token, person, visit.now)?;
    }
    Ok(signed_out())
}

// Pages and storage of a shared desktop go; of the cookies only the session's, since the visitor's ties forms to this browser.
fn signed_out() -> Answer {
    Answer::redirect("/sign-in?done=signed-out")
        .with_cookie(CookieName::Session, "")
        .with_header("Clear-Site-Data", "\"cache\", \"storage\"")
}

/// The sign-in page in place of a page whose session had ended. A form that was sent is held in it, with the token by which
/// it is known, after signing in, whether the same person had opened it.
pub fn interrupted(visit: &Visit<'_>) -> Result<Answer, Error> {
    let request = visit.request;
    // Who asks to sign out and is signed out already has what they want; held, the form would sign them out again later.
    if request.path == SIGN_OUT {
        return Ok(signed_out());
    }
    if request.method == Method::Get {
        let wanted = request.wanted();
        let next: String = form_urlencoded::byte_serialize(wanted.as_bytes()).collect();
        return Ok(if wanted == "/" { Answer::redirect("/sign-in") } else { Answer::redirect(format!("/sign-in?next={next}")) });
    }
    if request.form.value("csrf").is_empty() {
        return Ok(Answer::redirect("/sign-in"));
    }
    let why = "You are signed out: nothing happened for a while, or you signed out in another window. \
               What you wrote is kept: sign in to go on with it.";
    page(visit, &Shown { warning: Some(said(why)), ..Shown::default() }, holding(request))
}

/// Holds a form in another. Passwords, codes and the form's key are not held: they are asked for, and made, again.
pub(super) fn holding(request: &Request) -> Markup {
    let kept: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(request.form.pairs().filter(|(name, _)| !SECRETS.contains(name)))
        .finish();
    html! {
        input type="hidden" name="held_path" value=(request.path);
        input type="hidden" name="held_body" value=(URL_SAFE_NO_PAD.encode(kept));
    }
}

/// The form that was held while somebody signed in.
pub(super) fn held(visit: &Visit<'_>) -> Option<Request> {
    let form = &visit.request.form;
    let path = form.value("held_path");
    let body = URL_SAFE_NO_PAD.decode(form.value("held_body")).ok()?;
    (!path.is_empty()).then(|| Request {
        method: Method::Post,
        path: path.to_owned(),
        query: Form::blank(),
        form: Form::parse(&body),
        body,
        ..visit.request.clone()
    })
}

/// What is carried on from page to page: the form held.
pub(super) fn carried(form: &Form) -> Markup {
    html! {
        @for name in ["held_path", "held_body"] {
            @if !form.value(name).is_empty() { input type="hidden" name=(name) value=(form.value(name)); }
        }
    }
}

/// An address that this site shows a page at, or the home page: a path that a route knows, of characters that an address may have.
pub(super) fn local(next: &str) -> &str {
    let path = next.split(['?', '#']).next().unwrap_or_default();
    let plain = next.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '\\' | '"' | '<' | '>'));
    if plain && !next.starts_with("//") && routes::find(Method::Get, path).is_some() { next } else { "/" }
}

fn page(visit: &Visit<'_>, shown: &Shown, hidden: Markup) -> Result<Answer, Error> {
    let form = &shown.form;
    let next =
        [form.value("next"), visit.request.query.value("next")].into_iter().find(|next| !next.is_empty()).unwrap_or_default();
    let tokens = visit.tokens()?;
    let content = html! {
        (error_summary(form))
        h1 { "Sign in" }
        (form_tag("/sign-in", &tokens, html! {
            input type="hidden" name="next" value=(local(next));
            (hidden)
            (text_field(form, "email", "E-mail address").kind("email").autocomplete("username"))
            (text_field(form, "password", "Password").kind("password").width("w20").autocomplete("current-password"))
            div.actions { (button("Sign in")) }
        }))
        p { a href="/forgotten-password" { "I have forgotten my password" } }
        @if let Some(demonstration) = &visit.site.demonstration {
            p { "This is the demonstration of " (demonstration.loaded_on) ". " a href="/demonstration" { "See who you can sign in as" } "." }
        }
    };
    Ok(visit.public_page(Page { ..shown.page("Sign in") }, content))
}
