//! A small history that leaves every kind of row: two administrators found a force and an agency, and five years follow. It is
//! played through the acts that people use, so it is what the program of its day made.

use std::ops::Range;

use chrono::{NaiveDate, TimeDelta};
use ipp::{
    app::{
        account, answer_proposal, assessment, award, begin_evidence, change_address, close_account,
        context::{Act, FormKey},
        create_administrator, declare_conflict, discard_draft, end_duty,
        enrol::{self, Enrol},
        error::Error,
        give_notices, issue_certificate, keep_people, keep_postings,
        log_cpd::{self, LogCpd},
        log_work::{self, LogWork},
        password::{Hashing, NewPassword, PasswordHash},
        password_link, propose_duty, publish_curriculum, refused_often, report_text, reports, revise_evidence, save_organisation,
        second_factor,
        seen::Seen,
        send_again, send_back, set_aside,
        sign_in::{self, Client, SignIn},
        withdraw_evidence,
    },
    cli::demonstration::PASSWORD,
    db::{address_changes, curricula, evidence, organisations, people, system, transaction, work},
    domain::{
        account::{ClosedBecause, OpenedBecause},
        appointment::{Duty, DutyKind},
        calendar,
        cpd::CpdText,
        ids::*,
        instant::Instant,
        organisation::{Organisation, OrganisationKind, Settings},
        person::{Person, Posting},
        proposal::Answer,
        quarantine::{ReportReason, Reported},
        role::Role,
        work::Span,
    },
    jobs::{Anchors, deliver},
    mail::post::{Outgoing, Post},
};

use crate::{
    app::{scenes::*, second_factor::set_up},
    support::{World, databases::TestDatabase},
};

/// The morning on which it begins.
const BEGINNING: &str = "2021-12-06T09:00:00";

/// Where nobody has signed in before.
const SOMEWHERE: &str = "192.0.2.1";

const NATIONAL: &str = r#"{
    "code": "NATIONAL-1", "title": "National curriculum", "demonstration": true, "published_on": "2020-01-06", "organisation": null,
    "kinds_of_work": [
        { "code": "provenance-confirmed", "title": "Source identified and provenance confirmed" },
        { "code": "daily-briefing", "title": "Daily briefing" }
    ],
    "units": [
        { "code": "C1", "title": "Law and ethics", "kind": "core", "role": null, "criteria": [
            { "code": "C1.1", "text": "Acts within the law", "look_for": "Names the power", "kinds_of_work": ["daily-briefing"], "evidence_minimum": 1 },
            { "code": "C1.2", "text": "Keeps what must be kept", "look_for": "A record", "kinds_of_work": [], "evidence_minimum": 1 } ] },
        { "code": "O1", "title": "Sources", "kind": "role", "role": "intelligence_officer", "criteria": [
            { "code": "O1.1", "text": "Knows the source", "look_for": "Asks", "kinds_of_work": ["provenance-confirmed"], "evidence_minimum": 1 } ] },
        { "code": "A1", "title": "Analysis", "kind": "role", "role": "intelligence_analyst", "criteria": [
            { "code": "A1.1", "text": "Weighs what is known", "look_for": "Doubts", "kinds_of_work": ["daily-briefing"], "evidence_minimum": 2 } ] }
    ]
}"#;

fn bolt_on(code: &str, published_on: &str, replaces: &str) -> String {
    format!(
        r#"{{ "code": "{code}", "title": "Ports", "demonstration": true, "published_on": "{published_on}", "organisation": "HPA",
              "replaces": {replaces}, "kinds_of_work": [], "units": [{{ "code": "H1", "title": "Ports", "kind": "bolt_on", "role": null,
              "criteria": [{{ "code": "H1.1", "text": "Knows the port", "look_for": "The tide", "kinds_of_work": [], "evidence_minimum": 1 }}] }}] }}"#
    )
}

