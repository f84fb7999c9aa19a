//! What can still be put back.

use waymark_domain::{
    history::Op,
    person::Person,
    trash::{Removed, days_left},
};

use super::wire::TrashItem;
use crate::{Api, error::ApiError};

/// Newest first.
///
/// # Errors
/// When the vault is not open.
pub fn list(api: &Api) -> Result<Vec<TrashItem>, ApiError> {
    let today = api.ambient.now().on;
    api.vault(|vault| {
        let persons = vault.read().persons()?;
        let trash = vault.read().trash(today)?.into_iter();
        Ok(trash
            .map(|removed| TrashItem {
                id: removed.id.to_string(),
                person: whose(&removed, &persons),
                days_left: days_left(removed.on, today).unwrap_or_default(),
                removed_on: removed.on.to_string(),
                op: removed.op.into(),
                subject: removed.subject,
                things: removed.things,
            })
            .collect())
    })
}

fn whose(removed: &Removed, persons: &[Person]) -> Option<String> {
    let person = persons.iter().find(|one| Some(one.id) == removed.person);
    // An example that is back is not whose the earlier example was.
    person
        .filter(|_| removed.op != Op::RemoveExample)
        .map(|person| person.name.clone())
}
