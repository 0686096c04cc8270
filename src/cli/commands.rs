//! The commands that keep an installation in order.

use std::{
    env,
    fs::{self, File},
    io::ErrorKind,
    path::Path,
};

use anyhow::{Context, bail};
use clap::Args;

use super::up_to_date::bring_up_to_date;
use crate::{
    app::{
        adopt_record, anchor, check, context::Service, create_administrator as creation, error::Error, known_key,
        publish_curriculum, report_text,
    },
    clock, config,
    db::{
        connection::{Database, DatabaseUrl},
        migrate as migration, system,
    },
    domain::{
        calendar,
        ids::OrganisationId,
        organisation::{Organisation, OrganisationKind, Settings},
    },
    jobs,
    secret::Secret,
};

/// Who becomes administrator, and of which organisation.
#[derive(Args)]
pub struct Administrator {
    /// Their name.
    #[arg(long)]
    name: String,
    /// Their work e-mail address.
    #[arg(long)]
    email: String,
    /// The code of their organisation, such as WMP.
    #[arg(long)]
    organisation_code: String,
    /// Its name, when it is not known yet and shall be entered.
    #[arg(long)]
    organisation_name: Option<String>,
}

pub(super) fn named() -> anyhow::Result<DatabaseUrl> {
    Ok(config::database(&|name| env::var(name).ok())?)
}

// Asks for a connection at once, so that the setting is named when none can be had. A migration says so itself.
fn open(url: &DatabaseUrl) -> anyhow::Result<Database> {
    let database = Database::open(url);
    drop(database.reader().context("DATABASE_URL")?);
    Ok(database)
}

// Whatever is recorded is sealed under the key of the installation.
fn offline() -> anyhow::Result<Service> {
    let url = named()?;
    let database = open(&url)?;
    let secret = secret()?;
    bring_up_to_date(&url, &database, Some(&secret))?;
    let service = Service::new(database, "", secret);
    adopt_record::adopt(&service, clock::now()).map_err(in_words)?;
    Ok(service)
}

pub(super) fn secret() -> anyhow::Result<Secret> {
    Ok(config::secret(&|name| env::var(name).ok())?)
}

/// Brings the database up to date. A record of before events witnessed rows is adopted where the key is given that seals it.
pub fn migrate() -> anyhow::Result<()> {
    let url = named()?;
    let database = Database::open(&url);
    let secret = env::var_os("SECRET_KEY").map(|_| secret()).transpose()?;
    let applied = bring_up_to_date(&url, &database, secret.as_ref())?;
    let migrations = if applied == 1 { "migration" } else { "migrations" };
    println!("{applied} {migrations} applied: the database is up to date.");
    if let Some(secret) = secret {
        let adopted = adopt_record::adopt(&Service::new(database, "", secret), clock::now()).map_err(in_words)?;
        if adopted > 0 {
            println!("The record was made before events witnessed its rows: {adopted} rows are witnessed as they stand.");
        }
    }
    Ok(())
}

/// Creates an administrator.
pub fn create_administrator(who: &Administrator) -> anyhow::Result<()> {
    let config = config::Config::read(|name| env::var(name).ok())?;
    let database = Database::open(&config.database);
    bring_up_to_date(&config.database, &database, Some(&config.secret))?;
    let now = clock::now();
    let new = who.organisation_name.as_ref().map(|name| Organisation {
        id: OrganisationId(0),
        code: who.organisation_code.clone(),
        name: name.clone(),
        kind: OrganisationKind::PoliceForce,
        licence_from: now.day(),
        licence_until: calendar::day_before(calendar::anniversary(now.day(), 1)),
        mandatory: false,
        settings: Settings::default(),
        version: 1,
    });
    let service = Service::new(database, config.public_url.clone(), config.secret.clone());
    adopt_record::adopt(&service, now).map_err(in_words)?;
    let created =
        creation::create(&service, &who.name, &who.email, &who.organisation_code, new.as_ref(), now).map_err(in_words)?;
    println!("{} is a system administrator. They set their password, once and within two days, at:", who.name);
    println!("{}", created.address);
    if created.alone {
        println!(
            "A second system administrator is needed: authority is never one person's gift, and what one proposes another confirms. \
             Run this command once more for them."
        );
    }
    if new.is_some() {
        println!("An organisation that was not known is entered with a licence of one year from today: check it on its page.");
    }
    Ok(())
}

/// Publishes a curriculum.
pub fn load_curriculum(file: &Path) -> anyhow::Result<()> {
    let json = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    publish_curriculum::publish(&offline()?, &json, clock::now()).map_err(in_words)?;
    println!("The edition is published, and never changes from now on.");
    Ok(())
}

