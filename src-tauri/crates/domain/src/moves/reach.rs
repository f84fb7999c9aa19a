//! All moves from one place, and all moves to one.

use super::between::{Move, between};
use super::ground::Ground;
use super::limits::Limits;
use super::origin::Origin;

/// To every other occupation, in the order of the tables.
#[must_use]
pub fn reach(origin: &Origin<'_>, limits: &Limits) -> Vec<Move> {
    let others = (0..origin.ground.count()).filter(|to| Some(*to) != origin.occupation);
    others.map(|to| between(origin, to, limits)).collect()
}

/// From every other occupation to the one at `to`, in the order of the tables.
#[must_use]
pub fn feeders(ground: &Ground, to: usize, limits: &Limits) -> Vec<Move> {
    let others = (0..ground.count()).filter(|from| *from != to);
    let from = others.map(|from| Origin::occupation(ground, from));
    from.map(|origin| between(&origin, to, limits)).collect()
}
