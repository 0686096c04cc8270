//! An enrolment: a person working through one edition for one role.
//!
//! ```text
//! registered ──first work or learning──► in progress ──every criterion competent──► ready for award ──award──► awarded
//! ```

use chrono::NaiveDate;

use super::{
    calendar,
    certificate::Renewal,
    curriculum::Edition,
    ids::{EditionId, EnrolmentId, OrganisationId, PersonId},
    instant::Instant,
    organisation::Organisation,
    person::Posting,
    programme::{Dates, Terms},
    refusal::Refusal,
    role::Role,
    text,
    word::words,
};

words! {
    /// Where an enrolment is in its life. Derived, never stored.
    EnrolmentState {
        /// Enrolled, nothing logged yet.
        Registered = "registered", "Registered";
        /// Work or learning logged.
        InProgress = "in_progress", "In progress";
        /// Every relevant criterion competent; the assessor's final decision is due.
        ReadyForAward = "ready_for_award", "Ready for award";
        /// Awarded; the coordinator issues the certificate.
        Awarded = "awarded", "Awarded";
        /// The certificate is issued.
        Certified = "certified", "Certificate issued";
    }
}

words! {
    /// Which enrolments of a list are wanted.
    Stage {
        /// Every one.
        All = "all", "All enrolments";
        /// Not yet awarded.
        Open = "open", "On the programme";
        /// Every relevant criterion competent, not yet awarded.
        ReadyForAward = "ready_for_award", "Ready for award";
        /// Awarded, the certificate still to be issued.
        AwardedNotIssued = "awarded", "Awarded, certificate to issue";
        /// Not yet awarded, and allocated to nobody who may sign it off today, of somebody who is still there.
        NoAssessor = "no_assessor", "No assessor who may sign today";
        /// Not yet complete, begun some time ago, and nothing logged since by somebody who is still there.
        Idle = "idle", "Nothing logged for 30 days";
    }
}

/// Days without anything logged after which a trainee is idle.
pub const IDLE_DAYS: u64 = 30;

/// What there is to say of somebody who holds no certificate and is not on the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotEnrolled {
    /// They could be enrolled, and must be.
    Mandatory,
    /// They cannot be enrolled: no national edition covers the role they are posted in.
    NoStandard,
}

impl NotEnrolled {
    /// The same in a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Mandatory => "The programme is mandatory here",
            Self::NoStandard => "No standard is published for this role yet",
        }
    }

    /// "Not enrolled", and why there is something to say of it.
    pub fn words(why: Option<Self>) -> String {
        why.map_or_else(|| "Not enrolled".to_owned(), |why| format!("Not enrolled: {}", why.sentence().to_lowercase()))
    }

    /// In an organisation that makes the programme mandatory or not, and a role for which a standard is published or not.
    pub fn of(mandatory: bool, has_standard: bool) -> Option<Self> {
        match (mandatory, has_standard) {
            (_, false) => Some(Self::NoStandard),
            (true, true) => Some(Self::Mandatory),
            (false, true) => None,
        }
    }
}

/// A person working through one edition for one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Row id.
    pub id: EnrolmentId,
    /// Who.
    pub person: PersonId,
    /// Where.
    pub organisation: OrganisationId,
    /// Against which edition.
    pub edition: EditionId,
    /// For which role.
    pub role: Role,
    /// First day.
    pub starts_on: NaiveDate,
    /// The numbers it runs by, fixed at the start.
    pub terms: Terms,
    /// When it was entered.
    pub enrolled_at: Instant,
    /// Whether it was entered so long after its first day that it took a reason: a signal for quality assurance.
    pub entered_late: bool,
    /// The allocated assessor.
    pub assessor: Option<PersonId>,
    /// What its state follows from.
    pub facts: Facts,
}

impl Enrolment {
    /// Its dates.
    pub fn dates(&self) -> Dates {
        let dates = Dates::new(self.starts_on, self.terms);
        if self.entered_late { dates.entered_late_on(self.enrolled_at.day()) } else { dates }
    }

    /// Where it is in its life.
    pub fn state(&self) -> EnrolmentState {
        self.facts.state()
    }

    /// Whether its person, posted in these organisations, can go on with it.
    pub fn is_open_where(&self, posted: &[OrganisationId]) -> bool {
        !self.facts.awarded && posted.contains(&self.organisation)
    }

