//! Why two occupations count as alike.

use super::aspect::Aspect;
use super::features::Features;
use super::weights::Weights;

/// At most so many things that both have are named for an aspect.
pub const NAMED: usize = 5;
/// What adds less than this to a cosine of 0 to 1 is not named.
const LEAST: f64 = 0.01;

/// What one aspect adds to a likeness. Detailed activities are told with the intermediate ones, runs of letters with
/// the words.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub aspect: Aspect,
    /// In the unit of likeness; below zero where the two are less alike than others are.
    pub adds: f32,
    /// What both have, what adds most first.
    pub shared: Vec<Shared>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shared {
    /// A rated element, by its place in the profiles.
    Element(usize),
    /// A product, an intermediate activity by its id, or a word in the singular.
    Term(String),
}

impl Features {
    /// One for each aspect that can be told, what adds most first.
    #[must_use]
    pub fn reasons(&self, weights: &Weights, one: usize, other: usize) -> Vec<Reason> {
        let adds = self.contributions(weights, one, other);
        let sum = |aspects: &[Aspect]| aspects.iter().map(|aspect| adds[aspect.index()]).sum();
        let reason = |aspect: Aspect| Reason {
            aspect,
            adds: match aspect {
                Aspect::Activities => sum(&[Aspect::Activities, Aspect::Details]),
                Aspect::Words => sum(&[Aspect::Words, Aspect::Letters]),
                aspect => adds[aspect.index()],
            },
            shared: self.shared(aspect, one, other),
        };
        let told = |aspect: &Aspect| !matches!(aspect, Aspect::Details | Aspect::Letters);
        let mut reasons: Vec<Reason> = Aspect::ALL.into_iter().filter(told).map(reason).collect();
        reasons.sort_by(|a, b| b.adds.total_cmp(&a.adds));
        reasons
    }

    fn shared(&self, aspect: Aspect, one: usize, other: usize) -> Vec<Shared> {
        if let Some(ratings) = self.ratings.get(aspect.index()) {
            let found = ratings.shared(one, other);
            return found.into_iter().take(NAMED).map(Shared::Element).collect();
        }
        let terms = &self.terms[aspect.index() - self.ratings.len()];
        let mut found = terms.shared(one, other);
        // A cosine is made of many small parts; those that add next to nothing explain nothing.
        found.retain(|(term, adds)| *adds >= LEAST && term.len() > 2);
        found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let named = found.into_iter().take(NAMED);
        named
            .map(|(term, _)| Shared::Term(term.to_owned()))
            .collect()
    }
}
