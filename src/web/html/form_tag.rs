//! The form element, with the tokens every change to the record carries.

use maud::{Markup, html};

/// What proves that a form came from our page, and that it came once.
#[derive(Clone)]
pub struct Tokens {
    /// Ties the form to the session.
    pub csrf: String,
    /// Makes sending it twice do it once.
    pub key: String,
}

/// A form sent by POST. The server judges every field, so the browser need not.
pub fn form_tag(action: &str, tokens: &Tokens, content: Markup) -> Markup {
    html! {
        form method="post" action=(action) novalidate {
            input type="hidden" name="csrf" value=(tokens.csrf);
            input type="hidden" name="key" value=(tokens.key);
            (content)
        }
    }
}
