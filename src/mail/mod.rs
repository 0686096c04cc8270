//! Letters: what they say and how they leave.

pub mod post;
pub mod words;
