//! What a move is made of, element by element.

use super::ground::Ground;
use super::origin::{Levels, Origin};
use super::rows::levels;
use crate::fit::score::HIGHEST_LEVEL;

/// One skill or field of knowledge. Levels are of 0–7 and importance of 1–5.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Element {
    /// Place in the tables' elements.
    pub element: usize,
    pub has: f64,
    pub asked: f64,
    /// Where the list says.
    pub importance: f64,
    /// Orders a list: importance × size, both as shares of their scale.
    pub weight: f64,
}

/// Each the weightiest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lists {
    /// Asked for there beyond what is there now; importance there.
    pub gap: Vec<Element>,
    /// Asked for there and there already, within half a level; only what is important there.
    pub shared: Vec<Element>,
    /// Beyond what is asked for there, by more than half a level. Importance in today's occupation; there for a
    /// person who names none.
    pub surplus: Vec<Element>,
}

/// In levels: less is no difference, because raters differ by more.
const DIFFERENCE: f64 = 0.5;
/// From this importance on an element is important, as the publisher's own word for 3 is.
const IMPORTANT: f64 = 3.0;

/// Empty when there is nothing to compare.
#[must_use]
pub fn lists(origin: &Origin<'_>, to: usize) -> Lists {
    let ground = origin.ground;
    if origin.levels == Levels::Unknown || !ground.is_rated(to) {
        return Lists::default();
    }
    let mut found = Lists {
        gap: gap(ground, &origin.has, to),
        ..Lists::default()
    };
    for one in elements(ground, &origin.has, to) {
        let beyond = one.has - one.asked;
        if one.importance >= IMPORTANT && beyond >= -DIFFERENCE {
            found.shared.push(one.weighed(one.asked));
        }
        if beyond > DIFFERENCE {
            let today = origin.occupation.filter(|at| ground.is_rated(*at));
            let importance = today.map(|at| ground.rows.weight(at)[one.element]);
            let importance =
                importance.map_or(one.importance, |weight| f64::from(weight) * 4.0 + 1.0);
            found
                .surplus
                .push(Element { importance, ..one }.weighed(beyond));
        }
    }
    ordered(&mut found.shared);
    ordered(&mut found.surplus);
    found
}

/// What falls short on the way to `to`, the weightiest first.
pub(super) fn gap(ground: &Ground, has: &[f32], to: usize) -> Vec<Element> {
    let all = elements(ground, has, to);
    let short = all.filter(|one| one.asked > one.has);
    let mut short: Vec<Element> = short.map(|one| one.weighed(one.asked - one.has)).collect();
    ordered(&mut short);
    short
}

/// Stable: of equals, in the order of the tables. What matters nothing is left out.
fn ordered(list: &mut Vec<Element>) {
    list.retain(|one| one.weight > 0.0);
    list.sort_by(|one, other| other.weight.total_cmp(&one.weight));
}

/// Those that are known on both sides, in the order of the tables.
pub(super) fn elements(ground: &Ground, has: &[f32], to: usize) -> impl Iterator<Item = Element> {
    let there = ground.rows.level(to).iter().zip(ground.rows.weight(to));
    let count = ground.tables.elements().len();
    let all = has.iter().zip(there).take(count).enumerate();
    let known = all.filter(|(_, (has, (asked, _)))| **has <= 1.0 && **asked >= 0.0);
    known.map(move |(element, (has, (asked, weight)))| Element {
        element,
        has: levels(*has),
        asked: levels(*asked),
        importance: f64::from(*weight) * 4.0 + 1.0,
        weight: 0.0,
    })
}

impl Element {
    fn weighed(self, levels: f64) -> Self {
        let importance = (self.importance - 1.0) / 4.0;
        Self {
            weight: importance * levels / f64::from(HIGHEST_LEVEL),
            ..self
        }
    }
}
