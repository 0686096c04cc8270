//! What one person with every duty of an administrator could do alone: nothing that leads to evidence or a certificate.

use chrono::TimeDelta;
use ipp::{
    app::{
        answer_proposal, confirmations, context::Act, create_administrator, end_duty, error::Error, keep_people, keep_postings,
        keep_postings::LastDay, people as accounts, propose_duty, save_organisation,
    },
    db::{duties, organisations, postings},
    domain::{
        appointment::{Duty, DutyKind},
        calendar,
        ids::{DutyId, OrganisationId, PersonId, PostingId, ProposalId},
        organisation::{Organisation, OrganisationKind, Settings},
        person::{OtherLastDay, Posting},
        proposal::Answer,
        role::Role,
    },
};
use rstest::rstest;

use super::scenes::*;
use crate::support::{World, growth};

fn force(world: &World) -> OrganisationId {
    world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap()
}

fn duty_of(world: &World, person: PersonId, kind: DutyKind) -> Duty {
    let roles = if kind.is_appointment() { vec![Role::IntelligenceOfficer] } else { vec![] };
    Duty { id: DutyId(0), person, organisation: force(world), kind, roles, from: world.now().day(), until: None }
}

fn propose(world: &World, by: &str, duty: &Duty) -> Result<ProposalId, Error> {
    propose_duty::propose(&world.act(by), duty, &world.signature(by))
}

fn confirm(world: &World, by: &str, proposal: ProposalId) -> Result<ProposalId, Error> {
    answer_proposal::confirm(&world.act(by), proposal, &world.signature(by))
}

fn held(world: &World, person: PersonId) -> Vec<DutyKind> {
    world.service.find(|db| duties::current(db, person, world.now().day())).unwrap().into_iter().map(|duty| duty.kind).collect()
}

#[rstest]
#[case(DutyKind::Coordinator)]
#[case(DutyKind::Assessor)]
#[case(DutyKind::InternalQualityAssurer)]
#[case(DutyKind::SecurityContact)]
#[case(DutyKind::ExternalReviewer)]
#[case(DutyKind::Administrator)]
fn an_administrator_gives_themselves_nothing_and_neither_does_another(#[case] kind: DutyKind) {
    let world = World::with_the_force();
    let sam = world.person("sam.whitlock");
    let duty = duty_of(&world, sam, kind);
    assert!(refused(propose(&world, "sam.whitlock", &duty)).contains("for themselves"));
    let by_another = propose(&world, "ines.hale", &duty);
    if kind.leads_to_evidence() {
        assert!(refused(by_another).contains("holds no duty that leads to evidence"));
    } else {
        by_another.unwrap();
    }
    assert_eq!(held(&world, sam), [DutyKind::Administrator]);
}

#[test]
fn a_coordinator_is_not_made_administrator_either() {
    let world = World::with_the_force();
    let duty = duty_of(&world, world.person("helen.marsh"), DutyKind::Administrator);
    assert!(refused(propose(&world, "sam.whitlock", &duty)).contains("IPP coordinator"));
    // In whatever organisation.
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    let elsewhere = Duty { organisation: agency, ..duty_of(&world, world.person("sam.whitlock"), DutyKind::Coordinator) };
    refused(propose(&world, "ines.hale", &elsewhere));
}

#[test]
fn a_proposal_gives_nothing_before_the_other_side_confirms_it() {
    let world = World::with_the_force();
    world.letters();
    let diane = world.person("diane.ellis");
    let proposal = propose(&world, "sam.whitlock", &duty_of(&world, diane, DutyKind::Assessor)).unwrap();
    assert!(held(&world, diane).is_empty());
    assert!(refused(confirm(&world, "sam.whitlock", proposal)).contains("You proposed this duty"));
    assert!(refused(confirm(&world, "ines.hale", proposal)).contains("waits for an IPP coordinator"));
    unseen(confirm(&world, "tom.reyes", proposal));
    unseen(confirm(&world, "yasmin.tregear", proposal));
    unseen(confirm(&world, "diane.ellis", proposal));
    assert!(held(&world, diane).is_empty() && world.letters().is_empty());
    confirm(&world, "helen.marsh", proposal).unwrap();
    assert_eq!(held(&world, diane), [DutyKind::Assessor]);
    let letter = world.letters().pop().expect("she is told");
    assert_eq!((letter.address.as_str(), letter.subject.as_str()), ("diane.ellis@westmarch.example", "Your account"));
    assert!(letter.body.contains("You were given the duty as assessor in Westmarch Police"), "{}", letter.body);
    stale(confirm(&world, "helen.marsh", proposal));
}

