//! Constraints and leans that pull against one another. They are said, not resolved.

use serde::{Deserialize, Serialize};

use super::{Constraints, PhysicalLimit, Remote};
use crate::inventory::conditions::Leans;

/// Dimensions of the conditions inventory that constraints are compared with, each with a high end that
/// means more of it.
pub const SPOKEN_OF: [&str; 6] = [
    "physical", "outdoors", "hours", "schedule", "travel", "on_call",
];

/// Longest week that nobody calls long.
const USUAL_WEEK: u8 = 40;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Contradiction {
    /// Must work from home, and leans to being on one's feet.
    RemoteAndOnFeet,
    /// Must work from home, and leans to being outdoors.
    RemoteAndOutdoors,
    /// Cannot do what the lean asks for.
    LimitAndLean { limit: PhysicalLimit },
    /// No more than a usual week, and leans to long ones.
    HoursAndLongWeek { hours_max: u8 },
    /// The same hours every week, and leans to changing ones.
    ShiftsAndChanging,
    /// No travel, and leans to travel.
    TravelAndTravel,
    /// No on-call, and leans to it.
    OnCallAndOnCall,
    /// Would take up schooling, and can go without income for no time at all.
    SchoolingAndNoTime { education_max: u8 },
    /// No occupation that the schooling allows pays the floor to a tenth of its jobs or more.
    PayAndSchooling {
        pay_floor: u32,
        education_max: Option<u8>,
    },
}

/// Contradictions between the answers alone; [`Contradiction::PayAndSchooling`] needs the occupations and is
/// found by the fit list.
#[must_use]
pub fn contradictions(constraints: &Constraints, leans: &Leans) -> Vec<Contradiction> {
    let high = |id: &str| {
        leans
            .iter()
            .any(|(of, lean)| of.as_str() == id && lean.get() > 0)
    };
    let must = constraints.remote == Some(Remote::Must);
    let mut found = Vec::new();
    let mut say = |said: bool, contradiction| {
        if said {
            found.push(contradiction);
        }
    };
    say(must && high("physical"), Contradiction::RemoteAndOnFeet);
    say(must && high("outdoors"), Contradiction::RemoteAndOutdoors);
    for &limit in &constraints.physical {
        let wanted = match limit {
            PhysicalLimit::Standing | PhysicalLimit::Walking => high("physical"),
            PhysicalLimit::Outdoors | PhysicalLimit::HeatAndCold => high("outdoors"),
            _ => false,
        };
        say(wanted, Contradiction::LimitAndLean { limit });
    }
    if let Some(hours_max) = constraints.hours_max {
        let long = hours_max <= USUAL_WEEK && high("hours");
        say(long, Contradiction::HoursAndLongWeek { hours_max });
    }
    let shifts = constraints.no_shifts && high("schedule");
    say(shifts, Contradiction::ShiftsAndChanging);
    let travel = constraints.no_travel && high("travel");
    say(travel, Contradiction::TravelAndTravel);
    let on_call = constraints.no_on_call && high("on_call");
    say(on_call, Contradiction::OnCallAndOnCall);
    if let (Some(education_max), Some(0)) =
        (constraints.education_max, constraints.months_without_income)
    {
        let schooling = education_max >= FULL_TIME_SCHOOLING;
        say(
            schooling,
            Contradiction::SchoolingAndNoTime { education_max },
        );
    }
    found
}

/// From an associate's degree (O*NET's category 5) on, schooling usually takes years.
const FULL_TIME_SCHOOLING: u8 = 5;
