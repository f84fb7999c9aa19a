//! One person and one occupation, or one role: everything that can be said.

use serde::{Deserialize, Serialize};

use super::band::{AxisResult, Band};
use super::change::{self, Change};
use super::constraint::{ConstraintCheck, Standing, constraints};
use super::missing::{Missing, missing};
use super::person::Person;
use super::prepared::{Prepared, Samples};
use super::reason::{Reason, reasons};
use super::role::{RoleAnswers, RoleInput};
use super::tables::Basis;
use crate::role::Axis;

/// Kept whole, dated by whoever keeps it, and never worked out again: what it was made from is in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Check {
    pub interests: AxisResult,
    pub strengths: Strengths,
    pub values: AxisResult,
    pub standing: Standing,
    pub constraints: Vec<ConstraintCheck>,
    /// Axis by axis, the weightiest first.
    pub reasons: Vec<Reason>,
    pub missing: Vec<Missing>,
    pub changes: Vec<Change>,
    /// Axes that say something and that no single change within range would move.
    pub unmoved: Vec<Axis>,
    pub person: Person,
    pub role: Option<RoleAnswers>,
    pub basis: Basis,
}

/// The strengths axis with what its band is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Strengths {
    /// Its score is the gap: 0–1, lower is closer.
    pub axis: AxisResult,
    /// Mean correlation of the profiles' shapes, −1 to 1.
    pub similarity: Option<f64>,
    /// The furthest that a single important element falls short, in levels of 0–7; 0 or less when none does, none
    /// when nothing important was answered.
    pub largest_gap: Option<f64>,
    /// Elements that were compared.
    pub compared: usize,
}

/// Checks one occupation of the tables, as one role when there is one.
#[must_use]
pub fn check(
    prepared: &Prepared<'_>,
    occupation: usize,
    samples: &Samples,
    role: Option<RoleInput<'_>>,
) -> Check {
    let figures = &prepared.tables.occupations[occupation];
    let resampled = prepared.resampled(occupation, samples);
    let scores = prepared.scores(occupation);
    let known = |value: f32| value.is_finite().then(|| f64::from(value));
    let mut checks = constraints(&prepared.person.constraints, figures);
    checks.extend(role.iter().flat_map(RoleInput::dealbreakers));
    let changes = change::changes(prepared, occupation, &checks);
    let bands = [
        (Axis::Interests, resampled.interests.band),
        (Axis::Strengths, resampled.strengths.band),
        (Axis::Values, resampled.values.band),
    ];
    let unmoved = bands
        .into_iter()
        .filter(|(axis, band)| {
            *band != Band::NotEnough && !changes.iter().any(|change| change.axis == *axis)
        })
        .map(|(axis, _)| axis)
        .collect();
    Check {
        interests: resampled.interests,
        strengths: Strengths {
            axis: resampled.strengths,
            similarity: known(scores.similarity),
            largest_gap: known(scores.largest).map(|gap| gap * 7.0),
            compared: prepared.compared(occupation),
        },
        values: resampled.values,
        standing: Standing::of(&checks),
        reasons: reasons(prepared, occupation, &checks, role),
        missing: missing(prepared, occupation, &checks, role),
        constraints: checks,
        changes,
        unmoved,
        person: prepared.person.clone(),
        role: role.map(|one| one.answers.clone()),
        basis: prepared.tables.basis(occupation),
    }
}
