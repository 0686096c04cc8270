//! The session cookie: a signed token that names a session row, which can be ended. The token alone opens nothing.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use crate::{app::error::Error, domain::instant::Instant, secret::Secret};

#[derive(Serialize, Deserialize)]
struct Claims {
    /// The session row.
    sid: String,
    /// When it was issued.
    iat: i64,
}

/// The cookie of a session.
pub fn sign(secret: &Secret, token: &str, now: Instant) -> Result<String, Error> {
    let claims = Claims { sid: token.to_owned(), iat: now.timestamp() };
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(secret.bytes()))
        .map_err(|error| Error::System(format!("signing the session failed: {error}")))
}

/// The session a cookie names, if this installation signed it. Whether it still holds, its row says.
pub fn read(secret: &Secret, cookie: &str) -> Option<String> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    jsonwebtoken::decode::<Claims>(cookie, &DecodingKey::from_secret(secret.bytes()), &validation)
        .ok()
        .map(|data| data.claims.sid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_signature_names_a_session() {
        let (ours, theirs) = (Secret::fresh().expect("randomness"), Secret::fresh().expect("randomness"));
        let cookie = sign(&ours, "abc", crate::clock::now()).expect("signed");
        assert_eq!(read(&ours, &cookie).as_deref(), Some("abc"));
        assert_eq!(read(&theirs, &cookie), None);
        assert_eq!(read(&ours, "eyJhbGciOiJub25lIn0.eyJzaWQiOiJhYmMifQ."), None);
    }
}
