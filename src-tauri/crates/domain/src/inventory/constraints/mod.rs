//! What a person cannot or will not do, whatever else fits.

mod contradiction;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use contradiction::{Contradiction, SPOKEN_OF, contradictions};

/// Each is optional: what is not stated limits nothing and is not asked of any occupation.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Constraints {
    /// Least pay, dollars a year.
    pub pay_floor: Option<u32>,
    pub remote: Option<Remote>,
    /// Most hours a week, 1–100.
    pub hours_max: Option<u8>,
    /// The same hours every week.
    pub no_shifts: bool,
    pub no_travel: bool,
    pub no_on_call: bool,
    /// The most schooling they have or would still do, as O*NET's category of required education, 1–12.
    pub education_max: Option<u8>,
    /// How long they could go without income, in months. Limits nothing by itself; stated beside schooling.
    pub months_without_income: Option<u8>,
    pub physical: BTreeSet<PhysicalLimit>,
    /// No driving as part of the work.
    pub no_driving: bool,
    /// A record that some employers and licensing bodies ask about. Public figures say nothing of it.
    pub record: bool,
    /// Where they can work, in their own words. Public figures here are of a whole country.
    pub location: String,
}

/// One thing that is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stated {
    PayFloor(u32),
    Remote(Remote),
    HoursMax(u8),
    NoShifts,
    EducationMax(u8),
    Physical(PhysicalLimit),
    NoDriving,
    NoTravel,
    NoOnCall,
    Record,
}

impl Constraints {
    /// Everything that an occupation is asked about, in a fixed order.
    #[must_use]
    pub fn stated(&self) -> Vec<Stated> {
        let remote = self.remote.filter(|one| *one != Remote::NoMatter);
        let numbers = [
            self.pay_floor.map(Stated::PayFloor),
            remote.map(Stated::Remote),
            self.hours_max.map(Stated::HoursMax),
            self.no_shifts.then_some(Stated::NoShifts),
            self.education_max.map(Stated::EducationMax),
        ];
        let flags = [
            self.no_driving.then_some(Stated::NoDriving),
            self.no_travel.then_some(Stated::NoTravel),
            self.no_on_call.then_some(Stated::NoOnCall),
            self.record.then_some(Stated::Record),
        ];
        let physical = self.physical.iter().copied().map(Stated::Physical);
        let before = numbers.into_iter().flatten().chain(physical);
        before.chain(flags.into_iter().flatten()).collect()
    }

    /// Whether there is any of it.
    #[must_use]
    pub fn any(&self) -> bool {
        !self.stated().is_empty()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remote {
    Must,
    Prefer,
    NoMatter,
}

/// Something a body cannot do for much of a day, or must be kept from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhysicalLimit {
    Standing,
    Walking,
    Lifting,
    Climbing,
    Kneeling,
    Bending,
    HandWork,
    Heights,
    Noise,
    HeatAndCold,
    Outdoors,
    Contaminants,
}

impl PhysicalLimit {
    pub const ALL: [Self; 12] = [
        Self::Standing,
        Self::Walking,
        Self::Lifting,
        Self::Climbing,
        Self::Kneeling,
        Self::Bending,
        Self::HandWork,
        Self::Heights,
        Self::Noise,
        Self::HeatAndCold,
        Self::Outdoors,
        Self::Contaminants,
    ];

    /// 0–11, its place in every array of limits.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// The O*NET element that says how far an occupation asks for it. Lifting is read from the ability
    /// "Static Strength", which is rated anew with every release; the others from work context.
    #[must_use]
    pub fn element(self) -> &'static str {
        match self {
            Self::Standing => "4.C.2.d.1.b",
            Self::Walking => "4.C.2.d.1.d",
            Self::Lifting => "1.A.3.a.1",
            Self::Climbing => "4.C.2.d.1.c",
            Self::Kneeling => "4.C.2.d.1.e",
            Self::Bending => "4.C.2.d.1.h",
            Self::HandWork => "4.C.2.d.1.g",
            Self::Heights => "4.C.2.c.1.c",
            Self::Noise => "4.C.2.b.1.a",
            Self::HeatAndCold => "4.C.2.b.1.b",
            Self::Outdoors => "4.C.2.a.1.c",
            Self::Contaminants => "4.C.2.b.1.d",
        }
    }
}
