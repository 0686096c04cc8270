//! Work that waits: letters that are due, expiry letters to enqueue, anchors of the chains, and tidying up.

mod anchors;
pub mod deliver;
mod round;

pub use anchors::{Anchors, append};
pub use round::Rounds;
