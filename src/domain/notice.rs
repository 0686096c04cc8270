//! Which expiry letter a certificate makes due. The tightest threshold goes; wider ones not yet sent are overtaken by it.
//! Source: product rules, section 4 "Expiry letters".

/// Days left at which a letter is due, widest first.
pub const THRESHOLDS: [i64; 5] = [180, 90, 30, 7, 0];

/// What is due to one recipient about one certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The threshold whose letter goes.
    pub threshold: i64,
    /// Wider thresholds never sent, recorded as overtaken.
    pub overtaken: Vec<i64>,
}

/// What is due with `days_left`, when `settled` thresholds were sent or overtaken before.
pub fn due(days_left: i64, settled: &[i64]) -> Option<Due> {
    let reached: Vec<i64> = THRESHOLDS.into_iter().filter(|threshold| days_left <= *threshold).collect();
    let threshold = *reached.last()?;
    if settled.contains(&threshold) {
        return None;
    }
    let overtaken = reached.into_iter().filter(|wider| *wider != threshold && !settled.contains(wider)).collect();
    Some(Due { threshold, overtaken })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case(181, &[], None, &[])]
    #[case(180, &[], Some(180), &[])]
    #[case(180, &[180], None, &[])]
    #[case(25, &[], Some(30), &[180, 90])]
    #[case(25, &[180, 90], Some(30), &[])]
    #[case(7, &[180, 90, 30], Some(7), &[])]
    #[case(0, &[180, 90, 30, 7], Some(0), &[])]
    #[case(-1, &[180, 90, 30, 7], Some(0), &[])]
    #[case(-400, &[0], None, &[])]
    fn only_the_tightest_goes(
        #[case] left: i64,
        #[case] settled: &[i64],
        #[case] threshold: Option<i64>,
        #[case] overtaken: &[i64],
    ) {
        let due = due(left, settled);
        assert_eq!(due.as_ref().map(|d| d.threshold), threshold);
        assert_eq!(due.map(|d| d.overtaken).unwrap_or_default(), overtaken);
    }

    proptest! {
        #[test]
        fn however_often_the_job_runs_each_letter_goes_once(mut days in proptest::collection::vec(-30i64..200, 1..40)) {
            days.sort_unstable_by(|a, b| b.cmp(a));
            let mut settled = Vec::new();
            let mut sent = Vec::new();
            for left in days {
                if let Some(due) = due(left, &settled) {
                    prop_assert!(left <= due.threshold);
                    settled.extend(due.overtaken);
                    settled.push(due.threshold);
                    sent.push(due.threshold);
                }
            }
            let mut once = sent.clone();
            once.dedup();
            prop_assert_eq!(&once, &sent);
            prop_assert!(sent.windows(2).all(|pair| pair[0] > pair[1]));
        }
    }
}