/// Plays it in a database that holds the schema and nothing else. What happened last waits for an answer: a draft, a submission, a
/// proposal, a report, letters.
pub fn play(database: TestDatabase) -> World {
    let world = World::over(database, Instant::from_utc(BEGINNING.parse().unwrap()));
    found(&world);
    give_authority(&world);
    certify_bronwen(&world);
    certify_kit(&world);
    keep_accounts(&world);
    leave_things_open(&world);
    world
}

fn found(world: &World) {
    let force = organisation("WMP", "Westmarch Police", OrganisationKind::PoliceForce);
    for (name, email) in [("Sam Whitlock", "sam.whitlock@westmarch.example"), ("Ines Hale", "ines.hale@westmarch.example")] {
        let created = create_administrator::create(&world.service, name, email, "WMP", Some(&force), world.now()).unwrap();
        set_password(world, created.address.rsplit('/').next().unwrap());
    }
    let agency = organisation("HPA", "Harbour and Ports Agency", OrganisationKind::PartnerAgency);
    let id = save_organisation::add(&world.act("sam.whitlock"), &agency).unwrap();
    let agency = world.service.find(|db| organisations::load(db, id)).unwrap();
    save_organisation::change(&world.act("sam.whitlock"), &Organisation { mandatory: true, ..agency }).unwrap();
    for file in [NATIONAL, &bolt_on("HPA-1", "2021-01-04", "null"), &bolt_on("HPA-2", "2021-11-01", "\"HPA-1\"")] {
        publish_curriculum::publish(&world.service, file, world.now()).unwrap();
    }
    for (name, code, role, manager) in [
        ("Ify Okafor", "WMP", Role::IntelligenceManager, None),
        ("Helen Marsh", "WMP", Role::IntelligenceUnitSupervisor, Some("ify.okafor")),
        ("Tom Reyes", "WMP", Role::SeniorIntelligenceAnalyst, Some("ify.okafor")),
        ("Priya Raman", "WMP", Role::IntelligenceOfficer, Some("ify.okafor")),
        ("Noor Vasquez", "WMP", Role::Researcher, Some("ify.okafor")),
        ("Bronwen Iveson", "WMP", Role::IntelligenceOfficer, Some("helen.marsh")),
        ("Yasmin Tregear", "HPA", Role::IntelligenceManager, None),
        ("Rhys Calder", "HPA", Role::SeniorIntelligenceAnalyst, Some("yasmin.tregear")),
    ] {
        arrive(world, name, code, role, manager);
    }
}

fn give_authority(world: &World) {
    let roles = [Role::IntelligenceOfficer, Role::IntelligenceAnalyst];
    for (name, code, kind, roles) in [
        ("helen.marsh", "WMP", DutyKind::Coordinator, &[][..]),
        ("tom.reyes", "WMP", DutyKind::Assessor, &roles),
        ("priya.raman", "WMP", DutyKind::Assessor, &roles),
        ("noor.vasquez", "WMP", DutyKind::SecurityContact, &[]),
        ("yasmin.tregear", "HPA", DutyKind::Coordinator, &[]),
        ("rhys.calder", "HPA", DutyKind::Assessor, &roles),
    ] {
        give(world, &duty(world, name, code, kind, roles));
    }
    let quality = duty(world, "priya.raman", "WMP", DutyKind::InternalQualityAssurer, &roles);
    let given = give(world, &quality);
    world.pass(TimeDelta::days(30));
    end_duty::end(&world.act("helen.marsh"), given, world.now().day()).unwrap();
    for (by, answer) in [("helen.marsh", Answer::Declined), ("sam.whitlock", Answer::Withdrawn)] {
        let proposal = propose_duty::propose(&world.act("sam.whitlock"), &quality, &world.signature("sam.whitlock")).unwrap();
        answer_proposal::refuse(&world.act(by), proposal, answer).unwrap();
    }
}

