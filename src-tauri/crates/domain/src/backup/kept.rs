//! Thinning: many recent backups, few old ones.

use std::collections::{BTreeSet, HashSet};

use chrono::{Datelike, NaiveDate};

use super::BackupSeq;

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 12;
/// However they are dated, the newest stay.
const NEWEST: usize = 3;

/// A backup known to be good, and the civil date it was made on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    pub seq: BackupSeq,
    pub on: NaiveDate,
}

/// Which of these backups stay: the newest of each of the last 12 days, 10 weeks and 12 months that
/// have one, and the newest three whatever their dates.
///
/// Newer is what has the higher number. Days are counted as they come along that line and never
/// measured against a clock, so a clock that was wrong for a while costs no good backup its place.
#[must_use]
pub fn kept(backups: &[Dated]) -> BTreeSet<BackupSeq> {
    let mut newest_first = backups.to_vec();
    newest_first.sort_by_key(|backup| std::cmp::Reverse(backup.seq));
    let mut kept: BTreeSet<_> = newest_first
        .iter()
        .take(NEWEST)
        .map(|backup| backup.seq)
        .collect();
    kept.extend(first_of_each(&newest_first, DAYS, |on| {
        on.num_days_from_ce()
    }));
    kept.extend(first_of_each(&newest_first, WEEKS, |on| on.iso_week()));
    kept.extend(first_of_each(&newest_first, MONTHS, |on| {
        (on.year(), on.month())
    }));
    kept
}

/// The first backup of each of the first `most` periods that come along.
fn first_of_each<P: std::hash::Hash + Eq>(
    newest_first: &[Dated],
    most: usize,
    period: impl Fn(NaiveDate) -> P,
) -> Vec<BackupSeq> {
    let mut seen = HashSet::new();
    newest_first
        .iter()
        .filter(|backup| seen.insert(period(backup.on)))
        .take(most)
        .map(|backup| backup.seq)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Numbered in the order given, oldest first.
    fn kept_of(days: impl IntoIterator<Item = NaiveDate>) -> Vec<u32> {
        let backups: Vec<_> = (1..)
            .zip(days)
            .map(|(seq, on)| Dated {
                seq: BackupSeq(seq),
                on,
            })
            .collect();
        kept(&backups).into_iter().map(|seq| seq.0).collect()
    }

    fn check(days: &[&str], expected: &[u32]) {
        assert_eq!(kept_of(days.iter().map(|on| day(on))), expected, "{days:?}");
    }

    #[test]
    fn few_backups_all_stay_and_of_a_busy_day_the_newest_three() {
        check(&[], &[]);
        check(&["2026-11-24"], &[1]);
        check(&["2026-11-24"; 3], &[1, 2, 3]);
        check(&["2026-11-24"; 9], &[7, 8, 9]);
        check(
            &[
                "2026-11-20",
                "2026-11-20",
                "2026-11-23",
                "2026-11-24",
                "2026-11-24",
            ],
            &[2, 3, 4, 5],
        );
    }

    #[test]
    fn years_of_daily_backups_become_days_weeks_and_months() {
        let days: Vec<_> = day("2024-01-01")
            .iter_days()
            .take_while(|on| *on <= day("2026-11-24"))
            .collect();
        let kept: Vec<_> = kept_of(days.iter().copied())
            .into_iter()
            .map(|seq| days[seq as usize - 1])
            .collect();
        let months = [
            "2025-12-31",
            "2026-01-31",
            "2026-02-28",
            "2026-03-31",
            "2026-04-30",
            "2026-05-31",
            "2026-06-30",
            "2026-07-31",
            "2026-08-31",
            "2026-09-30",
            "2026-10-31",
            "2026-11-24",
        ];
        let weeks = [
            "2026-09-27",
            "2026-10-04",
            "2026-10-11",
            "2026-10-18",
            "2026-10-25",
            "2026-11-01",
            "2026-11-08",
            "2026-11-15",
            "2026-11-22",
            "2026-11-24",
        ];
        let mut expected: Vec<_> = months.into_iter().chain(weeks).map(day).collect();
        expected.extend(day("2026-11-13").iter_days().take(12));
        expected.sort_unstable();
        expected.dedup();
        assert_eq!(kept, expected);
    }

    #[test]
    fn seldom_made_backups_are_kept_for_as_long_as_there_is_room() {
        let days = (0..40).map(|n| day("2016-01-15") + chrono::Months::new(n * 3));
        assert_eq!(kept_of(days), (29..=40).collect::<Vec<_>>());
    }

    #[test]
    fn a_clock_that_jumps_ahead_and_back_costs_nothing_made_after_it() {
        // Made while the clock stood in 2099: one of many days, not the newest of all.
        check(
            &["2026-11-22", "2099-01-01", "2026-11-23", "2026-11-24"],
            &[1, 2, 3, 4],
        );
        // The clock is set back a day at each backup: still the newest three, and one of each day.
        check(
            &[
                "2026-11-24",
                "2026-11-24",
                "2026-11-23",
                "2026-11-22",
                "2026-11-21",
            ],
            &[2, 3, 4, 5],
        );
        // Set back to 1970 for good: all days are old, and the newest still stay.
        check(
            &[
                "2026-11-24",
                "1970-01-01",
                "1970-01-01",
                "1970-01-01",
                "1970-01-01",
            ],
            &[1, 3, 4, 5],
        );
    }

    #[test]
    fn the_order_they_are_listed_in_does_not_matter() {
        let mut backups: Vec<_> = (1..=60)
            .map(|seq| Dated {
                seq: BackupSeq(seq),
                on: day("2026-01-01") + chrono::Days::new(u64::from(seq)),
            })
            .collect();
        let expected = kept(&backups);
        backups.reverse();
        assert_eq!(kept(&backups), expected);
    }
}
