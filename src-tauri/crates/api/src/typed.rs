//! Short texts and dates as they are typed, and what of them is kept.

use chrono::NaiveDate;

use crate::error::ApiError;

/// Without the spaces around it.
///
/// # Errors
/// [`ApiError::BadRequest`] with the field when there are more than `most` characters.
pub(crate) fn text(field: &str, typed: &str, most: usize) -> Result<String, ApiError> {
    let text = typed.trim();
    let characters = text.chars().count();
    if characters > most {
        let why = format!("at most {most} characters; this has {characters}");
        return Err(ApiError::bad_request(field, why));
    }
    Ok(text.to_owned())
}

/// A civil date; nothing typed is none.
///
/// # Errors
/// [`ApiError::BadRequest`] with the field when it is no date.
pub(crate) fn date(field: &str, typed: Option<&str>) -> Result<Option<NaiveDate>, ApiError> {
    let Some(typed) = typed.map(str::trim).filter(|typed| !typed.is_empty()) else {
        return Ok(None);
    };
    let date = typed.parse();
    let date = date.map_err(|_| ApiError::bad_request(field, "a date is like 2026-11-22"))?;
    Ok(Some(date))
}