/// She is enrolled late, answers what came back, and holds a certificate until it expires; every notice of it is given.
fn certify_bronwen(world: &World) {
    let begun = world.now().day();
    world.pass(TimeDelta::days(150));
    let (person, edition) = (world.person("bronwen.iveson"), national(world));
    let late = Enrol {
        organisation: place(world, "WMP"),
        person,
        role: Role::IntelligenceOfficer,
        edition,
        starts_on: begun,
        late_reason: "Her papers were mislaid".into(),
    };
    let enrolment = enrol::enrol(&world.act("helen.marsh"), &late).unwrap();
    let priya = world.person("priya.raman");
    let conflict = declare_conflict::declare(&world.act("helen.marsh"), enrolment, priya, "They were married").unwrap();
    allocate(world, "helen.marsh", enrolment, world.person("tom.reyes")).unwrap();
    let criteria = all_criteria(world, "bronwen.iveson");
    let version = submit(world, "bronwen.iveson", &criteria).unwrap();
    assessment::open(&world.act("tom.reyes"), version.id).unwrap();
    judge(world, "tom.reyes", version.id, &not_yet()).unwrap();
    let revised = revise_evidence::revise(&world.act("bronwen.iveson"), version.id).unwrap();
    let saves = world.service.find(|db| evidence::load(db, revised)).unwrap().saves;
    log_work::save(&world.act("bronwen.iveson"), revised, saves, &claiming(world, &criteria, true)).unwrap();
    world.pass(TimeDelta::hours(2));
    world.letters();
    judge(world, "tom.reyes", revised, &competent()).unwrap();
    log_learning_on(world, "bronwen.iveson", &[version.work]);
    world.pass(TimeDelta::days(400));
    let signature = world.signature("tom.reyes");
    award::award(&world.act("tom.reyes"), enrolment, "", &signature).unwrap();
    issue_certificate::issue(&world.act("helen.marsh"), enrolment).unwrap();
    world.letters();
    pass_months(world, 0..36);
    declare_conflict::end(&world.act("helen.marsh"), enrolment, conflict).unwrap();
}

/// He is certified early, with a reason, and holds a valid certificate at the end. What he logs since is his own.
fn certify_kit(world: &World) {
    arrive(world, "Kit Farrow", "WMP", Role::IntelligenceAnalyst, Some("helen.marsh"));
    let enrolment = enrol(world, "kit.farrow");
    for assessor in ["priya.raman", "tom.reyes"] {
        allocate(world, "helen.marsh", enrolment, world.person(assessor)).unwrap();
    }
    let criteria = all_criteria(world, "kit.farrow");
    for _ in 0..2 {
        let version = submit(world, "kit.farrow", &criteria).unwrap();
        judge(world, "tom.reyes", version.id, &competent()).unwrap();
    }
    let signature = world.signature("tom.reyes");
    award::award(&world.act("tom.reyes"), enrolment, "He did the same work for ten years elsewhere", &signature).unwrap();
    issue_certificate::issue(&world.act("helen.marsh"), enrolment).unwrap();
    let work = log_alone(world, "kit.farrow");
    let entry = log_cpd_on(world, "kit.farrow", &[work]);
    let report = report_text::report(&world.act("kit.farrow"), Reported::Cpd(entry), ReportReason::NamesSomebody).unwrap();
    report_text::destroy(&world.act("noor.vasquez"), report).unwrap();
    let text = CpdText { title: "Handbook".into(), what: "Read it".into(), effect: "I write shorter".into() };
    let timed = LogCpd { on: world.now().day(), minutes: Some(90), text, works: vec![] };
    log_cpd::log(&world.act("kit.farrow"), &timed).unwrap();
    let kept = newest_version(world, log_alone(world, "kit.farrow"));
    report_text::report(&world.act("kit.farrow"), Reported::Work(kept), ReportReason::MarkedHigher).unwrap();
    world.letters();
}

