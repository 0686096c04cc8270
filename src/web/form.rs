//! What a person typed, kept as typed, and what was wrong with it.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use unicode_normalization::UnicodeNormalization;

use crate::app::error::FieldErrors;

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const NOT_REAL: &str = "must be a real date, like 14 10 2026";

/// The names and values of one form, in the order they came, with a sentence for each field at fault.
#[derive(Default, Clone)]
pub struct Form {
    pairs: Vec<(String, String)>,
    errors: FieldErrors,
}

impl Form {
    /// Reads the body of a POST: repeated names are kept, line ends become `\n`, text becomes NFC.
    pub fn parse(body: &[u8]) -> Form {
        let pairs = form_urlencoded::parse(body).map(|(name, value)| (tidy(&name), tidy(&value))).collect();
        Form { pairs, errors: FieldErrors::default() }
    }

    /// Reads the query of an address. Nothing in it is kept, so what no text may hold is simply left out.
    pub fn parse_query(query: &str) -> Form {
        let mut form = Form::parse(query.as_bytes());
        for (_, value) in &mut form.pairs {
            value.retain(|c| !c.is_control());
        }
        form
    }

    /// A form nobody has typed into yet.
    pub fn blank() -> Form {
        Form::default()
    }

    /// Adds a value, to fill a form in before it is first shown.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Form {
        self.pairs.push((name.into(), value.into()));
        self
    }

    /// Adds a day, split over its three boxes.
    #[must_use]
    pub fn with_day(self, name: &str, day: NaiveDate) -> Form {
        self.with(format!("{name}-day"), day.day().to_string())
            .with(format!("{name}-month"), day.month().to_string())
            .with(format!("{name}-year"), day.year().to_string())
    }

    /// Replaces what is said to be wrong.
    pub fn set_errors(&mut self, errors: FieldErrors) {
        self.errors = errors;
    }

    /// Everything that is wrong.
    pub fn errors(&self) -> &FieldErrors {
        &self.errors
    }

    /// What is wrong with one field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors.of(name)
    }

    /// The first value of a name, empty when it never came.
    pub fn value(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or("")
    }

    /// The first value of a name, without the white space around it.
    pub fn trimmed(&self, name: &str) -> &str {
        self.value(name).trim()
    }

    /// Every value of a name, in order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs().filter(move |(n, _)| *n == name).map(|(_, value)| value)
    }

    /// Whether this value is among those of the name: a ticked box, a chosen option.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    /// Every name with its value, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Reads a day that must be given; `what` follows "the", as in "first day of the licence".
    pub fn needed_day(&self, errors: &mut FieldErrors, name: &str, what: &str) -> Option<NaiveDate> {
        match self.wanted_day(errors, name, what) {
            None if errors.of(name).is_none() => {
                errors.add(name, format!("Enter the {what}"));
                None
            }
            day => day,
        }
    }

    /// Reads a day that may be left empty; `what` follows "the".
    pub fn wanted_day(&self, errors: &mut FieldErrors, name: &str, what: &str) -> Option<NaiveDate> {
        errors.keep(name, self.day(name).map_err(|wrong| format!("The {what} {wrong}"))).flatten()
    }

    /// Whether nothing was typed or filled in.
    pub fn is_blank(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The same without a field.
    pub fn forget(&mut self, name: &str) {
        self.pairs.retain(|(known, _)| known != name);
    }

    /// The same, with what `other` says in these fields. A day is one field with three boxes.
    #[must_use]
    pub fn with_fields_of(mut self, other: &Form, fields: &[&str]) -> Form {
        let is_one = |name: &str| {
            let part = name.strip_suffix("-day").or_else(|| name.strip_suffix("-month")).or_else(|| name.strip_suffix("-year"));
            fields.iter().any(|field| name == *field || part == Some(*field))
        };
        self.pairs.retain(|(name, _)| !is_one(name));
        self.pairs.extend(other.pairs.iter().filter(|(name, _)| is_one(name)).cloned());
        self
    }

    /// Reads the three boxes of a day. Nothing typed is `None`; the error completes "The date … ".
    pub fn day(&self, name: &str) -> Result<Option<NaiveDate>, String> {
        let box_of = |part: &str| self.trimmed(&format!("{name}-{part}"));
        let boxes = [("day", box_of("day")), ("month", box_of("month")), ("year", box_of("year"))];
        let missing: Vec<&str> = boxes.iter().filter(|(_, typed)| typed.is_empty()).map(|(part, _)| *part).collect();
        match missing.as_slice() {
            [] => {}
            [one] => return Err(format!("must include a {one}")),
            [one, other] => return Err(format!("must include a {one} and a {other}")),
            _ => return Ok(None),
        }
        let [(_, day), (_, month), (_, year)] = boxes;
        let year = number(year, 4).filter(|_| year.len() == 4);
        let Some(year) = year.filter(|y| (1900..=2200).contains(y)) else {
            return Err("must have a year of four digits, like 2026".to_owned());
        };
        let found = number(day, 2)
            .zip(month_number(month))
            .and_then(|(day, month)| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day));
        found.map(Some).ok_or_else(|| NOT_REAL.to_owned())
    }
}

