//! From the formulas to the wire, with names.

mod change;
mod check;
mod difference;
mod limit;
mod list;
mod missing;
mod reason;

pub(super) use check::{check, kept};
pub(super) use difference::comparison;
pub(crate) use limit::points;
pub(super) use list::{Beside, place, row, why_not};

use waymark_domain::fit;

use super::wire::{FitAdds, FitBand, FitCause, FitGroup, FitOutcome, FitStance, FitStanding};
use crate::wire::{alike, count};

alike!(fit::Band, FitBand: Strong Good Mixed Away NotEnough);
alike!(fit::Standing, FitStanding: Clear NearMisses Blocked Unknown NotAsked);
alike!(fit::Outcome, FitOutcome: Pass Near Fail Unknown);
alike!(fit::Group, FitGroup: Closest Worth Stretch Unlikely Blocked NotEnough);
alike!(fit::Stance, FitStance: For Against);
alike!(fit::Adds, FitAdds: OpensAxis Narrows Widens Ask Nothing);

impl From<fit::Cause> for FitCause {
    fn from(cause: fit::Cause) -> Self {
        match cause {
            fit::Cause::Person => Self::Person,
            fit::Cause::Catalogue => Self::Catalogue,
            fit::Cause::Both => Self::Both,
            fit::Cause::Rules => Self::Program,
        }
    }
}
