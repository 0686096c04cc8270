//! Reports of what must not be here: of what, and why. The reason is a category only, because an explanation could itself
//! hold it.

use super::{
    event::{Subject, SubjectKind},
    ids::{CpdId, EvidenceVersionId, LearningId, WorkVersionId},
    refusal::Refusal,
    word::words,
};

words! {
    /// Why somebody reported a text.
    ReportReason {
        /// It may hold live intelligence.
        LiveIntelligence = "live_intelligence", "It may contain live intelligence";
        /// It names or identifies somebody.
        NamesSomebody = "names_somebody", "It names or identifies a person, place or source";
        /// It belongs under a higher marking.
        MarkedHigher = "marked_higher", "It should be marked higher than OFFICIAL-SENSITIVE";
        /// Something else.
        Other = "other", "Something else should not be here";
    }
}

/// What was reported: whatever holds text that somebody wrote into a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reported {
    /// A version of evidence, with the version of the work record it froze.
    Evidence(EvidenceVersionId),
    /// A version of a work record on which no evidence rests.
    Work(WorkVersionId),
    /// A learning record.
    Learning(LearningId),
    /// A CPD entry.
    Cpd(CpdId),
}

impl Reported {
    /// As the audit chain names it.
    pub fn subject(self) -> Subject {
        match self {
            Self::Evidence(id) => Subject::new(SubjectKind::EvidenceVersion, id),
            Self::Work(id) => Subject::new(SubjectKind::WorkVersion, id),
            Self::Learning(id) => Subject::new(SubjectKind::Learning, id),
            Self::Cpd(id) => Subject::new(SubjectKind::Cpd, id),
        }
    }

    /// What people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Evidence(_) => "Evidence",
            Self::Work(_) => "Work record",
            Self::Learning(_) => "Learning record",
            Self::Cpd(_) => "CPD entry",
        }
    }
}

/// A text is reported once.
pub fn check_unreported(hidden: bool) -> Result<(), Refusal> {
    if hidden { Err(Refusal::because("This was reported and is hidden, so it cannot be reported.")) } else { Ok(()) }
}

/// What evidence rests on is reported with the evidence, so that assessor and author lose sight of it together.
pub fn check_alone(evidence_rests_on_it: bool) -> Result<(), Refusal> {
    if evidence_rests_on_it {
        return Err(Refusal::because("Evidence rests on this work: open the version of evidence, and report that."));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_already_is_not_reported_again() {
        assert!(check_unreported(false).is_ok());
        assert!(check_unreported(true).is_err());
    }

    #[test]
    fn work_under_evidence_is_reported_through_its_evidence() {
        assert!(check_alone(false).is_ok());
        assert!(check_alone(true).is_err());
    }

    #[test]
    fn each_thing_reported_has_its_own_name_in_the_chain() {
        let all = [
            Reported::Evidence(EvidenceVersionId(1)),
            Reported::Work(WorkVersionId(1)),
            Reported::Learning(LearningId(1)),
            Reported::Cpd(CpdId(1)),
        ];
        let mut names: Vec<&str> = all.iter().map(|one| one.subject().kind.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len());
    }
}
