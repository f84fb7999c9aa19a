//! Where a move begins.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::wire::{OccupationRef, Source};

/// Where a move begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum MoveFrom {
    /// At the person: their own levels, and the occupation of the job they hold now or held last.
    Person {
        /// What they are paid, dollars a year, 1 to 10,000,000; null when they do not say. It is not kept.
        pay: Option<u32>,
    },
    /// At a role such as `factory-manager`, or an occupation's code such as `11-3051.00`.
    Of { of: String },
}

/// What a move is reckoned from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveStart {
    /// The role's or occupation's title; the title of the job for a person; null without one.
    pub title: Option<String>,
    /// Null for a person whose jobs name none.
    pub occupation: Option<OccupationRef>,
    pub levels: MoveLevels,
    /// Of the person's own levels, those drafted from jobs that nobody has confirmed.
    pub proposed: u32,
    /// What likeness is told by.
    pub measure: MoveMeasure,
    /// Dollars a year: the person's own, or the middle of the occupation; null when neither is known.
    pub pay: Option<f64>,
    /// Job zone of the occupation, 1–5.
    pub preparation: Option<u8>,
}

/// Whose levels are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveLevels {
    Own,
    /// What the occupation asks for.
    Occupation,
    /// Nothing is published of the occupation, or the person has neither answered enough nor named a job.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveMeasure {
    /// How alike two occupations are.
    Occupations,
    /// How alike the shape of a person's levels is to what matters in an occupation.
    Shape,
}

/// Where figures are from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoveSource {
    pub about: MoveFigures,
    pub source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoveFigures {
    Skills,
    Knowledge,
    Pay,
    Preparation,
    Projections,
    Exposure,
}
