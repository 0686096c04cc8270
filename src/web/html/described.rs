//! The hint and the error that stand between a label and its control, and their ids.

use maud::{Markup, Render, html};

use crate::web::form::Form;

/// What describes one control: found by its id, read out with it.
pub(super) struct Described<'a> {
    id: &'a str,
    hint: Option<&'a str>,
    error: Option<&'a str>,
}

impl<'a> Described<'a> {
    /// The hint given, and the error the form has for the name.
    pub(super) fn new(form: &'a Form, name: &'a str, hint: Option<&'a str>) -> Described<'a> {
        Described { id: name, hint, error: form.error(name) }
    }

    /// Whether there is an error.
    pub(super) fn wrong(&self) -> bool {
        self.error.is_some()
    }

    /// The value of `aria-invalid`.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.wrong().then_some("true")
    }

    /// The value of `aria-describedby`.
    pub(super) fn ids(&self) -> Option<String> {
        let hint = self.hint.map(|_| format!("{}-hint", self.id));
        let error = self.error.map(|_| format!("{}-error", self.id));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }
}

impl Render for Described<'_> {
    fn render(&self) -> Markup {
        html! {
            @if let Some(hint) = self.hint { p.hint id={ (self.id) "-hint" } { (hint) } }
            @if let Some(error) = self.error {
                p.wrong-text id={ (self.id) "-error" } { span.hidden-visually { "Error: " } (error) }
            }
        }
    }
}
