//! An older state put back, gone on with, and the restore itself taken back and done again.

use std::path::Path;

use anyhow::Result;

use crate::session::{Mode, Session};

/// A plan with one backup, and some steps since.
pub fn before(root: &Path, catalogue: &Path) -> Result<()> {
    super::plan(root, catalogue)?;
    let mut session = Session::new(root, catalogue, Mode::Reference(Vec::new()));
    session.the_day_before();
    session.skip(100);
    session.act("open", Session::open)?;
    session.act("back up", |me| me.back_up())?;
    session.act("edit", |me| me.edit("11-3051.00", "since the backup"))?;
    session.act("save", |me| me.save("53-1042.00", "since the backup"))?;
    session.act("add the example", |me| me.example("add"))?;
    session.act("close", Session::close)
}

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("restore", |me| me.restore(1))?;
    session.act("save", |me| me.save("13-1081.00", "gone on with"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("undo the restore", |me| me.ask("undo"))?;
    session.act("redo the restore", |me| me.ask("redo"))?;
    session.act("edit", |me| me.edit("17-2112.00", "and on"))?;
    session.act("close", Session::close)
}
