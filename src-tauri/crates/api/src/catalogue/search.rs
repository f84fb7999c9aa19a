//! Occupations by title, as it is typed.

use waymark_store::catalogue::{Catalogue, titles};

use super::wire::{SearchTitles, SearchTitlesRequest, TitleHit};
use crate::ApiError;

const HIGHEST_LIMIT: u8 = 50;

/// Occupations whose titles are like the query, best first. An empty query finds nothing, and so does
/// one that is like no title.
///
/// # Errors
/// [`ApiError::BadRequest`] when the limit is not 1–50.
pub fn search_titles(
    catalogue: &Catalogue,
    request: &SearchTitlesRequest,
) -> Result<SearchTitles, ApiError> {
    if !(1..=HIGHEST_LIMIT).contains(&request.limit) {
        return Err(ApiError::bad_request(
            "limit",
            format!("ask for 1 to {HIGHEST_LIMIT} titles"),
        ));
    }
    let found = catalogue.search_titles(&request.query, usize::from(request.limit))?;
    let mut hits = Vec::with_capacity(found.hits.len());
    for hit in found.hits {
        if let Some(row) = catalogue.row(&hit.code)? {
            hits.push(TitleHit {
                occupation: row.into(),
                matched: hit.matched,
            });
        }
    }
    Ok(SearchTitles {
        cleaned: found.cleaned,
        hits,
    })
}

impl From<titles::Error> for ApiError {
    fn from(error: titles::Error) -> Self {
        Self::CatalogueUnusable {
            reason: error.to_string(),
        }
    }
}
