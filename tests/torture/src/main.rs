//! The rig: tries to break the vault, and says how often it managed to.
//!
//! `cargo xtask torture` starts it. It starts itself again as the worker that is recorded, killed and
//! failed, so the vault is always driven through the calls of the window, in a process like the app's.
//! It needs Linux, because it sees and disturbs the worker through strace.

mod check;
mod clock;
mod full;
mod interrupt;
mod keep;
mod power;
mod process;
mod proof;
mod record;
mod reference;
mod report;
mod run;
mod scenario;
mod session;
mod snapshot;
mod worker;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask torture", about = "Tries to break the vault")]
struct Cli {
    #[command(flatten)]
    run: run::Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Judge a vault that was kept because it failed.
    Replay { folder: PathBuf },
    #[command(hide = true)]
    Worker {
        #[arg(long)]
        scenario: String,
        #[arg(long)]
        bad: Option<worker::Bad>,
        #[command(flatten)]
        place: Place,
    },
    #[command(hide = true)]
    SaltWorker {
        #[arg(long)]
        salt: worker::Where,
        #[command(flatten)]
        place: Place,
    },
    #[command(hide = true)]
    FullDisk {
        #[arg(long)]
        scenario: String,
        #[arg(long)]
        room: u64,
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Args)]
struct Place {
    #[arg(long)]
    root: PathBuf,
    #[arg(long)]
    catalogue: PathBuf,
}

/// Where trials are laid out: in memory where there is such a folder.
fn scratch() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        memory.to_owned()
    } else {
        std::env::temp_dir()
    }
}

fn main() -> ExitCode {
    waymark_store::vault::only_for_torture::cheap_passphrases();
    match start(Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("torture: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the vault stood.
fn start(cli: Cli) -> Result<bool> {
    match cli.command {
        None => run::all(&cli.run),
        Some(Command::Replay { folder }) => {
            let verdict = keep::replay(&folder, &cli.run.catalogue)?;
            println!("{verdict:?}");
            Ok(verdict == check::Verdict::Sound)
        }
        Some(Command::Worker {
            scenario,
            bad,
            place,
        }) => worker::story(&scenario, bad, &place.root, &place.catalogue).map(|()| true),
        Some(Command::SaltWorker { salt, place }) => {
            worker::salted(salt, &place.root).map(|()| true)
        }
        Some(Command::FullDisk {
            scenario,
            room,
            place,
        }) => {
            let scenario = scenario::named(&scenario)?;
            let inside = full::inside(scenario, room, &place.root, &place.catalogue)?;
            println!("{}", serde_json::to_string(&inside)?);
            Ok(true)
        }
    }
}
