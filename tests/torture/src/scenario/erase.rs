//! A person is erased from the plan, its history and two backups.

use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use waymark_api::ApiError;

use crate::{
    process::read_tree,
    session::{Mode, Session, VAULT},
};

/// Of the example's story, and in nobody else's plan.
const NAME: &str = "Robin Hale";

pub fn before(root: &Path, catalogue: &Path) -> Result<()> {
    let mut session = Session::new(root, catalogue, Mode::Reference(Vec::new()));
    session.the_day_before();
    session.act("open", Session::open)?;
    session.act("save", |me| me.save("11-3051.00", "stays"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("example", |me| me.example("add"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("edit", |me| me.edit("11-3051.00", "stays as it is"))?;
    session.act("back up", |me| me.back_up())?;
    session.act("close", Session::close)
}

pub fn story(session: &mut Session) -> Result<()> {
    session.act("open", Session::open)?;
    session.act("erase", erase)?;
    // What a failing disk kept from being cleaned at once.
    session.act("tidy", |me| me.api()?.tidy())?;
    session.act("edit", |me| me.edit("11-3051.00", "afterwards"))?;
    session.act("close", Session::close)
}

fn erase(session: &mut Session) -> Result<(), ApiError> {
    let persons = session.call("list_persons", Value::Null)?;
    // Tried again after it was done, though it could not be said.
    let Some(example) = persons.as_array().and_then(|persons| persons.get(1)) else {
        return Ok(());
    };
    let request = json!({ "personId": example["id"], "typed": NAME, "removeLeft": false });
    session.call("erase_person", request).map(|_| ())
}

/// Once the vault has nothing of them, no backup has: opening it has finished what was interrupted.
pub fn also(root: &Path, _catalogue: &Path, _acknowledged: usize) -> Result<()> {
    let mut with = Vec::new();
    for (name, bytes) in read_tree(root)? {
        if bytes
            .windows(NAME.len())
            .any(|part| part == NAME.as_bytes())
        {
            with.push(name);
        }
    }
    let there = with.iter().any(|name| name.starts_with(VAULT));
    ensure!(there || with.is_empty(), "erased, and still in {with:?}");
    Ok(())
}