#[test]
fn what_a_coordinator_proposes_an_administrator_confirms() {
    let world = World::with_the_force();
    let diane = world.person("diane.ellis");
    let proposal = propose(&world, "helen.marsh", &duty_of(&world, diane, DutyKind::Assessor)).unwrap();
    refused(confirm(&world, "helen.marsh", proposal));
    confirm(&world, "ines.hale", proposal).unwrap();
    assert_eq!(held(&world, diane), [DutyKind::Assessor]);
    // Accounts are none of a coordinator's business, nor is another organisation.
    unseen(propose(&world, "helen.marsh", &duty_of(&world, diane, DutyKind::Administrator)));
    unseen(propose(&world, "yasmin.tregear", &duty_of(&world, diane, DutyKind::Assessor)));
    assert!(
        refused(propose(&world, "helen.marsh", &duty_of(&world, world.person("helen.marsh"), DutyKind::Assessor)))
            .contains("for themselves")
    );
}

#[test]
fn an_accomplice_with_an_invented_account_does_not_help() {
    let world = World::with_the_force();
    let sam = world.act("sam.whitlock");
    let invented = keep_people::add(&sam, "Nia Bevan", "nia.bevan@westmarch.example", false).unwrap();
    // Another administrator has to confirm an administrator.
    let accomplice = propose(&world, "sam.whitlock", &duty_of(&world, invented, DutyKind::Administrator)).unwrap();
    refused(confirm(&world, "sam.whitlock", accomplice));
    assert!(held(&world, invented).is_empty());
    // An organisation of their own has no coordinator: even so it takes the second administrator.
    let new = Organisation {
        id: OrganisationId(0),
        code: "NEW".into(),
        name: "New Agency".into(),
        kind: OrganisationKind::PartnerAgency,
        licence_from: world.now().day(),
        licence_until: world.now().day(),
        mandatory: false,
        settings: Settings::default(),
        version: 1,
    };
    let organisation = ipp::app::save_organisation::add(&sam, &new).unwrap();
    let first = Duty { organisation, ..duty_of(&world, invented, DutyKind::Coordinator) };
    answer_proposal::refuse(&sam, accomplice, Answer::Withdrawn).unwrap();
    let proposal = propose(&world, "sam.whitlock", &first).unwrap();
    refused(confirm(&world, "sam.whitlock", proposal));
    confirm(&world, "ines.hale", proposal).unwrap();
    assert_eq!(held(&world, invented), [DutyKind::Coordinator]);
}

#[test]
fn a_duty_is_not_confirmed_on_what_is_no_longer_so() {
    let world = World::with_the_force();
    let diane = world.person("diane.ellis");
    // Proposed for one thing, and made administrator meanwhile.
    let both = [DutyKind::Assessor, DutyKind::Administrator].map(|kind| duty_of(&world, diane, kind));
    let assessor = propose(&world, "sam.whitlock", &both[0]).unwrap();
    assert!(refused(propose(&world, "sam.whitlock", &both[1])).contains("is proposed for the duty as assessor"));
    answer_proposal::refuse(&world.act("helen.marsh"), assessor, Answer::Declined).unwrap();
    stale(confirm(&world, "helen.marsh", assessor));
    // One whose last day is over before it was confirmed.
    let short = Duty { until: Some(world.now().day()), ..both[0].clone() };
    let late = propose(&world, "sam.whitlock", &short).unwrap();
    world.pass(TimeDelta::days(1));
    assert!(refused(confirm(&world, "helen.marsh", late)).contains("is over"));
    // Confirmed late, it begins that day.
    let open = propose(&world, "sam.whitlock", &both[0]).unwrap();
    world.pass(TimeDelta::days(3));
    confirm(&world, "helen.marsh", open).unwrap();
    let given = world.service.find(|db| duties::of(db, diane)).unwrap().remove(0);
    assert_eq!(given.from, world.now().day());
}

