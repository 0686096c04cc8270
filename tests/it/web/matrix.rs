//! The permission matrix: every route as every kind of user, with objects of their own, a stranger's and another
//! organisation's. A route without a row fails; whoever is not named in a row gets 404, and a visitor is led to sign in.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;
use diesel::prelude::*;
use ipp::{
    app::{keep_people, report_text},
    db::schema,
    domain::{
        ids::*,
        progress::CriterionStanding,
        quarantine::{ReportReason, Reported},
    },
    web::{request::Method, routes::ROUTES},
};

use crate::{
    app::scenes,
    support::{
        World,
        browse::{Visitor, typed_over},
        growth,
    },
};

/// One of each kind: the trainee whose objects are asked for, and everyone around them.
const PEOPLE: &[&str] = &[
    "amara.nwosu",         // the trainee
    "zainab.holroyd",      // another trainee
    "tom.reyes",           // the allocated assessor
    "ada.brandt",          // another assessor, and a line manager of nobody here
    "ify.okafor",          // the line manager
    "diane.ellis",         // the manager above
    "lowri.beckwith",      // another manager
    "helen.marsh",         // the coordinator
    "noor.vasquez",        // the security contact
    "sam.whitlock",        // the system administrator
    "ines.hale",           // another system administrator
    "bethan.osgood-pryce", // the external reviewer, who has no page yet
    "kit.farrow",          // the holder of the certificate
    "yasmin.tregear",      // coordinator and security contact of the agency
    "fergus.dallimore",    // a manager of the agency
    "conrad.blaylock",     // an assessor of the agency
];

const EVERYONE: &[&str] = PEOPLE;
const POSTED: &[&str] = &[
    "amara.nwosu",
    "zainab.holroyd",
    "tom.reyes",
    "ada.brandt",
    "ify.okafor",
    "diane.ellis",
    "lowri.beckwith",
    "helen.marsh",
    "noor.vasquez",
    "kit.farrow",
    "yasmin.tregear",
    "fergus.dallimore",
    "conrad.blaylock",
];
const MANAGERS: &[&str] = &["ify.okafor", "diane.ellis", "lowri.beckwith", "helen.marsh", "yasmin.tregear", "fergus.dallimore"];
const PROGRESS: &[&str] = &["amara.nwosu", "tom.reyes", "ify.okafor", "diane.ellis", "helen.marsh"];
const ASSESSORS: &[&str] = &["tom.reyes", "ada.brandt", "conrad.blaylock"];
const ADMINISTRATOR: &[&str] = &["sam.whitlock", "ines.hale"];
/// Who proposes and confirms duties, somewhere; and who does in the force.
const KEEPERS: &[&str] = &["sam.whitlock", "ines.hale", "helen.marsh", "yasmin.tregear"];
const DEALING: &[&str] = &["sam.whitlock", "ines.hale", "helen.marsh"];
/// Who answers for what happens, somewhere.
const ANSWERING: &[&str] = &["sam.whitlock", "ines.hale", "helen.marsh", "noor.vasquez", "yasmin.tregear"];
const COORDINATORS: &[&str] = &["helen.marsh", "yasmin.tregear"];

const GET: Method = Method::Get;
const POST: Method = Method::Post;

