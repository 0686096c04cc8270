//! Activity: what the events of the chains are about, as people look for them, and which of them a duty answers for.

use super::{appointment::DutyKind, event::Action, word::words};

words! {
    /// What an event is about.
    Area {
        /// Accounts, their addresses, second factors and sign-ins.
        Accounts = "accounts", "Accounts and sign-ins";
        /// Organisations and who is posted where.
        Organisations = "organisations", "Organisations and postings";
        /// Duties, proposed, given and ended.
        Duties = "duties", "Duties";
        /// Editions, enrolments, allocations, conflicts, awards and certificates.
        Programme = "programme", "Enrolments, awards and certificates";
        /// Work, evidence, decisions, learning and CPD.
        Evidence = "evidence", "Work, evidence and decisions";
        /// Reports of live intelligence, and lists taken out.
        Security = "security", "Reports and lists taken out";
        /// What the service does by itself.
        Service = "service", "The service itself";
    }
}

impl Area {
    /// The area of an event.
    pub fn of(action: Action) -> Self {
        use Action as A;
        match action {
            A::PersonAdded
            | A::PersonChanged
            | A::AddressChangeAsked
            | A::AddressChangeConfirmed
            | A::AddressChangeApproved
            | A::AddressChangeStopped
            | A::AddressChanged
            | A::AccountClosed
            | A::AccountOpened
            | A::PasswordLinkSent
            | A::LetterSentAgain
            | A::LetterSetAside
            | A::PasswordSet
            | A::SecondFactorSet
            | A::SecondFactorRemoved
            | A::FactorResetAsked
            | A::FactorResetRefused
            | A::FactorReset
            | A::RecoveryCodesMade
            | A::RecoveryCodeUsed
            | A::PasswordChanged
            | A::SessionEnded
            | A::SignedIn
            | A::SignInFailed
            | A::SignedOut
            | A::RefusedOften => Self::Accounts,
            A::OrganisationSaved | A::PostingStarted | A::PostingEnded => Self::Organisations,
            A::DutyProposed | A::DutyDeclined | A::DutyWithdrawn | A::DutyGiven | A::DutyEnded => Self::Duties,
            A::EditionPublished
            | A::Enrolled
            | A::AssessorAllocated
            | A::ConflictDeclared
            | A::ConflictEnded
            | A::Awarded
            | A::CertificateIssued => Self::Programme,
            A::LearningLogged
            | A::WorkLogged
            | A::DraftSaved
            | A::DraftDiscarded
            | A::EvidenceSubmitted
            | A::EvidenceWithdrawn
            | A::EvidenceBegun
            | A::EvidenceRevised
            | A::EvidenceViewed
            | A::SignedOff
            | A::SentBack
            | A::CpdLogged => Self::Evidence,
            A::Quarantined | A::ReportViewed | A::Purged | A::Exported => Self::Security,
            A::RecordAdopted | A::NoticeGiven => Self::Service,
        }
    }

    /// The actions of this area.
    pub fn actions(self) -> impl Iterator<Item = Action> {
        Action::ALL.iter().copied().filter(move |action| Self::of(*action) == self)
    }

    /// The areas that a duty answers for: a security contact for all that happens in their organisation, a coordinator for the
    /// programme and its duties, an administrator for accounts, organisations and duties.
    pub fn answered_for_by(kind: DutyKind) -> &'static [Self] {
        match kind {
            DutyKind::SecurityContact => Self::ALL,
            DutyKind::Coordinator => &[Self::Duties, Self::Programme],
            DutyKind::Administrator => &[Self::Accounts, Self::Organisations, Self::Duties],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_in_one_area_and_no_area_is_empty() {
        let counted: usize = Area::ALL.iter().map(|area| area.actions().count()).sum();
        assert_eq!(counted, Action::ALL.len());
        assert!(Area::ALL.iter().all(|area| area.actions().count() > 0));
    }
}