#[test]
fn only_who_proposed_withdraws_and_only_the_other_side_declines() {
    let world = World::with_the_force();
    let proposal = propose(&world, "sam.whitlock", &duty_of(&world, world.person("diane.ellis"), DutyKind::Assessor)).unwrap();
    let refuse = |by: &str, answer| answer_proposal::refuse(&world.act(by), proposal, answer);
    refused(refuse("helen.marsh", Answer::Withdrawn));
    refused(refuse("sam.whitlock", Answer::Declined));
    assert!(matches!(refuse("helen.marsh", Answer::Confirmed), Err(Error::BadForm)), "a duty is given with a signature alone");
    refuse("sam.whitlock", Answer::Withdrawn).unwrap();
    stale(refuse("helen.marsh", Answer::Declined));
}

#[test]
fn two_confirm_at_once_and_one_duty_is_given() {
    let world = World::with_the_force();
    let diane = world.person("diane.ellis");
    // The force gets a second coordinator first.
    give(&world, &duty_of(&world, world.person("ada.brandt"), DutyKind::Coordinator));
    let proposal = propose(&world, "sam.whitlock", &duty_of(&world, diane, DutyKind::Assessor)).unwrap();
    let confirmers = ["helen.marsh", "ada.brandt"].map(|name| (world.person(name), world.signature(name)));
    let given = std::thread::scope(|scope| {
        let clicks: Vec<_> = confirmers
            .iter()
            .map(|(person, proof)| {
                let act = Act::by(&world.service, *person, world.now());
                scope.spawn(move || answer_proposal::confirm(&act, proposal, proof).is_ok())
            })
            .collect();
        clicks.into_iter().map(|click| click.join().unwrap()).filter(|given| *given).count()
    });
    assert_eq!((given, held(&world, diane).len()), (1, 1));
}

#[test]
fn nobody_ends_a_duty_of_their_own_nor_the_last_of_a_kind() {
    let world = World::with_the_force();
    let today = world.now().day();
    let duty = |name: &str, kind: DutyKind| {
        let person = world.person(name);
        world
            .service
            .find(|db| duties::current(db, person, today))
            .unwrap()
            .into_iter()
            .find(|duty| duty.kind == kind)
            .unwrap()
            .id
    };
    let (sam, ines) = (duty("sam.whitlock", DutyKind::Administrator), duty("ines.hale", DutyKind::Administrator));
    assert!(refused(end_duty::end(&world.act("sam.whitlock"), sam, today)).contains("of their own"));
    assert!(
        refused(end_duty::end(&world.act("helen.marsh"), duty("helen.marsh", DutyKind::Coordinator), today))
            .contains("of their own")
    );
    assert!(
        refused(end_duty::end(&world.act("sam.whitlock"), duty("helen.marsh", DutyKind::Coordinator), today))
            .contains("last IPP coordinator")
    );
    // A coordinator ends what leads to evidence where they coordinate, and nothing else.
    unseen(end_duty::end(&world.act("helen.marsh"), ines, today));
    unseen(end_duty::end(&world.act("yasmin.tregear"), duty("tom.reyes", DutyKind::Assessor), today));
    end_duty::end(&world.act("helen.marsh"), duty("tom.reyes", DutyKind::Assessor), today).unwrap();
    // With a successor she can go; without one the last administrator cannot.
    give(&world, &duty_of(&world, world.person("ada.brandt"), DutyKind::Coordinator));
    end_duty::end(&world.act("sam.whitlock"), duty("helen.marsh", DutyKind::Coordinator), today).unwrap();
    end_duty::end(&world.act("sam.whitlock"), ines, today).unwrap();
    world.pass(TimeDelta::days(1));
    let nobody = world.service.find(|db| {
        duties::is_held_by_another(db, world.person("sam.whitlock"), DutyKind::Administrator, None, world.now().day())
    });
    assert!(!nobody.unwrap(), "one is left");
}

