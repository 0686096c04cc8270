//! Letters: what they say and how they leave.

pub mod post;
mod smtp;
pub mod words;
