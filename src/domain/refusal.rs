//! A refusal: why an act may not happen, in a sentence its reader can act on.

/// Why something that a person may see may nevertheless not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refusal(String);

impl Refusal {
    /// A refusal with the sentence the page will show.
    pub fn because(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// The sentence, fit for the page.
    pub fn sentence(&self) -> &str {
        &self.0
    }
}
