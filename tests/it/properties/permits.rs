//! Permits: whatever somebody holds, there are things they never may.

use chrono::NaiveDate;
use ipp::domain::{
    appointment::{Duty, DutyKind},
    ids::{DutyId, EnrolmentId, OrganisationId, PersonId, PostingId},
    permission::{self, Actor, Assessment, CertificateFacts},
    person::Posting,
    role::Role,
};
use proptest::prelude::*;

const HERE: OrganisationId = OrganisationId(1);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn duty(person: PersonId) -> impl Strategy<Value = Duty> {
    let role = prop::sample::subsequence(vec![Role::IntelligenceOfficer, Role::IntelligenceAnalyst], 0..=2);
    // Most rules turn on assessors and coordinators, so there are more of them than in life.
    let kind = prop_oneof![
        3 => Just(DutyKind::Assessor),
        2 => Just(DutyKind::Coordinator),
        3 => prop::sample::select(DutyKind::ALL.to_vec()),
    ];
    (kind, 1_i64..3, role, 1_i64..9).prop_map(move |(kind, organisation, roles, id)| Duty {
        id: DutyId(id),
        person,
        organisation: OrganisationId(organisation),
        kind,
        roles,
        from: today(),
        until: None,
    })
}

/// Somebody with any duties at all.
fn actor() -> impl Strategy<Value = Actor> {
    (1_i64..4).prop_flat_map(|id| {
        let person = PersonId(id);
        (prop::collection::vec(duty(person), 0..8), prop::collection::vec(1_i64..3, 0..3), any::<bool>()).prop_map(
            move |(duties, places, has_reports)| Actor {
                person,
                name: "Somebody".into(),
                postings: places
                    .into_iter()
                    .map(|place| Posting {
                        id: PostingId(place),
                        person,
                        organisation: OrganisationId(place),
                        role: Role::IntelligenceOfficer,
                        from: today(),
                        until: None,
                        line_manager: None,
                    })
                    .collect(),
                duties,
                has_reports,
                second_factor: false,
            },
        )
    })
}

