//! The map of the house, from the ground up. Each floor may use the ones below it, never one above.
//!
//! | floor | what it is for | may use |
//! |---|---|---|
//! | [`domain`] | what the words mean and what the rules are: facts and a date in, a decision or a refusal out | nothing of ours |
//! | [`db`] | rows and queries, the same for SQLite and PostgreSQL | `domain` |
//! | [`app`] | what a person can do: one act, one transaction, one line in the audit chain; and reads shaped for a page | `db`, `domain` |
//! | [`web`] | HTTP on one side, acts on the other | `app` and below |
//! | [`jobs`] | work that waits: letters, notices, tidying up | `app` and below |
//! | [`cli`] | operations: serve, migrate, check, the demonstration | everything |
//!
//! Beside the floors stand small cupboards that use `domain` alone: [`mail`] (what letters say and how they leave),
//! [`clock`] (the only place that asks the time), [`config`], [`secret`], [`random`] and [`authenticator`] (codes of an app).
//!
//! To follow one journey, read `web::routes`, the page it names, the act that page calls, and the rule that act asks.

pub mod app;
pub mod authenticator;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod domain;
pub mod jobs;
pub mod mail;
pub mod random;
pub mod secret;
pub mod web;
