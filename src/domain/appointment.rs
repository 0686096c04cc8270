//! Duties: authorities a person holds in an organisation for a time. The two that name roles are appointments.

use chrono::NaiveDate;

use super::{
    calendar,
    ids::{DutyId, OrganisationId, PersonId},
    person::Posting,
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

    /// Whether it leads to evidence, decisions or certificates. Whoever holds one of these keeps no accounts (rule 13).
    pub fn leads_to_evidence(self) -> bool {
        match self {
            Self::Assessor
            | Self::InternalQualityAssurer
            | Self::Coordinator
            | Self::SecurityContact
            | Self::ExternalReviewer => true,
            Self::CurriculumOwner | Self::Administrator => false,
        }
    }

    /// Whether nobody holds both at once, in whatever organisations.
    fn bars(self, other: Self) -> bool {
        let keeps = |one: Self, two: Self| one == Self::Administrator && two.leads_to_evidence();
        keeps(self, other) || keeps(other, self)
    }

    /// Its label inside a sentence: "IPP coordinator" keeps its capitals.
    pub fn inside(self) -> String {
        if self == Self::Coordinator { self.label().to_owned() } else { self.label().to_lowercase() }
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

/// Nobody keeps accounts and sees evidence, in whatever organisations: the days of the two may not meet (rule 13). `held` is
/// what the person holds or is proposed for already.
pub fn check_apart(held: &[Duty], new: &Duty) -> Result<(), Refusal> {
    let meets = |one: &&Duty| one.until.is_none_or(|last| new.from <= last) && new.until.is_none_or(|last| one.from <= last);
    match held.iter().filter(|one| one.kind.bars(new.kind)).find(meets) {
        None => Ok(()),
        Some(one) => Err(Refusal::because(format!(
            "A system administrator holds no duty that leads to evidence, and this person holds or is proposed for the duty as {} on the same days. End that one first",
            one.kind.inside()
        ))),
    }
}

/// No duty goes on after its person's last day in the organisation, once that day is known. Whoever is not posted there from the
/// duty's first day on is bound by nothing. `postings` are all those of the person.
pub fn check_postings(postings: &[Posting], new: &Duty) -> Result<(), Refusal> {
    let there = postings.iter().filter(|posting| posting.organisation == new.organisation);
    let last = there.map(|posting| posting.until).reduce(|one, other| Some(one?.max(other?))).flatten();
    match last {
        Some(last) if last >= new.from && new.until.is_none_or(|until| until > last) => Err(Refusal::because(format!(
            "Their posting there ends on {}: give the duty that last day, or an earlier one",
            calendar::long(last)
        ))),
        _ => Ok(()),
    }
}

/// What counts of the duties held on one day. Should anybody hold both all the same, by old or forged rows, the accounts are
/// kept and no evidence is seen.
pub fn in_force(held: Vec<Duty>) -> Vec<Duty> {
    let keeps_accounts = held.iter().any(|duty| duty.kind == DutyKind::Administrator);
    held.into_iter().filter(|duty| !(keeps_accounts && duty.kind.leads_to_evidence())).collect()
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
    #[case::goes_on(&[(1, "2026-01-01", None)], None, true)]
    #[case::outlives_it(&[(1, "2026-01-01", Some("2026-12-31"))], None, false)]
    #[case::by_a_day(&[(1, "2026-01-01", Some("2026-12-31"))], Some("2027-01-01"), false)]
    #[case::ends_with_it(&[(1, "2026-01-01", Some("2026-12-31"))], Some("2026-12-31"), true)]
    #[case::another_follows(&[(1, "2026-01-01", Some("2026-12-31")), (1, "2027-01-01", Some("2027-06-30"))], Some("2027-06-30"), true)]
    #[case::another_goes_on(&[(1, "2027-01-01", None), (1, "2026-01-01", Some("2026-12-31"))], None, true)]
    #[case::left_before(&[(1, "2025-01-01", Some("2025-12-31"))], None, true)]
    #[case::posted_elsewhere(&[(2, "2026-01-01", Some("2026-12-31"))], None, true)]
    #[case::never_posted(&[], None, true)]
    fn no_duty_goes_on_after_the_last_day_there(
        #[case] postings: &[(i64, &str, Option<&str>)],
        #[case] until: Option<&str>,
        #[case] fits: bool,
    ) {
        let posting = |(organisation, from, until): &(i64, &str, Option<&str>)| Posting {
            id: crate::domain::ids::PostingId(1),
            person: PersonId(1),
            organisation: OrganisationId(*organisation),
            role: Role::IntelligenceOfficer,
            from: d(from),
            until: until.map(d),
            line_manager: None,
        };
        let postings: Vec<Posting> = postings.iter().map(posting).collect();
        let duty = Duty {
            id: DutyId(1),
            person: PersonId(1),
            organisation: OrganisationId(1),
            kind: DutyKind::Coordinator,
            roles: Vec::new(),
            from: d("2026-06-01"),
            until: until.map(d),
        };
        assert_eq!(check_postings(&postings, &duty).is_ok(), fits);
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

    fn held(kind: DutyKind, from: &str, until: Option<&str>) -> Duty {
        Duty {
            id: DutyId(1),
            person: PersonId(1),
            organisation: OrganisationId(1),
            kind,
            roles: vec![],
            from: d(from),
            until: until.map(d),
        }
    }

    #[rstest]
    #[case::both_at_once(DutyKind::Administrator, DutyKind::Coordinator, "2026-06-01", false)]
    #[case::the_other_way_round(DutyKind::SecurityContact, DutyKind::Administrator, "2026-06-01", false)]
    #[case::reading_from_outside(DutyKind::ExternalReviewer, DutyKind::Administrator, "2026-12-31", false)]
    #[case::one_after_the_other(DutyKind::Administrator, DutyKind::Assessor, "2027-01-01", true)]
    #[case::the_curriculum(DutyKind::Administrator, DutyKind::CurriculumOwner, "2026-06-01", true)]
    #[case::two_that_lead_to_evidence(DutyKind::Assessor, DutyKind::Coordinator, "2026-06-01", true)]
    fn who_keeps_accounts_sees_no_evidence(
        #[case] first: DutyKind,
        #[case] second: DutyKind,
        #[case] from: &str,
        #[case] free: bool,
    ) {
        let before = [held(first, "2026-01-01", Some("2026-12-31"))];
        let elsewhere = Duty { organisation: OrganisationId(2), ..held(second, from, None) };
        assert_eq!(check_apart(&before, &elsewhere).is_ok(), free);
    }

    #[test]
    fn of_both_held_all_the_same_only_the_accounts_are_kept() {
        let both = vec![held(DutyKind::Coordinator, "2026-01-01", None), held(DutyKind::Administrator, "2026-01-01", None)];
        let kinds: Vec<DutyKind> = in_force(both).into_iter().map(|duty| duty.kind).collect();
        assert_eq!(kinds, [DutyKind::Administrator]);
        assert_eq!(in_force(vec![held(DutyKind::Coordinator, "2026-01-01", None)]).len(), 1);
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
