//! The pages, through a real server: who may open what, and what a form survives.

mod crawl;
mod doors;
mod forms;
mod journeys;
mod matrix;
mod outage;
mod rounds;
