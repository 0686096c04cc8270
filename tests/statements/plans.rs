//! What the pages ask is served by indexes that fit it, whatever the statistics say: every statement that is asked when the links
//! from everybody's home are followed to a page of each kind. Both databases are asked for the plan of each, on a grown database of
//! which nothing is known, and on the same once it is analysed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use diesel::{
    Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection,
    connection::{InstrumentationEvent, SimpleConnection, set_default_instrumentation},
    sql_query,
    sql_types::{BigInt, Text},
};
use ipp::{
    app::check,
    db::connection::{DatabaseUrl, POSTGRES_SETTINGS},
};

use crate::{
    population::populate,
    support::{World, browse::selector, growth},
};

/// What does not grow with people and their work, or is read of what waits alone.
const STANDING: &[&str] = &[
    "organisations",
    "editions",
    "units",
    "criteria",
    "criterion_kinds",
    "kinds_of_work",
    "system_facts",
    "audit_chains",
    "duties",
    "duty_roles",
    "duty_proposals",
    "duty_proposal_roles",
    "factor_resets",
];

const PEOPLE: &[&str] =
    &["amara.nwosu", "kit.farrow", "tom.reyes", "ify.okafor", "diane.ellis", "helen.marsh", "noor.vasquez", "sam.whitlock"];

/// What no link of another page leads to.
const BESIDE: &[(&str, &str)] = &[
    ("helen.marsh", "/team?search=jo&role=intelligence_analyst&sort=progress"),
    ("helen.marsh", "/team?programme=behind&sort=due"),
    ("helen.marsh", "/team?sort=soonest"),
    ("ify.okafor", "/team?sort=progress"),
    ("ify.okafor", "/expiry?status=longer"),
    ("helen.marsh", "/expiry?status=within_90"),
    ("helen.marsh", "/enrolments?stage=ready_for_award"),
    ("helen.marsh", "/enrolments/new?search=jo"),
    ("helen.marsh", "/activity?area=programme"),
    ("sam.whitlock", "/activity?area=accounts"),
    ("sam.whitlock", "/people?search=jo"),
    ("helen.marsh", "/team.csv"),
    ("helen.marsh", "/expiry.csv"),
];

/// Pages of one kind that somebody looks at.
const EACH: usize = 1;

fn seen() -> &'static std::sync::Mutex<BTreeMap<String, String>> {
    static SEEN: std::sync::Mutex<BTreeMap<String, String>> = std::sync::Mutex::new(BTreeMap::new());
    &SEEN
}

fn noting() -> Option<Box<dyn diesel::connection::Instrumentation>> {
    Some(Box::new(|event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            let text = query.to_string();
            let statement = text.split(" -- binds:").next().unwrap_or_default().trim().to_owned();
            // Of no ids nothing is read; what a transaction changed is a table of the connection's own.
            let of_nothing = ["1 = 0", "changed_rows"].into_iter().any(|words| statement.contains(words));
            if statement.starts_with("SELECT") && statement.contains(" FROM ") && !of_nothing {
                seen().lock().unwrap().entry(statement).or_insert_with(|| text.clone());
            }
        }
    }))
}

/// What kind of page an address leads to: its path without numbers, and what it is asked for without the answers.
fn kind(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = path.split('/').map(|part| if part.chars().all(|c| c.is_ascii_digit()) { "N" } else { part });
    let asked = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    path.chain(asked).collect::<Vec<_>>().join("/")
}

/// Walks the links from everybody's home, one of each kind of page; answers the statements that were asked.
fn statements(world: &World) -> Vec<String> {
    seen().lock().unwrap().clear();
    for name in PEOPLE {
        let visitor = world.sign_in(name);
        let mut waiting = VecDeque::from(["/".to_owned()]);
        let mut looked: BTreeMap<String, usize> = BTreeMap::new();
        while let Some(path) = waiting.pop_front() {
            let times = looked.entry(kind(&path)).or_default();
            *times += 1;
            if *times > EACH {
                continue;
            }
            let page = visitor.get(&path);
            assert!(page.status < 500, "{path}: {}", page.status);
            for link in page.html().select(&selector("a[href^='/']")).filter_map(|link| link.value().attr("href")) {
                waiting.push_back(link.split('#').next().unwrap().to_owned());
            }
        }
        for (_, path) in BESIDE.iter().filter(|(who, _)| who == name) {
            visitor.get(path).status(200);
        }
    }
    std::mem::take(&mut *seen().lock().unwrap()).into_keys().collect()
}

/// The tables of a statement by the names it gives them.
fn tables(statement: &str) -> BTreeMap<String, String> {
    let words: Vec<&str> = statement
        .split(|c: char| c.is_whitespace() || "(),".contains(c))
        .map(|word| word.trim_matches(['`', '"']))
        .filter(|word| !word.is_empty())
        .collect();
    let mut tables = BTreeMap::new();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| matches!(**word, "FROM" | "JOIN")) {
        let Some(table) = words.get(at + 1) else { continue };
        tables.insert((*table).to_owned(), (*table).to_owned());
        let next = words.get(at + 2).copied().unwrap_or_default();
        let alias = if next == "AS" { words.get(at + 3).copied().unwrap_or_default() } else { next };
        if alias.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !alias.is_empty() {
            tables.insert(alias.to_owned(), (*table).to_owned());
        }
    }
    tables
}

