//! `cargo xtask test` and its fast part, `cargo xtask check`.

use crate::display::Desktop;
use crate::setup::{self, Need};
use crate::{sh, tools};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

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
    setup::machine(&[Need::Build, Need::Display, Need::Browser, Need::Torture])?;
    formats()?;
    setup::contents()?;
    generated()?;
    lints()?;
    ui_checks()?;
    rust_tests()?;
    torture()?;
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
            sh::answer(sh::npm().args(["run", script, "--silent"]))?;
        }
        Ok(())
    })
}

fn rust_tests() -> Result<()> {
    setup::everything()?;
    sh::step("unit and integration tests", || {
        // One of them reads what the program is made of on every desktop, most of which this one never builds.
        sh::run(sh::cargo().args(["fetch", "--locked", "--quiet"]))?;
        let mut tests = sh::cargo();
        tests.args(["test", "--quiet", "--no-fail-fast"]);
        sh::answer(tests.args(setup::ALL_BUT_THE_RIG))
    })?;
    sh::step("the rig and its tests", || {
        sh::answer(sh::cargo().args(["test", "--quiet", "--package", "waymark-torture"]))
    })
}

fn torture() -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("The vault was not tortured: the rig needs Linux.");
        return Ok(());
    }
    sh::step("torture of the vault", || {
        tools::torture(&["--quick".into()])
    })
}

/// Pictures of every page and state, looked at by people and, the chosen ones, compared by `test`.
pub fn screens(arguments: &[String]) -> Result<()> {
    let accept = match arguments {
        [] => false,
        [flag] if flag == "--accept" => true,
        _ => bail!("'screens' takes --accept or nothing"),
    };
    setup::machine(&[Need::Build, Need::Browser])?;
    setup::contents()?;
    let harness = harness(false)?;
    sh::step("pictures of every screen", || {
        let mut pictures = sh::npm();
        pictures.args(["run", "screens", "--silent"]);
        if accept {
            pictures.args(["--", "--accept"]);
        }
        sh::run(in_browser(&mut pictures, &harness))
    })
}

/// The journeys in the real window and in a browser, with the accessibility checks and the compared pictures.
fn windows() -> Result<()> {
    // Built already, with the tests.
    let app = setup::binary("waymark", false)?;
    let harness = setup::binary("waymark-harness", false)?;
    sh::step("the interface in the pseudo-locale", || {
        sh::run(sh::npm().args(["run", "build:pseudo", "--silent"]))
    })?;
    let desktop = Desktop::start()?;
    sh::step("real window, browser and accessibility", || {
        let mut tests = sh::npm();
        tests
            .args(["run", "e2e", "--silent"])
            .env("WAYMARK_BIN", &app);
        sh::answer(in_browser(desktop.show(&mut tests), &harness))
    })
}

/// Builds the server that shows the user interface to a browser, and returns its path.
pub fn harness(release: bool) -> Result<PathBuf> {
    sh::step("test harness", || {
        let mut build = sh::cargo();
        build.args(["build", "--package", "waymark-harness"]);
        if release {
            build.arg("--release");
        }
        sh::run(&mut build)
    })?;
    setup::binary("waymark-harness", release)
}

/// Tells scripts of tests/e2e what to show.
pub fn in_browser<'c>(command: &'c mut Command, harness: &Path) -> &'c mut Command {
    command
        .env("WAYMARK_HARNESS", harness)
        .env("WAYMARK_CATALOGUE", setup::catalogue_file())
}
