//! Where every occupation would stand under other limits.

use waymark_domain::inventory::constraints::Constraints;

use super::{
    convert,
    list::Asked,
    wire::{FitPlace, FitWhatIfRequest, WhatIf},
};
use crate::{Api, error::ApiError, profile::Items};

/// In the order of the rows of [`super::list()`]. Fast enough for a slider that is being moved: only the limits
/// are held against the figures again.
///
/// # Errors
/// As [`super::list()`]; [`ApiError::BadRequest`] for a pay floor or schooling out of range.
pub fn what_if(api: &Api, request: FitWhatIfRequest) -> Result<Vec<FitPlace>, ApiError> {
    let items = Items::of(api)?;
    let asked = Asked::of(api, &items, &request.person_id)?;
    let stated = tried(&asked.person.constraints, request.what_if)?;
    let list = asked.list(api, &stated);
    Ok(list.rows.iter().map(convert::place).collect())
}

fn tried(own: &Constraints, wanted: WhatIf) -> Result<Constraints, ApiError> {
    let WhatIf {
        pay_floor,
        remote,
        education_max,
    } = wanted;
    if pay_floor.is_some_and(|floor| !(1..=1_000_000).contains(&floor)) {
        let why = "a pay floor is 1 to 1,000,000 dollars a year";
        return Err(ApiError::bad_request("payFloor", why));
    }
    let schooling = match education_max {
        None => None,
        Some(most) => match u8::try_from(most) {
            Ok(most @ 1..=12) => Some(most),
            _ => {
                return Err(ApiError::bad_request(
                    "educationMax",
                    "schooling is 1 to 12",
                ));
            }
        },
    };
    Ok(Constraints {
        pay_floor,
        remote: remote.map(Into::into),
        education_max: schooling,
        ..own.clone()
    })
}