#[test]
fn two_administrators_who_end_each_other_at_once_leave_one() {
    let world = World::with_the_force();
    let today = world.now().day();
    let agency = world.service.find(|db| organisations::by_code(db, "HPA")).unwrap().unwrap();
    // One of the two holds the duty in the agency: the locks of two chains do not meet.
    let other = keep_people::add(&world.act("sam.whitlock"), "Nia Bevan", "nia.bevan@hpa.example", false).unwrap();
    let duty = Duty { organisation: agency, ..duty_of(&world, other, DutyKind::Administrator) };
    give(&world, &duty);
    let of =
        |person: PersonId| world.service.find(|db| duties::current(db, person, today)).unwrap().into_iter().next().unwrap().id;
    let (sam, ines) = (world.person("sam.whitlock"), world.person("ines.hale"));
    end_duty::end(&world.act("sam.whitlock"), of(ines), today).unwrap();
    let pairs = [(sam, of(other)), (other, of(sam))];
    let ended = std::thread::scope(|scope| {
        let clicks = pairs.map(|(by, ended)| {
            let act = Act::by(&world.service, by, world.now());
            scope.spawn(move || end_duty::end(&act, ended, today).is_ok())
        });
        clicks.into_iter().map(|click| click.join().unwrap()).filter(|ended| *ended).count()
    });
    assert_eq!(ended, 1);
}

#[test]
fn nobody_posts_themselves() {
    let world = World::with_the_force();
    let sam = world.person("sam.whitlock");
    let new = Posting {
        id: PostingId(0),
        person: sam,
        organisation: force(&world),
        role: Role::IntelligenceOfficer,
        from: world.now().day(),
        until: None,
        line_manager: None,
    };
    assert!(refused(keep_postings::start(&world.act("sam.whitlock"), &new, false)).contains("for themselves"));
    let id = keep_postings::start(&world.act("ines.hale"), &new, false).unwrap();
    assert!(
        refused(keep_postings::end(&world.act("sam.whitlock"), id, &keep_postings::LastDay::first(world.now().day(), &[])))
            .contains("for themselves")
    );
}

#[test]
fn with_the_last_posting_the_duties_end_and_are_named_before() {
    let world = World::with_the_force();
    world.letters();
    let (act, today) = (world.act("sam.whitlock"), world.now().day());
    let held_here = posting(&world, "tom.reyes");
    let named: Vec<DutyId> =
        act.read(|view| accounts::duties_ending_with(view, &held_here)).unwrap().into_iter().map(|duty| duty.id).collect();
    assert_eq!(named.len(), 1, "he assesses");
    assert!(stale(keep_postings::end(&act, held_here.id, &keep_postings::LastDay::first(today, &[]))).contains("was not named"));
    keep_postings::end(&act, held_here.id, &keep_postings::LastDay::first(today, &named)).unwrap();
    let duty = world.service.find(|db| duties::load(db, named[0])).unwrap();
    assert_eq!(duty.until, Some(today));
    assert!(world.letters().iter().any(|letter| letter.body.contains("Your duty as assessor in Westmarch Police ends with")));
    world.pass(TimeDelta::days(1));
    assert!(held(&world, world.person("tom.reyes")).is_empty());
    // The last coordinator does not slip away with a posting.
    let helen = posting(&world, "helen.marsh");
    let named: Vec<DutyId> = world
        .act("sam.whitlock")
        .read(|view| accounts::duties_ending_with(view, &helen))
        .unwrap()
        .iter()
        .map(|duty| duty.id)
        .collect();
    let ended =
        keep_postings::end(&world.act("sam.whitlock"), helen.id, &keep_postings::LastDay::first(world.now().day(), &named));
    assert!(refused(ended).contains("last IPP coordinator"));
}

#[test]
fn a_duty_that_has_not_begun_goes_with_the_posting() {
    let world = World::with_the_force();
    let (today, diane) = (world.now().day(), world.person("diane.ellis"));
    let later = calendar::months_after(today, 1);
    give(&world, &Duty { from: later, ..duty_of(&world, diane, DutyKind::Assessor) });
    let here = posting(&world, "diane.ellis");
    let act = world.act("sam.whitlock");
    let named: Vec<DutyId> =
        act.read(|view| accounts::duties_ending_with(view, &here)).unwrap().iter().map(|duty| duty.id).collect();
    keep_postings::end(&act, here.id, &keep_postings::LastDay::first(today, &named)).unwrap();
    assert!(world.service.find(|db| duties::of(db, diane)).unwrap().is_empty());
}