/// Addresses, second factors, accounts that close and open, wrong passwords.
fn keep_accounts(world: &World) {
    let (service, sam) = (&world.service, "sam.whitlock");
    arrive(world, "Jon Vale", "WMP", Role::Researcher, None);
    let (jon, priya) = (world.person("jon.vale"), world.person("priya.raman"));
    change(world, "jon.vale", |person| person.name = "Jonathan Vale".into());
    ask_for_address(world, "jon.vale", "jon.v@westmarch.example");
    let stop = code(&world.letters(), "/stop-address/");
    change_address::stop_by_link(service, &stop, world.now()).unwrap();
    ask_for_address(world, "jon.vale", "vale@westmarch.example");
    change_address::stop(&world.act("ines.hale"), change_in_hand(world, jon)).unwrap();
    ask_for_address(world, "priya.raman", "p.raman@westmarch.example");
    change_address::confirm(service, &code(&world.letters(), "/confirm-address/"), world.now()).unwrap();
    let signature = world.signature("ines.hale");
    change_address::approve(&world.act("ines.hale"), change_in_hand(world, priya), &signature).unwrap();

    let noor = set_up(world, "noor.vasquez");
    let client = Client::from(SOMEWHERE);
    let ask = || second_factor::ask_for_reset(&world.act(sam), noor.person, &world.signature(sam)).unwrap();
    second_factor::refuse_reset(&world.act("ines.hale"), ask()).unwrap();
    second_factor::confirm_reset(&world.act("ines.hale"), ask(), &world.signature("ines.hale")).unwrap();
    let again = set_up(world, "noor.vasquez");
    sign_in::with_code(service, &again.half(world), &again.code(world), &client, world.now()).unwrap();
    world.pass(TimeDelta::minutes(1));
    let proof = again.prove(world, &again.code(world)).unwrap();
    let paper = second_factor::make_codes(&world.act("noor.vasquez"), &proof).unwrap();
    sign_in::with_code(service, &again.half(world), &paper[0], &client, world.now()).unwrap();
    let ify = set_up(world, "ify.okafor");
    second_factor::remove(&world.act("ify.okafor"), &ify.prove(world, &ify.code(world)).unwrap()).unwrap();

    close_account::close(&world.act(sam), jon, ClosedBecause::LongAbsence, &world.signature(sam)).unwrap();
    close_account::open(&world.act("ines.hale"), jon, OpenedBecause::Returned, &world.signature("ines.hale")).unwrap();
    world.pass(TimeDelta::days(10));
    leave(world, "jon.vale");
    pass_months(world, 0..4);
    assert_eq!(close_account::close_those_who_left(service, world.now()).unwrap(), 1);

    // A letter is withheld once another link took the place of its own.
    for _ in 0..2 {
        password_link::send(&world.act(sam), world.person("kit.farrow")).unwrap();
    }
    world.letters();
    let (tom, email) = (world.act("tom.reyes"), "tom.reyes@westmarch.example");
    let begin = |typed: &str| sign_in::sign_in(service, &Hashing::default(), email, typed, SOMEWHERE, world.now());
    let session = || match begin(PASSWORD) {
        Ok(SignIn::Begun(begun)) => begun.token,
        other => panic!("{other:?}"),
    };
    refused(begin("not his words"));
    let (_, here) = (session(), session());
    account::sign_out_elsewhere(&tom, &here, None).unwrap();
    account::change_password(&tom, &world.signature("tom.reyes"), &words(), &here, None).unwrap();
    sign_in::sign_out(service, &here, tom.person, world.now()).unwrap();
    password_link::ask(service, email, SOMEWHERE, world.now()).unwrap();
    refused_often::record(service, tom.person, 20, world.now()).unwrap();
    world.sign_in("ify.okafor").get("/team.csv").status(200);
    Anchors { file: None, letters: true }.of_the_day(service, world.now()).unwrap();
    world.letters();
}

