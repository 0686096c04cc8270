//! What a form shows of the record, carried by the form.

use maud::{Markup, html};

use crate::{
    app::seen::{Fact, Seen},
    web::form::Form,
};

/// The field that carries it.
pub const SHOWN: &str = "shown";

/// The facts that a form shows. One that comes back to be mended still carries what was shown when it was opened.
pub fn shown(form: &Form, facts: Vec<Fact>) -> Markup {
    let sent = Seen::read(form.value(SHOWN));
    let seen = if sent.is_about(&facts) { sent } else { Seen::of(facts) };
    html! { input type="hidden" name=(SHOWN) value=(seen.carried()); }
}
