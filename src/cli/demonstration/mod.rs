//! The demonstration force: two fictitious organisations and some forty fictitious people, in every state a portfolio can
//! be in. It is played through the acts that people use, so loading it proves the rules each time.

mod data;
mod plan;
mod script;

use crate::{
    app::{context::Service, error::Error, password::Hashing},
    db::{system, transaction},
    domain::{installation::Settings, instant::Instant},
    mail::post::Post,
    web::visit::Demonstration,
};

/// The password of everyone in the demonstration. It opens nothing else: the demonstration is served to this machine only.
pub const PASSWORD: &str = "three demonstration words";

/// What the demonstration sets for itself: whoever looks at it needs no app.
pub const SETTINGS: Settings = Settings { second_factor: false, leaver_days: 90, letter_minutes: 60, request_seconds: 10 };

/// Plays the demonstration into an empty database, and records the day: before, so that what is cut off is known for what
/// it is, and after.
pub fn load(service: &Service, hashing: &Hashing, post: &Post, now: Instant) -> anyhow::Result<()> {
    record(service, system::DEMONSTRATION_BEGUN, now)?;
    script::play(service, hashing, post, &data::read()?, now)?;
    record(service, system::DEMONSTRATION_LOADED, now)?;
    Ok(())
}

fn record(service: &Service, fact: &str, now: Instant) -> Result<(), Error> {
    transaction::housekeep(&service.database, |db| system::record_fact(db, fact, &now.day().to_string()).map_err(Error::from))
}

/// What a database holds of the demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// A part: loading it was cut off.
    Part,
    /// All of it.
    Whole,
}

/// What `service` holds of the demonstration.
pub fn held(service: &Service) -> Result<Held, Error> {
    service.find(|db| {
        Ok(match (system::fact(db, system::DEMONSTRATION_BEGUN)?, system::fact(db, system::DEMONSTRATION_LOADED)?) {
            (_, Some(_)) => Held::Whole,
            (Some(_), None) => Held::Part,
            (None, None) => Held::Nothing,
        })
    })
}

/// What the pages of the demonstration say about it, when `service` holds one.
pub fn describe(service: &Service) -> anyhow::Result<Option<Demonstration>> {
    let Some(loaded_on) = service.find(|db| system::fact(db, system::DEMONSTRATION_LOADED))? else { return Ok(None) };
    let day: chrono::NaiveDate = loaded_on.parse()?;
    let people = data::read()?.people.into_iter().map(|person| (person.name, person.email, person.who)).collect();
    Ok(Some(Demonstration { loaded_on: crate::domain::calendar::long(day), password: PASSWORD.to_owned(), people }))
}
