//! The fewest elements that, raised to what the occupation asks for, move the strengths to a better band.

use super::{Change, ChangeInput, Raise, banded};
use crate::fit::band::Band;
use crate::fit::prepared::Prepared;
use crate::role::Axis;

const MOST: usize = 3;

pub fn change(prepared: &Prepared<'_>, occupation: usize) -> Option<Change> {
    let band = |raised: &[(usize, f32)]| {
        let scores = prepared.scores_of(occupation, &prepared.with_levels(raised));
        let band = scores.strengths_band(prepared.tables.thresholds);
        (band, scores.gap)
    };
    let (now, _) = band(&[]);
    if matches!(now, Band::Strong | Band::NotEnough) {
        return None;
    }
    let short = short_of(prepared, occupation);
    let mut raised: Vec<(usize, f32)> = Vec::new();
    for _ in 0..MOST {
        let tried = short
            .iter()
            .filter(|one| !raised.iter().any(|(element, _)| *element == one.0))
            .map(|&(element, from, to)| {
                let mut with = raised.clone();
                with.push((element, to));
                let (band, gap) = band(&with);
                (band, gap, to - from, with)
            });
        let tried: Vec<_> = tried.collect();
        // Of those that suffice, the shortest way; otherwise the one after which least is left.
        let enough = tried
            .iter()
            .filter(|(band, ..)| band.better_than(now))
            .min_by(|one, other| one.2.total_cmp(&other.2));
        if let Some((to, _, _, with)) = enough {
            let input = ChangeInput::Levels {
                elements: with.iter().map(|one| raise(prepared, *one)).collect(),
            };
            return Some(banded(Axis::Strengths, now, *to, input));
        }
        let best = tried
            .into_iter()
            .min_by(|one, other| one.1.total_cmp(&other.1))?;
        raised = best.3;
    }
    None
}

/// Answered elements below what is asked: place, level answered and level asked, 0–7.
fn short_of(prepared: &Prepared<'_>, occupation: usize) -> Vec<(usize, f32, f32)> {
    let asked = prepared.tables.level_of(occupation);
    let elements = prepared.tables.elements.iter().zip(asked).enumerate();
    elements
        .filter_map(|(at, (element, asked))| {
            let answer = prepared.person.skills.get(element)?;
            let has = answer.level.onet() as f32;
            (*asked > has).then_some((at, has, *asked))
        })
        .collect()
}

fn raise(prepared: &Prepared<'_>, (element, to): (usize, f32)) -> Raise {
    let name = &prepared.tables.elements[element];
    let answer = prepared.person.skills.get(name);
    Raise {
        element: name.clone(),
        from: answer.map_or(0.0, |one| one.level.onet()),
        to: f64::from(to),
    }
}
