//! A plain plan that is encrypted, with its backup, used, and made plain again.

use anyhow::Result;

use crate::session::Session;

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("53-1042.00", "for anyone to read"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("encrypt", Session::encrypt)?;
    session.act("edit", |me| me.edit("53-1042.00", "for nobody else"))?;
    session.act("close", Session::close)?;
    session.act("open", Session::open)?;
    session.act("back up", |me| me.back_up())?;
    session.act("decrypt", Session::decrypt)?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("close", Session::close)
}
