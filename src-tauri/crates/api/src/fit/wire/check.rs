//! One person and one role or occupation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FitChange, FitComparison, FitLimit, FitMissing, FitReason, FitWhyNot};
use crate::{
    catalogue::wire::{OccupationRef, Source},
    role::wire::FitAxis,
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FitCheckRequest {
    pub person_id: String,
    /// A role such as `factory-manager`, or an occupation's code such as `11-3051.00`.
    pub of: String,
    /// Id of a kept check to read instead of today's.
    pub kept: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeFitChecksRequest {
    pub person_id: String,
    /// As in [`FitCheckRequest`].
    pub of: String,
    pub change: FitChecksChange,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitChecksChange {
    /// Keeps today's check, dated; it is never changed again. One that says nothing new is kept all the same.
    Keep,
    /// Removes a kept check; the history can bring it back.
    Remove { id: String },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitReport {
    /// The role's; null for the occupation itself.
    pub slug: Option<String>,
    /// The role's or the occupation's; as it was called when a kept check was made.
    pub title: String,
    pub occupation: OccupationRef,
    /// Id of the kept check that this is; null for today's.
    pub kept_id: Option<String>,
    /// The civil date, `2026-11-22`.
    pub made_on: String,
    pub catalogue_version: String,
    pub check: FitCheck,
    /// Where the figures of today's catalogue are from.
    pub sources: Vec<FitSource>,
    /// What keeps it from the first group of the list; null in a kept check.
    pub why_not: Option<FitWhyNot>,
    /// All that are kept of this role or occupation, newest first.
    pub kept: Vec<KeptFitCheck>,
    /// Against the newest kept one; for a kept one, against the one before it. Null when there is none.
    pub since: Option<FitComparison>,
}

/// Where figures are from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitSource {
    pub about: FitFigures,
    pub source: Source,
}

/// What figures are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitFigures {
    Interests,
    Skills,
    Knowledge,
    /// Physical limits: lifting.
    Abilities,
    /// Conditions and most limits.
    Context,
    /// Conditions too.
    WorkValues,
    Pay,
    Education,
    Telework,
}

/// A kept check in a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptFitCheck {
    pub id: String,
    pub made_on: String,
    /// RFC 3339, UTC.
    pub made_at: String,
    pub catalogue_version: String,
    pub interests: FitBand,
    pub strengths: FitBand,
    pub values: FitBand,
    pub standing: FitStanding,
    /// False for one that this version of Waymark cannot read; its bands say that there is not enough then.
    pub readable: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitCheck {
    /// Its score is Pearson's correlation of two profiles of six, −1 to 1.
    pub interests: FitScore,
    pub strengths: FitStrengths,
    /// Its score is an agreement, −1 to 1.
    pub values: FitScore,
    pub standing: FitStanding,
    pub limits: Vec<FitLimit>,
    /// Axis by axis, the weightiest first.
    pub reasons: Vec<FitReason>,
    pub missing: Vec<FitMissing>,
    /// The smallest single changes that move an axis to another band.
    pub changes: Vec<FitChange>,
    /// Axes with a band that no single change within range would move.
    pub unmoved: Vec<FitAxis>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitBand {
    Strong,
    Good,
    Mixed,
    Away,
    /// Flat or missing answers, or figures that are not published.
    NotEnough,
}

/// Where a scored axis stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitScore {
    pub band: FitBand,
    /// On the axis' own scale; null when there is not enough.
    pub score: Option<f64>,
    /// 10th and 90th percentile of 500 repetitions with the noise of the answers.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Share of the repetitions in the same band, 0–1.
    pub held: Option<f64>,
    /// Where on the scale one band ends and the next begins, from the far end to the close one.
    pub cuts: Vec<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitStrengths {
    /// Its score is the gap: the mean shortfall, weighted by importance, as a share of the scale of levels (0–1, of
    /// 0–7), so that lower is closer. Its two cuts are where a gap is a stretch and where it is covered; the band
    /// asks for more than the gap.
    pub axis: FitScore,
    /// How alike the shapes of the profiles are, −1 to 1; null when they cannot be compared.
    pub similarity: Option<f64>,
    /// From here on shapes are similar.
    pub similar_from: f64,
    /// How far the most important element falls short at most, in levels of 0–7.
    pub largest_gap: Option<f64>,
    /// How many elements were compared.
    pub compared: u32,
}

/// What the constraints come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitStanding {
    Clear,
    NearMisses,
    Blocked,
    /// Some are stated, and public figures answer none of them.
    Unknown,
    /// None are stated.
    NotAsked,
}