/// Who may, by route. Objects: Amara's enrolment, submitted version and draft-able record; Kit's certificate; and so on.
pub(super) const MATRIX: &[(Method, &str, &[&str])] = &[
    (GET, "/", EVERYONE),
    (POST, "/sign-out", EVERYONE),
    (GET, "/activity", ANSWERING),
    (GET, "/account", EVERYONE),
    (GET, "/account/looks", EVERYONE),
    (POST, "/account/password", EVERYONE),
    (POST, "/account/sessions/end-others", EVERYONE),
    // Nobody names another's session.
    (POST, "/account/sessions/{session}/end", &[]),
    (GET, "/account/second-factor", EVERYONE),
    (POST, "/account/second-factor", EVERYONE),
    (POST, "/account/second-factor/recovery-codes", EVERYONE),
    (POST, "/account/second-factor/removal", EVERYONE),
    (POST, "/account/second-factor/continue", EVERYONE),
    (GET, "/letters", ADMINISTRATOR),
    (POST, "/letters/{letter}/sending", ADMINISTRATOR),
    (POST, "/letters/{letter}/setting-aside", ADMINISTRATOR),
    (GET, "/people/{person}/account", ADMINISTRATOR),
    (POST, "/people/{person}/closing", ADMINISTRATOR),
    (POST, "/people/{person}/opening", ADMINISTRATOR),
    (GET, "/people/{person}/second-factor", ADMINISTRATOR),
    (POST, "/people/{person}/second-factor", ADMINISTRATOR),
    (GET, "/second-factor-resets/{reset}", ADMINISTRATOR),
    (POST, "/second-factor-resets/{reset}/confirmation", ADMINISTRATOR),
    (POST, "/second-factor-resets/{reset}/refusal", ADMINISTRATOR),
    (GET, "/learning", EVERYONE),
    (GET, "/learning/new", EVERYONE),
    (POST, "/learning", EVERYONE),
    (GET, "/learning/{learning}", &["amara.nwosu"]),
    // The assessor reads its title.
    (GET, "/learning/{learning}/report", &["amara.nwosu", "tom.reyes"]),
    (POST, "/learning/{learning}/report", &["amara.nwosu", "tom.reyes"]),
    (GET, "/cpd", EVERYONE),
    (GET, "/cpd/new", EVERYONE),
    (POST, "/cpd", EVERYONE),
    (GET, "/cpd/{cpd}", &["kit.farrow"]),
    (GET, "/cpd/{cpd}/report", &["kit.farrow"]),
    (POST, "/cpd/{cpd}/report", &["kit.farrow"]),
    (GET, "/certificates", EVERYONE),
    (GET, "/certificates/{certificate}", &["kit.farrow", "ify.okafor", "diane.ellis", "helen.marsh", "tom.reyes"]),
    (GET, "/enrolments/{enrolment}/units/{unit}", PROGRESS),
    (GET, "/enrolments/{enrolment}/criteria/{criterion}", PROGRESS),
    (GET, "/work", EVERYONE),
    (GET, "/work/new", EVERYONE),
    (POST, "/work", EVERYONE),
    (GET, "/work/{work}", &["amara.nwosu"]),
    (POST, "/work/{work}/evidence", &["amara.nwosu"]),
    (GET, "/work/{work}/versions/{work_version}/report", &["amara.nwosu"]),
    (POST, "/work/{work}/versions/{work_version}/report", &["amara.nwosu"]),
    (GET, "/evidence", EVERYONE),
    (GET, "/evidence/{version}", &["amara.nwosu", "tom.reyes"]),
    (GET, "/evidence/{version}/edit", &["amara.nwosu"]),
    (POST, "/evidence/{version}", &["amara.nwosu"]),
    (POST, "/evidence/{version}/withdrawal", &["amara.nwosu"]),
    (POST, "/evidence/{version}/revision", &["amara.nwosu"]),
    (GET, "/evidence/{version}/discarding", &["amara.nwosu"]),
    (POST, "/evidence/{version}/discarding", &["amara.nwosu"]),
    (GET, "/evidence/{version}/report", &["amara.nwosu", "tom.reyes"]),
    (POST, "/evidence/{version}/report", &["amara.nwosu", "tom.reyes"]),
    (GET, "/reports", &["noor.vasquez", "yasmin.tregear"]),
    (GET, "/reports/{report}", &["noor.vasquez"]),
    (POST, "/reports/{report}/destruction", &["noor.vasquez"]),
    (GET, "/queue", ASSESSORS),
    // One sees that one's own evidence is being assessed, and that nobody judges their own.
    (GET, "/assessments/{version}", &["tom.reyes", "amara.nwosu"]),
    (POST, "/assessments/{version}", &["tom.reyes", "amara.nwosu"]),
    (POST, "/assessments/{version}/return", &["tom.reyes", "amara.nwosu"]),
    (GET, "/trainees", ASSESSORS),
    (GET, "/enrolments", COORDINATORS),
    (GET, "/enrolments/new", COORDINATORS),
    (POST, "/enrolments", COORDINATORS),
    (GET, "/enrolments/{enrolment}", PROGRESS),
    (POST, "/enrolments/{enrolment}/assessor", &["helen.marsh"]),
    (POST, "/enrolments/{enrolment}/conflicts", &["helen.marsh", "tom.reyes", "amara.nwosu"]),
    (POST, "/enrolments/{enrolment}/conflicts/{conflict}/end", &["helen.marsh"]),
    (GET, "/enrolments/{enrolment}/award", &["tom.reyes", "amara.nwosu"]),
    (POST, "/enrolments/{enrolment}/award", &["tom.reyes", "amara.nwosu"]),
    (POST, "/enrolments/{enrolment}/certificate", &["helen.marsh"]),
    (GET, "/team", MANAGERS),
    (GET, "/team.csv", MANAGERS),
    (GET, "/team/{person}", &["ify.okafor", "diane.ellis", "helen.marsh"]),
    (GET, "/expiry", MANAGERS),
    (GET, "/expiry.csv", MANAGERS),
    (GET, "/organisations", ADMINISTRATOR),
    (GET, "/organisations/new", ADMINISTRATOR),
    (POST, "/organisations", ADMINISTRATOR),
    (GET, "/organisations/{organisation}", ADMINISTRATOR),
    (POST, "/organisations/{organisation}", ADMINISTRATOR),
    (GET, "/people", ADMINISTRATOR),
    (GET, "/people/new", ADMINISTRATOR),
    (POST, "/people", ADMINISTRATOR),
    (GET, "/people/{person}", ADMINISTRATOR),
    (POST, "/people/{person}", ADMINISTRATOR),
    (POST, "/people/{person}/password-link", ADMINISTRATOR),
    (POST, "/people/{person}/postings", ADMINISTRATOR),
    (POST, "/postings/{posting}/end", ADMINISTRATOR),
    (GET, "/address-changes/{change}", ADMINISTRATOR),
    (POST, "/address-changes/{change}/approval", ADMINISTRATOR),
    (POST, "/address-changes/{change}/stop", ADMINISTRATOR),
    (GET, "/duties", KEEPERS),
    // An administrator comes with somebody, a coordinator chooses.
    (GET, "/duties/new", COORDINATORS),
    (POST, "/duties", COORDINATORS),
    (GET, "/duties/proposals/{proposal}", DEALING),
    (POST, "/duties/proposals/{proposal}/confirmation", DEALING),
    (POST, "/duties/proposals/{proposal}/refusal", DEALING),
    (POST, "/duties/proposals/{proposal}/withdrawal", DEALING),
    (GET, "/duties/{duty}/end", DEALING),
    (POST, "/duties/{duty}/end", DEALING),
];

