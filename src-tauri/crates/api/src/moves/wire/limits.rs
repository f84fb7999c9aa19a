//! Where a move begins to count as viable, desirable or safe.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveLimits {
    /// Viable: at least this alike, as the share of all pairs that are less so, 0–100.
    pub similar: f64,
    /// Viable: at most so many preparation levels apart, either way, 0–4.
    pub zones: u8,
    /// Viable: no important element falls short by more, in levels of 0–7.
    pub largest_gap: f64,
    /// Desirable: the middle pay there is at least this share of what is paid now, 0–2.
    pub keeps: f64,
    /// Pay is up when at least this share of the jobs there pay more than now, and down when at most the rest of
    /// them do, .5–1.
    pub clearly: f64,
    /// Safe: in the mean of the studies that score both, exposed by at most so many percentiles more, 0–100.
    pub exposure: f64,
    /// Safe: projected to grow by at most so many percentage points less, 0–100.
    pub growth: f64,
}

/// How the limits come about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveCalibration {
    /// The limits that hold when none are set.
    pub limits: MoveLimits,
    /// What `similar` rests on.
    pub similar: MoveCut,
}

/// Mean likeness within the broad groups of the classification, less one standard deviation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveCut {
    /// Share of all pairs that are less alike, 0–100.
    pub percentile: f64,
    /// Pairs within a group, and pairs in all, each counted both ways.
    pub within: u32,
    pub pairs: u32,
}
