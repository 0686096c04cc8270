//! Your account: password, second factor, where you are signed in, and who signed in or tried to.

pub mod factor;
pub mod looks;

use maud::{Markup, html};

use crate::{
    app::{
        account::{self, Attempt, OwnAccount, Place},
        error::{Error, FieldErrors},
        password::{self, NewPassword, SHORTEST},
    },
    web::{
        answer::Answer,
        html::{
            Column, Tokens, Tone, button, button_second, email_address, error_summary, form_tag, moment, notice, panel,
            summary_list, table, tag, text_field,
        },
        visit::{Shown, Visit},
    },
};

/// The address of the page.
pub const PATH: &str = "/account";

/// The page.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Changes the password.
pub fn change_password(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let (token, _) = visit.session()?.ok_or(Error::SignedOut)?;
        let (act, form) = (visit.act()?, &visit.request.form);
        let known = visit.read(|view| Ok(password::known_of(view.db, view.actor.person, view.today)?))?;
        let mut errors = FieldErrors::default();
        let typed = NewPassword::read(form.value("password")).and_then(|typed| typed.unlike(&known));
        let password = errors.keep("password", typed);
        if errors.is_empty() && form.value("password") != form.value("again") {
            errors.add("again", "The two passwords are not the same");
        }
        if form.value("old").is_empty() {
            errors.add("old", "Give your password as it is now");
        }
        let Some(password) = password.filter(|_| errors.is_empty()) else { return Err(Error::Invalid(errors)) };
        let proof = visit.prove_password(form.value("old"))?;
        let proof = proof.ok_or_else(|| Error::field("old", "That is not your password"))?;
        let hash = visit.site.hashing.hash(&password)?;
        account::change_password(&act, &proof, &hash, token, visit.request.browser_cookie.as_deref())
    })();
    done(visit, outcome, "password-changed")
}

/// Ends one of one's other sessions.
pub fn sign_out_there(visit: &Visit<'_>) -> Result<Answer, Error> {
    let which: String = visit.parameter("session")?;
    end(visit, Some(&which))
}

/// Ends every other session.
pub fn sign_out_everywhere_else(visit: &Visit<'_>) -> Result<Answer, Error> {
    end(visit, None)
}

fn end(visit: &Visit<'_>, which: Option<&str>) -> Result<Answer, Error> {
    let (token, _) = visit.session()?.ok_or(Error::SignedOut)?;
    let ended = account::sign_out_elsewhere(&visit.act()?, token, which)?;
    match (ended, which) {
        (false, Some(_)) => Err(Error::NotFound),
        _ => Ok(Answer::redirect(format!("{PATH}?done=signed-out-there"))),
    }
}

fn done(visit: &Visit<'_>, outcome: Result<(), Error>, word: &str) -> Result<Answer, Error> {
    match outcome {
        Ok(()) => Ok(Answer::redirect(format!("{PATH}?done={word}"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let (token, _) = visit.session()?.ok_or(Error::SignedOut)?;
        let model = account::own(view, visit.secret(), token)?;
        let tokens = visit.tokens()?;
        let content = html! {
            (error_summary(&shown.form))
            h1 { span.caption { (email_address(&model.email)) } "Your account" }
            h2 { "Second factor" }
            (second_factor(&model))
            h2 { "Where you are signed in" }
            (places(&model, &tokens))
            h2 { "Change your password" }
            (form_tag(&format!("{PATH}/password"), &tokens, html! {
                (text_field(&shown.form, "old", "Your password as it is now").kind("password").width("w20").autocomplete("current-password"))
                (text_field(&shown.form, "password", "New password").kind("password").width("w20").autocomplete("new-password")
                    .hint(&format!("{SHORTEST} characters or more. Three random words make a good one.")))
                (text_field(&shown.form, "again", "The same password again").kind("password").width("w20").autocomplete("new-password"))
                p.hint { "Wherever else you are signed in you are signed out." }
                div.actions { (button("Change password")) }
            }))
            h2 { "Your record" }
            p { a href=(looks::PATH) { "Who has looked at my record" } }
            h2 { "Recent sign-ins" }
            (attempts(&model.attempts))
        };
        visit.page(&view.actor, shown.page("Your account").under("Home", "/"), content)
    })
}

fn second_factor(model: &OwnAccount) -> Markup {
    html! {
        @match model.codes_left {
            None => {
                p { "You sign in with your password alone. With an app that shows codes, a password that somebody else learns opens nothing." }
                p { a href=(factor::PATH) { "Set up a second factor" } }
            },
            Some(left) => {
                @if left < 3 { (notice(Tone::Warn, html! { p { "You have " (left) " recovery " @if left == 1 { "code" } @else { "codes" } " left. Make new ones before you need them." } })) }
                (summary_list(&[("Authenticator app", html! { "Set up" }), ("Recovery codes left", html! { (left) })]))
                p { a href=(factor::PATH) { "Recovery codes, and another phone" } }
            },
        }
    }
}

fn browser(words: &str) -> &str {
    if words.is_empty() { "An unknown browser" } else { words }
}

fn places(model: &OwnAccount, tokens: &Tokens) -> Markup {
    let head = ["Browser", "Since", "Last seen", "Change"].map(Column::text);
    let row = |place: &Place| {
        vec![
            html! { (browser(&place.browser)) },
            moment(place.began_at),
            moment(place.seen_at),
            html! {
                @if place.here { (tag(Tone::Good, "This one")) }
                @else { (form_tag(&format!("{PATH}/sessions/{}/end", place.id), tokens, html! { button.as-link type="submit" { "Sign out there" } })) }
            },
        ]
    };
    html! {
        (table("Where you are signed in", html! { "Newest first" }, &head, model.places.iter().map(row).collect()))
        @if model.places.iter().any(|place| !place.here) {
            (form_tag(&format!("{PATH}/sessions/end-others"), tokens, html! { div.actions { (button_second("Sign out everywhere else")) } }))
        }
    }
}

fn attempts(attempts: &[Attempt]) -> Markup {
    let head = ["When", "What", "Browser"].map(Column::text);
    let row = |one: &Attempt| {
        vec![
            moment(one.at),
            html! { @if one.right { (tag(Tone::Good, "Signed in")) } @else {
                (tag(Tone::Warn, "Refused"))
                @if let Some(failures) = one.failures { span.soft { " " (failures) " in a day by then" } }
            } },
            html! { @if one.right { (browser(&one.browser)) } @else { span.soft { "—" } } },
        ]
    };
    html! {
        @if attempts.is_empty() { (panel(html! { p { "Nothing is known yet." } })) }
        @else { (table("Recent sign-ins", html! { "The last ones, newest first" }, &head, attempts.iter().map(row).collect())) }
    }
}
