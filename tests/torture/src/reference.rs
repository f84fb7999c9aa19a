//! A scenario's beginning, and what it shows after each action when nothing goes wrong.

use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::{
    process::trial,
    scenario::Scenario,
    session::{Mode, Session},
};

/// What is there before the first action.
///
/// # Errors
/// When it cannot be made.
pub fn template(scenario: &Scenario, catalogue: &Path) -> Result<TempDir> {
    let folder = tempfile::tempdir_in(crate::scratch())?;
    (scenario.before)(folder.path(), catalogue).with_context(|| scenario.name.to_owned())?;
    Ok(folder)
}

/// What the vault shows before the first action and after each.
///
/// # Errors
/// When an action is refused: the scenario itself is wrong then.
pub fn run(scenario: &Scenario, template: &Path, catalogue: &Path) -> Result<Vec<String>> {
    let before = trial(template)?;
    let mut looker = Session::new(
        &before.path().join("root"),
        catalogue,
        Mode::Reference(Vec::new()),
    );
    looker.at(1);
    let first = looker.shows()?;

    let whole = trial(template)?;
    let mut session = Session::new(
        &whole.path().join("root"),
        catalogue,
        Mode::Reference(vec![first]),
    );
    (scenario.story)(&mut session).with_context(|| scenario.name.to_owned())?;
    match session.mode {
        Mode::Reference(seen) => Ok(seen),
        _ => anyhow::bail!("a session does not change its mode"),
    }
}
