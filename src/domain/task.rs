//! What needs somebody today. A task is a list that is not empty: it says how many stand in it and since when, and leads to exactly
//! that list (rule 12).

use chrono::NaiveDate;

use super::{calendar, ids::OrganisationId};

/// In which of their parts somebody is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Of an organisation.
    SecurityContact,
    /// Of trainees.
    Assessor,
    /// Of an organisation.
    Coordinator,
    /// Of a team.
    LineManager,
    /// Of the whole service.
    Administrator,
}

impl Part {
    /// What stands above its tasks.
    pub fn heading(self) -> &'static str {
        match self {
            Self::SecurityContact => "As security contact",
            Self::Assessor => "As assessor",
            Self::Coordinator => "As IPP coordinator",
            Self::LineManager => "As line manager",
            Self::Administrator => "As system administrator",
        }
    }
}

/// What there is to do, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// What may be live intelligence was reported, and its text still stands.
    Reported,
    /// Submissions wait for a decision.
    Judge,
    /// Portfolios in which everything is competent wait for the final decision.
    Award,
    /// Portfolios have nobody who may sign them off.
    NoAssessor,
    /// Awards wait for their certificate.
    Issue,
    /// Certificates have lapsed.
    Lapsed,
    /// Programmes are past their due day.
    Overdue,
    /// Certificates end in 30 days or sooner.
    EndsWithin30,
    /// Certificates end in 31 to 90 days.
    EndsWithin90,
    /// Programmes are behind their plan.
    Behind,
    /// Trainees have logged nothing for some time.
    Idle,
    /// Letters were refused for good.
    Undelivered,
}

impl Need {
    /// In which part it needs somebody.
    pub fn part(self) -> Part {
        match self {
            Self::Reported => Part::SecurityContact,
            Self::Judge | Self::Award | Self::Idle => Part::Assessor,
            Self::NoAssessor | Self::Issue => Part::Coordinator,
            Self::Lapsed | Self::Overdue | Self::EndsWithin30 | Self::EndsWithin90 | Self::Behind => Part::LineManager,
            Self::Undelivered => Part::Administrator,
        }
    }

    fn words(self) -> [&'static str; 2] {
        match self {
            Self::Reported => ["text was reported and still stands", "texts were reported and still stand"],
            Self::Judge => ["submission waits for your decision", "submissions wait for your decision"],
            Self::Award => ["portfolio is ready for your award", "portfolios are ready for your award"],
            Self::NoAssessor => {
                ["portfolio has no assessor who may sign today", "portfolios have no assessor who may sign today"]
            }
            Self::Issue => ["award waits for its certificate", "awards wait for their certificate"],
            Self::Lapsed => {
                ["person in your team has a certificate that lapsed", "people in your team have a certificate that lapsed"]
            }
            Self::Overdue => ["person in your team is overdue", "people in your team are overdue"],
            Self::EndsWithin30 => [
                "person in your team has a certificate that ends in 30 days or sooner",
                "people in your team have a certificate that ends in 30 days or sooner",
            ],
            Self::EndsWithin90 => [
                "person in your team has a certificate that ends in 31 to 90 days",
                "people in your team have a certificate that ends in 31 to 90 days",
            ],
            Self::Behind => ["person in your team is behind", "people in your team are behind"],
            Self::Idle => ["trainee has logged nothing for 30 days", "trainees have logged nothing for 30 days"],
            Self::Undelivered => ["letter could not be delivered", "letters could not be delivered"],
        }
    }
}

/// How many stand in a list, and from which day on the first of them does, where a day says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many.
    pub count: i64,
    /// The earliest day: since when it waits, or when it ends.
    pub first: Option<NaiveDate>,
    /// Whether there may be more: some are counted only so far.
    pub more: bool,
}

/// As many are counted one by one: more are more than anybody sees to one by one.
pub const COUNTED: i64 = 1_000;

impl Tally {
    /// Of those that were read for it, at most [`COUNTED`], each with the day from which on it stands there.
    pub fn of(days: impl ExactSizeIterator<Item = NaiveDate>) -> Self {
        let count = i64::try_from(days.len()).unwrap_or(COUNTED);
        Self { count, first: days.min(), more: count >= COUNTED }
    }
}

/// Something that needs somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub need: Need,
    /// In which organisation, for what is done in one; with its name for who does it in several.
    pub place: Option<(OrganisationId, Option<String>)>,
    /// How much.
    pub tally: Tally,
}

impl Task {
    /// The task, unless nothing waits.
    pub fn unless_empty(need: Need, place: Option<(OrganisationId, Option<String>)>, tally: Tally) -> Option<Self> {
        (tally.count > 0).then_some(Self { need, place, tally })
    }

    /// What there is to do: "3 submissions wait for your decision".
    pub fn sentence(&self) -> String {
        let [one, several] = self.need.words();
        let words = if self.tally.count == 1 { one } else { several };
        let count = self.tally.count.to_string() + if self.tally.more { " or more" } else { "" };
        match self.place.as_ref().and_then(|(_, name)| name.as_ref()) {
            Some(name) => format!("{count} {words}, {name}"),
            None => format!("{count} {words}"),
        }
    }

    /// Since when, or how soon.
    pub fn age(&self, today: NaiveDate) -> Option<String> {
        self.tally.first.map(|first| age(first, today))
    }

