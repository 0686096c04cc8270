//! What comes next for a person, in words, from the facts of the day.

use chrono::NaiveDate;

use super::team::Programme;
use crate::domain::{calendar, certificate::Renewal, enrolment::EnrolmentState, organisation::Organisation};

/// What comes next: the certificate first, then the programme.
pub fn words(renewal: Option<Renewal>, programme: Option<&Programme>, organisation: &Organisation, today: NaiveDate) -> String {
    let programme = programme.and_then(on_programme);
    let certificate = renewal.map(|renewal| of_certificate(renewal, today));
    match (certificate, programme) {
        (None, None) if organisation.mandatory => "Not enrolled: the programme is mandatory here".to_owned(),
        (None, None) => "Not enrolled".to_owned(),
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
        ids::{EnrolmentId, OrganisationId},
        organisation::{OrganisationKind, Settings},
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
    #[case(None, None, true, "Not enrolled: the programme is mandatory here")]
    #[case(None, None, false, "Not enrolled")]
    #[case(None, Some(EnrolmentState::InProgress), true, "On programme, 31 of 48")]
    #[case(None, Some(EnrolmentState::Awarded), true, "Awarded, certificate to be issued")]
    #[case(Some("2026-11-22"), None, true, "Expired 1 day ago")]
    #[case(Some("2026-06-30"), Some(EnrolmentState::InProgress), true, "Expired 146 days ago; on programme, 31 of 48")]
    #[case(Some("2026-11-23"), None, true, "Renewal window opened on 24 May 2026")]
    #[case(Some("2028-12-31"), Some(EnrolmentState::Certified), true, "Renewal window opens on 1 July 2028")]
    #[case(Some("2027-05-22"), None, true, "Renewal window opened on 23 November 2026")]
    #[case(Some("2027-05-23"), None, true, "Renewal window opens on 24 November 2026")]
    fn next_steps(
        #[case] last: Option<&str>,
        #[case] state: Option<EnrolmentState>,
        #[case] mandatory: bool,
        #[case] expected: &str,
    ) {
        let organisation = Organisation {
            id: OrganisationId(1),
            code: "WMP".into(),
            name: "Westmarch Police".into(),
            kind: OrganisationKind::PoliceForce,
            licence_from: d("2025-01-01"),
            licence_until: d("2030-12-31"),
            mandatory,
            settings: Settings::default(),
            version: 1,
        };
        let programme = state.map(programme);
        let renewal = |last| Renewal { period: Period { from: last, last_valid_day: last }, window_months: 6 };
        assert_eq!(words(last.map(d).map(renewal), programme.as_ref(), &organisation, d("2026-11-23")), expected);
    }
}
