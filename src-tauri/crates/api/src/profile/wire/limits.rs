//! What a next job must be within.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a limit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LimitKey {
    PayFloor,
    Remote,
    HoursMax,
    NoShifts,
    NoTravel,
    NoOnCall,
    EducationMax,
    MonthsWithoutIncome,
    PhysicalStanding,
    PhysicalWalking,
    PhysicalLifting,
    PhysicalClimbing,
    PhysicalKneeling,
    PhysicalBending,
    PhysicalHandWork,
    PhysicalHeights,
    PhysicalNoise,
    PhysicalHeatAndCold,
    PhysicalOutdoors,
    PhysicalContaminants,
    NoDriving,
    Record,
    Location,
}

/// One limit as it shall be; null, `false` and an empty text lift it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "key", content = "value", rename_all = "snake_case")]
pub enum Limit {
    /// Dollars a year, 1 to 1,000,000.
    PayFloor(Option<u32>),
    Remote(Option<RemoteWish>),
    /// Hours a week, 1 to 100.
    HoursMax(Option<u32>),
    NoShifts(bool),
    NoTravel(bool),
    NoOnCall(bool),
    /// The most schooling they are willing to do: O*NET's category, 1 (less than high school) to 12
    /// (post-doctoral training).
    EducationMax(Option<u32>),
    /// How long they can be without income, 0 to 120 months.
    MonthsWithoutIncome(Option<u32>),
    /// Not able to do much of it; likewise the eleven below.
    PhysicalStanding(bool),
    PhysicalWalking(bool),
    PhysicalLifting(bool),
    PhysicalClimbing(bool),
    PhysicalKneeling(bool),
    PhysicalBending(bool),
    PhysicalHandWork(bool),
    PhysicalHeights(bool),
    PhysicalNoise(bool),
    PhysicalHeatAndCold(bool),
    PhysicalOutdoors(bool),
    PhysicalContaminants(bool),
    /// Does not drive for work.
    NoDriving(bool),
    /// Has a record that an employer or a licence may ask about.
    Record(bool),
    /// In their own words, at most 200 characters.
    Location(String),
}

/// Every limit; what was never set is null, `false` or empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    pub pay_floor: Option<u32>,
    pub remote: Option<RemoteWish>,
    pub hours_max: Option<u32>,
    pub no_shifts: bool,
    pub no_travel: bool,
    pub no_on_call: bool,
    pub education_max: Option<u32>,
    pub months_without_income: Option<u32>,
    pub physical_standing: bool,
    pub physical_walking: bool,
    pub physical_lifting: bool,
    pub physical_climbing: bool,
    pub physical_kneeling: bool,
    pub physical_bending: bool,
    pub physical_hand_work: bool,
    pub physical_heights: bool,
    pub physical_noise: bool,
    pub physical_heat_and_cold: bool,
    pub physical_outdoors: bool,
    pub physical_contaminants: bool,
    pub no_driving: bool,
    pub record: bool,
    pub location: String,
    /// The civil date on which any of them was set last; null when none is set.
    pub changed_on: Option<String>,
}

/// Whether the work must be doable from home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RemoteWish {
    Must,
    Prefer,
    /// Asked, and it does not matter.
    NoMatter,
}
