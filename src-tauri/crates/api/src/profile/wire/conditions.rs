//! What finished inventories of conditions and trade-offs say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SittingRef;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionsSitting {
    pub sitting: SittingRef,
    /// What was answered, in the order of the inventory.
    pub leans: Vec<ConditionLean>,
    /// Id of the sitting before, which the leans are compared with; null for the first one.
    pub compared_with: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionLean {
    /// Id of the condition.
    pub dimension: String,
    pub name: String,
    /// −2 (clearly the low end) to 2 (clearly the high one); 0 is either.
    pub lean: i8,
    /// The end leant towards, which completes "A job with: …"; null for 0.
    pub end: Option<String>,
    /// The lean at the sitting before, when it was answered there.
    pub before: Option<i8>,
    /// Whether public figures say something about it.
    pub measured: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TradeoffsSitting {
    pub sitting: SittingRef,
    /// How many pairs there were to answer, by the conditions as they were answered then.
    pub pairs: u32,
    /// Most weight first.
    pub weights: Vec<ConditionWeight>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionWeight {
    /// Id of the condition.
    pub dimension: String,
    pub name: String,
    /// 1 is the average of those that matter; never below 0.
    pub weight: f64,
    /// Standard error of `weight`.
    pub error: f64,
}
