//! Whether it is time for a backup.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// No more often than this while the program runs.
const APART: TimeDelta = TimeDelta::minutes(30);

/// What is known of the newest backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Last {
    pub on: NaiveDate,
    /// Unknown when the record of it was lost.
    pub at: Option<DateTime<Utc>>,
    /// Whether it holds everything the vault holds now.
    pub complete: bool,
}

/// Whether the program is about to end, and this is the last chance of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    No,
    Yes,
}

/// A backup is due when something has changed since the last and that is half an hour ago, or when
/// the program ends and there is none of today.
#[must_use]
pub fn due(last: Option<Last>, at: DateTime<Utc>, on: NaiveDate, closing: Closing) -> bool {
    let Some(last) = last else { return true };
    if last.complete {
        return false;
    }
    let apart = last.at.is_none_or(|before| {
        // A backup from the future: the clock was set back, and says nothing about how long ago it was.
        before > at || at - before >= APART
    });
    apart || (closing == Closing::Yes && last.on != on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_after_half_an_hour_of_change_and_once_a_day_at_the_end() {
        let at = |minute: i64| DateTime::from_timestamp(1_790_000_000 + minute * 60, 0).unwrap();
        let today = at(0).date_naive();
        let yesterday = today.pred_opt().unwrap();
        let check = |complete, made: Option<i64>, on, closing, expected: bool| {
            let last = Last {
                on,
                at: made.map(at),
                complete,
            };
            assert_eq!(
                due(Some(last), at(100), today, closing),
                expected,
                "{last:?}"
            );
        };
        use Closing::{No, Yes};
        assert!(due(None, at(100), today, No));
        check(true, Some(0), yesterday, Yes, false);
        check(false, Some(71), today, No, false);
        check(false, Some(70), today, No, true);
        check(false, Some(71), today, Yes, false);
        check(false, Some(71), yesterday, No, false);
        check(false, Some(71), yesterday, Yes, true);
        // The clock was set back; or the record of when is lost.
        check(false, Some(5_000), today, No, true);
        check(false, None, today, No, true);
    }
}
