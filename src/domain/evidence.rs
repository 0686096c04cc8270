//! What a trainee submits, and its life.
//!
//! ```text
//! draft ──submit──► submitted ──every claim competent──► judged
//!                      │  └──a not yet, or sent back──► returned ──new version──► draft
//!                      └──withdraw──► withdrawn ──new version──► draft
//! (any) ──report──► quarantined ──new version──► draft
//! draft ──discard──► nothing, or the version before it as it stood
//! ```

use super::{refusal::Refusal, word::words};

words! {
    /// How competence was assessed.
    Method {
        /// What the work produced.
        WorkProduct = "work_product", "Work product";
        /// Seen being done.
        Observation = "observation", "Observation";
        /// Talked through with the assessor.
        ProfessionalDiscussion = "professional_discussion", "Professional discussion";
        /// Told by somebody who saw it.
        WitnessTestimony = "witness_testimony", "Witness testimony";
        /// Asked about.
        Questioning = "questioning", "Questioning";
        /// Reflected upon in writing.
        ReflectiveAccount = "reflective_account", "Reflective account";
        /// Worked through as a case.
        CaseStudy = "case_study", "Case study";
        /// Practised.
        Simulation = "simulation", "Simulation";
        /// Shown before the programme.
        PriorLearning = "prior_learning", "Recognition of prior learning";
    }
}

words! {
    /// Where a version of evidence is in its life. A fold of its facts; lists keep it as a derived column.
    EvidenceState {
        /// Being written; only its author sees it.
        Draft = "draft", "Draft";
        /// With the assessor.
        Submitted = "submitted", "Waiting for the assessor";
        /// Every claim competent.
        Judged = "judged", "Competent";
        /// A claim not yet competent, or sent back unjudged.
        Returned = "returned", "Returned";
        /// Taken back before it was judged.
        Withdrawn = "withdrawn", "Withdrawn";
        /// Reported as possible live intelligence: hidden from all but the security contact.
        Quarantined = "quarantined", "Hidden";
    }
}

words! {
    /// What its author still has to finish.
    Unfinished {
        /// It asks for a new version: it came back, was withdrawn, or is hidden.
        ToAnswer = "to_answer", "To answer";
        /// It is not submitted yet.
        Draft = "draft", "Drafts";
    }
}

/// The dated facts of a version from which its state follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// It was submitted.
    pub submitted: bool,
    /// It was withdrawn.
    pub withdrawn: bool,
    /// It was sent back unjudged.
    pub sent_back: bool,
    /// It was reported.
    pub quarantined: bool,
    /// Claims in all.
    pub claims: usize,
    /// Claims standing competent.
    pub competent: usize,
    /// Claims standing not yet competent.
    pub not_yet: usize,
}

impl Facts {
    /// The state these facts make.
    pub fn state(&self) -> EvidenceState {
        if self.quarantined {
            EvidenceState::Quarantined
        } else if !self.submitted {
            EvidenceState::Draft
        } else if self.withdrawn {
            EvidenceState::Withdrawn
        } else if self.sent_back || self.not_yet > 0 {
            EvidenceState::Returned
        } else if self.claims > 0 && self.competent == self.claims {
            EvidenceState::Judged
        } else {
            EvidenceState::Submitted
        }
    }
}

words! {
    /// What may be done to a version.
    Move {
        /// Change its text and claims.
        Edit = "edit", "changed";
        /// Destroy it before anybody else saw it.
        Discard = "discard", "discarded";
        /// Hand it to the assessor.
        Submit = "submit", "submitted";
        /// Take it back.
        Withdraw = "withdraw", "withdrawn";
        /// Judge its claims.
        Judge = "judge", "judged";
        /// Send it back unjudged.
        SendBack = "send_back", "sent back";
        /// Answer it with a new version.
        Revise = "revise", "answered with a new version";
    }
}

impl EvidenceState {
    /// Whether `step` is possible from here; a judged version cannot change (rule 8).
    pub fn allows(self, step: Move) -> Result<(), Refusal> {
        let allowed = match step {
            Move::Edit | Move::Submit | Move::Discard => self == Self::Draft,
            Move::Withdraw | Move::Judge | Move::SendBack => self == Self::Submitted,
            Move::Revise => matches!(self, Self::Returned | Self::Withdrawn | Self::Quarantined),
        };
        if allowed {
            return Ok(());
        }
        Err(Refusal::because(match self {
            Self::Draft => format!("This is still a draft, so it cannot be {}.", step.label()),
            Self::Submitted => format!("This is with the assessor, so it cannot be {}. Withdraw it first.", step.label()),
            Self::Judged => format!("This has been judged, and a judged version cannot be {}.", step.label()),
            Self::Returned => format!("This came back, so it cannot be {}. Answer it with a new version.", step.label()),
            Self::Withdrawn => format!("This was withdrawn, so it cannot be {}.", step.label()),
            Self::Quarantined => format!("This was reported and is hidden, so it cannot be {}.", step.label()),
        }))
    }
}

