//! An encrypted plan whose passphrase is changed, and changed back.

use std::path::Path;

use anyhow::Result;

use crate::session::{FIRST, Mode, SECOND, Session};

/// A plan under the first passphrase, properly closed.
pub fn before(root: &Path, catalogue: &Path) -> Result<()> {
    super::plan(root, catalogue)?;
    let mut session = Session::new(root, catalogue, Mode::Reference(Vec::new()));
    session.the_day_before();
    session.skip(100);
    session.act("open", Session::open)?;
    session.act("encrypt", Session::encrypt)?;
    session.act("close", Session::close)
}

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("53-1042.00", "under the first"))?;
    session.act("change", |me| me.change_passphrase(FIRST, SECOND))?;
    session.act("edit", |me| me.edit("53-1042.00", "under the second"))?;
    session.act("checkpoint", Session::checkpoint)?;
    session.act("change back", |me| me.change_passphrase(SECOND, FIRST))?;
    session.act("close", Session::close)?;
    session.act("open", Session::open)?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("close", Session::close)
}
