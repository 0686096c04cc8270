//! Ending a duty: what ends, and the last day.

use maud::html;

use super::{PATH, span};
use crate::{
    app::{
        duties, end_duty,
        error::{Error, FieldErrors},
    },
    domain::ids::{DutyId, PersonId},
    web::{
        answer::Answer,
        html::{Tone, button_grave, date_input, error_summary, form_tag, notice, shown as carried, summary_list},
        visit::{Shown, Visit},
    },
};

/// The page.
pub fn show_end(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Gives the duty its last day.
pub fn end(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: DutyId = visit.parameter("duty")?;
    // Asked before: afterwards the reader may no longer see it.
    let holder: PersonId = visit.read(|view| Ok(duties::ending(view, id)?.duty.person))?;
    let outcome = (|| {
        let act = visit.act()?;
        let mut errors = FieldErrors::default();
        let last = visit.request.form.needed_day(&mut errors, "last", "last day").ok_or(Error::Invalid(errors))?;
        end_duty::end(&act, id, last)
    })();
    match outcome {
        Ok(_) => {
            let landing = visit.read_after(|view| Ok(duties::landing(view, holder)))?;
            Ok(Answer::redirect(format!("{landing}?done=duty-ended")))
        }
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let id: DutyId = visit.parameter("duty")?;
    visit.read(|view| {
        let ending = duties::ending(view, id)?;
        let title = format!("End the duty of {}", ending.person);
        let back = duties::landing(view, ending.duty.person);
        let content = html! {
            (error_summary(&shown.form))
            h1 { (title) }
            (summary_list(&[
                ("Duty", html! { (ending.duty.kind) }),
                ("Organisation", html! { (ending.organisation) }),
                ("When", html! { (span(&ending.duty)) }),
            ]))
            @match &ending.refusal {
                Some(refusal) => { (notice(Tone::Warn, html! { p { (refusal.sentence()) } })) p { a href=(back) { "Go back" } } },
                None => (form_tag(&format!("{PATH}/{id}/end"), &visit.tokens()?, html! {
                    (carried(&shown.form, end_duty::facts(&ending.duty)))
                    (date_input(&shown.form, "last", "Last day").hint("The last day on which it is held. It cannot be taken back: a longer duty is proposed anew. They are told by letter."))
                    div.actions { (button_grave("Enter last day")) a href=(back) { "Cancel" } }
                })),
            }
        };
        visit.page(&view.actor, shown.page(title).under("Duties", PATH), content)
    })
}
