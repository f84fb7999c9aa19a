//! Alike in terms: the cosine of what two occupations have, the rarer a term the heavier.

use std::collections::{BTreeMap, HashMap};

/// The terms of one occupation, each with how much of it there is.
pub type Bag = BTreeMap<String, f64>;

/// The terms of all occupations: `(1 + ln amount) · ln(occupations with terms / occupations with this one)`, each
/// occupation's of length 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    names: Vec<String>,
    /// For each occupation its terms, by place in `names`, ascending.
    bags: Vec<Vec<(usize, f64)>>,
}

impl Terms {
    /// Terms that more than the share `most` of the occupations have are left out.
    pub fn of(bags: &[Bag], most: f64) -> Self {
        let mut holding: BTreeMap<&str, usize> = BTreeMap::new();
        for term in bags.iter().flat_map(BTreeMap::keys) {
            *holding.entry(term).or_default() += 1;
        }
        let among = bags.iter().filter(|bag| !bag.is_empty()).count() as f64;
        holding.retain(|_, held| *held as f64 <= among * most);
        let place: HashMap<&str, usize> = holding.keys().copied().zip(0..).collect();
        let weighed = |bag: &Bag| {
            let weight = |(term, amount): (&String, &f64)| {
                let held = *holding.get(term.as_str())? as f64;
                let often = 1.0 + libm::log(*amount);
                Some((place[term.as_str()], often * libm::log(among / held)))
            };
            let mut weights: Vec<(usize, f64)> = bag.iter().filter_map(weight).collect();
            let length = weights
                .iter()
                .map(|(_, weight)| weight * weight)
                .sum::<f64>();
            let length = length.sqrt().max(f64::MIN_POSITIVE);
            weights.iter_mut().for_each(|(_, weight)| *weight /= length);
            weights
        };
        Self {
            bags: bags.iter().map(weighed).collect(),
            names: holding.keys().map(|term| (*term).to_owned()).collect(),
        }
    }

    /// 0 to 1; NaN where one of them has no terms.
    pub fn table(&self) -> Vec<f32> {
        let count = self.bags.len();
        let mut holders: Vec<Vec<(usize, f64)>> = vec![Vec::new(); self.names.len()];
        for (one, bag) in self.bags.iter().enumerate() {
            for (term, weight) in bag {
                holders[*term].push((one, *weight));
            }
        }
        let mut table = vec![f32::NAN; count * count];
        let mut row = vec![0.0_f64; count];
        let has: Vec<bool> = self.bags.iter().map(|bag| !bag.is_empty()).collect();
        for (one, bag) in self.bags.iter().enumerate().filter(|(one, _)| has[*one]) {
            row.fill(0.0);
            for (term, weight) in bag {
                for (other, theirs) in &holders[*term] {
                    row[*other] += weight * theirs;
                }
            }
            for other in (0..count).filter(|other| has[*other]) {
                table[one * count + other] = row[other] as f32;
            }
        }
        table
    }

    /// What both have, with what it adds to their cosine.
    pub fn shared(&self, one: usize, other: usize) -> Vec<(&str, f64)> {
        let theirs = &self.bags[other];
        let found = self.bags[one].iter().filter_map(|(term, weight)| {
            let at = theirs.binary_search_by_key(term, |(term, _)| *term).ok()?;
            Some((self.names[*term].as_str(), weight * theirs[at].1))
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bag(terms: &[(&str, f64)]) -> Bag {
        let own = terms
            .iter()
            .map(|(term, amount)| ((*term).to_owned(), *amount));
        own.collect()
    }

    #[test]
    fn a_rare_term_counts_for_more_than_a_common_one() {
        let bags = [
            bag(&[("drill", 1.0), ("talk", 1.0)]),
            bag(&[("drill", 1.0), ("talk", 1.0)]),
            bag(&[("talk", 1.0), ("sew", 1.0)]),
            bag(&[("plant", 1.0)]),
            Bag::new(),
        ];
        let terms = Terms::of(&bags, 1.0);
        let table = terms.table();
        assert!((table[1] - 1.0).abs() < 1e-6);
        // Drill is ln 2, talk ln 4/3, sew ln 4.
        let (drill, talk, sew) = (2.0_f64.ln(), (4.0_f64 / 3.0).ln(), 4.0_f64.ln());
        let expected = talk * talk / (drill.hypot(talk) * talk.hypot(sew));
        assert!((f64::from(table[2]) - expected).abs() < 1e-6);
        assert_eq!(table[3], 0.0);
        assert!(table[4].is_nan());
        let shared: Vec<&str> = terms.shared(0, 2).iter().map(|one| one.0).collect();
        assert_eq!(shared, ["talk"]);
    }

    #[test]
    fn a_term_that_most_have_can_be_left_out() {
        let bags = [
            bag(&[("and", 1.0), ("sew", 2.0)]),
            bag(&[("and", 1.0), ("sew", 1.0)]),
            bag(&[("and", 1.0), ("dig", 1.0)]),
        ];
        let table = Terms::of(&bags, 0.7).table();
        assert!((table[1] - 1.0).abs() < 1e-6);
        assert_eq!(table[2], 0.0);
    }
}
