//! What changed since a moment.

use chrono::DateTime;
use waymark_domain::history::{Day, Net};
use waymark_store::vault::Since;

use super::wire::{ChangesSince, ChangesSinceRequest, DayOfChanges, DoneCount, NetChange};
use crate::{Api, error::ApiError, person};

/// How many entries are looked at before others have their turn.
const STRETCH: u32 = 1_000;

/// # Errors
/// [`ApiError::BadRequest`] for a moment that is none, [`ApiError::NotFound`] for an id that is none.
pub fn since(api: &Api, request: ChangesSinceRequest) -> Result<ChangesSince, ApiError> {
    let since = DateTime::parse_from_rfc3339(&request.since)
        .map_err(|_| ApiError::bad_request("since", "is not a moment in RFC 3339"))?
        .to_utc();
    let person = request
        .person_id
        .as_deref()
        .map(person::parse)
        .transpose()?;
    let Some(first) = api.vault(|vault| Ok(vault.read().first_entry_since(since)?))? else {
        return Ok(ChangesSince {
            days: Vec::new(),
            net: Vec::new(),
            erased: 0,
        });
    };
    let mut since = Since::entry(first, person);
    while !api.vault(|vault| Ok(vault.read().go_on(&mut since, STRETCH)?))? {}
    Ok(ChangesSince {
        days: since.days().into_iter().map(DayOfChanges::from).collect(),
        net: since.net().into_iter().map(NetChange::from).collect(),
        erased: since.erased(),
    })
}

impl From<Day> for DayOfChanges {
    fn from(day: Day) -> Self {
        let done = day.done.into_iter().map(|done| DoneCount {
            op: done.op.into(),
            count: done.count,
            undone: done.undone,
        });
        Self {
            on: day.on.to_string(),
            done: done.collect(),
            taken_back: day.taken_back,
            done_again: day.done_again,
        }
    }
}

impl From<Net> for NetChange {
    fn from(net: Net) -> Self {
        Self {
            noun: net.noun.into(),
            added: net.added,
            removed: net.removed,
            changed: net.changed,
        }
    }
}
