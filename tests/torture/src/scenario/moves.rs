//! A move is chosen with its steps, one is done, the move is given up and brought back.

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
    session.act("close", Session::close)
}
