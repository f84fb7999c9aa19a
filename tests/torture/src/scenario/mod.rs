//! What a user does while the disk fails: one line here and one function below each.

mod after_crash;
mod backup;
mod bulk;
mod encrypt;
mod erase;
mod everyday;
mod first_run;
mod log_outgrown;
mod migration;
mod over_time;
mod passphrase;
mod restarts;
mod restore;
mod trash;

use std::path::Path;

use anyhow::{Context, Result};

use crate::session::{Mode, Session};
use Weight::{Cuts, Sampled, Whole};

/// A story to be interrupted.
pub struct Scenario {
    pub name: &'static str,
    /// Puts there what is there before the story begins.
    pub before: fn(&Path, &Path) -> Result<()>,
    /// The story, action by action.
    pub story: fn(&mut Session) -> Result<()>,
    /// What else must hold wherever it was interrupted, after so many acknowledged actions, once the vault has
    /// been opened.
    pub also: Also,
    pub weight: Weight,
}

type Also = fn(&Path, &Path, usize) -> Result<()>;

/// How much of it the short run does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Everything: also killed and failed at every write, and on a full disk.
    Whole,
    /// The same, at every so many writes: it makes many that another one makes too, or takes long to look at after
    /// each. The long run leaves none out.
    Sampled(usize),
    /// Power cuts only: it writes several times as much as the others, whole files or long notes.
    Cuts,
}

/// The usual one.
const FIFTH: Weight = Sampled(5);

/// A new one is a line here and a file with its story.
pub const SCENARIOS: &[Scenario] = &[
    scenario("first run", nothing, first_run::story, no_more, Whole),
    scenario("everyday", plan, everyday::story, no_more, Whole),
    // After each, all the example is there or none of it, which is looked at row by row.
    scenario("bulk", plan, bulk::story, no_more, Sampled(25)),
    // Finding what kind of move it is reads all occupations, each time it is begun anew.
    scenario("over time", plan, over_time::story, no_more, FIFTH),
    scenario(
        "migration",
        migration::before,
        migration::story,
        migration::also,
        Whole,
    ),
    scenario("restarts", plan, restarts::story, no_more, FIFTH),
    scenario(
        "after a crash",
        after_crash::before,
        after_crash::story,
        no_more,
        FIFTH,
    ),
    scenario("backup", plan, backup::story, backup::also, FIFTH),
    scenario("restore", restore::before, restore::story, no_more, FIFTH),
    scenario(
        "passphrase change",
        passphrase::before,
        passphrase::story,
        no_more,
        Whole,
    ),
    scenario("encrypt", plan, encrypt::story, no_more, Cuts),
    scenario("log outgrown", plan, log_outgrown::story, no_more, Cuts),
    scenario("trash", plan, trash::story, no_more, FIFTH),
    // Looked for in every file afterwards, and in every backup.
    scenario(
        "erase",
        erase::before,
        erase::story,
        erase::also,
        Sampled(15),
    ),
];

const fn scenario(
    name: &'static str,
    before: fn(&Path, &Path) -> Result<()>,
    story: fn(&mut Session) -> Result<()>,
    also: Also,
    weight: Weight,
) -> Scenario {
    Scenario {
        name,
        before,
        story,
        also,
        weight,
    }
}

pub fn named(name: &str) -> Result<&'static Scenario> {
    SCENARIOS
        .iter()
        .find(|scenario| scenario.name == name)
        .with_context(|| {
            let names: Vec<&str> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
            format!("there is no scenario {name:?}; there are {names:?}")
        })
}

fn nothing(_root: &Path, _catalogue: &Path) -> Result<()> {
    Ok(())
}

fn no_more(_root: &Path, _catalogue: &Path, _acknowledged: usize) -> Result<()> {
    Ok(())
}

/// A vault with a short plan in it, properly closed.
fn plan(root: &Path, catalogue: &Path) -> Result<()> {
    let mut session = Session::new(root, catalogue, Mode::Reference(Vec::new()));
    session.the_day_before();
    session.act("open", Session::open)?;
    session.act("save", |me| {
        me.save("11-3051.00", "Ask Jo about the nights.")
    })?;
    session.act("save", |me| me.save("17-2112.00", ""))?;
    session.act("close", Session::close)
}
