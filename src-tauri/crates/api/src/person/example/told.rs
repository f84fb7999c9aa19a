//! The example's profile as the story tells it.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Told {
    pub sittings: Vec<Sitting>,
    /// In the order in which they stand.
    pub experience: Vec<Experience>,
    pub limits: Vec<Limit>,
    pub hidden: Vec<Hidden>,
    /// Oldest first.
    pub checks: Vec<Check>,
}

/// A fit check that was kept.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Check {
    pub months_ago: u32,
    /// The role.
    pub of: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Sitting {
    /// By the name the vault has for it.
    pub inventory: String,
    pub months_ago: u32,
    /// Items whose answer nobody has confirmed.
    #[serde(default)]
    pub proposed: Vec<String>,
    pub answers: BTreeMap<String, i8>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Experience {
    pub kind: String,
    /// When it was written down.
    pub months_ago: u32,
    pub title: String,
    pub place: String,
    #[serde(default)]
    pub code: Option<String>,
    #[serde(default)]
    pub begins_months_ago: Option<u32>,
    #[serde(default)]
    pub ends_months_ago: Option<u32>,
    #[serde(default)]
    pub expires_months_ahead: Option<u32>,
    #[serde(default)]
    pub level: Option<u8>,
    #[serde(default)]
    pub situation: String,
    #[serde(default)]
    pub action: String,
    #[serde(default)]
    pub result: String,
    #[serde(default)]
    pub skills: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Limit {
    pub months_ago: u32,
    /// As the vault has them.
    pub key: String,
    pub value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Hidden {
    pub months_ago: u32,
    pub code: String,
    pub reason: String,
}

/// The same day of the month, so many months before.
pub(super) fn ago(today: NaiveDate, months: u32) -> NaiveDate {
    today
        .checked_sub_months(Months::new(months))
        .unwrap_or(today)
}

/// The same day of the month, so many months from now.
pub(super) fn ahead(today: NaiveDate, months: u32) -> NaiveDate {
    today
        .checked_add_months(Months::new(months))
        .unwrap_or(today)
}