/// Destroys reported text.
pub fn purge() -> anyhow::Result<()> {
    let purged = report_text::purge_all(&offline()?, clock::now()).map_err(in_words)?;
    let reports = if purged.reports == 1 { "report" } else { "reports" };
    println!("The text of {} {reports} is destroyed. Copies of the database made earlier still hold it.", purged.reports);
    if !purged.overwritten {
        bail!("the database could not yet overwrite what it freed, since it was being read: run `ipp purge` again");
    }
    Ok(())
}

/// Checks everything.
pub fn check(anchors: Option<&Path>) -> anyhow::Result<()> {
    let url = named()?;
    let database = open(&url)?;
    if !migration::is_current(&database)? {
        bail!("the database is not up to date: run `ipp migrate` first");
    }
    // Whoever checks a copy is to see that it is the copy.
    match &url {
        DatabaseUrl::Sqlite(file) => println!("Checking {}.", fs::canonicalize(file).as_ref().unwrap_or(file).display()),
        DatabaseUrl::Postgres(_) => println!("Checking the database {} on PostgreSQL.", system::name(&mut *database.reader()?)?),
    }
    let service = Service::new(database, "", secret()?);
    let anchors = anchors.map(|file| fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display())));
    let mut faults = check::check(&service, &mut Progress::default().teller()).map_err(in_words)?;
    if let Some(text) = anchors.transpose()? {
        faults.extend(anchor::compare(&service, &text).unwrap_or_else(|error| vec![format!("anchors: {error}")]));
    }
    if faults.is_empty() {
        println!(
            "Schema, integrity, foreign keys, audit chains, every fact they witness, texts and derived columns: no fault found."
        );
        return Ok(());
    }
    for fault in &faults {
        println!("{fault}");
    }
    let found = format!("{} {} found", faults.len(), if faults.len() == 1 { "fault" } else { "faults" });
    if adopt_record::is_due(&service).unwrap_or(false) {
        bail!("{found}. The record was made before events witnessed rows: adopt it by `ipp migrate`, and check again");
    }
    if faults.iter().any(|fault| fault.starts_with("schema: ")) {
        bail!("{found}. The schema is not the one that this program makes: another build made it, or somebody changed it since");
    }
    bail!("{found}");
}

/// Anchors the chains now.
pub fn anchor() -> anyhow::Result<()> {
    let file = env::var_os("ANCHOR_FILE").filter(|file| !file.is_empty());
    let file = file.context("ANCHOR_FILE is not set: name the file to which the line is appended")?;
    let service = Service::new(open(&named()?)?, "", secret()?);
    known_key::check(&mut *service.database.reader()?, &service.secret)?;
    let line = anchor::line(&service, clock::now()).map_err(in_words)?;
    jobs::append(Path::new(&file), &line)?;
    println!("{line}");
    Ok(())
}

/// How far a check has come, said on standard error now and then.
#[derive(Default)]
pub(super) struct Progress {
    told: i64,
}

impl Progress {
    /// Lines or rows after which it is said again.
    const STEP: i64 = 100_000;

    pub(super) fn teller(mut self) -> impl FnMut(&str, i64) {
        move |what, seen| {
            if seen < self.told {
                self.told = 0;
            }
            if seen >= self.told.saturating_add(Self::STEP) {
                eprintln!("{what}: {seen} looked at");
                self.told = seen;
            }
        }
    }
}

/// Copies a SQLite database.
pub fn backup(file: &Path) -> anyhow::Result<()> {
    let url = named()?;
    if let DatabaseUrl::Postgres(_) = url {
        bail!("DATABASE_URL names PostgreSQL: use pg_dump, which makes a consistent copy while the service runs");
    }
    let database = open(&url)?;
    match File::create_new(file) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => bail!("{} is already there: name a new file", file.display()),
        made => made.with_context(|| format!("{} cannot be written", file.display()))?,
    };
    let mut reader = database.reader()?;
    let copied = database.reading_long(|| system::copy_to(&mut reader, &file.to_string_lossy()));
    if copied.is_err() {
        fs::remove_file(file)?;
    }
    copied.with_context(|| format!("{} cannot be written", file.display()))?;
    println!("A consistent copy is in {}.", file.display());
    Ok(())
}

// A refused form has its sentences; an error of the system has its own words.
pub(super) fn in_words(error: Error) -> anyhow::Error {
    match error {
        Error::Invalid(errors) => {
            let sentences: Vec<&str> = errors.iter().map(|(_, sentence)| sentence).collect();
            anyhow::anyhow!("{}", sentences.join(". "))
        }
        other => anyhow::Error::new(other),
    }
}
