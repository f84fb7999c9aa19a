//! Taking the example away.

use waymark_domain::history::{Action, Changes, Op};

use super::present;
use crate::{Api, changes::Changed, error::ApiError};

/// Removes nothing when it is not there.
///
/// # Errors
/// When the vault cannot be read or written.
pub fn remove(api: &Api) -> Result<Changed<()>, ApiError> {
    let stamp = api.ambient.stamp()?;
    let changes = api.vault(|vault| {
        let Some(person) = present(vault.read())? else {
            return Ok(Changes::default());
        };
        let action = Action {
            op: Op::RemoveExample,
            person: Some(person.id),
            subject: person.name,
            catalogue_version: None,
        };
        let ((), changes) = vault.transact(&action, &stamp, |tx| {
            for saved in tx.read().saved_of(person.id)? {
                tx.remove_saved(saved.id)?;
            }
            for mark in tx.read().role_marks_of(person.id)? {
                tx.remove_role_mark(&mark)?;
            }
            tx.remove_person(person.id)?;
            Ok::<_, ApiError>(())
        })?;
        Ok(changes)
    })?;
    Ok(Changed {
        value: (),
        changes: changes.into(),
    })
}
