//! A decision journal: questions, how their options compare, what was chosen and expected, and how it turned out.

mod change;
mod convert;
mod list;
pub mod wire;

pub use change::change;
pub use list::list;

use waymark_domain::plan::Decision;
use waymark_store::vault::Read;

use crate::error::ApiError;

/// Parses an id and reads what it names.
fn known(read: Read<'_>, id: &str) -> Result<Decision, ApiError> {
    let not_found = || ApiError::not_found("decision", id);
    let parsed = id.parse().map_err(|_| not_found())?;
    read.decision(parsed)?.ok_or_else(not_found)
}
