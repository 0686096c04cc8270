//! An assessor's judgement of one claim: the five tests, the outcome, the feedback. Appended, never edited.

use super::{refusal::Refusal, text, word::words};

words! {
    /// The two outcomes of assessment. Nothing is graded and nobody fails.
    Outcome {
        /// The claim shows the criterion.
        Competent = "competent", "Competent";
        /// It does not yet.
        NotYet = "not_yet", "Not yet competent";
    }
}

impl Outcome {
    /// Competent needs five times yes, not yet at least one no.
    pub fn check_tests(self, tests: FiveTests) -> Result<(), Refusal> {
        match (self, tests.all_yes()) {
            (Self::Competent, false) => Err(Refusal::because("Competent needs five times yes: one of the tests says no")),
            (Self::NotYet, true) => Err(Refusal::because("Not yet competent needs at least one test answered no")),
            _ => Ok(()),
        }
    }

    /// Not yet needs feedback.
    pub fn check_feedback(self, feedback: &str) -> Result<(), Refusal> {
        if self == Self::NotYet && text::is_blank(feedback) {
            return Err(Refusal::because("Say what is missing, so that the next version can answer it"));
        }
        Ok(())
    }
}

words! {
    /// The five tests of evidence.
    Test {
        /// It shows this criterion.
        Valid = "valid", "Valid";
        /// It is the trainee's own.
        Authentic = "authentic", "Authentic";
        /// It is recent enough to show a skill still held.
        Current = "current", "Current";
        /// It meets the criterion in full.
        Sufficient = "sufficient", "Sufficient";
        /// The same decision would be made again.
        Reliable = "reliable", "Reliable";
    }
}

impl Test {
    /// What the assessor asks themselves.
    pub fn question(self) -> &'static str {
        match self {
            Self::Valid => "it shows this criterion",
            Self::Authentic => "their own: I saw the original on the source system",
            Self::Current => "recent enough to show the skill is still held",
            Self::Sufficient => "it meets the criterion in full",
            Self::Reliable => "I would decide the same again",
        }
    }
}

/// The answers to the five tests, in the order of [`Test::ALL`]; nothing is preselected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiveTests {
    /// It shows this criterion.
    pub valid: bool,
    /// It is the trainee's own.
    pub authentic: bool,
    /// It is recent enough.
    pub current: bool,
    /// It meets the criterion in full.
    pub sufficient: bool,
    /// The same decision would be made again.
    pub reliable: bool,
}

impl FiveTests {
    /// The tests answered from a lookup; the first unanswered test is the error.
    pub fn from_answers(answer: impl Fn(Test) -> Option<bool>) -> Result<Self, Test> {
        let ask = |test| answer(test).ok_or(test);
        Ok(Self {
            valid: ask(Test::Valid)?,
            authentic: ask(Test::Authentic)?,
            current: ask(Test::Current)?,
            sufficient: ask(Test::Sufficient)?,
            reliable: ask(Test::Reliable)?,
        })
    }

    /// The answer to one test.
    pub fn answer(&self, test: Test) -> bool {
        match test {
            Test::Valid => self.valid,
            Test::Authentic => self.authentic,
            Test::Current => self.current,
            Test::Sufficient => self.sufficient,
            Test::Reliable => self.reliable,
        }
    }

    /// Five times yes.
    pub fn all_yes(&self) -> bool {
        Test::ALL.iter().all(|test| self.answer(*test))
    }
}

/// A judgement that keeps the rule: competent needs five times yes; not yet needs a no, and feedback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    tests: FiveTests,
    outcome: Outcome,
    feedback: String,
}

impl Judgement {
    /// A judgement, or why it cannot be one.
    pub fn new(tests: FiveTests, outcome: Outcome, feedback: &str) -> Result<Self, Refusal> {
        outcome.check_tests(tests)?;
        outcome.check_feedback(feedback)?;
        Ok(Self { tests, outcome, feedback: feedback.trim().to_owned() })
    }

    /// The five answers.
    pub fn tests(&self) -> FiveTests {
        self.tests
    }

    /// Competent or not yet.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Feedback to the trainee; may be empty when competent.
    pub fn feedback(&self) -> &str {
        &self.feedback
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn five(bits: u8) -> FiveTests {
        FiveTests {
            valid: bits & 1 != 0,
            authentic: bits & 2 != 0,
            current: bits & 4 != 0,
            sufficient: bits & 8 != 0,
            reliable: bits & 16 != 0,
        }
    }

    #[test]
    fn every_test_must_be_answered() {
        for missing in Test::ALL {
            let answers = FiveTests::from_answers(|test| (test != *missing).then_some(true));
            assert_eq!(answers, Err(*missing));
        }
    }

    proptest! {
        #[test]
        fn competent_is_exactly_five_times_yes(bits in 0u8..32) {
            prop_assert_eq!(Judgement::new(five(bits), Outcome::Competent, "").is_ok(), bits == 31);
        }

        #[test]
        fn not_yet_is_at_least_one_no_with_feedback(bits in 0u8..32) {
            prop_assert_eq!(Judgement::new(five(bits), Outcome::NotYet, "Show how").is_ok(), bits != 31);
            prop_assert!(Judgement::new(five(bits), Outcome::NotYet, "  ").is_err());
        }
    }
}
