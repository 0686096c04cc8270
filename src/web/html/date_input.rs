//! A day, typed into three boxes.

use maud::{Markup, Render, html};

use super::described::Described;
use crate::web::form::Form;

/// Day, month and year, named after the question: `name-day`, `name-month`, `name-year`.
#[must_use]
pub struct DateInput<'a> {
    form: &'a Form,
    name: &'a str,
    legend: &'a str,
    hint: Option<&'a str>,
}

/// Three boxes with what the form has; [`Form::day`] reads them.
pub fn date_input<'a>(form: &'a Form, name: &'a str, legend: &'a str) -> DateInput<'a> {
    DateInput { form, name, legend, hint: None }
}

impl<'a> DateInput<'a> {
    /// A sentence of help, such as an example.
    pub fn hint(self, hint: &'a str) -> Self {
        DateInput { hint: Some(hint), ..self }
    }

    /// The first box has the name as its id, so that the error summary leads there.
    fn part(&self, part: &str, label: &str, width: &str, about: &Described<'_>) -> Markup {
        let name = format!("{}-{part}", self.name);
        let id = if part == "day" { self.name } else { name.as_str() };
        html! {
            div {
                label for=(id) { (label) }
                input class=(width) type="text" inputmode=[(part != "month").then_some("numeric")]
                    id=(id) name=(name) value=(self.form.value(&name)) autocomplete="off"
                    aria-invalid=[about.invalid()];
            }
        }
    }
}

impl Render for DateInput<'_> {
    fn render(&self) -> Markup {
        let about = Described::new(self.form, self.name, self.hint);
        html! {
            fieldset.field.wrong[about.wrong()] aria-describedby=[about.ids()] {
                legend { (self.legend) }
                (about)
                div.date {
                    (self.part("day", "Day", "w2", &about))
                    (self.part("month", "Month", "w4", &about))
                    (self.part("year", "Year", "w4", &about))
                }
            }
        }
    }
}
