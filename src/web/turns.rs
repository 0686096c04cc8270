//! Turns to be answered by one worker: a few pages of one session at once. The threads that answer are few, and a page that takes
//! long, asked for again and again, would leave none for anybody else.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::db::connection::READERS_PER_CORE;

/// Pages of one session that are made at once: half of the threads of the worker.
const AT_ONCE: usize = READERS_PER_CORE / 2;
/// Pages of one session that may wait for their turn.
const WAITING: usize = 32;

/// Who has how many turns, by the cookie of the session.
#[derive(Debug, Clone, Default)]
pub struct Turns(Arc<Mutex<HashMap<String, Arc<Semaphore>>>>);

/// A turn, given back when dropped.
#[derive(Debug)]
pub struct Turn {
    turns: Turns,
    cookie: String,
    permit: Option<OwnedSemaphorePermit>,
}

impl Turns {
    /// Waits for a turn; none when too many pages of this session wait already.
    pub async fn take(&self, cookie: &str) -> Option<Turn> {
        let theirs = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let theirs = all.entry(cookie.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(AT_ONCE))).clone();
            // One is the list's own.
            if Arc::strong_count(&theirs) > AT_ONCE + WAITING + 1 {
                return None;
            }
            theirs
        };
        // From here on given back, whether the turn comes or the browser goes away before.
        let mut turn = Turn { turns: self.clone(), cookie: cookie.to_owned(), permit: None };
        turn.permit = theirs.acquire_owned().await.ok();
        Some(turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut all = self.turns.0.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.permit.take());
        if all.get(&self.cookie).is_some_and(|theirs| Arc::strong_count(theirs) == 1) {
            all.remove(&self.cookie);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn a_session_has_a_few_turns_at_once_and_nothing_is_kept_of_those_that_ended() {
        let turns = Turns::default();
        let mut held: Vec<_> = (0..AT_ONCE).map(|_| turns.take("amara").now_or_never().expect("a turn")).collect();
        assert!(turns.take("amara").now_or_never().is_none(), "it waits");
        assert!(turns.take("kit").now_or_never().flatten().is_some());
        held.pop();
        assert!(turns.take("amara").now_or_never().flatten().is_some());
        held.clear();
        assert!(turns.0.lock().expect("the list").is_empty());
    }

    #[test]
    fn who_sends_endlessly_is_told_that_too_many_wait() {
        let turns = Turns::default();
        let _held: Vec<_> = (0..AT_ONCE).map(|_| turns.take("amara").now_or_never()).collect();
        let mut waiting: Vec<_> = (0..WAITING).map(|_| Box::pin(turns.take("amara"))).collect();
        for one in &mut waiting {
            assert!(one.now_or_never().is_none(), "it waits");
        }
        assert!(matches!(turns.take("amara").now_or_never(), Some(None)), "one too many");
    }
}
