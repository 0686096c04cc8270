//! How guesses at a password or a code are slowed down. Every guess is counted at the doors it knocks at; a door that heard a
//! few wrong ones stays shut for a minute, and for twice as long after each further one.
//!
//! Nobody is locked out by a stranger: a browser in which somebody signed in before has a door of its own, and where an
//! account's own door is shut, whoever has the password and a second factor still comes in.

use std::net::IpAddr;

use chrono::TimeDelta;

use super::{ids::PersonId, instant::Instant};

/// Hours over which wrong guesses are added up, from the first of them.
const HOURS: i64 = 24;
/// Minutes for which a door stays shut at most.
pub const LONGEST_WAIT: i64 = 60;
/// Wrong guesses at one account, code, session or known browser that shut nothing.
pub const FREE: i64 = 5;
/// The same from one address: a whole station may stand behind it.
pub const FREE_FROM_AN_ADDRESS: i64 = 30;
/// The same from one network, the first 64 bits of an IPv6 address: what one household or office is given.
pub const FREE_FROM_A_NETWORK: i64 = 60;
/// Days for which a browser is known after it was last used to sign in.
pub const DAYS_A_BROWSER_IS_KNOWN: i64 = 400;

/// Where a guess knocks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Door {
    /// An account, from any browser that never signed in to it.
    Account(String),
    /// An account, from a browser that did: the digest of what names it.
    Browser(PersonId, String),
    /// The codes of somebody whose password was right, from any browser that never signed in.
    Code(PersonId),
    /// Where the guess comes from.
    Address(String),
    /// The network it comes from.
    Network(String),
    /// Signatures given in one session.
    Signature(String),
    /// All accounts that do not exist. It is never shut: it counts what is recorded.
    Unknown,
}

impl Door {
    /// The doors that a stranger's guess knocks at because of where it comes from.
    pub fn of_address(address: &str) -> Vec<Self> {
        let mut doors = vec![Self::Address(address.to_owned())];
        if let Ok(IpAddr::V6(long)) = address.parse() {
            let [a, b, c, d, ..] = long.segments();
            doors.push(Self::Network(format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")));
        }
        doors
    }

    /// As kept: one name for each door.
    pub fn name(&self) -> String {
        match self {
            Self::Account(key) => format!("account {key}"),
            Self::Browser(person, browser) => format!("browser {person} {browser}"),
            Self::Code(person) => format!("code {person}"),
            Self::Address(address) => format!("address {address}"),
            Self::Network(network) => format!("network {network}"),
            Self::Signature(session) => format!("signature {session}"),
            Self::Unknown => "unknown".to_owned(),
        }
    }

    fn free(&self) -> Option<i64> {
        match self {
            Self::Account(_) | Self::Browser(..) | Self::Code(_) | Self::Signature(_) => Some(FREE),
            Self::Address(_) => Some(FREE_FROM_AN_ADDRESS),
            Self::Network(_) => Some(FREE_FROM_A_NETWORK),
            Self::Unknown => None,
        }
    }
}

/// What a door has heard in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Wrong guesses.
    pub failures: i64,
    /// When the first of them came.
    pub began_at: Instant,
    /// From when on the door is open.
    pub opens_at: Instant,
}

impl Tally {
    /// What counts now: a tally whose day is over, and whose door is open, counts no more.
    pub fn standing(kept: Option<Self>, now: Instant) -> Self {
        let counts = |tally: &Self| now < tally.began_at.plus(TimeDelta::hours(HOURS)) || !tally.is_open(now);
        kept.filter(counts).unwrap_or(Self { failures: 0, began_at: now, opens_at: now })
    }

    /// Whether a guess is looked at.
    pub fn is_open(&self, now: Instant) -> bool {
        now >= self.opens_at
    }

