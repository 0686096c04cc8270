//! Passwords: hashed with argon2id, never while a write lock is held, only so many at once, and with only so many waiting.

use std::sync::{Condvar, Mutex, PoisonError};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash as Phc},
};

use super::error::Error;
use crate::{
    db::transaction,
    domain::{ids::PersonId, person::email_key, refusal::Refusal, text},
};

/// Characters that can be seen a password needs at least.
pub const SHORTEST: usize = 12;
/// Characters it may have at most: hashing a book would hold a thread.
pub const LONGEST: usize = 200;

/// A password that is about to be set.
pub struct NewPassword(String);

impl NewPassword {
    /// A password of which enough can be seen.
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        if text::length(typed) < SHORTEST {
            return Err(Refusal::because(format!(
                "Your password must have {SHORTEST} characters or more. Three random words make a good one"
            )));
        }
        if typed.chars().count() > LONGEST {
            return Err(Refusal::because(format!("Your password must have {LONGEST} characters or fewer")));
        }
        Ok(Self(typed.to_owned()))
    }

    /// The password, unless it is the address that everybody knows its person by.
    pub fn other_than(self, email: &str) -> Result<Self, Refusal> {
        if email_key(&self.0) == email_key(email) {
            return Err(Refusal::because("Your password must not be your e-mail address"));
        }
        Ok(self)
    }
}

/// The hash of a password, ready to be kept.
#[derive(Clone)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// As kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The proof that a person gave their password a moment ago, or a code of their second factor: [`Hashing::prove`] makes the first,
/// and only a sign-in or a signature the second.
#[derive(Clone)]
pub struct Proof {
    person: PersonId,
    by: By,
}

#[derive(Clone)]
enum By {
    /// The password whose hash was kept.
    Password(String),
    /// The code of a step of time, which is spent where it is relied on.
    Code(i64),
}

impl Proof {
    /// The proof of a code, whose step of time was found.
    pub(super) fn of_code(person: PersonId, step: i64) -> Self {
        Self { person, by: By::Code(step) }
    }

    /// Whose proof it is.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// The step of time of a code; none when it is of a password.
    pub fn step(&self) -> Option<i64> {
        match self.by {
            By::Code(step) => Some(step),
            By::Password(_) => None,
        }
    }

    /// Whether it is of this person's password, against the hash kept now.
    pub fn is_of(&self, person: PersonId, kept: Option<&str>) -> bool {
        matches!(&self.by, By::Password(hash) if self.person == person && Some(hash.as_str()) == kept)
    }
}

/// Requests that may wait for their turn to hash. Each holds a thread: whoever comes after them is asked to try again.
pub const MOST_WAITING: usize = 32;

/// Hashing, with a limit of how many at once, and of how many wait.
pub struct Hashing {
    gate: Mutex<Gate>,
    freed: Condvar,
}

struct Gate {
    free: usize,
    waiting: usize,
}

/// A hash of nobody's password: what an unknown account is checked against, so that it takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2R5$0000000000000000000000000000000000000000000";

impl Default for Hashing {
    fn default() -> Self {
        Self::at_once(std::thread::available_parallelism().map_or(2, usize::from))
    }
}

impl Hashing {
    fn at_once(free: usize) -> Self {
        Self { gate: Mutex::new(Gate { free, waiting: 0 }), freed: Condvar::new() }
    }

    /// Hashes a new password.
    pub fn hash(&self, password: &NewPassword) -> Result<PasswordHash, Error> {
        self.in_turn(|| {
            Argon2::default()
                .hash_password(password.0.as_bytes())
                .map(|hash| PasswordHash(hash.to_string()))
                .map_err(|error| Error::System(format!("hashing failed: {error}")))
        })?
    }

