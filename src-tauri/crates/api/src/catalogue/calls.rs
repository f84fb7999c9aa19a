//! The same answers from the catalogue that is open, in the form the table of calls takes.

use super::wire::{
    Browse, BrowseRequest, CatalogueInfo, Occupation, OccupationRequest, SearchTitles,
    SearchTitlesRequest, Tracks,
};
use crate::{Api, ApiError};

/// # Errors
/// As [`super::info()`].
pub fn info(api: &Api) -> Result<CatalogueInfo, ApiError> {
    super::info(&*api.catalogue()?)
}

/// # Errors
/// As [`super::list_tracks`].
pub fn list_tracks(api: &Api) -> Result<Tracks, ApiError> {
    super::list_tracks(&*api.catalogue()?)
}

/// # Errors
/// As [`super::browse()`].
pub fn browse(api: &Api, request: BrowseRequest) -> Result<Browse, ApiError> {
    super::browse(&*api.catalogue()?, &request)
}

/// # Errors
/// As [`super::occupation()`].
pub fn occupation(api: &Api, request: OccupationRequest) -> Result<Occupation, ApiError> {
    super::occupation(&*api.catalogue()?, &request)
}

/// # Errors
/// As [`super::search_titles`].
pub fn search_titles(api: &Api, request: SearchTitlesRequest) -> Result<SearchTitles, ApiError> {
    super::search_titles(&*api.catalogue()?, &request)
}
