//! The figures of the occupations compared, each published one once, and the sources they name.

use waymark_domain::compare::{self as domain, Compared, Shared, differences, shared};
use waymark_domain::occupation::{Domain, Rating, Source};

use super::columns::Found;
use super::wire::{
    ComparedCategory, ComparedOccupation, ComparedProjection, Comparison, RatedDomain,
    RatingDifference, Standing,
};

/// How many of the elements that set occupations apart are named.
const DIFFERENCES: usize = 10;

pub fn with(
    found: Found,
    occupations: Vec<Compared>,
    preparation_source: String,
    sources: Vec<Source>,
) -> Comparison {
    let ratings: Vec<&[Rating]> = occupations.iter().map(|one| &one.ratings[..]).collect();
    let codes = |of: &[usize]| {
        let owners = of.iter().filter_map(|at| occupations.get(*at));
        owners.map(|one| one.occupation.code.clone()).collect()
    };
    let categories = occupations.iter().map(|one| one.category.clone());
    let projections = occupations.iter().map(|one| one.projection.clone());
    let mut answer = Comparison {
        columns: found.columns,
        siblings: found.siblings,
        differences: differences(&ratings, DIFFERENCES)
            .into_iter()
            .filter_map(difference)
            .collect(),
        categories: shared(categories, |one| one.code.clone())
            .into_iter()
            .map(|Shared { thing, of }| ComparedCategory {
                category: thing.into(),
                occupations: codes(&of),
            })
            .collect(),
        projections: shared(projections, |one| one.code.clone())
            .into_iter()
            .map(|Shared { thing, of }| ComparedProjection {
                projection: thing.into(),
                occupations: codes(&of),
            })
            .collect(),
        occupations: occupations.iter().map(occupation).collect(),
        preparation_source,
        sources: Vec::new(),
    };
    answer.sources = sources
        .into_iter()
        .filter(|source| names(&answer, &source.id))
        .map(Into::into)
        .collect();
    answer
}

fn occupation(from: &Compared) -> ComparedOccupation {
    let education = from.education.as_ref();
    let named = education.and_then(|education| education.most_named());
    ComparedOccupation {
        occupation: from.occupation.clone().into(),
        preparation: from.preparation,
        education: named.cloned().map(Into::into),
        education_source: named
            .and(education)
            .map(|education| education.source.clone()),
        has_ratings: from
            .ratings
            .iter()
            .any(|rating| rating.domain == Domain::Skills),
    }
}

fn difference(from: domain::Difference) -> Option<RatingDifference> {
    Some(RatingDifference {
        domain: match from.domain {
            Domain::Skills => RatedDomain::Skills,
            Domain::Knowledge => RatedDomain::Knowledge,
            Domain::Abilities => RatedDomain::Abilities,
            // Nothing else is compared.
            _ => return None,
        },
        element: from.element,
        name: from.name,
        standings: from
            .standings
            .into_iter()
            .map(|standing| {
                standing.map(|one| Standing {
                    value: one.value,
                    percentile: one.percentile,
                })
            })
            .collect(),
        source: from.source,
    })
}

/// Whether a figure of the answer comes from this source.
fn names(answer: &Comparison, id: &str) -> bool {
    let rated = || {
        answer
            .occupations
            .iter()
            .any(|one| one.preparation.is_some())
    };
    let of_categories = answer.categories.iter().map(|one| &one.category.source);
    let of_projections = answer.projections.iter().map(|one| &one.projection.source);
    let of_education = answer
        .occupations
        .iter()
        .filter_map(|one| one.education_source.as_ref());
    (answer.preparation_source == id && rated())
        || of_categories
            .chain(of_projections)
            .chain(of_education)
            .chain(answer.differences.iter().map(|one| &one.source))
            .any(|source| source == id)
}
