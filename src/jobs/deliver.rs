//! Delivers the letters that are due: at least once, with a fixed Message-ID. Between the letter being accepted and that
//! being recorded the program may be killed; such a letter leaves again, and its row says that it may have left twice.

use chrono::TimeDelta;

use crate::{
    app::{context::Service, error::Error, outgoing_letter::outgoing},
    clock::Clock,
    db::{letters, transaction},
    mail::post::Post,
};

/// Minutes after which an attempt that was begun and never ended counts as cut off.
const CUT_OFF_MINUTES: i64 = 10;
/// The longest wait between two attempts.
const LONGEST_WAIT_MINUTES: i64 = 360;

/// What a round of delivery came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// Letters that left.
    pub sent: usize,
    /// Attempts that failed and will be made again.
    pub failed: usize,
}

/// Delivers every letter that is due, and stops early when `stop` says so.
pub fn deliver_due(service: &Service, post: &Post, clock: &Clock, stop: impl Fn() -> bool) -> Result<Delivered, Error> {
    let mut delivered = Delivered::default();
    while !stop() {
        // Asked for each letter: a long round must not make a fresh attempt look like one cut off.
        let now = clock.now();
        let cut_off = now.minus(TimeDelta::minutes(CUT_OFF_MINUTES));
        let taken = transaction::housekeep(&service.database, |db| letters::take_due(db, now, cut_off).map_err(Error::from))?;
        let Some(letter) = taken else { break };
        let outgoing = outgoing(service, &letter)?;
        match post.send(&outgoing) {
            Ok(()) => {
                transaction::housekeep(&service.database, |db| letters::set_delivered(db, letter.id, now).map_err(Error::from))?;
                delivered.sent = delivered.sent.saturating_add(1);
            }
            Err(error) => {
                tracing::warn!(letter = letter.id.0, %error, "a letter did not leave; it will be tried again");
                let due = now.plus(TimeDelta::minutes(wait_minutes(letter.attempts)));
                let reason = error.to_string();
                transaction::housekeep(&service.database, |db| {
                    letters::set_failed(db, letter.id, &reason, due).map_err(Error::from)
                })?;
                delivered.failed = delivered.failed.saturating_add(1);
            }
        }
    }
    Ok(delivered)
}

/// Minutes until the next attempt: doubled each time, up to six hours.
fn wait_minutes(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(0, 10)).unwrap_or(10);
    2_i64.saturating_pow(doublings).min(LONGEST_WAIT_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_back_off_to_six_hours() {
        assert_eq!([1, 2, 3, 8, 9, 100].map(wait_minutes), [2, 4, 8, 256, 360, 360]);
    }
}
