//! The only place that asks what time it is. Everything else is told.

use std::sync::{Arc, Mutex};

use crate::domain::instant::Instant;

/// What tells the time to a server: the machine's clock, or a hand that a test moves.
#[derive(Clone, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    Machine,
    /// A clock that stands until it is moved.
    Hand(Arc<Mutex<Instant>>),
}

impl Clock {
    /// Now, in UTC.
    pub fn now(&self) -> Instant {
        match self {
            Self::Machine => now(),
            Self::Hand(hand) => *hand.lock().unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }
}

/// Now, in UTC, by the machine's clock.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn now() -> Instant {
    Instant::from_utc(chrono::Utc::now().naive_utc())
}
