//! Lists of occupations by track, preparation, pay and growth.

use waymark_store::catalogue::{BrowseOrder as Order, BrowseQuery, Catalogue};

use super::wire::{Browse, BrowseOrder, BrowseRequest};
use crate::ApiError;

const USUAL_LIMIT: u32 = 50;
const HIGHEST_LIMIT: u32 = 200;

/// One page of the occupations that fit the request, and how many fit in all. An occupation without a
/// figure that a bound is set on does not fit.
///
/// # Errors
/// [`ApiError::BadRequest`] names the field that makes no sense; [`ApiError::NotFound`] an unknown track.
pub fn browse(catalogue: &Catalogue, request: &BrowseRequest) -> Result<Browse, ApiError> {
    let query = checked(request)?;
    if let Some(track) = &request.track
        && !catalogue.track_exists(track)?
    {
        return Err(ApiError::not_found("track", track));
    }
    let found = catalogue.browse(&query)?;
    Ok(Browse {
        total: found.total,
        rows: found.rows.into_iter().map(Into::into).collect(),
        sources: found.sources.into_iter().map(Into::into).collect(),
    })
}

fn checked(request: &BrowseRequest) -> Result<BrowseQuery, ApiError> {
    if request
        .preparation
        .iter()
        .any(|zone| !(1..=5).contains(zone))
    {
        return Err(ApiError::bad_request(
            "preparation",
            "a preparation level is 1, 2, 3, 4 or 5",
        ));
    }
    if let (Some(least), Some(most)) = (request.pay_at_least, request.pay_at_most)
        && least > most
    {
        return Err(ApiError::bad_request(
            "payAtMost",
            format!("{most} is less than the lower bound {least}"),
        ));
    }
    if request
        .growth_at_least
        .is_some_and(|growth| !growth.is_finite())
    {
        return Err(ApiError::bad_request(
            "growthAtLeast",
            "growth is a number of percent",
        ));
    }
    if request.limit > HIGHEST_LIMIT {
        return Err(ApiError::bad_request(
            "limit",
            format!("a page has at most {HIGHEST_LIMIT} rows"),
        ));
    }
    Ok(BrowseQuery {
        track: request.track.clone(),
        preparation: request.preparation.clone(),
        pay_at_least: request.pay_at_least,
        pay_at_most: request.pay_at_most,
        growth_at_least: request.growth_at_least,
        order: match request.order {
            BrowseOrder::Title => Order::Title,
            BrowseOrder::PayHighest => Order::PayHighest,
            BrowseOrder::GrowthHighest => Order::GrowthHighest,
            BrowseOrder::EmploymentHighest => Order::EmploymentHighest,
            BrowseOrder::PreparationLowest => Order::PreparationLowest,
        },
        offset: request.offset,
        limit: if request.limit == 0 {
            USUAL_LIMIT
        } else {
            request.limit
        },
    })
}
