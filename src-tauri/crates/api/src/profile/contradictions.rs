//! What a person said that hardly goes together.

use waymark_domain::inventory::constraints::{self, PhysicalLimit, contradictions};

use super::{
    Items, Kept,
    wire::{Contradiction, LimitKey},
};

/// Between the answers alone; whether any occupation pays the floor is for the list of what fits.
pub(super) fn of(items: &Items, kept: &Kept) -> Vec<Contradiction> {
    let found = contradictions(&kept.constraints(), &kept.leans());
    found
        .into_iter()
        .filter_map(|one| said(items, one))
        .collect()
}

fn said(items: &Items, one: constraints::Contradiction) -> Option<Contradiction> {
    use constraints::Contradiction as Found;
    let (dimension, limit) = match one {
        Found::RemoteAndOnFeet => ("physical", LimitKey::Remote),
        Found::RemoteAndOutdoors => ("outdoors", LimitKey::Remote),
        Found::LimitAndLean { limit } => (leant_to(limit), limit.into()),
        Found::HoursAndLongWeek { .. } => ("hours", LimitKey::HoursMax),
        Found::ShiftsAndChanging => ("schedule", LimitKey::NoShifts),
        Found::TravelAndTravel => ("travel", LimitKey::NoTravel),
        Found::OnCallAndOnCall => ("on_call", LimitKey::NoOnCall),
        Found::SchoolingAndNoTime { education_max } => {
            return Some(Contradiction::SchoolingWithoutIncome {
                education_max: education_max.into(),
            });
        }
        // Only the list of what fits knows the occupations.
        Found::PayAndSchooling { .. } => return None,
    };
    Some(Contradiction::LeanAgainstLimit {
        dimension: dimension.to_owned(),
        name: items.dimension(dimension)?.name.as_str().to_owned(),
        limit,
    })
}

/// The condition that a limit of the body stands against.
fn leant_to(limit: PhysicalLimit) -> &'static str {
    match limit {
        PhysicalLimit::Outdoors | PhysicalLimit::HeatAndCold => "outdoors",
        _ => "physical",
    }
}
