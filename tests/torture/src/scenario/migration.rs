//! A vault of the first version, brought up to date while the disk fails.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, ensure};
use waymark_store::vault::only_for_torture::older_vault;

use crate::{
    power::{Files, lay_out},
    process::read_tree,
    session::{Mode, Session, VAULT},
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

/// Wherever the migration was interrupted, a proved backup of the old vault is there, and it is good.
pub fn also(root: &Path, catalogue: &Path, _acknowledged: usize) -> Result<()> {
    let mut copies = 0;
    for (name, bytes) in read_tree(&root.join("app"))? {
        // Its name says which format is in it, and is given only once it was proved.
        if name.contains("-v1-") && name.ends_with(".backup") {
            ensure!(
                is_good(bytes, catalogue)?,
                "the copy {name} is not the vault of before"
            );
            copies += 1;
        }
    }
    ensure!(copies > 0, "there is no copy of the vault of before");
    Ok(())
}

/// Whether a vault of these bytes shows what the old one does. Copies are alike to the byte in nearly
/// every trial, so each kind is opened once.
fn is_good(copy: Vec<u8>, catalogue: &Path) -> Result<bool> {
    static KNOWN: Mutex<BTreeMap<Vec<u8>, bool>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(good) = known.get(&copy) {
        return Ok(*good);
    }
    let trial = tempfile::tempdir_in(crate::scratch())?;
    let (untouched, copied) = (trial.path().join("untouched"), trial.path().join("copied"));
    before(&untouched, catalogue)?;
    lay_out(&copied, &Files::from([(VAULT.to_owned(), copy.clone())]))?;
    let good = shown(&untouched, catalogue)? == shown(&copied, catalogue)?;
    known.insert(copy, good);
    Ok(good)
}

/// Opening it brings it up to date, so that the two can be compared.
fn shown(root: &Path, catalogue: &Path) -> Result<String> {
    let mut session = Session::new(root, catalogue, Mode::Reference(Vec::new()));
    session.at(1);
    session.shows()
}
