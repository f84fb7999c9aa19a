//! The inventories: what is asked, and what was answered.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::InterestScale;

/// What a person can be asked at one sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InventoryKind {
    /// 30 activities, answered 1 (would dislike very much) to 5 (would like very much).
    InterestsShort,
    /// 60 activities; the 30 of the short form are among them.
    InterestsLong,
    /// 68 skills and fields of knowledge, answered 0 (not used) to 4 (the highest anchor).
    Skills,
    /// 22 conditions, answered −2 (clearly the low end) to 2 (clearly the high one); 0 is either.
    Conditions,
    /// Pairs of conditions that matter, answered −2 (clearly the second) to 2 (clearly the first).
    Tradeoffs,
}

/// How far an inventory is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InventoryState {
    pub inventory: InventoryKind,
    /// Of today's items.
    pub version: u32,
    /// How many there are to answer. For trade-offs it depends on the conditions last answered, and is 0 while
    /// fewer than two matter.
    pub items: u32,
    /// What is begun and not finished.
    pub draft: Option<InventoryDraft>,
    /// The last one finished; its results are in the profile.
    pub last: Option<SittingRef>,
}

/// A sitting that is not finished. It is kept from answer to answer and is not in the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InventoryDraft {
    /// How many of today's items have an answer, proposed ones included.
    pub answered: u32,
    /// How many answers are proposed from past jobs and not confirmed.
    pub proposed: u32,
    /// The civil date of the first answer.
    pub started_on: String,
    /// RFC 3339, UTC: of the last.
    pub changed_at: String,
}

/// An inventory that was taken once, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SittingRef {
    /// UUIDv7.
    pub id: String,
    pub inventory: InventoryKind,
    /// Of the items it was taken with.
    pub version: u32,
    /// Civil dates.
    pub started_on: String,
    pub finished_on: String,
    /// RFC 3339, UTC.
    pub finished_at: String,
    pub answered: u32,
    /// How many of the answers were proposed and not confirmed.
    pub proposed: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InventoryRequest {
    pub person_id: String,
    pub inventory: InventoryKind,
    /// A finished sitting, to read its answers; without it, what is being answered.
    #[serde(default)]
    pub sitting: Option<String>,
}

/// The items of an inventory in the order in which they are asked, and the answers so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Inventory {
    pub inventory: InventoryKind,
    /// Of today's items, which are the ones given here.
    pub version: u32,
    pub items: InventoryItems,
    pub answers: Vec<InventoryAnswer>,
    /// What is begun; null when nothing is, and when a finished sitting was asked for.
    pub draft: Option<InventoryDraft>,
    /// The finished sitting that was asked for.
    pub sitting: Option<SittingRef>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "list", rename_all = "snake_case")]
pub enum InventoryItems {
    Interests(Vec<InterestItem>),
    Skills(Vec<SkillItem>),
    Conditions(Vec<ConditionItem>),
    Tradeoffs(Vec<TradeoffPair>),
}

/// An answer to one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InventoryAnswer {
    /// The item's id.
    pub item: String,
    pub value: i8,
    /// Proposed from past jobs, and not confirmed by answering.
    pub proposed: bool,
}

/// An activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterestItem {
    pub id: String,
    /// The scale it counts for; not shown while it is answered.
    pub scale: InterestScale,
    pub text: String,
}

/// A skill or a field of knowledge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkillItem {
    /// The element's id, `2.A.1.a`.
    pub id: String,
    pub domain: SkillDomain,
    pub name: String,
    /// A sentence beginning with "You", for sorting what is used from what is not.
    #[serde(rename = "use")]
    pub used: String,
    /// What someone does at the levels 1, 2, 3 and 4.
    pub anchors: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SkillDomain {
    Skills,
    Knowledge,
}

/// A condition of work, between two ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionItem {
    pub id: String,
    pub name: String,
    /// Each completes "A job with: …".
    pub low: String,
    pub high: String,
    /// What it measures, in one sentence.
    pub about: String,
    /// Whether public figures say something about it; otherwise it is a question to ask an employer.
    pub measured: bool,
}

/// Two jobs to choose between: each has the wanted end of one condition and the other end of another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TradeoffPair {
    /// The ids of both conditions, `pace~people`.
    pub id: String,
    /// 1 or 2; one may stop after the first round.
    pub round: u32,
    /// What the first job has: the wanted end of the first condition, and not that of the second.
    pub first: Vec<ConditionEnd>,
    /// What the second job has, in the same order of conditions.
    pub second: Vec<ConditionEnd>,
}

/// One end of a condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConditionEnd {
    /// The condition's id.
    pub dimension: String,
    pub name: String,
    /// Completes "A job with: …".
    pub text: String,
    /// Whether it is the end the person leans towards.
    pub wanted: bool,
}
