//! The pages, through a real server: who may open what, and what a form survives.

mod doors;
mod forms;
mod outage;
