//! The forms of one enrolment: certificate, assessor and conflicts, each for whoever may send it.

use maud::{Markup, html};

use super::{super::choosing, CONFLICT};
use crate::{
    app::{
        allocate_assessor,
        enrolment_overview::{Choice, ConflictLine, Desk, Issue, Overview},
        error::Error,
        issue_certificate,
        seen::Fact,
    },
    web::{
        form::Form,
        html::{Tokens, Tone, button, button_second, day, form_tag, notice, panel_wash, select_field, shown, tag, text_field},
        visit::Visit,
    },
};

/// What the person looking may do here.
pub fn forms(visit: &Visit<'_>, overview: &Overview, form: &Form) -> Result<Markup, Error> {
    let desk = overview.viewer.coordinator.as_ref();
    let open = !overview.enrolled.facts.awarded;
    let mut parts = Vec::new();
    if let Some(desk) = desk.filter(|_| open) {
        parts.push(allocation(visit, overview, desk, form)?);
    }
    let declared = conflicts(visit, overview)?;
    let declaration = if open { declaration(visit, overview, form)? } else { None };
    if !overview.conflicts.is_empty() || declaration.is_some() {
        parts.push(html! { h2 { "Conflicts of interest" } (declared) @if let Some(form) = declaration { (form) } });
    }
    Ok(html! { @for part in parts { (part) } })
}

/// The certificate to issue, when a coordinator looks at an award without one.
pub fn certificate_to_issue(visit: &Visit<'_>, overview: &Overview, form: &Form) -> Result<Markup, Error> {
    match overview.viewer.coordinator.as_ref().and_then(|desk| desk.issue.as_ref()) {
        Some(issue) => certificate(visit, overview, issue, form),
        None => Ok(html! {}),
    }
}

fn action(overview: &Overview, what: &str) -> String {
    format!("/enrolments/{}/{what}", overview.enrolled.id)
}

fn certificate(visit: &Visit<'_>, overview: &Overview, issue: &Result<Issue, String>, form: &Form) -> Result<Markup, Error> {
    let tokens = visit.tokens()?;
    Ok(html! {
        h2 { "Issue the certificate" }
        @match issue {
            Err(refusal) => (notice(Tone::Warn, html! { p { (refusal) } })),
            Ok(issue) => (panel_wash(html! {
                p {
                    "It will say that " strong { (overview.trainee) } " is competent as "
                    (overview.enrolled.role.label().to_lowercase()) ", with the next number of the series " strong { (issue.series) } "."
                }
                p {
                    "Issued today, it is valid until the end of " strong { (day(issue.period.last_valid_day)) } ". "
                    (issue.period.why().replace("It was issued on", "The period begins on"))
                }
                (form_tag(&action(overview, "certificate"), &tokens, html! {
                    (shown(form, issue_certificate::facts(&issue.series, issue.period)))
                    div.actions { (button("Issue the certificate")) }
                }))
            })),
        }
    })
}

fn allocation(visit: &Visit<'_>, overview: &Overview, desk: &Desk, form: &Form) -> Result<Markup, Error> {
    let tokens = visit.tokens()?;
    let changes = overview.assessor.is_some();
    Ok(html! {
        h2 { @if changes { "Change the assessor" } @else { "Allocate an assessor" } }
        @match &desk.choice {
            Err(refusal) => (notice(Tone::Warn, html! { p id="assessor" { (refusal) } })),
            Ok(choice) => {
                (search(visit, overview, desk))
                (form_of(overview, choice, changes, form, &tokens))
                (left_out(choice, &overview.trainee))
            }
        }
    })
}

fn assessor_shown(overview: &Overview) -> Vec<Fact> {
    allocate_assessor::facts(overview.enrolled.assessor.zip(overview.assessor.as_deref()))
}

/// Where more are appointed than a list holds, a part of the name finds the others.
fn search(visit: &Visit<'_>, overview: &Overview, desk: &Desk) -> Markup {
    let typed = choosing::search(visit);
    let (page, form) = (format!("/enrolments/{}", overview.enrolled.id), Form::blank().with("search", typed));
    html! {
        @if desk.more || !typed.is_empty() {
            form method="get" action=(page) {
                (text_field(&form, "search", "Part of the assessor’s name").kind("search").width("w20")
                    .hint("More are appointed than the list below holds: search for the one you want."))
                div.actions { (button_second("Search")) @if !typed.is_empty() { a href=(page) { "Show them all" } } }
            }
        }
    }
}

