//! Serving: for real, as the environment says, or the demonstration, to this machine only.

use std::{
    env,
    fs::{self, File, TryLockError},
    io::IsTerminal,
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, bail};

use super::{
    demonstration::{self as force, Held},
    up_to_date::bring_up_to_date,
};
use crate::{
    app::{adopt_record, context::Service, password::Hashing},
    clock::{self, Clock},
    config::Config,
    db::{
        connection::{Database, DatabaseUrl},
        migrate,
    },
    jobs::{Anchors, Rounds},
    mail::post::Post,
    secret::Secret,
    web::{
        refusals::Refusals,
        server,
        visit::{Demonstration, Site},
    },
};

/// Serves for real.
pub fn real() -> anyhow::Result<()> {
    let config = Config::read(|name| env::var(name).ok())?;
    log();
    if let Post::Folder { folder, .. } = &config.post {
        fs::create_dir_all(folder).with_context(|| format!("MAIL_FOLDER: {} cannot be made", folder.display()))?;
    }
    let database = Database::open(&config.database);
    if let DatabaseUrl::Sqlite(path) = &config.database
        && !path.exists()
    {
        // Its volume may not be mounted, and an empty one in its place would tell everybody that their password is wrong.
        bail!(
            "DATABASE_URL names no file: there is no {}. If there should be, look whether its volume is mounted, or put a copy of it \
             back; to begin a new service, run `ipp migrate` first",
            path.display()
        );
    }
    let service = Service::new(database.clone(), config.public_url.clone(), config.secret.clone()).with(config.settings);
    // Before its key is asked for: it has one of its own. What is empty yet is none.
    if migrate::applied(&database)? > 0 && force::held(&service)? != Held::Nothing {
        bail!("DATABASE_URL names a demonstration, which is never served for real: give a database of its own");
    }
    bring_up_to_date(&config.database, &database, Some(&config.secret))?;
    let adopted = adopt_record::adopt(&service, clock::now()).map_err(|error| anyhow::anyhow!("DATABASE_URL: {error}"))?;
    if adopted > 0 {
        println!("What was recorded before is witnessed as it stands: {adopted} rows.");
    }
    let listener =
        TcpListener::bind(&config.listen).with_context(|| format!("LISTEN: {} cannot be listened on", config.listen))?;
    let site = Site {
        service,
        hashing: Hashing::default(),
        clock: Clock::Machine,
        secure: true,
        refusals: Refusals::default(),
        hsts_subdomains: config.hsts_subdomains,
        demonstration: None,
        trusted_proxies: config.trusted_proxies.clone(),
    };
    narrow(&config.database);
    if let Post::Folder { folder, .. } = &config.post {
        tracing::warn!(
            folder = %folder.display(),
            "MAIL_FOLDER: letters with live links lie there as files until somebody takes them; keep everybody else out of it"
        );
    }
    println!("Serving {} on {}.", config.public_url, config.listen);
    run(site, listener, config.post, config.anchors)
}

/// Makes a database that was made with wider rights readable by its owner alone.
fn narrow(database: &DatabaseUrl) {
    let DatabaseUrl::Sqlite(path) = database else { return };
    for end in ["", "-wal", "-shm"] {
        let file = PathBuf::from(format!("{}{end}", path.display()));
        let Ok(kept) = fs::metadata(&file) else { continue };
        if kept.permissions().mode() & 0o077 != 0 {
            tracing::warn!(file = %file.display(), "others could read it: from now on its owner alone can");
            if let Err(error) = fs::set_permissions(&file, fs::Permissions::from_mode(0o600)) {
                tracing::error!(file = %file.display(), %error, "its rights could not be narrowed");
            }
        }
    }
}

/// The file of a demonstration's key.
const KEY: &str = "key";

