//! Continuing professional development: anyone in a posting logs it, and its effect on practice is what counts.

use chrono::NaiveDate;

use super::refusal::Refusal;

/// The free text of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CpdText {
    /// A short title.
    pub title: String,
    /// What was done.
    pub what: String,
    /// What it changed in practice.
    pub effect: String,
}

/// An entry's day may not be in the future.
pub fn check_day(day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if day > today {
        return Err(Refusal::because("The day may not be in the future"));
    }
    Ok(())
}

/// Reads hours as typed, such as 1.5, into minutes. Blank is allowed: hours are never the test of CPD.
pub fn read_hours(text: &str) -> Result<Option<i64>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || Refusal::because("Hours must be a number between 0.25 and 100, like 1.5");
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let whole: i64 = whole.parse().map_err(|_| wrong())?;
    let part = match part {
        "0" | "00" => 0,
        "25" => 15,
        "5" | "50" => 30,
        "75" => 45,
        _ => return Err(Refusal::because("Give hours in quarters, like 0.25, 0.5 or 1.75")),
    };
    let minutes = whole.checked_mul(60).and_then(|m| m.checked_add(part)).ok_or_else(wrong)?;
    if whole < 0 || !(15..=6000).contains(&minutes) {
        return Err(wrong());
    }
    Ok(Some(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("", Some(None))]
    #[case("1.5", Some(Some(90)))]
    #[case("2", Some(Some(120)))]
    #[case("0.25", Some(Some(15)))]
    #[case("0", None)]
    #[case("-1", None)]
    #[case("101", None)]
    #[case("1.3", None)]
    #[case("two", None)]
    #[case("99999999999999999999", None)]
    fn hours_are_quarters(#[case] text: &str, #[case] minutes: Option<Option<i64>>) {
        assert_eq!(read_hours(text).ok(), minutes);
    }

    #[test]
    fn cpd_is_not_logged_ahead() {
        let today: NaiveDate = "2026-11-23".parse().expect("day");
        assert!(check_day(today, today).is_ok());
        assert!(check_day(today.succ_opt().expect("day"), today).is_err());
    }
}
