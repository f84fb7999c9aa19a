//! What is typed, and what of it is kept.

use chrono::NaiveDate;

use super::super::wire::StepEntry;
use crate::{
    error::ApiError,
    typed::{date, text},
};

/// Characters.
const LONGEST_TITLE: usize = 200;
const LONGEST_DETAIL: usize = 2_000;

/// A step as it is kept.
pub(super) struct Entry {
    pub title: String,
    pub detail: String,
    pub element: Option<String>,
    pub due: Option<NaiveDate>,
}

impl Entry {
    /// # Errors
    /// [`ApiError::BadRequest`] with the first field that is not kept as it was given.
    pub fn read(typed: StepEntry) -> Result<Self, ApiError> {
        let title = text("title", &typed.title, LONGEST_TITLE)?;
        if title.is_empty() {
            return Err(ApiError::bad_request("title", "a step needs a name"));
        }
        Ok(Self {
            title,
            detail: text("detail", &typed.detail, LONGEST_DETAIL)?,
            element: typed.element,
            due: date("due", typed.due.as_deref())?,
        })
    }
}
