//! Which single skill or field of knowledge opens most doors.

use std::collections::BTreeMap;

use super::between::{Gap, Move};
use super::calibrate::Measure;
use super::label::Bar;
use super::limits::Limits;
use super::lists::{Element, elements};
use super::origin::{Levels, Origin};
use crate::fit::score::{HIGHEST_LEVEL, KEY_IMPORTANCE};

/// One element raised, and the occupations that become viable, as far as they are not known to pay too little.
#[derive(Debug, Clone, PartialEq)]
pub struct Door {
    /// Place in the tables' elements.
    pub element: usize,
    /// Levels of 0–7; `to` is the most that one of the roles it opens asks for.
    pub from: f64,
    pub to: f64,
    /// Places of occupations, in the order of the tables.
    pub opens: Vec<usize>,
    /// The same of those that are no longer alike enough, because a profile of another shape is less alike.
    pub closes: Vec<usize>,
}

/// Two elements raised at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The one that comes first in the tables first; each with its level as in [`Door`].
    pub raise: [(usize, f64); 2],
    /// What either opens alone, and what only both open.
    pub opens: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Doors {
    /// The one that adds most first; of equals, the smaller raise.
    pub single: Vec<Door>,
    /// The best, when it opens more than the best single one. None where likeness depends on the levels.
    pub pair: Option<Pair>,
}

/// What one element may be raised by: two steps of our anchors, which is as much as years of work change. Ours.
const RAISE: f64 = 3.0;

/// `moves` are those of [`super::reach`] under the same limits.
#[must_use]
pub fn doors(origin: &Origin<'_>, moves: &[Move], limits: &Limits) -> Doors {
    if origin.levels == Levels::Unknown {
        return Doors::default();
    }
    let blocked = blocked(origin, moves, limits);
    let mut needed: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for (_, lacking) in &blocked {
        let alone = match (origin.measure(), &lacking[..]) {
            (Measure::Occupations, [one]) => std::slice::from_ref(one),
            // Raising any of them may also make the shape alike.
            (Measure::Shape, all) => all,
            (Measure::Occupations, _) => &[],
        };
        for one in alone {
            let most = &mut needed.entry(one.element).or_insert((one.has, one.asked)).1;
            *most = most.max(one.asked);
        }
    }
    let open = |origin: &Origin<'_>| -> Vec<usize> {
        let open = moves.iter().filter(|one| is_open(origin, one, limits));
        open.map(|one| one.to).collect()
    };
    let before = open(origin);
    let raised = needed.into_iter().map(|(element, (from, to))| {
        let mut other = origin.clone();
        other.has[element] = to as f32 / HIGHEST_LEVEL;
        let after = open(&other);
        let beyond = |these: &[usize], those: &[usize]| -> Vec<usize> {
            let only = these.iter().filter(|one| those.binary_search(one).is_err());
            only.copied().collect()
        };
        Door {
            element,
            from,
            to,
            opens: beyond(&after, &before),
            closes: beyond(&before, &after),
        }
    });
    let mut single: Vec<Door> = raised.filter(|door| door.adds() > 0).collect();
    single.sort_by(|one, other| {
        let raise = |door: &Door| door.to - door.from;
        let by_number = other.adds().cmp(&one.adds());
        by_number.then(raise(one).total_cmp(&raise(other)))
    });
    let pair = (origin.measure() == Measure::Occupations).then(|| pair(&single, &blocked));
    Doors {
        pair: pair.flatten(),
        single,
    }
}

impl Door {
    /// Opened less closed.
    #[must_use]
    pub fn adds(&self) -> isize {
        self.opens.len() as isize - self.closes.len() as isize
    }
}

/// Whether a move is viable and not known to pay too little for somebody with the levels of `origin`; what does not depend on levels
/// is taken from the move as it was.
fn is_open(origin: &Origin<'_>, one: &Move, limits: &Limits) -> bool {
    let shaped = origin.measure() == Measure::Shape;
    let (missed, unknown) = (&one.labels.missed, &one.labels.unknown);
    let fixed = |bar: Bar| missed.contains(&bar) || unknown.contains(&bar);
    let unlike = !shaped && fixed(Bar::Similarity);
    if unlike || fixed(Bar::Preparation) || missed.contains(&Bar::Pay) {
        return false;
    }
    let rows = &origin.ground.rows;
    let short = rows.short(&origin.has, origin.is_partial(), one.to);
    let near = short.is_some_and(|short| Gap::of(short).largest <= limits.largest_gap);
    let alike = || origin.alike(one.to).map(|value| origin.percentile(value));
    near && (!shaped || alike().is_some_and(|one| f64::from(one) >= limits.similar))
}

/// Moves that only missing levels keep from being viable, with what falls short by too much.
fn blocked(origin: &Origin<'_>, moves: &[Move], limits: &Limits) -> Vec<(usize, Vec<Element>)> {
    let lacking = |to: usize, above: f64| -> Vec<Element> {
        let all = elements(origin.ground, &origin.has, to);
        let important = all.filter(|one| one.importance >= f64::from(KEY_IMPORTANCE));
        important
            .filter(|one| one.asked - one.has > above)
            .collect()
    };
    let mut found = Vec::new();
    for one in moves.iter().filter(|one| !one.labels.open()) {
        let mut enough = origin.clone();
        let mut short = lacking(one.to, limits.largest_gap);
        if origin.measure() == Measure::Shape && short.is_empty() {
            short = lacking(one.to, 0.0);
        }
        if short.is_empty() || short.iter().any(|one| one.asked - one.has > RAISE) {
            continue;
        }
        for lack in &short {
            enough.has[lack.element] = lack.asked as f32 / HIGHEST_LEVEL;
        }
        if is_open(&enough, one, limits) {
            found.push((one.to, short));
        }
    }
    found
}

/// Of the pairs that something needs both of, the one that opens most with what each opens alone.
fn pair(single: &[Door], blocked: &[(usize, Vec<Element>)]) -> Option<Pair> {
    let mut both: BTreeMap<[usize; 2], ([f64; 2], Vec<usize>)> = BTreeMap::new();
    for (to, lacking) in blocked {
        if let [one, other] = &lacking[..] {
            let entry = both.entry([one.element, other.element]).or_default();
            entry.0 = [entry.0[0].max(one.asked), entry.0[1].max(other.asked)];
            entry.1.push(*to);
        }
    }
    let of = |element: usize| single.iter().find(|door| door.element == element);
    let pairs = both.into_iter().map(|(elements, (levels, mut opens))| {
        let mut raise = [(elements[0], levels[0]), (elements[1], levels[1])];
        for (element, level) in &mut raise {
            if let Some(door) = of(*element) {
                *level = level.max(door.to);
                opens.extend(&door.opens);
            }
        }
        opens.sort_unstable();
        opens.dedup();
        Pair { raise, opens }
    });
    // The last of equals would be chosen; reversed, it is the one that comes first.
    let best = pairs.rev().max_by_key(|pair| pair.opens.len())?;
    let alone = single.first().map_or(0, |door| door.opens.len());
    (best.opens.len() > alone).then_some(best)
}
