//! The demonstration, loaded on days on which the calendar has its traps: everybody stands as their story promises.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use diesel::prelude::*;
use ipp::{
    app::team::Programme,
    db::{certificates, enrolments, evidence, postings, schema::works},
    domain::{
        calendar,
        enrolment::EnrolmentState,
        evidence::EvidenceState,
        ids::{OrganisationId, WorkId},
        instant::Instant,
        programme::Standing,
    },
};
use rstest::rstest;

use crate::support::World;

/// How somebody stands on the day of loading.
#[derive(Debug)]
struct Stands {
    days_enrolled: Option<i64>,
    state: Option<EnrolmentState>,
    pace: Option<Standing>,
    competent: usize,
    waiting: usize,
    returned: usize,
    days_held: Option<i64>,
    days_left: Option<i64>,
    issuer: Option<OrganisationId>,
    posted_at: Option<OrganisationId>,
}

impl Stands {
    fn of(world: &World, name: &str, today: NaiveDate) -> Self {
        let person = world.person(name);
        world
            .service
            .find(|db| {
                let enrolment = enrolments::of(db, person)?.into_iter().next();
                let works: Vec<WorkId> = works::table.filter(works::person_id.eq(person)).select(works::id).load(db)?;
                let newest = evidence::newest_of_works(db, &works)?;
                let number = |state: EvidenceState| newest.iter().filter(|version| version.state == state).count();
                let certificate = certificates::of(db, person)?.into_iter().next();
                Ok(Self {
                    days_enrolled: enrolment.as_ref().map(|enrolment| calendar::days_between(enrolment.starts_on, today)),
                    state: enrolment.as_ref().map(|enrolment| enrolment.state()),
                    pace: enrolment.as_ref().map(|enrolment| Programme::of(enrolment, today).pace.standing),
                    competent: enrolment.as_ref().map_or(0, |enrolment| enrolment.facts.competent),
                    waiting: number(EvidenceState::Submitted),
                    returned: number(EvidenceState::Returned),
                    days_held: certificate.as_ref().map(|held| calendar::days_between(held.period.from, today)),
                    days_left: certificate.as_ref().map(|held| held.period.days_left(today)),
                    issuer: certificate.as_ref().map(|held| held.organisation),
                    posted_at: postings::current(db, person, today)?.first().map(|posting| posting.organisation),
                })
            })
            .unwrap()
    }

    fn holds(&self, from: i64, until: i64) -> bool {
        self.state == Some(EnrolmentState::Certified) && self.days_left.is_some_and(|left| (from..=until).contains(&left))
    }

    fn as_promised(&self, story: &str) -> bool {
        let open = self.state == Some(EnrolmentState::InProgress);
        match story {
            "staff" | "never_enrolled" => self.state.is_none() && self.days_left.is_none(),
            "just_started" => self.days_enrolled.is_some_and(|days| days < 14) && self.competent == 0,
            "on_pace" => open && self.pace == Some(Standing::OnPace),
            "behind" => open && self.pace == Some(Standing::Behind),
            "overdue" => open && self.pace == Some(Standing::Overdue),
            "waiting" => open && self.waiting > 0,
            "returned" => open && self.returned > 0,
            "ready_for_award" => self.state == Some(EnrolmentState::ReadyForAward),
            "awarded" => self.state == Some(EnrolmentState::Awarded),
            "newly_certified" => self.days_held.is_some_and(|days| days < 31) && self.holds(1000, 1100),
            "expiring_180" => self.holds(91, 180),
            "expiring_90" => self.holds(31, 90),
            "expiring_30" => self.holds(8, 30),
            "expiring_7" => self.holds(0, 7),
            "expired" => self.holds(-400, -1),
            "arrived" => self.holds(1, 1100) && self.posted_at.is_some() && self.issuer != self.posted_at,
            other => panic!("nothing is known of the story {other}"),
        }
    }
}

#[rstest]
#[case("2028-02-29")]
#[case("2026-08-31")]
fn everybody_stands_as_their_story_promises_whatever_the_day_of_loading(#[case] day: &str) {
    let today: NaiveDate = day.parse().unwrap();
    let world = World::with_the_force_of(Instant::from_utc(today.and_time(NaiveTime::MIN)).plus(TimeDelta::hours(10)));
    let people: toml::Table = include_str!("../../seed-data/people.toml").parse().unwrap();
    let mut stories = BTreeSet::new();
    for person in people["person"].as_array().unwrap() {
        let (story, name) = (person["story"].as_str().unwrap(), person["email"].as_str().unwrap().split('@').next().unwrap());
        let stands = Stands::of(&world, name, today);
        assert!(stands.as_promised(story), "{name} is not {story}: {stands:?}");
        stories.insert(story);
    }
    assert_eq!(stories.len(), 17, "{stories:?}");
}
