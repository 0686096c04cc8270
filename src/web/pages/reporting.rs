//! Reporting what may hold what must not be here, and how a page says that something is hidden.

use maud::{Markup, html};

use crate::{
    app::{
        context::View,
        error::Error,
        report_text::{self, Reporting},
    },
    db::quarantine::Quarantine,
    domain::{
        ids::{CpdId, EvidenceVersionId, LearningId, WorkId},
        quarantine::{ReportReason, Reported},
    },
    web::{
        answer::Answer,
        html::{Choice, Tokens, Tone, button_grave, day, error_summary, form_tag, notice, radios},
        visit::{Page, Shown, Visit},
    },
};

/// The page that says what happens, and asks why.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Hides it at once.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        let typed = visit.request.form.value("reason");
        let reason: ReportReason = typed.parse().map_err(|_| Error::field("reason", "Say why it should not be here"))?;
        report_text::report(&act, act.read(|view| reported(visit, view))?, reason)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect("/?done=reported")),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// When something was reported, and when its text was destroyed: what stands in its place.
pub fn hidden_since(report: &Quarantine) -> Markup {
    html! {
        p {
            "It was reported on " (day(report.reported_at.day())) " as something that should not be here, and is hidden from "
            "everyone but the security contact."
            @if let Some(at) = report.purged_at { " Its text was destroyed on " (day(at.day())) "." }
        }
    }
}

// What the path is about: each route has a parameter of its own.
fn reported(visit: &Visit<'_>, view: &mut View<'_>) -> Result<Reported, Error> {
    if let Ok(id) = visit.parameter::<EvidenceVersionId>("version") {
        Ok(Reported::Evidence(id))
    } else if let Ok(id) = visit.parameter::<LearningId>("learning") {
        Ok(Reported::Learning(id))
    } else if let Ok(id) = visit.parameter::<CpdId>("cpd") {
        Ok(Reported::Cpd(id))
    } else {
        report_text::of_work(view, visit.parameter::<WorkId>("work")?, visit.parameter("work_version")?)
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let what = reported(visit, view)?;
        let model = report_text::read(view, what)?;
        let path = visit.request.path.as_str();
        let record = path.trim_end_matches("/report");
        let record = record.split_once("/versions/").map_or(record, |(work, _)| work);
        let (back, label) = match model.beside {
            Some((enrolment, unit)) => (format!("/enrolments/{enrolment}/units/{unit}"), "Unit"),
            None => (record.to_owned(), what.label()),
        };
        let page = under(shown.page(heading(what)).under("Home", "/"), what, &model).under(label, back.as_str());
        visit.page(&view.actor, page, content(what, &shown, &model, (path, &back), &visit.tokens()?))
    })
}

// The list in which somebody finds what is their own.
fn under(page: Page, what: Reported, model: &Reporting) -> Page {
    match what {
        Reported::Evidence(_) => page,
        Reported::Work(_) => page.under("Work and evidence", "/work"),
        Reported::Learning(_) if model.beside.is_some() => page.under("My trainees", "/trainees"),
        Reported::Learning(_) => page.under("Learning", "/learning"),
        Reported::Cpd(_) => page.under("CPD", "/cpd"),
    }
}

fn heading(what: Reported) -> &'static str {
    match what {
        Reported::Evidence(_) => "Report this version",
        Reported::Work(_) => "Report this work record",
        Reported::Learning(_) => "Report this learning record",
        Reported::Cpd(_) => "Report this CPD entry",
    }
}

// What happens beside the hiding itself.
fn consequences(what: Reported) -> &'static [&'static str] {
    match what {
        Reported::Evidence(_) => &[
            "Its author sees that it is hidden and since when, and can begin a new version.",
            "Other versions of it are not hidden. If they say the same, report each of them.",
            "Claims in it that are not yet judged wait no longer. Decisions already signed stand.",
        ],
        Reported::Work(_) => &[
            "Its author sees that it is hidden and since when. Its kind and its days stand, and whatever names it says that it is hidden.",
            "Learning and CPD that name it are not hidden. If they say the same, report each of them.",
        ],
        Reported::Learning(_) => &[
            "Its author sees that it is hidden and since when. Its unit, its way and its day stand.",
            "Work that it names is not hidden. If it says the same, report that as well.",
        ],
        Reported::Cpd(_) => &[
            "Its author sees that it is hidden and since when. It still counts to its certificate year.",
            "Work that it names is not hidden. If it says the same, report that as well.",
        ],
    }
}

fn content(what: Reported, shown: &Shown, model: &Reporting, (path, back): (&str, &str), tokens: &Tokens) -> Markup {
    let reasons: Vec<Choice> = ReportReason::ALL.iter().map(|reason| Choice::new(reason.as_str(), reason.label())).collect();
    let contacts = &model.contacts;
    html! {
        (error_summary(&shown.form))
        h1 { (heading(what)) }
        p { "Report it if you are in doubt: hiding comes first, questions after." }
        (notice(Tone::Warn, html! {
            p { strong { "It is hidden at once, and stays hidden." } }
            ul {
                li { "Nobody sees its text any more, you included, but the security contact"
                    @if !contacts.is_empty() { " (" (contacts.join(", ")) ")" } ", who can destroy it." }
                @for sentence in consequences(what) { li { (sentence) } }
            }
        }))
        @if contacts.is_empty() {
            p { strong { "No security contact is appointed at the moment." } " Report it, and tell your IPP coordinator as well." }
        }
        (form_tag(path, tokens, html! {
            (radios(&shown.form, "reason", "Why should it not be here?", &reasons)
                .hint("Choose the nearest. Do not repeat what it says, here or in an e-mail."))
            div.actions {
                (button_grave("Report and hide it"))
                a href=(back) { "Go back without reporting" }
            }
        }))
    }
}
