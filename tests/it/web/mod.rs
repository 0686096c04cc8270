//! The pages, through a real server: who may open what, and what a form survives.

mod account;
mod activity;
mod at_once;
mod choosing;
mod crawl;
mod doors;
mod forms;
mod hidden;
mod hostile;
mod in_doubt;
mod journeys;
mod letters;
mod matrix;
mod outage;
mod own_portfolio;
mod paging;
mod places;
mod rounds;
mod slow;
mod tasks;
mod views;
