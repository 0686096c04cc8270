//! An organisation of a size, honest in shape: people in a tree of managers, most of them on the programme or through it, with
//! the work, evidence, decisions, certificates, CPD, letters and audit events that come with them. Written by rows, past the
//! acts: a record so made proves nothing.

use diesel::{Connection, PgConnection, SqliteConnection, connection::SimpleConnection};
use ipp::db::connection::DatabaseUrl;

use crate::support::World;

/// People who answer to one manager.
const SPAN: usize = 13;
/// Pieces of work of each who is or was on the programme.
const WORKS: usize = 8;

/// Adds so many people to the demonstration's force, below its director, with everything they made.
pub fn populate(world: &World, people: usize) {
    let statements = statements(world, people);
    match &world.database.url {
        DatabaseUrl::Sqlite(file) => {
            let mut plain = SqliteConnection::establish(&file.to_string_lossy()).unwrap();
            let all = statements.replace("{over}", "").replace("{day}", "");
            plain
                .batch_execute(&format!("PRAGMA synchronous = OFF; BEGIN; {all} COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"))
                .unwrap();
        }
        DatabaseUrl::Postgres(url) => {
            let mut plain = PgConnection::establish(url).unwrap();
            let all = statements.replace("{over}", "OVERRIDING SYSTEM VALUE").replace("{day}", "DATE ");
            // Neither keys nor the triggers that note changes are asked: a superuser fills the tables.
            plain.batch_execute(&format!("SET session_replication_role = replica; BEGIN; {all} COMMIT;")).unwrap();
        }
    }
}

