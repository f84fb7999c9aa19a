//! A limit as the vault stores it.

use super::{BadLimit, Limit, LimitKey};
use crate::inventory::constraints::Remote;

/// What the vault stores where there is nothing more to say.
const YES: &str = "yes";

impl Limit {
    /// What the vault stores beside the key.
    #[must_use]
    pub fn value(&self) -> String {
        match self {
            Self::PayFloor(number) => number.to_string(),
            Self::HoursMax(number)
            | Self::EducationMax(number)
            | Self::MonthsWithoutIncome(number) => number.to_string(),
            Self::Remote(Remote::Must) => "must".to_owned(),
            Self::Remote(Remote::Prefer) => "prefer".to_owned(),
            Self::Remote(Remote::NoMatter) => "no_matter".to_owned(),
            Self::Location(text) => text.clone(),
            Self::NoShifts
            | Self::NoTravel
            | Self::NoOnCall
            | Self::Physical(_)
            | Self::NoDriving
            | Self::Record => YES.to_owned(),
        }
    }

    /// The reverse of [`Limit::key`] and [`Limit::value`].
    ///
    /// # Errors
    /// [`BadLimit`] for what this version does not write.
    pub fn stored(key: &str, value: &str) -> Result<Self, BadLimit> {
        let unknown = || BadLimit::Unknown(format!("{key} {value}"));
        let key = LimitKey::from_name(key).ok_or_else(unknown)?;
        let flag = |limit| (value == YES).then_some(limit).ok_or_else(unknown);
        match key {
            LimitKey::PayFloor
            | LimitKey::HoursMax
            | LimitKey::EducationMax
            | LimitKey::MonthsWithoutIncome => {
                Self::number(key, value.parse().map_err(|_| unknown())?)
            }
            LimitKey::Remote => match value {
                "must" => Ok(Self::Remote(Remote::Must)),
                "prefer" => Ok(Self::Remote(Remote::Prefer)),
                "no_matter" => Ok(Self::Remote(Remote::NoMatter)),
                _ => Err(unknown()),
            },
            LimitKey::Location => Self::location(value)?.ok_or_else(unknown),
            LimitKey::NoShifts => flag(Self::NoShifts),
            LimitKey::NoTravel => flag(Self::NoTravel),
            LimitKey::NoOnCall => flag(Self::NoOnCall),
            LimitKey::Physical(limit) => flag(Self::Physical(limit)),
            LimitKey::NoDriving => flag(Self::NoDriving),
            LimitKey::Record => flag(Self::Record),
        }
    }
}
