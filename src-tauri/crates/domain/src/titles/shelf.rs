//! What the search reads while it ranks, wherever it is kept.

/// The parts of a stored index that are read whole.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    pub words: String,
    pub counts: Vec<u8>,
    pub norms: Vec<u8>,
    pub owners: Vec<u8>,
    pub shared: Vec<u8>,
    pub priors: Vec<u8>,
    pub sizes: Vec<u8>,
    /// Titles that were learned from.
    pub examples: u32,
}

/// A stored index, read piece by piece.
pub trait Shelf {
    type Error;

    fn parts(&self) -> Result<Parts, Self::Error>;
    /// Ascending forms that hold the word, as [`super::codec::ascending`] writes them.
    fn forms_with(&self, word: u32) -> Result<Vec<u8>, Self::Error>;
    /// What a word or run of letters says for which occupation, as [`super::learn::Learned`] reads it;
    /// empty when no title has it.
    fn learned(&self, feature: &str) -> Result<Vec<u8>, Self::Error>;
    /// The title as the source writes it, for a form an occupation uses.
    fn shown(&self, form: u32, occupation: u16) -> Result<String, Self::Error>;
    fn code(&self, occupation: u16) -> Result<String, Self::Error>;
}