#[test]
fn a_change_of_role_keeps_the_duties() {
    let world = World::with_the_force();
    let before = posting(&world, "tom.reyes");
    let tom = before.person;
    let next = Posting { from: world.now().day(), role: Role::IntelligenceManager, ..before.clone() };
    let start = |ends_before| keep_postings::start(&world.act("sam.whitlock"), &next, ends_before);
    assert_eq!(invalid(start(false)), ["from"]);
    start(true).unwrap();
    let postings = world.service.find(|db| postings::of(db, tom)).unwrap();
    assert_eq!((postings[0].role, postings[1].until), (Role::IntelligenceManager, Some(calendar::day_before(world.now().day()))));
    assert_eq!(held(&world, tom), [DutyKind::Assessor]);
}

#[test]
fn no_duty_outlives_a_posting_that_takes_the_place_of_another() {
    let world = World::with_the_force();
    let (before, today) = (posting(&world, "tom.reyes"), world.now().day());
    let start = |until| keep_postings::start(&world.act("sam.whitlock"), &Posting { from: today, until, ..before.clone() }, true);
    assert_eq!(invalid(start(Some(calendar::months_after(today, 1)))), ["until"]);
    assert_eq!(posting(&world, "tom.reyes").id, before.id, "nothing was changed");
    start(None).unwrap();
    // Who holds no duty there is posted for a time.
    let kit = posting(&world, "kit.farrow");
    let for_a_time = Posting { from: today, until: Some(calendar::months_after(today, 1)), ..kit };
    keep_postings::start(&world.act("sam.whitlock"), &for_a_time, true).unwrap();
}

#[test]
fn no_duty_outlives_a_posting_that_had_its_last_day_from_the_start() {
    let world = World::with_the_force();
    let (kit, today) = (posting(&world, "kit.farrow"), world.now().day());
    let until = calendar::months_after(today, 1);
    let for_a_time = Posting { from: today, until: Some(until), ..kit.clone() };
    keep_postings::start(&world.act("sam.whitlock"), &for_a_time, true).unwrap();
    let duty = |person, until| Duty { until, ..duty_of(&world, person, DutyKind::CurriculumOwner) };
    assert_eq!(invalid(propose(&world, "sam.whitlock", &duty(kit.person, None))), ["until"]);
    propose(&world, "sam.whitlock", &duty(kit.person, Some(until))).unwrap();
    // A posting that is ended while a duty waits ends what it would have become, too.
    let amara = posting(&world, "amara.nwosu");
    let waits = propose(&world, "sam.whitlock", &duty(amara.person, None)).unwrap();
    keep_postings::end(&world.act("sam.whitlock"), amara.id, &keep_postings::LastDay::first(until, &[])).unwrap();
    assert!(refused(confirm(&world, "ines.hale", waits)).contains("Their posting there ends on"));
}

