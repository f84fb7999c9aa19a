//! What speaks for an occupation, number by number.

/// What speaks for an occupation; also, how much each of these counts.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Evidence {
    /// Likeness of its best title to the query, 0–1.
    pub best: f32,
    /// What of that is over 0.7: a title on record, written a little differently.
    pub near: f32,
    /// The votes of all its titles, as the logarithm of their share of the most an occupation got.
    pub votes: f32,
    /// How often the typed words occur among its titles: mean logarithm.
    pub words: f32,
    /// The same for neighbouring words together.
    pub pairs: f32,
    /// How much of the query its titles cover between them, 0–1.
    pub cover: f32,
    /// What was learned from all titles about the typed words and runs of letters.
    pub learned: f32,
    /// Likeness of its own title, over 0.7.
    pub own: f32,
    /// Logarithm of its number of titles; weighed negatively, since many titles hold more words.
    pub size: f32,
    /// People in it, logarithm; about 1 for ten million.
    pub people: f32,
    /// Whether its best title has the typed words in the typed order: 1 written just so, 0.4 but for
    /// singular and plural, else 0.
    pub order: f32,
}

impl Evidence {
    pub const KINDS: usize = 11;

    pub fn to_array(self) -> [f32; Self::KINDS] {
        let Self {
            best,
            near,
            votes,
            words,
            pairs,
            cover,
            learned,
            own,
            size,
            people,
            order,
        } = self;
        [
            best, near, votes, words, pairs, cover, learned, own, size, people, order,
        ]
    }

    pub fn from_array(values: [f32; Self::KINDS]) -> Self {
        let [
            best,
            near,
            votes,
            words,
            pairs,
            cover,
            learned,
            own,
            size,
            people,
            order,
        ] = values;
        Self {
            best,
            near,
            votes,
            words,
            pairs,
            cover,
            learned,
            own,
            size,
            people,
            order,
        }
    }

    /// The sum of the products.
    pub fn weighed(self, weights: Self) -> f32 {
        self.to_array()
            .iter()
            .zip(weights.to_array())
            .map(|(value, weight)| value * weight)
            .sum()
    }
}
