//! What comes next for a person, in words, from the facts of the day.

use chrono::NaiveDate;

use super::team::Programme;
use crate::domain::{
    calendar,
    certificate::Renewal,
    enrolment::{EnrolmentState, NotEnrolled},
};

/// What comes next: the certificate first, then the programme.
pub fn words(
    renewal: Option<Renewal>,
    programme: Option<&Programme>,
    not_enrolled: Option<NotEnrolled>,
    today: NaiveDate,
) -> String {
    let programme = programme.and_then(on_programme);
    let certificate = renewal.map(|renewal| of_certificate(renewal, today));
    match (certificate, programme) {
        (None, None) => NotEnrolled::words(not_enrolled),
        (None, Some(programme)) => capital(&programme),
        (Some(certificate), None) => certificate,
        (Some(certificate), Some(programme)) => format!("{certificate}; {programme}"),
    }
}

fn of_certificate(renewal: Renewal, today: NaiveDate) -> String {
    let days = calendar::days_between(renewal.period.last_valid_day, today);
    if days == 1 {
        return "Expired 1 day ago".to_owned();
    }
    if days > 1 {
        return format!("Expired {days} days ago");
    }
    let verb = if renewal.is_open(today) { "opened" } else { "opens" };
    format!("Renewal window {verb} on {}", calendar::long(renewal.opens()))
}

fn on_programme(programme: &Programme) -> Option<String> {
    match programme.state {
        EnrolmentState::Certified => None,
        EnrolmentState::Awarded => Some("awarded, certificate to be issued".to_owned()),
        EnrolmentState::ReadyForAward => Some("on programme, ready for award".to_owned()),
        EnrolmentState::Registered | EnrolmentState::InProgress => {
            Some(format!("on programme, {} of {}", programme.pace.competent, programme.pace.relevant))
        }
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        certificate::Period,
        ids::EnrolmentId,
        programme::{Pace, Standing},
        role::Role,
    };
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn programme(state: EnrolmentState) -> Programme {
        Programme {
            enrolment: EnrolmentId(1),
            role: Role::IntelligenceOfficer,
            state,
            pace: Pace { expected: 40, competent: 31, relevant: 48, standing: Standing::OnPace },
            why: String::new(),
            due: d("2027-03-01"),
        }
    }

    #[rstest]
    #[case(None, None, Some(NotEnrolled::Mandatory), "Not enrolled: the programme is mandatory here")]
    #[case(None, None, Some(NotEnrolled::NoStandard), "Not enrolled: no standard is published for this role yet")]
    #[case(None, None, None, "Not enrolled")]
    #[case(None, Some(EnrolmentState::InProgress), None, "On programme, 31 of 48")]
    #[case(None, Some(EnrolmentState::Awarded), None, "Awarded, certificate to be issued")]
    #[case(Some("2026-11-22"), None, None, "Expired 1 day ago")]
    #[case(Some("2026-06-30"), Some(EnrolmentState::InProgress), None, "Expired 146 days ago; on programme, 31 of 48")]
    #[case(Some("2026-11-23"), None, None, "Renewal window opened on 24 May 2026")]
    #[case(Some("2028-12-31"), Some(EnrolmentState::Certified), None, "Renewal window opens on 1 July 2028")]
    #[case(Some("2027-05-22"), None, None, "Renewal window opened on 23 November 2026")]
    #[case(Some("2027-05-23"), None, None, "Renewal window opens on 24 November 2026")]
    fn next_steps(
        #[case] last: Option<&str>,
        #[case] state: Option<EnrolmentState>,
        #[case] not_enrolled: Option<NotEnrolled>,
        #[case] expected: &str,
    ) {
        let programme = state.map(programme);
        let renewal = |last| Renewal { period: Period { from: last, last_valid_day: last }, window_months: 6 };
        assert_eq!(words(last.map(d).map(renewal), programme.as_ref(), not_enrolled, d("2026-11-23")), expected);
    }
}
