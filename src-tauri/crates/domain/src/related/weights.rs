//! How much each aspect counts.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::aspect::{ASPECTS, Aspect};
use super::features::READINGS;

/// Weights of the readings of each aspect, fitted by `cargo xtask related fit` and kept in `data/related`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "BTreeMap<Aspect, [f32; READINGS]>")]
pub struct Weights {
    by_aspect: [[f32; READINGS]; ASPECTS],
}

/// An aspect has no weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there are no weights for {}", .0.name())]
pub struct MissingAspect(Aspect);

impl Weights {
    #[must_use]
    pub fn new(by_aspect: [[f32; READINGS]; ASPECTS]) -> Self {
        Self { by_aspect }
    }

    #[must_use]
    pub fn of(&self, aspect: Aspect) -> [f32; READINGS] {
        self.by_aspect[aspect.index()]
    }
}

impl TryFrom<BTreeMap<Aspect, [f32; READINGS]>> for Weights {
    type Error = MissingAspect;

    fn try_from(named: BTreeMap<Aspect, [f32; READINGS]>) -> Result<Self, MissingAspect> {
        let mut by_aspect = [[0.0; READINGS]; ASPECTS];
        for aspect in Aspect::ALL {
            by_aspect[aspect.index()] = *named.get(&aspect).ok_or(MissingAspect(aspect))?;
        }
        Ok(Self { by_aspect })
    }
}
