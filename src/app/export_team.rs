//! A manager or coordinator takes a list of people out as a file. That is an event of the organisation, because from then on
//! the list is outside its care.

use super::{
    context::{Act, Tx, View},
    csv::Csv,
    error::Error,
    team::{self, Entry, Wanted},
};
use crate::{
    db::{
        team::{self as members, Filter},
        transaction::SYSTEM,
    },
    domain::{
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::OrganisationId,
        page::Turn,
        permission::{Scope, ScopeKind, Whose},
        programme::OnProgramme,
        role::Role,
        work::Marking,
    },
};

/// People read at once: each time the whole list is asked for those that follow, so it is asked seldom.
const BATCH: i64 = 2_000;
/// People of whom the rest is read at once.
const PART: usize = 200;

/// A list that can be taken out.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// Its name in the audit chain.
    pub name: &'static str,
    /// The heads of its columns.
    pub head: &'static [&'static str],
    /// The cells of one person.
    pub cells: fn(&Entry) -> Vec<String>,
}

/// The whole of a filtered list, and the line in the chain that says who took it.
pub fn export(act: &Act<'_>, list: &List, wanted: &Wanted) -> Result<String, Error> {
    let organisation = act.read(|view| home(view, wanted.whose))?;
    act.look(organisation, |tx| {
        let (text, rows) = tx.view(|view| written(view, list, wanted))?;
        record(tx, list, &wanted.filter, rows)?;
        Ok(text)
    })
}

fn home(view: &View<'_>, whose: Option<Whose>) -> Result<OrganisationId, Error> {
    Ok(match Scope::people(&view.actor, whose)?.kind() {
        ScopeKind::Organisation(organisation) => organisation,
        _ => view.actor.home().unwrap_or(SYSTEM),
    })
}

fn written(view: &mut View<'_>, list: &List, wanted: &Wanted) -> Result<(String, usize), Error> {
    let roll = team::roll(view, wanted.whose)?;
    let mut csv = Csv::new(Marking::Official, list.head)?;
    let (mut turn, mut rows) = (Turn::Start, 0_usize);
    loop {
        let batch = members::page(view.db, &roll, &wanted.filter, wanted.sort, &turn, BATCH)?;
        let Some(last) = batch.last() else { break };
        turn = Turn::After(last.place.clone());
        let mut left = batch.into_iter();
        while left.len() > 0 {
            for entry in team::entries(view, left.by_ref().take(PART).collect())? {
                csv.line((list.cells)(&entry))?;
                rows = rows.saturating_add(1);
            }
        }
    }
    Ok((csv.finish()?, rows))
}

// What was searched for by name is free text, so the chain only says that it was.
fn record(tx: &mut Tx<'_>, list: &List, filter: &Filter, rows: usize) -> Result<(), Error> {
    let detail = [
        ("list", list.name.to_owned()),
        ("rows", rows.to_string()),
        ("by_name", (!filter.name.is_empty()).to_string()),
        ("role", filter.role.map_or("", Role::as_str).to_owned()),
        ("status", filter.status.map_or("", |status| status.as_str()).to_owned()),
        ("programme", filter.programme.map_or("", OnProgramme::as_str).to_owned()),
        ("valid_on", filter.valid_on.map_or_else(String::new, |day| day.to_string())),
        ("month", filter.month.map_or_else(String::new, calendar::year_and_month)),
    ];
    let subject = Subject::new(SubjectKind::Organisation, tx.organisation());
    tx.record(Action::Exported, subject, &detail)
}
