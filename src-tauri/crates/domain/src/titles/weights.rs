//! How much each kind of evidence counts. Fitted by `cargo xtask bench --tune` on one seeded
//! split of the titles on record, and measured on another.

use super::Evidence;

/// Weights and settings of the search.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    pub evidence: Evidence,
    /// A title's vote is its likeness to this power.
    pub vote_power: f32,
    /// Occurrences added before a logarithm is taken of their number.
    pub smoothing: f32,
    /// Taken from what an unfinished reading of a short form finds.
    pub unfinished: f32,
    /// The least likeness of the best title of all that counts as found.
    pub least: f32,
    /// Words on record tried for each typed word.
    pub candidates: usize,
    /// Scale of other words' likeness when the typed word is on record.
    pub other: f32,
    /// The same while it may be unfinished.
    pub other_open: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            evidence: Evidence {
                best: 1.4,
                near: 6.6,
                votes: 0.4,
                words: 0.35,
                pairs: 0.55,
                cover: 1.7,
                learned: 0.53,
                own: 3.0,
                size: -0.3,
                // Held-out titles come from all occupations alike and would have these two near
                // 0.15 and 0; people mostly have common occupations, and mean what they wrote.
                people: 0.4,
                order: 0.7,
            },
            vote_power: 3.0,
            smoothing: 0.1,
            unfinished: 0.5,
            least: 0.3,
            candidates: 24,
            other: 0.75,
            other_open: 0.9,
        }
    }
}