    /// The tally after one more wrong guess at this door. A shut door stays shut no longer for being knocked at.
    #[must_use]
    pub fn after_another(self, door: &Door, now: Instant) -> Self {
        let failures = self.failures.saturating_add(1);
        let beyond = door.free().map(|free| failures.saturating_sub(free)).filter(|beyond| *beyond >= 0);
        let opens_at = match beyond {
            Some(beyond) if self.is_open(now) => now.plus(TimeDelta::minutes(minutes_shut(beyond))),
            _ => self.opens_at,
        };
        Self { failures, opens_at, ..self }
    }

    /// Whether the wrong guess that led to this is recorded by itself: the first few are, and from then on one event stands
    /// for as many again, so that no stranger makes the record grow without end.
    pub fn is_recorded(&self) -> bool {
        self.failures <= FREE || self.failures.count_ones() == 1
    }
}

fn minutes_shut(beyond: i64) -> i64 {
    u32::try_from(beyond)
        .ok()
        .and_then(|doublings| 1_i64.checked_shl(doublings))
        .map_or(LONGEST_WAIT, |minutes| minutes.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn start() -> Instant {
        Instant::from_utc("2026-11-27T10:00:00".parse().expect("an instant"))
    }

    fn account() -> Door {
        Door::Account("amara.nwosu@westmarch.example".into())
    }

    #[test]
    fn five_guesses_are_free_and_each_further_one_shuts_the_door_for_twice_as_long_up_to_an_hour() {
        let (mut now, mut tally, mut waits) = (start(), Tally::standing(None, start()), Vec::new());
        for _ in 0..13 {
            tally = Tally::standing(Some(tally), now).after_another(&account(), now);
            let wait = (tally.opens_at.timestamp() - now.timestamp()).max(0) / 60;
            waits.push(wait);
            now = now.plus(TimeDelta::minutes(wait));
        }
        assert_eq!(waits, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }

    #[test]
    fn knocking_at_a_shut_door_keeps_it_shut_no_longer() {
        let mut tally = Tally::standing(None, start());
        for _ in 0..5 {
            tally = tally.after_another(&account(), start());
        }
        let later = start().plus(TimeDelta::seconds(30));
        let knocked = tally.after_another(&account(), later);
        assert_eq!((knocked.failures, knocked.opens_at), (6, tally.opens_at));
    }

    #[test]
    fn an_address_of_the_sixth_version_stands_for_its_network_too() {
        let doors = |address| Door::of_address(address).iter().map(Door::name).collect::<Vec<_>>();
        assert_eq!(doors("192.0.2.1"), ["address 192.0.2.1"]);
        assert_eq!(doors("2001:db8:0:1::7"), ["address 2001:db8:0:1::7", "network 2001:db8:0:1::/64"]);
        assert_eq!(doors("2001:db8:0:1:ffff::9").last(), doors("2001:db8:0:1::7").last());
    }

    #[test]
    fn of_many_wrong_guesses_few_are_recorded_by_themselves() {
        let tally = |failures| Tally { failures, began_at: start(), opens_at: start() };
        let recorded: Vec<i64> = (1..=100).filter(|failures| tally(*failures).is_recorded()).collect();
        assert_eq!(recorded, [1, 2, 3, 4, 5, 8, 16, 32, 64]);
    }

    proptest! {
        /// Whatever the pauses, no more than so many guesses at an account are looked at in any day: a code of six digits, of
        /// which three are right at a time, is found once in some years.
        #[test]
        fn a_day_has_few_guesses(pauses in prop::collection::vec(0_i64..90, 1..400)) {
            let (mut now, mut tally) = (start(), None);
            let mut looked_at = Vec::new();
            for pause in pauses {
                let before = Tally::standing(tally, now);
                if before.is_open(now) {
                    looked_at.push(now);
                }
                tally = Some(before.after_another(&account(), now));
                now = now.plus(TimeDelta::minutes(pause));
            }
            for (first, at) in looked_at.iter().enumerate() {
                let day = looked_at.iter().skip(first).take_while(|later| **later < at.plus(TimeDelta::hours(24)));
                prop_assert!(day.count() <= 70);
            }
        }
    }
}
