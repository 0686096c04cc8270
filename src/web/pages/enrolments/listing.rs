//! What every list of enrolments is like, whoever reads it: one stage at a time, and the pages beside this one.

use maud::{Markup, html};

use super::tags::{pace_tag, state_tag};
use crate::{
    app::{
        enrolment_list::{Listing, Row},
        places::Places,
    },
    domain::enrolment::Stage,
    web::{
        form::Form,
        html::{button_second, options, pagination, select_field},
        pages::places,
    },
};

/// A list of enrolments.
pub struct List {
    /// Its address.
    pub path: &'static str,
    /// The table of some of its rows.
    pub table: fn(Stage, &[Row]) -> Markup,
    /// What stands in place of an empty table.
    pub nothing: fn(Stage) -> &'static str,
}

impl List {
    /// The choice of a stage, a page of the rows, and the ways to others.
    pub fn show(&self, places: &Places, stage: Stage, listing: &Listing) -> Markup {
        let here = places::address(&format!("{}?stage={}", self.path, stage.as_str()), places);
        html! {
            (self.filter(places, stage))
            @if listing.rows.is_empty() { p { ((self.nothing)(stage)) } } @else { ((self.table)(stage, &listing.rows)) }
            (pagination(&here, &listing.ways))
        }
    }

    fn filter(&self, places: &Places, stage: Stage) -> Markup {
        let form = Form::blank().with("stage", stage.as_str());
        let stages = options(Stage::ALL, Stage::as_str, Stage::label);
        html! {
            form.filters method="get" action=(self.path) {
                (places::kept(places))
                (select_field(&form, "stage", "Show", &stages))
                (button_second("Show"))
            }
        }
    }
}

/// Trainee, role, criteria, pace and state of one enrolment.
pub fn cells(row: &Row) -> [Markup; 5] {
    [
        html! { a href={ "/enrolments/" (row.id) } { (row.trainee) } },
        html! { (row.role) },
        html! { span.numeric { (row.pace.competent) " of " (row.pace.relevant) " competent" } },
        pace_tag(row.pace.standing, row.state, row.posted),
        state_tag(row.state),
    ]
}
