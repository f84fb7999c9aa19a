//! What restoring a backup would change.

use waymark_domain::{backup::BackupSeq, person::Person};
use waymark_store::vault::backup::{Comparison, Lost, Opened};

use super::wire::{BackupPreview, LostStep, PreviewBackupRequest};
use crate::{Api, error::ApiError, wire};

/// The most steps one answer lists; all are counted.
const MOST: u32 = 200;

/// Proves the backup by restoring it into memory, and compares it with the vault.
///
/// # Errors
/// [`ApiError::NotFound`], [`ApiError::BackupUnusable`] with the trouble; nothing has changed.
pub fn preview(api: &Api, request: PreviewBackupRequest) -> Result<BackupPreview, ApiError> {
    let seal = api.vault(|vault| Ok(vault.seal()))?;
    let seq = BackupSeq(request.seq);
    let (backup, opened) = api.keeper.open(seq, seal.as_ref(), api.moment())?;
    let (compared, persons) = api.vault(|vault| {
        let compared = vault.compare(&opened, MOST)?;
        Ok((compared, vault.read().persons()?))
    })?;
    answer(backup.into(), &opened, compared, &persons)
}

fn answer(
    backup: super::wire::Backup,
    opened: &Opened,
    compared: Comparison,
    persons: &[Person],
) -> Result<BackupPreview, ApiError> {
    let then = opened.persons()?;
    Ok(BackupPreview {
        backup,
        other_vault: compared.other_vault,
        older_format: opened.version() < waymark_store::vault::NEWEST,
        since: compared.since,
        lost: compared
            .lost
            .into_iter()
            .map(|lost| step(lost, persons))
            .collect(),
        only_in_backup: compared.only_in_backup,
        differences: compared.differences.into_iter().map(Into::into).collect(),
        persons: then.into_iter().map(|person| person.name).collect(),
    })
}

fn step(lost: Lost, persons: &[Person]) -> LostStep {
    let name = |id| {
        let person = persons.iter().find(|person| person.id == id);
        person.map(|person| person.name.clone())
    };
    LostStep {
        did: lost.did.into(),
        op: lost.operation.op.into(),
        subject: lost.operation.subject,
        person: lost.operation.person.and_then(name),
        at: wire::instant(lost.at),
    }
}
