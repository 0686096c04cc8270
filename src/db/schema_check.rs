//! Whether a database has the tables, columns, constraints, indexes and triggers that the migrations make, and no others. What whoever
//! keeps the database may rightly add is let be: statistics, extensions, and further indexes that neither refuse a row nor compute.

use std::collections::BTreeMap;

use diesel::{
    connection::{Connection, SimpleConnection},
    migration::{Migration, MigrationSource},
    pg::{Pg, PgConnection},
    prelude::*,
    result::QueryResult,
    sql_types::Text,
    sqlite::{Sqlite, SqliteConnection},
};

use super::{
    connection::Db,
    migrate::{self, POSTGRES, SQLITE},
    witness::fault,
};

/// A thing of a schema: its name, and how it is made.
#[derive(QueryableByName)]
struct Thing {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    made: String,
}

type Schema = BTreeMap<String, String>;

/// What differs between a database and what those of our migrations make that were applied to it: a sentence for each.
pub fn differences(db: &mut Db) -> QueryResult<Vec<String>> {
    let (ours, made) = match db {
        Db::Sqlite(c) => sqlite(c)?,
        Db::Postgres(c) => postgres(c)?,
    };
    let mut faults = Vec::new();
    for (name, how) in &made {
        match ours.get(name) {
            None => faults.push(format!("schema: the {name} is missing")),
            Some(is) if is != how => faults.push(format!("schema: the {name} is not as the migrations make it")),
            Some(_) => {}
        }
    }
    let added = ours.keys().filter(|name| !made.contains_key(*name) && !name.starts_with(PLAIN_INDEX));
    faults.extend(added.map(|name| format!("schema: no migration makes the {name}")));
    Ok(faults)
}

/// How the name of an index begins that changes nothing but speed.
const PLAIN_INDEX: &str = "index ";

/// Runs the migrations of these versions, one after the other.
fn run<DB, C>(connection: &mut C, source: &impl MigrationSource<DB>, applied: &[String]) -> QueryResult<()>
where
    DB: diesel::backend::Backend,
    C: diesel::connection::BoxableConnection<DB>,
{
    let mut migrations: Vec<Box<dyn Migration<DB>>> = source.migrations().map_err(|error| fault(error.to_string()))?;
    migrations.retain(|migration| applied.contains(&migration.name().version().to_string()));
    migrations.sort_by(|one, other| one.name().version().cmp(&other.name().version()));
    migrations.iter().try_for_each(|migration| migration.run(connection).map_err(|error| fault(error.to_string())))
}

/// Does something of which nothing stays, whatever happens.
fn undone<C: SimpleConnection, T>(c: &mut C, f: impl FnOnce(&mut C) -> QueryResult<T>) -> QueryResult<T> {
    c.batch_execute("BEGIN")?;
    let answer = f(c);
    c.batch_execute("ROLLBACK")?;
    answer
}

fn as_schema(things: Vec<Thing>) -> Schema {
    things.into_iter().map(|thing| (thing.name, thing.made)).collect()
}

fn sqlite(c: &mut SqliteConnection) -> QueryResult<(Schema, Schema)> {
    // One snapshot: somebody else may be bringing it up to date.
    let (applied, ours) = undone(c, |c| Ok((migrate::applied_to_sqlite(c)?, things_in(c)?)))?;
    let mut fresh = SqliteConnection::establish(":memory:").map_err(|error| fault(error.to_string()))?;
    run::<Sqlite, _>(&mut fresh, &SQLITE, &applied)?;
    Ok((ours, things_in(&mut fresh)?))
}

fn things_in(c: &mut SqliteConnection) -> QueryResult<Schema> {
    let query = "SELECT CASE \
            WHEN type <> 'index' THEN type || ' ' \
            WHEN EXISTS (SELECT 1 FROM pragma_index_list(tbl_name) i WHERE i.name = m.name AND i.\"unique\") THEN 'unique index ' \
            WHEN EXISTS (SELECT 1 FROM pragma_index_list(tbl_name) i WHERE i.name = m.name AND i.partial) \
              OR EXISTS (SELECT 1 FROM pragma_index_xinfo(m.name) x WHERE x.cid = -2) THEN 'computed index ' \
            ELSE 'index ' END || name AS name, COALESCE(sql, '') AS made \
         FROM main.sqlite_master m WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name <> '__diesel_schema_migrations'";
    diesel::sql_query(query).load(c).map(as_schema)
}

