//! Duties: authorities a person holds in an organisation for a time. The two that name roles are appointments.

use chrono::NaiveDate;

use super::{
    calendar,
    ids::{DutyId, OrganisationId, PersonId},
    refusal::Refusal,
    role::Role,
    word::words,
};

words! {
    /// The authorities a person may hold. Being someone's line manager is not one: it follows from postings.
    DutyKind {
        /// Judges evidence.
        Assessor = "assessor", "Assessor";
        /// Assures the judging.
        InternalQualityAssurer = "internal_quality_assurer", "Internal quality assurer";
        /// Enrols, allocates, issues.
        Coordinator = "coordinator", "IPP coordinator";
        /// Owns the curriculum.
        CurriculumOwner = "curriculum_owner", "Curriculum owner";
        /// Handles reports of live intelligence.
        SecurityContact = "security_contact", "Security contact";
        /// Reads from outside, for a time.
        ExternalReviewer = "external_reviewer", "External reviewer";
        /// Keeps organisations, accounts and settings; never evidence.
        Administrator = "administrator", "System administrator";
    }
}

impl DutyKind {
    /// Appointments name the roles they cover.
    pub fn is_appointment(self) -> bool {
        matches!(self, Self::Assessor | Self::InternalQualityAssurer)
    }
}

/// An authority held in an organisation, from, until.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Row id.
    pub id: DutyId,
    /// Who holds it.
    pub person: PersonId,
    /// Where.
    pub organisation: OrganisationId,
    /// Which authority.
    pub kind: DutyKind,
    /// The roles an appointment covers; empty for other duties.
    pub roles: Vec<Role>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, once it has one.
    pub until: Option<NaiveDate>,
}

impl Duty {
    /// Whether it is held on `day`.
    pub fn is_current(&self, day: NaiveDate) -> bool {
        calendar::within(day, self.from, self.until)
    }

    /// Whether it is a current appointment as `kind` for `role` in `organisation`.
    pub fn covers(&self, kind: DutyKind, role: Role, organisation: OrganisationId, day: NaiveDate) -> bool {
        self.kind == kind && self.organisation == organisation && self.roles.contains(&role) && self.is_current(day)
    }
}

/// An appointment must name at least one role, other duties none, and its last day may not precede its first.
pub fn check_duty(kind: DutyKind, roles: &[Role], from: NaiveDate, until: Option<NaiveDate>) -> Result<(), Refusal> {
    if kind.is_appointment() && roles.is_empty() {
        return Err(Refusal::because("Choose at least one role that the appointment covers"));
    }
    if !kind.is_appointment() && !roles.is_empty() {
        return Err(Refusal::because(format!("{} covers no roles: leave them all unchosen", kind.label())));
    }
    if until.is_some_and(|last| last < from) {
        return Err(Refusal::because("The last day must be the same as or after the first day"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn d(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[rstest]
    #[case(DutyKind::Assessor, Role::IntelligenceOfficer, 1, "2026-06-01", true)]
    #[case(DutyKind::Assessor, Role::IntelligenceOfficer, 1, "2026-12-31", true)]
    #[case(DutyKind::Assessor, Role::IntelligenceOfficer, 1, "2027-01-01", false)]
    #[case(DutyKind::Assessor, Role::IntelligenceAnalyst, 1, "2026-06-01", false)]
    #[case(DutyKind::Assessor, Role::IntelligenceOfficer, 2, "2026-06-01", false)]
    #[case(DutyKind::InternalQualityAssurer, Role::IntelligenceOfficer, 1, "2026-06-01", false)]
    fn an_appointment_covers_its_roles_place_and_time(
        #[case] kind: DutyKind,
        #[case] role: Role,
        #[case] organisation: i64,
        #[case] day: &str,
        #[case] covered: bool,
    ) {
        let duty = Duty {
            id: DutyId(1),
            person: PersonId(1),
            organisation: OrganisationId(1),
            kind: DutyKind::Assessor,
            roles: vec![Role::IntelligenceOfficer],
            from: d("2026-01-01"),
            until: Some(d("2026-12-31")),
        };
        assert_eq!(duty.covers(kind, role, OrganisationId(organisation), d(day)), covered);
    }

    #[test]
    fn appointments_name_roles_and_other_duties_do_not() {
        let day = d("2026-01-01");
        assert!(check_duty(DutyKind::Assessor, &[], day, None).is_err());
        assert!(check_duty(DutyKind::Coordinator, &[Role::Researcher], day, None).is_err());
        assert!(check_duty(DutyKind::Assessor, &[Role::Researcher], day, Some(d("2025-12-31"))).is_err());
        assert!(check_duty(DutyKind::Assessor, &[Role::Researcher], day, Some(day)).is_ok());
    }
}
