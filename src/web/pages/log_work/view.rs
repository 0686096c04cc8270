//! The page on which work is logged.

use maud::{Markup, html};

use super::{
    claims,
    form::{ASKED, CAME_OF_IT, DID, HOLDER, KIND, LEARNED, REFERENCE, SYSTEM, TITLE, shows_suggestions},
};
use crate::{
    app::work_form::{Programme, WorkForm},
    domain::{
        evidence::Method,
        work::{Marking, Part},
    },
    web::{
        form::Form,
        html::{
            Choice, Tokens, button, checkbox, date_input, error_summary, form_tag, named_button, options, panel_wash, radios,
            select_field,
        },
    },
};

/// The page: what stands in it, what it offers, and where it goes.
pub struct Paper<'a> {
    /// What stands in it.
    pub form: &'a Form,
    /// What it offers.
    pub model: &'a WorkForm,
    /// Where it goes.
    pub action: String,
    /// A line above the title.
    pub caption: Option<String>,
    /// How often the draft was saved when the page was opened.
    pub saves: Option<i64>,
}

/// The whole page; `said` stands between the title and the form.
pub fn content(title: &str, paper: &Paper<'_>, said: Option<Markup>, tokens: &Tokens) -> Markup {
    html! {
        div.columns {
            div {
                (error_summary(paper.form))
                h1 { @if let Some(caption) = &paper.caption { span.caption { (caption) } } (title) }
                @if let Some(said) = said { (said) }
                (form_tag(&paper.action, tokens, fields(paper)))
            }
            aside { (advice(paper.model.programme.is_some())) }
        }
    }
}

fn fields(paper: &Paper<'_>) -> Markup {
    let form = paper.form;
    html! {
        @if let Some(saves) = paper.saves { input type="hidden" name="saves" value=(saves); }
        @match &paper.model.programme {
            Some(programme) => {
                @if shows_suggestions(form) { input type="hidden" name="suggested" value="yes"; }
                // The first button of a form is the one the Enter key presses: it must be the one that does no harm.
                div.row.field {
                    (named_button("second", "Save as a draft", "intent", "draft"))
                    span.soft { "A draft needs the kind of work, the day, your part and a title. Only you see it." }
                }
                (the_work(paper))
                (account(form))
                (original(form))
                (shows(paper, programme))
                (declarations(form))
                @if programme.assessor.is_none() {
                    p.hint { "No assessor is allocated to you yet. What you submit waits until your IPP coordinator allocates one." }
                }
                div.actions {
                    (named_button("second", "Save as a draft", "intent", "draft"))
                    (named_button("", &submit_label(programme), "intent", "submit"))
                    @if paper.saves.is_some() { a href={ (paper.action) "/discarding" } { "Discard the draft" } }
                }
            }
            None => {
                (the_work(paper))
                (account(form))
                (original(form))
                div.actions { (button("Save")) }
            }
        }
    }
}

fn submit_label(programme: &Programme) -> String {
    programme.assessor.as_ref().map_or_else(|| "Submit".to_owned(), |name| format!("Submit to {name}"))
}

fn the_work(paper: &Paper<'_>) -> Markup {
    let form = paper.form;
    let kinds: Vec<(String, String)> = paper.model.kinds.iter().map(|kind| (kind.code.clone(), kind.title.clone())).collect();
    let parts: Vec<Choice> = Part::ALL.iter().map(|part| Choice::new(part.as_str(), part.label())).collect();
    let several = ["until-day", "until-month", "until-year"].iter().any(|name| !form.trimmed(name).is_empty());
    html! {
        fieldset {
            legend.big { "The work" }
            (select_field(form, KIND.name, KIND.label, &kinds).blank("Choose…"))
            (date_input(form, "from", "When did you do it?").hint("For example, 14 10 2026. If it took several days, the first."))
            details.field open[several || form.error("until").is_some()] {
                summary { "It went on for several days" }
                (date_input(form, "until", "The last day"))
            }
            (TITLE.asked(form))
            (radios(form, "part", "What was your part?", &parts))
        }
    }
}

fn account(form: &Form) -> Markup {
    html! {
        fieldset aria-describedby="account-hint" {
            legend.big { "Your account" }
            p.hint id="account-hint" {
                "About your part and your reasons, not about people or places. Write “Subject A”, “Force B”."
            }
            (ASKED.asked(form).rows(4))
            (DID.asked(form).rows(6))
            (CAME_OF_IT.asked(form).rows(3))
            (LEARNED.asked(form).rows(3))
        }
    }
}

fn original(form: &Form) -> Markup {
    let markings: Vec<Choice> = Marking::ALL.iter().map(|marking| Choice::new(marking.as_str(), marking.label())).collect();
    html! {
        fieldset aria-describedby="original-hint" {
            legend.big { "Where the original is" }
            p.hint id="original-hint" { "Your assessor looks at it there. Never copy it here." }
            (SYSTEM.asked(form).width("w20"))
            (REFERENCE.asked(form).width("w20"))
            (HOLDER.asked(form).width("w20"))
            (radios(form, "marking", "Marking of this account", &markings)
                .hint("If the work is marked higher, do not describe it here."))
        }
    }
}

fn shows(paper: &Paper<'_>, programme: &Programme) -> Markup {
    let form = paper.form;
    let methods = options(Method::ALL, Method::as_str, Method::label);
    html! {
        fieldset id="claims" aria-describedby="claims-hint" {
            legend.big { "What it shows" }
            p.hint id="claims-hint" {
                "Choose only what it truly shows. Your assessor decides each one, by the standard: " (programme.edition) "."
            }
            (select_field(form, "method", "How is it to be assessed?", &methods))
            @if let Some(wrong) = form.error("claims") {
                p.wrong-text { span.hidden-visually { "Error: " } (wrong) }
            }
            p {
                button.button.second type="submit" name="intent" value="suggest" formaction={ (paper.action) "#suggested" } {
                    "Suggest criteria for this kind of work"
                }
            }
            (claims::all(form, programme))
        }
    }
}

fn declarations(form: &Form) -> Markup {
    html! {
        fieldset.field {
            legend { "Before you submit" }
            (checkbox(form, "own_work", "yes", "This is my own work and account"))
            (checkbox(form, "sanitised", "yes", "I have read it again: nothing here is live intelligence or names anyone"))
        }
    }
}

fn advice(assessed: bool) -> Markup {
    panel_wash(html! {
        @if assessed {
            h2 { "What makes good evidence" }
            ul {
                li { strong { "Valid" } ": it shows this criterion" }
                li { strong { "Authentic" } ": it is yours" }
                li { strong { "Current" } ": recent work" }
                li { strong { "Sufficient" } ": all of it, not once by luck" }
                li { strong { "Reliable" } ": another assessor would agree" }
            }
        } @else {
            h2 { "What this is for" }
            p { "You are not on the programme at the moment, so nothing here is assessed. Your CPD can name the work you log." }
        }
    })
}