/// Serves the demonstration, loading it when there is none.
pub fn demonstration(folder: &Path, port: u16, fresh: bool, load_only: bool) -> anyhow::Result<()> {
    log();
    let listener = TcpListener::bind(("127.0.0.1", port))
        .with_context(|| format!("port {port} of this machine is taken: choose another with --port"))?;
    let port = listener.local_addr()?.port();
    // Held until this program ends: of a demonstration that is being served, on whatever port, nothing is removed.
    let _occupied = occupy(folder)?;
    if fresh {
        remove_demonstration(folder)?;
    }
    let mut service = open_demonstration(folder, port)?;
    if force::held(&service)? == Held::Part {
        drop(service);
        remove_demonstration(folder)?;
        service = open_demonstration(folder, port)?;
    }
    let hashing = Hashing::default();
    let post = Post::folder(folder.join("letters"), "IPP demonstration <ipp@demonstration.example>")?;
    let known = match force::describe(&service)? {
        Some(known) => known,
        None => {
            println!("Loading the demonstration: five years of a force's work, played through the rules. This takes a moment.");
            if let Err(error) = force::load(&service, &hashing, &post, clock::now()) {
                // Half a demonstration explains nothing: the next start loads it whole.
                drop(service);
                remove_demonstration(folder)?;
                return Err(error);
            }
            force::describe(&service)?.context("the demonstration did not load")?
        }
    };
    introduce(&known, &service.public_url);
    if load_only {
        return Ok(());
    }
    let site = Site {
        service,
        hashing,
        clock: Clock::Machine,
        secure: false,
        refusals: Refusals::default(),
        hsts_subdomains: false,
        demonstration: Some(known),
        trusted_proxies: vec![],
    };
    run(site, listener, post, Anchors::default())
}

fn open_demonstration(folder: &Path, port: u16) -> anyhow::Result<Service> {
    fs::create_dir_all(folder.join("letters")).with_context(|| format!("{} cannot be made", folder.display()))?;
    let database = Database::open(&DatabaseUrl::Sqlite(folder.join("demonstration.db")));
    migrate::migrate(&database)
        .with_context(|| format!("the demonstration in {} cannot be opened; --fresh loads it anew", folder.display()))?;
    let secret = demonstration_key(&folder.join(KEY))?;
    let service = Service::new(database, format!("http://127.0.0.1:{port}"), secret).with(force::SETTINGS);
    adopt_record::adopt(&service, clock::now()).map_err(|error| anyhow::anyhow!("the demonstration: {error}"))?;
    Ok(service)
}

/// The key of a demonstration lasts as long as its records: links in its letters, and forms left open, outlive a restart.
fn demonstration_key(path: &Path) -> anyhow::Result<Secret> {
    if let Some(kept) = fs::read_to_string(path).ok().and_then(|kept| kept.parse().ok()) {
        return Ok(kept);
    }
    let secret = Secret::fresh()?;
    fs::write(path, hex::encode(secret.bytes())).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(secret)
}

/// Takes the folder for this program alone. The system gives it back however the program ends.
fn occupy(folder: &Path) -> anyhow::Result<File> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let path = folder.join("in-use");
    let file = File::create(&path).with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => bail!(
            "the demonstration in {} is in use by another program: end that one first, or choose another folder with --data",
            folder.display()
        ),
        Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("{} cannot be locked", path.display())),
    }
}

fn remove_demonstration(folder: &Path) -> anyhow::Result<()> {
    for name in ["demonstration.db", "demonstration.db-wal", "demonstration.db-shm", "demonstration.db-turns", KEY] {
        let file = folder.join(name);
        if file.exists() {
            fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
        }
    }
    let letters = folder.join("letters");
    if letters.exists() {
        fs::remove_dir_all(&letters).with_context(|| format!("{} cannot be removed", letters.display()))?;
    }
    Ok(())
}

fn introduce(known: &Demonstration, address: &str) {
    println!("\nThe demonstration, loaded on {}. Everyone in it is fictitious.\n", known.loaded_on);
    let width = known.people.iter().map(|(_, email, _)| email.chars().count()).max().unwrap_or(0);
    for (_, email, who) in &known.people {
        println!("  {email:<width$}  {who}");
    }
    println!("\nEveryone signs in with their address and the password: {}", known.password);
    println!("\n  {address}\n");
}

fn run(site: Site, listener: TcpListener, post: Post, anchors: Anchors) -> anyhow::Result<()> {
    let rounds = Rounds::start(site.service.clone(), post, site.clock.clone(), anchors)?;
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let runtime = server::runtime()?;
    let system = actix_web::rt::System::with_tokio_rt(move || runtime);
    let outcome = system.block_on(async { server::start(Arc::new(site), listener, workers)?.await });
    rounds.stop();
    outcome.context("the server ended")
}

fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info,actix_server=warn".into());
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A person reads lines, a machine reads JSON. A second subscriber is refused, and the first goes on.
    let _already_set = if std::io::stderr().is_terminal() { subscriber.try_init() } else { subscriber.json().try_init() };
}
