//! The project's commands. This crate has almost no dependencies, so that it compiles on a
//! machine where nothing but Rust is installed and can install the rest.

mod app;
mod display;
mod dist;
mod setup;
mod sh;
mod test;
mod tools;

use anyhow::{Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  run [--release]     set up this machine, build Waymark and start it
  test                set up this machine and run every check
  check               the fast checks: format, types, lints, unit tests
  torture [--quick|--long] [--json]  try to break the vault: power cuts, kills, failing and full disks
  screens [--accept]  a picture of every page and state in target/screens [and the references test compares with]
  gen [--check]       write (or compare) the generated TypeScript, command list and capability
  facts --from DIR    turn the public releases in DIR into the tables of data/facts
  related fit         fit how much each aspect of likeness between occupations counts, and say how well
  role new TRACK SLUG --occupation CODE --title TITLE
                      start the file of a role
  role check [FILE…]  say what is wrong with the written roles
  catalogue           build the catalogue from data/ [--facts DIR] [--out FILE]
  stats [--json]      count what the catalogue holds
  rpc NAME JSON       run one api call in-process [--vault PATH] [--catalogue PATH] [--list] [--batch FILE]
  bench [--json]      title search quality and latency, page query, start-up and memory of the window
  dist [--try]        build the installer for this system [install it, start it, uninstall it]
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "run" => app::run(rest),
        "test" => test::everything(rest),
        "check" => test::fast(rest),
        "screens" => test::screens(rest),
        "torture" => tools::torture(rest),
        "dist" => dist::dist(rest),
        "bench" => tools::bench(rest),
        "stats" | "rpc" => tools::with_catalogue(command, rest),
        "gen" | "facts" | "related" | "role" | "catalogue" => tools::forward(command, rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command '{other}'. 'cargo xtask help' lists them."),
    }
}
