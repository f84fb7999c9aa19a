//! All occupations for one person: grouped, never ordered by a number within a group.

mod group;
mod why_not;

use super::band::AxisResult;
use super::constraint::{ConstraintCheck, Standing, constraints};
use super::prepared::{Prepared, Resampled, Samples};
use super::tables::FitTables;
use crate::inventory::constraints::{Constraints, Contradiction};
use crate::occupation::OccupationRef;

pub use group::Group;
pub use why_not::{Because, WhyNot, why_not};

/// The list, with what it takes to apply other constraints without working it out again.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// By group, then by title.
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its place in the tables.
    pub at: usize,
    pub occupation: OccupationRef,
    /// Job zone, 1–5.
    pub preparation: Option<u8>,
    pub interests: AxisResult,
    pub strengths: AxisResult,
    pub values: AxisResult,
    pub standing: Standing,
    pub constraints: Vec<ConstraintCheck>,
    pub group: Group,
    /// Share of the resamples in which it is in the first group, 0–1; 0 for what is blocked.
    pub top: Option<f64>,
    /// Share of the resamples in which it is in its group or a better one.
    pub held: Option<f64>,
    /// Close, and on a track the person has had nothing to do with.
    pub surprising: bool,
    /// Where the three axes alone put it, and how often first.
    free: (Group, Option<f64>),
}

/// Every occupation of the tables.
#[must_use]
pub fn list(prepared: &Prepared<'_>, samples: &Samples) -> List {
    let count = prepared.tables.occupations.len();
    let rows = (0..count).map(|at| row(prepared, at, prepared.resampled(at, samples)));
    let mut list = List {
        rows: rows.collect(),
    };
    list.constrain(prepared, &prepared.person.constraints);
    list
}

fn row(prepared: &Prepared<'_>, at: usize, resampled: Resampled) -> Row {
    let figures = &prepared.tables.occupations[at];
    Row {
        at,
        occupation: OccupationRef {
            code: figures.code.clone(),
            title: figures.title.clone(),
            track: figures.track.clone(),
        },
        preparation: figures.preparation,
        interests: resampled.interests,
        strengths: resampled.strengths,
        values: resampled.values,
        standing: Standing::NotAsked,
        constraints: Vec::new(),
        group: resampled.group,
        top: resampled.top,
        held: resampled.held,
        surprising: false,
        free: (resampled.group, resampled.top),
    }
}

impl List {
    /// The same answers under other constraints, within a frame: nothing of the three axes is worked out again.
    pub fn constrain(&mut self, prepared: &Prepared<'_>, stated: &Constraints) {
        let tracks = &prepared.person.tracks;
        for row in &mut self.rows {
            let checks = constraints(stated, &prepared.tables.occupations[row.at]);
            row.standing = Standing::of(&checks);
            row.constraints = checks;
            let blocked = row.standing == Standing::Blocked;
            (row.group, row.top) = if blocked && row.free.0 != Group::NotEnough {
                (Group::Blocked, row.free.1.map(|_| 0.0))
            } else {
                row.free
            };
            let close = matches!(row.group, Group::Closest | Group::Worth);
            let new = !tracks.is_empty() && !tracks.contains(&row.occupation.track);
            row.surprising = close && new;
        }
        self.rows.sort_by(|one, other| {
            let key = |row: &Row| (row.group, row.occupation.title.to_lowercase());
            key(one).cmp(&key(other))
        });
    }
}

/// Said when no occupation whose published schooling is allowed pays the floor to a tenth of its jobs.
#[must_use]
pub fn pay_and_schooling(tables: &FitTables, stated: &Constraints) -> Option<Contradiction> {
    let pay_floor = stated.pay_floor?;
    let asked = Constraints {
        pay_floor: Some(pay_floor),
        education_max: stated.education_max,
        ..Constraints::default()
    };
    let possible = tables.occupations.iter().any(|figures| {
        let checks = constraints(&asked, figures);
        checks.iter().all(|check| match &check.about {
            super::ConstraintAbout::Pay { share, .. } => share.is_some_and(|one| one.high > 0.1),
            _ => matches!(check.outcome, super::Outcome::Pass | super::Outcome::Near),
        })
    });
    (!possible).then_some(Contradiction::PayAndSchooling {
        pay_floor,
        education_max: stated.education_max,
    })
}
