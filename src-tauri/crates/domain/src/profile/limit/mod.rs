//! What a next job must be within, one limit at a time.

mod key;
mod stored;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    ids::PersonId,
    inventory::constraints::{Constraints, PhysicalLimit, Remote},
};

pub use key::LimitKey;

/// A limit that is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// Dollars a year, 1 to 1,000,000.
    PayFloor(u32),
    Remote(Remote),
    /// Hours a week, 1–100.
    HoursMax(u8),
    NoShifts,
    NoTravel,
    NoOnCall,
    /// O*NET's category of education, 1–12.
    EducationMax(u8),
    /// 0–120.
    MonthsWithoutIncome(u8),
    Physical(PhysicalLimit),
    NoDriving,
    Record,
    /// Neither empty nor longer than [`Limit::LONGEST`] characters.
    Location(String),
}

/// The limit has no such value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadLimit {
    #[error("between {least} and {most}")]
    OutOfRange { least: u32, most: u32 },
    #[error("at most {} characters", Limit::LONGEST)]
    TooLong,
    #[error("“{0}” is no limit that this version knows")]
    Unknown(String),
}

/// A limit as a person has set it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitSet {
    pub person: PersonId,
    pub limit: Limit,
    pub changed_at: DateTime<Utc>,
    /// The civil date the user saw.
    pub changed_on: NaiveDate,
}

impl Limit {
    /// Characters a location may have.
    pub const LONGEST: usize = 200;
    pub const MOST_PAY: u32 = 1_000_000;
    pub const MOST_HOURS: u32 = 100;
    pub const MOST_EDUCATION: u32 = 12;
    pub const MOST_MONTHS: u32 = 120;

    /// A number as the limit that `key` names.
    ///
    /// # Errors
    /// [`BadLimit::OutOfRange`]; [`BadLimit::Unknown`] for a limit that is no number.
    pub fn number(key: LimitKey, number: u32) -> Result<Self, BadLimit> {
        let (least, most) = match key {
            LimitKey::PayFloor => (1, Self::MOST_PAY),
            LimitKey::HoursMax => (1, Self::MOST_HOURS),
            LimitKey::EducationMax => (1, Self::MOST_EDUCATION),
            LimitKey::MonthsWithoutIncome => (0, Self::MOST_MONTHS),
            _ => return Err(BadLimit::Unknown(key.name().to_owned())),
        };
        let outside = BadLimit::OutOfRange { least, most };
        if !(least..=most).contains(&number) {
            return Err(outside);
        }
        let small = || u8::try_from(number).map_err(|_| outside.clone());
        Ok(match key {
            LimitKey::HoursMax => Self::HoursMax(small()?),
            LimitKey::EducationMax => Self::EducationMax(small()?),
            LimitKey::MonthsWithoutIncome => Self::MonthsWithoutIncome(small()?),
            _ => Self::PayFloor(number),
        })
    }

    /// Where they can work; `None` for nothing but spaces.
    ///
    /// # Errors
    /// [`BadLimit::TooLong`]
    pub fn location(text: &str) -> Result<Option<Self>, BadLimit> {
        let text = text.trim();
        if text.chars().count() > Self::LONGEST {
            return Err(BadLimit::TooLong);
        }
        Ok((!text.is_empty()).then(|| Self::Location(text.to_owned())))
    }

    #[must_use]
    pub fn key(&self) -> LimitKey {
        match self {
            Self::PayFloor(_) => LimitKey::PayFloor,
            Self::Remote(_) => LimitKey::Remote,
            Self::HoursMax(_) => LimitKey::HoursMax,
            Self::NoShifts => LimitKey::NoShifts,
            Self::NoTravel => LimitKey::NoTravel,
            Self::NoOnCall => LimitKey::NoOnCall,
            Self::EducationMax(_) => LimitKey::EducationMax,
            Self::MonthsWithoutIncome(_) => LimitKey::MonthsWithoutIncome,
            Self::Physical(limit) => LimitKey::Physical(*limit),
            Self::NoDriving => LimitKey::NoDriving,
            Self::Record => LimitKey::Record,
            Self::Location(_) => LimitKey::Location,
        }
    }
}

/// All of them together, as what fits is asked about them.
#[must_use]
pub fn constraints<'a>(limits: impl IntoIterator<Item = &'a Limit>) -> Constraints {
    let mut all = Constraints::default();
    for limit in limits {
        match limit {
            Limit::PayFloor(pay) => all.pay_floor = Some(*pay),
            Limit::Remote(remote) => all.remote = Some(*remote),
            Limit::HoursMax(hours) => all.hours_max = Some(*hours),
            Limit::NoShifts => all.no_shifts = true,
            Limit::NoTravel => all.no_travel = true,
            Limit::NoOnCall => all.no_on_call = true,
            Limit::EducationMax(level) => all.education_max = Some(*level),
            Limit::MonthsWithoutIncome(months) => all.months_without_income = Some(*months),
            Limit::Physical(limit) => {
                all.physical.insert(*limit);
            }
            Limit::NoDriving => all.no_driving = true,
            Limit::Record => all.record = true,
            Limit::Location(text) => all.location.clone_from(text),
        }
    }
    all
}
