//! No page issues more SQL statements when its data grows tenfold. Statements are counted through a hook of the whole
//! process, so this test has a process of its own.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails on the spot")]

#[path = "../it/support/mod.rs"]
#[expect(dead_code, reason = "the world has more verbs than this test needs")]
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::{
    RunQueryDsl,
    connection::{InstrumentationEvent, set_default_instrumentation},
};
use ipp::{
    app::{log_cpd, report_evidence},
    domain::{cpd::CpdText, quarantine::ReportReason},
};
use support::{World, browse::Visitor};

static STATEMENTS: AtomicUsize = AtomicUsize::new(0);

fn count() -> Option<Box<dyn diesel::connection::Instrumentation>> {
    Some(Box::new(|event: InstrumentationEvent<'_>| {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            STATEMENTS.fetch_add(1, Ordering::Relaxed);
        }
    }))
}

/// Every list and dashboard, as somebody for whom it is full.
const PAGES: &[(&str, &str)] = &[
    ("amara.nwosu", "/"),
    ("amara.nwosu", "/work"),
    ("amara.nwosu", "/work/new"),
    ("amara.nwosu", "/learning"),
    ("amara.nwosu", "/learning/new"),
    ("kit.farrow", "/"),
    ("kit.farrow", "/cpd"),
    ("kit.farrow", "/cpd/new"),
    ("kit.farrow", "/certificates"),
    ("kit.farrow", "/certificates/7"),
    ("tom.reyes", "/"),
    ("tom.reyes", "/queue"),
    ("tom.reyes", "/trainees"),
    ("ify.okafor", "/team"),
    ("ify.okafor", "/expiry"),
    ("ify.okafor", "/expiry?status=longer"),
    ("helen.marsh", "/team"),
    ("helen.marsh", "/expiry"),
    ("helen.marsh", "/enrolments"),
    ("helen.marsh", "/enrolments/new"),
    ("noor.vasquez", "/reports"),
    ("sam.whitlock", "/people"),
    ("sam.whitlock", "/organisations"),
];

fn measure(visitors: &[(&str, Visitor)]) -> Vec<usize> {
    PAGES
        .iter()
        .map(|(name, path)| {
            let visitor = &visitors.iter().find(|(known, _)| known == name).unwrap().1;
            visitor.get(path).status(200);
            let before = STATEMENTS.load(Ordering::Relaxed);
            visitor.get(path).status(200);
            STATEMENTS.load(Ordering::Relaxed) - before
        })
        .collect()
}

fn run(world: &World, statements: &str) {
    use diesel::connection::SimpleConnection;
    world.service.database.writer().unwrap().batch_execute(statements).unwrap();
}

