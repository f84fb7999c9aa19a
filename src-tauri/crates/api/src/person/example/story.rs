//! The example's three years, kept in `data/example` and told backwards from today.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use waymark_domain::plan::Note;

use super::told::{Told, ago};
use crate::{
    check_in::wire::{MetricEntry, Rhythm},
    decision::wire::{DecisionOutcome, Weighing},
    error::ApiError,
    mark::wire::Reaction,
};

const STORY: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../data/example/robin.json"
));

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Story {
    pub name: String,
    pub saved: Vec<Saved>,
    pub roles: Vec<Marked>,
    pub check_ins: CheckIns,
    /// Oldest first.
    pub decisions: Vec<Decided>,
    pub profile: Told,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Saved {
    /// O*NET-SOC 2019.
    pub code: String,
    /// Oldest first; the first is written on the day of saving.
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Entry {
    months_ago: u32,
    text: String,
}

/// A role with what was marked on it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Marked {
    pub slug: String,
    pub choices: Vec<String>,
    /// By harder part.
    pub reactions: BTreeMap<String, Reaction>,
    /// By statement of the role's fit check, 1–5.
    #[serde(default)]
    pub statements: BTreeMap<String, u8>,
    /// When it was marked; the notes have their own.
    pub months_ago: u32,
    pub notes: Vec<RoleNote>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RoleNote {
    /// A harder part; the role as a whole without it.
    #[serde(default)]
    pub about: Option<String>,
    pub months_ago: u32,
    pub text: String,
}

/// How it went.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CheckIns {
    pub rhythm: Rhythm,
    pub metric: MetricEntry,
    /// Oldest first.
    pub entries: Vec<CheckedIn>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CheckedIn {
    pub months_ago: u32,
    pub energy: u8,
    pub progress: u8,
    pub confidence: u8,
    /// Of the metric.
    #[serde(default)]
    pub value: Option<f64>,
    pub text: String,
}

/// A question, and what became of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Decided {
    pub months_ago: u32,
    pub question: String,
    pub text: String,
    pub weighing: Weighing,
    pub options: Vec<String>,
    pub criteria: Vec<Weighty>,
    /// For each option, under each criterion, the least and the most.
    pub ratings: Vec<Vec<Option<[u8; 2]>>>,
    #[serde(default)]
    pub choice: Option<DecidedOn>,
    #[serde(default)]
    pub review: Option<LookedBack>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Weighty {
    pub name: String,
    pub points: u8,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct DecidedOn {
    /// Its place among the options.
    pub option: usize,
    pub months_ago: u32,
    pub why: String,
    pub expectation: String,
    pub confidence: u8,
    pub review_months_ago: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct LookedBack {
    pub months_ago: u32,
    pub outcome: DecisionOutcome,
    pub text: String,
    pub again: bool,
}

/// # Errors
/// [`ApiError::Internal`] when the file in the program is not a story; a test reads it.
pub(super) fn read() -> Result<Story, ApiError> {
    serde_json::from_str(STORY).map_err(|error| ApiError::Internal {
        reason: format!("the example's story: {error}"),
    })
}

impl Saved {
    /// The days of the first and the last entry.
    pub fn days(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let day = |entry: Option<&Entry>| entry.map_or(today, |entry| entry.day(today));
        (day(self.entries.first()), day(self.entries.last()))
    }

    /// The entries, each under its month, as a person would keep adding to one note.
    ///
    /// # Errors
    /// [`ApiError::BadRequest`] when they are longer than a note may be.
    pub fn note(&self, today: NaiveDate) -> Result<Note, ApiError> {
        let paragraphs: Vec<String> = self
            .entries
            .iter()
            .map(|entry| format!("{}: {}", entry.day(today).format("%B %Y"), entry.text))
            .collect();
        crate::plan::note(paragraphs.join("\n\n"))
    }
}

impl Entry {
    fn day(&self, today: NaiveDate) -> NaiveDate {
        ago(today, self.months_ago)
    }
}
