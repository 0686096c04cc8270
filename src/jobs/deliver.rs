//! Delivers the letters that are due: at least once, with a fixed Message-ID. Between the letter being accepted and that
//! being recorded the program may be killed; such a letter leaves again, and its row says that it may have left twice.
//! A letter whose link was used or replaced meanwhile is withheld: whoever followed it would be refused. So is one to somebody whose
//! account is closed, unless it tells of the account itself.

use chrono::TimeDelta;

use crate::{
    app::{context::Service, error::Error, outgoing_letter::outgoing},
    clock::Clock,
    db::{
        closings,
        connection::Db,
        letters::{self, Letter},
        transaction,
    },
    domain::{instant::Instant, letter::LetterKind},
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
    /// Letters that will never leave, because their link had ended.
    pub withheld: usize,
}

/// Delivers every letter that is due, and stops early when `stop` says so.
pub fn deliver_due(service: &Service, post: &Post, clock: &Clock, stop: impl Fn() -> bool) -> Result<Delivered, Error> {
    let mut delivered = Delivered::default();
    while !stop() {
        // Asked for each letter: a long round must not make a fresh attempt look like one cut off.
        let now = clock.now();
        let cut_off = now.minus(TimeDelta::minutes(CUT_OFF_MINUTES));
        let Some(letter) = transaction::housekeep(&service.database, |db| take(db, now, cut_off))? else { break };
        if letter.withheld_at.is_some() {
            tracing::info!(
                letter = letter.id.0,
                "a letter was withheld: its link was used or replaced, or the account is closed"
            );
            delivered.withheld = delivered.withheld.saturating_add(1);
            continue;
        }
        match post.send(&outgoing(service, &letter)) {
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

fn take(db: &mut Db, now: Instant, cut_off: Instant) -> Result<Option<Letter>, Error> {
    let Some(letter) = letters::take_due(db, now, cut_off)? else { return Ok(None) };
    let stopped = letter.kind != LetterKind::Account && closings::is_for_closed(db, letter.id)?;
    if !stopped && letter.link.as_ref().is_none_or(|link| !link.is_spent()) {
        return Ok(Some(letter));
    }
    letters::set_withheld(db, letter.id, now)?;
    Ok(Some(Letter { withheld_at: Some(now), ..letter }))
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
