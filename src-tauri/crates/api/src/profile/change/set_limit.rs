//! Setting and lifting limits.

use waymark_domain::{
    history::{Changes, Op},
    inventory::constraints::PhysicalLimit,
    profile::{BadLimit, Limit, LimitKey, LimitSet},
};

use super::{
    super::{
        refused,
        wire::{self, ProfileTrouble},
    },
    Change,
};
use crate::error::ApiError;

impl Change<'_> {
    pub(super) fn set_limit(&self, limit: wire::Limit) -> Result<Changes, ApiError> {
        let (key, wanted) = read(limit)?;
        self.vault(|vault, person| {
            let limits = vault.read().limits_of(person)?;
            let mut limits = limits.into_iter().map(|set| set.limit);
            let before = limits.find(|limit| limit.key() == key);
            if before == wanted {
                return Ok(Changes::default());
            }
            let op = match wanted {
                Some(_) => Op::SetLimit,
                None => Op::LiftLimit,
            };
            let wanted = wanted.map(|limit| LimitSet {
                person,
                limit,
                changed_at: self.stamp.at,
                changed_on: self.stamp.on,
            });
            let action = self.action(op, person, key.name());
            let ((), changes) = vault.transact(&action, &self.stamp, |tx| {
                match &wanted {
                    Some(limit) => tx.put_limit(limit)?,
                    None => tx.remove_limit(person, key)?,
                }
                Ok::<_, ApiError>(())
            })?;
            Ok(changes)
        })
    }
}

/// Which limit it is, and what it shall be.
fn read(limit: wire::Limit) -> Result<(LimitKey, Option<Limit>), ApiError> {
    use wire::Limit as Wire;
    let flag = |set: bool, limit: Limit| Ok((limit.key(), set.then_some(limit)));
    let physical = |set, limit| flag(set, Limit::Physical(limit));
    match limit {
        Wire::PayFloor(number) => numbered(LimitKey::PayFloor, number),
        Wire::HoursMax(number) => numbered(LimitKey::HoursMax, number),
        Wire::EducationMax(number) => numbered(LimitKey::EducationMax, number),
        Wire::MonthsWithoutIncome(number) => numbered(LimitKey::MonthsWithoutIncome, number),
        Wire::Remote(wish) => Ok((
            LimitKey::Remote,
            wish.map(|wish| Limit::Remote(wish.into())),
        )),
        Wire::Location(text) => {
            let place = Limit::location(&text).map_err(|bad| not_kept(LimitKey::Location, &bad))?;
            Ok((LimitKey::Location, place))
        }
        Wire::NoShifts(set) => flag(set, Limit::NoShifts),
        Wire::NoTravel(set) => flag(set, Limit::NoTravel),
        Wire::NoOnCall(set) => flag(set, Limit::NoOnCall),
        Wire::NoDriving(set) => flag(set, Limit::NoDriving),
        Wire::Record(set) => flag(set, Limit::Record),
        Wire::PhysicalStanding(set) => physical(set, PhysicalLimit::Standing),
        Wire::PhysicalWalking(set) => physical(set, PhysicalLimit::Walking),
        Wire::PhysicalLifting(set) => physical(set, PhysicalLimit::Lifting),
        Wire::PhysicalClimbing(set) => physical(set, PhysicalLimit::Climbing),
        Wire::PhysicalKneeling(set) => physical(set, PhysicalLimit::Kneeling),
        Wire::PhysicalBending(set) => physical(set, PhysicalLimit::Bending),
        Wire::PhysicalHandWork(set) => physical(set, PhysicalLimit::HandWork),
        Wire::PhysicalHeights(set) => physical(set, PhysicalLimit::Heights),
        Wire::PhysicalNoise(set) => physical(set, PhysicalLimit::Noise),
        Wire::PhysicalHeatAndCold(set) => physical(set, PhysicalLimit::HeatAndCold),
        Wire::PhysicalOutdoors(set) => physical(set, PhysicalLimit::Outdoors),
        Wire::PhysicalContaminants(set) => physical(set, PhysicalLimit::Contaminants),
    }
}

fn numbered(key: LimitKey, number: Option<u32>) -> Result<(LimitKey, Option<Limit>), ApiError> {
    let limit = number.map(|number| Limit::number(key, number));
    let limit = limit.transpose().map_err(|bad| not_kept(key, &bad))?;
    Ok((key, limit))
}

fn not_kept(key: LimitKey, bad: &BadLimit) -> ApiError {
    let why = match bad {
        BadLimit::OutOfRange { least, most } => ProfileTrouble::NumberOutOfRange {
            least: *least,
            most: *most,
        },
        BadLimit::TooLong | BadLimit::Unknown(_) => ProfileTrouble::TooLong {
            most: u32::try_from(Limit::LONGEST).unwrap_or(u32::MAX),
        },
    };
    refused(key.name(), why)
}
