//! What is being answered, which lies among the texts that are being written.

use std::collections::BTreeMap;

use waymark_domain::{
    ids::PersonId,
    plan::Draft,
    profile::{InventoryKind, SittingDraft},
};
use waymark_store::vault::{Read, Vault};

use crate::error::ApiError;

/// All that a person has begun. What is no such draft, as in a file from elsewhere, was never begun.
pub(super) fn all(
    read: Read<'_>,
    person: PersonId,
) -> Result<BTreeMap<InventoryKind, SittingDraft>, ApiError> {
    let found = read.drafts(person)?;
    Ok(InventoryKind::ALL
        .into_iter()
        .filter_map(|kind| Some((kind, parse(&found, kind)?)))
        .collect())
}

fn parse(drafts: &[Draft], kind: InventoryKind) -> Option<SittingDraft> {
    let place = SittingDraft::place(kind);
    let draft = drafts.iter().find(|draft| draft.place == place)?;
    let draft: SittingDraft = serde_json::from_str(&draft.text).ok()?;
    (!draft.answers.is_empty()).then_some(draft)
}

/// Keeps a draft, on disk when this returns; one without answers is forgotten.
pub(super) fn keep(
    vault: &mut Vault,
    person: PersonId,
    kind: InventoryKind,
    draft: &SittingDraft,
) -> Result<(), ApiError> {
    let place = SittingDraft::place(kind);
    if draft.answers.is_empty() {
        return Ok(vault.drop_draft(person, &place)?);
    }
    let text = serde_json::to_string(draft).map_err(|error| ApiError::Internal {
        reason: error.to_string(),
    })?;
    Ok(vault.save_draft(person, &place, &text, draft.changed_at())?)
}
