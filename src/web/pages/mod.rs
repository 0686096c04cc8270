//! The pages, by noun. Each has handlers that show and handlers that change.

pub mod demonstration;
pub mod home;
pub mod password;
pub mod sign_in;