fn statements(world: &World, people: usize) -> String {
    let person = |name: &str| world.person(name);
    let (diane, amara, tom, helen) = (person("diane.ellis"), person("amara.nwosu"), person("tom.reyes"), person("helen.marsh"));
    let today = world.now().day();
    // Months from today, for what differs from one to the next.
    let days = |table: &str, from: i64, step: i64| {
        let rows: Vec<String> =
            (0..61).map(|k| format!("({k}, {{day}}'{}')", today + chrono::TimeDelta::days(from + step * k))).collect();
        format!("CREATE TEMP TABLE {table} (k BIGINT PRIMARY KEY, day DATE); INSERT INTO {table} VALUES {};", rows.join(", "))
    };
    let certified = "p.id % 100 < 49";
    let enrolled = "p.id % 100 < 74";
    format!(
        "{ends} {begins} {dues}
         CREATE TEMP TABLE wanted (k BIGINT PRIMARY KEY, criterion_id BIGINT);
         INSERT INTO wanted SELECT COUNT(*), one.criterion_id FROM enrolment_criteria one JOIN enrolment_criteria other
           ON other.enrolment_id = one.enrolment_id AND other.criterion_id <= one.criterion_id
           WHERE one.enrolment_id = (SELECT MAX(id) FROM enrolments WHERE person_id = {amara}) GROUP BY one.criterion_id;
         CREATE TEMP TABLE made (k BIGINT PRIMARY KEY);
         INSERT INTO made WITH RECURSIVE n(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k < {WORKS} - 1) SELECT k FROM n;
         INSERT INTO people (id, name, name_key, email, email_key, mailbox_key, last_valid_day, version, added_at) {{over}}
           SELECT 1000000 + i,
             CASE i % 5 WHEN 0 THEN 'Harriet' WHEN 1 THEN 'Jo' WHEN 2 THEN 'Kwame' WHEN 3 THEN 'Priya' ELSE 'Owen' END || ' ' || CASE i % 3 WHEN 0 THEN 'Abara' WHEN 1 THEN 'Lindqvist' ELSE 'Marsh' END || ' ' || i,
             CASE i % 5 WHEN 0 THEN 'harriet' WHEN 1 THEN 'jo' WHEN 2 THEN 'kwame' WHEN 3 THEN 'priya' ELSE 'owen' END || ' ' || CASE i % 3 WHEN 0 THEN 'abara' WHEN 1 THEN 'lindqvist' ELSE 'marsh' END || ' ' || i,
             'p' || i || '@westmarch.example', 'p' || i || '@westmarch.example', 'p' || i || '@westmarch.example',
             CASE WHEN i % 100 < 49 THEN (SELECT day FROM ends WHERE k = i % 61) ELSE {{day}}'9999-12-31' END, 1, a.added_at
           FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people}) SELECT i FROM n) numbers, people a WHERE a.id = {amara};
         INSERT INTO postings (person_id, organisation_id, role, starts_on, line_manager_id)
           SELECT p.id, h.organisation_id, h.role, h.starts_on, CASE WHEN p.id <= 1000000 + {SPAN} THEN {diane} ELSE 1000000 + (p.id - 1000001) / {SPAN} END
           FROM people p, postings h WHERE p.id > 1000000 AND h.person_id = {amara} AND h.ends_on IS NULL;
         INSERT INTO enrolments (id, person_id, organisation_id, edition_id, role, starts_on, earliest_months, due_months, behind_after_months, behind_below_percent,
             enrolled_at, assessor_id, due_on, behind_from, active, relevant_count, competent_count, awarded, certified) {{over}}
           SELECT p.id, p.id, e.organisation_id, e.edition_id, e.role, (SELECT day FROM begins WHERE k = p.id % 61), e.earliest_months, e.due_months, e.behind_after_months,
             e.behind_below_percent, e.enrolled_at, CASE WHEN p.id <= 1000040 THEN {tom} ELSE {helen} END, (SELECT day FROM dues WHERE k = p.id % 61),
             CASE WHEN p.id % 3 = 0 THEN (SELECT day FROM dues WHERE k = p.id % 30) END,
             TRUE, e.relevant_count, CASE WHEN {certified} THEN e.relevant_count ELSE p.id % (e.relevant_count + 1) END, {certified}, {certified}
           FROM people p, enrolments e WHERE p.id > 1000000 AND {enrolled} AND e.id = (SELECT MAX(id) FROM enrolments WHERE person_id = {amara});
         INSERT INTO enrolment_criteria (enrolment_id, criterion_id, standing, competent_claims, competent_on)
           SELECT e.id, w.criterion_id, CASE WHEN w.k <= e.competent_count THEN 'competent' ELSE 'not_started' END,
             CASE WHEN w.k <= e.competent_count THEN 1 ELSE 0 END, CASE WHEN w.k <= e.competent_count THEN e.starts_on END
           FROM enrolments e, wanted w WHERE e.id > 1000000;
         INSERT INTO works (id, person_id, organisation_id, logged_at) {{over}}
           SELECT e.id * 10 + m.k, e.person_id, e.organisation_id, e.enrolled_at FROM enrolments e, made m WHERE e.id > 1000000;
         INSERT INTO texts (id, body, salt) {{over}} SELECT w.id, t.body, t.salt FROM works w, texts t WHERE w.id > 10000000 AND t.id = (SELECT text_id FROM work_versions WHERE id = 1);
         INSERT INTO work_versions (id, work_id, number, kind_code, starts_on, part, marking, text_id, text_digest, saved_at) {{over}}
           SELECT w.id, w.id, 1, v.kind_code, v.starts_on, v.part, v.marking, w.id, v.text_digest, v.saved_at FROM works w, work_versions v WHERE w.id > 10000000 AND v.id = 1;
         INSERT INTO evidence (id, enrolment_id, work_id) {{over}} SELECT w.id, w.person_id, w.id FROM works w WHERE w.id > 10000000;
         INSERT INTO evidence_versions (id, evidence_id, number, work_version_id, method, own_work, sanitised, begun_at, submitted_at, state, saves) {{over}}
           SELECT w.id, w.id, 1, w.id, v.method, TRUE, TRUE, v.begun_at, CASE WHEN e.awarded OR w.id % 10 > 0 THEN v.begun_at END,
             CASE WHEN e.awarded THEN 'judged' ELSE CASE w.id % 10 WHEN 0 THEN 'draft' WHEN 1 THEN 'submitted' WHEN 2 THEN 'returned' ELSE 'judged' END END, 1
           FROM works w JOIN enrolments e ON e.id = w.person_id, evidence_versions v WHERE w.id > 10000000 AND v.id = 1;
         INSERT INTO claims (id, evidence_version_id, criterion_id, text_id, text_digest) {{over}}
           SELECT v.id * 10 + m.k, v.id, w.criterion_id, c.text_id, c.text_digest FROM evidence_versions v, made m, wanted w, claims c
           WHERE v.id > 10000000 AND m.k < 2 AND w.k = (v.id + v.id / 10 + m.k) % (SELECT COUNT(*) FROM wanted) + 1 AND c.id = (SELECT MIN(id) FROM claims);
         INSERT INTO decisions (claim_id, assessor_id, duty_id, outcome, valid, authentic, current, sufficient, reliable, text_id, text_digest, signed_at)
           SELECT c.id, d.assessor_id, d.duty_id, d.outcome, d.valid, d.authentic, d.current, d.sufficient, d.reliable, d.text_id, d.text_digest, d.signed_at
           FROM claims c JOIN evidence_versions v ON v.id = c.evidence_version_id, decisions d
           WHERE c.id > 100000000 AND v.state IN ('judged', 'returned') AND d.id = (SELECT MIN(id) FROM decisions WHERE outcome = 'competent');
         INSERT INTO record_views (owner_id, viewer_id, duty, extent, evidence_version_id, viewed_at)
           SELECT w.person_id, {tom}, 'assessor', 'text', w.id, w.logged_at FROM works w WHERE w.id > 10000000;
         INSERT INTO awards (id, enrolment_id, assessor_id, early, text_id, text_digest, awarded_on, awarded_at) {{over}}
           SELECT e.id, e.id, a.assessor_id, a.early, a.text_id, a.text_digest, a.awarded_on, a.awarded_at FROM enrolments e, awards a
           WHERE e.id > 1000000 AND e.certified AND a.id = (SELECT MIN(id) FROM awards);
         INSERT INTO certificates (id, award_id, person_id, organisation_id, role, number, year, sequence, starts_on, last_valid_day, issued_by, issued_at) {{over}}
           SELECT e.id, e.id, e.person_id, e.organisation_id, e.role, 'N' || e.id, 1900, e.id, c.starts_on, p.last_valid_day, c.issued_by, c.issued_at
           FROM enrolments e JOIN people p ON p.id = e.person_id, certificates c WHERE e.id > 1000000 AND e.certified AND c.id = (SELECT MIN(id) FROM certificates)
             AND c.starts_on <= p.last_valid_day;
         INSERT INTO cpd_entries (person_id, organisation_id, done_on, minutes, text_id, text_digest, logged_at)
           SELECT c.person_id, c.organisation_id, t.done_on, t.minutes, t.text_id, t.text_digest, t.logged_at FROM certificates c, made m, cpd_entries t
           WHERE c.id > 1000000 AND m.k < 3 AND t.id = (SELECT MIN(id) FROM cpd_entries);
         INSERT INTO learning_records (enrolment_id, person_id, unit_id, way, learned_on, text_id, text_digest, logged_at)
           SELECT e.id, e.person_id, l.unit_id, l.way, l.learned_on, l.text_id, l.text_digest, l.logged_at FROM enrolments e, made m, learning_records l
           WHERE e.id > 1000000 AND m.k < 4 AND l.id = (SELECT MIN(id) FROM learning_records);
         INSERT INTO letters (once, kind, person_id, address, subject, body, message_id, enqueued_at, due_at, attempts, delivered_at, perhaps_twice)
           SELECT 'made:' || p.id || ':' || m.k, 'decided', p.id, p.email, 'Decided', 'A letter of some length, as people get them', '<' || p.id || '>', p.added_at, p.added_at, 1, p.added_at, FALSE
           FROM people p, made m WHERE p.id > 1000000 AND m.k < 3;
         INSERT INTO audit_events (organisation_id, sequence, happened_at, actor_id, action, subject_kind, subject_id, detail, previous, hash)
           SELECT a.organisation_id, 1000000000 + w.id, w.logged_at, w.person_id, CASE w.id % 10 WHEN 0 THEN 'enrolled' WHEN 1 THEN 'signed_in' WHEN 2 THEN 'person_changed' ELSE 'work_logged' END,
             'person', w.person_id, '{{}}', '', '' FROM works w, audit_events a WHERE w.id > 10000000 AND a.id = (SELECT MAX(id) FROM audit_events WHERE organisation_id = (SELECT MIN(organisation_id) FROM postings WHERE person_id = {amara}));
         INSERT INTO quarantines (evidence_version_id, person_id, organisation_id, reason, reported_by, reported_at)
           SELECT w.id, w.person_id, w.organisation_id, 'other', {tom}, w.logged_at FROM works w WHERE w.id > 10000000 AND w.id % 50 = 7;
         INSERT INTO quarantines (work_version_id, person_id, organisation_id, reason, reported_by, reported_at)
           SELECT w.id, w.person_id, w.organisation_id, 'other', {tom}, w.logged_at FROM works w WHERE w.id > 10000000 AND w.id % 100 = 6;
         INSERT INTO quarantines (learning_id, person_id, organisation_id, reason, reported_by, reported_at)
           SELECT l.id, l.person_id, e.organisation_id, 'other', {tom}, l.logged_at FROM learning_records l JOIN enrolments e ON e.id = l.enrolment_id WHERE e.id > 1000000 AND l.id % 100 = 6;
         INSERT INTO quarantines (cpd_id, person_id, organisation_id, reason, reported_by, reported_at)
           SELECT c.id, c.person_id, c.organisation_id, 'other', {tom}, c.logged_at FROM cpd_entries c WHERE c.person_id > 1000000 AND c.id % 100 = 6;
         INSERT INTO account_closings (person_id, reason, closed_at) SELECT p.id, 'no_posting_or_duty', p.added_at FROM people p WHERE p.id > 1000000 AND p.id % 50 = 49;
         DROP TABLE ends; DROP TABLE begins; DROP TABLE dues; DROP TABLE wanted; DROP TABLE made;",
        ends = days("ends", -200, 21),
        begins = days("begins", -540, 9),
        dues = days("dues", -60, 10),
    )
}
