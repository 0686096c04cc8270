//! Ten times the data, so that every list is long.

use std::ops::RangeInclusive;

use diesel::{connection::SimpleConnection, prelude::*, sql_types::BigInt};
use ipp::{
    app::{error::Error, log_cpd, report_text},
    db::{
        audit::Line,
        schema::{enrolments, evidence, evidence_versions},
        transaction::{self, SYSTEM},
    },
    domain::{
        cpd::CpdText,
        event::{Action, Subject, SubjectKind},
        ids::EvidenceVersionId,
        quarantine::{ReportReason, Reported},
    },
};

use super::World;

/// Runs statements on the database of a world, as if they were an act: what they change is witnessed.
pub fn run(world: &World, statements: &str) {
    transaction::write::<_, Error>(&world.service.database, SYSTEM, |db, chain| {
        db.batch_execute(statements)?;
        let subject = Subject::new(SubjectKind::Organisation, SYSTEM);
        let line = Line { at: world.now(), actor: None, action: Action::OrganisationSaved, subject, detail: "{}".into() };
        chain.append(line);
        Ok(())
    })
    .unwrap();
}

/// Runs statements past every act.
pub fn alter(world: &World, statements: &str) {
    world.service.database.writer().unwrap().batch_execute(statements).unwrap();
}

/// How many of these rows there are.
pub fn count(world: &World, rows: &str) -> usize {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        rows: i64,
    }
    let found: Count = diesel::sql_query(format!("SELECT COUNT(*) AS rows FROM {rows}"))
        .get_result(&mut *world.service.database.writer().unwrap())
        .unwrap();
    usize::try_from(found.rows).unwrap()
}

/// The id of the only such row.
pub fn id(world: &World, row: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Id {
        #[diesel(sql_type = BigInt)]
        id: i64,
    }
    let found: Id =
        diesel::sql_query(format!("SELECT id FROM {row}")).get_result(&mut *world.service.database.writer().unwrap()).unwrap();
    found.id
}

/// Ten times the people, the work, the evidence, with drafts among it, the learning, the enrolments and the letters with a
/// link: copied row by row, under new ids, so that the lists are long; CPD and reports are made by their acts.
pub fn grow(world: &World) {
    let ify = world.person("ify.okafor");
    let (amara, tom) = (world.person("amara.nwosu"), world.person("tom.reyes"));
    for copy in 0..10 {
        run(
            world,
            &format!(
                "INSERT INTO people (name, name_key, email, email_key, mailbox_key, last_valid_day, version, added_at) \
                   SELECT name || ' {copy}', name_key || ' {copy}', 'c{copy}.' || email, 'c{copy}.' || email_key, 'c{copy}' || mailbox_key, last_valid_day, 1, added_at \
                   FROM people WHERE email NOT LIKE 'c%.%.%@%';
                 INSERT INTO postings (person_id, organisation_id, role, starts_on, line_manager_id) \
                   SELECT n.id, po.organisation_id, po.role, po.starts_on, {ify} FROM postings po JOIN people p ON p.id = po.person_id \
                   JOIN people n ON n.email = 'c{copy}.' || p.email WHERE po.ends_on IS NULL AND po.person_id <> {ify};
                 INSERT INTO enrolments (person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, \
                   behind_after_months, behind_below_percent, enrolled_at, assessor_id, due_on, behind_from, active, relevant_count, competent_count, awarded, certified) \
                   SELECT n.id, e.organisation_id, e.edition_id, e.role, e.starts_on, e.earliest_months, e.due_months, e.behind_after_months, \
                   e.behind_below_percent, e.enrolled_at, {tom}, e.due_on, e.behind_from, e.active, e.relevant_count, e.competent_count, e.awarded, e.certified \
                   FROM enrolments e JOIN people p ON p.id = e.person_id JOIN people n ON n.email = 'c{copy}.' || p.email;
                 INSERT INTO letters (once, kind, person_id, address, subject, body, password_link_id, message_id, enqueued_at, due_at, attempts, perhaps_twice) \
                   SELECT once || ' {copy}', kind, person_id, address, subject, body, password_link_id, message_id, enqueued_at, due_at, attempts, perhaps_twice \
                   FROM letters WHERE kind = 'set_password' AND once NOT LIKE '% %';
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
                   FROM evidence e, evidence_versions v WHERE v.id = 1 AND NOT EXISTS (SELECT 1 FROM evidence_versions y WHERE y.evidence_id = e.id);
                 INSERT INTO evidence (enrolment_id, work_id) SELECT e.enrolment_id, e.work_id FROM evidence e JOIN works w ON w.id = e.work_id \
                   WHERE w.person_id = {amara} ORDER BY e.id LIMIT 6;
                 INSERT INTO evidence_versions (evidence_id, number, work_version_id, method, own_work, sanitised, begun_at, state, saves) \
                   SELECT e.id, 1, (SELECT MAX(x.id) FROM work_versions x WHERE x.work_id = e.work_id), 'observation', TRUE, TRUE, v.begun_at, 'draft', 1 \
                   FROM evidence e, evidence_versions v WHERE v.id = 1 AND NOT EXISTS (SELECT 1 FROM evidence_versions y WHERE y.evidence_id = e.id);"
            ),
        );
    }
    let kit = world.act("kit.farrow");
    for entry in 0..60 {
        let text = CpdText { title: format!("Entry {entry}"), what: "Read".into(), effect: "Wrote".into() };
        log_cpd::log(&kit, &log_cpd::LogCpd { on: world.now().day(), minutes: None, text, works: vec![] }).unwrap();
    }
    report(world, 30);
    give_up_letters(world, "many", 60);
}