/// What is in the middle of things on the last day.
fn leave_things_open(world: &World) {
    arrive(world, "Amara Nwosu", "WMP", Role::IntelligenceOfficer, Some("helen.marsh"));
    arrive(world, "Lena Osei", "HPA", Role::IntelligenceAnalyst, Some("yasmin.tregear"));
    let before = log_alone(world, "amara.nwosu");
    let enrolment = enrol(world, "amara.nwosu");
    declare_conflict::declare(&world.act("helen.marsh"), enrolment, world.person("p.raman"), "Cousins").unwrap();
    allocate(world, "helen.marsh", enrolment, world.person("tom.reyes")).unwrap();
    let lena = Enrol {
        organisation: place(world, "HPA"),
        person: world.person("lena.osei"),
        role: Role::IntelligenceAnalyst,
        edition: national(world),
        starts_on: world.now().day(),
        late_reason: String::new(),
    };
    let enrolment = enrol::enrol(&world.act("yasmin.tregear"), &lena).unwrap();
    allocate(world, "yasmin.tregear", enrolment, world.person("rhys.calder")).unwrap();

    let [first, second, third] = all_criteria(world, "amara.nwosu").try_into().unwrap();
    let judged = submit(world, "amara.nwosu", &[first]).unwrap();
    judge(world, "tom.reyes", judged.id, &competent()).unwrap();
    let returned = submit(world, "amara.nwosu", &[second]).unwrap();
    send_back::send_back(&world.act("tom.reyes"), returned.id, "The reference leads elsewhere").unwrap();
    let withdrawn = submit(world, "amara.nwosu", &[second]).unwrap();
    withdraw_evidence::withdraw(&world.act("amara.nwosu"), withdrawn.id).unwrap();
    let reported = submit(world, "amara.nwosu", &[second]).unwrap();
    let reason = ReportReason::LiveIntelligence;
    let report = report_text::report(&world.act("tom.reyes"), Reported::Evidence(reported.id), reason).unwrap();
    world.act("noor.vasquez").look(place(world, "WMP"), |tx| reports::record(tx, report)).unwrap();
    let (_, learned) = log_learning_on(world, "amara.nwosu", &[judged.work]);
    report_text::report(&world.act("tom.reyes"), Reported::Learning(learned), ReportReason::Other).unwrap();
    begin_evidence::begin(&world.act("amara.nwosu"), before).unwrap();
    let doomed = log_work::log(&world.act("amara.nwosu"), &claiming(world, &[third], false)).unwrap();
    let doomed = newest(world, doomed);
    discard_draft::discard(&world.act("amara.nwosu"), doomed.id, doomed.saves).unwrap();
    world.letters();
    let refused = |once: &str| LetterId(given_up(world, "kit.farrow", once));
    send_again::send_again(&world.act("sam.whitlock"), refused("again")).unwrap();
    set_aside::set_aside(&world.act("sam.whitlock"), refused("aside")).unwrap();
    refused("for good");

    let form = FormKey { key: "a form".into(), digest: "what was sent".into(), seen: Seen::default() };
    let submission = Act { form: Some(form), ..world.act("amara.nwosu") };
    log_work::log(&submission, &claiming(world, &[third], true)).unwrap();
    let waits = duty(world, "ify.okafor", "WMP", DutyKind::CurriculumOwner, &[]);
    propose_duty::propose(&world.act("sam.whitlock"), &waits, &world.signature("sam.whitlock")).unwrap();
    ask_for_address(world, "lena.osei", "l.osei@hpa.example");
    // One letter after another meets a folder that is not there.
    let nowhere = Post::folder("/nowhere".into(), "ipp@westmarch.example").unwrap();
    deliver::deliver_due(&world.service, &nowhere, &world.hand(), || false).unwrap();
    // As between the release that brought witnesses and its first command that has the key.
    transaction::housekeep::<_, Error>(&world.service.database, |db| {
        Ok(system::record_fact(db, system::RECORD_TO_ADOPT, "yes")?)
    })
    .unwrap();
}

