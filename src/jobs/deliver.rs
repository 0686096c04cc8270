//! Delivers the letters that are due: at least once, with a fixed Message-ID.
//!
//! A letter that is taken belongs to the node that took it until it is given back, or for ten minutes: by then it was cut off,
//! as by a program that was killed. Such a letter leaves again, and so does one whose text was handed over without a word of
//! whether it was accepted; the row says that it may have left twice, and so does the letter.
//!
//! A server that does not answer is left alone for a while, and the letters wait as they are: to try each in vain would only make
//! them late. A server that falls silent over one letter holds up that one: others leave beside it. A letter that fails is tried
//! again later and later; one that is refused for good a few times is given up, and waits for an administrator.
//!
//! A letter whose link was used or replaced meanwhile is withheld: whoever followed it would be refused. So is one to somebody whose
//! account is closed, unless it tells of the account itself.

use std::time::Duration;

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
    domain::{
        instant::Instant,
        letter::{LetterKind, MOST_REFUSALS, wait_minutes},
    },
    mail::post::{Outcome, Post, Sending},
};

/// Minutes after which an attempt that was begun and never ended counts as cut off.
const CUT_OFF_MINUTES: i64 = 10;
/// Letters that may be on their way at once.
const MOST_AT_ONCE: usize = 4;
/// Letters in a row over which a server falls silent, before it is left alone.
const MOST_SILENCES: u32 = 3;
/// Letters in a row that a server refuses for what is not their own, before that counts as a fault of the post.
const MOST_REFUSED_ALIKE: u32 = 3;
/// How long a server that does not answer is left alone at first; each further time for twice as long.
const FIRST_REST_SECONDS: i64 = 15;
const LONGEST_REST_SECONDS: i64 = 240;
/// How long is waited at a time for word of a letter.
const MOMENT: Duration = Duration::from_millis(50);
/// How long a letter whose text is handed over may keep a program that ends.
const LAST_MOMENT: Duration = Duration::from_secs(1);
/// The most that is kept of what a server said.
const LONGEST_REASON: usize = 300;

/// What a round of delivery came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// Letters that left.
    pub sent: usize,
    /// Attempts that failed.
    pub failed: usize,
    /// Letters that will never leave, because their link had ended.
    pub withheld: usize,
}

/// Delivers every letter that is due, and waits for each; stops early when `stop` says so.
pub fn deliver_due(service: &Service, post: &Post, clock: &Clock, stop: impl Fn() -> bool) -> Result<Delivered, Error> {
    let mut delivery = Delivery::new(service.clone(), post.clone(), clock.clone());
    let mut delivered = Delivered::default();
    loop {
        delivery.round(&stop, &mut delivered)?;
        if delivery.in_hand.is_empty() || stop() {
            delivery.end(&mut delivered)?;
            return Ok(delivered);
        }
    }
}

/// Who delivers: what is on its way, and how the post has fared.
pub struct Delivery {
    service: Service,
    post: Post,
    clock: Clock,
    in_hand: Vec<(Letter, Sending)>,
    silences: u32,
    refused_alike: u32,
    rests: u32,
    resting_until: Option<Instant>,
}

impl Delivery {
    /// Nothing is on its way yet.
    pub fn new(service: Service, post: Post, clock: Clock) -> Self {
        Self { service, post, clock, in_hand: Vec::new(), silences: 0, refused_alike: 0, rests: 0, resting_until: None }
    }

    /// Delivers what is due. Comes back when nothing is, though a letter that takes long may still be on its way.
    pub fn round(&mut self, stop: &dyn Fn() -> bool, delivered: &mut Delivered) -> Result<(), Error> {
        let mut more = true;
        while !stop() {
            if more && self.has_a_hand_free() {
                more = self.begin_next(delivered)?;
                continue;
            }
            self.hear(delivered)?;
            let nothing_quick = self.in_hand.iter().all(|(_, sending)| sending.is_slow());
            if nothing_quick && !(more && self.has_a_hand_free()) {
                break;
            }
        }
        Ok(())
    }

