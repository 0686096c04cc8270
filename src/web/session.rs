//! The session cookie: a signed token that names a session row, which can be ended. The token alone opens nothing.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use crate::{
    app::error::Error,
    domain::{ids::PersonId, instant::Instant, second_factor::MINUTES_TO_FINISH},
    secret::Secret,
};

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

#[derive(Serialize, Deserialize)]
struct Pending {
    /// Whose password was right.
    awaits_code_of: i64,
    /// The visitor's browser, in which it has to be finished.
    visitor: String,
    /// When.
    iat: i64,
}

/// What a browser holds between the right password and the code. It opens nothing.
pub fn sign_pending(secret: &Secret, person: PersonId, visitor: &str, now: Instant) -> Result<String, Error> {
    let pending = Pending { awaits_code_of: person.0, visitor: visitor.to_owned(), iat: now.timestamp() };
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), &pending, &EncodingKey::from_secret(secret.bytes()))
        .map_err(|error| Error::System(format!("signing in half way failed: {error}")))
}

/// Whose code is awaited in this browser, if it is still in time.
pub fn read_pending(secret: &Secret, held: &str, visitor: &str, now: Instant) -> Option<PersonId> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    let pending = jsonwebtoken::decode::<Pending>(held, &DecodingKey::from_secret(secret.bytes()), &validation).ok()?.claims;
    let seconds = now.timestamp().saturating_sub(pending.iat);
    let in_time = (0..MINUTES_TO_FINISH.saturating_mul(60)).contains(&seconds);
    (in_time && !visitor.is_empty() && pending.visitor == visitor).then_some(PersonId(pending.awaits_code_of))
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

    #[test]
    fn half_a_sign_in_is_finished_in_its_browser_and_in_time_and_opens_nothing() {
        let (secret, now) = (Secret::fresh().expect("randomness"), crate::clock::now());
        let held = sign_pending(&secret, PersonId(7), "a browser", now).expect("signed");
        let read_after = |minutes, visitor| read_pending(&secret, &held, visitor, now.plus(chrono::TimeDelta::minutes(minutes)));
        assert_eq!(read_after(9, "a browser"), Some(PersonId(7)));
        assert_eq!((read_after(10, "a browser"), read_after(1, "another"), read_after(1, "")), (None, None, None));
        assert_eq!(read(&secret, &held), None, "it is no session");
        let session = sign(&secret, "abc", now).expect("signed");
        assert_eq!(read_pending(&secret, &session, "a browser", now), None, "nor is a session half a sign-in");
    }
}
