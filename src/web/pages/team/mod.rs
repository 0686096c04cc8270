//! The people a manager or coordinator answers for: the list, its file, and the page of each.

mod cells;
mod filter;
mod member;
mod view;

pub use cells::{cpd_cell, status_tag, tone};
pub use filter::Address;

use super::super::{
    answer::{Answer, Parts},
    visit::{Page, Visit},
};
use crate::{
    app::{
        error::Error,
        export_team::{Export, List},
        team, team_member,
    },
    db::team::Sort,
};

const PATH: &str = "/team";
const LIST: List = List {
    name: "team",
    head: &[
        "Name",
        "Role",
        "Programme",
        "Criteria competent",
        "Criteria relevant",
        "Pace",
        "Why",
        "Due",
        "Certificate",
        "Last valid day",
        "CPD entries",
        "Last CPD",
    ],
    cells: view::cells,
};

/// The list.
pub fn index(visit: &Visit<'_>) -> Result<Answer, Error> {
    let address = Address::read(visit, PATH, Sort::Name);
    visit.read(|view| {
        let shown = team::team(view, &address.wanted)?;
        visit.page(&view.actor, Page::titled("Team"), view::list(&address, &shown))
    })
}

/// The list as a file.
pub fn file(visit: &Visit<'_>) -> Result<Answer, Error> {
    let address = Address::read(visit, PATH, Sort::Name);
    let mut export = Export::begin(&visit.look()?, &LIST, address.wanted)?;
    let name = format!("team-{}.csv", visit.now.day());
    Ok(Answer::file("text/csv; charset=utf-8", &name, Parts::of(move |service| export.next(service))))
}

/// One person.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let person = visit.parameter("person")?;
    visit.read(|view| {
        let shown = team_member::show(view, visit.query("whose"), person)?;
        visit.page(&view.actor, Page::titled(shown.name.clone()).under("Team", PATH), member::page(&shown))
    })
}
