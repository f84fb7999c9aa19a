//! What was removed, and is kept for a while.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    history::Op,
    ids::{OperationId, PersonId},
};

/// How many days what was removed can be put back.
pub const DAYS: u32 = 30;

/// Something that was removed: one action, and all that it took away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The action that removed it.
    pub id: OperationId,
    pub op: Op,
    pub person: Option<PersonId>,
    /// As the action had it: an occupation's title, a person's name.
    pub subject: String,
    /// How many things went with it, itself included.
    pub things: u32,
    pub at: DateTime<Utc>,
    pub on: NaiveDate,
}

/// How many days are left for putting back; `None` when they have passed. A day that has not come yet, as
/// after a clock was set right, counts as today.
#[must_use]
pub fn days_left(removed_on: NaiveDate, today: NaiveDate) -> Option<u32> {
    let passed = (today - removed_on).num_days().max(0);
    let passed = u32::try_from(passed).unwrap_or(u32::MAX);
    DAYS.checked_sub(passed).filter(|left| *left > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_days_are_thirty_nights() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let check = |today: &str, left: Option<u32>| {
            assert_eq!(days_left(day("2026-03-02"), day(today)), left, "{today}");
        };
        check("2026-03-02", Some(30));
        check("2026-03-03", Some(29));
        check("2026-03-31", Some(1));
        check("2026-04-01", None);
        check("2030-01-01", None);
        check("2025-01-01", Some(30));
    }
}
