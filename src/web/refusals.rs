//! Refusals of somebody who is signed in: each leaves a line in the log, and many in an hour an event.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use chrono::TimeDelta;

use crate::domain::{ids::PersonId, instant::Instant};

/// Refusals of one person within an hour that leave an event.
pub const OFTEN: u32 = 10;

/// How often each person was refused in an hour, since this process began.
#[derive(Default)]
pub struct Refusals(Mutex<HashMap<PersonId, (Instant, u32)>>);

impl Refusals {
    /// Counts one; whether it is the one that makes them often.
    pub fn count(&self, person: PersonId, now: Instant) -> bool {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let an_hour_ago = now.minus(TimeDelta::hours(1));
        // Nobody is remembered for longer than an hour.
        counts.retain(|_, (since, _)| *since > an_hour_ago);
        let (_, count) = counts.entry(person).or_insert((now, 0));
        *count = count.saturating_add(1);
        *count == OFTEN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_in_an_hour_are_often_once_and_each_person_is_counted_alone() {
        let (refusals, now) = (Refusals::default(), crate::clock::now());
        let often = |person, minute| refusals.count(PersonId(person), now.plus(TimeDelta::minutes(minute)));
        let first: Vec<bool> = (0..12).map(|minute| often(1, minute)).collect();
        assert_eq!(first.iter().position(|often| *often), Some(9));
        assert_eq!(first.iter().filter(|often| **often).count(), 1);
        assert!(!often(2, 12));
        let second: Vec<bool> = (0..10).map(|_| often(1, 61)).collect();
        assert_eq!(second.iter().position(|often| *often), Some(9), "an hour later they are counted anew");
    }
}