/// Says which boxes were filled in and which were wrong, never what they held.
impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.pairs().map(|(name, _)| name).collect();
        let wrong: Vec<&str> = self.errors.iter().map(|(name, _)| name).collect();
        f.debug_struct("Form").field("names", &names).field("wrong", &wrong).finish_non_exhaustive()
    }
}

fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").nfc().collect()
}

fn number(typed: &str, longest: usize) -> Option<u32> {
    let digits = typed.len() <= longest && typed.bytes().all(|b| b.is_ascii_digit());
    if digits { typed.parse().ok() } else { None }
}

fn month_number(typed: &str) -> Option<u32> {
    let word = typed.to_ascii_lowercase();
    let named = MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(&word));
    match named {
        Some(index) => u32::try_from(index + 1).ok(),
        None => number(typed, 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, month: &str, year: &str) -> Result<Option<NaiveDate>, String> {
        let form = Form::blank().with("on-day", day).with("on-month", month).with("on-year", year);
        form.day("on")
    }

    #[test]
    fn keeps_repeated_names_in_order_and_tidies_text() {
        let form = Form::parse(b"c=2&c=1&t=a%0D%0Ab%0Dc&n=e%CC%81");
        assert_eq!(form.all("c").collect::<Vec<_>>(), ["2", "1"]);
        assert!(form.has("c", "1") && !form.has("c", "3"));
        assert_eq!((form.value("t"), form.value("n"), form.value("x")), ("a\nb\nc", "é", ""));
    }

    #[test]
    fn reads_a_day_by_number_or_by_name() {
        let expected = Ok(NaiveDate::from_ymd_opt(2026, 10, 14));
        for month in ["10", "October", "oct", " OCT "] {
            assert_eq!(typed("14", month, "2026"), expected, "{month}");
        }
        assert_eq!(typed("", " ", ""), Ok(None));
    }

    #[test]
    fn says_what_a_day_lacks() {
        let said = |day, month, year| typed(day, month, year).err().unwrap_or_default();
        assert_eq!(said("14", "", "2026"), "must include a month");
        assert_eq!(said("", "10", ""), "must include a day and a year");
        assert_eq!(said("31", "2", "2026"), NOT_REAL);
        assert_eq!(said("+1", "2", "2026"), NOT_REAL);
        assert_eq!(said("1", "ma", "2026"), NOT_REAL);
        assert_eq!(said("1", "2", "26"), "must have a year of four digits, like 2026");
        assert_eq!(said("1", "2", "2201"), "must have a year of four digits, like 2026");
    }

    #[test]
    fn a_day_put_in_comes_out() {
        let day = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap_or_default();
        assert_eq!(Form::blank().with_day("on", day).day("on"), Ok(Some(day)));
    }

    #[test]
    fn fields_of_another_form_take_the_place_of_ones_own_and_of_no_others() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
        let mine = Form::blank().with("name", "Mine").with("yes", "yes").with_day("from", day(1)).with_day("until", day(2));
        let theirs = Form::blank().with("name", "Theirs").with_day("from", day(3)).with_day("until", day(4));
        let both = mine.with_fields_of(&theirs, &["until", "yes"]);
        assert_eq!((both.value("name"), both.value("yes")), ("Mine", ""));
        assert_eq!((both.day("from"), both.day("until")), (Ok(Some(day(1))), Ok(Some(day(4)))));
    }

    #[test]
    fn debug_never_shows_a_value() {
        let form = Form::blank().with("password", "correct horse");
        let shown = format!("{form:?}");
        assert!(shown.contains("password") && !shown.contains("horse"));
    }
}
