//! The signer's own proof, asked for again at whatever must not happen by a session alone (rule 6).

use super::field::{TextField, text_field};
use crate::web::form::Form;

/// The name of the field: it is never held while somebody signs in again.
pub const SIGNATURE: &str = "signature";

/// The field, with a sentence on what is signed.
pub fn signature_field<'a>(form: &'a Form, hint: &'a str) -> TextField<'a> {
    text_field(form, SIGNATURE, "Your password, again").kind("password").width("w20").autocomplete("current-password").hint(hint)
}
