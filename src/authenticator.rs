//! Time-based codes of an authenticator app (RFC 6238): six digits that change every thirty seconds.

use totp_rs::{Builder, Totp};

use crate::{domain::instant::Instant, random};

/// Bytes of a seed, as RFC 4226 recommends.
const SEED: usize = 20;

/// The seed that an app and this installation share.
#[derive(Clone)]
pub struct Seed(Vec<u8>);

impl Seed {
    /// A new one.
    pub fn fresh() -> Result<Self, random::NoRandomness> {
        Ok(Self(random::bytes::<SEED>()?.to_vec()))
    }

    /// One that was kept.
    pub fn kept(bytes: Vec<u8>) -> Option<Self> {
        (bytes.len() == SEED).then_some(Self(bytes))
    }

    /// As it is kept, sealed.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// In letters and digits, in groups of four, to type it into an app.
    pub fn in_words(&self) -> String {
        let letters: Vec<char> = self.base32().chars().collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// The address that an app reads from a picture.
    pub fn address(&self, account: &str) -> String {
        let account: String = form_urlencoded::byte_serialize(account.as_bytes()).collect();
        format!("otpauth://totp/IPP:{account}?secret={}&issuer=IPP", self.base32())
    }

    /// The step of time that a code is of, one before and one after now allowed; none when it is no code of this seed.
    pub fn step_of(&self, code: &str, now: Instant) -> Option<i64> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let is_code = digits.len() == 6 && digits.chars().all(|c| c.is_ascii_digit());
        let step = self.totp()?.check(&digits, u64::try_from(now.timestamp()).ok()?).filter(|_| is_code)?;
        i64::try_from(step).ok()
    }

    /// The code that an app shows now.
    pub fn code(&self, now: Instant) -> Option<String> {
        Some(self.totp()?.generate(u64::try_from(now.timestamp()).ok()?).to_string())
    }

    fn totp(&self) -> Option<Totp> {
        Builder::new().with_secret(self.0.clone()).build().ok()
    }

    fn base32(&self) -> String {
        totp_rs::Secret::from(self.0.clone()).to_base32()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Instant {
        Instant::from_utc(chrono::DateTime::from_timestamp(seconds, 0).expect("an instant").naive_utc())
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B, of whose eight digits an app shows the last six.
        let seed = Seed::kept(b"12345678901234567890".to_vec()).expect("twenty bytes");
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(seed.code(at(seconds)).as_deref(), Some(code));
            assert_eq!(seed.step_of(code, at(seconds)), Some(seconds / 30));
        }
    }

    #[test]
    fn a_code_holds_for_its_half_minute_and_one_beside_it() {
        let seed = Seed::kept(b"12345678901234567890".to_vec()).expect("twenty bytes");
        let known = |seconds| seed.step_of("287 082", at(seconds)).is_some();
        assert_eq!([29, 30, 59, 89, 90, 119].map(known), [true, true, true, true, false, false]);
        for wrong in ["", "28708", "2870820", "28708a", "-87082", "２８７０８２"] {
            assert_eq!(seed.step_of(wrong, at(59)), None, "{wrong}");
        }
    }

    #[test]
    fn a_seed_is_read_from_a_picture_or_typed() {
        let seed = Seed::kept(b"12345678901234567890".to_vec()).expect("twenty bytes");
        assert_eq!(seed.in_words(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            seed.address("kit.farrow@force.example"),
            "otpauth://totp/IPP:kit.farrow%40force.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=IPP"
        );
        assert!(Seed::kept(vec![1; 19]).is_none());
    }
}
