//! A text that a form asks for and reads: its field, its label and its bounds are said once.

use super::{
    form::Form,
    html::{TextField, text_field},
};
use crate::{
    app::error::FieldErrors,
    domain::{refusal::Refusal, text},
};

/// A text of a form.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The field.
    pub name: &'a str,
    /// What the page calls it.
    pub label: &'a str,
    /// The most characters it may have.
    pub longest: usize,
}

impl<'a> Text<'a> {
    /// Text of a field with this label, of so many characters at most.
    pub const fn new(name: &'a str, label: &'a str, longest: usize) -> Self {
        Self { name, label, longest }
    }

    /// The box to type it into.
    pub fn asked(self, form: &'a Form) -> TextField<'a> {
        text_field(form, self.name, self.label)
    }

    /// What was typed: without the white space around it, empty when none of it can be seen, fit to be kept, and not too
    /// long. What is wrong with it becomes a sentence on the field; what was typed stands in the form either way.
    pub fn read(self, form: &Form, errors: &mut FieldErrors) -> String {
        let said = text::said(form.value(self.name));
        errors.keep(self.name, self.check(said));
        said.to_owned()
    }

    /// Whether a text is fit to be kept, and not too long.
    pub fn check(self, said: &str) -> Result<(), Refusal> {
        let Self { label, longest, .. } = self;
        text::fit(said, label)?;
        match said.chars().count() {
            length if length > longest => {
                Err(Refusal::because(format!("“{label}” must be {longest} characters or fewer; it has {length}")))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_text_within_its_bounds_and_says_what_is_wrong_by_its_label() {
        let form =
            Form::blank().with("title", "  Daily briefing \n").with("long", "éééé").with("odd", "a\0b").with("none", "\u{200B}");
        let mut errors = FieldErrors::default();
        let mut read = |name, longest| Text::new(name, "Short title", longest).read(&form, &mut errors);
        assert_eq!(read("title", 14), "Daily briefing");
        assert_eq!(read("long", 4), "éééé");
        assert_eq!((read("nothing", 4), read("none", 0)), (String::new(), String::new()));
        read("long", 3);
        read("odd", 2);
        let wrong: Vec<_> = errors.iter().collect();
        assert_eq!(
            wrong,
            [
                ("long", "“Short title” must be 3 characters or fewer; it has 4"),
                ("odd", "“Short title” must not contain control characters; type it again instead of pasting it"),
            ]
        );
    }
}
