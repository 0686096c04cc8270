//! One box to tick, on its own: a declaration, or a claim.

use maud::{Markup, Render, html};

use super::described::Described;
use crate::web::form::Form;

/// A box that stands alone. For a question with several answers see [`super::checkboxes`].
#[must_use]
pub struct Checkbox<'a> {
    form: &'a Form,
    name: &'a str,
    value: &'a str,
    label: &'a str,
    id: &'a str,
    code: Option<&'a str>,
    hint: Option<&'a str>,
}

/// A box ticked when the form has this value for this name.
pub fn checkbox<'a>(form: &'a Form, name: &'a str, value: &'a str, label: &'a str) -> Checkbox<'a> {
    Checkbox { form, name, value, label, id: name, code: None, hint: None }
}

impl<'a> Checkbox<'a> {
    /// A sentence of help under the label.
    pub fn hint(self, hint: &'a str) -> Self {
        Checkbox { hint: Some(hint), ..self }
    }

    /// An id of its own, where several boxes share a name.
    pub fn id(self, id: &'a str) -> Self {
        Checkbox { id, ..self }
    }

    /// A code before the label, such as that of a criterion.
    pub fn code(self, code: &'a str) -> Self {
        Checkbox { code: Some(code), ..self }
    }
}

impl Render for Checkbox<'_> {
    fn render(&self) -> Markup {
        // What is wrong is said of the box, not of every box that shares its name.
        let about = Described::new(self.form, self.id, None);
        let note = self.hint.map(|_| format!("{}-hint", self.id));
        let described = [note.clone(), about.ids()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        html! {
            div.alone.wrong[about.wrong()] {
                (about)
                div.choice {
                    input type="checkbox" id=(self.id) name=(self.name) value=(self.value)
                        checked[self.form.has(self.name, self.value)]
                        aria-describedby=[Some(described).filter(|ids| !ids.is_empty())]
                        aria-invalid=[about.invalid()];
                    div {
                        label for=(self.id) { @if let Some(code) = self.code { strong { (code) } " " } (self.label) }
                        @if let Some(hint) = self.hint { p.hint id=[note] { (hint) } }
                    }
                }
            }
        }
    }
}
