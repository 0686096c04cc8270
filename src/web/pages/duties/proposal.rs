//! One proposal: every fact, and whoever may answer it does so here.

use maud::{Markup, html};

use super::{PATH, roles, span, waits_for};
use crate::{
    app::{
        answer_proposal,
        duties::{self, ProposalLine},
        error::Error,
    },
    domain::{ids::ProposalId, permission::Actor, proposal::Answer as Said},
    web::{
        answer::Answer,
        html::{
            Tokens, Tone, button, button_second, error_summary, form_tag, moment, notice, panel, signature_field, summary_list,
        },
        visit::{Shown, Visit},
    },
};

/// The page.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Confirms the proposal.
pub fn confirm(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: ProposalId = visit.parameter("proposal")?;
    let outcome = (|| {
        let act = visit.act()?;
        // Whether it is there for this person comes before whether they signed.
        visit.read(|view| duties::proposal(view, id).map(|_| ()))?;
        answer_proposal::confirm(&act, id, &visit.signature()?)
    })();
    answered(visit, outcome, "duty-given")
}

/// Declines it.
pub fn decline(visit: &Visit<'_>) -> Result<Answer, Error> {
    refuse(visit, Said::Declined, "duty-declined")
}

/// Withdraws it.
pub fn withdraw(visit: &Visit<'_>) -> Result<Answer, Error> {
    refuse(visit, Said::Withdrawn, "duty-withdrawn")
}

fn refuse(visit: &Visit<'_>, said: Said, done: &str) -> Result<Answer, Error> {
    let id: ProposalId = visit.parameter("proposal")?;
    answered(visit, visit.act().and_then(|act| answer_proposal::refuse(&act, id, said)), done)
}

fn answered(visit: &Visit<'_>, outcome: Result<ProposalId, Error>, done: &str) -> Result<Answer, Error> {
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/proposals/{id}?done={done}"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: ProposalId = visit.parameter("proposal")?;
    visit.read(|view| {
        let line = duties::proposal(view, id)?;
        let title = format!("{} as {}", line.person, line.proposal.duty.kind.inside());
        let content = html! {
            (error_summary(&shown.form))
            h1 { span.caption { "Proposed duty" } (title) }
            (summary_list(&facts(&line)))
            (answers(&line, &view.actor, &shown, &visit.tokens()?))
        };
        visit.page(&view.actor, shown.page(title).under("Duties", PATH), content)
    })
}

fn facts(line: &ProposalLine) -> Vec<(&'static str, Markup)> {
    let (proposal, duty) = (&line.proposal, &line.proposal.duty);
    let mut facts = vec![
        ("Person", html! { (line.person) }),
        ("Duty", html! { (duty.kind) }),
        ("Organisation", html! { (line.organisation) }),
        ("When", html! { (span(duty)) }),
    ];
    if duty.kind.is_appointment() {
        facts.push(("Roles covered", roles(duty)));
    }
    facts.push(("Proposed by", html! { (line.proposer) ", " (proposal.capacity.label()) ", " (moment(proposal.at)) }));
    match (proposal.answered, &line.answerer) {
        (Some((said, _, at)), Some(name)) => facts.push((said.label(), html! { "By " (name) ", " (moment(at)) })),
        _ => facts.push(("Waits for", html! { (waits_for(line)) })),
    }
    facts
}

fn answers(line: &ProposalLine, actor: &Actor, shown: &Shown, tokens: &Tokens) -> Markup {
    let path = format!("{PATH}/proposals/{}", line.proposal.id);
    html! {
        @if line.mine_to_answer {
            (panel(html! {
                h2 { "Confirm the duty" }
                p { (line.person) " gets what the duty gives on the day you confirm it, or on its first day if that comes later. They are told by letter." }
                (form_tag(&format!("{path}/confirmation"), tokens, html! {
                    (signature_field(&shown.form, actor, "You vouch for this together with whoever proposed it."))
                    div.actions { (button("Confirm the duty")) }
                }))
            }))
            h2 { "Or decline it" }
            (form_tag(&format!("{path}/refusal"), tokens, html! { div.actions { (button_second("Decline the proposal")) } }))
        } @else if line.mine_to_withdraw {
            (form_tag(&format!("{path}/withdrawal"), tokens, html! { div.actions { (button_second("Withdraw the proposal")) } }))
        } @else if line.proposal.answered.is_none() {
            (notice(Tone::Wait, html! { p { "It waits for " (waits_for(line)) ", who is not the person concerned. Until then it gives nothing." } }))
        }
    }
}
