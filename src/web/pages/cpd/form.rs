//! The form to log CPD, and how it is read.

use maud::{Markup, html};

use crate::{
    app::{
        error::{Error, FieldErrors},
        log_cpd::{self, LogCpd},
    },
    db::work::NamedWork,
    domain::cpd::{self, CpdText},
    web::{
        form::Form,
        html::{Tokens, button, date_input, error_summary, form_tag, text_field},
        pages::{read_works, work_field},
        text::Text,
    },
};

const TITLE: Text = Text::new("title", "Short title", 200);
const WHAT: Text = Text::new("what", "What you did", 10_000);
const EFFECT: Text = Text::new("effect", "What it changed in your practice", 10_000);

/// Reads the form: everything wrong with it is said at once, in the order of the page.
pub(super) fn parse(form: &Form) -> Result<LogCpd, Error> {
    let mut errors = FieldErrors::default();
    let on = errors.keep("on", form.day("on").map_err(|wrong| format!("The day {wrong}"))).flatten();
    if on.is_none() && errors.of("on").is_none() {
        errors.add("on", "Give the day on which you did it");
    }
    let minutes = errors.keep("hours", cpd::read_hours(form.value("hours"))).flatten();
    let text = CpdText {
        title: TITLE.read(form, &mut errors),
        what: WHAT.read(form, &mut errors),
        effect: EFFECT.read(form, &mut errors),
    };
    log_cpd::check_text(&mut errors, &text);
    let works = read_works(form, &mut errors);
    match on.filter(|_| errors.is_empty()) {
        Some(on) => Ok(LogCpd { on, minutes, text, works }),
        None => Err(Error::Invalid(errors)),
    }
}

/// The form.
pub(super) fn show(form: &Form, tokens: &Tokens, works: &[NamedWork]) -> Markup {
    html! {
        (error_summary(form))
        h1 { "Log CPD" }
        (form_tag("/cpd", tokens, html! {
            (date_input(form, "on", "On which day").hint("The last day, if it took several. For example, 14 10 2026."))
            (text_field(form, "hours", "Hours").width("w4").inputmode("decimal").optional()
                .hint("In quarters, such as 1.5. Nobody counts them: what it changed is what matters."))
            (TITLE.asked(form))
            (WHAT.asked(form).rows(4).hint("Never live intelligence: describe your part, refer to the original."))
            (EFFECT.asked(form).rows(4))
            (work_field(form, works, "Work it belongs to", "Choose any pieces of work that led to it, or where you used it."))
            div.actions { (button("Log CPD")) a href="/cpd" { "Cancel" } }
        }))
    }
}
