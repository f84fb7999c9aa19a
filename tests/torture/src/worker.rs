//! The process that is disturbed: it only does its story and says what was acknowledged.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;
use waymark_store::vault::only_for_torture::{
    KnownBad, choose,
    salt::{self, Salt},
};

use crate::{
    proof::SALTED,
    scenario::named,
    session::{Mode, Session},
};

/// A setting that must be caught.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Bad {
    Normal,
    Off,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Where {
    InTheFile,
    WithTheKey,
}

/// # Errors
/// When an action was refused for good.
pub fn story(scenario: &str, bad: Option<Bad>, root: &Path, catalogue: &Path) -> Result<()> {
    match bad {
        Some(Bad::Normal) => choose(KnownBad::SynchronousNormal),
        Some(Bad::Off) => choose(KnownBad::SynchronousOff),
        None => {}
    }
    let mut session = Session::new(root, catalogue, Mode::Worker);
    (named(scenario)?.story)(&mut session)
}

/// # Errors
/// When the file cannot be written.
pub fn salted(salt: Where, root: &Path) -> Result<()> {
    let salt = match salt {
        Where::InTheFile => Salt::InTheFile,
        Where::WithTheKey => Salt::WithTheKey,
    };
    salt::write(&root.join(SALTED), salt, 12, |n| println!("ack {n}"))?;
    Ok(())
}
