//! Commands that live in `waymark-tools`, a separate program because it links SQLite.

use crate::display::Desktop;
use crate::setup::{self, Need};
use crate::{sh, test};
use anyhow::Result;
use std::process::Command;

/// Installs what it takes to compile the tools, then hands the command over.
pub fn forward(command: &str, arguments: &[String]) -> Result<()> {
    setup::machine_for_tools()?;
    sh::answer(program("waymark-tools").arg(command).args(arguments))
}

/// Builds the catalogue, unless the one that is there is of the same input.
pub fn catalogue() -> Result<()> {
    setup::machine_for_tools()?;
    sh::run(program("waymark-tools").arg("catalogue"))
}

/// The rig, which is a program of its own because it opens the store's doors for testing.
pub fn torture(arguments: &[String]) -> Result<()> {
    setup::machine_for_torture()?;
    if !setup::catalogue_file().exists() {
        catalogue()?;
    }
    sh::answer(program("waymark-torture").args(arguments))
}

fn program(package: &str) -> Command {
    let mut cargo = sh::cargo();
    cargo.args(["run", "--quiet", "--package", package, "--"]);
    cargo
}

/// For commands that read the catalogue: builds it first unless one is named.
pub fn with_catalogue(command: &str, arguments: &[String]) -> Result<()> {
    let named = arguments.iter().any(|word| word == "--catalogue");
    if !named && !setup::catalogue_file().exists() {
        catalogue()?;
    }
    forward(command, arguments)
}

/// Everything that is timed is built for release: a debug figure would say nothing.
pub fn bench(arguments: &[String]) -> Result<()> {
    setup::machine(&[Need::Build, Need::Display, Need::Browser])?;
    setup::contents()?;
    setup::app(true)?;
    sh::step("the empty window it is compared with", || {
        sh::run(sh::cargo().args(["build", "--release", "--package", "waymark-empty-window"]))
    })?;
    let harness = test::harness(true)?;
    let desktop = Desktop::start()?;
    let mut cargo = sh::cargo();
    sh::answer(
        test::in_browser(desktop.show(&mut cargo), &harness)
            .args([
                "run",
                "--quiet",
                "--release",
                "--package",
                "waymark-tools",
                "--",
                "bench",
            ])
            .args(arguments),
    )
}
