//! How ids, words and instants of the domain cross to the database. Diesel speaks of `foreign_derive` as internal,
//! so it is used in this file alone.

use chrono::NaiveDateTime;
use diesel::{
    backend::Backend,
    deserialize::{self, FromSql, FromSqlRow},
    expression::AsExpression,
    serialize::{self, Output, ToSql},
    sql_types::{BigInt, Text, Timestamp},
};

use crate::domain::{
    account::{ClosedBecause, OpenedBecause},
    appointment::DutyKind,
    curriculum::UnitKind,
    decision::Outcome,
    evidence::{EvidenceState, Method},
    ids::*,
    instant::Instant,
    learning::WayOfLearning,
    letter::LetterKind,
    notice::NoticeOutcome,
    organisation::OrganisationKind,
    programme::OnProgramme,
    progress::CriterionStanding,
    proposal::{Answer, Capacity},
    quarantine::ReportReason,
    record_view::Extent,
    role::Role,
    work::{Marking, Part},
};

macro_rules! id_columns {
    ($($proxy:ident => $id:ident;)+) => {$(
        #[derive(AsExpression, FromSqlRow)]
        #[diesel(foreign_derive)]
        #[diesel(sql_type = BigInt)]
        #[expect(dead_code, reason = "the derive reads its field's type only")]
        struct $proxy($id);

        impl<DB: Backend> ToSql<BigInt, DB> for $id
        where
            i64: ToSql<BigInt, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<BigInt, DB> for $id
        where
            i64: FromSql<BigInt, DB>,
        {
            fn from_sql(raw: DB::RawValue<'_>) -> deserialize::Result<Self> {
                i64::from_sql(raw).map(Self)
            }
        }
    )+};
}

id_columns! {
    OrganisationIdColumn => OrganisationId;
    PersonIdColumn => PersonId;
    PostingIdColumn => PostingId;
    DutyIdColumn => DutyId;
    ProposalIdColumn => ProposalId;
    EditionIdColumn => EditionId;
    UnitIdColumn => UnitId;
    CriterionIdColumn => CriterionId;
    EnrolmentIdColumn => EnrolmentId;
    AllocationIdColumn => AllocationId;
    ConflictIdColumn => ConflictId;
    LearningIdColumn => LearningId;
    WorkIdColumn => WorkId;
    WorkVersionIdColumn => WorkVersionId;
    EvidenceIdColumn => EvidenceId;
    EvidenceVersionIdColumn => EvidenceVersionId;
    ClaimIdColumn => ClaimId;
    DecisionIdColumn => DecisionId;
    QuarantineIdColumn => QuarantineId;
    AwardIdColumn => AwardId;
    CertificateIdColumn => CertificateId;
    CpdIdColumn => CpdId;
    TextIdColumn => TextId;
    LetterIdColumn => LetterId;
    PasswordLinkIdColumn => PasswordLinkId;
    AddressChangeIdColumn => AddressChangeId;
    ResetIdColumn => ResetId;
    ClosingIdColumn => ClosingId;
    RecordViewIdColumn => RecordViewId;
    EventIdColumn => EventId;
}

macro_rules! word_columns {
    ($($proxy:ident => $word:ident;)+) => {$(
        #[derive(AsExpression, FromSqlRow)]
        #[diesel(foreign_derive)]
        #[diesel(sql_type = Text)]
        #[expect(dead_code, reason = "the derive reads its field's type only")]
        struct $proxy($word);

        impl<DB: Backend> ToSql<Text, DB> for $word
        where
            str: ToSql<Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.as_str().to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<Text, DB> for $word
        where
            String: FromSql<Text, DB>,
        {
            fn from_sql(raw: DB::RawValue<'_>) -> deserialize::Result<Self> {
                Ok(String::from_sql(raw)?.parse()?)
            }
        }
    )+};
}

word_columns! {
    OrganisationKindColumn => OrganisationKind;
    RoleColumn => Role;
    DutyKindColumn => DutyKind;
    ClosedBecauseColumn => ClosedBecause;
    OpenedBecauseColumn => OpenedBecause;
    CapacityColumn => Capacity;
    AnswerColumn => Answer;
    UnitKindColumn => UnitKind;
    WayOfLearningColumn => WayOfLearning;
    PartColumn => Part;
    MarkingColumn => Marking;
    MethodColumn => Method;
    EvidenceStateColumn => EvidenceState;
    OutcomeColumn => Outcome;
    CriterionStandingColumn => CriterionStanding;
    OnProgrammeColumn => OnProgramme;
    LetterKindColumn => LetterKind;
    NoticeOutcomeColumn => NoticeOutcome;
    ReportReasonColumn => ReportReason;
    ExtentColumn => Extent;
}

#[derive(AsExpression, FromSqlRow)]
#[diesel(foreign_derive)]
#[diesel(sql_type = Timestamp)]
#[expect(dead_code, reason = "the derive reads its field's type only")]
struct InstantColumn(Instant);

impl<DB: Backend> ToSql<Timestamp, DB> for Instant
where
    NaiveDateTime: ToSql<Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_utc().to_sql(out)
    }
}

impl<DB: Backend> FromSql<Timestamp, DB> for Instant
where
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    fn from_sql(raw: DB::RawValue<'_>) -> deserialize::Result<Self> {
        NaiveDateTime::from_sql(raw).map(Self::from_utc)
    }
}
