//! Learning: one's own records, by the seven ways, towards a unit.

mod form;
mod view;

use super::super::{
    answer::Answer,
    visit::{Page, Shown, Visit},
};
use crate::{
    app::{error::Error, log_learning, my_learning},
    domain::ids::{LearningId, UnitId, WorkId},
};

/// One's own records, newest first.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let list = my_learning::list(view, super::turn(visit))?;
        visit.page(&view.actor, Page::titled("Learning").under("Home", "/"), view::list(&list))
    })
}

/// The form to log learning.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    let unit = visit.query::<UnitId>("unit").map(|id| ("unit", id.to_string()));
    let work = visit.query::<WorkId>("work").map(|id| ("works", id.to_string()));
    let form = unit.into_iter().chain(work).fold(super::super::form::Form::blank(), |form, (name, value)| form.with(name, value));
    page(visit, Shown::fresh(form))
}

/// Logs learning.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        let command = form::parse(&visit.request.form)?;
        log_learning::log(&act, &command)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/learning/{id}?done=learning-logged"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// One of one's own records.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: LearningId = visit.parameter("learning")?;
    visit.read(|view| {
        let record = my_learning::show(view, id)?;
        let page = Page::titled("Learning record").under("Home", "/").under("Learning", "/learning");
        let marking = super::highest(&record.works);
        visit.page(&view.actor, page.marked(marking), view::record(&record))
    })
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let tokens = visit.tokens()?;
    visit.read(|view| {
        let named = super::named_in(&shown.form);
        let choices = my_learning::choices(view, &named)?;
        let page = shown.page("Log learning").under("Home", "/").under("Learning", "/learning");
        let marking = super::highest(&choices.works);
        visit.page(&view.actor, page.marked(marking), form::show(&shown.form, &tokens, &choices))
    })
}
