//! A question answered by choosing among a few: radio buttons for one answer, boxes for several.

use maud::{Markup, Render, html};

use super::described::Described;
use crate::web::form::Form;

/// One answer.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// A sentence under the label.
    pub hint: Option<String>,
}

impl Choice {
    /// An answer without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into(), hint: None }
    }
}

/// The question with its answers.
#[must_use]
pub struct Choices<'a> {
    kind: &'static str,
    form: &'a Form,
    name: &'a str,
    legend: &'a str,
    options: &'a [Choice],
    hint: Option<&'a str>,
    inline: bool,
}

/// One answer out of several; nothing is chosen unless the form says so.
pub fn radios<'a>(form: &'a Form, name: &'a str, legend: &'a str, options: &'a [Choice]) -> Choices<'a> {
    Choices { kind: "radio", form, name, legend, options, hint: None, inline: false }
}

/// Any number of answers.
pub fn checkboxes<'a>(form: &'a Form, name: &'a str, legend: &'a str, options: &'a [Choice]) -> Choices<'a> {
    Choices { kind: "checkbox", ..radios(form, name, legend, options) }
}

impl<'a> Choices<'a> {
    /// A sentence of help under the question.
    pub fn hint(self, hint: &'a str) -> Self {
        Choices { hint: Some(hint), ..self }
    }

    /// Sets the answers beside each other, where they are short.
    pub fn inline(self) -> Self {
        Choices { inline: true, ..self }
    }

    /// The first answer has the name as its id, so that the error summary leads there.
    fn id(&self, index: usize) -> String {
        if index == 0 { self.name.to_owned() } else { format!("{}-{}", self.name, index + 1) }
    }

    fn answer(&self, index: usize, choice: &Choice) -> Markup {
        let id = self.id(index);
        let hint = choice.hint.as_ref().map(|_| format!("{id}-note"));
        html! {
            div.choice {
                input type=(self.kind) id=(id) name=(self.name) value=(choice.value)
                    checked[self.form.has(self.name, &choice.value)] aria-describedby=[hint.as_ref()];
                div {
                    label for=(id) { (choice.label) }
                    @if let Some(text) = &choice.hint { p.hint id=[hint.as_ref()] { (text) } }
                }
            }
        }
    }
}

impl Render for Choices<'_> {
    fn render(&self) -> Markup {
        let about = Described::new(self.form, self.name, self.hint);
        html! {
            fieldset.field.wrong[about.wrong()] aria-describedby=[about.ids()] {
                legend { (self.legend) }
                (about)
                div.choices.inline[self.inline] {
                    @for (index, choice) in self.options.iter().enumerate() { (self.answer(index, choice)) }
                }
            }
        }
    }
}
