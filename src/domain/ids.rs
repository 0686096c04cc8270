//! Typed row ids: an enrolment's id can never be handed over where a person's is wanted.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )+};
}

ids! {
    /// A police force or partner agency.
    OrganisationId;
    /// A human being, once in the whole system.
    PersonId;
    /// A person's post in an organisation between two dates.
    PostingId;
    /// An authority a person holds in an organisation.
    DutyId;
    /// A duty that one person proposed and another has to confirm.
    ProposalId;
    /// A published edition of a curriculum.
    EditionId;
    /// A part of an edition.
    UnitId;
    /// One “can do” statement inside a unit.
    CriterionId;
    /// A person working through one edition for one role.
    EnrolmentId;
    /// The allocation of an assessor to an enrolment.
    AllocationId;
    /// A declared conflict between an assessor and a trainee.
    ConflictId;
    /// Something learned, towards a unit.
    LearningId;
    /// A piece of intelligence work.
    WorkId;
    /// One version of a work record.
    WorkVersionId;
    /// A submission for assessment.
    EvidenceId;
    /// One version of a submission.
    EvidenceVersionId;
    /// “This evidence shows this criterion.”
    ClaimId;
    /// An assessor's judgement of one claim.
    DecisionId;
    /// A report that a text may hold live intelligence.
    QuarantineId;
    /// The final decision of an enrolment.
    AwardId;
    /// What an award earns.
    CertificateId;
    /// An entry of continuing professional development.
    CpdId;
    /// A row of free text.
    TextId;
    /// A letter waiting to leave, or gone.
    LetterId;
    /// A one-use link to set a password.
    PasswordLinkId;
    /// A change of somebody's address that waits to be confirmed.
    AddressChangeId;
    /// A reset of somebody's second factor that one administrator asked for.
    ResetId;
    /// A time for which somebody's account is closed.
    ClosingId;
    /// A look at somebody's record by somebody else.
    RecordViewId;
    /// A line of the audit chain.
    EventId;
}
