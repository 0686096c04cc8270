//! The people a manager or coordinator answers for: how far each is on the programme, and when their certificate ends.
//! Both lists, Team and Expiry, and both files are these rows. No text of anybody's evidence or CPD is read here.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{context::View, error::Error, next_step, places, standards};
use crate::{
    db::{
        certificates, cpd, enrolments, organisations,
        team::{self, Filter, Member, Place, Roll, Sort},
    },
    domain::{
        calendar,
        certificate::{self, CertificateStatus, Renewal},
        enrolment::{Enrolment, EnrolmentState, NotEnrolled},
        ids::{EnrolmentId, OrganisationId, PersonId},
        page::{self, Turn, Ways},
        permission::{Scope, Whose},
        programme::{OnProgramme, Pace, Standing},
        role::Role,
    },
};

/// One person.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// As what they are posted.
    pub role: Role,
    /// Where their certificate stands.
    pub status: CertificateStatus,
    /// The last valid day of the certificate that lasts longest.
    pub last_valid_day: Option<NaiveDate>,
    /// Where they are on the programme, in the organisation of their posting.
    pub programme: Option<Programme>,
    /// What there is to say when they hold no certificate and are not enrolled.
    pub not_enrolled: Option<NotEnrolled>,
    /// What comes next, in words.
    pub next_step: String,
    /// What they logged of CPD in that organisation.
    pub cpd: Cpd,
}

/// Where a person is on the programme.
#[derive(Debug, Clone)]
pub struct Programme {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// For which role.
    pub role: Role,
    /// Where it is in its life.
    pub state: EnrolmentState,
    /// Against the plan.
    pub pace: Pace,
    /// Why the pace is what it is.
    pub why: String,
    /// The due day.
    pub due: NaiveDate,
}

impl Programme {
    /// Of an enrolment, on a day.
    pub fn of(enrolment: &Enrolment, today: NaiveDate) -> Self {
        let dates = enrolment.dates();
        let pace = dates.pace(enrolment.facts.competent, enrolment.facts.relevant, today);
        Self {
            enrolment: enrolment.id,
            role: enrolment.role,
            state: enrolment.state(),
            pace,
            why: dates.why_pace(&pace, today),
            due: dates.due,
        }
    }

    /// Whether the work goes on: pace and due day matter only until the award.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, EnrolmentState::Awarded | EnrolmentState::Certified)
    }

    /// Whether the due day has passed before everything was competent.
    pub fn is_overdue(&self) -> bool {
        self.is_open() && self.pace.standing == Standing::Overdue
    }
}

/// How much CPD somebody logged, and when last: all that others see of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cpd {
    /// Entries.
    pub entries: i64,
    /// The day of the last.
    pub last: Option<NaiveDate>,
}

/// A page of people.
#[derive(Debug)]
pub struct People {
    /// Whose people they are.
    pub places: places::People,
    /// How many there are on all its pages.
    pub total: i64,
    /// Those of this page.
    pub entries: Vec<Entry>,
    /// The pages beside it.
    pub ways: Ways<Place>,
    /// The day it is true of.
    pub today: NaiveDate,
}

/// What a list of people asks for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Whose people; the widest view one has when nothing is named.
    pub whose: Option<Whose>,
    /// Which of them.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// Which page.
    pub turn: Turn<Place>,
}

/// The roll of the reader: an organisation for its coordinator, their team for a manager, nothing for anyone else.
pub fn roll(view: &View<'_>, whose: Option<Whose>) -> Result<Roll, Error> {
    Ok(team::roll(Scope::people(&view.actor, whose)?, view.today))
}

/// A page of the people of a roll, of whom `total` pass the filter.
pub fn people(view: &mut View<'_>, roll: &Roll, wanted: &Wanted, total: i64) -> Result<People, Error> {
    let places = places::people(view, wanted.whose)?;
    let (members, ways) = page::read(
        &wanted.turn,
        |member: &Member| member.place.clone(),
        |turn, limit| team::page(view.db, roll, &wanted.filter, wanted.sort, turn, limit),
    )?;
    let entries = entries(view, members)?;
    Ok(People { places, total, entries, ways, today: view.today })
}

