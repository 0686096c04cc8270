//! Intelligence work as the product knows it: what the person did and where the original is. Never the intelligence.

use chrono::NaiveDate;

use super::{calendar, refusal::Refusal, word::words};

words! {
    /// The part a person played.
    Part {
        /// Alone.
        DidIt = "did_it", "I did it myself";
        /// With others, in the lead.
        Led = "led", "I led others";
        /// With others.
        Contributed = "contributed", "I contributed";
        /// As a learner.
        Supervised = "supervised", "I did it under supervision";
    }
}

words! {
    /// The markings that may be held here. Anything higher is refused at the door.
    Marking {
        /// OFFICIAL.
        Official = "OFFICIAL", "OFFICIAL";
        /// OFFICIAL with the handling marking that reinforces need-to-know.
        OfficialSensitive = "OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE";
    }
}

impl Marking {
    /// Reads a marking as typed. Anything but the two permitted ones is refused, with what to do about it.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        text.trim().to_uppercase().parse().map_err(|_| {
            Refusal::because(
                "Only OFFICIAL and OFFICIAL-SENSITIVE may be held here. If the work is marked higher, do not describe it: \
                 ask your assessor to look at it on the system that holds it",
            )
        })
    }

    /// The higher of the markings shown together.
    pub fn highest(markings: impl IntoIterator<Item = Self>) -> Self {
        markings.into_iter().max().unwrap_or(Self::Official)
    }
}

/// When the work was done: a day, or a first and a last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The day, or the first day.
    pub from: NaiveDate,
    /// The last day, when it took several.
    pub until: Option<NaiveDate>,
}

impl Span {
    /// Work may be older than the enrolment; it may not be in the future, nor end before it begins.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>, today: NaiveDate) -> Result<Self, Refusal> {
        if until.is_some_and(|last| last < from) {
            return Err(Refusal::because("The last day must be the same as or after the first day"));
        }
        if from > today || until.is_some_and(|last| last > today) {
            return Err(Refusal::because("The work must be done: the day may not be in the future"));
        }
        Ok(Self { from, until })
    }

    /// The last day of the work.
    pub fn last(&self) -> NaiveDate {
        self.until.unwrap_or(self.from)
    }

    /// Whether the work was more than `months` old on `day`: a warning for trainee and assessor, not a bar.
    pub fn is_older_than(&self, months: u32, day: NaiveDate) -> bool {
        calendar::months_after(self.last(), months) < day
    }
}

/// The free text of a work record: held apart, so that it can be destroyed while history stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct WorkText {
    /// A short title the assessor will recognise.
    pub title: String,
    /// What you were asked to do and why it mattered.
    pub asked: String,
    /// What you did, and on what law, policy or judgement.
    pub did: String,
    /// What came of it.
    pub came_of_it: String,
    /// What you learned.
    pub learned: String,
    /// The system that holds the original.
    pub system: String,
    /// Its reference there.
    pub reference: String,
    /// Who holds it.
    pub holder: String,
}

/// The most pieces of work that one record may name.
pub const MOST_NAMED: usize = 100;

/// Refuses a record that names more work than anybody could read through.
pub fn check_named(works: usize) -> Result<(), Refusal> {
    if works > MOST_NAMED {
        return Err(Refusal::because(format!("Choose at most {MOST_NAMED} pieces of work")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[rstest]
    #[case("OFFICIAL", true)]
    #[case("official-sensitive", true)]
    #[case("SECRET", false)]
    #[case("TOP SECRET", false)]
    #[case("OFFICIAL SECRET", false)]
    #[case("", false)]
    fn anything_above_official_sensitive_is_refused(#[case] text: &str, #[case] allowed: bool) {
        assert_eq!(Marking::read(text).is_ok(), allowed);
    }

    #[test]
    fn a_page_carries_the_highest_marking_it_shows() {
        assert_eq!(Marking::highest([Marking::Official, Marking::OfficialSensitive]), Marking::OfficialSensitive);
        assert_eq!(Marking::highest([]), Marking::Official);
    }

    #[rstest]
    #[case("2026-11-23", None, true)]
    #[case("2026-11-24", None, false)]
    #[case("2026-11-20", Some("2026-11-19"), false)]
    #[case("2026-11-20", Some("2026-11-20"), true)]
    #[case("2026-11-20", Some("2026-11-24"), false)]
    fn work_is_in_the_past(#[case] from: &str, #[case] until: Option<&str>, #[case] allowed: bool) {
        assert_eq!(Span::new(d(from), until.map(d), d("2026-11-23")).is_ok(), allowed);
    }

    #[test]
    fn work_older_than_twenty_four_months_is_flagged() {
        let span = Span { from: d("2024-11-23"), until: None };
        assert!(!span.is_older_than(24, d("2026-11-23")));
        assert!(span.is_older_than(24, d("2026-11-24")));
    }
}
