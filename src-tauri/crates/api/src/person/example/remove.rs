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
            for saved in tx.read().saved_of(person.id)? {
                tx.remove_saved(saved.id)?;
            }
            for mark in tx.read().role_marks_of(person.id)? {
                tx.remove_role_mark(&mark)?;
            }
            for sitting in tx.read().sittings_of(person.id)? {
                tx.remove_sitting(sitting.id)?;
            }
            for experience in tx.read().experience_of(person.id)? {
                tx.remove_experience(experience.id)?;
            }
            for set in tx.read().limits_of(person.id)? {
                tx.remove_limit(person.id, set.limit.key())?;
            }
            for hidden in tx.read().hidden_of(person.id)? {
                tx.remove_hidden(&hidden)?;
            }
            for check in tx.read().fit_checks_of(person.id)? {
                tx.remove_fit_check(check.id)?;
            }
            tx.remove_person(person.id)?;
            Ok::<_, ApiError>(())
        })?;
        Ok(changes)
    })
}
