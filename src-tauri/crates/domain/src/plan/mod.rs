//! What a person keeps an eye on.

mod check_in;
mod decision;
mod draft;
mod note;
mod planned;

use chrono::{DateTime, NaiveDate, Utc};

use crate::ids::{PersonId, SavedId};

pub use check_in::{CheckIn, MOST, Metric, MetricValue, Rhythm, RhythmSet, Score};
pub use decision::{
    Band, Calibration, Choice, Choosable, Criterion, Decision, Outcome, Rating, Review, Swap,
    Value, Weighed, Weighing, calibration, weights,
};
pub use draft::Draft;
pub use note::{Note, NoteTooLong};
pub use planned::{MoveEnd, MoveState, PlannedMove, Step};

/// An occupation in a person's plan, with their own note on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedOccupation {
    pub id: SavedId,
    pub person: PersonId,
    /// O*NET-SOC 2019 code, `11-3051.00`; not checked against today's catalogue.
    pub code: String,
    /// The title the catalogue gave the code when it was saved.
    pub title_at_save: String,
    pub note: Note,
    pub saved_at: DateTime<Utc>,
    /// The civil date the user saw when saving.
    pub saved_on: NaiveDate,
    pub changed_at: DateTime<Utc>,
    /// Version of the catalogue it was saved from, so that an upgrade is a visible difference.
    pub catalogue_version: String,
}
