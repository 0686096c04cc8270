//! Queries, constraints, contention, and the parity of the two databases.

mod contention;
pub mod migrations;
mod parity;
mod witness;
