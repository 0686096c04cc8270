//! The standard for a role: editions, units and criteria. An edition never changes once published.

use super::{
    ids::{CriterionId, EditionId, OrganisationId, UnitId},
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
    pub published_on: chrono::NaiveDate,
    /// The organisation that owns it, when it is a bolt-on.
    pub organisation: Option<OrganisationId>,
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

impl Edition {
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
