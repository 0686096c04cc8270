//! Folds the claims of an enrolment into criterion and portfolio progress: “what is left”.
//! A criterion is always a fold of the decisions, never a flag set by hand.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{decision::Outcome, ids::CriterionId, word::words};

words! {
    /// Where a criterion stands for one enrolment.
    CriterionStanding {
        /// No evidence claims it.
        NotStarted = "not_started", "Not started";
        /// A claim is with the assessor.
        Waiting = "waiting", "Waiting for the assessor";
        /// Judged, but not (or not often enough) competent.
        NotYet = "not_yet", "Not yet competent";
        /// Standing competent claims reach its evidence minimum.
        Competent = "competent", "Competent";
    }
}

/// A criterion that counts for an enrolment, with the number of competent claims it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relevant {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its evidence minimum.
    pub minimum: u32,
}

/// One claim as progress sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClaimFact {
    /// What it claims.
    pub criterion: CriterionId,
    /// Whether it is with the assessor now.
    pub waiting: bool,
    /// The standing decision, and its day.
    pub decided: Option<(Outcome, NaiveDate)>,
}

/// Where one criterion stands, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CriterionProgress {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its standing.
    pub standing: CriterionStanding,
    /// Standing competent claims.
    pub competent_claims: u32,
    /// The day on which it became competent.
    pub competent_on: Option<NaiveDate>,
}

/// Folds claims into the progress of every relevant criterion, in the order given.
/// Claims on other criteria are ignored: they are not part of this enrolment's standard.
pub fn fold(relevant: &[Relevant], claims: &[ClaimFact]) -> Vec<CriterionProgress> {
    let mut by_criterion: BTreeMap<CriterionId, Vec<&ClaimFact>> = BTreeMap::new();
    for claim in claims {
        by_criterion.entry(claim.criterion).or_default().push(claim);
    }
    relevant
        .iter()
        .map(|wanted| progress_of(*wanted, by_criterion.get(&wanted.criterion).map_or(&[][..], Vec::as_slice)))
        .collect()
}

fn progress_of(wanted: Relevant, claims: &[&ClaimFact]) -> CriterionProgress {
    let mut competent_days: Vec<NaiveDate> = claims
        .iter()
        .filter_map(|claim| claim.decided.filter(|(outcome, _)| *outcome == Outcome::Competent).map(|(_, day)| day))
        .collect();
    competent_days.sort_unstable();
    let minimum = usize::try_from(wanted.minimum.max(1)).unwrap_or(usize::MAX);
    let competent_on = competent_days.get(minimum.saturating_sub(1)).copied();
    let standing = if competent_on.is_some() {
        CriterionStanding::Competent
    } else if claims.iter().any(|claim| claim.waiting && claim.decided.is_none()) {
        CriterionStanding::Waiting
    } else if claims.iter().any(|claim| claim.decided.is_some()) {
        CriterionStanding::NotYet
    } else {
        CriterionStanding::NotStarted
    };
    CriterionProgress {
        criterion: wanted.criterion,
        standing,
        competent_claims: u32::try_from(competent_days.len()).unwrap_or(u32::MAX),
        competent_on,
    }
}

/// Whether every relevant criterion is competent. Nothing relevant is not completeness.
pub fn is_complete(progress: &[CriterionProgress]) -> bool {
    !progress.is_empty() && progress.iter().all(|criterion| criterion.standing == CriterionStanding::Competent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DAY: fn(u32) -> NaiveDate = |n| NaiveDate::from_ymd_opt(2026, 1, n).expect("a day");

    fn claim(criterion: i64, decided: Option<Outcome>, day: u32) -> ClaimFact {
        ClaimFact { criterion: CriterionId(criterion), waiting: decided.is_none(), decided: decided.map(|o| (o, DAY(day))) }
    }

    fn standing(minimum: u32, claims: &[ClaimFact]) -> CriterionStanding {
        fold(&[Relevant { criterion: CriterionId(1), minimum }], claims)[0].standing
    }

    #[test]
    fn a_criterion_needs_its_evidence_minimum() {
        assert_eq!(standing(2, &[claim(1, Some(Outcome::Competent), 1)]), CriterionStanding::NotYet);
        assert_eq!(
            standing(2, &[claim(1, Some(Outcome::Competent), 1), claim(1, Some(Outcome::Competent), 2)]),
            CriterionStanding::Competent
        );
    }

    #[test]
    fn a_not_yet_touches_its_own_claim_only() {
        let claims = [claim(1, Some(Outcome::Competent), 1), claim(1, Some(Outcome::NotYet), 2)];
        assert_eq!(standing(1, &claims), CriterionStanding::Competent);
    }

    #[test]
    fn standings_in_order() {
        assert_eq!(standing(1, &[]), CriterionStanding::NotStarted);
        assert_eq!(standing(1, &[claim(1, None, 1)]), CriterionStanding::Waiting);
        assert_eq!(standing(1, &[claim(1, Some(Outcome::NotYet), 1)]), CriterionStanding::NotYet);
        assert_eq!(standing(1, &[claim(1, Some(Outcome::NotYet), 1), claim(1, None, 2)]), CriterionStanding::Waiting);
        let withdrawn = ClaimFact { criterion: CriterionId(1), waiting: false, decided: None };
        assert_eq!(standing(1, &[withdrawn]), CriterionStanding::NotStarted);
    }

    #[test]
    fn the_day_of_competence_is_the_day_the_minimum_was_reached() {
        let claims = [claim(1, Some(Outcome::Competent), 9), claim(1, Some(Outcome::Competent), 3)];
        let progress = fold(&[Relevant { criterion: CriterionId(1), minimum: 2 }], &claims);
        assert_eq!(progress[0].competent_on, Some(DAY(9)));
    }

    #[test]
    fn an_empty_standard_is_never_complete() {
        assert!(!is_complete(&[]));
    }

    fn any_claims() -> impl Strategy<Value = Vec<ClaimFact>> {
        proptest::collection::vec(
            (1i64..5, proptest::option::of(any::<bool>()), 1u32..28)
                .prop_map(|(c, o, day)| claim(c, o.map(|yes| if yes { Outcome::Competent } else { Outcome::NotYet }), day)),
            0..20,
        )
    }

    proptest! {
        #[test]
        fn the_order_of_claims_never_matters(claims in any_claims()) {
            let relevant: Vec<_> = (1..5).map(|c| Relevant { criterion: CriterionId(c), minimum: 1 }).collect();
            let mut reversed = claims.clone();
            reversed.reverse();
            prop_assert_eq!(fold(&relevant, &claims), fold(&relevant, &reversed));
        }

        #[test]
        fn another_competent_claim_never_takes_competence_away(claims in any_claims(), criterion in 1i64..5) {
            let relevant: Vec<_> = (1..5).map(|c| Relevant { criterion: CriterionId(c), minimum: 2 }).collect();
            let competent = |list: &[ClaimFact]| fold(&relevant, list).iter().filter(|p| p.standing == CriterionStanding::Competent).count();
            let before = competent(&claims);
            let mut more = claims;
            more.push(claim(criterion, Some(Outcome::Competent), 28));
            prop_assert!(competent(&more) >= before);
            prop_assert!(competent(&more) <= relevant.len());
        }
    }
}
