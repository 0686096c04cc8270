//! The home page: where am I, what is left, what next.

use maud::html;

use super::super::{
    answer::Answer,
    visit::{Page, Visit},
};
use crate::app::error::Error;

/// The home page of the person signed in.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    visit.read(|view| visit.page(&view.actor, Page::titled("Home"), html! { h1 { "Home" } }))
}
