//! What the catalogue is.

use waymark_store::catalogue::Catalogue;

use super::wire::CatalogueInfo;
use crate::ApiError;

/// # Errors
/// [`ApiError::CatalogueUnusable`]
pub fn info(catalogue: &Catalogue) -> Result<CatalogueInfo, ApiError> {
    let info = catalogue.info()?;
    Ok(CatalogueInfo {
        version: info.version,
        digest: info.digest,
        occupations: info.occupations,
        occupations_with_ratings: info.occupations_with_ratings,
        titles: info.titles,
        sources: info.sources.into_iter().map(Into::into).collect(),
    })
}
