//! The signer's own proof, asked for again at whatever must not happen by a session alone (rule 6).

use super::field::{TextField, text_field};
use crate::{domain::permission::Actor, web::form::Form};

/// The name of the field: it is never held while somebody signs in again.
pub const SIGNATURE: &str = "signature";

/// The field, with a sentence on what is signed. Whoever has a second factor signs with a code of it.
pub fn signature_field<'a>(form: &'a Form, actor: &Actor, hint: &'a str) -> TextField<'a> {
    if actor.second_factor {
        code_field(form, SIGNATURE, "A code from your authenticator app").hint(hint)
    } else {
        let field = text_field(form, SIGNATURE, "Your password, again").kind("password").width("w20");
        field.autocomplete("current-password").hint(hint)
    }
}

/// A box for a code: never filled in again, since a code serves once.
pub fn code_field<'a>(form: &'a Form, name: &'a str, label: &'a str) -> TextField<'a> {
    text_field(form, name, label).kind("password").width("w20").autocomplete("one-time-code")
}