    /// Whether it stands in the way of another for `role`, to its person posted in these organisations: while they can go on
    /// with it, since one portfolio is worked on at a time; and for the same role while its certificate is still to be issued,
    /// wherever that is. One left behind in an organisation where they are posted no longer stands in nobody's way, and no
    /// other organisation hears of it (rule 10).
    pub fn bars(&self, role: Role, posted: &[OrganisationId]) -> bool {
        let certificate_to_come = self.facts.awarded && !self.facts.certified;
        self.is_open_where(posted) || (certificate_to_come && self.role == role)
    }
}

/// Of a person's enrolments, newest first, the one that what they log belongs to.
pub fn in_hand<'e>(enrolments: &'e [Enrolment], posted: &[OrganisationId]) -> Option<&'e Enrolment> {
    enrolments.iter().find(|enrolment| enrolment.is_open_where(posted))
}

/// The facts an enrolment's state follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Anything was logged or judged.
    pub active: bool,
    /// Relevant criteria.
    pub relevant: usize,
    /// Of them competent.
    pub competent: usize,
    /// The award was made.
    pub awarded: bool,
    /// The certificate was issued.
    pub certified: bool,
}

impl Facts {
    /// The state these facts make.
    pub fn state(&self) -> EnrolmentState {
        if self.certified {
            EnrolmentState::Certified
        } else if self.awarded {
            EnrolmentState::Awarded
        } else if self.relevant > 0 && self.competent >= self.relevant {
            EnrolmentState::ReadyForAward
        } else if self.active {
            EnrolmentState::InProgress
        } else {
            EnrolmentState::Registered
        }
    }
}

/// What a person has already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Already {
    /// Where an enrolment is that [bars](Enrolment::bars) another.
    pub open: Option<OrganisationId>,
    /// The latest certificate.
    pub certificate: Option<Renewal>,
}

/// Whether an enrolment that starts on this day is entered late; then it needs a reason. Otherwise anybody's award could be
/// made early by a start invented long ago.
pub fn is_late(organisation: &Organisation, start: NaiveDate, reason: &str, today: NaiveDate) -> Result<bool, Refusal> {
    let months = organisation.settings.start_back_months;
    if start >= calendar::months_before(today, months) {
        return Ok(false);
    }
    if text::is_blank(reason) {
        return Err(Refusal::because(format!(
            "The first day lies more than {months} months back: give the reason why it is entered only now"
        )));
    }
    Ok(true)
}

