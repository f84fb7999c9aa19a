//! Values and working conditions: which end of each a person leans to, and which matter more.

mod check;
mod design;
mod id;
#[cfg(test)]
pub(crate) mod tests;
mod weigh;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::range::answers;
use crate::role::Text;

pub use check::check;
pub use design::{Pair, pairs};
pub use id::{BadDimension, DimensionId};
pub use weigh::{Weight, Weights, weigh};

/// The inventory as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conditions {
    pub version: u32,
    pub dimensions: Vec<Dimension>,
}

/// Something about work with two ends, each of which a sensible person could prefer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    pub id: DimensionId,
    pub name: Text,
    pub low: Text,
    pub high: Text,
    /// Empty where public figures say nothing about it.
    pub evidence: Vec<Evidence>,
    pub about: Text,
}

/// An element of the published ratings that speaks of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// O*NET element id.
    pub element: String,
    /// 1 when a high rating means the high end, −1 when it means the low one.
    pub sign: i8,
}

answers! {
    /// −2 clearly the low end … 0 either … 2 clearly the high end.
    Lean = -2..=2;
    /// −2 the second clearly … 2 the first clearly, of two things that one has to choose between.
    Choice = -2..=2;
}

/// Leans by dimension; one that is not here was not answered.
pub type Leans = BTreeMap<DimensionId, Lean>;

/// One trade-off answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TradeOff {
    /// Positive choices are for keeping one's end of this one.
    pub first: DimensionId,
    pub second: DimensionId,
    pub choice: Choice,
}

/// The dimensions on which a person leans at all, by id.
#[must_use]
pub fn leaning(leans: &Leans) -> Vec<&DimensionId> {
    let leaning = leans.iter().filter(|(_, lean)| lean.get() != 0);
    leaning.map(|(id, _)| id).collect()
}
