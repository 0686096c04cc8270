//! Whether a database has the tables, columns, constraints, indexes and triggers that the migrations make, and no others.

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
    migrate::{POSTGRES, SQLITE},
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

/// What differs between a database and what the migrations make: a sentence for each.
pub fn differences(db: &mut Db) -> QueryResult<Vec<String>> {
    let (ours, made) = match db {
        Db::Sqlite(c) => {
            let mut fresh = SqliteConnection::establish(":memory:").map_err(|error| fault(error.to_string()))?;
            run_all::<Sqlite, _>(&mut fresh, &SQLITE)?;
            (sqlite(c)?, sqlite(&mut fresh)?)
        }
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
    faults.extend(
        ours.keys().filter(|name| !made.contains_key(*name)).map(|name| format!("schema: no migration makes the {name}")),
    );
    Ok(faults)
}

fn run_all<DB, C>(connection: &mut C, source: &impl MigrationSource<DB>) -> QueryResult<()>
where
    DB: diesel::backend::Backend,
    C: diesel::connection::BoxableConnection<DB>,
{
    let mut migrations: Vec<Box<dyn Migration<DB>>> = source.migrations().map_err(|error| fault(error.to_string()))?;
    migrations.sort_by(|one, other| one.name().version().cmp(&other.name().version()));
    migrations.iter().try_for_each(|migration| migration.run(connection).map_err(|error| fault(error.to_string())))
}

fn as_schema(things: Vec<Thing>) -> Schema {
    things.into_iter().map(|thing| (thing.name, thing.made)).collect()
}

fn sqlite(c: &mut SqliteConnection) -> QueryResult<Schema> {
    let query = "SELECT type || ' ' || name AS name, COALESCE(sql, '') AS made FROM main.sqlite_master \
                 WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name <> '__diesel_schema_migrations'";
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
    // Whatever happens between, nothing of it stays.
    c.batch_execute("BEGIN")?;
    let compared = (|| {
        let ours: Current = diesel::sql_query("SELECT current_schema()::TEXT AS name").get_result(c)?;
        c.batch_execute(&format!("CREATE SCHEMA {FRESH}; SET LOCAL search_path = {FRESH}"))?;
        run_all::<Pg, _>(c, &POSTGRES)?;
        Ok((things_of(c, &ours.name)?, things_of(c, FRESH)?))
    })();
    c.batch_execute("ROLLBACK")?;
    compared
}

fn things_of(c: &mut PgConnection, schema: &str) -> QueryResult<Schema> {
    let of = |catalogue: &str| catalogue.replace("{schema}", &schema.replace('\'', "''"));
    let mut found = Schema::new();
    for catalogue in CATALOGUES {
        let things: Vec<Thing> = diesel::sql_query(of(catalogue)).load(c)?;
        // Definitions name the schema of whatever is not on the path.
        let plain = |text: String| text.replace(&format!("{schema}."), "");
        found.extend(things.into_iter().map(|thing| (plain(thing.name), plain(thing.made))));
    }
    Ok(found)
}

const CATALOGUES: &[&str] = &[
    "SELECT 'column ' || table_name || '.' || column_name AS name, \
            concat_ws(' ', data_type, is_nullable, column_default, is_identity, identity_generation) AS made \
     FROM information_schema.columns WHERE table_schema = '{schema}' AND table_name <> '__diesel_schema_migrations'",
    "SELECT 'constraint ' || c.conname || ' of ' || r.relname AS name, pg_get_constraintdef(c.oid) || c.convalidated::TEXT AS made \
     FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE n.nspname = '{schema}' AND r.relname <> '__diesel_schema_migrations'",
    "SELECT 'index ' || indexname AS name, indexdef AS made FROM pg_indexes \
     WHERE schemaname = '{schema}' AND tablename <> '__diesel_schema_migrations'",
    "SELECT 'trigger ' || t.tgname || ' of ' || r.relname AS name, pg_get_triggerdef(t.oid) || t.tgenabled::TEXT AS made \
     FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE n.nspname = '{schema}' AND NOT t.tgisinternal",
    "SELECT 'foreign keys of ' || r.relname AS name, string_agg(DISTINCT t.tgenabled::TEXT, '') AS made \
     FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace \
     WHERE n.nspname = '{schema}' AND t.tgisinternal GROUP BY r.relname",
    "SELECT 'function ' || p.proname AS name, pg_get_functiondef(p.oid) AS made \
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = '{schema}'",
    "SELECT 'rule ' || rulename || ' of ' || tablename AS name, definition AS made FROM pg_rules WHERE schemaname = '{schema}'",
];
