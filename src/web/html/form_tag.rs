//! The form element, with the tokens every change to the record carries.

use maud::{Markup, html};
use sha2::{Digest, Sha256};

/// What proves that a form came from our page, and that it came once.
#[derive(Clone)]
pub struct Tokens {
    /// Ties the form to the session.
    pub csrf: String,
    /// Makes sending it twice do it once: each form of a page has a key made from this one.
    pub key: String,
}

impl Tokens {
    /// The key of the form that goes to `action`: two forms of one page can both be sent.
    pub fn key_of(&self, action: &str) -> String {
        let digest = Sha256::digest(format!("{}\n{action}", self.key));
        hex::encode(digest.as_slice().get(..16).unwrap_or_default())
    }
}

/// A form sent by POST. The server judges every field, so the browser need not.
pub fn form_tag(action: &str, tokens: &Tokens, content: Markup) -> Markup {
    html! {
        form method="post" action=(action) novalidate {
            input type="hidden" name="csrf" value=(tokens.csrf);
            input type="hidden" name="key" value=(tokens.key_of(action));
            (content)
        }
    }
}
