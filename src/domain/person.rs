//! People and their postings. A person exists once in the whole system, whatever organisation they move to.

use chrono::NaiveDate;

use super::{
    calendar,
    ids::{OrganisationId, PersonId, PostingId},
    refusal::Refusal,
    role::Role,
    text,
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
    /// Counts edits, so that a stale form is noticed.
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

impl Posting {
    /// Whether the posting is held on `day`.
    pub fn is_current(&self, day: NaiveDate) -> bool {
        calendar::within(day, self.from, self.until)
    }
}

/// How many levels of reports make a team: direct, and four below (product rules, section 7).
pub const TEAM_LEVELS: usize = 5;

/// The name of a person as it is kept, from what somebody typed: one line, with single spaces.
pub fn read_name(typed: &str) -> Result<String, Refusal> {
    let name = text::line(typed);
    if name.is_empty() {
        return Err(Refusal::because("Enter the person's name"));
    }
    text::fit(&name, "Name").map(|()| name)
}

/// The form of a name used for search and sort: folded by Unicode, the same on both databases, and the same again when it
/// comes back in an address.
pub fn name_key(name: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let letters = name.nfkd().filter(|c| !is_combining_mark(*c)).map(|c| if c.is_control() { ' ' } else { c });
    text::line(&letters.collect::<String>().to_lowercase())
}

/// Characters an e-mail address may have (RFC 5321).
const LONGEST_EMAIL: usize = 254;

/// The form of an e-mail address used to find its person. What cannot be an address finds nobody.
pub fn email_key(email: &str) -> String {
    let email = email.trim();
    if email.len() > LONGEST_EMAIL || email.chars().any(char::is_control) { String::new() } else { email.to_lowercase() }
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
        for refused in ["", " ", "\u{200B}", "\u{3164}", "Jo\u{7}Bell", "Jo \u{202E}lleB"] {
            assert!(read_name(refused).is_err(), "{refused:?}");
        }
    }
}
