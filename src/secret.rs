//! The key of the installation: what sessions, form tokens and password links are signed with.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// At least 32 random bytes, and those that it took the place of. Its `Debug` says nothing.
#[derive(Clone)]
pub struct Secret {
    key: Vec<u8>,
    /// Kept to open and check what was made under them, the newest first; nothing new is made with them.
    previous: Vec<Secret>,
}

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadSecret {
    /// Neither base64 nor hexadecimal.
    #[error("SECRET_KEY must be written in base64 or hexadecimal")]
    Unreadable,
    /// Too few bytes.
    #[error("SECRET_KEY must hold at least 32 random bytes (it holds {0}): make one with `openssl rand -base64 32`")]
    Short(usize),
    /// The same few bytes over and over.
    #[error("SECRET_KEY is not random: make one with `openssl rand -base64 32`")]
    Weak,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl std::str::FromStr for Secret {
    type Err = BadSecret;

    fn from_str(text: &str) -> Result<Self, BadSecret> {
        let text = text.trim();
        let engines = base64::engine::general_purpose::STANDARD
            .decode(text)
            .or_else(|_| base64::engine::general_purpose::STANDARD_NO_PAD.decode(text))
            .or_else(|_| base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text));
        let bytes = match hex::decode(text) {
            Ok(bytes) => bytes,
            Err(_) => engines.map_err(|_| BadSecret::Unreadable)?,
        };
        if bytes.len() < 32 {
            return Err(BadSecret::Short(bytes.len()));
        }
        let different: std::collections::BTreeSet<u8> = bytes.iter().copied().collect();
        if different.len() < 12 {
            return Err(BadSecret::Weak);
        }
        Ok(Self { key: bytes, previous: Vec::new() })
    }
}

impl Secret {
    /// A key for this run alone: the demonstration's sessions end with it.
    pub fn fresh() -> Result<Self, crate::random::NoRandomness> {
        Ok(Self { key: format!("{}{}", crate::random::token()?, crate::random::token()?).into_bytes(), previous: Vec::new() })
    }

    /// The same, after these keys, the newest first.
    #[must_use]
    pub fn after(self, previous: Vec<Self>) -> Self {
        Self { previous, ..self }
    }

    fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.previous)
    }

    /// Whether the key of this id is this one, or one before it.
    pub fn knows(&self, id: &str) -> bool {
        self.all().any(|key| key.id() == id)
    }

    /// The code that the key of this id makes for `text`; none when that key is not known here.
    pub fn code_under(&self, id: &str, purpose: &str, text: &str) -> Option<String> {
        self.all().find(|key| key.id() == id).map(|key| key.code(purpose, text))
    }

    /// The codes that this key and those before it make for `text`.
    pub fn codes(&self, purpose: &str, text: &str) -> Vec<String> {
        self.all().map(|key| key.code(purpose, text)).collect()
    }

    /// The bytes, for the signer of session cookies.
    pub fn bytes(&self) -> &[u8] {
        &self.key
    }

    /// A code that only this installation can make for `text`, and only for this purpose.
    pub fn code(&self, purpose: &str, text: &str) -> String {
        hex::encode(self.mac(purpose, text).map(|mac| mac.finalize().into_bytes().to_vec()).unwrap_or_default())
    }

    /// Whether `code` is the code of `text`, compared in constant time.
    pub fn is_code(&self, purpose: &str, text: &str, code: &str) -> bool {
        match (hex::decode(code), self.mac(purpose, text)) {
            (Ok(bytes), Some(mac)) => mac.verify_slice(&bytes).is_ok(),
            _ => false,
        }
    }

    /// Encrypts what is kept, so that the database alone tells nobody, and so that it opens for `whose` alone.
    pub fn seal(&self, purpose: &str, whose: &str, plain: &[u8]) -> Option<String> {
        let key = self.cipher(purpose)?;
        let nonce: [u8; NONCE_LEN] = crate::random::bytes().ok()?;
        let mut kept = plain.to_vec();
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(whose.as_bytes()), &mut kept).ok()?;
        Some(format!("{}.{}", self.id(), URL_SAFE_NO_PAD.encode([nonce.as_slice(), &kept].concat())))
    }

    /// What was sealed for `whose`, if this key or one before it sealed it.
    pub fn open(&self, purpose: &str, whose: &str, sealed: &str) -> Option<Vec<u8>> {
        let (id, text) = sealed.split_once('.')?;
        self.all().find(|key| key.id() == id)?.open_text(purpose, whose, text)
    }

    fn open_text(&self, purpose: &str, whose: &str, text: &str) -> Option<Vec<u8>> {
        let mut kept = URL_SAFE_NO_PAD.decode(text).ok()?;
        if kept.len() < NONCE_LEN {
            return None;
        }
        let mut rest = kept.split_off(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(&kept).ok()?;
        let plain = self.cipher(purpose)?.open_in_place(nonce, Aad::from(whose.as_bytes()), &mut rest).ok()?;
        Some(plain.to_vec())
    }

    /// A name of the key that tells nothing about it: by it one knows which key sealed something.
    pub fn id(&self) -> String {
        self.code("key id", "").chars().take(8).collect()
    }

    fn cipher(&self, purpose: &str) -> Option<LessSafeKey> {
        let key = self.mac(purpose, "")?.finalize().into_bytes();
        UnboundKey::new(&AES_256_GCM, &key).ok().map(LessSafeKey::new)
    }

    fn mac(&self, purpose: &str, text: &str) -> Option<Hmac<Sha256>> {
        // HMAC takes a key of any length, so this never fails.
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).ok()?;
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        Some(mac)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_long_and_random() {
        assert!(matches!("too short".parse::<Secret>(), Err(BadSecret::Unreadable)));
        assert!(matches!("c2hvcnQ=".parse::<Secret>(), Err(BadSecret::Short(5))));
        assert!(matches!("00".repeat(32).parse::<Secret>(), Err(BadSecret::Weak)));
        assert!("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f".parse::<Secret>().is_ok());
    }

    #[test]
    fn a_code_serves_one_purpose_and_one_text() {
        let secret = Secret::fresh().expect("randomness");
        let code = secret.code("form", "a");
        assert!(secret.is_code("form", "a", &code));
        assert!(!secret.is_code("form", "b", &code));
        assert!(!secret.is_code("link", "a", &code));
        assert!(!secret.is_code("form", "a", ""));
        assert_eq!(format!("{secret:?}"), "Secret(…)");
    }

    #[test]
    fn what_was_made_under_a_key_before_is_still_opened_and_checked() {
        let (old, new) = (Secret::fresh().expect("randomness"), Secret::fresh().expect("randomness"));
        let (sealed, id) = (old.seal("second factor", "7", b"seed").expect("sealed"), old.id());
        let changed = new.clone().after(vec![old.clone()]);
        assert_eq!(changed.open("second factor", "7", &sealed).as_deref(), Some(b"seed".as_slice()));
        assert_eq!(changed.code_under(&id, "audit", "a line"), Some(old.code("audit", "a line")));
        assert_eq!(new.code_under(&id, "audit", "a line"), None);
        assert_eq!(changed.id(), new.id(), "what is made now is made with the new one");
        assert!(!changed.is_code("form", "a", &old.code("form", "a")), "links and forms of the old one are dead");
        assert_eq!(changed.codes("recovery", "a"), [new.code("recovery", "a"), old.code("recovery", "a")]);
    }

    #[test]
    fn what_is_sealed_opens_for_its_person_and_purpose_under_its_key_alone() {
        let (secret, other) = (Secret::fresh().expect("randomness"), Secret::fresh().expect("randomness"));
        let sealed = secret.seal("second factor", "7", b"twenty bytes of seed").expect("sealed");
        assert_eq!(secret.open("second factor", "7", &sealed).as_deref(), Some(b"twenty bytes of seed".as_slice()));
        assert_ne!(
            secret.seal("second factor", "7", b"twenty bytes of seed").expect("sealed"),
            sealed,
            "each has a nonce of its own"
        );
        assert_eq!(secret.open("second factor", "8", &sealed), None);
        assert_eq!(secret.open("something else", "7", &sealed), None);
        assert_eq!(other.open("second factor", "7", &sealed), None);
        let mut broken = sealed.clone();
        broken.pop();
        for wrong in [broken.as_str(), "", ".", "x.y", &sealed.replace('.', "")] {
            assert_eq!(secret.open("second factor", "7", wrong), None, "{wrong}");
        }
    }
}
