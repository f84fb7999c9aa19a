//! Backups made in the course of an evening.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use chrono::DateTime;
use waymark_store::vault::backup::{Backups, Moment};

use crate::session::{Session, VAULT};

/// The numbers of the actions after which there is one backup more.
const MADE: [usize; 3] = [3, 6, 9];

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("53-1042.00", "before the backup"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("edit", |me| {
        me.edit("11-3051.00", &"More than a page. ".repeat(400))
    })?;
    session.act("remove", |me| me.remove("17-2112.00"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("edit", |me| me.edit("53-1042.00", "since"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("close", Session::close)
}

/// Whatever has a backup's name is good, and every acknowledged one is there.
pub fn also(root: &Path, _catalogue: &Path, acknowledged: usize) -> Result<()> {
    let at = DateTime::from_timestamp(1_800_000_000, 0).context("an instant")?;
    let now = Moment {
        at,
        on: at.date_naive(),
    };
    let backups = Backups::beside(&root.join(VAULT));
    let list = backups.list()?;
    for backup in &list {
        let opened = backups.open(backup.seq, None, now);
        ensure!(
            opened.is_ok(),
            "backup {} is no good: {opened:?}",
            backup.seq
        );
    }
    let made = MADE
        .iter()
        .filter(|action| **action <= acknowledged)
        .count();
    ensure!(
        list.len() >= made,
        "{made} backups were acknowledged, and there are {}",
        list.len()
    );
    Ok(())
}
