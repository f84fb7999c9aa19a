//! Intermediate work activities: names that are ours, and how often an occupation does each.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, params};
use waymark_domain::related::Published;

use crate::catalogue::build::error::BuildError;
use crate::catalogue::build::inputs::Inputs;
use crate::catalogue::build::table::Table;

const FILE: &str = "activities/names.tsv";

/// Row ids by the publisher's ids.
pub type Activities = HashMap<String, i64>;

pub fn build(
    conn: &Connection,
    inputs: &Inputs,
    published: &[Published],
) -> Result<Activities, BuildError> {
    let mut ids = Activities::new();
    let mut insert = conn.prepare("INSERT INTO activity VALUES (?, ?, ?)")?;
    for row in Table::open(inputs, FILE, ["activity", "name"])?.rows() {
        let [activity, name] = row?.cells;
        let id = ids.len() as i64 + 1;
        if ids.insert(activity.required()?.to_owned(), id).is_some() {
            return Err(activity.duplicate());
        }
        insert.execute(params![id, activity.text, name.required()?])?;
    }
    let mut insert = conn.prepare("INSERT INTO occupation_activity VALUES (?, ?, ?)")?;
    for (index, one) in published.iter().enumerate() {
        let mut tasks: BTreeMap<i64, u32> = BTreeMap::new();
        for (detailed, count) in &one.activities {
            let id = detailed.rsplit_once('.').and_then(|(key, _)| ids.get(key));
            let id = id.ok_or_else(|| {
                BuildError::file(
                    FILE,
                    format!("there is no name for the activity of {detailed}"),
                )
            })?;
            *tasks.entry(*id).or_default() += count;
        }
        for (activity, count) in tasks {
            insert.execute(params![index as i64 + 1, activity, count])?;
        }
    }
    Ok(ids)
}
