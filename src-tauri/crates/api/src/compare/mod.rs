//! Roles and occupations side by side.

mod columns;
mod figures;
pub mod wire;

use waymark_domain::compare::Compared;
use waymark_store::catalogue::Catalogue;

use self::wire::{CompareRequest, Comparison};
use crate::{Api, ApiError};

/// How many can be read side by side.
const MOST: usize = 4;

/// One to four roles and occupations with what sets them apart. Whatever is published once for several of them is
/// in the answer once.
///
/// # Errors
/// [`ApiError::BadRequest`] for none, for too many, for one named twice and for what is neither a slug nor a code;
/// [`ApiError::NotFound`] for one there is not.
pub fn compare(api: &Api, request: CompareRequest) -> Result<Comparison, ApiError> {
    check(&request.of)?;
    let catalogue = api.catalogue()?;
    let found = columns::find(&catalogue, &request.of)?;
    let occupations = occupations(&catalogue, &found.columns)?;
    let preparation = catalogue.preparation_source()?;
    let sources = catalogue.sources()?;
    Ok(figures::with(found, occupations, preparation, sources))
}

fn check(of: &[String]) -> Result<(), ApiError> {
    if of.is_empty() || of.len() > MOST {
        return Err(ApiError::bad_request(
            "of",
            format!("compare one to {MOST} roles and occupations"),
        ));
    }
    match of
        .iter()
        .enumerate()
        .find(|(at, id)| of[..*at].contains(id))
    {
        Some((_, twice)) => Err(ApiError::bad_request(
            "of",
            format!("{twice} is there twice"),
        )),
        None => Ok(()),
    }
}

/// The occupations of the columns, each once, in the order of the columns.
fn occupations(
    catalogue: &Catalogue,
    columns: &[wire::CompareColumn],
) -> Result<Vec<Compared>, ApiError> {
    let mut codes: Vec<&str> = Vec::new();
    for column in columns {
        if !codes.contains(&column.occupation.code.as_str()) {
            codes.push(&column.occupation.code);
        }
    }
    codes
        .into_iter()
        .map(|code| {
            catalogue
                .compared(code)?
                .ok_or_else(|| ApiError::not_found("occupation", code))
        })
        .collect()
}
