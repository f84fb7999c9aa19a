//! A track's page.

use super::wire::{TrackPage, TrackRequest};
use crate::{Api, ApiError};

/// Everything about one track.
///
/// # Errors
/// [`ApiError::NotFound`] for a track there is not.
pub fn track(api: &Api, request: TrackRequest) -> Result<TrackPage, ApiError> {
    let page = api.catalogue()?.track(&request.key)?;
    page.map(Into::into)
        .ok_or_else(|| ApiError::not_found("track", &request.key))
}
