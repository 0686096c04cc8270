//! The demonstration force: two fictitious organisations and some forty fictitious people, in every state a portfolio can
//! be in. It is played through the acts that people use, so loading it proves the rules each time.

mod data;
mod plan;
mod script;

use crate::{
    app::{context::Service, password::Hashing},
    db::{system, transaction},
    domain::instant::Instant,
    web::visit::Demonstration,
};

/// The password of everyone in the demonstration. It opens nothing else: the demonstration is served to this machine only.
pub const PASSWORD: &str = "three demonstration words";

/// Plays the demonstration into an empty database, and records the day.
pub fn load(service: &Service, hashing: &Hashing, now: Instant) -> anyhow::Result<()> {
    script::play(service, hashing, &data::read()?, now)?;
    transaction::housekeep(&service.database, |db| {
        system::record_fact(db, system::DEMONSTRATION_LOADED, &now.day().to_string()).map_err(crate::app::error::Error::from)
    })?;
    Ok(())
}

/// What the pages of the demonstration say about it, when `service` holds one.
pub fn describe(service: &Service) -> anyhow::Result<Option<Demonstration>> {
    let Some(loaded_on) = service.find(|db| system::fact(db, system::DEMONSTRATION_LOADED))? else { return Ok(None) };
    let day: chrono::NaiveDate = loaded_on.parse()?;
    let people = data::read()?.people.into_iter().map(|person| (person.name, person.email, person.who)).collect();
    Ok(Some(Demonstration { loaded_on: crate::domain::calendar::long(day), password: PASSWORD.to_owned(), people }))
}
