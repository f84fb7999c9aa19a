//! What is named by its place in the tables, with what today's catalogue calls it.

use waymark_domain::{
    inventory::skills::LEVELS_A_STEP,
    moves::{Door, Element, Ground, Leg, Origin, Pair, Shown, StepUp},
    profile::Experience,
    role::Role,
};

use super::{
    super::wire::{
        MoveDoor, MoveElement, MoveLeg, MovePair, MoveRaise, MoveShown, MoveStepUp, MoveStory,
    },
    median, reference,
};
use crate::{catalogue::wire::OccupationRef, profile::Items};

/// Levels of 0–7 by which an example may differ from what it stands for.
const FAR: f64 = 1.0;

pub(in crate::moves) struct Names<'a> {
    pub items: &'a Items,
    pub ground: &'a Ground,
}

impl Names<'_> {
    /// Id and name.
    fn element(&self, place: usize) -> (String, String) {
        let id = &self.ground.tables().elements()[place];
        let found = self.items.element(id);
        let name = found.map_or(id.as_str(), |element| element.name.as_str());
        (id.clone(), name.to_owned())
    }

    pub fn elements(&self, list: &[Element]) -> Vec<MoveElement> {
        let one = |one: &Element| {
            let (element, name) = self.element(one.element);
            MoveElement {
                element,
                name,
                has: one.has,
                asked: one.asked,
                importance: one.importance,
                like: self.like(one.element, one.asked),
            }
        };
        list.iter().map(one).collect()
    }

    /// The inventory's example nearest to a level of 0–7.
    fn like(&self, place: usize, level: f64) -> Option<String> {
        let found = self
            .items
            .element(&self.ground.tables().elements()[place])?;
        let stand = (1..).map(|answer: u8| f64::from(answer) * LEVELS_A_STEP);
        let away = found.anchors.iter().zip(stand);
        let away = away.map(|(anchor, stands)| (anchor, (stands - level).abs()));
        let nearest = away.min_by(|(_, one), (_, other)| one.total_cmp(other));
        let (anchor, _) = nearest.filter(|(_, away)| *away <= FAR)?;
        Some(anchor.as_str().to_owned())
    }

    fn occupations(&self, places: &[usize]) -> Vec<OccupationRef> {
        let all = self.ground.tables().occupations();
        let mut found: Vec<_> = places.iter().map(|at| reference(&all[*at])).collect();
        found.sort_by_cached_key(|one| one.title.to_lowercase());
        found
    }

    fn raise(&self, place: usize, from: f64, to: f64) -> MoveRaise {
        let (element, name) = self.element(place);
        MoveRaise {
            element,
            name,
            from,
            to,
        }
    }

    pub fn door(&self, door: &Door) -> MoveDoor {
        MoveDoor {
            raise: self.raise(door.element, door.from, door.to),
            opens: self.occupations(&door.opens),
            closes: self.occupations(&door.closes),
        }
    }

    pub fn pair(&self, origin: &Origin<'_>, pair: &Pair) -> MovePair {
        let raise = |(element, to): (usize, f64)| {
            self.raise(element, origin.level(element).unwrap_or_default(), to)
        };
        MovePair {
            raise: pair.raise.into_iter().map(raise).collect(),
            opens: self.occupations(&pair.opens),
        }
    }

    pub fn leg(&self, leg: &Leg) -> MoveLeg {
        let all = self.ground.tables().occupations();
        MoveLeg {
            from: leg.from.map(|at| reference(&all[at])),
            to: reference(&all[leg.to]),
            gap: leg.gap,
            largest: leg.largest,
            zones: leg.zones,
            pay: median(&all[leg.to].pay),
            build: self.elements(&leg.build),
        }
    }

    /// None when the ladder has no such rung, which its profile forbids.
    pub fn step_up(
        &self,
        role: &Role,
        found: &StepUp,
        experience: &[Experience],
    ) -> Option<MoveStepUp> {
        let here = role.ladder.get(found.here)?;
        let next = found.next.and_then(|next| role.ladder.get(next));
        let shown = |one: &Shown| {
            let (element, name) = self.element(one.element);
            let stories = experience
                .iter()
                .filter(|story| one.stories.contains(&story.id));
            MoveShown {
                element,
                name,
                importance: one.importance,
                stories: stories
                    .map(|story| MoveStory {
                        id: story.id.to_string(),
                        title: story.title.clone(),
                    })
                    .collect(),
            }
        };
        Some(MoveStepUp {
            here: here.title.as_str().to_owned(),
            next: next.map(|next| next.title.as_str().to_owned()),
            proof: here.proof.as_str().to_owned(),
            blockers: here.blockers.as_str().to_owned(),
            elements: found.elements.iter().map(shown).collect(),
        })
    }
}
