//! The ratings by which occupations lie furthest apart.

use std::collections::BTreeMap;

use crate::occupation::{Domain, Rating};

/// On the scale from 1 to 5: important. An element that matters to none of those compared says nothing.
const IMPORTANT: f64 = 3.0;

/// One element with where each occupation stands on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub domain: Domain,
    /// O*NET element id, `2.A.1.a`.
    pub element: String,
    pub name: String,
    /// In the order of the occupations; none where it is not rated or withheld.
    pub standings: Vec<Option<Standing>>,
    pub source: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Importance, 1–5.
    pub value: f64,
    /// Among all rated occupations, 0–100.
    pub percentile: f64,
}

impl Difference {
    /// From the lowest percentile to the highest.
    pub fn distance(&self) -> f64 {
        let ranks = || self.standings.iter().flatten().map(|one| one.percentile);
        ranks().fold(f64::MIN, f64::max) - ranks().fold(f64::MAX, f64::min)
    }
}

/// The skills, knowledge and abilities that are important to one of the occupations at least and on which two of
/// them stand further apart than the published 95 % intervals of their ratings reach; the largest distance in
/// percentiles first, `most` of them. Flagged ratings take no part.
pub fn differences(occupations: &[&[Rating]], most: usize) -> Vec<Difference> {
    let mut elements: BTreeMap<&str, Vec<Option<&Rating>>> = BTreeMap::new();
    for (at, ratings) in occupations.iter().enumerate() {
        let compared = ratings.iter().filter(|rating| {
            matches!(
                rating.domain,
                Domain::Skills | Domain::Knowledge | Domain::Abilities
            ) && !rating.suppressed
        });
        for rating in compared {
            elements
                .entry(&rating.element)
                .or_insert_with(|| vec![None; occupations.len()])[at] = Some(rating);
        }
    }
    let mut found: Vec<Difference> = elements
        .into_values()
        .filter(|ratings| tells_apart(ratings))
        .filter_map(difference)
        .collect();
    found.sort_by(|a, b| {
        b.distance()
            .total_cmp(&a.distance())
            .then_with(|| a.name.cmp(&b.name))
    });
    found.truncate(most);
    found
}

fn tells_apart(ratings: &[Option<&Rating>]) -> bool {
    let rated = || ratings.iter().flatten();
    let (Some(lowest), Some(highest)) = (
        rated().min_by(|a, b| a.value.total_cmp(&b.value)),
        rated().max_by(|a, b| a.value.total_cmp(&b.value)),
    ) else {
        return false;
    };
    let reach = (
        lowest.high.unwrap_or(lowest.value),
        highest.low.unwrap_or(highest.value),
    );
    highest.value >= IMPORTANT && reach.0 < reach.1
}

fn difference(ratings: Vec<Option<&Rating>>) -> Option<Difference> {
    let first = ratings.iter().flatten().next()?;
    Some(Difference {
        domain: first.domain,
        element: first.element.clone(),
        name: first.name.clone(),
        source: first.source.clone(),
        standings: ratings
            .iter()
            .map(|rating| {
                rating.map(|rating| Standing {
                    value: rating.value,
                    percentile: rating.percentile,
                })
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::occupation::{Domain, Rating};

    fn rating(name: &str, value: f64, percentile: f64) -> Rating {
        Rating {
            domain: Domain::Skills,
            element: name.to_owned(),
            name: name.to_owned(),
            value,
            standardised: 0.0,
            percentile,
            distinctiveness: 0.0,
            respondents: None,
            standard_error: None,
            low: Some(value - 0.3),
            high: Some(value + 0.3),
            suppressed: false,
            level: None,
            collected: None,
            source: "onet-30.0".to_owned(),
        }
    }

    fn named(occupations: &[Vec<Rating>]) -> Vec<String> {
        let slices: Vec<&[Rating]> = occupations.iter().map(Vec::as_slice).collect();
        let found = differences(&slices, 10);
        found.into_iter().map(|one| one.name).collect()
    }

    #[test]
    fn the_largest_distance_comes_first_and_only_what_tells_apart_is_there() {
        let flagged = Rating {
            suppressed: true,
            ..rating("Withheld", 5.0, 99.0)
        };
        let interest = Rating {
            domain: Domain::Interests,
            ..rating("Social", 5.0, 99.0)
        };
        let one = vec![
            rating("Negotiation", 4.0, 90.0),
            rating("Repairing", 3.5, 95.0),
            rating("Speaking", 4.2, 80.0),
            rating("Night Vision", 1.9, 90.0),
            rating("Only here", 5.0, 99.0),
            flagged,
            interest.clone(),
        ];
        let other = vec![
            rating("Negotiation", 2.5, 30.0),
            rating("Repairing", 1.2, 20.0),
            // Within the intervals of the other.
            rating("Speaking", 4.0, 60.0),
            // Important to neither.
            rating("Night Vision", 1.0, 10.0),
            rating("Withheld", 1.0, 1.0),
            Rating {
                value: 1.0,
                ..interest
            },
        ];
        assert_eq!(named(&[one.clone(), other]), ["Repairing", "Negotiation"]);
        // One occupation does not lie apart from itself.
        assert_eq!(named(std::slice::from_ref(&one)), [""; 0]);
        assert_eq!(named(&[one.clone(), one]), [""; 0]);
    }

    #[test]
    fn each_occupation_has_its_place_and_a_missing_rating_leaves_it_empty() {
        let occupations = [
            vec![rating("Negotiation", 4.0, 90.0)],
            vec![],
            vec![rating("Negotiation", 2.0, 20.0)],
        ];
        let slices: Vec<&[Rating]> = occupations.iter().map(Vec::as_slice).collect();
        let found = differences(&slices, 10);
        let ranks: Vec<_> = found[0]
            .standings
            .iter()
            .map(|one| one.map(|one| one.percentile))
            .collect();
        assert_eq!(ranks, [Some(90.0), None, Some(20.0)]);
        assert_eq!(found[0].distance(), 70.0);
    }
}
