//! What two occupations can be alike in.

use serde::{Deserialize, Serialize};

/// One measure of likeness. Its name is how the table of weights and the catalogue write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    Interests,
    Skills,
    Abilities,
    Styles,
    Knowledge,
    Technology,
    /// Detailed work activities that the tasks come down to.
    Details,
    /// Intermediate work activities, each of which takes in several detailed ones.
    Activities,
    /// Words of the titles on record.
    Words,
    /// Runs of letters of these titles.
    Letters,
}

/// How many there are.
pub const ASPECTS: usize = 10;

impl Aspect {
    pub const ALL: [Aspect; ASPECTS] = [
        Aspect::Interests,
        Aspect::Skills,
        Aspect::Abilities,
        Aspect::Styles,
        Aspect::Knowledge,
        Aspect::Technology,
        Aspect::Details,
        Aspect::Activities,
        Aspect::Words,
        Aspect::Letters,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Aspect::Interests => "interests",
            Aspect::Skills => "skills",
            Aspect::Abilities => "abilities",
            Aspect::Styles => "styles",
            Aspect::Knowledge => "knowledge",
            Aspect::Technology => "technology",
            Aspect::Details => "details",
            Aspect::Activities => "activities",
            Aspect::Words => "words",
            Aspect::Letters => "letters",
        }
    }

    #[must_use]
    pub fn named(name: &str) -> Option<Aspect> {
        Aspect::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Whether it is about what an occupation is called and not about what is published of the work.
    #[must_use]
    pub fn is_of_titles(self) -> bool {
        matches!(self, Aspect::Words | Aspect::Letters)
    }

    /// Its place in [`Aspect::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}
