//! What is not kept as it was given, and why.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something in a profile was not changed. Nothing was kept then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "snake_case",
    rename_all_fields = "camelCase"
)]
pub enum ProfileTrouble {
    /// Nothing but spaces.
    TitleMissing,
    /// More characters than the field holds.
    TooLong {
        most: u32,
    },
    /// More of them than are kept.
    TooMany {
        most: u32,
    },
    /// Not `2019` or `2019-04`.
    DateUnreadable,
    /// Outside the years that are plausible.
    DateOutOfRange {
        first: i32,
        last: i32,
    },
    EndsBeforeBegins,
    ExpiresBeforeIssue,
    /// A number outside its range.
    NumberOutOfRange {
        least: u32,
        most: u32,
    },
    /// Not in today's catalogue.
    UnknownOccupation,
    /// The inventory has no such item today, or no such answer to it.
    NoSuchAnswer,
    /// Nothing has been answered, so that there is nothing to finish.
    NothingAnswered,
    /// A sitting is begun already: finish it or throw it away first.
    AlreadyBegun,
    /// There is no finished sitting to begin with.
    NothingToRepeat,
    /// No past job names an occupation whose skills were rated.
    NoRatedJob,
    /// Fewer than two conditions matter, so that there is nothing to weigh.
    NothingToWeigh,
}
