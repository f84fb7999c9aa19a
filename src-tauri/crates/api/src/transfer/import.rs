//! Bringing a bundle in.

use waymark_domain::history::{Action, Op};
use waymark_store::vault::bundle::Choices;

use super::{
    Incoming, convert,
    wire::{ImportRequest, ImportResult},
};
use crate::{
    Api,
    changes::{Changed, Changes, Noun},
    error::ApiError,
};

/// First a proved backup of the present state, then what is new and what was chosen: one action, which undo
/// takes back. The file that was read is forgotten with it.
///
/// # Errors
/// [`ApiError::NotFound`], [`ApiError::ImportRefused`], [`ApiError::Cancelled`], or why the present state
/// could not be backed up; nothing has changed then.
pub fn import(api: &Api, request: ImportRequest) -> Result<Changed<ImportResult>, ApiError> {
    let choices = Choices {
        owner: convert::owner(request.owner)?,
        theirs: request.theirs.into_iter().collect(),
    };
    let imported = api
        .desk
        .with_incoming(|incoming, _| bring(api, incoming, &choices))?;
    api.desk.forget();
    Ok(imported)
}

fn bring(
    api: &Api,
    incoming: &Incoming,
    choices: &Choices,
) -> Result<Changed<ImportResult>, ApiError> {
    let staged = incoming.staged()?;
    api.back_up()?;
    api.desk.progress().step()?;
    let on = staged.manifest.created_on.to_string();
    let action = Action {
        op: Op::ImportBundle,
        // It may concern everyone.
        person: None,
        subject: on.clone(),
        catalogue_version: None,
    };
    let stamp = api.ambient.stamp()?;
    let (imported, changes) = api.vault(|vault| {
        Ok(vault.import(staged, choices, &action, &stamp, api.desk.progress())?)
    })?;
    let mut changes = Changes::from(changes);
    changes.nouns.push(Noun::Backup);
    Ok(Changed {
        value: ImportResult {
            on,
            added: imported.added,
            changed: imported.changed,
            drafts: imported.drafts,
        },
        changes,
    })
}
