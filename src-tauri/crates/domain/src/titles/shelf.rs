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
}

/// A stored index, read piece by piece.
pub trait Shelf {
    type Error;

    fn parts(&self) -> Result<Parts, Self::Error>;
    /// Ascending forms that hold the word, as [`super::codec::ascending`] writes them.
    fn forms_with(&self, word: u32) -> Result<Vec<u8>, Self::Error>;
    /// Occupations whose titles hold the run of letters, as [`super::grams::Counted`] reads them; empty
    /// when none does.
    fn occupations_with(&self, gram: &str) -> Result<Vec<u8>, Self::Error>;
    /// The title as the source writes it, for a form an occupation uses.
    fn shown(&self, form: u32, occupation: u16) -> Result<String, Self::Error>;
    fn code(&self, occupation: u16) -> Result<String, Self::Error>;
}
