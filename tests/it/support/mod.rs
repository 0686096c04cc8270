//! A world of its own for each test: a database stamped from a template, a clock that stands still, and people with verbs.

pub mod browse;
pub mod databases;
pub mod growth;
pub mod mail;
pub mod proxy;
#[cfg(feature = "postgres-tls")]
pub mod server;
pub mod world;

pub use world::World;
