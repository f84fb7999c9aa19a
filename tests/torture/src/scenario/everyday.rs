//! An evening: save, write, answer, change one's mind, take back and do again.

use anyhow::Result;

use crate::session::Session;

const LONG: &str =
    "A paragraph that grows while it is typed, and fills more than one page of the file. ";

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("53-1042.00", "first"))?;
    session.act("edit", |me| me.edit("53-1042.00", "first, and second"))?;
    session.act("edit", |me| me.edit("11-3051.00", &LONG.repeat(60)))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("redo", |me| me.ask("redo"))?;
    session.act("checkpoint", Session::checkpoint)?;
    session.act("answer", |me| me.answer("2.A.1.a", 3))?;
    session.act("answer", |me| me.answer("2.A.1.b", 1))?;
    session.act("finish", Session::finish)?;
    session.act("remove", |me| me.remove("17-2112.00"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("edit", |me| me.edit("11-3051.00", "short again"))?;
    session.act("save", |me| me.save("13-1081.00", &LONG.repeat(100)))?;
    session.act("checkpoint", Session::checkpoint)?;
    session.act("edit", |me| me.edit("53-1042.00", ""))?;
    session.act("remove", |me| me.remove("13-1081.00"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("redo", |me| me.ask("redo"))?;
    session.act("close", Session::close)
}