/// Whether a person may be enrolled: a current posting in the role, a licence, a published edition that covers it,
/// no enrolment that [bars](Enrolment::bars) it, and no certificate for it that is valid and not yet to be renewed (rule 9).
pub fn check(
    organisation: &Organisation,
    posting: Option<&Posting>,
    edition: &Edition,
    role: Role,
    already: Already,
    start: NaiveDate,
    today: NaiveDate,
) -> Result<(), Refusal> {
    organisation.licence_allows("enrol anyone", today)?;
    let Some(posting) = posting.filter(|p| p.is_current(today) && p.organisation == organisation.id && p.role == role) else {
        return Err(Refusal::because(format!(
            "This person holds no current posting as {} in {}. Ask a system administrator to enter the posting first.",
            role.label().to_lowercase(),
            organisation.name
        )));
    };
    if let Some(place) = already.open {
        // One organisation is not told of another's enrolment (rule 10): the person is, on their own home page.
        return Err(Refusal::because(if place == organisation.id {
            "This person is already on the programme: an enrolment of theirs is still open, or its certificate is still to be issued."
        } else {
            "This person has something to settle themselves before they can be enrolled here. Their home page tells them what it is."
        }));
    }
    if let Some(held) = already.certificate.filter(|held| held.period.is_valid(today) && !held.is_open(today)) {
        return Err(Refusal::because(format!(
            "This person holds a certificate for this role until {}, and its renewal window opens on {}.",
            calendar::long(held.period.last_valid_day),
            calendar::long(held.opens())
        )));
    }
    if edition.published_on > start || !edition.covers(role) {
        return Err(Refusal::because(format!(
            "{} sets no standard for {} on that day.",
            edition.title,
            role.label().to_lowercase()
        )));
    }
    if start > today || start < posting.from {
        return Err(Refusal::because(format!(
            "The start must lie between the first day of the posting, {}, and today.",
            calendar::long(posting.from)
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(false, 0, false, false, EnrolmentState::Registered)]
    #[case(true, 0, false, false, EnrolmentState::InProgress)]
    #[case(true, 4, false, false, EnrolmentState::InProgress)]
    #[case(true, 5, false, false, EnrolmentState::ReadyForAward)]
    #[case(true, 5, true, false, EnrolmentState::Awarded)]
    #[case(true, 5, true, true, EnrolmentState::Certified)]
    fn state_follows_facts(
        #[case] active: bool,
        #[case] competent: usize,
        #[case] awarded: bool,
        #[case] certified: bool,
        #[case] state: EnrolmentState,
    ) {
        assert_eq!(Facts { active, relevant: 5, competent, awarded, certified }.state(), state);
    }

    #[rstest]
    #[case::the_last_day_without("2026-08-30", "", Ok(false))]
    #[case::a_day_before_it("2026-08-29", "", Err(()))]
    #[case::with_a_reason("2026-08-29", "Enrolled on paper in May", Ok(true))]
    #[case::a_reason_that_says_nothing("2026-08-29", " \u{200B}", Err(()))]
    #[case::today("2026-11-30", "", Ok(false))]
    fn a_start_more_than_three_months_back_needs_a_reason(
        #[case] start: &str,
        #[case] reason: &str,
        #[case] late: Result<bool, ()>,
    ) {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let organisation = Organisation {
            id: OrganisationId(1),
            code: "WMP".into(),
            name: "Westmarch Police".into(),
            kind: crate::domain::organisation::OrganisationKind::PoliceForce,
            licence_from: day("2026-01-01"),
            licence_until: day("2026-12-31"),
            mandatory: false,
            settings: Default::default(),
            version: 1,
        };
        assert_eq!(is_late(&organisation, day(start), reason, day("2026-11-30")).map_err(|_| ()), late);
    }

    // Against another for intelligence officer, of somebody posted in organisation 1.
    #[rstest]
    #[case::open(1, Role::IntelligenceOfficer, (false, false), true)]
    #[case::waits_for_its_certificate(1, Role::IntelligenceOfficer, (true, false), true)]
    #[case::certified(1, Role::IntelligenceOfficer, (true, true), false)]
    #[case::another_role(1, Role::Researcher, (false, false), true)]
    #[case::another_role_awarded(1, Role::Researcher, (true, false), false)]
    #[case::left_behind(2, Role::IntelligenceOfficer, (false, false), false)]
    #[case::its_certificate_to_come_elsewhere(2, Role::IntelligenceOfficer, (true, false), true)]
    fn one_portfolio_is_worked_on_at_a_time(
        #[case] organisation: i64,
        #[case] role: Role,
        #[case] (awarded, certified): (bool, bool),
        #[case] bars: bool,
    ) {
        let settings = crate::domain::organisation::Settings::default();
        let enrolment = Enrolment {
            id: EnrolmentId(1),
            person: PersonId(1),
            organisation: OrganisationId(organisation),
            edition: EditionId(1),
            role,
            starts_on: NaiveDate::default(),
            terms: Terms::from(&settings),
            enrolled_at: Instant::from_utc(chrono::NaiveDateTime::default()),
            entered_late: false,
            assessor: None,
            facts: Facts { active: true, relevant: 5, competent: 5, awarded, certified },
        };
        assert_eq!(enrolment.bars(Role::IntelligenceOfficer, &[OrganisationId(1)]), bars);
    }

    mod checking {
        use super::super::*;
        use crate::domain::{
            certificate::Period,
            curriculum::{Unit, UnitKind},
            ids::{EditionId, OrganisationId, PersonId, PostingId, UnitId},
            organisation::{OrganisationKind, Settings},
        };
        use rstest::rstest;

        fn d(text: &str) -> NaiveDate {
            text.parse().expect("a day")
        }

        fn organisation() -> Organisation {
            Organisation {
                id: OrganisationId(1),
                code: "WMP".into(),
                name: "Westmarch Police".into(),
                kind: OrganisationKind::PoliceForce,
                licence_from: d("2024-01-01"),
                licence_until: d("2027-12-31"),
                mandatory: true,
                settings: Settings::default(),
                version: 1,
            }
        }

        fn posting() -> Posting {
            Posting {
                id: PostingId(1),
                person: PersonId(1),
                organisation: OrganisationId(1),
                role: Role::IntelligenceOfficer,
                from: d("2026-01-01"),
                until: None,
                line_manager: None,
            }
        }

        fn edition() -> Edition {
            let unit = Unit {
                id: UnitId(1),
                code: "O1".into(),
                title: "Sources".into(),
                kind: UnitKind::Role,
                role: Some(Role::IntelligenceOfficer),
                criteria: vec![],
            };
            Edition {
                id: EditionId(1),
                code: "DEMO".into(),
                title: "Demonstration".into(),
                demonstration: true,
                published_on: d("2025-01-01"),
                organisation: None,
                replaces: None,
                units: vec![unit],
            }
        }

        fn check_with(change: impl Fn(&mut Organisation, &mut Option<Posting>, &mut Edition)) -> bool {
            let (mut organisation, mut posting, mut edition) = (organisation(), Some(posting()), edition());
            change(&mut organisation, &mut posting, &mut edition);
            check(
                &organisation,
                posting.as_ref(),
                &edition,
                Role::IntelligenceOfficer,
                Already::default(),
                d("2026-03-02"),
                d("2026-03-02"),
            )
            .is_ok()
        }

        #[test]
        fn enrolment_needs_a_current_posting_a_licence_and_a_standard() {
            assert!(check_with(|_, _, _| ()));
            assert!(!check_with(|o, _, _| o.licence_until = d("2026-03-01")));
            assert!(!check_with(|_, p, _| *p = None));
            assert!(!check_with(|_, p, _| *p = p.clone().map(|p| Posting { until: Some(d("2026-03-01")), ..p })));
            assert!(!check_with(|_, p, _| *p = p.clone().map(|p| Posting { organisation: OrganisationId(2), ..p })));
            assert!(!check_with(|_, p, _| *p = p.clone().map(|p| Posting { role: Role::Researcher, ..p })));
            assert!(!check_with(|_, _, e| e.units.clear()));
            assert!(!check_with(|_, _, e| e.published_on = d("2026-03-03")));
        }

        #[rstest]
        #[case("2026-03-03", false)]
        #[case("2026-03-02", true)]
        #[case("2026-01-01", true)]
        #[case("2025-12-31", false)]
        fn the_start_lies_in_the_posting_and_not_ahead(#[case] start: &str, #[case] allowed: bool) {
            let answer = check(
                &organisation(),
                Some(&posting()),
                &edition(),
                Role::IntelligenceOfficer,
                Already::default(),
                d(start),
                d("2026-03-02"),
            );
            assert_eq!(answer.is_ok(), allowed);
        }

        // Six months before the day after the last valid day.
        #[rstest]
        #[case("2029-03-02", false)]
        #[case("2026-09-02", false)]
        #[case("2026-09-01", true)]
        #[case("2026-03-01", true)]
        fn a_valid_certificate_waits_for_its_renewal_window(#[case] last: &str, #[case] allowed: bool) {
            let period = Period { from: d("2023-09-01"), last_valid_day: d(last) };
            let certificate = Some(Renewal { period, window_months: 6 });
            let already = Already { open: None, certificate };
            let (posting, day) = (posting(), d("2026-03-02"));
            let answer = check(&organisation(), Some(&posting), &edition(), Role::IntelligenceOfficer, already, day, day);
            assert_eq!(answer.is_ok(), allowed);
        }

        #[test]
        fn one_open_enrolment_a_role_and_one_organisation_hears_nothing_of_another() {
            let said = |place: OrganisationId| {
                let already = Already { open: Some(place), certificate: None };
                let (posting, day) = (posting(), d("2026-03-02"));
                let answer = check(&organisation(), Some(&posting), &edition(), Role::IntelligenceOfficer, already, day, day);
                answer.expect_err("refused").sentence().to_owned()
            };
            let here = organisation().id;
            assert!(said(here).contains("already on the programme"));
            let elsewhere = said(OrganisationId(here.0 + 1));
            assert!(elsewhere.contains("settle themselves") && !elsewhere.contains("programme"), "{elsewhere}");
        }
    }
}
