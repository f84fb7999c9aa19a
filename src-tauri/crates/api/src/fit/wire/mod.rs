//! Fit checks and the list of what fits, as the window speaks of them.

mod change;
mod check;
mod difference;
mod limit;
mod list;
mod missing;
mod reason;

pub use change::{ElementRaise, FitChange, FitChangeInput, FitJudged};
pub use check::{
    ChangeFitChecksRequest, FitBand, FitCheck, FitCheckRequest, FitChecksChange, FitFigures,
    FitReport, FitScore, FitSource, FitStanding, FitStrengths, KeptFitCheck,
};
pub use difference::{
    FitAxisChange, FitCause, FitComparison, FitDifference, FitFigure, FitStandings,
};
pub use limit::{FitLimit, FitLimitAbout, FitOutcome, FitPayPoint, FitShare};
pub use list::{
    FitBasis, FitBecause, FitGroup, FitList, FitListRequest, FitMissed, FitPlace, FitRole, FitRow,
    FitWhatIfRequest, FitWhyNot, WhatIf,
};
pub use missing::{FitAdds, FitMissing, FitMissingWhat};
pub use reason::{FitReason, FitReasonAbout, FitStance};
