//! An index kept in memory: for tests, and for measuring with part of the titles held back.

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::{Evidence, Found, Index, Occupation, Parts, Shelf, Title, Weights};

/// A title index that belongs to no catalogue.
#[derive(Debug, Clone)]
pub struct InMemory {
    index: Index,
    shown: BTreeMap<(u32, u16), usize>,
}

impl InMemory {
    pub fn build(occupations: &[Occupation], titles: &[Title]) -> Self {
        let index = super::index(occupations, titles);
        let shown = index
            .shown
            .iter()
            .enumerate()
            .map(|(at, (form, occupation, _))| ((*form, *occupation), at))
            .collect();
        Self { index, shown }
    }

    /// As [`super::search`], with weights of one's own.
    pub fn search(&self, query: &str, limit: usize, weights: &Weights) -> Found {
        match super::search(self, query, limit, weights) {
            Ok(found) => found,
            Err(never) => match never {},
        }
    }

    /// Size of all that is stored, bytes.
    pub fn bytes(&self) -> usize {
        let index = &self.index;
        let whole = [
            &index.counts,
            &index.norms,
            &index.owners,
            &index.shared,
            &index.priors,
            &index.sizes,
        ];
        index.words.len()
            + whole.iter().map(|part| part.len()).sum::<usize>()
            + index.postings.iter().map(Vec::len).sum::<usize>()
            + index
                .learned
                .iter()
                .map(|(name, bytes)| name.len() + bytes.len())
                .sum::<usize>()
            + index
                .shown
                .iter()
                .map(|(_, _, title)| title.len() + 8)
                .sum::<usize>()
    }

    /// What speaks for each occupation like the query, by code: what the weights are tuned on.
    pub fn evidence(&self, query: &str, weights: &Weights) -> Vec<(String, Evidence)> {
        let found = match super::rank::evidence(self, query, weights) {
            Ok(found) => found,
            Err(never) => match never {},
        };
        let code = |occupation: u16| {
            self.index
                .codes
                .get(usize::from(occupation))
                .cloned()
                .unwrap_or_default()
        };
        found
            .into_iter()
            .map(|(occupation, evidence)| (code(occupation), evidence))
            .collect()
    }
}

impl Shelf for InMemory {
    type Error = Infallible;

    fn parts(&self) -> Result<Parts, Infallible> {
        Ok(Parts {
            words: self.index.words.clone(),
            counts: self.index.counts.clone(),
            norms: self.index.norms.clone(),
            owners: self.index.owners.clone(),
            shared: self.index.shared.clone(),
            priors: self.index.priors.clone(),
            sizes: self.index.sizes.clone(),
            examples: self.index.examples,
        })
    }

    fn forms_with(&self, word: u32) -> Result<Vec<u8>, Infallible> {
        Ok(self
            .index
            .postings
            .get(word as usize)
            .cloned()
            .unwrap_or_default())
    }

    fn learned(&self, feature: &str) -> Result<Vec<u8>, Infallible> {
        Ok(self.index.learned.get(feature).cloned().unwrap_or_default())
    }

    fn shown(&self, form: u32, occupation: u16) -> Result<String, Infallible> {
        let at = self.shown.get(&(form, occupation));
        Ok(at
            .and_then(|at| self.index.shown.get(*at))
            .map(|(_, _, title)| title.clone())
            .unwrap_or_default())
    }

    fn code(&self, occupation: u16) -> Result<String, Infallible> {
        Ok(self
            .index
            .codes
            .get(usize::from(occupation))
            .cloned()
            .unwrap_or_default())
    }
}
