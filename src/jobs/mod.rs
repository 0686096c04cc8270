//! Work that waits: letters that are due, expiry letters to enqueue, and tidying up.

pub mod deliver;
mod round;

pub use round::Rounds;
