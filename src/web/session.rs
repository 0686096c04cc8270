//! The session cookie: a signed token that names a session row, which can be ended. The token alone opens nothing.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use crate::{
    app::error::Error,
    domain::{ids::PersonId, instant::Instant},
    secret::Secret,
};

#[derive(Serialize, Deserialize)]
struct Claims {
    /// The session row.
    sid: String,
    /// Whose it is: a row that was turned to somebody else at the database opens nothing.
    sub: i64,
    /// When it was issued.
    iat: i64,
}

/// The cookie of a session.
pub fn sign(secret: &Secret, token: &str, person: PersonId, now: Instant) -> Result<String, Error> {
    let claims = Claims { sid: token.to_owned(), sub: person.0, iat: now.timestamp() };
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(secret.bytes()))
        .map_err(|error| Error::System(format!("signing the session failed: {error}")))
}

/// The session a cookie names and whose it is, if this installation signed it. Whether it still holds, its row says.
pub fn read(secret: &Secret, cookie: &str) -> Option<(String, PersonId)> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    jsonwebtoken::decode::<Claims>(cookie, &DecodingKey::from_secret(secret.bytes()), &validation)
        .ok()
        .map(|data| (data.claims.sid, PersonId(data.claims.sub)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_signature_names_a_session() {
        let (ours, theirs) = (Secret::fresh().expect("randomness"), Secret::fresh().expect("randomness"));
        let cookie = sign(&ours, "abc", PersonId(7), crate::clock::now()).expect("signed");
        assert_eq!(read(&ours, &cookie), Some(("abc".to_owned(), PersonId(7))));
        assert_eq!(read(&theirs, &cookie), None);
        assert_eq!(read(&ours, "eyJhbGciOiJub25lIn0.eyJzaWQiOiJhYmMifQ."), None);
    }
}
