//! The moves that a person has chosen, with their steps.

mod change;
mod convert;
mod list;
pub mod wire;

pub use change::change;
pub use list::list;

use waymark_domain::plan::{PlannedMove, Step};
use waymark_store::vault::Read;

use crate::error::ApiError;

/// Parses an id and reads what it names.
fn known(read: Read<'_>, id: &str) -> Result<PlannedMove, ApiError> {
    let not_found = || ApiError::not_found("move", id);
    let parsed = id.parse().map_err(|_| not_found())?;
    read.planned_move(parsed)?.ok_or_else(not_found)
}

/// The step, and the move it belongs to.
fn known_step(read: Read<'_>, id: &str) -> Result<(PlannedMove, Step), ApiError> {
    let not_found = || ApiError::not_found("step", id);
    let parsed = id.parse().map_err(|_| not_found())?;
    let step = read.step(parsed)?.ok_or_else(not_found)?;
    let of = read.planned_move(step.of)?.ok_or_else(not_found)?;
    Ok((of, step))
}
