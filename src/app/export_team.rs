//! A manager or coordinator takes a list of people out as a file. That is an event of the organisation, because from then on
//! the list is outside its care.

use super::{
    context::{Act, Service, Tx, View},
    csv::Csv,
    error::Error,
    team::{self, Entry, Wanted},
};
use crate::{
    db::{
        team::{self as members, Filter, Place},
        transaction::SYSTEM,
    },
    domain::{
        calendar,
        event::{Action, Subject, SubjectKind},
        ids::{OrganisationId, PersonId},
        instant::Instant,
        page::Turn,
        permission::{Scope, ScopeKind, Whose},
        programme::OnProgramme,
        role::Role,
        work::Marking,
    },
};

/// People of a part of the file.
const PART: usize = 2_000;
/// People of whom the rest is read at once.
const TOGETHER: usize = 200;

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

/// A filtered list on its way out, part by part, so that a long one takes no more memory than a short one. Each part is read as
/// the records stand when it is asked for, by whoever may still read them.
#[derive(Debug)]
pub struct Export {
    list: &'static List,
    wanted: Wanted,
    person: PersonId,
    now: Instant,
    part: Part,
}

/// What comes next.
#[derive(Debug)]
enum Part {
    Head,
    People(Turn<Place>),
    Nothing,
}

impl Export {
    /// Leaves the line in the chain that says who takes out what, and how many people it holds. What could be read goes out only
    /// after it.
    pub fn begin(act: &Act<'_>, list: &'static List, wanted: Wanted) -> Result<Self, Error> {
        let organisation = act.read(|view| home(view, wanted.whose))?;
        act.look(organisation, |tx| {
            let people = tx.view(|view| {
                let roll = team::roll(view, wanted.whose)?;
                Ok(members::total(view.db, &roll, &wanted.filter)?)
            })?;
            record(tx, list, &wanted.filter, people)
        })?;
        Ok(Self { list, wanted, person: act.person, now: act.now, part: Part::Head })
    }

    /// The next part of the file; none after the last.
    pub fn next(&mut self, service: &Service) -> Result<Option<String>, Error> {
        let (mut csv, turn) = match std::mem::replace(&mut self.part, Part::Nothing) {
            Part::Head => (Csv::new(Marking::Official, self.list.head)?, Turn::Start),
            Part::People(turn) => (Csv::going_on(), turn),
            Part::Nothing => return Ok(None),
        };
        let wanted = &self.wanted;
        self.part = service.read(self.person, self.now, |view| {
            let roll = team::roll(view, wanted.whose)?;
            let people =
                members::page(view.db, &roll, &wanted.filter, wanted.sort, &turn, i64::try_from(PART).unwrap_or(i64::MAX))?;
            let full = people.len() == PART;
            let next = people.last().filter(|_| full).map(|last| Part::People(Turn::After(last.place.clone())));
            let mut left = people.into_iter();
            while left.len() > 0 {
                for entry in team::entries(view, left.by_ref().take(TOGETHER).collect())? {
                    csv.line((self.list.cells)(&entry))?;
                }
            }
            Ok(next.unwrap_or(Part::Nothing))
        })?;
        csv.finish().map(Some)
    }
}

fn home(view: &View<'_>, whose: Option<Whose>) -> Result<OrganisationId, Error> {
    Ok(match Scope::people(&view.actor, whose)?.kind() {
        ScopeKind::Organisation(organisation) => organisation,
        _ => view.actor.home().unwrap_or(SYSTEM),
    })
}

// What was searched for by name is free text, so the chain only says that it was.
fn record(tx: &mut Tx<'_>, list: &List, filter: &Filter, people: i64) -> Result<(), Error> {
    let detail = [
        ("list", list.name.to_owned()),
        ("rows", people.to_string()),
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
