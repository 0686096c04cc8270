//! Who looked at somebody's record: how much of it they saw, and in which duty.

use chrono::TimeDelta;

use super::{
    appointment::DutyKind,
    ids::{EvidenceVersionId, PersonId, QuarantineId, RecordViewId},
    instant::Instant,
    word::words,
};

words! {
    /// How much of it was shown.
    Extent {
        /// Its title, in a list.
        Title = "title", "Title in a list";
        /// The whole text.
        Text = "text", "Whole text";
    }
}

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewed {
    /// A version of evidence.
    Evidence(EvidenceVersionId),
    /// What a report hides.
    Report(QuarantineId),
}

/// A look at somebody's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordView {
    /// Row id.
    pub id: RecordViewId,
    /// Who looked.
    pub viewer: PersonId,
    /// In which duty.
    pub duty: DutyKind,
    /// How much was shown.
    pub extent: Extent,
    /// What of.
    pub what: Viewed,
    /// When.
    pub at: Instant,
}

/// From when on a look counts as the same one: whoever looks at the same thing again within a minute left their line already.
pub fn same_since(now: Instant) -> Instant {
    now.minus(TimeDelta::minutes(1))
}
