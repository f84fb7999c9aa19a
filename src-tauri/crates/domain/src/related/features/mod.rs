//! All occupations beside each other in every aspect, before anything is weighed.

mod bags;
mod spread;
mod stand_in;

use super::alike::{Ratings, Terms};
use super::aspect::{ASPECTS, Aspect};
use super::published::Published;
use spread::Spread;

pub use spread::READINGS;

/// Terms are weighed by how rare they are, so that none need be left out for being common, except among runs of
/// letters, where those that most have take time and say nothing.
const MOST: f64 = 1.0;
const MOST_LETTERS: f64 = 0.7;

/// One table for each aspect, with what is needed to read its values: how alike an occupation is to others in
/// general, and how alike any two are.
#[derive(Debug, Clone, PartialEq)]
pub struct Features {
    pub(super) codes: Vec<String>,
    pub(super) basis: Vec<Basis>,
    pub(super) ratings: Vec<Ratings>,
    pub(super) terms: Vec<Terms>,
    tables: Vec<Vec<f32>>,
    spreads: Vec<Spread>,
}

/// What the likeness of an occupation rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// On what is published of it.
    Own,
    /// On its titles, and on the other occupations that published figures count together with it.
    Category,
    /// On its titles alone.
    Titles,
}

impl Basis {
    pub const ALL: [Basis; 3] = [Basis::Own, Basis::Category, Basis::Titles];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Basis::Own => "own",
            Basis::Category => "category",
            Basis::Titles => "titles",
        }
    }

    #[must_use]
    pub fn named(name: &str) -> Option<Basis> {
        Basis::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl Features {
    #[must_use]
    pub fn of(published: &[Published]) -> Self {
        let ratings = vec![
            Ratings::of(published.iter().map(|one| &one.interests)),
            Ratings::of(published.iter().map(|one| &one.skills)),
            Ratings::of(published.iter().map(|one| &one.abilities)),
            Ratings::of(published.iter().map(|one| &one.styles)),
            Ratings::of(published.iter().map(|one| &one.knowledge)),
        ];
        let bags = |of: fn(&Published) -> super::alike::Bag, most: f64| {
            let bags: Vec<_> = published.iter().map(of).collect();
            Terms::of(&bags, most)
        };
        let terms = vec![
            bags(bags::technology, MOST),
            bags(bags::details, MOST),
            bags(bags::activities, MOST),
            bags(bags::words, MOST),
            bags(bags::letters, MOST_LETTERS),
        ];
        let tables = ratings.iter().map(Ratings::table);
        let mut tables: Vec<Vec<f32>> = tables.chain(terms.iter().map(Terms::table)).collect();
        let stand_ins = stand_in::of(published);
        for aspect in Aspect::ALL.into_iter().filter(|one| !one.is_of_titles()) {
            stand_in::fill(&mut tables[aspect.index()], &stand_ins);
        }
        let described: Vec<bool> = published.iter().map(Published::is_described).collect();
        let basis = |(described, stand_ins): (&bool, &Vec<usize>)| match (described, stand_ins) {
            (true, _) => Basis::Own,
            (false, known) if known.is_empty() => Basis::Titles,
            (false, _) => Basis::Category,
        };
        Self {
            codes: published.iter().map(|one| one.code.clone()).collect(),
            basis: described.iter().zip(&stand_ins).map(basis).collect(),
            spreads: tables
                .iter()
                .map(|table| Spread::of(table, &described))
                .collect(),
            ratings,
            terms,
            tables,
        }
    }

    /// O*NET-SOC codes, in the order of everything here.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    #[must_use]
    pub fn basis(&self, occupation: usize) -> Basis {
        self.basis[occupation]
    }

    /// The readings of a pair in each aspect, the same both ways: how many standard deviations it is more alike
    /// than the pairs of either occupation are, mean of both; than all pairs are; and by how much the first is
    /// above 1 and above 2.5, because what is very near in one aspect is worth more than twice what is near.
    /// Zeros where nothing is known that both have, which speaks neither for nor against.
    #[must_use]
    pub fn of_pair(&self, one: usize, other: usize) -> [[f32; READINGS]; ASPECTS] {
        Aspect::ALL.map(|aspect| self.in_aspect(aspect, one, other))
    }

    pub(super) fn in_aspect(&self, aspect: Aspect, one: usize, other: usize) -> [f32; READINGS] {
        let value = self.tables[aspect.index()][one * self.codes.len() + other];
        self.spreads[aspect.index()].readings(value, one, other)
    }

    /// Adds what an aspect adds to every pair, `values` being occupations × occupations of which the second comes
    /// before the first.
    pub(super) fn add(&self, aspect: Aspect, weights: [f32; READINGS], values: &mut [f32]) {
        let count = self.codes.len();
        let (table, spread) = (&self.tables[aspect.index()], &self.spreads[aspect.index()]);
        for one in 0..count {
            let row = one * count..one * count + one;
            spread.add(one, &table[row.clone()], weights, &mut values[row]);
        }
    }
}
