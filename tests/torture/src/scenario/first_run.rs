//! The very first start: no folder, no vault; then the first thing a person keeps.

use anyhow::Result;

use crate::session::Session;

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("11-3051.00", "Mine."))?;
    session.act("edit", |me| me.edit("11-3051.00", "Mine, with more."))?;
    session.act("close", Session::close)
}
