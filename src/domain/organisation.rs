//! Police forces and partner agencies: their licence to run the programme, and their settings.

use chrono::NaiveDate;

use super::{calendar, ids::OrganisationId, refusal::Refusal, text, word::words};

words! {
    /// What kind of organisation takes part.
    OrganisationKind {
        /// A police force.
        PoliceForce = "police_force", "Police force";
        /// A partner agency of policing.
        PartnerAgency = "partner_agency", "Partner agency";
    }
}

/// The numbers an organisation may set for itself; the defaults are the programme's own (product rules, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Months from start to the earliest expected completion.
    pub earliest_months: u32,
    /// Months from start to the due day.
    pub due_months: u32,
    /// Months after which a slow portfolio counts as behind.
    pub behind_after_months: u32,
    /// Per cent of the expected criteria below which a portfolio is behind.
    pub behind_below_percent: u32,
    /// Years a certificate is valid.
    pub certificate_years: u32,
    /// Months before the end at which the renewal window opens.
    pub renewal_window_months: u32,
    /// Months at submission beyond which work is flagged as old.
    pub currency_months: u32,
    /// Months that the start of an enrolment may lie back without a reason.
    pub start_back_months: u32,
    /// Whether a trainee's line manager may assess them.
    pub line_manager_may_assess: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            earliest_months: 12,
            due_months: 18,
            behind_after_months: 3,
            behind_below_percent: 80,
            certificate_years: 3,
            renewal_window_months: 6,
            currency_months: 24,
            start_back_months: 3,
            line_manager_may_assess: false,
        }
    }
}

/// A police force or partner agency that runs the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Row id.
    pub id: OrganisationId,
    /// Short code, the beginning of its certificates' numbers.
    pub code: String,
    /// Full name.
    pub name: String,
    /// Force or agency.
    pub kind: OrganisationKind,
    /// First day of its licence.
    pub licence_from: NaiveDate,
    /// Last day of its licence.
    pub licence_until: NaiveDate,
    /// Whether the programme is mandatory for its intelligence staff.
    pub mandatory: bool,
    /// Its own numbers.
    pub settings: Settings,
    /// Counts edits, so that two at once are noticed.
    pub version: i64,
}

/// The code of an organisation as it is kept, from what somebody typed.
pub fn read_code(typed: &str) -> Result<String, Refusal> {
    let code = typed.trim().to_uppercase();
    if (2..=8).contains(&code.len()) && code.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) {
        Ok(code)
    } else {
        Err(Refusal::because("The code must be 2 to 8 capital letters or digits, like WMP"))
    }
}

/// The name of an organisation as it is kept, from what somebody typed: one line, with single spaces.
pub fn read_name(typed: &str) -> Result<String, Refusal> {
    let name = text::line(&text::seen(typed));
    if name.is_empty() {
        return Err(Refusal::because("Enter the name of the organisation"));
    }
    text::fit(&name, "Name").map(|()| name)
}

impl Organisation {
    /// A lapsed licence may read and export, but not enrol, award or issue (rule 9).
    pub fn licence_allows(&self, what: &str, today: NaiveDate) -> Result<(), Refusal> {
        if calendar::within(today, self.licence_from, Some(self.licence_until)) {
            return Ok(());
        }
        let when = if today < self.licence_from {
            format!("begins on {}", calendar::long(self.licence_from))
        } else {
            format!("ended on {}", calendar::long(self.licence_until))
        };
        Err(Refusal::because(format!(
            "The licence of {} {when}, so it cannot {what}. Ask a system administrator to enter the renewed licence.",
            self.name
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn a_code_is_a_few_capital_letters_or_digits() {
        assert_eq!(read_code(" wmp "), Ok("WMP".to_owned()));
        for wrong in ["", "W", "WESTMARCH", "W M", "W-1", "ÉTÉ"] {
            assert!(read_code(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        assert_eq!(read_name(" Westmarch\n Police"), Ok("Westmarch Police".to_owned()));
        for refused in ["", "\u{200B} \u{FEFF}", "West\u{7}march"] {
            assert!(read_name(refused).is_err(), "{refused:?}");
        }
    }

    #[rstest]
    #[case("2024-12-31", false)]
    #[case("2025-01-01", true)]
    #[case("2025-12-31", true)]
    #[case("2026-01-01", false)]
    fn a_licence_allows_from_its_first_to_its_last_day(#[case] today: &str, #[case] allowed: bool) {
        let organisation = Organisation {
            id: OrganisationId(1),
            code: "WMP".into(),
            name: "Westmarch Police".into(),
            kind: OrganisationKind::PoliceForce,
            licence_from: "2025-01-01".parse().expect("day"),
            licence_until: "2025-12-31".parse().expect("day"),
            mandatory: true,
            settings: Settings::default(),
            version: 1,
        };
        let answer = organisation.licence_allows("enrol anyone", today.parse().expect("day"));
        assert_eq!(answer.is_ok(), allowed);
    }
}
