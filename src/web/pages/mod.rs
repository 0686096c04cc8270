//! The pages, by noun. Each has handlers that show and handlers that change.

pub mod demonstration;
pub mod expiry;
pub mod home;
pub mod organisations;
pub mod password;
pub mod people;
pub mod sign_in;
pub mod team;
