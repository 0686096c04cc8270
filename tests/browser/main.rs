//! The journeys in a real browser, without JavaScript; and axe-core over every page they visit, at two widths.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails on the spot")]

mod driver;
mod journeys;
mod looks;
#[path = "../it/app/scenes.rs"]
#[expect(dead_code, reason = "the scenes are more than these tests need")]
mod scenes;
#[path = "../it/support/mod.rs"]
#[expect(dead_code, reason = "the world has more verbs than these tests need")]
mod support;
