//! Queries, constraints, contention, and the parity of the two databases.

mod contention;
mod migrations;
mod parity;
mod witness;
