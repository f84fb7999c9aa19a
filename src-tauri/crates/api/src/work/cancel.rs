//! Stopping it.

use super::wire::{CancelWorkRequest, Work};
use crate::{Api, error::ApiError};

/// Stops what is going on, where that leaves nothing half done; the other kind of work goes on.
///
/// # Errors
/// None.
pub fn cancel(api: &Api, request: CancelWorkRequest) -> Result<(), ApiError> {
    match request.work {
        Work::Erasure => api.erasing.cancel(),
        Work::Transfer => api.desk.forget(),
    }
    Ok(())
}
