//! The integration tests: a real database each, and for the web a real server. `TEST_DATABASE_URL` runs them all on
//! PostgreSQL instead of SQLite.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets something unexpected should fail on the spot"
)]

mod app;
mod architecture;
mod cli;
mod db;
mod demonstration;
mod nodes;
mod properties;
mod releases;
mod support;
mod web;
