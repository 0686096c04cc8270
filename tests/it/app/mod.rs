//! Acts, called as the pages call them: each rule of the product has an afternoon on which somebody runs into it.

mod accounts;
mod addresses;
mod anchoring;
mod assessing;
mod authority;
mod awarding;
mod beginning;
mod checking;
mod closing;
mod delivering;
mod discarding;
mod enrolling;
mod guessing;
mod letters;
mod logging;
mod managing;
mod moving;
mod publishing;
mod quarantine;
pub mod scenes;
pub mod second_factor;
mod tampering;
mod unreadable;
