//! What decisions look like to the UI.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the criteria of a decision get their weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weighing {
    /// The person gives each one points.
    Direct,
    /// The person puts them in order; the weights follow from their ranks (rank order centroid).
    Ranked,
}

/// What has become of what a person expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecisionOutcome {
    Came,
    DidNot,
    /// In part, or overtaken by something else; not counted in calibration.
    Unclear,
}

/// What a person has decided and has still to decide, and how well they foresee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decisions {
    /// Newest first.
    pub decisions: Vec<Decision>,
    pub calibration: Calibration,
}

/// How a person's confidence compares with what came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Calibration {
    /// Reviewed expectations with a confidence that came or did not.
    pub resolved: u32,
    /// How many it takes before anything is said.
    pub needed: u32,
    /// The mean of (confidence − outcome)², 0 to 1, less is better; null before `needed`. Always saying 50 % gives .25.
    pub brier: Option<f64>,
    /// From the least confident to the most, without empty ones; empty before `needed`.
    pub bands: Vec<CalibrationBand>,
}

/// Expectations of about the same confidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalibrationBand {
    /// The mean confidence, 0 to 1.
    pub confidence: f64,
    pub came: u32,
    pub of: u32,
    /// Where the share that comes lies with 95 % confidence (Wilson's interval), 0 to 1.
    pub least: f64,
    pub most: f64,
}

/// A question, what there is to choose from, and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// UUIDv7.
    pub id: String,
    pub question: String,
    /// The civil date it came up, `2026-11-22`.
    pub asked_on: String,
    /// Markdown as typed; may be empty.
    pub text: String,
    pub weighing: Weighing,
    /// In the person's order.
    pub options: Vec<DecisionOption>,
    /// In the person's order, which is their rank when they are ranked.
    pub criteria: Vec<DecisionCriterion>,
    /// For each option, in their order, its rating under each criterion, in theirs; null where nothing was said.
    pub ratings: Vec<Vec<Option<DecisionRating>>>,
    /// How the options compare; null while there are fewer than two options, no criterion, or no weight.
    pub weighed: Option<Weighed>,
    pub choice: Option<DecisionChoice>,
    pub review: Option<DecisionReview>,
    /// RFC 3339, UTC.
    pub changed_at: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionOption {
    /// UUIDv7.
    pub id: String,
    pub name: String,
}

/// Something that matters in the decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionCriterion {
    /// UUIDv7.
    pub id: String,
    pub name: String,
    /// As given, 0 to 100; kept, but not used, when they are ranked.
    pub points: u8,
    /// What it counts for, 0 to 1; all together 1, or 0 when nobody has a point.
    pub weight: f64,
}

/// How good an option is under a criterion: 0, as bad as can be, to 10. `least` and `most` are the same when it is
/// known, and the ends of what is possible when it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionRating {
    pub least: u8,
    pub most: u8,
}

/// How the options compare. What was not rated may be anything from 0 to 10.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Weighed {
    /// For each option, in their order.
    pub values: Vec<OptionValue>,
    /// The places of the options, by the middle of their values, best first.
    pub order: Vec<u32>,
    /// Whether the first stays first whatever the open ratings turn out to be.
    pub settled: bool,
    /// The smallest change of one weight that puts the second before the first; null when none does.
    pub swap: Option<WeightSwap>,
    /// The open rating that matters most to who of the first two comes first; null when none is open.
    pub find_out: Option<OpenRating>,
}

/// The weighted sum of an option's ratings, 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionValue {
    pub least: f64,
    pub middle: f64,
    pub most: f64,
}

/// One weight, 0 to 1, now and where the first two options would be level; the others keep their proportions.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeightSwap {
    /// The place of the criterion.
    pub criterion: u32,
    pub from: f64,
    pub to: f64,
}

/// The places of an option and a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenRating {
    pub option: u32,
    pub criterion: u32,
}

/// What was chosen, and what the person expects of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionChoice {
    pub option_id: String,
    /// The civil date.
    pub chosen_on: String,
    /// Markdown; may be empty.
    pub why: String,
    /// Something that will have come or not; may be empty.
    pub expectation: String,
    /// How sure the person is that it will come, 0 to 100 %; null without an expectation.
    pub confidence: Option<u8>,
    /// The civil date to look back.
    pub review_on: Option<String>,
}

/// How it turned out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionReview {
    /// The civil date.
    pub reviewed_on: String,
    /// Null when nothing had been expected.
    pub outcome: Option<DecisionOutcome>,
    /// What happened, in Markdown; may be empty.
    pub text: String,
    /// Whether the person would choose the same again; null when not said.
    pub again: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionsRequest {
    pub person_id: String,
}

/// A decision as it is typed; all of it, also when it is edited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionEntry {
    /// 1 to 300 characters.
    pub question: String,
    /// The civil date it came up; not ahead.
    pub asked_on: String,
    pub text: String,
    pub weighing: Weighing,
    /// At most 12.
    pub options: Vec<OptionEntry>,
    /// At most 12.
    pub criteria: Vec<CriterionEntry>,
    /// As in `ratings` of a decision: a row for each option, in it a place for each criterion.
    pub ratings: Vec<Vec<Option<DecisionRating>>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OptionEntry {
    /// Null for a new one.
    pub id: Option<String>,
    /// 1 to 120 characters.
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CriterionEntry {
    /// Null for a new one.
    pub id: Option<String>,
    /// 1 to 80 characters.
    pub name: String,
    /// 0 to 100.
    pub points: u8,
}

/// A choice as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChoiceEntry {
    pub option_id: String,
    pub why: String,
    /// At most 300 characters.
    pub expectation: String,
    pub confidence: Option<u8>,
    pub review_on: Option<String>,
}

/// A review as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewEntry {
    pub outcome: Option<DecisionOutcome>,
    pub text: String,
    pub again: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangeDecisionsRequest {
    Add {
        person_id: String,
        entry: DecisionEntry,
    },
    /// Options and criteria whose ids are left out are removed with their ratings; the chosen one cannot be.
    Edit { id: String, entry: DecisionEntry },
    /// Removes it with everything in it.
    Remove { id: String },
    /// Chooses, or changes what was chosen or expected; not after a review.
    Choose { id: String, choice: ChoiceEntry },
    /// Takes the choice back, and the review with it.
    Reopen { id: String },
    /// Says how it turned out, or changes what was said.
    Review { id: String, review: ReviewEntry },
}
