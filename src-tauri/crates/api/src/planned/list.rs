//! What a person has chosen.

use std::collections::HashMap;

use waymark_domain::{ids::MoveId, plan::Step};

use super::wire::{ListPlannedMovesRequest, PlannedMove};
use crate::{Api, error::ApiError, person};

/// Newest first.
///
/// # Errors
/// [`ApiError::NotFound`] for an unknown person.
pub fn list(api: &Api, request: ListPlannedMovesRequest) -> Result<Vec<PlannedMove>, ApiError> {
    let (moves, steps) = api.vault(|vault| {
        let person = person::known(vault.read(), &request.person_id)?;
        Ok((
            vault.read().planned_moves_of(person)?,
            vault.read().steps_of(person)?,
        ))
    })?;
    let mut of: HashMap<MoveId, Vec<Step>> = HashMap::new();
    for step in steps {
        of.entry(step.of).or_default().push(step);
    }
    let with_steps = |kept: waymark_domain::plan::PlannedMove| {
        let steps = of.remove(&kept.id).unwrap_or_default();
        PlannedMove::new(api, kept, steps)
    };
    Ok(moves.into_iter().map(with_steps).collect())
}
