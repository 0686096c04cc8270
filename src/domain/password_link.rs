//! How long a link to set a password works: once, for two days, and only until a newer one is opened.

use chrono::TimeDelta;

use super::instant::Instant;

/// Hours a link works.
pub const HOURS: i64 = 48;

/// The life of one link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    /// When it ends by itself.
    pub expires_at: Instant,
    /// When it was used, or a newer one took its place.
    pub used_at: Option<Instant>,
}

impl Life {
    /// The life of a link opened at this instant.
    pub fn beginning(now: Instant) -> Self {
        Self { expires_at: now.plus(TimeDelta::hours(HOURS)), used_at: None }
    }

    /// Whether it was used, or a newer one took its place: its letter has nothing more to say. That of a link which ran out
    /// leads to a page where another is asked for.
    pub fn is_spent(&self) -> bool {
        self.used_at.is_some()
    }

    /// Whether whoever follows the link now is refused.
    pub fn has_ended(&self, now: Instant) -> bool {
        self.is_spent() || now >= self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_works_for_two_days_and_once() {
        let opened = Instant::from_utc("2026-11-23T10:00:00".parse().expect("an instant"));
        let life = Life::beginning(opened);
        let after = |minutes: i64| opened.plus(TimeDelta::minutes(minutes));
        assert_eq!([0, 48 * 60 - 1, 48 * 60].map(|minutes| life.has_ended(after(minutes))), [false, false, true]);
        assert!(Life { used_at: Some(opened), ..life }.has_ended(after(1)));
    }
}
