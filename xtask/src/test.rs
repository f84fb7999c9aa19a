//! `cargo xtask test` and its fast part, `cargo xtask check`.

use crate::display::Desktop;
use crate::setup::{self, Need};
use crate::{sh, tools};
use anyhow::{Result, bail};

/// Format, types, lints, generated files and the tests that need no window.
pub fn fast(arguments: &[String]) -> Result<()> {
    no_arguments("check", arguments)?;
    setup::machine(&[Need::Build])?;
    formats()?;
    setup::contents()?;
    generated()?;
    lints()?;
    ui_checks()?;
    rust_tests()
}

/// Every check there is, on a machine where nothing may be installed yet.
pub fn everything(arguments: &[String]) -> Result<()> {
    no_arguments("test", arguments)?;
    setup::machine(&[Need::Build, Need::Display, Need::Browser])?;
    formats()?;
    setup::contents()?;
    generated()?;
    lints()?;
    ui_checks()?;
    rust_tests()?;
    windows()?;
    println!("\nEvery check passed.");
    Ok(())
}

fn no_arguments(command: &str, arguments: &[String]) -> Result<()> {
    if arguments.is_empty() {
        return Ok(());
    }
    bail!("'{command}' takes no arguments")
}

fn formats() -> Result<()> {
    sh::step("format", || {
        sh::run(sh::cargo().args(["fmt", "--all", "--check"]))?;
        sh::run(sh::npm().args(["run", "format:check", "--silent"]))
    })
}

fn generated() -> Result<()> {
    sh::step("generated files", || {
        tools::forward("gen", &["--check".into()])
    })
}

fn lints() -> Result<()> {
    sh::step("lints", || {
        sh::run(sh::cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "--deny",
            "warnings",
        ]))
    })
}

fn ui_checks() -> Result<()> {
    sh::step("user interface: types, lints, tests", || {
        for script in ["check", "lint", "test"] {
            sh::run(sh::npm().args(["run", script, "--silent"]))?;
        }
        Ok(())
    })
}

fn rust_tests() -> Result<()> {
    sh::step("unit and integration tests", || {
        sh::run(sh::cargo().args(["test", "--workspace", "--quiet", "--no-fail-fast"]))
    })
}

/// The journeys in the real window and in a browser, with the accessibility checks.
fn windows() -> Result<()> {
    let app = setup::app(false)?;
    sh::step("test harness", || {
        sh::run(sh::cargo().args(["build", "--package", "waymark-harness"]))
    })?;
    let harness = setup::binary("waymark-harness", false)?;
    sh::step("the interface in the pseudo-locale", || {
        sh::run(sh::npm().args(["run", "build:pseudo", "--silent"]))
    })?;
    let desktop = Desktop::start()?;
    sh::step("real window, browser and accessibility", || {
        sh::run(
            desktop
                .show(&mut sh::npm())
                .args(["run", "e2e", "--silent"])
                .env("WAYMARK_BIN", &app)
                .env("WAYMARK_HARNESS", &harness)
                .env("WAYMARK_CATALOGUE", setup::catalogue_file()),
        )
    })
}
