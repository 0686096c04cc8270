//! A change of address: whoever reads an address can set its person's password, so it changes only when the new address confirms
//! it, and the old one is told at once and can stop it. For somebody who holds a duty another administrator approves it too.

use chrono::TimeDelta;

use super::{
    ids::{AddressChangeId, PersonId},
    instant::Instant,
};

/// Days for which a change waits to be confirmed.
pub const DAYS: i64 = 7;

/// A change of address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressChange {
    /// Row id.
    pub id: AddressChangeId,
    /// Whose address.
    pub person: PersonId,
    /// The new one.
    pub email: String,
    /// What the secrets of its links are made from.
    pub nonce: String,
    /// Who asked for it.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: Instant,
    /// When the new address confirmed it.
    pub confirmed_at: Option<Instant>,
    /// When another administrator approved it.
    pub approved_at: Option<Instant>,
    /// When it was stopped, or another was asked for in its place.
    pub stopped_at: Option<Instant>,
    /// When the address changed.
    pub changed_at: Option<Instant>,
}

/// What a change waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// For the new address, and for another administrator where one has to approve.
    Confirmation {
        /// Whether an administrator has to approve as well.
        approval: bool,
    },
    /// For another administrator alone.
    Approval,
    /// For nothing: it takes effect.
    Nothing,
}

impl AddressChange {
    /// Whether it was stopped, ran out, or took effect: its links lead nowhere any more.
    pub fn has_ended(&self, now: Instant) -> bool {
        self.stopped_at.is_some() || self.changed_at.is_some() || now >= self.asked_at.plus(TimeDelta::days(DAYS))
    }

    /// What it waits for; `holds_duty` says whether its person holds a duty, today or later.
    pub fn waits_for(&self, holds_duty: bool) -> Waits {
        let approval = holds_duty && self.approved_at.is_none();
        match (self.confirmed_at, approval) {
            (None, approval) => Waits::Confirmation { approval },
            (Some(_), true) => Waits::Approval,
            (Some(_), false) => Waits::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn at(text: &str) -> Instant {
        Instant::from_utc(text.parse().expect("an instant"))
    }

    fn change() -> AddressChange {
        AddressChange {
            id: AddressChangeId(1),
            person: PersonId(1),
            email: "new@force.example".into(),
            nonce: "nonce".into(),
            asked_by: PersonId(2),
            asked_at: at("2026-11-23T10:00:00"),
            confirmed_at: None,
            approved_at: None,
            stopped_at: None,
            changed_at: None,
        }
    }

    #[rstest]
    #[case(false, false, false, Waits::Confirmation { approval: false })]
    #[case(false, false, true, Waits::Confirmation { approval: true })]
    #[case(false, true, true, Waits::Confirmation { approval: false })]
    #[case(true, false, true, Waits::Approval)]
    #[case(true, true, true, Waits::Nothing)]
    #[case(true, false, false, Waits::Nothing)]
    fn it_waits_for_the_new_address_and_for_whoever_answers_for_a_duty(
        #[case] confirmed: bool,
        #[case] approved: bool,
        #[case] holds_duty: bool,
        #[case] waits: Waits,
    ) {
        let then = Some(at("2026-11-23T11:00:00"));
        let change =
            AddressChange { confirmed_at: then.filter(|_| confirmed), approved_at: then.filter(|_| approved), ..change() };
        assert_eq!(change.waits_for(holds_duty), waits);
    }

    #[test]
    fn it_waits_for_a_week() {
        assert!(!change().has_ended(at("2026-11-30T09:59:59")));
        assert!(change().has_ended(at("2026-11-30T10:00:00")));
        assert!(AddressChange { stopped_at: Some(at("2026-11-23T10:00:01")), ..change() }.has_ended(at("2026-11-23T10:00:01")));
    }
}