#[test]
fn a_last_day_mistyped_into_the_future_is_mended_with_its_reason_and_takes_the_duties_along() {
    let world = World::with_the_force();
    let (tom, today) = (posting(&world, "tom.reyes"), world.now().day());
    let (far, soon) = (calendar::months_after(today, 400), calendar::months_after(today, 1));
    let duties: Vec<DutyId> =
        world.service.find(|db| duties::current(db, tom.person, today)).unwrap().into_iter().map(|duty| duty.id).collect();
    let act = world.act("sam.whitlock");
    keep_postings::end(&act, tom.id, &LastDay::first(far, &duties)).unwrap();
    let mend = |last, reason| keep_postings::end(&act, tom.id, &LastDay { last, reason, named: &duties });
    assert_eq!(invalid(mend(soon, None)), ["reason"]);
    mend(soon, Some(OtherLastDay::Mistyped)).unwrap();
    let ends = |id: DutyId| world.service.find(|db| duties::load(db, id)).unwrap().until;
    assert!(duties.iter().all(|id| ends(*id) == Some(soon)), "what ended with it ends with it");
    // Later again: the posting goes on, and what ended stays ended.
    let later = calendar::months_after(today, 2);
    mend(later, Some(OtherLastDay::StaysLonger)).unwrap();
    assert!(duties.iter().all(|id| ends(*id) == Some(soon)));
    let said =
        format!("audit_events WHERE action = 'posting_ended' AND detail LIKE '%\"reason\":\"mistyped\"%\"was\":\"{far}\"%'");
    assert_eq!(growth::count(&world, &said), 1);
    // On its page: the last day as it is, why it is another, and never once it is over.
    let sam = world.sign_in("sam.whitlock");
    let page = sam.get(&format!("/people/{}", tom.person)).follow("Change the last day").status(200).expect("Why is it another?");
    let path = format!("/postings/{}/end", tom.id);
    let day = [("last-day", "3"), ("last-month", "12"), ("last-year", "2026")];
    page.submit(&path, &day).status(422).expect("Choose why the last day is another");
    page.submit(&path, &[day.as_slice(), &[("reason", "leaves_earlier")]].concat()).status(200).expect("3 December 2026");
    world.pass(TimeDelta::days(30));
    assert!(!world.sign_in("sam.whitlock").get(&format!("/people/{}", tom.person)).says("Change the last day"));
}

#[test]
fn an_event_says_what_changed_of_an_organisation() {
    let world = World::with_the_force();
    let force = world.service.find(|db| organisations::by_code(db, "WMP")).unwrap().unwrap();
    let before = world.service.find(|db| organisations::load(db, force)).unwrap();
    let mut now = before.clone();
    now.name = "Westmarch Constabulary".into();
    now.settings.certificate_years = 5;
    save_organisation::change(&world.act("sam.whitlock"), &now).unwrap();
    let said =
        "audit_events WHERE action = 'organisation_saved' AND detail LIKE '%\"fields\":\"name; certificate_years: 3 to 5\"%'";
    assert_eq!(growth::count(&world, said), 1);
}

#[test]
fn what_waits_shows_on_the_home_pages_of_those_who_can_confirm_it() {
    let world = World::with_the_force();
    // The demonstration proposed an assessor five days ago.
    let helen =
        world.sign_in("helen.marsh").get("/").status(200).expect("For you to confirm").expect("Lowri Beckwith as assessor");
    assert!(helen.says("5 days"), "{}", helen.text());
    for name in ["sam.whitlock", "ines.hale", "yasmin.tregear", "tom.reyes", "lowri.beckwith"] {
        let home = world.sign_in(name).get("/").status(200);
        assert!(!home.says("For you to confirm") && !home.says("Lowri Beckwith as assessor"), "{name}");
    }
    let shown = helen.follow("Lowri Beckwith as assessor").status(200).expect("Sam Whitlock");
    let action = format!("{}/confirmation", shown.path);
    shown.submit(&action, &[("signature", "not her password")]).status(422).expect("That is not your password");
    let page = world.sign_in("helen.marsh").get(&shown.path);
    let done = page.submit(&action, &[("signature", ipp::cli::demonstration::PASSWORD)]).status(200);
    assert!(done.says("Confirmed") && !done.says("Decline the proposal"), "{}", done.text());
    let waiting = world.act("helen.marsh").read(confirmations::waiting).unwrap();
    assert!(waiting.is_empty());
}

#[test]
fn a_third_administrator_is_not_made_from_the_command_line() {
    let world = World::with_the_force();
    let create = |email: &str| create_administrator::create(&world.service, "Nia Bevan", email, "WMP", None, world.now());
    assert!(refused(create("nia.bevan@westmarch.example")).contains("one of them proposes the next"));
    // Nor is somebody who sees evidence, should one be wanted.
    let ines = world.person("ines.hale");
    let duty = world.service.find(|db| duties::current(db, ines, world.now().day())).unwrap().remove(0);
    end_duty::end(&world.act("sam.whitlock"), duty.id, world.now().day()).unwrap();
    world.pass(TimeDelta::days(1));
    assert!(refused(create("helen.marsh@westmarch.example")).contains("holds no duty that leads to evidence"));
    assert!(!create("nia.bevan@westmarch.example").unwrap().alone);
}
