//! How it goes: a dated note with scores and the person's own measures, at a rhythm the person sets.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};

use super::Note;
use crate::ids::{CheckInId, MetricId, PersonId};

/// An answer from 1, the least, to 5, the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u8);

impl Score {
    /// `None` outside 1–5.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// 1–5.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

/// A dated note on how it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckIn {
    pub id: CheckInId,
    pub person: PersonId,
    /// The civil date it is about.
    pub on: NaiveDate,
    pub energy: Option<Score>,
    /// How far the person has come since the one before.
    pub progress: Option<Score>,
    /// How sure they are that the direction is right.
    pub confidence: Option<Score>,
    /// In the person's words; may be empty.
    pub text: Note,
    /// At most one for each metric, in the order of the metrics.
    pub values: Vec<MetricValue>,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

impl CheckIn {
    /// Whether nothing at all is said in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let scores = [self.energy, self.progress, self.confidence];
        scores.iter().all(Option::is_none)
            && self.values.is_empty()
            && self.text.as_str().trim().is_empty()
    }
}

/// What a metric was on the day of a check-in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MetricValue {
    pub metric: MetricId,
    /// Finite, and at most [`MOST`] either way.
    pub value: f64,
}

/// The largest number that is kept of a metric, either way.
pub const MOST: f64 = 1e12;

/// Something a person counts for themselves: applications sent, hours slept, money put aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric {
    pub id: MetricId,
    pub person: PersonId,
    pub name: String,
    /// May be empty.
    pub unit: String,
    /// Where the person wants it to be.
    pub target: Option<f64>,
    /// Where it stands among the person's.
    pub position: i64,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// How often a person wants to check in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    Weekly,
    TwoWeeks,
    Monthly,
    Quarterly,
}

impl Rhythm {
    pub const ALL: [Self; 4] = [Self::Weekly, Self::TwoWeeks, Self::Monthly, Self::Quarterly];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::TwoWeeks => "two_weeks",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
        }
    }

    /// The reverse of [`Rhythm::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.name() == name)
    }

    /// The date one turn later; the last of the month where that month is shorter. The end of the calendar stays
    /// where it is.
    #[must_use]
    pub fn after(self, date: NaiveDate) -> NaiveDate {
        let later = match self {
            Self::Weekly => date.checked_add_days(Days::new(7)),
            Self::TwoWeeks => date.checked_add_days(Days::new(14)),
            Self::Monthly => date.checked_add_months(Months::new(1)),
            Self::Quarterly => date.checked_add_months(Months::new(3)),
        };
        later.unwrap_or(date)
    }
}

/// A rhythm that a person has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RhythmSet {
    pub person: PersonId,
    pub every: Rhythm,
    /// The civil date since when it is this one.
    pub set_on: NaiveDate,
    pub changed_at: DateTime<Utc>,
}

impl RhythmSet {
    /// When the next check-in is due: one turn after the `last`. A person who has none yet begins on the day they
    /// set the rhythm.
    #[must_use]
    pub fn next(&self, last: Option<NaiveDate>) -> NaiveDate {
        last.map_or(self.set_on, |last| self.every.after(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_turn_later_is_a_day_that_there_is() {
        let check = |rhythm: Rhythm, from: &str, to: &str| {
            assert_eq!(
                rhythm.after(date(from)),
                date(to),
                "{rhythm:?} after {from}"
            );
        };
        check(Rhythm::Weekly, "2026-12-28", "2027-01-04");
        // Across the change of the clocks a civil week has seven days all the same.
        check(Rhythm::TwoWeeks, "2026-10-20", "2026-11-03");
        check(Rhythm::Monthly, "2027-01-31", "2027-02-28");
        check(Rhythm::Monthly, "2028-01-31", "2028-02-29");
        check(Rhythm::Quarterly, "2026-11-30", "2027-02-28");
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        for rhythm in Rhythm::ALL {
            assert_eq!(rhythm.after(NaiveDate::MAX), NaiveDate::MAX);
        }
    }

    #[test]
    fn the_next_one_counts_from_the_last_and_the_first_is_due_at_once() {
        let set = RhythmSet {
            person: PersonId::new(DateTime::UNIX_EPOCH, [1; 10]),
            every: Rhythm::Monthly,
            set_on: date("2026-11-28"),
            changed_at: DateTime::UNIX_EPOCH,
        };
        assert_eq!(set.next(None), date("2026-11-28"));
        assert_eq!(set.next(Some(date("2026-11-03"))), date("2026-12-03"));
    }

    #[test]
    fn every_rhythm_is_found_again_by_its_stored_name() {
        for rhythm in Rhythm::ALL {
            assert_eq!(Rhythm::from_name(rhythm.name()), Some(rhythm));
        }
        assert_eq!(Rhythm::from_name("daily"), None);
    }

    #[test]
    fn a_score_is_one_to_five() {
        assert_eq!((0..8).filter_map(Score::new).count(), 5);
        assert_eq!(Score::new(0), None);
        assert_eq!(Score::new(5).map(Score::get), Some(5));
    }
}
