//! Node and the npm packages.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::fs;

/// The oldest Node that Vite 8 runs on.
const OLDEST: (u32, u32) = (20, 19);

pub fn ensure() -> Result<()> {
    let Some(version) = sh::ask(sh::command("node").arg("--version")) else {
        bail!(
            "Node {}.{} or newer is missing: install it from your system's package manager or nodejs.org, then run this again.",
            OLDEST.0,
            OLDEST.1
        );
    };
    if parse(&version).is_none_or(|found| found < OLDEST) {
        bail!(
            "Node {version} is too old: Waymark needs {}.{} or newer.",
            OLDEST.0,
            OLDEST.1
        );
    }
    packages()
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// `npm ci`, unless it has already run for this very lock file.
fn packages() -> Result<()> {
    let ui = sh::root().join("ui");
    let lock = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json is missing")?;
    let stamp = ui.join("node_modules/.waymark-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    sh::step("npm packages", || {
        sh::run(sh::npm().args(["ci", "--no-audit", "--no-fund"]))
    })?;
    fs::write(&stamp, lock).context("npm packages were installed, but the note of it was not kept")
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, parse};

    #[test]
    fn node_versions_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.4"), Some((20, 19)));
        assert!(parse("v20.9.0").unwrap() < OLDEST);
        assert!(parse("v22.1.0").unwrap() > OLDEST);
        assert_eq!(parse("nightly"), None);
    }
}
