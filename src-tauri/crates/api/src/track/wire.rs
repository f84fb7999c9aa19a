//! What a track looks like to the UI. Its figures are sums and spreads of ours over published categories,
//! each taken once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::wire::{Break, Figure, Source, Track};
use crate::role::wire::RoleRow;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackRequest {
    /// `business-operations`
    pub key: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackPage {
    pub track: Track,
    /// Published categories that count its occupations.
    pub categories: u32,
    /// Its occupations that no published category counts.
    pub uncounted: u32,
    /// Its written roles, by title.
    pub roles: Vec<RoleRow>,
    /// By preparation level, the level that is not rated last. A category that counts occupations of two levels
    /// is at both.
    pub pay: Vec<LevelPay>,
    pub preparation_source: String,
    pub history: TrackHistory,
    /// Newest cycle first.
    pub projections: Vec<TrackProjection>,
    /// Its occupations that no line of the newest projections holds.
    pub unprojected: u32,
    pub sources: Vec<Source>,
}

/// Pay at one preparation level. Its source is that of the track's employment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LevelPay {
    /// 1–5; null for occupations whose preparation is not rated.
    pub zone: Option<u8>,
    pub categories: u32,
    /// Those whose median is withheld or not published; they are not in the spread.
    pub without_pay: u32,
    /// Those in the spread whose hourly pay was multiplied by 2,080.
    pub hourly: u32,
    /// People in categories whose number is published.
    pub employment: f64,
    /// Of the categories' median pay, dollars a year; null when none is published.
    pub spread: Option<Spread>,
    /// Titles of the categories at its ends.
    pub lowest: Option<String>,
    pub highest: Option<String>,
}

/// Five figures of a set, each one of it: of n in order, the share q is number ⌈q·n⌉.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Spread {
    pub lowest: Figure,
    pub lower_quarter: Figure,
    pub middle: Figure,
    pub upper_quarter: Figure,
    pub highest: Figure,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackHistory {
    pub years: Vec<TrackYear>,
    /// Years never joined by a line: the classification changed between them.
    pub breaks: Vec<Break>,
    /// The runs of years between breaks, oldest first.
    pub stretches: Vec<Stretch>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackYear {
    /// Reference month is May.
    pub year: u16,
    /// People in the categories of its stretch.
    pub employment: f64,
    pub source: String,
}

/// Years added up over the same categories in each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stretch {
    pub from: u16,
    pub to: u16,
    /// Categories with a published number in each of these years, and how many the track has today.
    pub categories: u32,
    pub of: u32,
    /// Share of the track's people of the newest May who are counted in those categories, percent.
    pub covered_percent: f64,
    /// From the first year to the last; null for a single year.
    pub change_percent: Option<f64>,
}

/// One cycle of projections, added up over the lines that hold the track's occupations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackProjection {
    /// "2024–34"
    pub cycle: String,
    pub base_year: u16,
    pub target_year: u16,
    pub lines: u32,
    /// Jobs of every kind (self-employment counted), in persons.
    pub base_employment: f64,
    pub target_employment: f64,
    pub change_percent: f64,
    /// Average openings a year, in persons.
    pub openings: Option<f64>,
    pub all_occupations_change_percent: f64,
    pub source: String,
}
