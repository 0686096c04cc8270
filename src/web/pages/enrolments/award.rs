//! The award: every criterion on one page, and the assessor's signature.

use maud::{Markup, html};

use crate::{
    app::{
        award as act_award,
        award_overview::{self, AwardOverview},
        error::{Error, FieldErrors},
    },
    domain::{calendar, curriculum::Unit, ids::EnrolmentId, permission::Actor, progress::CriterionStanding},
    web::{
        answer::Answer,
        html::{Column, Tone, button, error_summary, form_tag, notice, panel, signature_field, table, tag, unsaved_list},
        text::Text,
        visit::{Shown, Visit},
    },
};

const REASON: Text = Text::new("reason", "Why the award comes early", 2_000);

/// The portfolio, to be awarded.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Makes the award.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    let outcome = (|| {
        let act = visit.act()?;
        let mut errors = FieldErrors::default();
        let reason = REASON.read(&visit.request.form, &mut errors);
        if let Some(wrong) = visit.read(|view| award_overview::fault_of_reason(view, enrolment, &reason))? {
            errors.add(REASON.name, wrong);
        }
        let signature = errors.gather(visit.signature())?.filter(|_| errors.is_empty());
        let Some(signature) = signature else { return Err(Error::Invalid(errors)) };
        act_award::award(&act, enrolment, &reason, &signature)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("/enrolments/{enrolment}?done=awarded"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let enrolment: EnrolmentId = visit.parameter("enrolment")?;
    visit.read(|view| {
        let award = award_overview::read(view, enrolment)?;
        let tokens = visit.tokens()?;
        let title = if award.awarded.is_some() { "Award" } else { "Make the award" };
        let content = html! {
            (error_summary(&shown.form))
            h1 { span.caption { (award.trainee) " · " (award.enrolled.role) } (title) }
            @match (&award.awarded, &award.refusal) {
                (Some((on, by)), _) => {
                    (notice(Tone::Good, html! {
                        p { strong { "Awarded by " (by) } " on " (calendar::long(*on)) "." }
                    }))
                    (unsaved_list(&unsaved(&shown)))
                }
                (None, Some(refusal)) => (notice(Tone::Warn, html! { p { (refusal) } })),
                (None, None) => {
                    p {
                        "All " (award.enrolled.facts.relevant) " relevant criteria are competent. The award is your decision that "
                        (award.trainee) " meets the standard as a whole. An IPP coordinator then issues the certificate."
                    }
                    p { a href="#sign" { "Go to the signature" } }
                }
            }
            @for unit in &award.units { (criteria(&award, unit)) }
            @if award.awarded.is_none() && award.refusal.is_none() {
                (form_tag(&format!("/enrolments/{enrolment}/award"), &tokens, signature(&award, &view.actor, &shown)))
            }
        };
        let page = shown.page(title).under("My trainees", "/trainees");
        visit.page(&view.actor, page.under(award.trainee.clone(), format!("/enrolments/{enrolment}")), content)
    })
}

/// The reason that was typed for an award that was made meanwhile.
fn unsaved(shown: &Shown) -> Vec<(&'static str, String)> {
    let reason = shown.form.trimmed(REASON.name);
    if reason.is_empty() { Vec::new() } else { vec![(REASON.label, reason.to_owned())] }
}

fn criteria(award: &AwardOverview, unit: &Unit) -> Markup {
    let head = [Column::text("Criterion"), Column::text("Standing"), Column::number("Decisions")];
    let rows = unit
        .criteria
        .iter()
        .filter_map(|criterion| {
            let stands = award.progress.iter().find(|one| one.criterion == criterion.id)?;
            let tone = if stands.standing == CriterionStanding::Competent { Tone::Good } else { Tone::Warn };
            Some(vec![
                html! {
                    a href={ "/enrolments/" (award.enrolled.id) "/criteria/" (criterion.id) } { (criterion.code) } " " span.hint { (criterion.text) }
                },
                tag(tone, stands.standing.label()),
                html! { span.nowrap { (stands.competent_claims) " competent" } },
            ])
        })
        .collect();
    let name = format!("{} {}", unit.code, unit.title);
    table(&name, html! { (name) }, &head, rows)
}

fn signature(award: &AwardOverview, actor: &Actor, shown: &Shown) -> Markup {
    panel(html! {
        h2 id="sign" { "Sign the award" }
        @if award.early {
            (REASON.asked(&shown.form).rows(3).hint(&award.enrolled.dates().why_earliest()))
        }
        (signature_field(&shown.form, actor, "The award is your professional signature. It cannot be taken back."))
        div.actions { (button("Make the award")) }
    })
}
