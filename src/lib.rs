//! The map of the house.

pub mod db;
pub mod domain;
pub mod random;