    /// Leaves what is on its way. What was not handed over is due again at once; what was, perhaps left.
    pub fn end(&mut self, delivered: &mut Delivered) -> Result<(), Error> {
        const WHY: &str = "the program ended before the mail server answered";
        let mut last_moment = LAST_MOMENT;
        for (letter, sending) in std::mem::take(&mut self.in_hand) {
            let left = if sending.is_handed_over() { sending.outcome(std::mem::take(&mut last_moment)) } else { None };
            match left.unwrap_or_else(|| sending.leave(WHY)) {
                Outcome::NoPost(_) | Outcome::Silent(_) => self.write(|db| letters::give_back(db, &letter, None))?,
                known => self.settle(&letter, known, delivered)?,
            }
        }
        Ok(())
    }

    // While letters in hand take long, others leave beside them.
    fn has_a_hand_free(&self) -> bool {
        let resting = self.resting_until.is_some_and(|until| self.clock.now() < until);
        !resting && self.in_hand.len() < MOST_AT_ONCE && self.in_hand.iter().all(|(_, sending)| sending.is_slow())
    }

    /// Takes the next letter, and begins to send it. Answers whether there may be another.
    fn begin_next(&mut self, delivered: &mut Delivered) -> Result<bool, Error> {
        // Asked for each letter: a long round must not make a fresh attempt look like one cut off.
        let now = self.clock.now();
        let cut_off = now.minus(TimeDelta::minutes(CUT_OFF_MINUTES));
        let Some(letter) = transaction::housekeep(&self.service.database, |db| take(db, now, cut_off))? else {
            return Ok(false);
        };
        if letter.withheld_at.is_some() {
            tracing::info!(
                letter = letter.id.0,
                "a letter was withheld: its link was used or replaced, or the account is closed"
            );
            delivered.withheld = delivered.withheld.saturating_add(1);
            return Ok(true);
        }
        let sending = self.post.send(&outgoing(&self.service, &letter));
        self.in_hand.push((letter, sending));
        Ok(true)
    }

    /// Waits a moment for word of what is on its way, and records it.
    fn hear(&mut self, delivered: &mut Delivered) -> Result<(), Error> {
        let mut within = MOMENT;
        let mut heard = Vec::new();
        self.in_hand = std::mem::take(&mut self.in_hand)
            .into_iter()
            .filter_map(|(letter, sending)| match sending.outcome(std::mem::take(&mut within)) {
                Some(outcome) => {
                    heard.push((letter, outcome));
                    None
                }
                None => Some((letter, sending)),
            })
            .collect();
        // What became of one is recorded though another could not be.
        let settled: Vec<_> = heard.into_iter().map(|(letter, outcome)| self.settle(&letter, outcome, delivered)).collect();
        settled.into_iter().collect()
    }

    fn settle(&mut self, letter: &Letter, outcome: Outcome, delivered: &mut Delivered) -> Result<(), Error> {
        let now = self.clock.now();
        let due = now.plus(TimeDelta::minutes(wait_minutes(letter.attempts)));
        let (Outcome::NoPost(said)
        | Outcome::Silent(said)
        | Outcome::Later(said)
        | Outcome::Never(said)
        | Outcome::InDoubt(said)) = &outcome
        else {
            (self.silences, self.refused_alike, self.rests) = (0, 0, 0);
            delivered.sent = delivered.sent.saturating_add(1);
            return self.write(|db| letters::set_delivered(db, letter.id, now));
        };
        let reason = in_short(said, &self.service.public_url, letter.link.is_some());
        delivered.failed = delivered.failed.saturating_add(1);
        if matches!(outcome, Outcome::Never(_)) && is_of_the_post(said) {
            self.refused_alike = self.refused_alike.saturating_add(1);
        }
        let post_refused = matches!(outcome, Outcome::Never(_)) && self.refused_alike >= MOST_REFUSED_ALIKE;
        if matches!(outcome, Outcome::NoPost(_)) || post_refused {
            tracing::warn!(%reason, "the mail server cannot be used; letters wait");
            self.rest(now);
            return self.write(|db| letters::give_back(db, letter, Some(&reason)));
        }
        tracing::warn!(letter = letter.id.0, %reason, "a letter did not leave");
        if matches!(outcome, Outcome::Silent(_) | Outcome::InDoubt(_)) {
            self.silences = self.silences.saturating_add(1);
        } else {
            (self.silences, self.rests) = (0, 0);
        }
        if self.silences >= MOST_SILENCES {
            self.rest(now);
        }
        self.write(|db| match outcome {
            Outcome::Never(_) => refuse(db, letter, &reason, due, now),
            Outcome::InDoubt(_) => letters::set_in_doubt(db, letter, &reason, due),
            _ => letters::set_failed(db, letter, &reason, due),
        })
    }

