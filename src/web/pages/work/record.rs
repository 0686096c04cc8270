//! A piece of work with everything that rests on it.

use maud::{Markup, html};

use super::list::days;
use crate::{
    app::work_record::{Shown, UnitShown, WorkRecord},
    db::{certificates::Certificate, decisions::Decision, evidence::EvidenceVersion, work::WorkVersion},
    domain::{decision::Outcome, evidence::EvidenceState, work::WorkText},
    web::{
        html::{Tokens, Tone, button, day, form_tag, inset, long_date, panel, prose, summary_list, tag},
        pages::{evidence::state_tag, reporting::hidden_since},
    },
};

/// The page.
pub fn content(model: &WorkRecord, tokens: &Tokens) -> Markup {
    html! {
        h1 { span.caption { (model.newest.kind_title) " · " (days(&model.newest.span)) } (model.newest.title()) }
        div.columns {
            div {
                (account(model))
                h2 { "What it shows" }
                @if !model.editions.is_empty() { p.soft { "By the standard: " (model.editions.join("; ")) "." } }
                @if model.units.is_empty() { (nothing_claimed(model)) }
                @for unit in &model.units { (shown(unit)) }
                @for version in model.alone.iter().filter(|version| version.id == model.newest.id) { (report_link(version)) }
                (earlier(model))
            }
            aside {
                (panel(html! { h2 { "Evidence" } (versions(&model.evidence)) (beginning(model, tokens)) }))
                (panel(html! { h2 { "What else rests on it" } (others(model)) }))
            }
        }
    }
}

fn account(model: &WorkRecord) -> Markup {
    let Some(text) = &model.newest.text else {
        return inset(html! {
            @if let Some(report) = &model.report { (hidden_since(report)) }
            @if let Some(version) = model.evidence.first() { p { a href={ "/evidence/" (version.id) } { "What you can do" } } }
        });
    };
    written(&model.newest, text)
}

/// What was written before evidence was made of it: on a version of its own, nothing rests.
fn earlier(model: &WorkRecord) -> Markup {
    let versions: Vec<&WorkVersion> = model.alone.iter().filter(|version| version.id != model.newest.id).collect();
    html! {
        @if !versions.is_empty() {
            h2 { "As it was logged before" }
            p.soft { "No evidence rests on it, and only you see it." }
            @for version in versions {
                details.group {
                    summary { "Version " (version.number) ": " (version.title()) }
                    @match &version.text {
                        Some(text) => { (written(version, text)) (report_link(version)) },
                        None => p { "It was reported as something that should not be here, and is hidden." },
                    }
                }
            }
        }
    }
}

fn report_link(version: &WorkVersion) -> Markup {
    html! {
        @if version.text.is_some() {
            p { a href={ "/work/" (version.work) "/versions/" (version.id) "/report" } { "Report something that should not be here" } }
        }
    }
}

fn written(version: &WorkVersion, text: &WorkText) -> Markup {
    let written = |name, content: &String| {
        (
            name,
            if content.is_empty() {
                html! { p.soft { "Nothing yet" } }
            } else {
                prose(content)
            },
        )
    };
    summary_list(&[
        ("Part played", html! { (version.part.label()) }),
        written("Asked to do", &text.asked),
        written("Did, and why", &text.did),
        written("Came of it", &text.came_of_it),
        written("Learned", &text.learned),
        ("Original", original(&[&text.system, &text.reference, &text.holder])),
        ("Marking", html! { (version.marking.label()) }),
    ])
}

fn original(parts: &[&String]) -> Markup {
    let given: Vec<&str> = parts.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
    html! { @if given.is_empty() { p.soft { "Nothing yet" } } @else { (given.join(", ")) } }
}

fn nothing_claimed(model: &WorkRecord) -> Markup {
    html! {
        @match model.evidence.first() {
            Some(draft) if draft.state == EvidenceState::Draft => p {
                "No criterion is claimed yet. " a href={ "/evidence/" (draft.id) "/edit" } { "Go on with the draft" } "."
            },
            Some(_) => p { "No criterion is claimed." },
            None => p { "No evidence was made of this work, so it claims no criterion. Learning and CPD can name it." },
        }
    }
}

fn shown(unit: &UnitShown) -> Markup {
    html! {
        h3 { a href={ "/enrolments/" (unit.enrolment) "/units/" (unit.unit) } { (unit.label) } }
        ul.tasks {
            @for criterion in &unit.criteria {
                li {
                    div {
                        a href={ "/enrolments/" (criterion.enrolment) "/criteria/" (criterion.criterion) } {
                            strong { (criterion.code) } " " (criterion.text)
                        }
                        p.hint {
                            "Version " (criterion.number)
                            @if let Some(decision) = &criterion.decision { ": " (signed(decision)) }
                        }
                        @for (number, decision) in &criterion.before {
                            p.hint { "Version " (number) ": " (decision.outcome.label().to_lowercase()) ", " (signed(decision)) }
                        }
                    }
                    (standing(criterion))
                }
            }
        }
    }
}

fn signed(decision: &Decision) -> Markup {
    html! { (decision.assessor_name) ", " (long_date(decision.signed_at.day())) }
}

fn standing(criterion: &Shown) -> Markup {
    match &criterion.decision {
        None => state_tag(criterion.state),
        Some(decision) => match decision.outcome {
            Outcome::Competent => tag(Tone::Good, decision.outcome.label()),
            Outcome::NotYet => tag(Tone::Warn, decision.outcome.label()),
        },
    }
}

fn versions(list: &[EvidenceVersion]) -> Markup {
    html! {
        @if list.is_empty() { p.soft { "None: this is work only." } }
        @else {
            ul.tasks {
                @for version in list {
                    li {
                        div {
                            a href={ "/evidence/" (version.id) } { "Version " (version.number) }
                            p.hint {
                                @match version.submitted_at {
                                    Some(at) => { "Submitted " (long_date(at.day())) },
                                    None => { "Begun " (long_date(version.begun_at.day())) },
                                }
                            }
                            (state_tag(version.state))
                        }
                    }
                }
            }
        }
    }
}

fn beginning(model: &WorkRecord, tokens: &Tokens) -> Markup {
    html! {
        @if model.may_begin {
            (form_tag(&format!("/work/{}/evidence", model.newest.work), tokens, html! {
                p.hint { "It begins a draft for your programme from what is written here." }
                p { (button("Make evidence of this work")) }
            }))
        }
    }
}

fn others(model: &WorkRecord) -> Markup {
    let nothing = model.certificates.is_empty() && model.cpd.is_empty() && model.learning.is_empty();
    html! {
        @if nothing { p.soft { "No certificate, CPD or learning yet." } }
        @if !model.certificates.is_empty() { h3 { "Certificate" } ul { @for earned in &model.certificates { (certificate(earned)) } } }
        @if !model.cpd.is_empty() {
            h3 { "CPD" }
            ul {
                @for entry in &model.cpd {
                    li {
                        a href={ "/cpd/" (entry.id) } { (entry.title()) }
                        ", " (day(entry.on))
                    }
                }
            }
        }
        @if !model.learning.is_empty() {
            h3 { "Learning" }
            ul {
                @for record in &model.learning {
                    li {
                        a href={ "/learning/" (record.id) } { (record.title()) }
                        ", " (day(record.on))
                    }
                }
            }
        }
    }
}

fn certificate(earned: &Certificate) -> Markup {
    html! {
        li {
            a href={ "/certificates/" (earned.id) } { (earned.number) }
            ", " (earned.role.label().to_lowercase()) ", valid until the end of " (day(earned.period.last_valid_day))
        }
    }
}
