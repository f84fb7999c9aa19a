//! Many rows in one action, taken away again in one, and back.

use anyhow::Result;

use crate::session::Session;

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("add the example", |me| me.example("add"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("redo", |me| me.ask("redo"))?;
    session.act("checkpoint", Session::checkpoint)?;
    session.act("remove the example", |me| me.example("remove"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("remove the example", |me| me.example("remove"))?;
    session.act("add the example", |me| me.example("add"))?;
    session.act("close", Session::close)
}
