//! The map of the house.

pub mod app;
pub mod clock;
pub mod db;
pub mod domain;
pub mod mail;
pub mod random;
pub mod secret;
pub mod web;
