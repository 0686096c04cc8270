//! Activity: the events of the chains, read by those who answer for them. An event holds no evidence text, and so does this page.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::{context::View, error::Error};
use crate::{
    db::{
        activity::{self, Event, Wanted},
        organisations, people,
    },
    domain::{
        activity::Area,
        calendar,
        event::{Action, SubjectKind},
        ids::{EventId, OrganisationId, PersonId},
        instant::Instant,
        page::{self, Turn, Ways},
        permission::{self, ActivityPermit},
    },
};

/// What a reader looks for.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// In which organisation, for somebody who answers in several.
    pub organisation: Option<OrganisationId>,
    /// Of which area.
    pub area: Option<Area>,
    /// Done by whom.
    pub actor: Option<PersonId>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Until the end of this day.
    pub until: Option<NaiveDate>,
}

/// An event, in words.
#[derive(Debug, Clone)]
pub struct Line {
    /// When.
    pub at: Instant,
    /// Who did it.
    pub actor: Option<(PersonId, String)>,
    /// What.
    pub what: String,
    /// To what, and whom it concerns.
    pub about: String,
    /// Words and days of the event.
    pub detail: Vec<(String, String)>,
}

/// A page of activity.
#[derive(Debug, Clone)]
pub struct Activity {
    /// Where; everywhere when none.
    pub place: Option<String>,
    /// The organisations to choose from, when they are several.
    pub choices: Vec<(OrganisationId, String)>,
    /// The areas the reader answers for.
    pub areas: Vec<Area>,
    /// Whom the list is narrowed to.
    pub actor: Option<String>,
    /// The events, newest first.
    pub lines: Vec<Line>,
    /// The pages beside it.
    pub ways: Ways<EventId>,
}

/// Reads a page.
pub fn read(view: &mut View<'_>, sought: &Sought, turn: Turn<EventId>) -> Result<Activity, Error> {
    let permit = permission::may_see_activity(&view.actor, sought.organisation)?;
    let wanted = Wanted {
        actions: permit
            .areas()
            .iter()
            .filter(|area| sought.area.is_none_or(|one| one == **area))
            .flat_map(|area| area.actions())
            .collect(),
        actor: sought.actor,
        from: sought.from.map(Instant::beginning),
        until: sought.until.and_then(|day| day.succ_opt()).map(Instant::beginning),
    };
    let turn = placed(view, turn)?;
    let find = |turn: &Turn<(Instant, EventId)>, limit| activity::page(view.db, &permit, &wanted, turn, limit);
    let (events, ways) = page::read(&turn, |event: &Event| (event.at, event.id), find)?;
    let choices = choices(view, &permit)?;
    let place = permit.organisation().map(|id| organisations::name(view.db, id)).transpose()?;
    let actor = sought.actor.map(|actor| people::names(view.db, &[actor])).transpose()?;
    Ok(Activity {
        place,
        choices,
        areas: permit.areas().to_vec(),
        actor: actor.and_then(|names| names.into_values().next()),
        lines: lines(view, events)?,
        ways: Ways { previous: ways.previous.map(|(_, id)| id), next: ways.next.map(|(_, id)| id) },
    })
}

fn placed(view: &mut View<'_>, turn: Turn<EventId>) -> Result<Turn<(Instant, EventId)>, Error> {
    let mut at = |id| activity::happened_at(view.db, id);
    Ok(match turn {
        Turn::Start => Turn::Start,
        Turn::After(id) => at(id)?.map_or(Turn::Start, |at| Turn::After((at, id))),
        Turn::Before(id) => at(id)?.map_or(Turn::Start, |at| Turn::Before((at, id))),
    })
}

fn choices(view: &mut View<'_>, permit: &ActivityPermit) -> Result<Vec<(OrganisationId, String)>, Error> {
    let places = permit.choices();
    if places.len() < 2 {
        return Ok(Vec::new());
    }
    let known = organisations::of_ids(view.db, places)?;
    Ok(places.iter().filter_map(|id| known.get(id).map(|one| (*id, one.name.clone()))).collect())
}

/// Words of an event that say more than its action does; ids are in the chain.
const SAID: &[&str] = &[
    "role",
    "roles",
    "kind",
    "from",
    "until",
    "last",
    "was",
    "reason",
    "with",
    "browser",
    "failures",
    "fields",
    "mandatory",
    "licence_from",
    "licence_until",
    "letter",
    "sent",
    "refusals",
];

fn in_words(value: &str) -> String {
    value.parse().map_or_else(|_| value.replace('_', " "), calendar::long)
}

fn lines(view: &mut View<'_>, events: Vec<Event>) -> Result<Vec<Line>, Error> {
    let mut by_kind: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for event in &events {
        by_kind.entry(&event.subject_kind).or_default().push(event.subject_id);
    }
    let mut concerned: HashMap<(String, i64), PersonId> = HashMap::new();
    for (word, ids) in by_kind {
        if let Ok(kind) = word.parse::<SubjectKind>() {
            let found = activity::concerned(view.db, kind, &ids)?;
            concerned.extend(found.into_iter().map(|(id, person)| ((word.to_owned(), id), person)));
        }
    }
    let people_of: Vec<PersonId> = events.iter().filter_map(|event| event.actor).chain(concerned.values().copied()).collect();
    let names = people::names(view.db, &people_of)?;
    Ok(events
        .into_iter()
        .map(|event| {
            let whom = concerned.get(&(event.subject_kind.clone(), event.subject_id)).and_then(|person| names.get(person));
            let kind = event
                .subject_kind
                .parse::<SubjectKind>()
                .map_or_else(|_| event.subject_kind.clone(), |kind| kind.label().to_owned());
            let about = match (event.subject_kind.as_str(), whom) {
                ("person", Some(name)) => name.clone(),
                ("person", None) => "An account that does not exist".to_owned(),
                (_, Some(name)) => format!("{kind} of {name}"),
                (_, None) => kind,
            };
            let detail: BTreeMap<String, serde_json::Value> = serde_json::from_str(&event.detail).unwrap_or_default();
            let said = detail.into_iter().filter(|(name, _)| SAID.contains(&name.as_str()));
            Line {
                at: event.at,
                actor: event.actor.map(|id| (id, names.get(&id).cloned().unwrap_or_default())),
                what: event.action.parse::<Action>().map_or_else(|_| event.action.clone(), |action| action.label().to_owned()),
                about,
                detail: said
                    .map(|(name, value)| (name.replace('_', " "), in_words(value.as_str().unwrap_or_default())))
                    .collect(),
            }
        })
        .collect())
}
