//! What a limit is about.

use crate::inventory::constraints::PhysicalLimit;

/// What a limit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LimitKey {
    PayFloor,
    Remote,
    HoursMax,
    NoShifts,
    NoTravel,
    NoOnCall,
    EducationMax,
    MonthsWithoutIncome,
    Physical(PhysicalLimit),
    NoDriving,
    Record,
    Location,
}

impl LimitKey {
    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PayFloor => "pay_floor",
            Self::Remote => "remote",
            Self::HoursMax => "hours_max",
            Self::NoShifts => "no_shifts",
            Self::NoTravel => "no_travel",
            Self::NoOnCall => "no_on_call",
            Self::EducationMax => "education_max",
            Self::MonthsWithoutIncome => "months_without_income",
            Self::NoDriving => "no_driving",
            Self::Record => "record",
            Self::Location => "location",
            Self::Physical(limit) => match limit {
                PhysicalLimit::Standing => "physical_standing",
                PhysicalLimit::Walking => "physical_walking",
                PhysicalLimit::Lifting => "physical_lifting",
                PhysicalLimit::Climbing => "physical_climbing",
                PhysicalLimit::Kneeling => "physical_kneeling",
                PhysicalLimit::Bending => "physical_bending",
                PhysicalLimit::HandWork => "physical_hand_work",
                PhysicalLimit::Heights => "physical_heights",
                PhysicalLimit::Noise => "physical_noise",
                PhysicalLimit::HeatAndCold => "physical_heat_and_cold",
                PhysicalLimit::Outdoors => "physical_outdoors",
                PhysicalLimit::Contaminants => "physical_contaminants",
            },
        }
    }

    /// Every key, the physical ones in the order of [`PhysicalLimit::ALL`].
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = [
            Self::PayFloor,
            Self::Remote,
            Self::HoursMax,
            Self::NoShifts,
            Self::NoTravel,
            Self::NoOnCall,
            Self::EducationMax,
            Self::MonthsWithoutIncome,
            Self::NoDriving,
            Self::Record,
            Self::Location,
        ];
        plain
            .into_iter()
            .chain(PhysicalLimit::ALL.map(Self::Physical))
    }

    /// The reverse of [`LimitKey::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|key| key.name() == name)
    }
}
