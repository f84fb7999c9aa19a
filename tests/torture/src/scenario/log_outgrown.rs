//! Notes so long that the log outgrows its measure, is moved into the file by itself in the middle of
//! the work, and is then written from its beginning again over what it held before.

use anyhow::Result;

use crate::session::Session;

/// 95,000 characters: close to the most a note may have.
fn long(turn: usize) -> String {
    format!("Turn {turn}: something to think about. ")
        .repeat(3_000)
        .chars()
        .take(95_000)
        .collect()
}

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    for turn in 1..=18 {
        let note = long(turn);
        session.act("edit", |me| me.edit("11-3051.00", &note))?;
        session.act("edit", |me| me.edit("17-2112.00", &format!("turn {turn}")))?;
    }
    session.act("close", Session::close)
}
