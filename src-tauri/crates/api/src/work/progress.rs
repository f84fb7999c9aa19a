//! How far it is.

use super::wire::WorkProgress;
use crate::{Api, error::ApiError};

/// # Errors
/// None.
pub fn progress(api: &Api) -> Result<WorkProgress, ApiError> {
    Ok(WorkProgress {
        erasure: api.erasing.now(),
        transfer: api.desk.now(),
    })
}
