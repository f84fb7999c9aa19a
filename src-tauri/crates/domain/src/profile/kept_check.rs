//! A fit check that is kept.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    ids::{FitCheckId, PersonId},
    role::RoleSlug,
};

/// One dated comparison, as it came out; never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFitCheck {
    pub id: FitCheckId,
    pub person: PersonId,
    /// The role; `None` for the occupation.
    pub slug: Option<RoleSlug>,
    /// O*NET-SOC 2019.
    pub code: String,
    pub title_at_check: String,
    pub made_at: DateTime<Utc>,
    /// The civil date the user saw.
    pub made_on: NaiveDate,
    pub catalogue_version: String,
    /// By inventory, as JSON.
    pub inventory_versions: String,
    /// All that came out and went in, as JSON.
    pub result: String,
}
