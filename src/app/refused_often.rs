//! Records that somebody was refused often.

use super::{context::Service, error::Error};
use crate::domain::{
    event::{Action, Subject, SubjectKind},
    ids::PersonId,
    instant::Instant,
};

/// Leaves the event in the chain of their home.
pub fn record(service: &Service, person: PersonId, refusals: u32, now: Instant) -> Result<(), Error> {
    service.write_unsigned(service.home_chain(person, now)?, now, |tx| {
        let subject = Subject::new(SubjectKind::Person, person);
        tx.record(None, Action::RefusedOften, subject, &[("refusals", refusals.to_string())])
    })
}
