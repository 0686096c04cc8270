//! From a request to an answer: the form is checked, the page is called, and what went wrong becomes a page of its own.

use std::time::Duration;

use maud::{Markup, html};

use super::{
    answer::{Answer, CookieName, Parts},
    html::{Tone, notice},
    pages::{account::factor, sign_in as sign_in_page},
    request::{Method, Request},
    routes::{self, Route},
    visit::{Page, Site, Visit},
};
use crate::{
    app::error::Error,
    db::limit::{self, Limit},
    random,
};

/// Answers a request of a route, or of none. Runs on a thread that may block, as a whole.
pub fn answer(site: &Site, mut request: Request, route: Option<&Route>) -> Answer {
    let _limit = limit(site);
    let wants_visitor =
        request.session_cookie.is_none() || request.method == Method::Post || request.path.starts_with("/sign-in");
    let fresh_visitor = if wants_visitor && request.visitor_cookie.is_none() { random::token().ok() } else { None };
    if let Some(visitor) = &fresh_visitor {
        request.visitor_cookie = Some(visitor.clone());
    }
    let visit = Visit::new(site, &request);
    let answer = match run(&visit, route) {
        Ok(answer) => answer,
        Err(error) => {
            match &error {
                Error::NotFound if route.is_some() => visit.note_refusal("not theirs, or not there"),
                Error::Refused(refusal) if refusal.is_of_permission() => visit.note_refusal("not permitted"),
                _ => {}
            }
            failed(&visit, error)
        }
    };
    match fresh_visitor {
        Some(visitor) => answer.with_cookie(CookieName::Visitor, visitor),
        None => answer,
    }
}

/// The next part of a body that is made while it is sent, as a request of its own.
pub fn part(site: &Site, parts: &mut Parts) -> Result<Option<String>, Error> {
    let _limit = limit(site);
    parts.next(&site.service).inspect_err(|error| tracing::error!(%error, "a file was not sent to its end"))
}

/// Begins the time that a request may take.
fn limit(site: &Site) -> Limit {
    limit::within(Duration::from_secs(u64::from(site.service.settings.request_seconds)))
}

fn run(visit: &Visit<'_>, route: Option<&Route>) -> Result<Answer, Error> {
    let route = route.ok_or(Error::NotFound)?;
    if visit.request.method == Method::Post {
        // Browsers say it of themselves; whatever says nothing is judged by the form's tokens alone.
        if visit.request.from_elsewhere {
            return Err(Error::BadForm);
        }
        if !route.public && visit.session()?.is_none() {
            return Err(Error::SignedOut);
        }
        if !visit.is_own_form()? {
            // Sent after its session had ended, or left open while its person signed in again in another window: shown, with
            // what was typed, and not executed.
            if !route.public && visit.is_form_of_earlier_session()? {
                let shown = Request { resumed: true, ..visit.request.clone() };
                return (route.handler)(&Visit::new(visit.site, &shown));
            }
            return Err(Error::BadForm);
        }
    }
    (route.handler)(visit)
}

/// Answers a form that was held while its person signed in again, or set up their second factor: it is shown, not executed.
pub fn resume(site: &Site, mut request: Request) -> Result<Answer, Error> {
    let (route, parameters) = routes::find(request.method, &request.path).ok_or(Error::NotFound)?;
    request.parameters = parameters;
    request.resumed = true;
    let visit = Visit::new(site, &request);
    match run(&visit, Some(route)) {
        // What was held is held on.
        Err(Error::SecondFactorNeeded) => factor::needed(&visit),
        answer => answer,
    }
}

fn failed(visit: &Visit<'_>, error: Error) -> Answer {
    let (status, title, sentence) = match &error {
        Error::SignedOut => {
            return sign_in_page::interrupted(visit).unwrap_or_else(|_| Answer::redirect("/sign-in"));
        }
        Error::SecondFactorNeeded => {
            return factor::needed(visit).unwrap_or_else(|_| Answer::redirect(factor::PATH));
        }
        Error::NotFound => (
            404,
            "Page not found",
            "There is nothing here for you at this address. If you typed it, check it; if you followed a link, what it led to may have moved."
                .to_owned(),
        ),
        Error::BadForm | Error::Resumed => (
            400,
            "This form cannot be taken",
            "The form is incomplete, or was opened before you signed in. Nothing was changed. Go back, open the page again, and send it once more."
                .to_owned(),
        ),
        Error::KeyReused => (
            409,
            "This form was already sent",
            "The same form was sent before with another content. What was sent first stands. Open the page again to change it.".to_owned(),
        ),
        Error::Refused(refusal) => (422, "This cannot be done", refusal.sentence().to_owned()),
        Error::Stale(sentence) => (409, "Something changed meanwhile", sentence.clone()),
        Error::Changed(changes) => {
            let all: Vec<String> = changes.iter().map(|one| format!("{}: {}", one.name, one.now)).collect();
            (409, "Something changed meanwhile", format!("This is how it stands now. {}", all.join("; ")))
        }
        Error::Invalid(errors) => {
            let all: Vec<&str> = errors.iter().map(|(_, sentence)| sentence).collect();
            (422, "This cannot be done", all.join(". "))
        }
        Error::InDoubt(_) if visit.request.method == Method::Post => {
            tracing::error!(%error, path = visit.request.path, "the database failed");
            (
                503,
                "It is not known whether this was kept",
                "The service lost its records while it was writing what you sent. Go back, wait a minute, and send the same form \
                 again as it is: what was kept is not done a second time."
                    .to_owned(),
            )
        }
        Error::InDoubt(_) | Error::Unavailable(_) | Error::Database(_) => {
            tracing::error!(%error, path = visit.request.path, "the database failed");
            let sentence = match visit.request.method {
                // It may follow an act that was kept.
                Method::Get => "Wait a minute, and open this page again.",
                Method::Post => {
                    "Nothing was changed. What you typed is still in the page before: go back, wait a minute, and try again."
                }
            };
            (503, "The service cannot reach its records", sentence.to_owned())
        }
        Error::Busy => (
            503,
            "The service is busy",
            "Nothing was changed. What you typed is still in the page before: go back, and try again in a minute.".to_owned(),
        ),
        Error::TooLong => {
            tracing::error!(path = visit.request.path, "it took too long, and was given up");
            (
                503,
                "This took too long",
                "It was not ready in time and was given up. Nothing was changed, and what you typed is still in the page before. Try \
                 again in a few minutes; of a list, ask for a part. If it happens again, tell whoever runs the service."
                    .to_owned(),
            )
        }
        Error::Unaudited | Error::System(_) => {
            tracing::error!(%error, path = visit.request.path, "a fault of the program");
            (500, "Something went wrong", "Nothing was changed. The fault is recorded.".to_owned())
        }
    };
    // Whoever is signed in keeps their name and their ways onward, where the records can be asked for them.
    let known = if status < 500 {
        visit.read(|view| visit.page(&view.actor, titled(status, title), reason(title, &sentence))).ok()
    } else {
        None
    };
    known.unwrap_or_else(|| error_page(visit, status, title, &sentence))
}

/// A page that says why there is no other, without asking the records anything.
pub fn error_page(visit: &Visit<'_>, status: u16, title: &str, sentence: &str) -> Answer {
    visit.public_page(titled(status, title), reason(title, sentence))
}

fn titled(status: u16, title: &str) -> Page {
    Page { status, ..Page::titled(title) }
}

fn reason(title: &str, sentence: &str) -> Markup {
    html! {
        h1 { (title) }
        (notice(Tone::Warn, html! { p { (sentence) } }))
        p { a href="/" { "Go to your home page" } }
    }
}
