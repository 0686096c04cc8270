//! A list to choose one thing from.

use maud::{Markup, Render, html};

use super::described::Described;
use crate::web::form::Form;

/// A drop-down list; options are value and label.
#[must_use]
pub struct SelectField<'a> {
    form: &'a Form,
    name: &'a str,
    label: &'a str,
    options: &'a [(String, String)],
    hint: Option<&'a str>,
    blank: Option<&'a str>,
}

/// A list with what the form has for this name chosen.
pub fn select_field<'a>(form: &'a Form, name: &'a str, label: &'a str, options: &'a [(String, String)]) -> SelectField<'a> {
    SelectField { form, name, label, options, hint: None, blank: None }
}

impl<'a> SelectField<'a> {
    /// A sentence of help under the label.
    pub fn hint(self, hint: &'a str) -> Self {
        SelectField { hint: Some(hint), ..self }
    }

    /// A first option that chooses nothing, such as "Choose…".
    pub fn blank(self, label: &'a str) -> Self {
        SelectField { blank: Some(label), ..self }
    }
}

impl Render for SelectField<'_> {
    fn render(&self) -> Markup {
        let about = Described::new(self.form, self.name, self.hint);
        let chosen = self.form.value(self.name);
        html! {
            div.field.wrong[about.wrong()] {
                label for=(self.name) { (self.label) }
                (about)
                select id=(self.name) name=(self.name)
                    aria-describedby=[about.ids()] aria-invalid=[about.invalid()] {
                    @if let Some(blank) = self.blank { option value="" { (blank) } }
                    @for (value, label) in self.options {
                        option value=(value) selected[value == chosen] { (label) }
                    }
                }
            }
        }
    }
}
