//! Properties: what holds for every sequence of acts, every day and every person, not only for those somebody thought of.

mod dates;
mod model;
mod paging;
mod permits;
mod portfolio;