/// So many letters that were given up, to people one after another.
pub fn give_up_letters(world: &World, once: &str, letters: i64) {
    run(
        world,
        &format!(
            "INSERT INTO letters (once, kind, person_id, address, subject, body, message_id, enqueued_at, due_at, attempts, perhaps_twice, given_up_at, last_error) \
               SELECT '{once}:' || id, 'account', id, email, 'Your account', 'Dear ' || name, '<' || id || '>', added_at, added_at, 3, FALSE, added_at, \
               '550 5.1.1 No such user here' FROM people ORDER BY id LIMIT {letters}"
        ),
    );
}

/// Tom reports so many of the versions that wait for him, the newest first.
pub fn report(world: &World, versions: i64) {
    let waiting: Vec<EvidenceVersionId> = evidence_versions::table
        .inner_join(evidence::table.inner_join(enrolments::table))
        .filter(enrolments::assessor_id.eq(world.person("tom.reyes")))
        .filter(evidence_versions::state.eq("submitted"))
        .order(evidence_versions::id.desc())
        .limit(versions)
        .select(evidence_versions::id)
        .load(&mut *world.service.database.writer().unwrap())
        .unwrap();
    for version in waiting {
        report_text::report(&world.act("tom.reyes"), Reported::Evidence(version), ReportReason::Other).unwrap();
    }
}

/// People who are called Jo Bell and a number, posted where Amara is, as she is.
pub fn crowd(world: &World, numbers: RangeInclusive<usize>) {
    let (first, last) = numbers.into_inner();
    let amara = world.person("amara.nwosu");
    run(
        world,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) \
             INSERT INTO people (name, name_key, email, email_key, mailbox_key, last_valid_day, version, added_at) \
               SELECT 'Jo Bell ' || i, 'jo bell ' || i, 'jo.bell.' || i || '@westmarch.example', 'jo.bell.' || i || '@westmarch.example', \
               'jobell' || i || '@westmarch.example', \
               p.last_valid_day, 1, p.added_at FROM n, people p WHERE p.id = {amara};
             INSERT INTO postings (person_id, organisation_id, role, starts_on) \
               SELECT n.id, po.organisation_id, po.role, po.starts_on FROM people n, postings po \
               WHERE n.email LIKE 'jo.bell.%' AND NOT EXISTS (SELECT 1 FROM postings h WHERE h.person_id = n.id) \
               AND po.person_id = {amara} AND po.ends_on IS NULL;"
        ),
    );
}
