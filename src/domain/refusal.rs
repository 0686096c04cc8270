//! A refusal: why an act may not happen, in a sentence its reader can act on.

/// Why something that a person may see may nevertheless not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{sentence}")]
pub struct Refusal {
    sentence: String,
    of_permission: bool,
}

impl Refusal {
    /// A refusal with the sentence the page will show.
    pub fn because(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), of_permission: false }
    }

    /// The same, because it is not theirs to do: such a refusal is noted.
    #[must_use]
    pub fn of_permission(self) -> Self {
        Self { of_permission: true, ..self }
    }

    /// Whether it is not theirs to do, whatever the records say.
    pub fn is_of_permission(&self) -> bool {
        self.of_permission
    }

    /// The sentence, fit for the page.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}
