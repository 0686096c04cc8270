//! What an act can answer when it does not succeed. `domain` refuses, `db` reports; here both become one of the few
//! answers a page knows how to show.

use diesel::result::DatabaseErrorKind;

use super::{changes::Change, seen::label_of};
use crate::{
    db::{
        connection::Unavailable,
        limit,
        transaction::{Contention, InDoubt},
    },
    domain::{permission::Denied, refusal::Refusal},
};

/// Sentences about fields of a form, in the order they were found.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct FieldErrors {
    list: Vec<(String, String)>,
}

impl FieldErrors {
    /// Adds a sentence about a field.
    pub fn add(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        self.list.push((field.into(), sentence.into()));
    }

    /// Keeps a value, or the sentence that says why there is none.
    pub fn keep<T, E: std::fmt::Display>(&mut self, field: &str, answer: Result<T, E>) -> Option<T> {
        answer.map_err(|sentence| self.add(field, sentence.to_string())).ok()
    }

    /// Keeps an answer, or what it says about fields beside what is said already: one round names every fault.
    pub fn gather<T>(&mut self, answer: Result<T, Error>) -> Result<Option<T>, Error> {
        match answer {
            Ok(value) => Ok(Some(value)),
            Err(Error::Invalid(errors)) => {
                self.list.extend(errors.list);
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The first sentence about a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.list.iter().find(|(name, _)| name == field).map(|(_, sentence)| sentence.as_str())
    }

    /// The same sentences, of which those about any other field than these are about none.
    #[must_use]
    pub fn about_only(&self, fields: &[&str]) -> Self {
        let kept = |field: &str| if fields.contains(&field) { field.to_owned() } else { String::new() };
        Self { list: self.iter().map(|(field, sentence)| (kept(field), sentence.to_owned())).collect() }
    }

    /// Every field with its sentence.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|(field, sentence)| (field.as_str(), sentence.as_str()))
    }

    /// An error when there is anything to say.
    pub fn check(self) -> Result<(), Error> {
        if self.is_empty() { Ok(()) } else { Err(Error::Invalid(self)) }
    }
}

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// For this person it does not exist.
    #[error("not found")]
    NotFound,
    /// They see it, but may not do this.
    #[error("{0}")]
    Refused(Refusal),
    /// Fields of the form need mending.
    #[error("some fields need mending")]
    Invalid(FieldErrors),
    /// Something changed since the page was opened.
    #[error("{0}")]
    Stale(String),
    /// What the form showed is otherwise by now.
    #[error("what the form showed changed meanwhile")]
    Changed(Vec<Change>),
    /// The same form was sent before with another content.
    #[error("this form was already sent with another content")]
    KeyReused,
    /// The form is incomplete, or not one of ours.
    #[error("this form cannot be taken")]
    BadForm,
    /// A form brought back after signing in again: to be shown, not executed.
    #[error("brought back after signing in")]
    Resumed,
    /// Nobody is signed in, or no longer.
    #[error("signed out")]
    SignedOut,
    /// Whoever is signed in has to set up a second factor before anything else.
    #[error("a second factor is needed")]
    SecondFactorNeeded,
    /// Too many ask for the same at once.
    #[error("too many wait already")]
    Busy,
    /// It took longer than a request may, and was given up.
    #[error("it took too long")]
    TooLong,
    /// A write that left no line in the audit chain: a fault of the program.
    #[error("an act wrote no audit event")]
    Unaudited,
    /// No connection could be had.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// Perhaps it did happen: the database was lost while it was committed.
    #[error(transparent)]
    InDoubt(#[from] InDoubt),
    /// The database failed.
    #[error(transparent)]
    Database(diesel::result::Error),
    /// The system failed in another way.
    #[error("{0}")]
    System(String),
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        match error {
            diesel::result::Error::NotFound => Self::NotFound,
            // Both databases have no kind of their own for a statement that was ended.
            diesel::result::Error::DatabaseError(DatabaseErrorKind::Unknown, _) if limit::is_over() => Self::TooLong,
            other => Self::Database(other),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Unseen => Self::NotFound,
            Denied::Refused(refusal) => Self::Refused(refusal.of_permission()),
        }
    }
}

impl From<crate::random::NoRandomness> for Error {
    fn from(error: crate::random::NoRandomness) -> Self {
        Self::System(error.to_string())
    }
}

impl Contention for Error {
    fn is_contention(&self) -> bool {
        matches!(self, Self::Database(error) if error.is_contention())
    }
}

impl Error {
    /// Whether it is the unique index over `column` of `table` that refused: both databases name it, each in its own way.
    pub fn is_duplicate(&self, table: &str, column: &str) -> bool {
        let Self::Database(diesel::result::Error::DatabaseError(DatabaseErrorKind::UniqueViolation, information)) = self else {
            return false;
        };
        match information.constraint_name() {
            Some(constraint) => constraint.starts_with(table) && constraint.contains(column),
            None => information.message().contains(&format!("{table}.{column}")),
        }
    }

    /// The same, with what changed called by its label instead of by the name of its field.
    #[must_use]
    pub fn labelled(self, labels: &[(&str, &str)]) -> Self {
        let labelled = |one: Change| Change { name: label_of(&one.name, labels), ..one };
        match self {
            Self::Changed(changes) => Self::Changed(changes.into_iter().map(labelled).collect()),
            other => other,
        }
    }

    /// One error about one field.
    pub fn field(field: &str, sentence: impl Into<String>) -> Self {
        let mut errors = FieldErrors::default();
        errors.add(field, sentence);
        Self::Invalid(errors)
    }
}
