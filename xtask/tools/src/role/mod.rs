//! `role`: starts a role's file, and explains what is wrong with those there are.

mod check;
mod new;

use std::path::PathBuf;

use anyhow::Result;
use clap::Subcommand;

#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds facts, tracks and roles.
    #[arg(long, global = true, default_value = "data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make the file of a role, with every field to be filled in.
    New(new::Args),
    /// Say what is wrong with roles: with all, or with the files given.
    Check(check::Args),
}

pub fn run(args: &Args) -> Result<()> {
    match &args.command {
        Command::New(new) => new::run(&args.data, new),
        Command::Check(check) => check::run(&args.data, check),
    }
}
