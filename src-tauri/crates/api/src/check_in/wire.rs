//! What check-ins look like to the UI.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How often a person wants to check in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    Weekly,
    TwoWeeks,
    Monthly,
    Quarterly,
}

/// How it has gone with a person, and when they will say so next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckIns {
    pub rhythm: Option<Rhythm>,
    /// The civil date of the next check-in, which may have passed; null without a rhythm.
    pub next: Option<String>,
    /// In the person's order.
    pub metrics: Vec<Metric>,
    /// Newest first.
    pub check_ins: Vec<CheckIn>,
}

/// Something a person counts for themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Metric {
    /// UUIDv7.
    pub id: String,
    pub name: String,
    /// May be empty.
    pub unit: String,
    pub target: Option<f64>,
}

/// A dated note on how it goes. Scores are 1, the least, to 5, the most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckIn {
    /// UUIDv7.
    pub id: String,
    /// The civil date it is about, `2026-11-22`.
    pub on: String,
    pub energy: Option<u8>,
    /// How far the person has come since the one before.
    pub progress: Option<u8>,
    /// How sure they are that the direction is right.
    pub confidence: Option<u8>,
    /// Markdown as typed; may be empty.
    pub text: String,
    /// In the order of the metrics, without those that were not measured.
    pub values: Vec<MetricValue>,
    /// RFC 3339, UTC.
    pub changed_at: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MetricValue {
    pub metric_id: String,
    /// At most 1e12 either way.
    pub value: f64,
}

/// A check-in as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckInEntry {
    /// Today, or a civil date before it.
    pub on: String,
    pub energy: Option<u8>,
    pub progress: Option<u8>,
    pub confidence: Option<u8>,
    /// At most 100,000 characters.
    pub text: String,
    /// At most one for each metric.
    pub values: Vec<MetricValue>,
}

/// A metric as it is typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MetricEntry {
    /// 1 to 80 characters.
    pub name: String,
    /// At most 20 characters.
    pub unit: String,
    /// At most 1e12 either way.
    pub target: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckInsRequest {
    pub person_id: String,
}

/// One thing to change in how a person checks in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ChangeCheckInsRequest {
    Add {
        person_id: String,
        entry: CheckInEntry,
    },
    /// Replaces all of it.
    Edit {
        id: String,
        entry: CheckInEntry,
    },
    Remove {
        id: String,
    },
    /// Null for none.
    SetRhythm {
        person_id: String,
        rhythm: Option<Rhythm>,
    },
    /// Adds a metric after the person's others, of which there are at most twelve.
    AddMetric {
        person_id: String,
        metric: MetricEntry,
    },
    EditMetric {
        metric_id: String,
        metric: MetricEntry,
    },
    /// Takes a metric away with its value in every check-in; undo brings them back.
    RemoveMetric {
        metric_id: String,
    },
}
