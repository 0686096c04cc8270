//! A box to type into, with its label, its hint and its error.

use maud::{Markup, Render, html};

use super::described::Described;
use crate::web::form::Form;

/// One line, or several with [`TextField::rows`].
#[must_use]
pub struct TextField<'a> {
    form: &'a Form,
    name: &'a str,
    label: &'a str,
    hint: Option<&'a str>,
    kind: &'static str,
    width: Option<&'static str>,
    autocomplete: Option<&'static str>,
    inputmode: Option<&'static str>,
    rows: Option<u16>,
    optional: bool,
}

/// A box holding what the form has for this name.
pub fn text_field<'a>(form: &'a Form, name: &'a str, label: &'a str) -> TextField<'a> {
    TextField {
        form,
        name,
        label,
        hint: None,
        kind: "text",
        width: None,
        autocomplete: None,
        inputmode: None,
        rows: None,
        optional: false,
    }
}

impl<'a> TextField<'a> {
    /// A sentence of help under the label.
    pub fn hint(self, hint: &'a str) -> Self {
        TextField { hint: Some(hint), ..self }
    }

    /// `email`, `password`, `search` or `text`.
    pub fn kind(self, kind: &'static str) -> Self {
        TextField { kind, ..self }
    }

    /// `w2`, `w4` or `w20`: as wide as what belongs in it.
    pub fn width(self, class: &'static str) -> Self {
        TextField { width: Some(class), ..self }
    }

    /// What a browser may fill in by itself.
    pub fn autocomplete(self, token: &'static str) -> Self {
        TextField { autocomplete: Some(token), ..self }
    }

    /// Which keyboard a touch screen shows.
    pub fn inputmode(self, mode: &'static str) -> Self {
        TextField { inputmode: Some(mode), ..self }
    }

    /// Makes it a text area of so many lines.
    pub fn rows(self, rows: u16) -> Self {
        TextField { rows: Some(rows), ..self }
    }

    /// Says in the label that it may be left empty.
    pub fn optional(self) -> Self {
        TextField { optional: true, ..self }
    }

    fn shown(&self) -> Option<&'a str> {
        let echo = self.kind != "password";
        Some(self.form.value(self.name)).filter(|value| echo && !value.is_empty())
    }
}

impl Render for TextField<'_> {
    fn render(&self) -> Markup {
        let about = Described::new(self.form, self.name, self.hint);
        html! {
            div.field.wrong[about.wrong()] {
                label for=(self.name) { (self.label) @if self.optional { " (optional)" } }
                (about)
                @if let Some(rows) = self.rows {
                    // A browser drops the first line end of a text area: this one, not the person's.
                    textarea class=[self.width] id=(self.name) name=(self.name) rows=(rows)
                        autocomplete=[self.autocomplete] inputmode=[self.inputmode]
                        aria-describedby=[about.ids()] aria-invalid=[about.invalid()] {
                        "\n" (self.shown().unwrap_or(""))
                    }
                } @else {
                    input class=[self.width] type=(self.kind) id=(self.name) name=(self.name)
                        value=[self.shown()] autocomplete=[self.autocomplete] inputmode=[self.inputmode]
                        aria-describedby=[about.ids()] aria-invalid=[about.invalid()];
                }
            }
        }
    }
}