fn grows(tables: &BTreeMap<String, String>, name: &str) -> bool {
    let table = tables.get(name).map_or(name, String::as_str);
    !STANDING.contains(&table) && table != "team"
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = BigInt)]
    parent: i64,
    #[diesel(sql_type = Text)]
    detail: String,
}

/// The people of an organisation or of a large team may be put together with everybody there is, which costs no more than to look
/// each up; nothing else of a statement is exempt.
fn may_read_everybody(statement: &str, table: &str) -> bool {
    let of_many = statement.contains("organisation_id") || statement.contains("RECURSIVE");
    table == "people" && of_many && statement.contains("\"postings\" INNER JOIN \"people\"")
}

/// A list of part of a table in the order of an index ends when the page is full: its limit is the last that the statement says,
/// and it counts nothing.
fn ends_with_its_page(statement: &str, plan: &str) -> bool {
    // What follows a place in the list is read from that place on.
    let begins_later = statement.contains(") OR ((");
    // A row that PostgreSQL writes as an object is one of a list in brackets.
    let limited = statement.rsplit_once(" LIMIT ").is_some_and(|(_, rest)| rest.trim_end_matches(") r").len() < 6);
    limited
        && !begins_later
        && !statement.to_lowercase().contains("count(")
        && !plan.contains("TEMP B-TREE FOR ORDER BY")
        && !plan.contains("Sort Key")
}

fn sqlite_faults(connection: &mut SqliteConnection, statement: &str) -> Vec<String> {
    let steps: Vec<Step> = sql_query(format!("EXPLAIN QUERY PLAN {statement}"))
        .load(connection)
        .unwrap_or_else(|error| panic!("{statement}: {error}"));
    let plan: String = steps.iter().map(|step| step.detail.clone() + "\n").collect();
    let tables = tables(statement);
    let correlated = |step: &Step| {
        let mut at = step.parent;
        while let Some(above) = steps.iter().find(|known| known.id == at) {
            if above.detail.starts_with("CORRELATED") {
                return true;
            }
            at = above.parent;
        }
        false
    };
    let fault = |step: &Step| {
        let mut words = step.detail.split(' ');
        let (what, name) = (words.next()?, words.next()?);
        let growing = grows(&tables, name) && !name.starts_with('(') && name != "CONSTANT";
        let in_order = step.detail.contains("USING") || statement.contains(" ORDER BY ");
        let fitting = in_order && ends_with_its_page(statement, &plan);
        let by_organisation = step.detail.contains("(organisation_id=?)") && correlated(step);
        match what {
            "SCAN" if growing && !fitting => Some(step.detail.clone()),
            "SEARCH" if growing && by_organisation => Some(step.detail.clone()),
            _ => None,
        }
    };
    steps.iter().filter_map(fault).collect()
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The indexes with the first column of each.
const FIRST_COLUMNS: &str = "SELECT i.relname || ' ' || a.attname AS line FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid \
    JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[0]";

/// No table is analysed by the server itself.
const UNATTENDED: &str = "DO $$ DECLARE known TEXT; BEGIN FOR known IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' \
    LOOP EXECUTE format('ALTER TABLE %I SET (autovacuum_enabled = off)', known); END LOOP; END $$";

/// Nothing is known of any table, as if the server had never looked at one.
const FORGOTTEN: &str = "DELETE FROM pg_statistic; UPDATE pg_class SET reltuples = -1, relpages = 0 \
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i')";

/// Answers the plan of a statement as rows, which a connection can read.
const PLAN_OF: &str = "CREATE FUNCTION pg_temp.plan_of(asked TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql AS \
    $$ DECLARE line TEXT; BEGIN FOR line IN EXECUTE asked LOOP RETURN NEXT line; END LOOP; END $$";

fn postgres_faults(connection: &mut PgConnection, firsts: &BTreeMap<String, String>, statement: &str) -> Vec<String> {
    let binds = (1..).take_while(|number| statement.contains(&format!("${number}"))).count();
    let nothing = vec!["NULL"; binds].join(", ");
    let given = if binds == 0 { String::new() } else { format!("({nothing})") };
    connection.batch_execute(&format!("PREPARE asked AS {statement}")).unwrap_or_else(|error| panic!("{statement}: {error}"));
    let asked = format!("SELECT line FROM pg_temp.plan_of('EXPLAIN EXECUTE asked{given}') AS line");
    let lines: Vec<Line> = sql_query(asked).load(connection).unwrap();
    connection.batch_execute("DEALLOCATE asked").unwrap();
    let plan: String = lines.iter().map(|line| line.line.clone() + "\n").collect();
    let tables = tables(statement);
    let leads = |line: &str, condition: &str| {
        let index = line.split_whitespace().skip_while(|word| !["using", "on"].contains(word)).nth(1).unwrap_or_default();
        firsts.get(index).is_none_or(|first| condition.contains(first.as_str()))
    };
    let mut faults = Vec::new();
    for (at, line) in lines.iter().map(|line| line.line.as_str()).enumerate() {
        let Some((_, scanned)) = line.split_once(" on ").filter(|(before, _)| before.contains("Scan")) else { continue };
        let table = scanned.split_whitespace().next().unwrap_or_default();
        if !grows(&tables, table)
            || may_read_everybody(statement, table)
            || line.contains("CTE Scan")
            || line.contains("Bitmap Index Scan")
            || line.contains("Subquery Scan")
        {
            continue;
        }
        let condition = lines.get(at + 1).map(|line| line.line.as_str()).filter(|line| line.contains("Cond:"));
        match condition {
            // Where the first column of an index is not asked for, all of the index is read.
            Some(condition) if line.contains("Index") && !leads(line, condition) => faults.push(line.trim().to_owned()),
            None if line.contains("Seq Scan") || !ends_with_its_page(statement, &plan) => faults.push(line.trim().to_owned()),
            _ => {}
        }
    }
    faults
}

fn faults(world: &World, statements: &[String], known: &str) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    match &world.database.url {
        DatabaseUrl::Sqlite(file) => {
            let mut plain = SqliteConnection::establish(&file.to_string_lossy()).unwrap();
            plain.batch_execute(known).unwrap();
            for statement in statements {
                faults
                    .extend(sqlite_faults(&mut plain, statement).into_iter().map(|fault| format!("{fault}\n    in {statement}")));
            }
        }
        DatabaseUrl::Postgres(url) => {
            let mut plain = PgConnection::establish(url).unwrap();
            plain.batch_execute(POSTGRES_SETTINGS).unwrap();
            plain.batch_execute("SET plan_cache_mode = force_generic_plan").unwrap();
            plain.batch_execute(PLAN_OF).unwrap();
            plain.batch_execute(known).unwrap();
            let firsts: Vec<Line> = sql_query(FIRST_COLUMNS).load(&mut plain).unwrap();
            let firsts: BTreeMap<String, String> = firsts
                .iter()
                .filter_map(|line| line.line.split_once(' '))
                .map(|(index, first)| (index.into(), first.into()))
                .collect();
            for statement in statements {
                faults.extend(
                    postgres_faults(&mut plain, &firsts, statement)
                        .into_iter()
                        .map(|fault| format!("{fault}\n    in {statement}")),
                );
            }
        }
    }
    faults
}

