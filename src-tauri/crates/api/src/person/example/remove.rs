//! Taking the example away.

use waymark_domain::history::{Action, Changes, Op};

use super::present;
use crate::{Api, error::ApiError};

/// Removes nothing when it is not there.
///
/// # Errors
/// When the vault cannot be read or written.
pub(super) fn remove(api: &Api) -> Result<Changes, ApiError> {
    let stamp = api.ambient.stamp()?;
    api.vault(|vault| {
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
            tx.remove_person(person.id)?;
            Ok::<_, ApiError>(())
        })?;
        Ok(changes)
    })
}
