//! The letters the system owes people: which there are.

use super::word::words;

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
