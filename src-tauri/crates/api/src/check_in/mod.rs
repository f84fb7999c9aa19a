//! How it goes: dated notes with scores and measures, at a rhythm the person sets.

mod change;
mod convert;
mod list;
pub mod wire;

pub use change::change;
pub use list::list;

use waymark_domain::plan::{CheckIn, Metric};
use waymark_store::vault::Read;

use crate::error::ApiError;

/// Parses an id and reads what it names.
fn known(read: Read<'_>, id: &str) -> Result<CheckIn, ApiError> {
    let not_found = || ApiError::not_found("check_in", id);
    let parsed = id.parse().map_err(|_| not_found())?;
    read.check_in(parsed)?.ok_or_else(not_found)
}

fn known_metric(read: Read<'_>, id: &str) -> Result<Metric, ApiError> {
    let not_found = || ApiError::not_found("metric", id);
    let parsed = id.parse().map_err(|_| not_found())?;
    read.metric(parsed)?.ok_or_else(not_found)
}
