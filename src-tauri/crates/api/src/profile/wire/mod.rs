//! A person's strengths profile, as the window speaks of it.

mod change;
mod conditions;
mod experience;
mod interests;
mod inventory;
mod limits;
mod skills;
mod trouble;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use change::{ChangeProfileRequest, ExperienceEntry, GivenAnswer, ProfileChange};
pub use conditions::{ConditionLean, ConditionWeight, ConditionsSitting, TradeoffsSitting};
pub use experience::{Experience, ExperienceKind};
pub use interests::{
    InterestChange, InterestPattern, InterestScale, InterestScore, InterestsSitting,
};
pub use inventory::{
    ConditionEnd, ConditionItem, InterestItem, Inventory, InventoryAnswer, InventoryDraft,
    InventoryItems, InventoryKind, InventoryRequest, InventoryState, SittingRef, SkillDomain,
    SkillItem, TradeoffPair,
};
pub use limits::{Limit, LimitKey, Limits, RemoteWish};
pub use skills::{SkillLevel, SkillsSitting};
pub use trouble::ProfileTrouble;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProfileRequest {
    pub person_id: String,
}

/// Everything a person has said of themselves, but the items of the inventories.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    pub person_id: String,
    /// One for each inventory, in the order in which they are offered.
    pub inventories: Vec<InventoryState>,
    /// Finished sittings of either form, newest first; likewise the three below.
    pub interests: Vec<InterestsSitting>,
    pub skills: Vec<SkillsSitting>,
    pub conditions: Vec<ConditionsSitting>,
    pub tradeoffs: Vec<TradeoffsSitting>,
    /// In the person's own order.
    pub experience: Vec<Experience>,
    pub limits: Limits,
    pub contradictions: Vec<Contradiction>,
    /// What has not been said yet; empty when everything has.
    pub missing: Vec<MissingPart>,
    /// What the person does not want to see among what fits, newest first.
    pub hidden: Vec<HiddenFit>,
}

/// Two things the person said that hardly go together. Neither is taken for a mistake.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum Contradiction {
    /// They lean towards what a limit of theirs rules out: being outdoors, and having to work from home.
    LeanAgainstLimit {
        /// Id of the condition.
        dimension: String,
        /// What it is called.
        name: String,
        limit: LimitKey,
    },
    /// They are willing to do schooling that usually takes years, and cannot be without income at all.
    SchoolingWithoutIncome {
        /// O*NET's category of education, 1–12.
        education_max: u32,
    },
}

/// A part of the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MissingPart {
    /// Neither form is finished.
    Interests,
    /// The short form is, the long one is not.
    InterestsLong,
    Skills,
    /// Levels drafted from past jobs, which nobody has confirmed.
    SkillsConfirmed,
    Conditions,
    Tradeoffs,
    /// No past job that names an occupation.
    Jobs,
    Limits,
}

/// An occupation or role that is left out of the list of what fits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HiddenFit {
    pub code: String,
    /// The role's; null for the occupation.
    pub slug: Option<String>,
    /// As it is called today; as it was when it was hidden, when the catalogue no longer has it.
    pub title: String,
    /// In the person's words; may be empty.
    pub reason: String,
    /// The civil date, `2026-11-22`.
    pub hidden_on: String,
}