fn subject() -> impl Strategy<Value = Assessment> {
    let person = || (1_i64..4).prop_map(PersonId);
    (person(), prop::option::of(person()), any::<bool>(), prop::option::of(person()), any::<bool>()).prop_map(
        |(trainee, assessor, conflict, line_manager, line_manager_may_assess)| Assessment {
            enrolment: EnrolmentId(1),
            trainee,
            organisation: HERE,
            role: Role::IntelligenceOfficer,
            assessor,
            conflict,
            line_manager,
            line_manager_may_assess,
            coordinators: vec![],
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn nobody_judges_allocates_or_issues_for_themselves(actor in actor(), subject in subject(), awarded_by in 1_i64..4) {
        let own = Assessment { trainee: actor.person, ..subject.clone() };
        prop_assert!(permission::may_sign_off(&actor, &own, today()).is_err());
        // Whoever else is appointed, whoever acts does not choose them for themselves.
        let appointed = Duty {
            id: DutyId(1),
            person: PersonId(9),
            organisation: HERE,
            kind: DutyKind::Assessor,
            roles: vec![Role::IntelligenceOfficer],
            from: today(),
            until: None,
        };
        prop_assert!(permission::may_allocate(&actor, &own, PersonId(9), &[appointed], today()).is_err());
        prop_assert!(permission::may_allocate(&actor, &subject, subject.trainee, &actor.duties, today()).is_err());
        prop_assert!(permission::may_issue(&actor, HERE, actor.person, PersonId(awarded_by)).is_err());
        prop_assert!(permission::may_issue(&actor, HERE, subject.trainee, actor.person).is_err());
        prop_assert!(permission::may_end_conflict(&actor, &own, PersonId(9)).is_err());
        prop_assert!(permission::may_end_conflict(&actor, &subject, actor.person).is_err());
    }

    #[test]
    fn who_signs_is_allocated_appointed_and_free_of_conflict(actor in actor(), subject in subject()) {
        if permission::may_sign_off(&actor, &subject, today()).is_ok() {
            prop_assert_eq!(subject.assessor, Some(actor.person));
            prop_assert!(!subject.conflict);
            prop_assert!(subject.line_manager != Some(actor.person) || subject.line_manager_may_assess);
            let covers = |duty: &Duty| duty.covers(DutyKind::Assessor, subject.role, HERE, today());
            prop_assert!(actor.duties.iter().any(covers));
        }
    }

    #[test]
    fn evidence_is_read_by_its_author_and_its_assessor_and_once_reported_by_the_contact_alone(
        actor in actor(), subject in subject(), submitted: bool, quarantined: bool,
    ) {
        if let Ok(permit) = permission::may_read_evidence(&actor, &subject, submitted, quarantined) {
            let own = actor.person == subject.trainee;
            prop_assert_eq!(permit.of_another(), !own);
            if quarantined {
                prop_assert!(actor.holds_in(DutyKind::SecurityContact, HERE));
            } else {
                let assesses = subject.assessor == Some(actor.person) && actor.holds_in(DutyKind::Assessor, HERE);
                prop_assert!(own || (submitted && assesses));
            }
        }
    }

    #[test]
    fn learning_is_seen_by_its_author_and_assessor_and_what_is_ones_own_by_nobody_else_until_it_is_reported(
        actor in actor(), subject in subject(), quarantined: bool,
    ) {
        let own = actor.person == subject.trainee;
        let contact = actor.holds_in(DutyKind::SecurityContact, HERE);
        let assesses = subject.assessor == Some(actor.person) && actor.holds_in(DutyKind::Assessor, HERE);
        let learning = permission::may_read_learning(&actor, &subject, quarantined).is_ok();
        prop_assert_eq!(learning, if quarantined { contact } else { own || assesses });
        let text = permission::may_read_own_text(&actor, subject.trainee, HERE, quarantined).is_ok();
        prop_assert_eq!(text, if quarantined { contact } else { own });
    }

    #[test]
    fn nothing_here_exists_for_who_holds_nothing_here(actor in actor(), subject in subject(), submitted: bool, quarantined: bool) {
        let mut stranger = actor;
        stranger.person = PersonId(77);
        stranger.duties.retain(|duty| duty.organisation != HERE);
        stranger.postings.retain(|posting| posting.organisation != HERE);
        prop_assert!(permission::may_coordinate(&stranger, HERE).is_err());
        prop_assert!(permission::may_secure(&stranger, HERE).is_err());
        prop_assert!(permission::may_sign_off(&stranger, &subject, today()).is_err());
        prop_assert!(permission::may_read_evidence(&stranger, &subject, submitted, quarantined).is_err());
        prop_assert!(permission::may_read_learning(&stranger, &subject, quarantined).is_err());
        prop_assert!(permission::may_read_own_text(&stranger, subject.trainee, HERE, quarantined).is_err());
        prop_assert!(permission::may_read_progress(&stranger, &subject, false).is_err());
        prop_assert!(permission::may_declare_conflict(&stranger, &subject).is_err());
        prop_assert!(permission::may_go_on(&stranger, stranger.person, HERE, false).is_err());
        prop_assert!(permission::may_keep_own_record(&stranger, subject.trainee).is_err());
        let facts = CertificateFacts {
            holder: subject.trainee, issuer: HERE, awarded_by: PersonId(2), posted_in: vec![HERE], managed: false, managed_at_issuer: false,
        };
        prop_assert!(permission::may_read_certificate(&stranger, &facts).is_err());
        // Whoever manages the holder elsewhere sees the certificate, and not what it rests on.
        let moved = CertificateFacts { managed: true, ..facts };
        prop_assert_eq!(permission::may_read_certificate(&stranger, &moved).map(|permit| permit.rests_on()), Ok(false));
    }
}
