//! The texts of `seed-data/`, read into values. They are part of the program, so the demonstration needs no files.

use serde::Deserialize;

/// An organisation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationEntry {
    pub code: String,
    pub name: String,
    pub kind: String,
    pub licence_months_ago: u32,
    pub licence_months_ahead: u32,
    pub mandatory: bool,
}

/// A person, and the story of their portfolio.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonEntry {
    pub key: String,
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub role: String,
    pub line_manager: String,
    pub posted_months_ago: u32,
    pub story: Story,
    pub who: String,
    #[serde(default)]
    pub duties: Vec<DutyEntry>,
    #[serde(default)]
    pub moved_from: Option<String>,
    #[serde(default)]
    pub moved_months_ago: Option<u32>,
    /// Whether one more piece of evidence came back and waits for an answer.
    #[serde(default)]
    pub unanswered: bool,
    /// How many days ago they left, after which their account was closed.
    #[serde(default)]
    pub left_days_ago: Option<u64>,
    /// Whether they reported their newest CPD entry themselves.
    #[serde(default)]
    pub reports_cpd: bool,
}

/// The states a portfolio can be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Story {
    Staff,
    JustStarted,
    OnPace,
    Behind,
    Overdue,
    Waiting,
    Returned,
    ReadyForAward,
    Awarded,
    NewlyCertified,
    #[serde(rename = "expiring_180")]
    Expiring180,
    #[serde(rename = "expiring_90")]
    Expiring90,
    #[serde(rename = "expiring_30")]
    Expiring30,
    #[serde(rename = "expiring_7")]
    Expiring7,
    Expired,
    NeverEnrolled,
    Arrived,
}

/// A duty.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyEntry {
    pub kind: String,
    #[serde(default)]
    pub roles: Vec<String>,
    pub months_ago: u32,
    #[serde(default)]
    pub months_ahead: Option<u32>,
    /// Whether it is only proposed, and waits for somebody to confirm it.
    #[serde(default)]
    pub waits: bool,
}

/// A piece of work with the claims it makes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkEntry {
    pub kind: String,
    pub title: String,
    pub part: String,
    pub asked: String,
    pub did: String,
    pub came_of_it: String,
    pub learned: String,
    pub system: String,
    pub reference_stem: String,
    pub holder: String,
    pub method: String,
    pub marking: String,
    pub track: String,
    pub claims: Vec<ClaimEntry>,
}

/// A claim, and what an assessor says of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimEntry {
    pub criterion: String,
    pub reason: String,
    pub feedback_good: String,
    pub feedback_not_yet: String,
}

/// Something learned.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearningEntry {
    pub unit: String,
    pub way: String,
    pub title: String,
    pub what_i_learned: String,
    pub how_i_use_it: String,
}

/// An entry of CPD.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CpdEntry {
    pub title: String,
    pub what: String,
    pub effect_on_practice: String,
    pub hours: f64,
}

/// All of it.
#[derive(Debug, Clone)]
pub struct SeedData {
    pub organisations: Vec<OrganisationEntry>,
    pub people: Vec<PersonEntry>,
    pub works: Vec<WorkEntry>,
    pub learning: Vec<LearningEntry>,
    pub cpd: Vec<CpdEntry>,
}

/// The national demonstration curriculum.
pub const CURRICULUM: &str = include_str!("../../../seed-data/curriculum.json");
/// The partner agency's bolt-on.
pub const BOLT_ON: &str = include_str!("../../../seed-data/bolt-on.json");

/// Reads the texts.
pub fn read() -> anyhow::Result<SeedData> {
    #[derive(Deserialize)]
    struct Organisations {
        organisation: Vec<OrganisationEntry>,
    }
    #[derive(Deserialize)]
    struct People {
        person: Vec<PersonEntry>,
    }
    #[derive(Deserialize)]
    struct Works {
        work: Vec<WorkEntry>,
    }
    #[derive(Deserialize)]
    struct Learning {
        learning: Vec<LearningEntry>,
    }
    #[derive(Deserialize)]
    struct Cpd {
        cpd: Vec<CpdEntry>,
    }
    Ok(SeedData {
        organisations: toml::from_str::<Organisations>(include_str!("../../../seed-data/organisations.toml"))?.organisation,
        people: toml::from_str::<People>(include_str!("../../../seed-data/people.toml"))?.person,
        works: toml::from_str::<Works>(include_str!("../../../seed-data/work.toml"))?.work,
        learning: toml::from_str::<Learning>(include_str!("../../../seed-data/learning.toml"))?.learning,
        cpd: toml::from_str::<Cpd>(include_str!("../../../seed-data/cpd.toml"))?.cpd,
    })
}
