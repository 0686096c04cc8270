//! One line for a load balancer and a monitor.

use super::super::{answer::Answer, visit::Visit};
use crate::app::{
    error::Error,
    health::{Health, health},
};

/// How the service is: 200 when it is well.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    let found = health(&visit.site.service, visit.now);
    Ok(Answer::line(if found == Health::Well { 200 } else { 503 }, found.label()))
}
