//! The letters the system owes people: which there are, how often one is tried, and what is done about one that was given up.

use super::{refusal::Refusal, word::words};

words! {
    /// Which letter it is. None carries a title, an account or a reference.
    LetterKind {
        /// A link to set a password.
        SetPassword = "set_password", "Set your password";
        /// Evidence waits for the assessor.
        Submitted = "submitted", "Evidence submitted";
        /// Evidence came back.
        Returned = "returned", "Evidence returned";
        /// Evidence was judged competent.
        Decided = "decided", "Evidence judged";
        /// The award was made.
        Awarded = "awarded", "Award made";
        /// The certificate was issued.
        Issued = "issued", "Certificate issued";
        /// A certificate is about to end, or has ended.
        Expiring = "expiring", "Certificate expiring";
        /// Something about a person's own account changed.
        Account = "account", "Account changed";
        /// A new address is to be confirmed by whoever reads it.
        AddressConfirm = "address_confirm", "Confirm your new address";
        /// An address is about to change: whoever reads the old one may stop it.
        AddressChanging = "address_changing", "Address about to change";
        /// Something was reported as possible live intelligence.
        Reported = "reported", "Report made";
        /// Where the audit chains end.
        Anchor = "anchor", "Heads of the audit chains";
    }
}

/// Refusals for good after which a letter is given up.
pub const MOST_REFUSALS: i64 = 3;
/// The longest wait between two attempts.
const LONGEST_WAIT_MINUTES: i64 = 360;

/// Minutes until a letter is tried again: doubled each time, up to six hours.
pub fn wait_minutes(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(0, 10)).unwrap_or(10);
    2_i64.saturating_pow(doublings).min(LONGEST_WAIT_MINUTES)
}

/// What can be done about a letter that was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// It can be sent again as it is.
    SendAgain,
    /// The link to set a password that it carries has ended: a new one can be sent.
    NewLink,
    /// The change of address that it is about has ended: it has to be asked for anew.
    AskAnew,
    /// The account is closed: letters to it stop.
    Nothing,
}

impl Remedy {
    /// What can be done about a letter of this kind, whose link has ended or not, to an account that is closed or not.
    pub fn of(kind: LetterKind, link_has_ended: bool, closed: bool) -> Self {
        match kind {
            _ if closed && kind != LetterKind::Account => Self::Nothing,
            LetterKind::SetPassword if link_has_ended => Self::NewLink,
            _ if link_has_ended => Self::AskAnew,
            _ => Self::SendAgain,
        }
    }

    /// Refuses to send a letter again of which nobody would have anything.
    pub fn check_sending_again(self) -> Result<(), Refusal> {
        match self {
            Self::SendAgain => Ok(()),
            Self::NewLink => Err(Refusal::because("The link in this letter has ended. Send a new link instead.")),
            Self::AskAnew => Err(Refusal::because("The change of address that this letter is about has ended. Ask for it anew.")),
            Self::Nothing => Err(Refusal::because("The account is closed, and letters to it stop.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn attempts_back_off_to_six_hours() {
        assert_eq!([1, 2, 3, 8, 9, 100].map(wait_minutes), [2, 4, 8, 256, 360, 360]);
    }

    #[rstest]
    #[case(LetterKind::Expiring, false, false, Remedy::SendAgain)]
    #[case(LetterKind::SetPassword, false, false, Remedy::SendAgain)]
    #[case(LetterKind::SetPassword, true, false, Remedy::NewLink)]
    #[case(LetterKind::AddressConfirm, true, false, Remedy::AskAnew)]
    #[case(LetterKind::Expiring, false, true, Remedy::Nothing)]
    #[case(LetterKind::SetPassword, true, true, Remedy::Nothing)]
    #[case(LetterKind::Account, false, true, Remedy::SendAgain)]
    fn what_is_sent_again_says_something_its_reader_can_use(
        #[case] kind: LetterKind,
        #[case] link_has_ended: bool,
        #[case] closed: bool,
        #[case] remedy: Remedy,
    ) {
        assert_eq!(Remedy::of(kind, link_has_ended, closed), remedy);
        assert_eq!(remedy.check_sending_again().is_ok(), remedy == Remedy::SendAgain);
    }
}
