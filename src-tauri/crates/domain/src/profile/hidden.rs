//! What a person does not want to see among what fits.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{ids::PersonId, role::RoleSlug};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HiddenFit {
    pub person: PersonId,
    /// O*NET-SOC 2019.
    pub code: String,
    /// The role; `None` for the occupation.
    pub slug: Option<RoleSlug>,
    pub title_at_hide: String,
    /// In the person's words; may be empty.
    pub reason: String,
    pub hidden_at: DateTime<Utc>,
    pub hidden_on: NaiveDate,
    pub catalogue_version: String,
}