    /// Whether it stands above what somebody has to do for themselves: where others wait, or something has gone wrong.
    pub fn is_pressing(&self, today: NaiveDate) -> bool {
        let waits_long = self.tally.first.is_some_and(|first| calendar::days_between(first, today) >= PATIENT_DAYS);
        match self.need {
            Need::Reported | Need::NoAssessor | Need::Lapsed | Need::Overdue => true,
            Need::Judge | Need::Award | Need::Issue => waits_long,
            Need::EndsWithin30 | Need::EndsWithin90 | Need::Behind | Need::Idle | Need::Undelivered => false,
        }
    }
}

/// Since when something waits, or how soon it comes: "6 days", "in 12 days".
pub fn age(first: NaiveDate, today: NaiveDate) -> String {
    match calendar::days_between(first, today) {
        0 => "today".to_owned(),
        1 => "1 day".to_owned(),
        -1 => "tomorrow".to_owned(),
        days @ 2.. => format!("{days} days"),
        days => format!("in {} days", days.saturating_neg()),
    }
}

/// Days after which somebody has waited long: two working weeks.
const PATIENT_DAYS: i64 = 14;

/// The tasks of somebody, grouped by the part in which they need them: the part with the most pressing one first, and in each the
/// most pressing first, then the oldest.
pub fn grouped(mut tasks: Vec<Task>) -> Vec<(Part, Vec<Task>)> {
    tasks.sort_by_key(|task| (task.need, task.tally.first.is_none(), task.tally.first));
    let mut groups: Vec<(Part, Vec<Task>)> = Vec::new();
    for task in tasks {
        let part = task.need.part();
        match groups.iter_mut().find(|(known, _)| *known == part) {
            Some((_, group)) => group.push(task),
            None => groups.push((part, vec![task])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn task(need: Need, count: i64, first: Option<&str>) -> Task {
        Task { need, place: None, tally: Tally { count, first: first.map(|day| day.parse().expect("a day")), more: false } }
    }

    fn today() -> NaiveDate {
        "2026-11-23".parse().expect("a day")
    }

    #[test]
    fn what_is_empty_is_no_task() {
        assert_eq!(Task::unless_empty(Need::Judge, None, Tally::default()), None);
        assert!(Task::unless_empty(Need::Judge, None, Tally { count: 1, ..Tally::default() }).is_some());
    }

    #[test]
    fn one_and_several_read_as_people_say_them_and_name_the_place_only_when_there_are_several() {
        assert_eq!(task(Need::Judge, 1, None).sentence(), "1 submission waits for your decision");
        assert_eq!(task(Need::Judge, 3, None).sentence(), "3 submissions wait for your decision");
        let many = Task { tally: Tally { count: 1_000, first: None, more: true }, ..task(Need::Undelivered, 0, None) };
        assert_eq!(many.sentence(), "1000 or more letters could not be delivered");
        let here =
            |name: Option<&str>| Task { place: Some((OrganisationId(1), name.map(str::to_owned))), ..task(Need::Issue, 2, None) };
        assert_eq!(here(None).sentence(), "2 awards wait for their certificate");
        assert_eq!(here(Some("Westmarch Police")).sentence(), "2 awards wait for their certificate, Westmarch Police");
    }

    #[test]
    fn what_is_counted_one_by_one_may_be_more_than_was_counted() {
        let days =
            |count: i64| Tally::of((0..count).map(|back| today() - chrono::Duration::days(back)).collect::<Vec<_>>().into_iter());
        assert_eq!(days(0), Tally::default());
        assert_eq!(days(3), Tally { count: 3, first: Some("2026-11-21".parse().expect("a day")), more: false });
        assert!(days(COUNTED).more && !days(COUNTED - 1).more);
    }

    #[rstest]
    #[case(Some("2026-11-23"), Some("today"))]
    #[case(Some("2026-11-22"), Some("1 day"))]
    #[case(Some("2026-11-17"), Some("6 days"))]
    #[case(Some("2026-11-24"), Some("tomorrow"))]
    #[case(Some("2026-12-05"), Some("in 12 days"))]
    #[case(None, None)]
    fn the_age_is_that_of_the_first(#[case] first: Option<&str>, #[case] age: Option<&str>) {
        assert_eq!(task(Need::Judge, 2, first).age(today()).as_deref(), age);
    }

    #[rstest]
    #[case(Need::Judge, Some("2026-11-10"), false)]
    #[case(Need::Judge, Some("2026-11-09"), true)]
    #[case(Need::Judge, None, false)]
    #[case(Need::Reported, None, true)]
    #[case(Need::Overdue, Some("2026-11-23"), true)]
    #[case(Need::EndsWithin30, Some("2026-11-24"), false)]
    #[case(Need::Idle, Some("2026-01-01"), false)]
    fn others_who_wait_long_come_before_ones_own(#[case] need: Need, #[case] first: Option<&str>, #[case] pressing: bool) {
        assert_eq!(task(need, 1, first).is_pressing(today()), pressing);
    }

    #[test]
    fn the_part_with_the_most_pressing_comes_first_and_in_it_the_oldest() {
        let tasks = vec![
            task(Need::Behind, 1, Some("2026-01-01")),
            task(Need::Judge, 2, Some("2026-11-20")),
            task(Need::Lapsed, 1, None),
            task(Need::Judge, 1, Some("2026-11-01")),
            task(Need::Idle, 1, None),
        ];
        let groups = grouped(tasks);
        let shown: Vec<(Part, Vec<(Need, i64)>)> =
            groups.iter().map(|(part, group)| (*part, group.iter().map(|one| (one.need, one.tally.count)).collect())).collect();
        assert_eq!(
            shown,
            [
                (Part::Assessor, vec![(Need::Judge, 1), (Need::Judge, 2), (Need::Idle, 1)]),
                (Part::LineManager, vec![(Need::Lapsed, 1), (Need::Behind, 1)]),
            ]
        );
    }
}
