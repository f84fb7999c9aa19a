//! What restoring a backup would change.

use waymark_domain::{backup::BackupSeq, person::Person};
use waymark_store::vault::backup::{Comparison, Lost, Opened};

use super::{
    Condition,
    wire::{BackupPreview, LostStep, PreviewBackupRequest},
};
use crate::{Api, error::ApiError, wire};

/// The most steps one answer lists; all are counted.
const MOST: u32 = 200;

/// Proves the backup by restoring it into memory, and compares it with the vault, if that can be read.
///
/// # Errors
/// [`ApiError::NotFound`], [`ApiError::BackupUnusable`] with the trouble; nothing has changed.
pub fn preview(api: &Api, request: PreviewBackupRequest) -> Result<BackupPreview, ApiError> {
    let (seal, condition) = api.seal()?;
    let seq = BackupSeq(request.seq);
    let (backup, opened) = api.keeper.open(seq, seal.as_ref(), api.moment())?;
    let mut answer = BackupPreview {
        backup: backup.into(),
        vault_damaged: condition == Condition::Damaged,
        older_format: opened.version() < waymark_store::vault::NEWEST,
        ..BackupPreview::default()
    };
    if condition == Condition::Sound {
        api.vault(|vault| {
            let persons = vault.read().persons()?;
            add(&mut answer, vault.compare(&opened, MOST)?, &persons);
            Ok(())
        })?;
    }
    // Last: comparing leaves out whoever was erased since.
    answer.persons = names(&opened)?;
    Ok(answer)
}

fn names(opened: &Opened) -> Result<Vec<String>, ApiError> {
    let persons = opened.persons()?;
    Ok(persons.into_iter().map(|person| person.name).collect())
}

fn add(answer: &mut BackupPreview, compared: Comparison, persons: &[Person]) {
    answer.other_vault = compared.other_vault;
    answer.since = compared.since;
    answer.lost = compared
        .lost
        .into_iter()
        .map(|lost| step(lost, persons))
        .collect();
    answer.only_in_backup = compared.only_in_backup;
    answer.differences = compared.differences.into_iter().map(Into::into).collect();
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