// Ten times the people, the work, the evidence, the learning, the enrolments and the certificates: copied row by row, under
// new ids, so that the lists are long; CPD and reports are made by their acts.
fn grow(world: &World) {
    let ify = world.person("ify.okafor");
    let (amara, tom) = (world.person("amara.nwosu"), world.person("tom.reyes"));
    for copy in 0..10 {
        run(
            world,
            &format!(
                "INSERT INTO people (name, name_key, email, email_key, last_valid_day, version, added_at) \
                   SELECT name || ' {copy}', name_key || ' {copy}', 'c{copy}.' || email, 'c{copy}.' || email_key, last_valid_day, 1, added_at \
                   FROM people WHERE email NOT LIKE 'c%.%.%@%';
                 INSERT INTO postings (person_id, organisation_id, role, starts_on, line_manager_id) \
                   SELECT n.id, po.organisation_id, po.role, po.starts_on, {ify} FROM postings po JOIN people p ON p.id = po.person_id \
                   JOIN people n ON n.email = 'c{copy}.' || p.email WHERE po.ends_on IS NULL AND po.person_id <> {ify};
                 INSERT INTO enrolments (person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, \
                   behind_after_months, behind_below_percent, enrolled_at, assessor_id, due_on, behind_from, active, relevant_count, competent_count, awarded, certified) \
                   SELECT n.id, e.organisation_id, e.edition_id, e.role, e.starts_on, e.earliest_months, e.due_months, e.behind_after_months, \
                   e.behind_below_percent, e.enrolled_at, {tom}, e.due_on, e.behind_from, e.active, e.relevant_count, e.competent_count, e.awarded, e.certified \
                   FROM enrolments e JOIN people p ON p.id = e.person_id JOIN people n ON n.email = 'c{copy}.' || p.email;
                 INSERT INTO works (person_id, organisation_id, logged_at) SELECT person_id, organisation_id, logged_at FROM works WHERE id <= 300 AND person_id = {amara};
                 INSERT INTO work_versions (work_id, number, kind_code, starts_on, part, marking, text_id, text_digest, saved_at) \
                   SELECT w.id, 1, v.kind_code, v.starts_on, v.part, v.marking, v.text_id, v.text_digest, v.saved_at FROM works w, work_versions v \
                   WHERE v.id = 1 AND NOT EXISTS (SELECT 1 FROM work_versions x WHERE x.work_id = w.id);
                 INSERT INTO learning_records (enrolment_id, person_id, unit_id, way, learned_on, text_id, text_digest, logged_at) \
                   SELECT enrolment_id, person_id, unit_id, way, learned_on, text_id, text_digest, logged_at FROM learning_records \
                   WHERE person_id = {amara} AND id <= 300;
                 INSERT INTO evidence (enrolment_id, work_id) SELECT enrolment_id, work_id FROM evidence WHERE id <= 300;
                 INSERT INTO evidence_versions (evidence_id, number, work_version_id, method, own_work, sanitised, begun_at, submitted_at, state, saves) \
                   SELECT e.id, 1, (SELECT MAX(x.id) FROM work_versions x WHERE x.work_id = e.work_id), 'observation', TRUE, TRUE, v.begun_at, v.begun_at, 'submitted', 1 \
                   FROM evidence e, evidence_versions v WHERE v.id = 1 AND NOT EXISTS (SELECT 1 FROM evidence_versions y WHERE y.evidence_id = e.id);"
            ),
        );
    }
    let kit = ipp::app::context::Act::by(&world.service, world.person("kit.farrow"), world.now());
    for entry in 0..60 {
        let text = CpdText { title: format!("Entry {entry}"), what: "Read".into(), effect: "Wrote".into() };
        log_cpd::log(&kit, &log_cpd::LogCpd { on: world.now().day(), minutes: None, text, works: vec![] }).unwrap();
    }
    #[derive(diesel::QueryableByName)]
    struct Id {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        id: i64,
    }
    let waiting: Vec<Id> = diesel::sql_query(format!(
        "SELECT v.id FROM evidence_versions v JOIN evidence e ON e.id = v.evidence_id JOIN enrolments n ON n.id = e.enrolment_id \
         WHERE v.state = 'submitted' AND n.assessor_id = {tom} ORDER BY v.id DESC LIMIT 60"
    ))
    .load(&mut *world.service.database.writer().unwrap())
    .unwrap();
    for version in waiting.iter().take(30) {
        report_evidence::report(&world.act("tom.reyes"), ipp::domain::ids::EvidenceVersionId(version.id), ReportReason::Other)
            .unwrap();
    }
}

#[test]
fn no_page_issues_more_statements_when_its_data_grows_tenfold() {
    set_default_instrumentation(count).unwrap();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    let report = {
        let amara = scenes_first_submission(&world);
        report_evidence::report(&world.act("tom.reyes"), amara, ReportReason::Other)
    };
    report.unwrap();
    let mut names: Vec<&str> = PAGES.iter().map(|(name, _)| *name).collect();
    names.dedup();
    names.sort_unstable();
    names.dedup();
    let visitors: Vec<_> = names.into_iter().map(|name| (name, world.sign_in(name))).collect();
    let before = measure(&visitors);
    grow(&world);
    let after = measure(&visitors);
    let mut faults = Vec::new();
    for (((name, path), few), many) in PAGES.iter().zip(&before).zip(&after) {
        println!("{name:<14} {path:<24} {few:>3} statements, {many:>3} with ten times the data");
        assert!(*few > 0, "nothing was counted");
        // A tree of managers that grew a level deeper takes one statement more: this force did not.
        if many > few {
            faults.push(format!("{name} {path}: {few} became {many}"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

fn scenes_first_submission(world: &World) -> ipp::domain::ids::EvidenceVersionId {
    use diesel::prelude::*;
    use ipp::db::schema::{enrolments, evidence, evidence_versions};
    evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(enrolments::assessor_id.eq(world.person("tom.reyes")))
        .filter(evidence_versions::state.eq("submitted"))
        .order(evidence_versions::id)
        .select(evidence_versions::id)
        .first(&mut *world.service.database.writer().unwrap())
        .unwrap()
}
