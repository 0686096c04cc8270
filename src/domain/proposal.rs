//! A duty that one person proposes and another confirms. Until then it gives nothing (rule 13).
//!
//! | the duty | proposed by | confirmed by |
//! |---|---|---|
//! | leads to evidence, decisions or certificates | an administrator | a coordinator of the organisation; while it has none but the person concerned, another administrator |
//! | leads to evidence, decisions or certificates | a coordinator of the organisation | an administrator |
//! | keeps accounts or the curriculum | an administrator | another administrator |
//!
//! The person concerned is neither. A duty is lengthened by a proposal too: it is proposed anew.

use chrono::NaiveDate;

use super::{
    appointment::Duty,
    calendar,
    ids::{PersonId, ProposalId},
    instant::Instant,
    refusal::Refusal,
    word::words,
};

words! {
    /// As what somebody proposes a duty, or confirms one.
    Capacity {
        /// Keeps accounts everywhere.
        Administrator = "administrator", "system administrator";
        /// Coordinates the organisation of the duty.
        Coordinator = "coordinator", "IPP coordinator";
    }
}

words! {
    /// What became of a proposal.
    Answer {
        /// The duty was given.
        Confirmed = "confirmed", "Confirmed";
        /// Somebody who could have confirmed it said no.
        Declined = "declined", "Declined";
        /// Who proposed it took it back.
        Withdrawn = "withdrawn", "Withdrawn";
    }
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Row id.
    pub id: ProposalId,
    /// What is proposed; it has no row id of its own yet.
    pub duty: Duty,
    /// Who proposed it.
    pub by: PersonId,
    /// As what.
    pub capacity: Capacity,
    /// When.
    pub at: Instant,
    /// What became of it, by whom and when, once it is answered.
    pub answered: Option<(Answer, PersonId, Instant)>,
}

impl Proposal {
    /// Who has to confirm it. `coordinated` says whether the organisation has a coordinator today other than the person concerned.
    pub fn confirmed_by(&self, coordinated: bool) -> Capacity {
        let by_coordinator = self.duty.kind.leads_to_evidence() && self.capacity == Capacity::Administrator && coordinated;
        if by_coordinator { Capacity::Coordinator } else { Capacity::Administrator }
    }

    /// The duty it becomes when it is confirmed on `today`: it begins that day at the earliest.
    pub fn becomes(&self, today: NaiveDate) -> Result<Duty, Refusal> {
        let from = self.duty.from.max(today);
        match self.duty.until.filter(|last| *last < from) {
            None => Ok(Duty { from, ..self.duty.clone() }),
            Some(last) => Err(Refusal::because(format!(
                "The last day that was proposed, {}, is over. Decline it; whoever still wants it proposes it anew.",
                calendar::long(last)
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        appointment::DutyKind,
        ids::{DutyId, OrganisationId},
    };
    use rstest::rstest;

    fn proposal(kind: DutyKind, capacity: Capacity) -> Proposal {
        let duty = Duty {
            id: DutyId(0),
            person: PersonId(1),
            organisation: OrganisationId(1),
            kind,
            roles: vec![],
            from: "2026-11-20".parse().expect("a day"),
            until: Some("2026-12-31".parse().expect("a day")),
        };
        let at = Instant::from_utc("2026-11-19T10:00:00".parse().expect("an instant"));
        Proposal { id: ProposalId(1), duty, by: PersonId(2), capacity, at, answered: None }
    }

    #[rstest]
    #[case(DutyKind::Assessor, Capacity::Administrator, true, Capacity::Coordinator)]
    #[case(DutyKind::Assessor, Capacity::Administrator, false, Capacity::Administrator)]
    #[case(DutyKind::Assessor, Capacity::Coordinator, true, Capacity::Administrator)]
    #[case(DutyKind::Administrator, Capacity::Administrator, true, Capacity::Administrator)]
    #[case(DutyKind::CurriculumOwner, Capacity::Administrator, true, Capacity::Administrator)]
    fn two_sides_agree_on_a_duty(
        #[case] kind: DutyKind,
        #[case] by: Capacity,
        #[case] coordinated: bool,
        #[case] confirmer: Capacity,
    ) {
        assert_eq!(proposal(kind, by).confirmed_by(coordinated), confirmer);
    }

    #[test]
    fn a_duty_begins_on_the_day_it_is_confirmed_at_the_earliest() {
        let proposal = proposal(DutyKind::Assessor, Capacity::Administrator);
        let from = |day: &str| proposal.becomes(day.parse().expect("a day")).map(|duty| duty.from.to_string());
        assert_eq!(from("2026-11-19"), Ok("2026-11-20".to_owned()));
        assert_eq!(from("2026-11-27"), Ok("2026-11-27".to_owned()));
        assert!(from("2027-01-01").is_err());
    }
}
