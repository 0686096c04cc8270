//! The page of one version: the work, whether it may be signed, and what surrounds the claims.

use maud::{Markup, html};

use super::{
    claims,
    form::{SEND_BACK, feedback_field},
};
use crate::{
    app::assessment::{Assessing, Earlier, Signing},
    domain::{evidence::EvidenceState, permission::Actor},
    web::{
        form::Form,
        html::{
            Tokens, Tone, button, button_second, day, error_summary, form_tag, notice, panel, prose, signature_field,
            summary_list, unsaved_list,
        },
        pages::queue::{ordinal, waited},
        visit::Shown,
    },
};

/// The title of the work.
pub fn title(page: &Assessing) -> String {
    page.work.text.as_ref().map_or_else(|| "Text destroyed".to_owned(), |text| text.title.clone())
}

/// The whole page. There are two forms on it, each with tokens of its own.
pub fn assessment(page: &Assessing, actor: &Actor, shown: &Shown, tokens: &Tokens, other_tokens: &Tokens) -> Markup {
    let action = format!("/assessments/{}", page.version.id);
    html! {
        (error_summary(&shown.form))
        h1 { span.caption { (caption(page)) } (title(page)) }
        div.columns {
            div {
                @if let Some(months) = page.older_than_months {
                    (notice(Tone::Warn, html! { p {
                        strong { "This work was more than " (months) " months old when it was submitted." }
                        " Weigh the test “Current” with care."
                    } }))
                }
                (work(page))
                @if let Some(earlier) = &page.earlier { (changed(earlier)) }
            }
            aside { (signing(page, shown)) (report(page)) }
        }
        @match &page.signing {
            Signing::Open(_) => {
                (form_tag(&action, tokens, html! {
                    (claims::to_judge(page, &shown.form))
                    (sign(page, actor, shown))
                }))
                (send_back(shown, &action, other_tokens))
            }
            _ => { (unsaved_list(&unsaved(page, &shown.form))) (claims::to_read(page)) }
        }
    }
}

/// The words that were typed for a version that somebody else withdrew, or decided, meanwhile.
fn unsaved(page: &Assessing, form: &Form) -> Vec<(String, String)> {
    let feedback = page
        .claims
        .iter()
        .map(|claim| (format!("Feedback on {}", claim.criterion.code), form.trimmed(&feedback_field(claim.id))));
    let reason = ("Reason for sending it back".to_owned(), form.trimmed(SEND_BACK.name));
    let typed = feedback.chain(std::iter::once(reason)).filter(|(_, typed)| !typed.is_empty());
    typed.map(|(label, typed)| (label, typed.to_owned())).collect()
}

fn caption(page: &Assessing) -> String {
    let version = format!("{} version", ordinal(page.version.number));
    let mut facts = vec![page.trainee.clone(), page.enrolled.role.label().to_owned()];
    if !matches!(page.signing, Signing::Over(_)) {
        facts.push(if page.days_waiting > 0 {
            format!("waiting {}", waited(page.days_waiting))
        } else {
            "submitted today".into()
        });
    }
    facts.push(version);
    facts.join(" · ")
}

fn work(page: &Assessing) -> Markup {
    let work = &page.work;
    let done = html! {
        (day(work.span.from))
        @if let Some(last) = work.span.until { " to " (day(last)) }
    };
    let mut rows = vec![
        ("Kind of work", html! { (work.kind_title) }),
        ("Done", done),
        ("Part played", html! { (work.part) }),
        ("Method", html! { (page.version.method) }),
    ];
    match &work.text {
        Some(text) => rows.extend([
            (
                "Original",
                html! { (text.system) ", " (text.reference) " " span.tag { (work.marking) } p.soft { "Held by " (text.holder) } },
            ),
            ("Asked to do", prose(&text.asked)),
            ("Did, and why", prose(&text.did)),
            ("Came of it", prose(&text.came_of_it)),
            ("Learned", prose(&text.learned)),
        ]),
        None => rows.push(("Account", html! { "The text was destroyed." })),
    }
    summary_list(&rows)
}

fn changed(earlier: &Earlier) -> Markup {
    html! {
        details {
            summary { "What changed since version " (earlier.number) }
            @if earlier.hidden {
                p { "Version " (earlier.number) " was reported and is hidden. This version was written anew." }
            } @else if earlier.changes.is_empty() {
                p { "Nothing differs in the work, the account or the claims." }
            } @else {
                p.hint { "What version " (earlier.number) " said where this one differs:" }
                dl.summary-list {
                    @for change in &earlier.changes {
                        div { dt { (change.name) } dd { @if change.before.is_empty() { "Nothing" } @else { (prose(&change.before)) } } }
                    }
                }
            }
        }
    }
}

fn signing(page: &Assessing, shown: &Shown) -> Markup {
    match &page.signing {
        Signing::Open(grounds) => notice(Tone::Good, html! { p { strong { "You may sign this. " } (grounds) } }),
        Signing::Refused(why) => notice(Tone::Warn, html! { p { strong { "You may not sign this. " } (why) } }),
        Signing::Over(what) => notice(
            Tone::Quiet,
            html! {
                // After a stale form the head of the page says it already.
                @if shown.warning.is_none() { p { strong { (what) } } }
                p { "There is nothing left to decide. " a href={ "/evidence/" (page.version.id) } { "See this evidence" } "." }
            },
        ),
    }
}

/// Whoever reads closest sees it first.
fn report(page: &Assessing) -> Markup {
    html! {
        @if page.version.state != EvidenceState::Quarantined {
            p.small { a href={ "/evidence/" (page.version.id) "/report" } { "Report possible live intelligence" } }
        }
    }
}

fn sign(page: &Assessing, actor: &Actor, shown: &Shown) -> Markup {
    let heading = match page.claims.len() {
        1 => "Sign the decision".to_owned(),
        2 => "Sign both decisions".to_owned(),
        count => format!("Sign all {count} decisions"),
    };
    html! {
        div.columns { div {
            (panel(html! {
                h2 { (heading) }
                (signature_field(&shown.form, actor, "A sign-off is your professional signature. Only you can give it, and it cannot be edited afterwards."))
                div.actions { (button("Sign all decisions")) }
            }))
        } }
    }
}

fn send_back(shown: &Shown, action: &str, tokens: &Tokens) -> Markup {
    let hint = "For evidence that cannot be judged as it is: no decision is made on any claim.";
    html! {
        div.columns { div {
            h2 { "Or send the whole back unjudged" }
            (form_tag(&format!("{action}/return"), tokens, html! {
                (SEND_BACK.asked(&shown.form).rows(3).hint(hint))
                div.actions { (button_second("Send the whole back unjudged")) }
            }))
        } }
    }
}
