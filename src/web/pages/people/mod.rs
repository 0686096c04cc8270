//! People: their accounts, postings and duties, kept by a system administrator.

mod account;
mod form;
mod forms;
mod open;
mod posting;
mod view;

use super::{
    super::{
        answer::Answer,
        html::SIGNATURE,
        visit::{Page, Shown, Visit},
    },
    choosing,
};
use crate::{
    app::{error::Error, keep_people, keep_postings, password_link, people},
    domain::{
        ids::{PersonId, PostingId},
        permission,
        person::Person,
    },
};
use open::Open;

const PATH: &str = "/people";

/// The list.
pub fn index(visit: &Visit<'_>) -> Result<Answer, Error> {
    let query = &visit.request.query;
    let search = super::searched(visit, "name");
    visit.read(|view| {
        let shown = people::list(view, search, &super::turn(visit))?;
        visit.page(&view.actor, Page::titled("People"), view::list(&shown, query))
    })
}

/// The form for a new person.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    new_page(visit, Shown::default())
}

/// Adds a person, who gets a link to set their password.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let outcome = (|| {
        let act = visit.act()?;
        let form = &visit.request.form;
        let (name, email) = form::name_and_address(form)?;
        keep_people::add(&act, &name, &email, form.has(keep_people::ANOTHER, "yes"))
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/{id}?done=person-added"))),
        Err(error) => visit.again(error, |shown| new_page(visit, shown)),
    }
}

/// One person, with the form that the address opens.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let open = Open::asked(visit);
    let shown = if matches!(open, Open::Posting(_)) { Shown::fresh(posting::asked(visit)) } else { Shown::default() };
    page(visit, visit.parameter("person")?, open, shown)
}

/// Changes a person's name and address.
pub fn update(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: PersonId = visit.parameter("person")?;
    let outcome = (|| {
        let act = visit.act()?;
        let form = &visit.request.form;
        let (name, email) = form::name_and_address(form)?;
        let person = Person { id, name, email, version: 0 };
        let signature = if form.value(SIGNATURE).is_empty() { None } else { Some(visit.signature()?) };
        keep_people::change(&act, &keep_people::Change { person, another: form.has(keep_people::ANOTHER, "yes"), signature })
    })();
    match outcome {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/{id}?done=person-saved"))),
        Err(error) => visit.again(error, |shown| page(visit, id, Open::Details, shown)),
    }
}

/// Sends a person a link to set their password.
pub fn send_link(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: PersonId = visit.parameter("person")?;
    match visit.act().and_then(|act| password_link::send(&act, id)) {
        Ok(id) => Ok(Answer::redirect(format!("{PATH}/{id}?done=link-sent"))),
        Err(error) => visit.again(error, |shown| page(visit, id, Open::Nothing, shown)),
    }
}

/// Starts a posting.
pub fn start_posting(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: PersonId = visit.parameter("person")?;
    if choosing::is_again(&visit.request.form) {
        return Ok(Answer::redirect(posting::again(&format!("{PATH}/{id}"), &visit.request.form)));
    }
    let outcome = (|| {
        let act = visit.act()?;
        let form = &visit.request.form;
        keep_postings::start(&act, &form::posting(form, id)?, form.has(form::ENDS_BEFORE, "yes"))
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("{PATH}/{id}?done=posting-started"))),
        Err(error) => {
            visit.again(error, |shown| page(visit, id, Open::Posting(shown.form.value("organisation").parse().ok()), shown))
        }
    }
}

/// Gives a posting its last day.
pub fn end_posting(visit: &Visit<'_>) -> Result<Answer, Error> {
    let posting: PostingId = visit.parameter("posting")?;
    let person = visit.read(|view| people::of_posting(view, posting))?;
    let outcome = (|| {
        let act = visit.act()?;
        let form = &visit.request.form;
        keep_postings::end(&act, posting, &form::last_day(form, &form::named_duties(form))?)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("{PATH}/{person}?done=posting-ended"))),
        Err(error) => visit.again(error, |shown| page(visit, person, Open::EndPosting(posting), shown)),
    }
}

fn new_page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        permission::may_administer(&view.actor)?;
        let page = shown.page("New person").under("People", PATH);
        visit.page(&view.actor, page, view::new(&shown.form, &visit.tokens()?))
    })
}

fn page(visit: &Visit<'_>, id: PersonId, open: Open, shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let account = people::show(view, id)?;
        let page = shown.page(account.person.name.clone()).under("People", PATH);
        let choices = forms::Choices::load(visit, view, &account, &open, &shown.form)?;
        visit.page(&view.actor, page, account::page(&account, &view.actor, &open, &choices, &shown, &visit.tokens()?))
    })
}