/// What is known of the tables is the test's to say: the server may have looked at some of them already, and must not meanwhile.
fn tell_postgres(world: &World, what: &str) {
    if let DatabaseUrl::Postgres(url) = &world.database.url {
        PgConnection::establish(url).unwrap().batch_execute(what).unwrap();
    }
}

#[test]
fn every_statement_of_the_check_has_an_index_that_fits_it() {
    let _alone = crate::alone();
    set_default_instrumentation(noting).unwrap();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    tell_postgres(&world, UNATTENDED);
    populate(&world, 2_000);
    tell_postgres(&world, FORGOTTEN);
    seen().lock().unwrap().clear();
    check::check_records(&world.service, &mut |_, _| {}).unwrap();
    let mut asked: Vec<String> = std::mem::take(&mut *seen().lock().unwrap()).into_keys().collect();
    // What SQLite says of itself, for which it reads everything once.
    asked.retain(|statement| !statement.contains("pragma_"));
    assert!(asked.len() > 60, "only {} statements", asked.len());
    let nothing_known = faults(&world, &asked, "SELECT 1");
    let analysed = faults(&world, &asked, "ANALYZE");
    let all: Vec<&String> = nothing_known.union(&analysed).collect();
    for fault in &all {
        println!("{fault}\n");
    }
    assert!(all.is_empty(), "{} statements without an index that fits", all.len());
}

#[test]
fn every_statement_of_every_page_has_an_index_that_fits_it() {
    let _alone = crate::alone();
    set_default_instrumentation(noting).unwrap();
    let mut world = World::with_the_force();
    world.check_at_end = false;
    tell_postgres(&world, UNATTENDED);
    populate(&world, 2_000);
    let asked = statements(&world);
    tell_postgres(&world, FORGOTTEN);
    assert!(asked.len() > 100, "only {} statements", asked.len());
    println!("{} statements", asked.len());
    let nothing_known = faults(&world, &asked, "SELECT 1");
    let analysed = faults(&world, &asked, "ANALYZE");
    let all: Vec<&String> = nothing_known.union(&analysed).collect();
    for fault in &all {
        println!("{fault}\n");
    }
    assert!(all.is_empty(), "{} statements without an index that fits", all.len());
    growth::alter(&world, "DROP INDEX certificates_by_person");
    assert!(!faults(&world, &asked, "SELECT 1").is_empty(), "an index that is gone is missed");
}
