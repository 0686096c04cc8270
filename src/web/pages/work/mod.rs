//! One's own pieces of work: the list, and one piece with everything that rests on it.

mod list;
mod record;

use crate::{
    app::{error::Error, work_list, work_record},
    domain::ids::WorkId,
    web::{
        answer::Answer,
        visit::{Page, Visit},
    },
};

pub use list::days;

/// The list, newest first.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| {
        let model = work_list::list(view, super::turn(visit))?;
        let page = Page::titled("Work and evidence").marked(model.marking).under("Home", "/");
        visit.page(&view.actor, page, list::content(&model))
    })
}

/// One piece of work.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: WorkId = visit.parameter("work")?;
    visit.read(|view| {
        let model = work_record::read(view, id)?;
        let page =
            Page::titled(model.newest.title()).marked(model.marking()).under("Home", "/").under("Work and evidence", "/work");
        visit.page(&view.actor, page, record::content(&model, &visit.tokens()?))
    })
}
