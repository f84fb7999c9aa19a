//! Where a move begins: at an occupation, or at a person with what they can do.

use super::calibrate::Measure;
use super::ground::Ground;
use super::limits::Limits;
use super::rows::{UNKNOWN, levels};
use super::shape::shape;
use crate::fit::score::HIGHEST_LEVEL;
use crate::fit::{PayPoint, PayPoints};
use crate::inventory::skills::{SkillAnswers, state};

/// Levels and pay are the person's own where they are known, and otherwise those of the occupation they come from.
#[derive(Debug, Clone)]
pub struct Origin<'a> {
    pub(super) ground: &'a Ground,
    /// Shares of the scale in a row of the ground; [`UNKNOWN`] where a person has not answered.
    pub(super) has: Vec<f32>,
    pub(super) levels: Levels,
    pub(super) occupation: Option<usize>,
    pub(super) pay: PayNow,
}

/// Whose levels are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Levels {
    /// The person's answers.
    Own,
    /// What the occupation asks for: of somebody who does exactly that work.
    Occupation,
    /// Neither is known.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PayNow {
    /// Dollars a year, the person's own.
    Own(f64),
    /// Of the occupation they come from.
    Figures(PayPoints),
    Unknown,
}

impl<'a> Origin<'a> {
    /// `at` is a place in the tables.
    #[must_use]
    pub fn occupation(ground: &'a Ground, at: usize) -> Self {
        let levels = if ground.is_rated(at) {
            Levels::Occupation
        } else {
            Levels::Unknown
        };
        Self {
            ground,
            has: ground.rows.has(at),
            levels,
            occupation: Some(at),
            pay: PayNow::Figures(ground.occupation(at).pay),
        }
    }

    /// `occupation` is what they do now, `pay` their own, in dollars a year. Answers that are too few to compare
    /// count as none.
    #[must_use]
    pub fn person(
        ground: &'a Ground,
        skills: &SkillAnswers,
        occupation: Option<usize>,
        pay: Option<f64>,
    ) -> Self {
        let elements = ground.tables.elements();
        let mut origin = match occupation {
            Some(at) => Self::occupation(ground, at),
            None => Self {
                ground,
                has: vec![UNKNOWN; ground.rows.width()],
                levels: Levels::Unknown,
                occupation: None,
                pay: PayNow::Unknown,
            },
        };
        if state(elements.iter().map(String::as_str), skills).enough {
            origin.levels = Levels::Own;
            for (has, element) in origin.has.iter_mut().zip(elements) {
                let answer = skills.get(element);
                *has = answer.map_or(UNKNOWN, |one| one.level.onet() as f32 / HIGHEST_LEVEL);
            }
        }
        if let Some(pay) = pay {
            origin.pay = PayNow::Own(pay);
        }
        origin
    }

    /// Place of the occupation that it begins at, or that the person does now.
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        self.occupation
    }

    #[must_use]
    pub fn levels(&self) -> Levels {
        self.levels
    }

    /// What similarity is told by from here.
    #[must_use]
    pub fn measure(&self) -> Measure {
        match self.occupation {
            Some(_) => Measure::Occupations,
            None => Measure::Shape,
        }
    }

    /// The limits as they are calibrated for it.
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits::of(self.ground.calibration(), self.measure())
    }

    /// What is paid now: their own, or the middle of the occupation.
    #[must_use]
    pub fn paid(&self) -> PayPoint {
        match self.pay {
            PayNow::Own(pay) => PayPoint::At(pay),
            PayNow::Figures(points) => points.at[2],
            PayNow::Unknown => PayPoint::Unknown,
        }
    }

    /// Level of an element by its place in the tables, 0–7; none when it is not known.
    #[must_use]
    pub fn level(&self, element: usize) -> Option<f64> {
        let known = self.has.get(element).filter(|has| **has <= 1.0);
        known
            .filter(|_| self.levels != Levels::Unknown)
            .map(|has| levels(*has))
    }

    pub(super) fn is_partial(&self) -> bool {
        self.levels == Levels::Own
    }

    /// How alike `to` is, on the measure's own scale; none when nothing is known.
    pub(super) fn alike(&self, to: usize) -> Option<f32> {
        let found = match (self.occupation, self.levels) {
            (Some(at), _) => Some(self.ground.similarity.of(at, to)),
            (None, Levels::Own) => shape(&self.ground.tables, &self.has, to),
            (None, _) => None,
        };
        found.filter(|value| !value.is_nan())
    }

    pub(super) fn percentile(&self, value: f32) -> f32 {
        match self.measure() {
            Measure::Occupations => self.ground.similarity.percentile(value),
            Measure::Shape => self.ground.calibration().shape_percentile(value),
        }
    }

    /// The same person after working at `stop`: the higher of what they had and what the stop asks for.
    pub(super) fn after(&self, stop: usize) -> Vec<f32> {
        let gained = self.ground.rows.level(stop).iter();
        let known = self.levels != Levels::Unknown;
        let kept = self.has.iter().map(|has| *has <= 1.0 && known);
        let both = self.has.iter().zip(kept).zip(gained);
        both.map(|((has, kept), gained)| {
            if kept {
                has.max(*gained)
            } else {
                gained.max(0.0)
            }
        })
        .collect()
    }
}
