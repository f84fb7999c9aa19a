//! What a person has decided and has still to decide.

use waymark_domain::plan::calibration;

use super::wire::{Decisions, DecisionsRequest};
use crate::{Api, error::ApiError, person};

/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: DecisionsRequest) -> Result<Decisions, ApiError> {
    let decisions = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Ok(vault.read().decisions_of(person)?)
    })?;
    Ok(Decisions {
        calibration: calibration(&decisions).into(),
        decisions: decisions.into_iter().map(Into::into).collect(),
    })
}
