//! A program that is closed and started again and again, as on a shared machine.

use anyhow::Result;

use crate::session::Session;

pub fn story(session: &mut Session) -> Result<()> {
    for code in ["53-1042.00", "13-1081.00", "25-2032.00", "11-1021.00"] {
        session.act("open", Session::open)?;
        session.act("save", |me| me.save(code, "one of several evenings"))?;
        session.act("edit", |me| {
            me.edit(code, "one of several evenings, and a thought")
        })?;
        session.act("close", Session::close)?;
    }
    session.act("open", Session::open)?;
    session.act("undo", |me| me.ask("undo"))
    // The last one is not closed: the program just ends.
}
