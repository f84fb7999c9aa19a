//! A vault of the first version, brought up to date while the disk fails.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use waymark_store::vault::only_for_torture::older_vault;

use crate::{
    session::{Mode, Session, VAULT},
    snapshot,
};

const V1: &str = include_str!("../../../fixtures/vault-v1.sql");

pub fn before(root: &Path, _catalogue: &Path) -> Result<()> {
    let vault = root.join(VAULT);
    fs::create_dir_all(vault.parent().context("the vault has a folder")?)?;
    Ok(older_vault(&vault, V1)?)
}

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("edit", |me| me.edit("17-2112.00", "now with a history"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("close", Session::close)
}

/// Wherever the migration was interrupted, a copy of the old vault lies beside the new one, and it is good.
pub fn also(root: &Path, catalogue: &Path) -> Result<()> {
    let folder = root.join("app");
    let trial = tempfile::tempdir_in(crate::scratch())?;
    let expected = {
        let untouched = trial.path().join("untouched");
        before(&untouched, catalogue)?;
        shown(&untouched, catalogue)?
    };
    let mut good = 0;
    for (at, entry) in fs::read_dir(&folder)?.enumerate() {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.contains(".before-v") || name.contains(".partial") || name.contains("-journal") {
            continue;
        }
        let copy = trial.path().join(at.to_string());
        fs::create_dir_all(copy.join("app"))?;
        fs::copy(&path, copy.join(VAULT))?;
        ensure!(
            shown(&copy, catalogue)? == expected,
            "the copy {name} is not the vault of before"
        );
        good += 1;
    }
    ensure!(good > 0, "there is no copy of the vault of before");
    Ok(())
}

fn shown(root: &Path, catalogue: &Path) -> Result<String> {
    let mut session = Session::new(root, catalogue, Mode::Reference(Vec::new()));
    session.at(1);
    snapshot::take(session.api())
}