/// Routes that serve people who are not signed in, and so everyone.
const PUBLIC: &[&str] = &[
    "/health",
    "/sign-in",
    "/sign-in/code",
    "/forgotten-password",
    "/set-password/{code}",
    "/confirm-address/{code}",
    "/stop-address/{code}",
    "/demonstration",
    "/demonstration/letters",
];

#[test]
fn every_route_has_its_row() {
    for route in ROUTES {
        let rows = MATRIX.iter().filter(|(method, path, _)| (*method, *path) == (route.method, route.path)).count();
        let expected = if PUBLIC.contains(&route.path) { 0 } else { 1 };
        assert_eq!((rows, route.public), (expected, expected == 0), "{:?} {}", route.method, route.path);
    }
    assert_eq!(MATRIX.len(), ROUTES.iter().filter(|route| !route.public).count(), "a row without a route");
}

/// The objects asked for.
pub(super) struct Objects(HashMap<&'static str, String>);

impl Objects {
    pub(super) fn of(world: &World) -> Self {
        let mut objects = HashMap::new();
        let mut put = |name: &'static str, id: i64| objects.insert(name, id.to_string());
        let enrolled = scenes::enrolment(world, "amara.nwosu");
        let criterion = scenes::a_criterion(world, "amara.nwosu", CriterionStanding::NotStarted);
        let version = scenes::submit(world, "amara.nwosu", &[criterion]).unwrap();
        let reported = scenes::submit(world, "amara.nwosu", &[criterion]).unwrap();
        let report = report_text::report(&world.act("tom.reyes"), Reported::Evidence(reported.id), ReportReason::Other).unwrap();
        let ada = world.person("ada.brandt");
        let conflict =
            ipp::app::declare_conflict::declare(&world.act("helen.marsh"), enrolled.id, ada, "They share a house").unwrap();
        let person = world.service.find(|db| ipp::db::people::load(db, ada)).unwrap();
        let person = ipp::domain::person::Person { email: "ada.brandt-hale@westmarch.example".into(), ..person };
        let signature = Some(world.signature("sam.whitlock"));
        let wanted = keep_people::Change { person, another: false, signature };
        keep_people::change(&world.act("sam.whitlock"), &wanted).unwrap();
        put("letter", scenes::given_up(world, "kit.farrow", "one"));
        let kit = world.person("kit.farrow");
        let amara = world.person("amara.nwosu");
        let asked = format!("({amara}, {}, '2026-11-23 09:00:00')", world.person("sam.whitlock"));
        growth::run(world, &format!("INSERT INTO factor_resets (person_id, asked_by, asked_at) VALUES {asked}"));
        let db = &mut *world.service.database.writer().unwrap();
        let progress = ipp::db::progress::of(db, enrolled.id).unwrap();
        let units = ipp::db::progress::units(db, &world.service.shelf, &progress).unwrap();
        use schema::*;
        let learning: LearningId =
            learning_records::table.filter(learning_records::person_id.eq(amara)).select(learning_records::id).first(db).unwrap();
        let cpd: CpdId = cpd_entries::table.filter(cpd_entries::person_id.eq(kit)).select(cpd_entries::id).first(db).unwrap();
        let certificate: CertificateId =
            certificates::table.filter(certificates::person_id.eq(kit)).select(certificates::id).first(db).unwrap();
        let posting: PostingId = postings::table.filter(postings::person_id.eq(amara)).select(postings::id).first(db).unwrap();
        let duty: DutyId =
            duties::table.filter(duties::person_id.eq(world.person("tom.reyes"))).select(duties::id).first(db).unwrap();
        put("enrolment", enrolled.id.0);
        put("unit", units[0].id.0);
        put("criterion", criterion.0);
        put("version", version.id.0);
        put("work", version.work.0);
        put("work_version", version.work_version.0);
        put("report", report.0);
        put("conflict", conflict.0);
        put("learning", learning.0);
        put("cpd", cpd.0);
        put("certificate", certificate.0);
        put("posting", posting.0);
        let proposal: ProposalId = duty_proposals::table
            .filter(duty_proposals::answer.is_null())
            .select(duty_proposals::id)
            .first(db)
            .expect("the demonstration has a proposal that waits");
        put("proposal", proposal.0);
        put("session", 0);
        let reset: ResetId = factor_resets::table.select(factor_resets::id).first(db).unwrap();
        put("reset", reset.0);
        let change: AddressChangeId = address_changes::table.select(address_changes::id).first(db).unwrap();
        put("change", change.0);
        put("duty", duty.0);
        put("person", amara.0);
        put("organisation", enrolled.organisation.0);
        Self(objects)
    }

    pub(super) fn path(&self, pattern: &str) -> String {
        self.0.iter().fold(pattern.to_owned(), |path, (name, id)| path.replace(&format!("{{{name}}}"), id))
    }
}

// A form with our tokens and little else: whoever may is told what is missing, whoever may not is told nothing.
fn send(visitor: &Visitor, path: &str, assessor: &str) -> u16 {
    let tokens = visitor.get("/").form("/sign-out");
    let fields = typed_over(
        tokens,
        &[
            ("saves", "1"),
            ("version", "1"),
            ("assessor", assessor),
            ("conflict_assessor", assessor),
            ("conflict_reason", "A house"),
            ("reason", "They share a house"),
        ],
    );
    visitor.post(path, &fields).status
}

/// Lines in all audit chains, but for those of people who are refused often, as these are.
fn events(world: &World) -> usize {
    growth::count(world, "audit_events WHERE action <> 'refused_often'")
}

#[test]
fn every_page_is_seen_by_those_who_may_and_by_nobody_else() {
    let world = World::with_the_force();
    let objects = Objects::of(&world);
    let visitors: Vec<_> = PEOPLE.iter().map(|name| (*name, world.sign_in(name))).collect();
    let nobody = world.visitor();
    let mut faults = Vec::new();
    let mut left_a_line = HashSet::new();
    for (_, pattern, allowed) in MATRIX.iter().filter(|(method, ..)| *method == GET) {
        // Looks at the same thing within a minute are one.
        world.pass(TimeDelta::minutes(1));
        let before = events(&world);
        let path = objects.path(pattern);
        assert!(nobody.get(&path).path.starts_with("/sign-in"), "{path} is open to anyone");
        for (name, visitor) in &visitors {
            let status = visitor.get(&path).status;
            // What a person sees but may not do just now is told to them with a sentence.
            let expected: &[u16] = if allowed.contains(name) { &[200, 409, 422] } else { &[404] };
            if !expected.contains(&status) {
                faults.push(format!("GET {pattern} as {name}: {status}"));
            }
        }
        if events(&world) > before {
            left_a_line.insert(*pattern);
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    // What waits for a chain must not keep those waiting who only look.
    let on_record: HashSet<_> = ROUTES.iter().filter(|route| route.on_record).map(|route| route.path).collect();
    assert_eq!(left_a_line, on_record);
}

#[test]
fn every_change_is_open_to_those_who_may_and_to_nobody_else() {
    let mut faults = Vec::new();
    for (_, pattern, allowed) in MATRIX.iter().filter(|(method, ..)| *method == POST) {
        let mut world = World::with_the_force();
        world.check_at_end = false;
        let objects = Objects::of(&world);
        let path = objects.path(pattern);
        let tom = world.person("tom.reyes").to_string();
        assert!(send_as_nobody(&world, &path), "POST {path} is open to anyone");
        // Those who may not come first, before anything is changed.
        let mut people: Vec<_> = PEOPLE.iter().filter(|name| *pattern != "/sign-out" || **name == "kit.farrow").collect();
        people.sort_by_key(|name| allowed.contains(name));
        for name in people {
            let status = send(&world.sign_in(name), &path, &tom);
            let fits = if allowed.contains(name) { matches!(status, 200 | 409 | 422) } else { status == 404 };
            if !fits {
                faults.push(format!("POST {pattern} as {name}: {status}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

fn send_as_nobody(world: &World, path: &str) -> bool {
    let page = world.visitor().post(path, &[("title".to_owned(), "x".to_owned())]);
    page.path.starts_with("/sign-in") || page.status == 400
}

#[test]
fn posted_people_are_the_ones_who_log() {
    // Sam and Bethan hold no posting: the same pages tell them so, and take nothing.
    let world = World::with_the_force();
    for name in PEOPLE.iter().filter(|name| !POSTED.contains(name)) {
        let visitor = world.sign_in(name);
        for path in ["/work", "/cpd", "/learning"] {
            assert_eq!(send(&visitor, path, "1"), 422, "{name} {path}");
        }
    }
}

#[test]
fn after_a_move_the_new_manager_sees_the_certificate_and_nothing_else() {
    let world = World::with_the_force();
    let nadia = world.person("nadia.ferris-coombe");
    let enrolled = scenes::enrolment(&world, "nadia.ferris-coombe");
    let certificate: CertificateId = {
        use schema::certificates;
        let db = &mut *world.service.database.writer().unwrap();
        certificates::table.filter(certificates::person_id.eq(nadia)).select(certificates::id).first(db).unwrap()
    };
    let ify = world.sign_in("ify.okafor");
    let page =
        ify.get(&format!("/certificates/{certificate}")).status(200).expect("HPA-2025-000001").expect("Harbour and Ports Agency");
    assert!(!page.says("What it rests on"), "outcomes stay with the agency");
    ify.get(&format!("/enrolments/{}", enrolled.id)).status(404);
    let summary = ify.get(&format!("/team/{nadia}")).status(200).expect("HPA-2025-000001");
    assert!(summary.links("").iter().all(|link| !link.starts_with(&format!("/enrolments/{}", enrolled.id))));
    let helen = world.sign_in("helen.marsh");
    helen.get(&format!("/certificates/{certificate}")).status(200);
    helen.get(&format!("/enrolments/{}", enrolled.id)).status(404);
    // The old manager no longer answers for her.
    world.sign_in("fergus.dallimore").get(&format!("/team/{nadia}")).status(404);
}

#[test]
fn somebody_who_left_sees_their_own_record_alone_and_nobody_s_with_a_closed_account() {
    let world = World::with_the_force();
    let objects = Objects::of(&world);
    // Kit holds a certificate and CPD of his own; Tom assessed, and judged evidence that is asked for here.
    let (kit, tom) = (world.sign_in("kit.farrow"), world.sign_in("tom.reyes"));
    scenes::leave(&world, "kit.farrow");
    let sam = world.act("sam.whitlock");
    let reason = ipp::domain::account::ClosedBecause::Left;
    ipp::app::close_account::close(&sam, world.person("tom.reyes"), reason, &world.signature("sam.whitlock")).unwrap();
    let mut faults = Vec::new();
    for (_, pattern, allowed) in MATRIX.iter().filter(|(method, ..)| *method == GET) {
        let path = objects.path(pattern);
        let status = kit.get(&path).status;
        let expected: &[u16] = if allowed.contains(&"kit.farrow") { &[200, 409, 422] } else { &[404] };
        if !expected.contains(&status) {
            faults.push(format!("GET {pattern} as somebody who left: {status}"));
        }
        if !tom.get(&path).path.starts_with("/sign-in") {
            faults.push(format!("GET {pattern} with a closed account"));
        }
    }
    for (_, pattern, _) in
        MATRIX.iter().filter(|(method, path, _)| *method == POST && !path.starts_with("/account") && *path != "/sign-out")
    {
        let status = send(&kit, &objects.path(pattern), "1");
        if !matches!(status, 404 | 409 | 422) {
            faults.push(format!("POST {pattern} as somebody who left: {status}"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
