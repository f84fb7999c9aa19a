//! What finished skill inventories say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SittingRef, SkillDomain};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkillsSitting {
    pub sitting: SittingRef,
    /// Whether there are answers enough to compare with occupations.
    pub enough: bool,
    /// What was answered, in the order of the inventory.
    pub levels: Vec<SkillLevel>,
    /// Id of the sitting before, which the levels are compared with; null for the first one.
    pub compared_with: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkillLevel {
    /// `2.A.1.a`
    pub element: String,
    pub domain: SkillDomain,
    pub name: String,
    /// 0 (not used) to 4.
    pub level: u8,
    /// What someone does at this level; null for 0.
    pub anchor: Option<String>,
    /// Proposed from past jobs, and not confirmed.
    pub proposed: bool,
    /// The level at the sitting before, when it was answered there.
    pub before: Option<u8>,
    /// Whether it differs from `before` by more than noise.
    pub beyond_noise: bool,
}
