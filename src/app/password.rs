//! Passwords: hashed with argon2id, never while a write lock is held, only so many at once, and with only so many waiting.

use std::{
    collections::VecDeque,
    sync::{Condvar, Mutex, PoisonError},
};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash as Phc},
};
use chrono::NaiveDate;
use diesel::QueryResult;

use super::error::Error;
use crate::{
    db::{actors, connection::Db, organisations, people, transaction},
    domain::{ids::PersonId, refusal::Refusal, text},
};

/// Characters that can be seen a password needs at least.
pub const SHORTEST: usize = 12;
/// Characters it may have at most: hashing a book would hold a thread.
pub const LONGEST: usize = 200;

/// Characters that must be left of it without what everybody knows of its person.
const SHORTEST_REST: usize = 8;

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

    /// The password, unless it is soon guessed: one of the commonest, a row of keys, a date, or made of what everybody knows of
    /// its person, their organisations and this service.
    pub fn unlike(self, known: &[String]) -> Result<Self, Refusal> {
        let mut words: Vec<String> = known
            .iter()
            .flat_map(|text| std::iter::once(text.as_str()).chain(text.split(|c: char| !c.is_alphanumeric())))
            .filter(|word| word.chars().count() > 2)
            .chain(OURS.iter().copied())
            .map(str::to_lowercase)
            .collect();
        // The longer first: a whole address goes before its parts.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let rest = words.iter().fold(self.0.to_lowercase(), |rest, word| rest.replace(word.as_str(), ""));
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let is_guessed = |text: &str| zxcvbn::zxcvbn(text, &words).score() < zxcvbn::Score::Three;
        if text::length(&rest) < SHORTEST_REST || is_guessed(&rest) || is_guessed(&self.0) {
            return Err(Refusal::because(
                "That password is too easy to guess: it is a common one, or made of your name, your organisation or words of this \
                 service. Choose three or four random words",
            ));
        }
        Ok(self)
    }
}

/// What everybody knows of a person, which must not make their password: name, address and organisations.
pub fn known_of(db: &mut Db, person: PersonId, day: NaiveDate) -> QueryResult<Vec<String>> {
    let account = people::load(db, person)?;
    let mut known = vec![account.name, account.email];
    let actor = actors::load(db, person, day)?;
    let theirs: Vec<_> = actor
        .iter()
        .flat_map(|actor| actor.posted_in().into_iter().chain(actor.duties.iter().map(|duty| duty.organisation)))
        .collect();
    for organisation in organisations::of_ids(db, &theirs)?.into_values() {
        known.extend([organisation.name, organisation.code]);
    }
    Ok(known)
}

/// Words of this service, as a guesser would try them.
const OURS: &[&str] = &[
    "ipp",
    "intelligence",
    "professionalisation",
    "programme",
    "portfolio",
    "evidence",
    "assessor",
    "trainee",
    "certificate",
    "curriculum",
    "coordinator",
    "police",
    "constabulary",
    "force",
    "analyst",
    "officer",
    "researcher",
    "password",
];

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

/// Where a request stands while it waits for its turn to hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Somebody who is signed in, or a browser that signed in before: one turn is always theirs.
    Known,
    /// Anybody else.
    Stranger,
}

impl Lane {
    /// Requests that may wait in it. Each holds a thread: whoever comes after them is asked to try again.
    pub const fn most_waiting(self) -> usize {
        match self {
            Self::Known => 32,
            Self::Stranger => 128,
        }
    }
}

/// Hashing, with a limit of how many at once, and of how many wait.
pub struct Hashing {
    gate: Mutex<Gate>,
    freed: Condvar,
}

struct Gate {
    /// Turns nobody has, and how many of them a stranger may not take.
    free: usize,
    kept: usize,
    next: u64,
    known: VecDeque<u64>,
    strangers: VecDeque<u64>,
}

impl Gate {
    fn lane(&mut self, lane: Lane) -> &mut VecDeque<u64> {
        match lane {
            Lane::Known => &mut self.known,
            Lane::Stranger => &mut self.strangers,
        }
    }

    fn has_turn(&self, lane: Lane) -> bool {
        match lane {
            Lane::Known => self.free > 0,
            Lane::Stranger => self.free > self.kept,
        }
    }
}

/// A hash of nobody's password: what an unknown account is checked against, so that it takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2R5$0000000000000000000000000000000000000000000";

impl Default for Hashing {
    fn default() -> Self {
        // With one core, two take turns on it: a stranger never has both.
        Self::at_once(std::thread::available_parallelism().map_or(2, usize::from).max(2))
    }
}

impl Hashing {
    fn at_once(free: usize) -> Self {
        let gate = Gate { free, kept: 1, next: 0, known: VecDeque::new(), strangers: VecDeque::new() };
        Self { gate: Mutex::new(gate), freed: Condvar::new() }
    }

    /// Hashes a new password: of somebody who is signed in, or was sent a link.
    pub fn hash(&self, password: &NewPassword) -> Result<PasswordHash, Error> {
        self.in_turn(Lane::Known, || {
            Argon2::default()
                .hash_password(password.0.as_bytes())
                .map(|hash| PasswordHash(hash.to_string()))
                .map_err(|error| Error::System(format!("hashing failed: {error}")))
        })?
    }

    /// Proves that `password` is the one of `person`, whose kept hash is given; an unknown person takes as long.
    pub fn prove(
        &self,
        lane: Lane,
        person: Option<PersonId>,
        kept: Option<&str>,
        password: &str,
    ) -> Result<Option<Proof>, Error> {
        let against = kept.unwrap_or(NOBODY);
        if password.chars().count() > LONGEST {
            return Ok(None);
        }
        let right = self.in_turn(lane, || {
            Phc::new(against).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        })?;
        Ok(match (right, person, kept) {
            (true, Some(person), Some(kept)) => Some(Proof { person, by: By::Password(kept.to_owned()) }),
            _ => None,
        })
    }

