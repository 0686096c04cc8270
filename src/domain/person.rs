//! People and their postings. A person exists once in the whole system, whatever organisation they move to.

use chrono::NaiveDate;

use super::{
    calendar,
    ids::{OrganisationId, PersonId, PostingId},
    refusal::Refusal,
    role::Role,
    text,
    word::words,
};

/// A human being with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Row id.
    pub id: PersonId,
    /// Name as they write it.
    pub name: String,
    /// Work e-mail address, where letters go and with which they sign in.
    pub email: String,
    /// Counts edits, so that two at once are noticed.
    pub version: i64,
}

/// A person holding an intelligence role in an organisation between two dates, with a line manager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// Row id.
    pub id: PostingId,
    /// Who is posted.
    pub person: PersonId,
    /// Where.
    pub organisation: OrganisationId,
    /// As what.
    pub role: Role,
    /// First day.
    pub from: NaiveDate,
    /// Last day, once it has one.
    pub until: Option<NaiveDate>,
    /// The line manager during this posting.
    pub line_manager: Option<PersonId>,
}

words! {
    /// Why the last day of a posting that still goes on is another than was entered.
    OtherLastDay {
        /// It was mistyped.
        Mistyped = "mistyped", "It was mistyped";
        /// They leave earlier.
        LeavesEarlier = "leaves_earlier", "They leave earlier";
        /// They stay longer.
        StaysLonger = "stays_longer", "They stay longer";
    }
}

impl Posting {
    /// Whether it and another are held in one organisation on one day.
    pub fn meets(&self, other: &Self) -> bool {
        self.organisation == other.organisation
            && self.until.is_none_or(|last| other.from <= last)
            && other.until.is_none_or(|last| self.from <= last)
    }

    /// Whether its last day can be entered, or be another: it has none, or still goes on.
    pub fn can_be_ended(&self, today: NaiveDate) -> bool {
        self.until.is_none_or(|last| last >= today)
    }

    /// Whether the posting is held on `day`.
    pub fn is_current(&self, day: NaiveDate) -> bool {
        calendar::within(day, self.from, self.until)
    }
}

/// How many levels of reports make a team: direct, and four below (product rules, section 7).
pub const TEAM_LEVELS: i64 = 5;

/// The name of a person as it is kept, from what somebody typed: one line, with single spaces, of what can be seen.
pub fn read_name(typed: &str) -> Result<String, Refusal> {
    let name = text::line(&text::seen(typed));
    if name.is_empty() {
        return Err(Refusal::because("Enter the person's name"));
    }
    text::fit(&name, "Name").map(|()| name)
}

/// The form of a name used for search and sort: folded by Unicode, the same on both databases, and the same again when it
/// comes back in an address.
pub fn name_key(name: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let joiners = ['\u{200C}', '\u{200D}'];
    let seen: String = text::seen(name).replace(joiners, "");
    let letters = seen.nfkd().filter(|c| !is_combining_mark(*c)).map(|c| if c.is_control() { ' ' } else { c });
    text::line(&letters.collect::<String>().to_lowercase())
}

/// Characters an e-mail address may have (RFC 5321).
const LONGEST_EMAIL: usize = 254;

/// The form of an e-mail address used to find its person. What cannot be an address finds nobody.
pub fn email_key(email: &str) -> String {
    let email = email.trim();
    if email.len() > LONGEST_EMAIL || email.chars().any(char::is_control) { String::new() } else { email.to_lowercase() }
}

/// The form of an e-mail address in which two that are likely one mailbox are the same: without case, and in front of the @
/// without dots and whatever follows a plus.
pub fn mailbox_key(email: &str) -> String {
    let key = email_key(email);
    match key.split_once('@') {
        Some((local, domain)) => format!("{}@{domain}", local.split('+').next().unwrap_or_default().replace('.', "")),
        None => key,
    }
}

/// An address as it is kept, from what somebody typed, if letters can be sent to it: plain characters, and a domain with a dot.
pub fn read_email(typed: &str) -> Result<String, Refusal> {
    let email = text::seen(typed).trim().to_owned();
    let plain = email.is_ascii() && !email.contains(|c: char| c.is_ascii_control() || " <>\",()[]:;\\".contains(c));
    let (local, domain) = email.rsplit_once('@').unwrap_or_default();
    let labels: Vec<&str> = domain.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let is_domain =
        labels.len() > 1 && labels.iter().all(is_label) && labels.last().is_some_and(|last| last.parse::<u32>().is_err());
    let is_local =
        !local.is_empty() && !local.contains('@') && !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    if plain && is_domain && is_local && email.len() <= LONGEST_EMAIL {
        Ok(email)
    } else {
        Err(Refusal::because("Enter an e-mail address, like name@force.example"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_without_their_accents() {
        assert_eq!(name_key("Mei Lindqvist-Ångström"), "mei lindqvist-angstrom");
        assert_eq!(name_key("Jo\tBell\u{7} "), "jo bell");
    }

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        assert_eq!(read_name(" Jo\tBell\n"), Ok("Jo Bell".to_owned()));
        assert_eq!(read_name("Jo\u{200B}hn \u{202E}Bell"), Ok("John Bell".to_owned()));
        for refused in ["", " ", "\u{200B}", "\u{3164}", "Jo\u{7}Bell"] {
            assert!(read_name(refused).is_err(), "{refused:?}");
        }
    }
    #[test]
    fn a_name_with_something_hidden_in_it_is_found_as_the_name_it_looks_like() {
        assert_eq!(name_key("Jo\u{200B}hn"), name_key("John"));
        assert_eq!(name_key("علی\u{200C}رضا"), name_key("علیرضا"));
    }

    #[test]
    fn addresses_that_are_likely_one_mailbox_have_one_key() {
        for alike in ["Kit.Farrow@force.example", "kitfarrow@FORCE.example", "k.i.t.farrow+ipp@force.example"] {
            assert_eq!(mailbox_key(alike), "kitfarrow@force.example", "{alike}");
        }
        assert_ne!(mailbox_key("kit.farrow@force.example"), mailbox_key("kit.farrow@other.example"));
        assert_ne!(mailbox_key("kit.farrow@force.example"), mailbox_key("kitfarrow@forceexample"));
    }

    #[test]
    fn an_address_is_one_that_letters_reach() {
        assert_eq!(read_email(" kit\u{200B}.farrow@force.example "), Ok("kit.farrow@force.example".to_owned()));
        assert!(read_email("o'neill+x@a-b.force.example").is_ok());
        for refused in [
            "",
            "nobody",
            "a@b@c.example",
            "a@[127.0.0.1]",
            "a@[IPv6:::1]",
            "a@127.0.0.1",
            "a@localhost",
            "a@-b.example",
            "a@b..example",
            "two words@force.example",
            "<x@force.example>",
            ".a@force.example",
            "a..b@force.example",
            "a@force.example\r\nBcc: y@z",
        ] {
            assert!(read_email(refused).is_err(), "{refused:?}");
        }
    }
}
