//! What is said of a vault that is not as it was left.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VaultStandingRequest {
    /// Whether to go through the whole history too, which takes longer the longer it is.
    pub whole: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultStanding {
    /// `null` when the vault goes on from where it was left here, or is new here.
    pub turned_back: Option<TurnedBack>,
    /// Only when the whole history was asked for.
    pub history: Option<HistoryCheck>,
}

/// The vault does not hold what was in it when it was last open here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TurnedBack {
    pub kind: TurnedBackKind,
    /// Entries of the history when it was last open here, undoing and redoing included.
    pub steps_then: u32,
    pub steps_now: u32,
    /// The civil date of that.
    pub last_open_on: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TurnedBackKind {
    /// Its history ends earlier.
    Older,
    /// Its history is another one from some step on: it went on elsewhere from an older copy.
    Parted,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryCheck {
    /// The first entry that does not follow from the ones before; `null` when all do.
    pub altered: Option<AlteredEntry>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlteredEntry {
    /// Counted from 1, the oldest.
    pub entry: u32,
    /// The civil date it bears; `null` when what stands there is no date.
    pub on: Option<String>,
}
