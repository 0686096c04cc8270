//! Queries, constraints, contention, and the parity of the two databases.

mod contention;
mod log;
pub mod migrations;
mod parity;
#[cfg(feature = "postgres-tls")]
mod tls;
mod witness;
