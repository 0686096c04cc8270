//! The standard for a role: editions, units and criteria. An edition never changes once published.

use chrono::NaiveDate;

use super::{
    ids::{CriterionId, EditionId, OrganisationId, UnitId},
    refusal::Refusal,
    role::Role,
    word::words,
};

words! {
    /// For whom a unit is relevant.
    UnitKind {
        /// Everyone.
        Core = "core", "Core";
        /// One role of the pathway.
        Role = "role", "Role";
        /// An organisation's own addition to the national core.
        BoltOn = "bolt_on", "Bolt-on";
    }
}

/// A published edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Row id.
    pub id: EditionId,
    /// Code, unique in the system.
    pub code: String,
    /// Title for pages.
    pub title: String,
    /// A demonstration edition says so wherever it shows.
    pub demonstration: bool,
    /// The day it was published: in force from then on.
    pub published_on: NaiveDate,
    /// The organisation that owns it, when it is a bolt-on.
    pub organisation: Option<OrganisationId>,
    /// The bolt-on edition of the same organisation that it takes the place of.
    pub replaces: Option<EditionId>,
    /// Its units, in order.
    pub units: Vec<Unit>,
}

/// A part of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Row id.
    pub id: UnitId,
    /// Code inside the edition, such as O1.
    pub code: String,
    /// Title.
    pub title: String,
    /// Core, role or bolt-on.
    pub kind: UnitKind,
    /// The role it is for, when it is a role unit.
    pub role: Option<Role>,
    /// Its criteria, in order.
    pub criteria: Vec<Criterion>,
}

/// One “can do” statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Row id.
    pub id: CriterionId,
    /// Code inside the edition, such as O1.1.
    pub code: String,
    /// The statement.
    pub text: String,
    /// What an assessor looks for.
    pub look_for: String,
    /// How many standing competent claims it needs.
    pub evidence_minimum: u32,
    /// Codes of the kinds of work that commonly show it.
    pub kinds_of_work: Vec<String>,
}

/// A kind of intelligence work. The list is data, not code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindOfWork {
    /// Code.
    pub code: String,
    /// What people read.
    pub title: String,
}

/// A bolt-on edition of an organisation, as far as it decides which of them are in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoltOn {
    /// Row id.
    pub id: EditionId,
    /// The day it was published: in force from then on.
    pub published_on: NaiveDate,
    /// The edition that it takes the place of.
    pub replaces: Option<EditionId>,
}

/// The bolt-ons in force on `day`: those published by then, without those that another of these took the place of. Who
/// began before keeps the criteria of their first day.
pub fn in_force(bolt_ons: &[BoltOn], day: NaiveDate) -> Vec<EditionId> {
    let published: Vec<&BoltOn> = bolt_ons.iter().filter(|edition| edition.published_on <= day).collect();
    let replaced = |id| published.iter().any(|edition| edition.replaces == Some(id));
    published.iter().map(|edition| edition.id).filter(|id| !replaced(*id)).collect()
}

impl Edition {
    /// An edition takes the place of an earlier bolt-on of the same organisation, and of nothing else.
    pub fn check_replaces(&self, earlier: &Edition) -> Result<(), Refusal> {
        if self.organisation.is_none() || self.organisation != earlier.organisation {
            return Err(Refusal::because(format!(
                "Edition {} can only replace a bolt-on of its own organisation, which {} is not.",
                self.code, earlier.code
            )));
        }
        if self.published_on < earlier.published_on {
            return Err(Refusal::because(format!(
                "Edition {} replaces {}, so it cannot be published on an earlier day.",
                self.code, earlier.code
            )));
        }
        Ok(())
    }

    /// The units that count for `role`: core, those of the role, and every bolt-on of a bolt-on edition.
    pub fn units_for(&self, role: Role) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(move |unit| match unit.kind {
            UnitKind::Core | UnitKind::BoltOn => true,
            UnitKind::Role => unit.role == Some(role),
        })
    }

    /// Its title; a demonstration edition says so wherever it shows.
    pub fn label(&self) -> String {
        if self.demonstration && !self.title.to_lowercase().contains("demonstration") {
            format!("Demonstration curriculum: {}", self.title)
        } else {
            self.title.clone()
        }
    }

    /// Whether the edition sets a standard for `role`: without units of its own there is nothing to certify.
    pub fn covers(&self, role: Role) -> bool {
        self.units.iter().any(|unit| unit.kind == UnitKind::Role && unit.role == Some(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bolt_on(id: i64, published_on: &str, replaces: Option<i64>) -> BoltOn {
        let published_on = published_on.parse().expect("day");
        BoltOn { id: EditionId(id), published_on, replaces: replaces.map(EditionId) }
    }

    #[test]
    fn a_replaced_bolt_on_is_in_force_until_the_day_before_the_one_that_replaces_it() {
        let all = [
            bolt_on(1, "2025-01-01", None),
            bolt_on(2, "2025-01-01", None),
            bolt_on(3, "2026-06-01", Some(1)),
            bolt_on(4, "2027-06-01", Some(3)),
        ];
        let on =
            |day: &str| -> Vec<i64> { in_force(&all, day.parse().expect("day")).into_iter().map(|id: EditionId| id.0).collect() };
        assert_eq!(on("2024-12-31"), [0_i64; 0]);
        assert_eq!(on("2026-05-31"), [1, 2]);
        assert_eq!(on("2026-06-01"), [2, 3]);
        assert_eq!(on("2027-06-01"), [2, 4]);
    }
}
