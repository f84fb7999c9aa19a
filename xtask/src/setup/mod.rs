//! Everything a fresh machine needs before Waymark builds: system packages, npm packages,
//! the web UI's bundle and the catalogue. Each part does nothing when it is already done.

mod node;
mod packages;

pub use packages::Need;

use crate::{sh, tools};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// System packages and npm packages for `needs`.
pub fn machine(needs: &[Need]) -> Result<()> {
    packages::ensure(needs)?;
    node::ensure()
}

/// System packages alone: the tools need a C compiler and libclang, but no Node.
pub fn machine_for_tools() -> Result<()> {
    packages::ensure(&[Need::Build])
}

/// What the tools need, and what watches and disturbs a program.
pub fn machine_for_torture() -> Result<()> {
    packages::ensure(&[Need::Build, Need::Torture])
}

/// The catalogue and the UI's bundle, which the app carries inside it.
pub fn contents() -> Result<()> {
    sh::step("catalogue", tools::catalogue)?;
    ui()
}

pub fn ui() -> Result<()> {
    sh::step("user interface", || {
        sh::run(sh::npm().args(["run", "build", "--silent"]))
    })
}

pub fn catalogue_file() -> PathBuf {
    sh::root().join("target/catalogue/catalogue.sqlite")
}

/// Builds the app with the UI inside it and returns its path.
pub fn app(release: bool) -> Result<PathBuf> {
    let name = if release {
        "Waymark (release)"
    } else {
        "Waymark"
    };
    sh::step(name, || {
        let mut build = sh::cargo();
        build.args(["build", "--package", "waymark"]);
        if release {
            build.arg("--release");
        }
        sh::run(&mut build)
    })?;
    binary("waymark", release)
}

/// The rig opens the store's doors for testing, and what is built beside it would have them open too.
pub const ALL_BUT_THE_RIG: [&str; 3] = ["--workspace", "--exclude", "waymark-torture"];

/// Builds every program and test at once: one after the other, each would have libraries of its own, which differ in
/// features that nobody asked for.
pub fn everything() -> Result<()> {
    sh::step("every program and test", || {
        let mut build = sh::cargo();
        build.args(["build", "--quiet", "--all-targets"]);
        sh::run(build.args(ALL_BUT_THE_RIG))
    })
}

/// Where cargo puts a program.
pub fn binary(name: &str, release: bool) -> Result<PathBuf> {
    let folder = if release { "release" } else { "debug" };
    let file = sh::root()
        .join("target")
        .join(folder)
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    file.canonicalize()
        .with_context(|| format!("{} was not built", file.display()))
}
