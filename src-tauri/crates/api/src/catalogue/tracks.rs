//! The career tracks.

use waymark_store::catalogue::Catalogue;

use super::wire::Tracks;
use crate::ApiError;

/// All tracks, in their order.
///
/// # Errors
/// [`ApiError::CatalogueUnusable`]
pub fn list_tracks(catalogue: &Catalogue) -> Result<Tracks, ApiError> {
    let (tracks, sources) = catalogue.tracks()?;
    Ok(Tracks {
        tracks: tracks.into_iter().map(Into::into).collect(),
        sources: sources.into_iter().map(Into::into).collect(),
    })
}
