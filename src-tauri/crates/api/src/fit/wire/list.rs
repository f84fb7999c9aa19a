//! All occupations for one person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FitBand, FitChange, FitLimit, FitScore, FitStanding};
use crate::{
    catalogue::wire::OccupationRef,
    profile::wire::{InterestPattern, InventoryKind, LimitKey, RemoteWish},
    role::wire::FitAxis,
};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FitListRequest {
    pub person_id: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FitWhatIfRequest {
    pub person_id: String,
    pub what_if: WhatIf,
}

/// Limits to try in place of the person's own; the others stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WhatIf {
    /// Dollars a year, 1 to 1,000,000; null for none.
    pub pay_floor: Option<u32>,
    pub remote: Option<RemoteWish>,
    /// O*NET's category, 1–12; null for none.
    pub education_max: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitList {
    pub catalogue_version: String,
    pub basis: FitBasis,
    /// By title. Where each stands follows from `places`.
    pub rows: Vec<FitRow>,
    /// One for each row, in the same order.
    pub places: Vec<FitPlace>,
    /// The pay floor, when no occupation within the stated schooling pays it to a tenth of its jobs.
    pub unpayable: Option<u32>,
    /// What the list was reckoned with, to begin trying others from.
    pub limits: WhatIf,
}

/// What a list rests on, and so what it can say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitBasis {
    /// The form that counts; null when none is finished.
    pub interests: Option<InventoryKind>,
    pub interests_on: Option<String>,
    pub pattern: InterestPattern,
    pub skills_on: Option<String>,
    /// Skills and areas of knowledge with an answer; those above none; those drafted and not confirmed.
    pub answered: u32,
    pub used: u32,
    pub proposed: u32,
    /// Whether that is enough to compare.
    pub enough: bool,
    pub conditions_on: Option<String>,
    /// Conditions leant on.
    pub leaning: u32,
    pub weighed: bool,
    /// Limits that occupations are asked about.
    pub limits: u32,
}

/// What does not depend on the limits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitRow {
    pub occupation: OccupationRef,
    /// Job zone, 1–5.
    pub preparation: Option<u8>,
    pub interests: FitScore,
    pub strengths: FitScore,
    pub values: FitScore,
    /// The role profiles written of it.
    pub roles: Vec<FitRole>,
    /// Saved, or one of its roles is marked: what the person asked for.
    pub asked: bool,
    /// The person does not want to see it here.
    pub hidden: bool,
    /// Median pay of a year, dollars; null when it is not published.
    pub pay: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitRole {
    pub slug: String,
    pub title: String,
    /// A harder part of it was called a dealbreaker.
    pub dealbreaker: bool,
    pub hidden: bool,
}

/// Where a row stands under some limits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitPlace {
    pub group: FitGroup,
    pub standing: FitStanding,
    /// Share of 500 repetitions in which it is in the first group, 0–1; null when nothing can be compared.
    pub top: Option<f64>,
    /// Share of the repetitions in which it is in its group or a better one.
    pub held: Option<f64>,
    /// Close, and on a track the person has had nothing to do with.
    pub surprising: bool,
    /// Limits that are missed or nearly missed.
    pub missed: Vec<FitMissed>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitMissed {
    pub limit: LimitKey,
    /// Nearly missed: for some of the jobs.
    pub near: bool,
}

/// From near to far. Within one there is no order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FitGroup {
    /// Interests and strengths are both strong or good, and the conditions are not away; or one of the two is
    /// not answered and the other is strong.
    Closest,
    /// One of the two is strong or good and the other at least mixed; or one is not answered and the other good.
    Worth,
    /// Liked, and far to go; or mixed on both.
    Stretch,
    Unlikely,
    /// A constraint fails.
    Blocked,
    /// Neither interests nor strengths can be compared.
    NotEnough,
}

/// Why an occupation is not among the closest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitWhyNot {
    pub group: FitGroup,
    /// Empty for what is among the closest already.
    pub because: Vec<FitBecause>,
    /// What would move it, on the axes named.
    pub changes: Vec<FitChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum FitBecause {
    Constraint {
        limit: FitLimit,
    },
    /// An axis is too far.
    Axis {
        axis: FitAxis,
        band: FitBand,
    },
    /// The person has not answered enough, and the other axis alone would have to be strong.
    NotEnough {
        axis: FitAxis,
    },
    /// Nothing is published that could be compared.
    NotPublished {
        axis: FitAxis,
    },
}