    /// Proves that `password` is the one of `person`, whose kept hash is given; an unknown person takes as long.
    pub fn prove(&self, person: Option<PersonId>, kept: Option<&str>, password: &str) -> Result<Option<Proof>, Error> {
        let against = kept.unwrap_or(NOBODY);
        if password.chars().count() > LONGEST {
            return Ok(None);
        }
        let right = self.in_turn(|| {
            Phc::new(against).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        })?;
        Ok(match (right, person, kept) {
            (true, Some(person), Some(kept)) => Some(Proof { person, by: By::Password(kept.to_owned()) }),
            _ => None,
        })
    }

    // A counting gate: a thread of a request waits here, holding no connection and no lock.
    fn in_turn<T>(&self, work: impl FnOnce() -> T) -> Result<T, Error> {
        debug_assert!(!transaction::is_writing(), "a password is hashed while everybody waits for this write");
        let turn = Turn::take(self)?;
        let answer = work();
        drop(turn);
        Ok(answer)
    }
}

struct Turn<'h>(&'h Hashing);

impl<'h> Turn<'h> {
    fn take(hashing: &'h Hashing) -> Result<Self, Error> {
        let mut gate = hashing.gate.lock().unwrap_or_else(PoisonError::into_inner);
        if gate.free == 0 {
            if gate.waiting >= MOST_WAITING {
                return Err(Error::Busy);
            }
            gate.waiting = gate.waiting.saturating_add(1);
            gate = hashing.freed.wait_while(gate, |gate| gate.free == 0).unwrap_or_else(PoisonError::into_inner);
            gate.waiting = gate.waiting.saturating_sub(1);
        }
        gate.free = gate.free.saturating_sub(1);
        drop(gate);
        Ok(Self(hashing))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut gate = self.0.gate.lock().unwrap_or_else(PoisonError::into_inner);
        gate.free = gate.free.saturating_add(1);
        drop(gate);
        self.0.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_twelve_characters_or_more() {
        assert!(NewPassword::read("elevenchars").is_err());
        assert!(NewPassword::read("twelve chars").is_ok());
        assert!(NewPassword::read(&"\u{200B}".repeat(12)).is_err() && NewPassword::read("eleven \0\u{AD} ch").is_err());
        let address = NewPassword::read("Kit.Farrow@westmarch.example ").expect("long enough");
        assert!(address.other_than("kit.farrow@westmarch.example").is_err());
        assert!(NewPassword::read(&"x".repeat(201)).is_err());
    }

    #[test]
    fn only_the_right_password_proves_a_person() {
        let hashing = Hashing::default();
        let hash = hashing.hash(&NewPassword::read("three random words").expect("long")).expect("hash");
        let person = PersonId(1);
        let proof = |typed: &str| hashing.prove(Some(person), Some(hash.as_str()), typed).expect("a free turn");
        let proof_of_right = proof("three random words").expect("right");
        assert!(proof_of_right.is_of(person, Some(hash.as_str())));
        assert!(!proof_of_right.is_of(PersonId(2), Some(hash.as_str())));
        assert!(!proof_of_right.is_of(person, Some("another hash")));
        assert!(proof("three random word").is_none());
        assert!(hashing.prove(None, None, "anything").expect("a free turn").is_none());
        assert!(Phc::new(NOBODY).is_ok(), "an unknown account must cost as much as a known one");
    }

    #[test]
    fn only_so_many_wait_and_the_next_is_told_to_try_again() {
        let hashing = Hashing::at_once(1);
        let turn = Turn::take(&hashing).expect("nobody is before us");
        std::thread::scope(|scope| {
            let waiting: Vec<_> = (0..MOST_WAITING).map(|_| scope.spawn(|| hashing.in_turn(|| ()).is_ok())).collect();
            while hashing.gate.lock().expect("sound").waiting < MOST_WAITING {
                std::thread::yield_now();
            }
            assert!(matches!(hashing.prove(None, None, "anything"), Err(Error::Busy)));
            drop(turn);
            assert!(waiting.into_iter().all(|one| one.join().expect("no panic")), "those who waited had their turn");
        });
        assert!(hashing.in_turn(|| ()).is_ok());
    }
}