fn form_of(overview: &Overview, choice: &Choice, changes: bool, form: &Form, tokens: &Tokens) -> Markup {
    let label = if changes { "Another assessor" } else { "Assessor" };
    let role = overview.enrolled.role.label().to_lowercase();
    let options: Vec<(String, String)> = choice.assessors.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    let hint = format!("Appointed today for {role} in {}, with nothing against it.", overview.organisation.name);
    html! {
        @if options.is_empty() {
            p id="assessor" {
                "There is nobody " @if changes { "else " } "who may assess " (overview.trainee) " as " (role)
                ". A system administrator enters appointments."
            }
        } @else {
            (form_tag(&action(overview, "assessor"), tokens, html! {
                (shown(form, assessor_shown(overview)))
                (select_field(form, "assessor", label, &options).blank("Choose…").hint(&hint))
                div.actions {
                    @if changes { (button_second("Change the assessor")) } @else { (button("Allocate")) }
                }
            }))
        }
    }
}

/// Who is appointed and yet not offered: a coordinator who looks for a name finds out why it is missing.
fn left_out(choice: &Choice, trainee: &str) -> Markup {
    html! {
        @if !choice.left_out.is_empty() {
            p { "Appointed for this role, but not to be allocated to " (trainee) ":" }
            ul { @for (name, why) in &choice.left_out { li { strong { (name) } ": " (why) } } }
        }
    }
}

fn conflicts(visit: &Visit<'_>, overview: &Overview) -> Result<Markup, Error> {
    let mut list = Vec::new();
    for conflict in &overview.conflicts {
        list.push((conflict, visit.tokens()?));
    }
    Ok(html! {
        @if !list.is_empty() {
            @for (conflict, tokens) in list {
                div.panel {
                    (declared(conflict, &overview.trainee))
                    @if conflict.may_end {
                        (form_tag(&action(overview, &format!("conflicts/{}/end", conflict.id)), &tokens, html! {
                            div.actions { (button_second(&format!("End the declaration about {}", conflict.assessor))) }
                        }))
                    }
                }
            }
        }
    })
}

fn declared(conflict: &ConflictLine, trainee: &str) -> Markup {
    html! {
        p {
            strong { (conflict.assessor) " and " (trainee) } " "
            @match conflict.ended_on {
                Some(on) => { (tag(Tone::Quiet, "Ended")) " on " (day(on)) }
                None => (tag(Tone::Warn, "Stands")),
            }
        }
        p { "Declared on " (day(conflict.declared_on)) " by " (conflict.declared_by) "." }
        @if let Some(reason) = &conflict.reason { p.quote { (reason) } }
    }
}

/// The parties declare about each other; a coordinator chooses the assessor.
fn declaration(visit: &Visit<'_>, overview: &Overview, form: &Form) -> Result<Option<Markup>, Error> {
    let stands = overview.conflicts.iter().any(|conflict| conflict.allocated && conflict.ended_on.is_none());
    let viewer = &overview.viewer;
    let other = match (viewer.own, viewer.assesses, &overview.assessor) {
        (true, _, Some(assessor)) => assessor,
        (_, true, _) => &overview.trainee,
        _ if viewer.coordinator.is_some() => &overview.trainee,
        _ => return Ok(None),
    };
    let who = match (&viewer.coordinator, overview.enrolled.assessor) {
        (Some(desk), _) if !viewer.own && !viewer.assesses => {
            let options: Vec<(String, String)> =
                desk.undeclared.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
            if options.is_empty() {
                return Ok(None);
            }
            html! { (select_field(form, "conflict_assessor", "Assessor", &options).blank("Choose…")) }
        }
        (_, Some(_)) if stands => return Ok(None),
        (_, Some(assessor)) => html! { input type="hidden" name="conflict_assessor" value=(assessor); },
        (_, None) => return Ok(None),
    };
    let tokens = visit.tokens()?;
    let one = if viewer.own || viewer.assesses { "you" } else { "the assessor" };
    let hint = format!("Between {one} and {other}, in a sentence, without more detail than the coordinator needs.");
    Ok(Some(html! {
        details.group open[form.error("conflict_assessor").is_some() || form.error(CONFLICT.name).is_some() || !form.value(CONFLICT.name).is_empty()] {
            summary { "Declare a conflict of interest" }
            p {
                "While it stands, the assessor cannot sign for this trainee. An IPP coordinator reads the reason and allocates another assessor."
            }
            (form_tag(&action(overview, "conflicts"), &tokens, html! {
                (who)
                (shown(form, assessor_shown(overview)))
                (CONFLICT.asked(form).rows(3).hint(&hint))
                div.actions { (button_second("Declare the conflict")) }
            }))
        }
    }))
}
