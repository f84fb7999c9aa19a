//! `catalogue`: the tables under data, turned into the one file the app reads.

use std::path::PathBuf;

use anyhow::Result;
use waymark_store::catalogue::build::{Folders, Outcome, build};

#[derive(clap::Args)]
pub struct Args {
    /// The tables of facts.
    #[arg(long, default_value = "data/facts")]
    facts: PathBuf,
    /// The career tracks with their introductions; `tracks` beside the facts when not given.
    #[arg(long)]
    tracks: Option<PathBuf>,
    /// Our written roles; `roles` beside the facts when not given.
    #[arg(long)]
    roles: Option<PathBuf>,
    /// What a person is asked about themselves; `inventories` beside the facts when not given.
    #[arg(long)]
    inventories: Option<PathBuf>,
    /// Names of work activities; `activities` beside the facts when not given.
    #[arg(long)]
    activities: Option<PathBuf>,
    /// How much each aspect of likeness counts; `related` beside the facts when not given.
    #[arg(long)]
    related: Option<PathBuf>,
    #[arg(long, default_value = "target/catalogue/catalogue.sqlite")]
    out: PathBuf,
    /// Build even when the catalogue there was built from the same input.
    #[arg(long)]
    force: bool,
}

pub fn run(args: &Args) -> Result<()> {
    let beside = |given: &Option<PathBuf>, name: &str| {
        given
            .clone()
            .unwrap_or_else(|| args.facts.with_file_name(name))
    };
    let folders = Folders {
        facts: args.facts.clone(),
        tracks: beside(&args.tracks, "tracks"),
        roles: beside(&args.roles, "roles"),
        inventories: beside(&args.inventories, "inventories"),
        activities: beside(&args.activities, "activities"),
        related: beside(&args.related, "related"),
    };
    match build(&folders, &args.out, args.force)? {
        Outcome::UpToDate { .. } => println!("{} is up to date", args.out.display()),
        Outcome::Built { digest, bytes } => {
            println!(
                "{}: {bytes} bytes from facts {}",
                args.out.display(),
                &digest[..12]
            );
        }
    }
    Ok(())
}
