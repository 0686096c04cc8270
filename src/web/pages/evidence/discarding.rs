//! Discarding a draft: a page that says what goes, and the button.

use maud::{Markup, html};

use crate::{
    app::{
        discard_draft::{self, Doomed, Left},
        error::Error,
        seen,
    },
    db::work::{self, Fate},
    domain::ids::EvidenceVersionId,
    web::{
        answer::Answer,
        html::{Tokens, button_grave, error_summary, form_tag, shown as carried},
        visit::{Shown, Visit},
    },
};

/// The page that says what is destroyed.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Destroys it.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    let outcome = (|| {
        let act = visit.act()?;
        let saves = visit.request.form.value("saves").parse().map_err(|_| Error::BadForm)?;
        discard_draft::discard(&act, id, saves)
    })();
    match outcome {
        Ok(Left::Nothing) => Ok(Answer::redirect("/work?done=draft-discarded")),
        Ok(Left::Earlier(version)) => Ok(Answer::redirect(format!("/evidence/{version}?done=draft-discarded"))),
        // What is no longer a draft has no such page any more.
        Err(error @ (Error::Refused(_) | Error::Changed(_))) => Err(error),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    visit.read(|view| {
        let Some(doomed) = discard_draft::read(view, id)? else {
            return Ok(Answer::redirect(format!("/evidence/{id}")));
        };
        let title = work::label(Some(&doomed.title));
        let page = shown.page("Discard this draft").marked(doomed.marking).under("Work and evidence", "/work");
        let page = page.under("Evidence", format!("/evidence/{id}"));
        visit.page(&view.actor, page, content(&doomed, title, &shown, &visit.tokens()?))
    })
}

fn content(doomed: &Doomed, title: &str, shown: &Shown, tokens: &Tokens) -> Markup {
    let version = &doomed.version;
    let first = version.number == 1;
    html! {
        (error_summary(&shown.form))
        h1 { span.caption { (title) " · Version " (version.number) } "Discard this draft" }
        p { "The draft is destroyed and cannot be brought back. Nobody but you has seen it." }
        ul {
            @if doomed.fate != Fate::IsNamed { li { "The account you wrote goes." } }
            @match doomed.claims {
                0 => {}
                1 => li { "The criterion it claims goes, with your reason." },
                count => li { "The " (count) " criteria it claims go, with your reasons." },
            }
            @match doomed.fate {
                Fate::Goes => li { "The piece of work goes with it." },
                Fate::IsNamed => li { "The piece of work stays with its account, because your learning or CPD names it." },
                Fate::Stays if first => li { "The piece of work stays as it was logged." },
                Fate::Stays => {}
            }
            @if !first {
                li { "Version " (previous(version.number)) " stays as it is. You can answer it with a new version at any time." }
            }
            li { "That you discarded a draft, and when, is kept." }
        }
        (form_tag(&format!("/evidence/{}/discarding", version.id), tokens, html! {
            (carried(&shown.form, seen::of_version(version)))
            input type="hidden" name="saves" value=(version.saves);
            div.actions {
                (button_grave("Discard the draft"))
                a href={ "/evidence/" (version.id) } { "Keep it" }
            }
        }))
    }
}

fn previous(number: i64) -> i64 {
    number.saturating_sub(1)
}
