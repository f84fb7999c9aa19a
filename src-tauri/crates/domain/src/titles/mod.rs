//! Title search: what a job title means, found by how it is written.
//!
//! Pure: it cleans and scores. Where the index lives, and how its parts are read, the caller knows
//! ([`Shelf`]).

mod abbreviations;
mod clean;
mod codec;
mod evidence;
mod features;
mod forms;
mod index;
mod learn;
mod memory;
mod noise;
mod rank;
mod score;
mod shelf;
mod similar;
mod slots;
mod tally;
#[cfg(test)]
mod tests;
mod text;
mod vocabulary;
mod weights;

pub use evidence::Evidence;
pub use index::{Index, index};
pub use memory::InMemory;
pub use rank::search;
pub use shelf::{Parts, Shelf};
pub use weights::Weights;

/// What kind of title a row is; an occupation's own title outranks the others on a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The occupation's own title.
    Own,
    /// A title people in the occupation reported as theirs.
    Reported,
    /// Another title on record for the occupation.
    Alternate,
}

/// An occupation as the index needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Occupation {
    /// O*NET-SOC 2019 code, `11-3051.00`.
    pub code: String,
    pub title: String,
    /// People employed in the category that counts it, when published: a mild prior between equals.
    pub employment: Option<f64>,
}

/// One known title of one occupation. The occupation's own title need not be among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    pub code: String,
    pub title: String,
    pub kind: Kind,
}

/// An occupation found, best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub code: String,
    /// The known title that matched best, as it is written in the source.
    pub matched: String,
    /// Comparable only within one answer.
    pub score: f64,
    /// How much of the query that title holds, 0–1: the share of its words, a misspelt or unfinished one
    /// counting in part.
    pub held: f32,
}

/// What a query found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The query as understood: abbreviations expanded, employer and grade stripped.
    pub cleaned: String,
    pub hits: Vec<Hit>,
}

/// The words of a title, in the singular, short forms as they are written.
#[must_use]
pub fn plain_words(title: &str) -> Vec<String> {
    let words = text::words(title);
    words
        .iter()
        .map(|word| text::singular(word).to_owned())
        .collect()
}
