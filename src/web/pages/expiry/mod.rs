//! Whose certificate ends when: who holds a valid one today, and who will in March.

mod view;

use super::{
    super::{
        answer::{Answer, Parts},
        visit::{Page, Visit},
    },
    team::Address,
};
use crate::{
    app::{
        error::Error,
        expiry,
        export_team::{Export, List},
    },
    db::team::Sort,
};

const PATH: &str = "/expiry";
const LIST: List = List {
    name: "expiry",
    head: &["Name", "Role", "Last valid day", "Certificate", "Next step", "CPD entries", "Last CPD"],
    cells: view::cells,
};

/// The counts, the months and the list.
pub fn index(visit: &Visit<'_>) -> Result<Answer, Error> {
    let address = Address::read(visit, PATH, Sort::Soonest);
    visit.read(|view| {
        let shown = expiry::expiry(view, &address.wanted)?;
        visit.page(&view.actor, Page::titled("Expiry"), view::page(&address, &shown))
    })
}

/// The list as a file.
pub fn file(visit: &Visit<'_>) -> Result<Answer, Error> {
    let address = Address::read(visit, PATH, Sort::Soonest);
    let mut export = Export::begin(&visit.look()?, &LIST, address.wanted)?;
    let name = format!("expiry-{}.csv", visit.now.day());
    Ok(Answer::file("text/csv; charset=utf-8", &name, Parts::of(move |service| export.next(service))))
}
