//! Operations: the demonstration, the real server, and what keeps an installation in order.

mod commands;
pub mod demonstration;
mod restore;
mod serve;
mod up_to_date;

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

/// Runs the Intelligence Professionalisation Programme: portfolios, sign-off, certificates and CPD.
///
/// Without a command it serves the demonstration: a fictitious police force on this machine only.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    demonstration: DemonstrationOptions,
}

#[derive(Args)]
struct DemonstrationOptions {
    /// Load the demonstration anew: what was entered in it is lost.
    #[arg(long)]
    fresh: bool,
    /// The port of this machine on which the demonstration is served.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The folder that holds the demonstration's database and letters.
    #[arg(long, default_value = "ipp-data")]
    data: PathBuf,
    /// Load the demonstration, print who is in it, and end without serving.
    #[arg(long)]
    load_only: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Serve for real, as the settings in the environment say.
    #[command(after_help = settings_help())]
    Serve,
    /// Bring the database of DATABASE_URL up to date.
    Migrate,
    /// Create a system administrator, and print the address at which they set their password.
    CreateAdministrator(commands::Administrator),
    /// Publish a curriculum edition, or an organisation's bolt-on, from a JSON file.
    LoadCurriculum {
        /// The file.
        file: PathBuf,
    },
    /// Destroy the text of everything reported as possible live intelligence; who, when and why remain.
    Purge,
    /// Check the schema, integrity, audit chains and every fact they witness, digests of texts and derived columns.
    Check {
        /// A file of anchors, kept elsewhere, against which the chains are held as well.
        #[arg(long, value_name = "FILE")]
        anchor: Option<PathBuf>,
    },
    /// Append where the audit chains end now to the file of ANCHOR_FILE, and print it.
    Anchor,
    /// Write a consistent copy of a SQLite database to a new file.
    Backup {
        /// The file, which may not exist yet.
        file: PathBuf,
    },
    /// Check a copy of a SQLite database, and put it in the place of the database, which is put aside.
    Restore {
        /// The copy.
        file: PathBuf,
    },
}

fn settings_help() -> String {
    let mut help = String::from("Settings, from the environment:\n");
    for (name, default, meaning) in crate::config::SETTINGS {
        help.push_str(&format!("  {name:<27} {meaning} [{default}]\n"));
    }
    help
}

/// Runs the program. A failure is one sentence on standard error.
pub fn run() -> ExitCode {
    // Whatever this program makes is for its owner alone: the database, its log, backups, letters, keys.
    rustix::process::umask(rustix::fs::Mode::from_bits_retain(0o077));
    let cli = Cli::parse();
    let outcome = match cli.command {
        None => {
            let options = cli.demonstration;
            serve::demonstration(&options.data, options.port, options.fresh, options.load_only)
        }
        Some(Command::Serve) => serve::real(),
        Some(Command::Migrate) => commands::migrate(),
        Some(Command::CreateAdministrator(administrator)) => commands::create_administrator(&administrator),
        Some(Command::LoadCurriculum { file }) => commands::load_curriculum(&file),
        Some(Command::Purge) => commands::purge(),
        Some(Command::Check { anchor }) => commands::check(anchor.as_deref()),
        Some(Command::Anchor) => commands::anchor(),
        Some(Command::Backup { file }) => commands::backup(&file),
        Some(Command::Restore { file }) => restore::restore(&file),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ipp: {error:#}");
            ExitCode::FAILURE
        }
    }
}
