//! The heavy half of `cargo xtask`: everything that needs the catalogue, the store or
//! the public releases. The light half (`xtask`) only forwards to it, so that set-up and
//! checks never wait for SQLCipher to compile.
//!
//! A new command is one variant and one match arm.

mod bench;
mod catalogue;
mod facts;
mod generate;
mod related;
mod role;
mod rpc;
mod stats;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Facts, catalogue, statistics, rpc and benchmarks"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure title search, the occupation page, and the window's start-up and memory.
    Bench(bench::Args),
    /// Turn the public releases into the committed tables under data/facts.
    Facts(facts::Args),
    /// Build the catalogue from the tables under data.
    Catalogue(catalogue::Args),
    /// Write the TypeScript types, the command list and the capability, or compare them.
    Gen(generate::Args),
    /// Fit how much each aspect of likeness between occupations counts.
    Related(related::Args),
    /// Start the file of a role, or explain what is wrong with those there are.
    Role(role::Args),
    /// Run one api call and print its answer.
    Rpc(rpc::Args),
    /// Print what the catalogue holds, in numbers.
    Stats(stats::Args),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Bench(args) => bench::run(&args),
        Command::Facts(args) => facts::run(&args),
        Command::Catalogue(args) => catalogue::run(&args),
        Command::Gen(args) => generate::run(&args),
        Command::Related(args) => related::run(&args),
        Command::Role(args) => role::run(&args),
        Command::Rpc(args) => rpc::run(&args),
        Command::Stats(args) => stats::run(&args),
    }
}
