//! Counts guesses at passwords and codes. Each is counted before it is looked at, so that guesses sent all at once are counted
//! too, and taken back when it was right or was never looked at.

use super::{context::Service, error::Error};
use crate::{
    db::{doors, transaction},
    domain::{
        guessing::{Door, Tally},
        instant::Instant,
        refusal::Refusal,
    },
};

/// A guess that was counted.
pub struct Guess {
    counted: Vec<Counted>,
}

struct Counted {
    door: Door,
    before: Tally,
    after: Tally,
}

impl Guess {
    /// Counts a guess at these doors; when one of them is shut it is refused, and nothing is counted or looked at.
    pub fn count(service: &Service, doors: &[Door], now: Instant) -> Result<Self, Error> {
        Self::count_where(service, doors, None, now)
    }

    /// The same, where `lenient` may be shut: the guess is looked at all the same, and [`Guess::shut_until`] says so.
    pub fn count_where(service: &Service, doors: &[Door], lenient: Option<&Door>, now: Instant) -> Result<Self, Error> {
        let mut doors = doors.to_vec();
        // Always in the same order: two who wait for each other's door would wait for ever.
        doors.sort();
        // Counting and looking how many there were must be one step for guesses that come at once; nobody else waits for it.
        let counted = transaction::housekeep(&service.database, |db| {
            let mut counted = Vec::with_capacity(doors.len());
            for door in &doors {
                doors::lock(db, door)?;
                let before = Tally::standing(doors::heard(db, door)?, now);
                if !before.is_open(now) && lenient != Some(door) {
                    return Ok::<_, Error>(Err(before.opens_at));
                }
                counted.push(Counted { door: door.clone(), before, after: before.after_another(door, now) });
            }
            for one in &counted {
                doors::keep(db, &one.door, one.after)?;
            }
            Ok(Ok(counted))
        })?;
        counted.map(|counted| Self { counted }).map_err(|opens_at| too_many(opens_at).into())
    }

    /// Until when this door was shut already, when it was.
    pub fn shut_until(&self, door: &Door, now: Instant) -> Option<Instant> {
        self.at(door).map(|one| one.before).filter(|before| !before.is_open(now)).map(|before| before.opens_at)
    }

    /// What this door has heard, with this guess.
    pub fn tally(&self, door: &Door) -> Option<Tally> {
        self.at(door).map(|one| one.after)
    }

    fn at(&self, door: &Door) -> Option<&Counted> {
        self.counted.iter().find(|one| one.door == *door)
    }

    /// Takes the guess back at every door: it was right, or was not looked at. What `forgiving` heard before is forgotten with it.
    pub fn take_back(&self, service: &Service, forgiving: Option<&Door>) -> Result<(), Error> {
        transaction::housekeep(&service.database, |db| {
            for one in &self.counted {
                doors::lock(db, &one.door)?;
                let Some(kept) = doors::heard(db, &one.door)? else { continue };
                if forgiving == Some(&one.door) || kept.failures <= 1 {
                    doors::forget(db, &one.door)?;
                    continue;
                }
                // Another guess that came meanwhile may have shut the door for longer.
                let opens_at = if kept.opens_at == one.after.opens_at { one.before.opens_at } else { kept.opens_at };
                doors::keep(db, &one.door, Tally { failures: kept.failures.saturating_sub(1), opens_at, ..kept })?;
            }
            Ok(())
        })
    }
}

fn too_many(opens_at: Instant) -> Refusal {
    let at = opens_at.in_london().format("%H:%M");
    Refusal::because(format!(
        "Too many attempts. Wait until {at}, sign in with a browser you signed in with before, or set a new password with “I have forgotten my password”."
    ))
}
