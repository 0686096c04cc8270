//! What stands in the address of a link that leaves in a letter. It is computed from the key of the installation, so the database
//! alone opens nothing.

use crate::secret::Secret;

/// The code of a link of this purpose, from the id of its row and from what the row says that the link must stand by: its nonce,
/// whose it is, where it leads. A row that is turned to somebody else at the database is then opened by no link that was sent.
pub fn make(secret: &Secret, purpose: &str, id: i64, row: &str) -> String {
    format!("{id}-{}", secret.code(purpose, &format!("{id}:{row}")))
}

/// The row that a code names, genuine or not.
pub fn id(code: &str) -> Option<i64> {
    code.split_once('-')?.0.parse().ok()
}

/// Whether a code was made here, for this purpose, from the row it names as it is now.
pub fn is_genuine(secret: &Secret, purpose: &str, code: &str, row: &str) -> bool {
    let made = |(id, mac): (&str, &str)| secret.is_code(purpose, &format!("{id}:{row}"), mac);
    code.split_once('-').is_some_and(made)
}
