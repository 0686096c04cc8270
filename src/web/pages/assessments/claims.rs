//! The claims of a version: what each criterion asks, the trainee's reason, the five tests and the decision.

use maud::{Markup, html};

use super::form::{feedback, feedback_field, outcome_field, test_field};
use crate::{
    app::assessment::{Assessing, ClaimToJudge, Episode},
    domain::{
        decision::{Outcome, Test},
        progress::CriterionStanding,
    },
    web::{
        form::Form,
        html::{Choice, Moment, Tone, UnitBar, long_date, panel_wash, prose, radios, tag, timeline, unit_bars},
    },
};

/// The claims with their questions, inside the form.
pub fn to_judge(page: &Assessing, form: &Form) -> Markup {
    html! {
        @for (place, claim) in (1_usize..).zip(&page.claims) {
            input type="hidden" name="claim" value=(claim.id);
            (one(page, place, claim, questions(claim, form)))
        }
    }
}

/// The claims without their questions.
pub fn to_read(page: &Assessing) -> Markup {
    html! { @for (place, claim) in (1_usize..).zip(&page.claims) { (one(page, place, claim, html! {})) } }
}

fn one(page: &Assessing, place: usize, claim: &ClaimToJudge, questions: Markup) -> Markup {
    let unit = &claim.unit.unit;
    let bar = UnitBar {
        label: format!("{} {}", unit.code, unit.title),
        href: format!("/enrolments/{}/units/{}", page.enrolled.id, unit.id),
        competent: claim.unit.competent,
        waiting: claim.unit.waiting,
        relevant: unit.criteria.len(),
    };
    html! {
        section aria-labelledby={ "claim-" (claim.id) } {
            h2 id={ "claim-" (claim.id) } { "Claim " (place) " of " (page.claims.len()) ": " (claim.criterion.code) }
            div.columns {
            div {
                (panel_wash(html! {
                    p { strong { (claim.criterion.text) } }
                    p { "Look for: " (claim.criterion.look_for) }
                    div.quote {
                        @match &claim.reason {
                            Some(reason) => (prose(reason)),
                            None => p { "The reason was destroyed." },
                        }
                    }
                    p.small { (standing(claim)) }
                    p.small.soft { "The standard: " (page.edition) "." }
                }))
                (questions)
            }
            aside {
                div.panel {
                    h3 { (claim.criterion.code) " so far" }
                    (timeline(&claim.history.iter().map(moment).collect::<Vec<_>>()))
                }
                div.panel { (unit_bars(&[bar])) }
            }
            }
        }
    }
}

fn standing(claim: &ClaimToJudge) -> Markup {
    let tone = match claim.standing {
        CriterionStanding::Competent => Tone::Good,
        CriterionStanding::Waiting => Tone::Wait,
        CriterionStanding::NotYet => Tone::Warn,
        CriterionStanding::NotStarted => Tone::Quiet,
    };
    let needs = match claim.criterion.evidence_minimum {
        0 | 1 => "Needs one piece of evidence".to_owned(),
        minimum => format!("Needs {minimum} pieces of evidence"),
    };
    let has = match claim.competent_claims {
        0 => "none is competent yet".to_owned(),
        1 => "one is competent".to_owned(),
        count => format!("{count} are competent"),
    };
    html! { (tag(tone, claim.standing.label())) " " (needs) "; " (has) "." }
}

fn moment(episode: &Episode) -> Moment {
    Moment {
        title: episode.what.clone(),
        at: long_date(episode.at.day()),
        datetime: episode.at.day().to_string(),
        who: episode.who.clone(),
        detail: episode.said.as_deref().map(prose),
    }
}

fn questions(claim: &ClaimToJudge, form: &Form) -> Markup {
    let code = &claim.criterion.code;
    let outcomes: Vec<Choice> = Outcome::ALL.iter().map(|outcome| Choice::new(outcome.as_str(), outcome.label())).collect();
    html! {
        (five_tests(claim, form))
        (radios(form, &outcome_field(claim.id), &format!("Your decision on {code}"), &outcomes))
        (feedback(&feedback_field(claim.id)).asked(form).rows(4)
            .hint("Not yet competent needs it: say what is missing, so that the next version can answer it."))
    }
}

fn five_tests(claim: &ClaimToJudge, form: &Form) -> Markup {
    let code = &claim.criterion.code;
    html! {
        fieldset.field {
            legend { "The five tests for " (code) }
            p.hint { "Nothing is answered for you. Competent needs five times yes." }
            table {
                caption.hidden-visually { "The five tests for " (code) }
                thead { tr { th scope="col" { "Test" } th scope="col" { "Yes" } th scope="col" { "No" } } }
                tbody { @for test in Test::ALL { (test_row(claim, *test, form)) } }
            }
        }
    }
}

fn test_row(claim: &ClaimToJudge, test: Test, form: &Form) -> Markup {
    let name = test_field(claim.id, test);
    let error = form.error(&name);
    let told = error.map(|_| format!("{name}-error"));
    html! {
        tr {
            th scope="row" {
                (test.label()) " " span.hint { (test.question()) }
                @if let Some(sentence) = error {
                    p.wrong-text id=[told.as_ref()] { span.hidden-visually { "Error: " } (sentence) }
                }
            }
            // The first answer has the name as its id, so that the error summary leads there.
            @for (value, id) in [("yes", name.clone()), ("no", format!("{name}-no"))] {
                td {
                    span.choice {
                        input type="radio" id=(id) name=(name) value=(value) checked[form.has(&name, value)]
                            aria-label={ (test.label()) ": " (value) }
                            aria-describedby=[told.as_ref()] aria-invalid=[error.map(|_| "true")];
                    }
                }
            }
        }
    }
}
