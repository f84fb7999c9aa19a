//! Constraints: what an occupation is asked, one by one, with the number behind each answer.

mod pay;
mod share;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::figures::{OccupationFigures, PayPoints};
use crate::inventory::constraints::{Constraints, PhysicalLimit, Remote, Stated};
use crate::role::ItemId;

use pay::share_paid;
pub use share::Share;
use share::{regular, schooled, within_hours};

/// What one constraint comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Pass,
    Near,
    Fail,
    /// Public figures do not say: a question to ask.
    Unknown,
}

/// What all of them come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Nothing stands in the way of what could be asked.
    Clear,
    NearMisses,
    Blocked,
    /// Something is stated, and public figures answer none of it.
    Unknown,
    /// Nothing is stated.
    NotAsked,
}

impl Standing {
    #[must_use]
    pub fn of(checks: &[ConstraintCheck]) -> Self {
        let any = |outcome| checks.iter().any(|check| check.outcome == outcome);
        if checks.is_empty() {
            Self::NotAsked
        } else if any(Outcome::Fail) {
            Self::Blocked
        } else if any(Outcome::Near) {
            Self::NearMisses
        } else if any(Outcome::Pass) {
            Self::Clear
        } else {
            Self::Unknown
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConstraintCheck {
    pub about: ConstraintAbout,
    pub outcome: Outcome,
}

/// The constraint, and the figure it was held against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum ConstraintAbout {
    Pay {
        floor: u32,
        /// Jobs that pay at least the floor.
        share: Option<Share>,
        points: PayPoints,
    },
    Remote {
        wanted: Remote,
        possible: Option<bool>,
    },
    Hours {
        max: u8,
        /// People whose week is no longer.
        share: Option<Share>,
    },
    Shifts {
        /// People with regular hours.
        share: Option<Share>,
    },
    Education {
        max: u8,
        /// Respondents who named no more schooling than that.
        share: Option<Share>,
    },
    Physical {
        limit: PhysicalLimit,
        /// 1–5.
        value: Option<f32>,
    },
    Driving {
        /// 1 never – 5 every day.
        value: Option<f32>,
    },
    Travel,
    OnCall,
    Record,
    /// A harder part of the role that the person called a dealbreaker.
    Dealbreaker {
        harder: ItemId,
        /// Whether it matters most in the version they mean.
        stressed: bool,
    },
}

/// Mean ratings (1–5) from which on a physical limit is nearly, and then certainly, in the way: half of the time
/// or once a month; most of the time or between once a month and once a week. Ours.
const PHYSICAL: [f32; 2] = [2.5, 3.5];
/// Driving at least once a month, and at least once a week.
const DRIVING: [f32; 2] = [3.0, 4.0];
/// The ability to lift is rated by importance, on which 2.5 is more than somewhat and 3.25 more than important.
const LIFTING: [f32; 2] = [2.5, 3.25];

/// Every constraint that is stated, in a fixed order.
#[must_use]
pub fn constraints(stated: &Constraints, figures: &OccupationFigures) -> Vec<ConstraintCheck> {
    let all = stated.stated();
    all.into_iter().map(|one| one_of(one, figures)).collect()
}

fn one_of(stated: Stated, figures: &OccupationFigures) -> ConstraintCheck {
    let (about, outcome) = match stated {
        Stated::PayFloor(floor) => {
            let points = figures.pay;
            let share = share_paid(f64::from(floor), &points);
            let about = ConstraintAbout::Pay {
                floor,
                share,
                points,
            };
            (about, share::outcome(share))
        }
        Stated::Remote(wanted) => {
            let possible = figures.telework;
            let about = ConstraintAbout::Remote { wanted, possible };
            (about, remote(wanted, possible))
        }
        Stated::HoursMax(max) => {
            let share = figures.hours.map(|mean| within_hours(max, mean));
            (ConstraintAbout::Hours { max, share }, share::outcome(share))
        }
        Stated::NoShifts => {
            let share = figures.schedule.map(regular);
            (ConstraintAbout::Shifts { share }, share::outcome(share))
        }
        Stated::EducationMax(max) => {
            let share = schooled(max, &figures.education);
            (
                ConstraintAbout::Education { max, share },
                share::outcome(share),
            )
        }
        Stated::Physical(limit) => {
            let value = figures.physical.get(limit.index()).copied().flatten();
            let lifting = limit == PhysicalLimit::Lifting;
            let cuts = if lifting { LIFTING } else { PHYSICAL };
            (
                ConstraintAbout::Physical { limit, value },
                asked(value, cuts),
            )
        }
        Stated::NoDriving => {
            let value = figures.driving;
            (ConstraintAbout::Driving { value }, asked(value, DRIVING))
        }
        Stated::NoTravel => (ConstraintAbout::Travel, Outcome::Unknown),
        Stated::NoOnCall => (ConstraintAbout::OnCall, Outcome::Unknown),
        Stated::Record => (ConstraintAbout::Record, Outcome::Unknown),
    };
    ConstraintCheck { about, outcome }
}

fn remote(wanted: Remote, possible: Option<bool>) -> Outcome {
    match (wanted, possible) {
        (_, None) => Outcome::Unknown,
        (_, Some(true)) => Outcome::Pass,
        (Remote::Must, Some(false)) => Outcome::Fail,
        (_, Some(false)) => Outcome::Near,
    }
}

fn asked(value: Option<f32>, [near, fail]: [f32; 2]) -> Outcome {
    match value {
        None => Outcome::Unknown,
        Some(value) if value >= fail => Outcome::Fail,
        Some(value) if value >= near => Outcome::Near,
        Some(_) => Outcome::Pass,
    }
}
