//! One constraint held against its own figure.

use super::pay::share_paid;
use super::share::{self, regular, schooled, within_hours};
use super::{ConstraintAbout, ConstraintCheck, Outcome};
use crate::fit::figures::OccupationFigures;
use crate::inventory::constraints::{PhysicalLimit, Remote, Stated};

/// Mean ratings (1–5) from which on a physical limit is nearly, and then certainly, in the way: half of the time
/// or once a month; most of the time or between once a month and once a week. Ours.
const PHYSICAL: [f32; 2] = [2.5, 3.5];
/// Driving at least once a month, and at least once a week.
const DRIVING: [f32; 2] = [3.0, 4.0];
/// The ability to lift is rated by importance: 2.25 is more than somewhat important, and 3 important.
const LIFTING: [f32; 2] = [2.25, 3.0];

pub fn ask(stated: Stated, figures: &OccupationFigures) -> ConstraintCheck {
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
            // Regular hours can be those of a night shift, so that a high share settles nothing.
            let outcome = match share::outcome(share) {
                Outcome::Pass => Outcome::Unknown,
                other => other,
            };
            (ConstraintAbout::Shifts { share }, outcome)
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
