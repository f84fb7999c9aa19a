//! How far it has come, and stopping it.

use super::wire::TransferProgress;
use crate::{Api, error::ApiError};

/// # Errors
/// None.
pub fn progress(api: &Api) -> Result<TransferProgress, ApiError> {
    let (done, all) = api.desk.progress().so_far();
    Ok(TransferProgress { done, all })
}

/// Stops what is going on, where that leaves nothing half done, and forgets the file that was chosen.
///
/// # Errors
/// None.
pub fn cancel(api: &Api) -> Result<(), ApiError> {
    api.desk.forget();
    Ok(())
}
