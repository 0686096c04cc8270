//! Reporting a version that may hold what must not be here.

use maud::{Markup, html};

use crate::{
    app::{error::Error, report_evidence},
    domain::{ids::EvidenceVersionId, quarantine::ReportReason},
    web::{
        answer::Answer,
        html::{Choice, Tokens, Tone, button_grave, error_summary, form_tag, notice, radios},
        visit::{Shown, Visit},
    },
};

/// The page that says what happens, and asks why.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Hides the version at once.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    let outcome = (|| {
        let act = visit.act()?;
        let typed = visit.request.form.value("reason");
        let reason: ReportReason = typed.parse().map_err(|_| Error::field("reason", "Say why it should not be here"))?;
        report_evidence::report(&act, id, reason)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect("/?done=reported")),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    visit.read(|view| {
        let contacts = report_evidence::contacts(view, id)?;
        let page = shown.page("Report this version").under("Home", "/").under("Evidence", format!("/evidence/{id}"));
        visit.page(&view.actor, page, content(id, &shown, &contacts, &visit.tokens()?))
    })
}

fn content(id: EvidenceVersionId, shown: &Shown, contacts: &[String], tokens: &Tokens) -> Markup {
    let reasons: Vec<Choice> = ReportReason::ALL.iter().map(|reason| Choice::new(reason.as_str(), reason.label())).collect();
    html! {
        (error_summary(&shown.form))
        h1 { "Report this version" }
        p { "Report it if you are in doubt: hiding comes first, questions after." }
        (notice(Tone::Warn, html! {
            p { strong { "It is hidden at once, and stays hidden." } }
            ul {
                li { "Nobody sees its text any more, you included, but the security contact"
                    @if !contacts.is_empty() { " (" (contacts.join(", ")) ")" } ", who can destroy it." }
                li { "Its author sees that it is hidden and since when, and can begin a new version." }
                li { "Other versions of it are not hidden. If they say the same, report each of them." }
                li { "Claims in it that are not yet judged wait no longer. Decisions already signed stand." }
            }
        }))
        @if contacts.is_empty() {
            p { strong { "No security contact is appointed at the moment." } " Report it, and tell your IPP coordinator as well." }
        }
        (form_tag(&format!("/evidence/{id}/report"), tokens, html! {
            (radios(&shown.form, "reason", "Why should it not be here?", &reasons)
                .hint("Choose the nearest. Do not repeat what it says, here or in an e-mail."))
            div.actions {
                (button_grave("Report and hide it"))
                a href={ "/evidence/" (id) } { "Go back without reporting" }
            }
        }))
    }
}