    // Both nodes leave it alone on their own account.
    fn rest(&mut self, now: Instant) {
        let seconds = FIRST_REST_SECONDS.saturating_mul(2_i64.saturating_pow(self.rests.min(10))).min(LONGEST_REST_SECONDS);
        self.resting_until = Some(now.plus(TimeDelta::seconds(seconds)));
        (self.silences, self.rests) = (0, self.rests.saturating_add(1));
    }

    fn write(&self, mut f: impl FnMut(&mut Db) -> diesel::QueryResult<()>) -> Result<(), Error> {
        transaction::housekeep(&self.service.database, |db| f(db).map_err(Error::from))
    }
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

fn refuse(db: &mut Db, letter: &Letter, reason: &str, due: Instant, now: Instant) -> diesel::QueryResult<()> {
    if letters::set_refused(db, letter, reason, due)? >= MOST_REFUSALS {
        letters::set_given_up(db, letter.id, now)?;
    }
    Ok(())
}

/// Whether what a server refuses may be wrong with whoever sends, rather than with the address or the mailbox of the reader: many
/// say only when the reader is named that they take nothing from this machine or this sender. By the classes of RFC 3463: of the
/// mail system, of the network, of the protocol, of policy, and bad senders.
fn is_of_the_post(said: &str) -> bool {
    let class = said.split_whitespace().nth(1).unwrap_or_default();
    ["5.3.", "5.4.", "5.5.", "5.7."].into_iter().any(|of| class.starts_with(of)) || ["5.1.7", "5.1.8"].contains(&class)
}

/// What a server said, as far as it is kept: on one line, and without an address of this service, which may be a link that it quotes.
/// Of a letter with a link only the codes are kept, since a server may quote it in any form.
fn in_short(said: &str, public_url: &str, has_link: bool) -> String {
    let is_code = |word: &&str| word.chars().all(|c| c.is_ascii_digit() || c == '.');
    if has_link && said.split_whitespace().next().is_some_and(|word| is_code(&word)) {
        return said.split_whitespace().take_while(is_code).take(2).collect::<Vec<_>>().join(" ");
    }
    let plain: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let words = plain.split_whitespace().map(|word| if word.contains(public_url) { "(a link)" } else { word });
    words.collect::<Vec<_>>().join(" ").chars().take(LONGEST_REASON).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_quotes_of_a_letter_is_not_kept() {
        let said = "554 5.7.1 blocked:\r\n\u{0}<https://ipp.example/set-password/7-x> is listed";
        assert_eq!(in_short(said, "https://ipp.example", false), "554 5.7.1 blocked: (a link) is listed");
        assert_eq!(in_short(&"x".repeat(1_000), "https://ipp.example", false).len(), LONGEST_REASON);
        assert_eq!(in_short("554 5.7.1 blocked: IPP.EXAMPLE/set-\r\n password/7-x", "https://ipp.example", true), "554 5.7.1");
        assert_eq!(in_short("the mail server did not answer", "https://ipp.example", true), "the mail server did not answer");
    }
}
