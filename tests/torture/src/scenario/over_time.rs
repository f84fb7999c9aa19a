//! A move is chosen with its steps, one is done, the move is given up and brought back; a month later it is said
//! how it goes, and what is decided.

use anyhow::Result;

use crate::session::Session;

const FROM: &str = "11-3051.00";
const TO: &str = "11-3071.00";

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("choose", |me| {
        me.choose(FROM, TO, &["Ask Jo", "A day with Dana"])
    })?;
    session.act("tick", |me| me.tick(TO))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("give up", |me| me.give_up(TO))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("count letters", |me| me.count("Letters"))?;
    session.act("check in", |me| me.check_in("2026-08-31", 3))?;
    session.act("every month", |me| me.check_in_monthly())?;
    session.act("check in", |me| me.check_in("2026-09-20", 4))?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("redo", |me| me.ask("redo"))?;
    session.act("a question", |me| me.wonder("Stay or go?"))?;
    session.act("a choice", Session::choose_the_first)?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("close", Session::close)
}