/// The page of a team.
#[derive(Debug)]
pub struct Team {
    /// How many stand how on the programme, whatever the filter.
    pub on_programme: Vec<(OnProgramme, i64)>,
    /// The list.
    pub people: People,
}

/// How many stand how on the programme, and a page of the list.
pub fn team(view: &mut View<'_>, wanted: &Wanted) -> Result<Team, Error> {
    let roll = roll(view, wanted.whose)?;
    let counted = team::counts_on_programme(view.db, &roll)?;
    let people_who = |stand: OnProgramme| counted.iter().find(|known| known.stand == stand).map_or(0, |known| known.people);
    let on_programme = OnProgramme::ALL.iter().map(|stand| (*stand, people_who(*stand))).collect();
    let stand_alone = Filter { programme: wanted.filter.programme, ..Filter::default() };
    let total = if wanted.filter == stand_alone {
        stand_alone.programme.map_or_else(|| counted.iter().map(|known| known.people).sum(), people_who)
    } else {
        team::total(view.db, &roll, &wanted.filter)?
    };
    Ok(Team { on_programme, people: people(view, &roll, wanted, total)? })
}

/// What there is to say about members: five statements, however many they are, once the editions are on the shelf.
pub fn entries(view: &mut View<'_>, members: Vec<Member>) -> Result<Vec<Entry>, Error> {
    let ids: Vec<PersonId> = members.iter().map(|member| member.person).collect();
    let mut places: Vec<OrganisationId> = members.iter().map(|member| member.organisation).collect();
    places.sort_unstable();
    places.dedup();
    let organisations = organisations::of_ids(view.db, &places)?;
    let logged: HashMap<(PersonId, OrganisationId), Cpd> = cpd::counts_by_organisation(view.db, &ids)?
        .into_iter()
        .map(|(person, organisation, entries, last)| ((person, organisation), Cpd { entries, last }))
        .collect();
    let mut enrolled: HashMap<(PersonId, OrganisationId), Vec<Enrolment>> = HashMap::new();
    for enrolment in enrolments::of_people(view.db, &ids)? {
        enrolled.entry((enrolment.person, enrolment.organisation)).or_default().push(enrolment);
    }
    // Of several certificates the one that lasts longest counts.
    let held: HashMap<PersonId, Renewal> =
        certificates::renewals(view.db, &ids)?.into_iter().map(|(person, _, renewal)| (person, renewal)).collect();
    let standards = standards::published(view)?;
    Ok(members
        .into_iter()
        .filter_map(|member| {
            let renewal = held.get(&member.person).copied();
            let here = (member.person, member.organisation);
            let programme = enrolled.get(&here).and_then(|all| current(all)).map(|found| Programme::of(found, view.today));
            let cpd = logged.get(&here).copied().unwrap_or_default();
            organisations.get(&member.organisation).map(|place| {
                let not_enrolled = NotEnrolled::of(place.mandatory, standards.cover(member.role));
                entry(member, (programme, renewal), cpd, not_enrolled, view.today)
            })
        })
        .collect())
}

/// The enrolment that counts: the newest still open, else the newest.
fn current(enrolments: &[Enrolment]) -> Option<&Enrolment> {
    enrolments.iter().find(|enrolment| !enrolment.facts.awarded).or_else(|| enrolments.first())
}

fn entry(
    member: Member,
    (programme, renewal): (Option<Programme>, Option<Renewal>),
    cpd: Cpd,
    not_enrolled: Option<NotEnrolled>,
    today: NaiveDate,
) -> Entry {
    let days_left = member.last_valid_day.map(|last| calendar::days_between(today, last));
    let not_enrolled = not_enrolled.filter(|_| member.last_valid_day.is_none() && programme.is_none());
    Entry {
        person: member.person,
        name: member.name,
        role: member.role,
        status: days_left.map_or(CertificateStatus::NeverHeld, certificate::status_of_days),
        last_valid_day: member.last_valid_day,
        next_step: next_step::words(renewal, programme.as_ref(), not_enrolled, today),
        programme,
        not_enrolled,
        cpd,
    }
}
