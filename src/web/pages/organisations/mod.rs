//! Organisations: their licence and their settings, kept by a system administrator.

mod form;
mod view;

use super::super::{
    answer::Answer,
    form::Form,
    visit::{Page, Shown, Visit},
};
use crate::{
    app::{error::Error, organisations, save_organisation},
    domain::{
        ids::OrganisationId,
        organisation::{Organisation, Settings},
        permission,
    },
};

const PATH: &str = "/organisations";

/// The list.
pub fn index(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let shown = organisations::list(view, super::turn(visit))?;
        visit.page(&view.actor, Page::titled("Organisations"), view::list(&shown))
    })
}

/// The form for a new one.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    new_page(visit, Shown::fresh(form::with_settings(Form::blank(), &Settings::default())))
}

/// Enters a new one.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        let (typed, faults) = form::read(&visit.request.form, OrganisationId(0));
        save_organisation::add_typed(&act, &typed, &faults)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/{id}?done=organisation-saved"))),
        Err(error) => visit.again(error, |shown| new_page(visit, shown)),
    }
}

/// One of them, as a form.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, visit.parameter("organisation")?, Shown::default())
}

/// Changes one.
pub fn update(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: OrganisationId = visit.parameter("organisation")?;
    let outcome = (|| {
        let act = visit.act()?;
        let (typed, faults) = form::read(&visit.request.form, id);
        save_organisation::change_typed(&act, &typed, &faults)
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/{id}?done=organisation-saved"))),
        Err(error) => visit.again(error.labelled(&form::labels()), |shown| page(visit, id, shown)),
    }
}

fn new_page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        permission::may_administer(&view.actor)?;
        let page = shown.page("New organisation").under("Organisations", PATH);
        visit.page(&view.actor, page, view::new(&shown.form, &visit.tokens()?))
    })
}

fn page(visit: &Visit<'_>, id: OrganisationId, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let now: Organisation = organisations::show(view, id)?;
        let page = shown.page(now.name.clone()).under("Organisations", PATH);
        let stands = form::filled(&now);
        let form = if shown.form.is_blank() { stands } else { form::merged(&shown, &stands) };
        visit.page(&view.actor, page, view::edit(&now, &form, view.today, &visit.tokens()?))
    })
}