/// The schema into which the migrations are run anew, in a transaction that is always undone.
const FRESH: &str = "ipp_as_migrated";

fn postgres(c: &mut PgConnection) -> QueryResult<(Schema, Schema)> {
    #[derive(QueryableByName)]
    struct Current {
        #[diesel(sql_type = Text)]
        name: String,
    }
    undone(c, |c| {
        let ours: Current = diesel::sql_query("SELECT current_schema()::TEXT AS name").get_result(c)?;
        let applied = migrate::applied_to_postgres(c)?;
        c.batch_execute(&format!("CREATE SCHEMA {FRESH}; SET LOCAL search_path = {FRESH}"))?;
        run::<Pg, _>(c, &POSTGRES, &applied)?;
        Ok((things_of(c, &ours.name)?, things_of(c, FRESH)?))
    })
}

fn things_of(c: &mut PgConnection, schema: &str) -> QueryResult<Schema> {
    let schema_of = schema.replace('\'', "''");
    let of = |catalogue: &str| catalogue.replace("{schema}", &schema_of).replace("{own}", OWN);
    let mut found = Schema::new();
    for catalogue in CATALOGUES {
        let things: Vec<Thing> = diesel::sql_query(of(catalogue)).load(c)?;
        // Definitions name the schema of whatever is not on the path.
        let plain = |text: String| text.replace(&format!("{schema}."), "");
        found.extend(things.into_iter().map(|thing| (plain(thing.name), plain(thing.made))));
    }
    Ok(found)
}

/// Of a relation `r`: no extension brought it.
const OWN: &str = "r.relname <> '__diesel_schema_migrations' AND NOT EXISTS \
    (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::REGCLASS AND d.objid = r.oid AND d.deptype = 'e')";

const CATALOGUES: &[&str] = &[
    "SELECT 'column ' || table_name || '.' || column_name AS name, \
            concat_ws(' ', data_type, is_nullable, column_default, is_identity, identity_generation) AS made \
     FROM information_schema.columns JOIN pg_class r ON r.relname = table_name JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE table_schema = '{schema}' AND n.nspname = '{schema}' AND {own}",
    "SELECT 'constraint ' || c.conname || ' of ' || r.relname AS name, pg_get_constraintdef(c.oid) || c.convalidated::TEXT AS made \
     FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE n.nspname = '{schema}' AND {own}",
    "SELECT CASE WHEN i.indisunique OR i.indisexclusion THEN 'unique index ' \
                 WHEN i.indexprs IS NOT NULL OR i.indpred IS NOT NULL THEN 'computed index ' \
                 ELSE 'index ' END || c.relname AS name, pg_get_indexdef(c.oid) || i.indisvalid::TEXT AS made \
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class r ON r.oid = i.indrelid \
     JOIN pg_namespace n ON n.oid = r.relnamespace WHERE n.nspname = '{schema}' AND {own}",
    "SELECT 'trigger ' || t.tgname || ' of ' || r.relname AS name, pg_get_triggerdef(t.oid) || t.tgenabled::TEXT AS made \
     FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE n.nspname = '{schema}' AND NOT t.tgisinternal AND {own}",
    "SELECT 'foreign keys of ' || r.relname AS name, string_agg(DISTINCT t.tgenabled::TEXT, '') AS made \
     FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE n.nspname = '{schema}' AND t.tgisinternal AND {own} GROUP BY r.relname",
    "SELECT 'function ' || p.proname AS name, CASE p.prokind WHEN 'a' THEN 'aggregate' ELSE pg_get_functiondef(p.oid) END AS made \
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = '{schema}' AND NOT EXISTS \
       (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::REGCLASS AND d.objid = p.oid AND d.deptype = 'e')",
    "SELECT 'rule ' || rulename || ' of ' || tablename AS name, definition AS made FROM pg_rules WHERE schemaname = '{schema}'",
];
