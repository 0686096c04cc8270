//! The thread beside the server that delivers letters every few seconds, gives notices every hour, and every day
//! anchors the chains and lets the database learn its sizes.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use chrono::TimeDelta;

use super::{
    anchors::Anchors,
    deliver::{Delivered, Delivery},
};
use crate::{
    app::{close_account, context::Service, error::Error, give_notices},
    clock::Clock,
    db::{sessions, system, transaction},
    domain::instant::Instant,
    mail::post::Post,
};

/// The rounds, until they are stopped.
pub struct Rounds {
    stopping: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Rounds {
    /// Starts the rounds.
    pub fn start(service: Service, post: Post, clock: Clock, anchors: Anchors) -> std::io::Result<Self> {
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let thread = thread::Builder::new().name("rounds".into()).spawn(move || {
            let (mut learned, mut noticed): (Option<Instant>, Option<Instant>) = (None, None);
            let mut delivery = Delivery::new(service.clone(), post, clock.clone());
            let stopped = || stop.load(Ordering::Relaxed);
            while !stopped() {
                let now = clock.now();
                if noticed.is_none_or(|last| now >= last.plus(TimeDelta::hours(1))) {
                    report("expiry letters", give_notices::give_notices(&service, now).map(|_| ()));
                    report("accounts of those who left", close_account::close_those_who_left(&service, now).map(|_| ()));
                    report("tidying up", tidy(&service, now));
                    if learned.is_none_or(|last| now >= last.plus(TimeDelta::days(1))) {
                        let outcome = learn_sizes(&service);
                        learned = outcome.is_ok().then_some(now);
                        report("learning the sizes of tables", outcome);
                    }
                    report("anchoring the chains", anchors.of_the_day(&service, now));
                    noticed = Some(now);
                }
                report("delivery", delivery.round(&stopped, &mut Delivered::default()));
                rest(&stop);
            }
            report("delivery", delivery.end(&mut Delivered::default()));
        })?;
        Ok(Self { stopping, thread })
    }

    /// Stops the rounds. A letter in hand is left where it is, unless the mail server takes it within a moment.
    pub fn stop(self) {
        self.stopping.store(true, Ordering::Relaxed);
        if self.thread.join().is_err() {
            tracing::error!("the rounds ended with a fault");
        }
    }
}

fn tidy(service: &Service, now: Instant) -> Result<(), Error> {
    transaction::housekeep(&service.database, |db| sessions::tidy(db, now).map_err(Error::from))
}

fn learn_sizes(service: &Service) -> Result<(), Error> {
    Ok(system::learn_sizes(&mut *service.database.writer()?)?)
}

fn report<E: std::fmt::Display>(what: &str, outcome: Result<(), E>) {
    if let Err(error) = outcome {
        tracing::error!(%error, "{what} failed; it will be tried again");
    }
}

fn rest(stop: &AtomicBool) {
    for _ in 0..20 {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        thread::sleep(Duration::from_millis(150));
    }
}
