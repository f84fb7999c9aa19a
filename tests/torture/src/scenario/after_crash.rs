//! A start after a crash: the log of the program that died is still there and is moved into the file,
//! and then the power goes as well.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{
    power::lay_out,
    process::read_tree,
    session::{Mode, Session},
};

/// What lies there while a program has the vault open, as a program that is killed leaves it.
pub fn before(root: &Path, catalogue: &Path) -> Result<()> {
    let running = tempfile::tempdir_in(crate::scratch())?;
    super::plan(running.path(), catalogue)?;
    let mut session = Session::new(running.path(), catalogue, Mode::Reference(Vec::new()));
    session.the_day_before();
    session.skip(100);
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("25-2032.00", "before the crash"))?;
    session.act("edit", |me| {
        me.edit("11-3051.00", &"Longer. ".repeat(1_500))
    })?;
    session.act("remove", |me| me.remove("17-2112.00"))?;
    let left = read_tree(running.path())?;
    let log = left.get("app/waymark.vault-wal").map_or(0, Vec::len);
    ensure!(log > 0, "there is no log to begin with");
    lay_out(root, &left)
}

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("edit", |me| me.edit("25-2032.00", "after the crash"))?;
    session.act("checkpoint", Session::checkpoint)?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("close", Session::close)
}