/// Whether a version can be answered with a new one, of which so many claims are still open: those whose criterion this
/// evidence has not shown competent. A hidden version may have none, and then nothing is left to write anew.
pub fn check_answer(state: EvidenceState, open: usize) -> Result<(), Refusal> {
    state.allows(Move::Revise)?;
    if open == 0 {
        return Err(Refusal::because("Nothing that this claims is still open, so there is nothing to answer."));
    }
    Ok(())
}

/// Evidence is made of a work record once in an enrolment, and of nothing that is hidden.
pub fn check_beginning(begun: bool, hidden: bool) -> Result<(), Refusal> {
    if begun {
        return Err(Refusal::because("This work is evidence of your programme already: go on with that."));
    }
    if hidden {
        return Err(Refusal::because("This was reported and is hidden: log the work anew, without what should not be here."));
    }
    Ok(())
}

/// The two declarations without which nothing is submitted (rule 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Declarations {
    /// “This is my own work and account.”
    pub own_work: bool,
    /// “Nothing here is live intelligence.”
    pub sanitised: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case(Facts::default(), EvidenceState::Draft)]
    #[case(Facts { submitted: true, claims: 2, competent: 1, ..Facts::default() }, EvidenceState::Submitted)]
    #[case(Facts { submitted: true, claims: 2, competent: 2, ..Facts::default() }, EvidenceState::Judged)]
    #[case(Facts { submitted: true, claims: 2, competent: 1, not_yet: 1, ..Facts::default() }, EvidenceState::Returned)]
    #[case(Facts { submitted: true, sent_back: true, claims: 2, ..Facts::default() }, EvidenceState::Returned)]
    #[case(Facts { submitted: true, withdrawn: true, claims: 2, ..Facts::default() }, EvidenceState::Withdrawn)]
    #[case(Facts { submitted: true, claims: 2, competent: 2, quarantined: true, ..Facts::default() }, EvidenceState::Quarantined)]
    fn state_is_a_fold_of_facts(#[case] facts: Facts, #[case] state: EvidenceState) {
        assert_eq!(facts.state(), state);
    }

    #[rstest]
    #[case(EvidenceState::Draft, &[Move::Edit, Move::Discard, Move::Submit])]
    #[case(EvidenceState::Submitted, &[Move::Withdraw, Move::Judge, Move::SendBack])]
    #[case(EvidenceState::Judged, &[])]
    #[case(EvidenceState::Returned, &[Move::Revise])]
    #[case(EvidenceState::Withdrawn, &[Move::Revise])]
    #[case(EvidenceState::Quarantined, &[Move::Revise])]
    fn each_state_allows_exactly_its_moves(#[case] state: EvidenceState, #[case] allowed: &[Move]) {
        for step in Move::ALL {
            assert_eq!(state.allows(*step).is_ok(), allowed.contains(step), "{state:?} {step:?}");
        }
    }

    #[rstest]
    #[case(EvidenceState::Quarantined, 1, true)]
    #[case(EvidenceState::Quarantined, 0, false)]
    #[case(EvidenceState::Returned, 2, true)]
    #[case(EvidenceState::Draft, 2, false)]
    fn a_version_is_answered_while_a_claim_of_it_is_open(
        #[case] state: EvidenceState,
        #[case] open: usize,
        #[case] allowed: bool,
    ) {
        assert_eq!(check_answer(state, open).is_ok(), allowed);
    }

    #[rstest]
    #[case(false, false, true)]
    #[case(true, false, false)]
    #[case(false, true, false)]
    fn evidence_is_begun_once_and_of_nothing_hidden(#[case] begun: bool, #[case] hidden: bool, #[case] allowed: bool) {
        assert_eq!(check_beginning(begun, hidden).is_ok(), allowed);
    }

    proptest! {
        #[test]
        fn a_version_that_was_ever_judged_never_becomes_editable(competent in 0usize..5, not_yet in 0usize..5, sent_back: bool, quarantined: bool) {
            let facts = Facts { submitted: true, claims: 5, competent, not_yet, sent_back, quarantined, withdrawn: false };
            prop_assert!(facts.state().allows(Move::Edit).is_err());
            prop_assert!(facts.state().allows(Move::Discard).is_err());
        }
    }
}
