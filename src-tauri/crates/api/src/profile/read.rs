//! What a person has said of themselves, and what can be said from it.

use waymark_domain::profile::InventoryKind;

use super::{
    Items, Kept, contradictions, missing, results,
    wire::{
        Experience, HiddenFit, InventoryDraft, InventoryState, Limits, Profile, ProfileRequest,
        SittingRef,
    },
};
use crate::{Api, error::ApiError, person};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person, or why the catalogue cannot be read.
pub fn profile(api: &Api, request: ProfileRequest) -> Result<Profile, ApiError> {
    let items = Items::of(api)?;
    let kept = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Kept::of(vault.read(), person)
    })?;
    Ok(Profile::new(api, &items, kept))
}

impl Profile {
    pub(crate) fn new(api: &Api, items: &Items, kept: Kept) -> Self {
        let states = InventoryKind::ALL.map(|kind| InventoryState::new(items, &kept, kind));
        let today = api.ambient.now().on;
        Self {
            person_id: kept.person.to_string(),
            inventories: states.into(),
            interests: results::interests(items, &kept),
            skills: results::skills(items, &kept),
            conditions: results::conditions(items, &kept),
            tradeoffs: results::tradeoffs(items, &kept),
            contradictions: contradictions::of(items, &kept),
            missing: missing::of(items, &kept),
            limits: Limits::new(&kept.limits),
            experience: kept
                .experience
                .into_iter()
                .map(|one| Experience::new(api, one, today))
                .collect(),
            hidden: kept
                .hidden
                .into_iter()
                .map(|one| HiddenFit::new(api, one))
                .collect(),
        }
    }
}

impl InventoryState {
    fn new(items: &Items, kept: &Kept, kind: InventoryKind) -> Self {
        let ids = items.ids(kind, &kept.leans());
        Self {
            inventory: kind.into(),
            version: items.version(kind),
            items: u32::try_from(ids.len()).unwrap_or(u32::MAX),
            draft: kept
                .drafts
                .get(&kind)
                .map(|draft| InventoryDraft::new(draft, &ids)),
            last: kept.last(kind).map(SittingRef::new),
        }
    }
}
