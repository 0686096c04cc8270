//! What the letters say. No title, no account, no reference: a letter travels further than a page.

use crate::domain::{calendar, certificate::Period, role::Role};
use chrono::NaiveDate;

/// A subject line and a plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// Stands for the address of a link, which is written in when the letter leaves.
pub const LINK: &str = "{password link}";

/// Stands above a letter that may have left before.
pub const AGAIN: &str = "You may have had this letter already: our mail server did not confirm that it was sent.";

fn words(subject: &str, to: &str, text: &str, link: &str) -> Words {
    Words {
        subject: subject.to_owned(),
        body: format!(
            "Dear {to}\n\n{text}\n\n{link}\n\nIntelligence Professionalisation Programme\n\nThis letter was sent by the service. It carries no detail of any work on purpose.\n"
        ),
    }
}

/// A link to set a password.
pub fn set_password(to: &str, hours: i64) -> Words {
    words(
        "Set your password",
        to,
        &format!("Use this link to set your password. It works once, for {hours} hours. If you did not ask for it, do nothing."),
        LINK,
    )
}

/// A new address is to be confirmed by whoever reads it.
pub fn confirm_address(to: &str, days: i64) -> Words {
    words(
        "Confirm your new address",
        to,
        &format!(
            "A system administrator asked that your letters come to this address, and that you sign in with it. Use this link within {days} days to confirm it. If it is not yours, do nothing."
        ),
        LINK,
    )
}

/// An address is about to change: whoever reads the old one may stop it.
pub fn address_changing(to: &str, days: i64) -> Words {
    words(
        "Your address is about to change",
        to,
        &format!(
            "A system administrator asked that your letters go to another address, and that you sign in with that one. It changes when somebody confirms it there within {days} days. If you know nothing of it, use this link to stop it, and tell your security contact."
        ),
        LINK,
    )
}

/// Something about the reader's own account changed; `what` is one or two whole sentences.
pub fn account(to: &str, what: &str, public_url: &str) -> Words {
    let text = format!("{what}\n\nIf you did not expect this, tell a system administrator at once.");
    words("Your account", to, &text, public_url)
}

/// Where the audit chains end today: one line to keep.
pub fn anchor(to: &str, line: &str, public_url: &str) -> Words {
    let text = format!(
        "This is where the audit chains end today. Keep this letter where nobody who keeps the database can reach it: with it \
         “ipp check --anchor” finds lines that were cut off or made anew.\n\n{line}"
    );
    words("Where the audit chains end", to, &text, public_url)
}

/// Something was reported as possible live intelligence: who looks after it is told where, and nothing of what it says.
pub fn reported(to: &str, organisation: &str, public_url: &str) -> Words {
    words(
        "A report waits for you",
        to,
        &format!(
            "Something was reported as possible live intelligence in {organisation}, and is hidden. Look at it, and destroy its text if it must not be here."
        ),
        &format!("{public_url}/reports"),
    )
}

/// Several pieces of evidence wait for the assessor.
pub fn submitted_several(to: &str, count: i64, public_url: &str) -> Words {
    words(
        "Evidence is waiting for you",
        to,
        &format!("{count} pieces of evidence were submitted for you to assess."),
        &format!("{public_url}/queue"),
    )
}

/// Evidence waits for the assessor.
pub fn submitted(to: &str, trainee: &str, public_url: &str) -> Words {
    words(
        "Evidence is waiting for you",
        to,
        &format!("{trainee} submitted evidence for you to assess."),
        &format!("{public_url}/queue"),
    )
}

/// Evidence came back: judged not yet competent, or sent back unjudged.
pub fn returned(to: &str, assessor: &str, public_url: &str, link: &str) -> Words {
    words(
        "Evidence came back to you",
        to,
        &format!("{assessor} looked at evidence you submitted and asks for more. The feedback is on your page."),
        &format!("{public_url}{link}"),
    )
}

/// Every claim was judged competent.
pub fn decided(to: &str, assessor: &str, public_url: &str, link: &str) -> Words {
    words(
        "Your evidence was judged competent",
        to,
        &format!("{assessor} signed off every claim of evidence you submitted."),
        &format!("{public_url}{link}"),
    )
}

/// The award was made.
pub fn awarded(to: &str, trainee: &str, role: Role, public_url: &str, link: &str) -> Words {
    words(
        "An award was made",
        to,
        &format!(
            "The assessor decided that {trainee} meets every relevant criterion for {}. The certificate is issued by an IPP coordinator.",
            role.label().to_lowercase()
        ),
        &format!("{public_url}{link}"),
    )
}

/// The certificate was issued.
pub fn issued(to: &str, holder: &str, number: &str, period: Period, public_url: &str, link: &str) -> Words {
    words(
        "A certificate was issued",
        to,
        &format!(
            "Certificate {number} was issued to {holder}. It is valid until the end of {}.",
            calendar::long(period.last_valid_day)
        ),
        &format!("{public_url}{link}"),
    )
}

/// A certificate is about to end, ends today, or has ended.
pub fn expiring(
    to: &str,
    holder: &str,
    number: &str,
    last_valid_day: NaiveDate,
    days_left: i64,
    public_url: &str,
    link: &str,
) -> Words {
    let last = calendar::long(last_valid_day);
    let (subject, text) = match days_left {
        ..0 => ("A certificate has expired", format!("Certificate {number} of {holder} expired: its last valid day was {last}.")),
        0 => (
            "A certificate expires today",
            format!("Today, {last}, is the last day on which certificate {number} of {holder} is valid."),
        ),
        1 => (
            "A certificate expires tomorrow",
            format!("Certificate {number} of {holder} is valid until the end of tomorrow, {last}."),
        ),
        days => (
            "A certificate will expire",
            format!("Certificate {number} of {holder} is valid until the end of {last}: {days} days are left."),
        ),
    };
    words(subject, to, &text, &format!("{public_url}{link}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expiry_letter_says_what_is_true_on_its_day() {
        let last: NaiveDate = "2028-12-31".parse().expect("day");
        let text =
            |left| expiring("Kit", "Kit Farrow", "WMP-2026-000001", last, left, "https://ipp.example", "/certificates/1").body;
        assert!(text(30).contains("30 days are left"));
        assert!(text(0).contains("Today, 31 December 2028, is the last day"));
        assert!(text(-3).contains("expired: its last valid day was 31 December 2028"));
    }
}
