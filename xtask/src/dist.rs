//! `cargo xtask dist`: the installer for this system, and a trial of it.

use crate::setup::{self, Need};
use crate::{app, sh};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What can be built without fetching anything; the release workflow builds the other formats.
const BUNDLE: &str = if cfg!(target_os = "linux") {
    "deb"
} else if cfg!(target_os = "macos") {
    "app"
} else {
    "nsis"
};

pub fn dist(arguments: &[String]) -> Result<()> {
    let (try_it, bundles) = match arguments {
        [] => (false, BUNDLE),
        [flag] if flag == "--try" => (true, BUNDLE),
        [flag, list] if flag == "--bundles" => (false, list.as_str()),
        _ => bail!("'dist' takes --try, or --bundles with a list such as deb,rpm"),
    };
    setup::machine(if try_it {
        &[Need::Build, Need::Display, Need::Package]
    } else {
        &[Need::Build]
    })?;
    setup::contents()?;
    sh::step("installer", || {
        let cli = sh::root().join("ui/node_modules/@tauri-apps/cli/tauri.js");
        sh::run(
            sh::command("node")
                .arg(cli)
                .args(["build", "--bundles", bundles]),
        )
    })?;
    let folder = sh::root().join("target/release/bundle");
    println!("The installer is under {}.", folder.display());
    if try_it {
        let package = newest_deb(&folder.join("deb"))?;
        sh::step("trial of the package", || trial(&package))?;
    }
    Ok(())
}

fn newest_deb(folder: &Path) -> Result<PathBuf> {
    fs::read_dir(folder)
        .with_context(|| format!("{} is missing", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .max_by_key(|path| path.metadata().and_then(|meta| meta.modified()).ok())
        .context("no .deb was made: --try works on Debian and its relatives")
}

/// Installs the package, starts it, saves something, uninstalls it, and looks whether the vault is still there.
fn trial(package: &Path) -> Result<()> {
    lint(package)?;
    let home = sh::root().join("target/dist-trial");
    fs::remove_dir_all(&home).ok();
    fs::create_dir_all(&home)?;
    sh::run(sh::command("dpkg").arg("--install").arg(package))?;
    let picture = sh::root().join("target/waymark-installed.png");
    let started = app::photograph(
        Path::new("/usr/bin/waymark"),
        &picture,
        &[("XDG_DATA_HOME", &home)],
    );
    let removed = sh::run(sh::command("dpkg").args(["--remove", "waymark"]));
    started?;
    removed?;
    if Path::new("/usr/bin/waymark").exists() {
        bail!("/usr/bin/waymark is still there after uninstalling");
    }
    let vault = home.join("app.waymark.desktop/waymark.vault");
    if !vault.exists() {
        bail!("uninstalling took the vault {} with it", vault.display());
    }
    println!(
        "Installed, started, uninstalled; the vault stayed. It looked like {}.",
        picture.display()
    );
    Ok(())
}

/// Prints what Debian's own checker says; its errors stop the trial.
fn lint(package: &Path) -> Result<()> {
    sh::run(
        sh::command("lintian")
            .args(["--fail-on", "error", "--allow-root"])
            .arg(package),
    )
}
