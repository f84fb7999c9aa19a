//! How a person and an occupation, or a role, fit: four axes that are never added up, each with its band,
//! its uncertainty and its reasons.
//!
//! Everything arrives as an argument: the figures of all occupations ([`FitTables`]), what the person said
//! ([`Person`]) and the seed of the noise. Nothing here has words: every result names its inputs.

mod band;
mod change;
mod check;
mod constraint;
mod difference;
mod figures;
mod list;
mod missing;
mod noise;
mod person;
mod prepared;
mod reason;
mod role;
pub(crate) mod score;
mod tables;
#[cfg(test)]
pub(crate) mod tests;
mod thresholds;

pub use band::{AxisResult, Band, INTEREST_CUTS, VALUE_CUTS};
pub use change::{Change, ChangeInput, Judged, Raise};
pub use check::{Check, Strengths, check};
pub(crate) use constraint::share_paid;
pub use constraint::{ConstraintAbout, ConstraintCheck, Outcome, Share, Standing, constraints};
pub use difference::{
    AxisChange, Cause, Difference, Differences, FigureKind, Side, Standings, differences,
};
pub use figures::{OccupationFigures, PERCENTILES, PayPoint, PayPoints};
pub use list::{Because, Group, List, Row, WhyNot, list, pay_and_schooling, why_not};
pub use missing::{Adds, Missing, MissingWhat};
pub use noise::{RESAMPLES, Seed};
pub use person::Person;
pub use prepared::{Prepared, Resampled, Samples};
pub use reason::{Reason, ReasonAbout, Stance};
pub use role::{Agreement, RoleAnswers, RoleInput};
pub use score::Scores;
pub use tables::{Basis, Dimension, FitTables};
pub use thresholds::{Thresholds, calibrate};
