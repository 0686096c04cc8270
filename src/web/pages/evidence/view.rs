//! A version of evidence as it is read, and what can be done with it.

use maud::{Markup, html};

use super::{
    claims::claim,
    earlier::{changed, earlier},
    state_tag,
};
use crate::{
    app::{
        read_evidence::{Hidden, Reading},
        seen,
    },
    db::{evidence::EvidenceVersion, work::WorkVersion},
    domain::{
        evidence::{EvidenceState, Method, Move},
        ids::EvidenceVersionId,
        refusal::Refusal,
    },
    web::{
        form::Form,
        html::{
            Tokens, Tone, button, button_link, button_second, day, form_tag, inset, long_date, notice, panel, prose, shown,
            summary_list,
        },
        pages::{reporting::hidden_since, work::days},
    },
};

/// The page.
pub fn content(model: &Reading, title: &str, form: &Form, tokens: &Tokens) -> Markup {
    let version = &model.version;
    html! {
        h1 { span.caption { (caption(model)) } (title) }
        p { (state_tag(version.state)) }
        div.columns {
            div {
                (sent_back(model))
                @if let Some(months) = model.older_than { (old(months, model.own)) }
                (facts(&model.work, Some(version.method)))
                @for other in &model.earlier { (changed(other)) }
                h2 { "What it shows" }
                @if model.claims.is_empty() { p { "No criterion is claimed yet." } }
                @for one in &model.claims { (claim(one, Some(&model.enrolled))) }
            }
            aside {
                (panel(html! { h2 { "What you can do" } (moves(model, form, tokens)) }))
                @if !model.earlier.is_empty() { (panel(html! { h2 { "Earlier versions" } (earlier(model)) })) }
            }
        }
    }
}

fn caption(model: &Reading) -> Markup {
    html! {
        @if !model.own { (model.trainee) " · " (model.enrolled.role.label()) " · " }
        "Version " (model.version.number) " · "
        @match model.version.submitted_at {
            Some(at) => { "submitted " (long_date(at.day())) },
            None => { "begun " (long_date(model.version.begun_at.day())) },
        }
    }
}

fn sent_back(model: &Reading) -> Markup {
    html! {
        @if let Some(at) = model.version.sent_back_at {
            (notice(Tone::Warn, html! {
                p { strong { "Sent back on " (day(at.day())) ", not judged." } }
                @match &model.sent_back {
                    Some(reason) => (prose(reason)),
                    None => p.soft { "The reason was destroyed." },
                }
            }))
        }
    }
}

fn old(months: u32, own: bool) -> Markup {
    notice(
        Tone::Warn,
        html! {
            p {
                strong { "This work is more than " (months) " months old." } " "
                @if own { "It can still be submitted. Your assessor may ask for something more recent, to see that the skill is still held." }
                @else { "Ask yourself whether it still shows a skill that is held today." }
            }
        },
    )
}

/// The work and its account, as facts; and how competence is assessed, where it is.
pub fn facts(work: &WorkVersion, method: Option<Method>) -> Markup {
    let Some(text) = &work.text else {
        return inset(html! { p { "The text of this version was destroyed." } });
    };
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
    let original: Vec<&str> =
        [&text.system, &text.reference, &text.holder].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let mut rows = vec![
        ("Kind of work", html! { (work.kind_title) }),
        ("Done on", days(&work.span)),
        ("Part played", html! { (work.part.label()) }),
        written("Original", &original.join(", ")),
        ("Marking", html! { (work.marking.label()) }),
        written("Asked to do", &text.asked),
        written("Did, and why", &text.did),
        written("Came of it", &text.came_of_it),
        written("Learned", &text.learned),
    ];
    rows.extend(method.map(|method| ("Assessed by", html! { (method.label()) })));
    summary_list(&rows)
}

fn moves(model: &Reading, form: &Form, tokens: &Tokens) -> Markup {
    let version = &model.version;
    let (id, allows) = (version.id, |step| version.state.allows(step).is_ok());
    html! {
        @if model.own {
            @if allows(Move::Edit) { p { (button_link("Go on with the draft", &format!("/evidence/{id}/edit"))) } }
            @if allows(Move::Discard) { p { a href={ "/evidence/" (id) "/discarding" } { "Discard the draft" } } }
            @if version.state == EvidenceState::Submitted {
                p { (waits_for(model)) }
            }
            @if allows(Move::Withdraw) {
                (form_tag(&format!("/evidence/{id}/withdrawal"), tokens, html! {
                    (shown(form, seen::of_version(version)))
                    p.hint { "Until it is judged you can take it back, and answer it with a new version." }
                    p { (button_second("Withdraw")) }
                }))
            }
            (revision(version, model.answer.as_ref(), model.newest, form, tokens))
            @if version.state == EvidenceState::Judged { p { "Every claim is competent. A judged version cannot change." } }
            p { a href={ "/work/" (version.work) } { "Everything that rests on this work" } }
        } @else {
            @if model.assesses && version.state == EvidenceState::Submitted {
                p { (button_link("Judge it", &format!("/assessments/{id}"))) }
            }
            @if let Some(newest) = model.newest { p { a href={ "/evidence/" (newest) } { "See the newest version" } } }
        }
        @if version.state != EvidenceState::Quarantined {
            p { a href={ "/evidence/" (id) "/report" } { "Report something that should not be here" } }
        }
    }
}

fn waits_for(model: &Reading) -> Markup {
    html! {
        @match &model.assessor {
            Some(name) => { "It waits for " (name) "." },
            None => "It waits until your IPP coordinator allocates an assessor.",
        }
    }
}

// A version is answered once: where a newer one stands, that is where to go.
fn revision(
    version: &EvidenceVersion,
    answer: Option<&Result<(), Refusal>>,
    newest: Option<EvidenceVersionId>,
    form: &Form,
    tokens: &Tokens,
) -> Markup {
    html! {
        @if let Some(newest) = newest {
            p { "There is a newer version." }
            p { (button_link("See the newest version", &format!("/evidence/{newest}"))) }
        } @else {
            @match answer {
                None => {},
                Some(Err(refusal)) => p { (refusal.sentence()) },
                Some(Ok(())) => (form_tag(&format!("/evidence/{}/revision", version.id), tokens, html! {
                    (shown(form, seen::of_version(version)))
                    p.hint { "A new version carries only the claims still open." }
                    p { (button("Answer with a new version")) }
                })),
            }
        }
    }
}

/// What the author of a reported version sees in its place.
pub fn hidden(model: &Hidden, form: &Form, tokens: &Tokens) -> Markup {
    html! {
        h1 { span.caption { "Version " (model.version.number) } "This version is hidden" }
        p { (state_tag(model.version.state)) }
        (hidden_since(&model.report))
        @if model.newest.is_none() && matches!(model.answer, Some(Ok(()))) {
            p { "You can write about the work anew: without what should not be here. Nothing of the hidden text is copied." }
        }
        (revision(&model.version, model.answer.as_ref(), model.newest, form, tokens))
        p { a href={ "/work/" (model.version.work) } { "Everything that rests on this work" } }
    }
}
