//! Things removed, put back, swept away after their time, and a trash that is emptied.

use anyhow::Result;
use serde_json::{Value, json};
use waymark_api::ApiError;

use crate::session::Session;

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("remove", |me| me.remove("11-3051.00"))?;
    session.act("put back", put_back)?;
    session.act("undo", |me| me.ask("undo"))?;
    session.act("redo", |me| me.ask("redo"))?;
    session.act("remove", |me| me.remove("11-3051.00"))?;
    session.act("remove", |me| me.remove("17-2112.00"))?;
    session.act("empty", |me| me.empty_trash())?;
    session.act("save", |me| me.save("17-2112.00", "anew"))?;
    session.act("close", Session::close)
}

fn put_back(session: &mut Session) -> Result<(), ApiError> {
    let trash = session.call("list_trash", Value::Null)?;
    session
        .call(
            "change_trash",
            json!({ "change": "put_back", "id": trash[0]["id"] }),
        )
        .map(|_| ())
}
