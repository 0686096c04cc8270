//! CPD: one's own entries, and the certificate years they count to.

mod form;
mod view;

use super::super::{
    answer::Answer,
    form::Form,
    visit::{Page, Shown, Visit},
};
use crate::{
    app::{error::Error, log_cpd, my_cpd, work_choices},
    domain::{
        ids::{CpdId, WorkId},
        permission,
    },
};

pub use view::hours;

/// One's own entries, newest first.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let list = my_cpd::list(view, super::turn(visit))?;
        let may_log = !view.actor.postings.is_empty();
        visit.page(&view.actor, Page::titled("CPD").under("Home", "/"), view::list(&list, may_log))
    })
}

/// The form to log CPD.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    let form = match visit.query::<WorkId>("work") {
        Some(work) => Form::blank().with("works", work.to_string()),
        None => Form::blank(),
    };
    page(visit, Shown::fresh(form))
}

/// Logs CPD.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        let command = form::parse(&visit.request.form)?;
        log_cpd::log(&act, &command)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("/cpd/{id}?done=cpd-logged"))),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// One of one's own entries.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: CpdId = visit.parameter("cpd")?;
    visit.read(|view| {
        let record = my_cpd::show(view, id)?;
        let page = Page::titled("CPD entry").under("Home", "/").under("CPD", "/cpd");
        let marking = super::highest(&record.works);
        visit.page(&view.actor, page.marked(marking), view::record(&record))
    })
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let tokens = visit.tokens()?;
    visit.read(|view| {
        permission::may_log(&view.actor)?;
        let works = work_choices::mine(view, &super::named_in(&shown.form))?;
        let page = shown.page("Log CPD").under("Home", "/").under("CPD", "/cpd");
        visit.page(&view.actor, page.marked(super::highest(&works)), form::show(&shown.form, &tokens, &works))
    })
}
