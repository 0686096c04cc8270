//! Rows and queries, the same for both databases. No rules, no HTML.

pub mod actors;
pub mod audit;
mod columns;
pub mod connection;
pub mod curricula;
mod dialect;
pub mod duties;
pub mod migrate;
pub mod organisations;
pub mod people;
pub mod postings;
#[rustfmt::skip]
pub mod schema;
pub mod team;
pub mod texts;
pub mod transaction;
pub mod system;
pub mod sessions;
pub mod letters;
mod either;
pub mod work;
pub mod quarantine;
pub mod learning;
pub mod evidence;
pub mod enrolments;
pub mod decisions;
pub mod cpd;
pub mod certificates;
