//! A question with what there is to choose from, what was chosen and expected, and what came of it.

mod calibration;
mod weigh;

use chrono::{DateTime, NaiveDate, Utc};

use super::Note;
use crate::ids::{CriterionId, DecisionId, OptionId, PersonId};

pub use calibration::{Band, Calibration, calibration};
pub use weigh::{Swap, Value, Weighed, weights};

/// A question and all that belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    pub id: DecisionId,
    pub person: PersonId,
    pub question: String,
    /// The civil date it came up.
    pub asked_on: NaiveDate,
    /// What it is about, in the person's words; may be empty.
    pub text: Note,
    pub weighing: Weighing,
    /// In the person's order.
    pub options: Vec<Choosable>,
    /// In the person's order, which is their rank when they are ranked.
    pub criteria: Vec<Criterion>,
    /// A row for each option, in it a place for each criterion; `None` where nothing was said.
    pub ratings: Vec<Vec<Option<Rating>>>,
    pub choice: Option<Choice>,
    /// Only with a choice.
    pub review: Option<Review>,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    pub id: OptionId,
    pub name: String,
}

/// Something that matters in a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    pub id: CriterionId,
    pub name: String,
    /// 0–100, for [`Weighing::Direct`].
    pub points: u8,
}

/// How criteria get their weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weighing {
    /// From their points.
    Direct,
    /// From their order.
    Ranked,
}

impl Weighing {
    pub const ALL: [Self; 2] = [Self::Direct, Self::Ranked];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Ranked => "ranked",
        }
    }

    /// The reverse of [`Weighing::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// How good an option is under a criterion, from 0, as bad as can be, to 10: one number where it is known, the ends
/// of what is possible where it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    least: u8,
    most: u8,
}

impl Rating {
    /// What can be said of something that was not rated.
    pub const ANYTHING: Self = Self { least: 0, most: 10 };

    /// `None` unless `0 ≤ least ≤ most ≤ 10`.
    #[must_use]
    pub fn new(least: u8, most: u8) -> Option<Self> {
        (least <= most && most <= 10).then_some(Self { least, most })
    }

    #[must_use]
    pub fn least(self) -> u8 {
        self.least
    }

    #[must_use]
    pub fn most(self) -> u8 {
        self.most
    }

    /// Whether it may still turn out to be one thing or another.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.least < self.most
    }
}

/// What was chosen, and what the person expects of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// One of the decision's.
    pub option: OptionId,
    pub chosen_on: NaiveDate,
    /// May be empty.
    pub why: Note,
    /// Something that will have come or not; may be empty.
    pub expectation: String,
    /// How sure the person is that it will come, 0–100 %; only with an expectation.
    pub confidence: Option<u8>,
    /// When to look back.
    pub review_on: Option<NaiveDate>,
}

/// How it turned out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub reviewed_on: NaiveDate,
    /// Only of an expectation.
    pub outcome: Option<Outcome>,
    /// What happened; may be empty.
    pub text: Note,
    /// Whether the person would choose the same again.
    pub again: Option<bool>,
}

/// What has become of an expectation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    Came,
    DidNot,
    /// In part, or overtaken by something else.
    Unclear,
}

impl Outcome {
    pub const ALL: [Self; 3] = [Self::Came, Self::DidNot, Self::Unclear];

    /// The name the vault stores.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::DidNot => "did_not",
            Self::Unclear => "unclear",
        }
    }

    /// The reverse of [`Outcome::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_is_zero_to_ten_and_its_ends_are_in_order() {
        assert_eq!(Rating::new(0, 10), Some(Rating::ANYTHING));
        assert!(Rating::new(7, 7).is_some_and(|known| !known.is_open()));
        assert_eq!(Rating::new(8, 7), None);
        assert_eq!(Rating::new(0, 11), None);
    }

    #[test]
    fn every_name_is_found_again() {
        for one in Weighing::ALL {
            assert_eq!(Weighing::from_name(one.name()), Some(one));
        }
        for one in Outcome::ALL {
            assert_eq!(Outcome::from_name(one.name()), Some(one));
        }
    }
}