    // A counting gate: a thread of a request waits here, holding no connection and no lock.
    fn in_turn<T>(&self, lane: Lane, work: impl FnOnce() -> T) -> Result<T, Error> {
        debug_assert!(!transaction::is_writing(), "a password is hashed while everybody waits for this write");
        let turn = Turn::take(self, lane)?;
        let answer = work();
        drop(turn);
        Ok(answer)
    }
}

struct Turn<'h>(&'h Hashing);

impl<'h> Turn<'h> {
    // In each lane first come, first served.
    fn take(hashing: &'h Hashing, lane: Lane) -> Result<Self, Error> {
        let mut gate = hashing.gate.lock().unwrap_or_else(PoisonError::into_inner);
        if gate.lane(lane).len() >= lane.most_waiting() {
            return Err(Error::Busy);
        }
        let number = gate.next;
        gate.next = gate.next.wrapping_add(1);
        gate.lane(lane).push_back(number);
        let is_next = |gate: &mut Gate| gate.has_turn(lane) && gate.lane(lane).front() == Some(&number);
        gate = hashing.freed.wait_while(gate, |gate| !is_next(gate)).unwrap_or_else(PoisonError::into_inner);
        gate.lane(lane).pop_front();
        gate.free = gate.free.saturating_sub(1);
        drop(gate);
        // Whoever is next may have a turn as well.
        hashing.freed.notify_all();
        Ok(Self(hashing))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut gate = self.0.gate.lock().unwrap_or_else(PoisonError::into_inner);
        gate.free = gate.free.saturating_add(1);
        drop(gate);
        self.0.freed.notify_all();
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
        assert!(NewPassword::read(&"x".repeat(201)).is_err());
    }

    #[test]
    fn a_password_that_is_soon_guessed_is_refused() {
        let known = ["Amara Nwosu", "amara.nwosu@westmarch.example", "Westmarch Police", "WMP"].map(str::to_owned);
        let taken = |typed: &str| NewPassword::read(typed).expect("long enough").unlike(&known).is_ok();
        for soon in [
            "password1234",
            "Password123!",
            "qwertyuiop123",
            "123456789012",
            "aaaaaaaaaaaaaa",
            "letmeinletmein",
            "iloveyou2026",
            "AmaraNwosu2026",
            "Amara.Nwosu!!",
            "nwosuamara123",
            "amara.nwosu@westmarch.example",
            "WestmarchPolice1",
            "westmarch2026!",
            "Intelligence2026",
            "IPP-programme-1",
            "portfolioevidence",
            "P@ssw0rd2026",
            "November2026!",
        ] {
            assert!(!taken(soon), "{soon}");
        }
        for fine in ["kettle orbit plum", "three demonstration words", "7mN#x2!qLw9z", "grün wandern sechs Tassen"] {
            assert!(taken(fine), "{fine}");
        }
    }

    #[test]
    fn only_the_right_password_proves_a_person() {
        let hashing = Hashing::default();
        let hash = hashing.hash(&NewPassword::read("three random words").expect("long")).expect("hash");
        let person = PersonId(1);
        let proof = |typed: &str| hashing.prove(Lane::Known, Some(person), Some(hash.as_str()), typed).expect("a free turn");
        let proof_of_right = proof("three random words").expect("right");
        assert!(proof_of_right.is_of(person, Some(hash.as_str())));
        assert!(!proof_of_right.is_of(PersonId(2), Some(hash.as_str())));
        assert!(!proof_of_right.is_of(person, Some("another hash")));
        assert!(proof("three random word").is_none());
        assert!(hashing.prove(Lane::Known, None, None, "anything").expect("a free turn").is_none());
        assert!(Phc::new(NOBODY).is_ok(), "an unknown account must cost as much as a known one");
    }

    #[test]
    fn only_so_many_wait_and_the_next_is_told_to_try_again() {
        for lane in [Lane::Known, Lane::Stranger] {
            let hashing = Hashing::at_once(2);
            let turns = [(); 2].map(|()| Turn::take(&hashing, Lane::Known).expect("nobody is before us"));
            std::thread::scope(|scope| {
                let waiting: Vec<_> =
                    (0..lane.most_waiting()).map(|_| scope.spawn(|| hashing.in_turn(lane, || ()).is_ok())).collect();
                while hashing.gate.lock().expect("sound").lane(lane).len() < lane.most_waiting() {
                    std::thread::yield_now();
                }
                assert!(matches!(hashing.prove(lane, None, None, "anything"), Err(Error::Busy)));
                drop(turns);
                assert!(waiting.into_iter().all(|one| one.join().expect("no panic")), "those who waited had their turn");
            });
            assert!(hashing.in_turn(lane, || ()).is_ok());
        }
    }

    #[test]
    fn strangers_never_have_every_turn() {
        let hashing = Hashing::at_once(2);
        let stranger = Turn::take(&hashing, Lane::Stranger).expect("a turn");
        std::thread::scope(|scope| {
            let second = scope.spawn(|| hashing.in_turn(Lane::Stranger, || ()).is_ok());
            while !second.is_finished() && hashing.gate.lock().expect("sound").strangers.is_empty() {
                std::thread::yield_now();
            }
            assert!(!second.is_finished(), "the second stranger waits for the first");
            assert!(hashing.in_turn(Lane::Known, || ()).is_ok(), "who is known does not wait for them");
            drop(stranger);
            assert!(second.join().expect("no panic"));
        });
    }
}
