//! Rows and queries, the same for both databases. No rules, no HTML.

pub mod actors;
pub mod address_changes;
mod among;
pub mod assessor_queue;
pub mod audit;
pub mod claims;
mod columns;
pub mod conflicts;
pub mod connection;
pub mod curricula;
mod dialect;
pub mod duties;
pub mod migrate;
pub mod organisations;
pub mod people;
pub mod postings;
pub mod progress;
pub mod proposals;
#[rustfmt::skip]
pub mod schema;
pub mod certificates;
pub mod cpd;
pub mod decisions;
mod either;
pub mod enrolments;
pub mod evidence;
pub mod learning;
pub mod letters;
pub mod notices;
pub mod quarantine;
pub mod sessions;
pub mod system;
pub mod team;
pub mod texts;
pub mod transaction;
mod turned;
pub mod work;
