//! What stands in the address of a link that leaves in a letter. It is computed from the key of the installation, so the database
//! alone opens nothing.

use crate::secret::Secret;

/// The code of a link of this purpose, from the id and the nonce of its row.
pub fn make(secret: &Secret, purpose: &str, id: i64, nonce: &str) -> String {
    format!("{id}-{}", secret.code(purpose, &format!("{id}:{nonce}")))
}

/// The row that a code names, genuine or not.
pub fn id(code: &str) -> Option<i64> {
    code.split_once('-')?.0.parse().ok()
}

/// Whether a code was made here, for this purpose, from the nonce of the row it names.
pub fn is_genuine(secret: &Secret, purpose: &str, code: &str, nonce: &str) -> bool {
    let made = |(id, mac): (&str, &str)| secret.is_code(purpose, &format!("{id}:{nonce}"), mac);
    code.split_once('-').is_some_and(made)
}