fn organisation(code: &str, name: &str, kind: OrganisationKind) -> Organisation {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    Organisation {
        id: OrganisationId(0),
        code: code.into(),
        name: name.into(),
        kind,
        licence_from: day("2021-01-01"),
        licence_until: day("2099-12-31"),
        mandatory: false,
        settings: Settings::default(),
        version: 1,
    }
}

fn place(world: &World, code: &str) -> OrganisationId {
    world.service.find(|db| organisations::by_code(db, code)).unwrap().unwrap()
}

fn national(world: &World) -> EditionId {
    world.service.find(|db| curricula::national(db, world.now().day())).unwrap().remove(0).0
}

fn words() -> PasswordHash {
    Hashing::default().hash(&NewPassword::read(PASSWORD).unwrap()).unwrap()
}

fn set_password(world: &World, code: &str) {
    password_link::set_password(&world.service, code, &words(), None, None, world.now()).unwrap();
}

/// Enters a person, who sets their password, and posts them.
fn arrive(world: &World, name: &str, place_of: &str, role: Role, manager: Option<&str>) {
    let domain = if place_of == "WMP" { "westmarch" } else { "hpa" };
    let email = format!("{}@{domain}.example", name.to_lowercase().replace(' ', "."));
    world.letters();
    let person = keep_people::add(&world.act("sam.whitlock"), name, &email, false).unwrap();
    set_password(world, &code(&world.letters(), "/set-password/"));
    let posting = Posting {
        id: PostingId(0),
        person,
        organisation: place(world, place_of),
        role,
        from: world.now().day(),
        until: None,
        line_manager: manager.map(|manager| world.person(manager)),
    };
    keep_postings::start(&world.act("sam.whitlock"), &posting, false).unwrap();
}

fn duty(world: &World, name: &str, code: &str, kind: DutyKind, roles: &[Role]) -> Duty {
    let from = world.now().day();
    let (person, organisation, roles) = (world.person(name), place(world, code), roles.to_vec());
    Duty { id: DutyId(0), person, organisation, kind, roles, from, until: Some(calendar::anniversary(from, 30)) }
}

fn all_criteria(world: &World, name: &str) -> Vec<CriterionId> {
    progress(world, name).into_iter().map(|criterion| criterion.criterion).collect()
}

fn claiming(world: &World, criteria: &[CriterionId], submit: bool) -> LogWork {
    let mut work = some_work(world);
    let last = work.values.span.from;
    work.values.span = Span { from: calendar::day_before(last), until: Some(last) };
    let claims = criteria.iter().map(|criterion| (*criterion, "It shows it".to_owned())).collect();
    LogWork { claims, submit, ..work }
}

fn newest_version(world: &World, work: WorkId) -> WorkVersionId {
    world.service.find(|db| work::versions_of(db, work)).unwrap().remove(0).id
}

fn change(world: &World, name: &str, how: impl FnOnce(&mut Person)) {
    let id = world.person(name);
    let mut person = world.service.find(|db| people::load(db, id)).unwrap();
    how(&mut person);
    let signature = Some(world.signature("sam.whitlock"));
    keep_people::change(&world.act("sam.whitlock"), &keep_people::Change { person, another: false, signature }).unwrap();
}

fn ask_for_address(world: &World, name: &str, email: &str) {
    world.letters();
    change(world, name, |person| person.email = email.into());
}

fn change_in_hand(world: &World, person: PersonId) -> AddressChangeId {
    world.service.find(|db| address_changes::of(db, person)).unwrap().unwrap().id
}

/// What stands behind `path` in the letters of the moment.
fn code(letters: &[Outgoing], path: &str) -> String {
    letters.iter().flat_map(|letter| letter.body.lines()).find_map(|line| line.split_once(path)).unwrap().1.to_owned()
}

/// So many months, with the notices that fall due in each.
fn pass_months(world: &World, months: Range<u32>) {
    for _ in months {
        world.pass(TimeDelta::days(30));
        give_notices::give_notices(&world.service, world.now()).unwrap();
        world.letters();
    }
}
